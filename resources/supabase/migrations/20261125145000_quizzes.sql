-- Quizzes: what is asked stands in the lesson and travels with it; the answers stand in quiz_keys, which students never read.
--
--   course_content.quiz  {"revision": 3, "attempts": 2, "pass_percent": 60, "questions": [
--                           {"id": "q1", "kind": "single", "text": "…", "options": [{"id": "a", "text": "…"}, …]},
--                           {"id": "q2", "kind": "multiple", … as single},
--                           {"id": "q3", "kind": "numeric", "text": "…", "units": ["mg", "mcg"]},
--                           {"id": "q4", "kind": "dosage", … as numeric}]}
--   quiz_keys.answers    {"q1": {"right": ["a"], "solution": "…"}, "q2": {"right": ["a", "c"], "solution": ""},
--                         "q3": {"value": "12.5", "unit": "mg", "tolerance": "0.1", "solution": "…"}, …}
--
-- Numbers are texts: they are compared as decimals, digit for digit. A dosage calculation has a worked solution, always.

create table public.quiz_keys (
    content_id uuid primary key,
    course_id uuid not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object' and octet_length(answers::text) <= 400000),
    updated_at timestamptz not null default now(),
    foreign key (content_id, course_id) references public.course_content (id, course_id) on delete cascade
);
comment on table public.quiz_keys is
    'Right answers and worked solutions, for the course''s tutor and admins. Not synced: a student is told question by question, once answered.';
create index quiz_keys_course_idx on public.quiz_keys (course_id);
alter table public.quiz_keys enable row level security;
revoke all on public.quiz_keys from public, anon, authenticated;
grant all on public.quiz_keys to service_role;
grant select on public.quiz_keys to authenticated;
create policy quiz_keys_read on public.quiz_keys for select to authenticated
    using (course_id = any (array(select private.my_taught_course_ids()))
           and ((select private.is_tutor()) or (select private.is_admin())));

create function private.quiz_number(given text) returns numeric
language plpgsql immutable set search_path = ''
as $$
declare
    plain text := regexp_replace(translate(given, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬،−', '01234567890123456789.,,-'), '[[:space:]\u00a0\u2009\u202f'']', '', 'g');
begin
    if char_length(plain) > 40 then
        return null;
    elsif plain ~ '^[+-]?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$' or plain ~ '^[+-]?[0-9]{1,3}(,[0-9]{3}){2,}$' then
        plain := replace(plain, ',', '');
    elsif plain ~ '^[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$' or plain ~ '^[+-]?[0-9]{1,3}(\.[0-9]{3}){2,}$' then
        plain := replace(replace(plain, '.', ''), ',', '.');
    elsif plain ~ '^[+-]?[1-9][0-9]{0,2},[0-9]{3}$' then
        return null;
    else
        plain := replace(plain, ',', '.');
    end if;
    return case when plain ~ '^[+-]?([0-9]{1,15}(\.[0-9]{0,15})?|\.[0-9]{1,15})$' then plain::numeric end;
end $$;
comment on function private.quiz_number(text) is
    'A number as people write it: decimal point or comma, Arabic and Persian digits, groups of three. Null when it cannot be read, or in two '
    'ways: 1,250 is a thousand to some and little more than one to others.';

create table private.units (
    name text primary key,
    dimension text not null,
    times numeric not null default 1 check (times > 0),
    per numeric not null default 1 check (per > 0)
);
comment on table private.units is 'How many of the dimension''s smallest unit one of a unit is: times / per, both whole numbers.';
alter table private.units enable row level security;
insert into private.units (name, dimension, times) values
    ('ng', 'mass', 1), ('mcg', 'mass', 1000), ('mg', 'mass', 1000000), ('g', 'mass', 1000000000), ('kg', 'mass', 1000000000000),
    ('mcL', 'volume', 1), ('mL', 'volume', 1000), ('dL', 'volume', 100000), ('L', 'volume', 1000000),
    ('nmol', 'amount', 1), ('mcmol', 'amount', 1000), ('mmol', 'amount', 1000000), ('mol', 'amount', 1000000000),
    ('s', 'time', 1), ('min', 'time', 60), ('h', 'time', 3600), ('day', 'time', 86400), ('week', 'time', 604800),
    ('mEq', 'equivalents', 1), ('units', 'units', 1), ('drops', 'drops', 1), ('tablets', 'tablets', 1), ('doses', 'doses', 1),
    ('m²', 'area', 1), ('%', 'percent', 1);

create function private.unit_of(given text) returns private.units
language plpgsql stable security definer set search_path = ''
as $$
declare
    whole private.units := row (given, '', 1, 1)::private.units;
    part private.units;
    spelling text;
begin
    if given = '' then
        return whole;
    end if;
    for spelling in select * from unnest(string_to_array(given, '/')) loop
        spelling := regexp_replace(btrim(spelling), '^[µμu](?=(g|mol|[lL])$)', 'mc');
        spelling := case spelling when 'ml' then 'mL' when 'l' then 'L' when 'mcl' then 'mcL' when 'dl' then 'dL' when 'hour' then 'h'
                                  when 'IU' then 'units' when 'unit' then 'units' when 'd' then 'day' else spelling end;
        select * into part from private.units u where u.name = spelling;
        if not found then
            return null;
        elsif whole.dimension = '' then
            whole := row (given, part.dimension, part.times, part.per)::private.units;
        else
            whole := row (given, whole.dimension || '/' || part.dimension, whole.times * part.per, whole.per * part.times)::private.units;
        end if;
    end loop;
    return whole;
end $$;
comment on function private.unit_of(text) is
    'A unit, or units divided by units (mg/kg/day), with the usual spellings; null when it is none. No unit at all is a unit.';

create function private.is_quiz_value(question jsonb, key jsonb, answer jsonb) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
    given numeric := private.quiz_number(answer ->> 'value');
    mine private.units := private.unit_of(coalesce(answer ->> 'unit', ''));
    wanted private.units := private.unit_of(coalesce(key ->> 'unit', ''));
begin
    -- Multiplied out instead of divided, so that nothing is rounded.
    return coalesce(
        mine.dimension = wanted.dimension
        and abs(given * mine.times * wanted.per - (key ->> 'value')::numeric * wanted.times * mine.per)
            <= coalesce((key ->> 'tolerance')::numeric, 0) * wanted.times * mine.per, false);
end $$;
comment on function private.is_quiz_value(jsonb, jsonb, jsonb) is
    'Whether a number with its unit is the right one, within the tolerance, which is in the right answer''s unit.';

create function private.is_quiz_right(question jsonb, key jsonb, answer jsonb) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
    if question ->> 'kind' in ('single', 'multiple') then
        return coalesce(jsonb_typeof(answer) = 'array' and answer @> (key -> 'right') and key -> 'right' @> answer, false);
    end if;
    return private.is_quiz_value(question, key, answer);
end $$;
comment on function private.is_quiz_right(jsonb, jsonb, jsonb) is 'Whether a question is answered: of several choices, all the right ones and no other.';

create function private.plain_quiz(quiz jsonb, revision integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'revision', revision,
        'attempts', (quiz ->> 'attempts')::integer,
        'pass_percent', coalesce((quiz ->> 'pass_percent')::integer, 60),
        'questions', (
            select jsonb_agg(jsonb_build_object('id', q ->> 'id', 'kind', q ->> 'kind', 'text', q ->> 'text')
                             || case when q ->> 'kind' in ('single', 'multiple')
                                     then jsonb_build_object('options', (
                                         select jsonb_agg(jsonb_build_object('id', o.v ->> 'id', 'text', o.v ->> 'text') order by o.ord)
                                           from jsonb_array_elements(q -> 'options') with ordinality o (v, ord)))
                                     else jsonb_build_object('units', coalesce(q -> 'units', '[]')) end order by n.ord)
              from jsonb_array_elements(quiz -> 'questions') with ordinality n (q, ord))))
$$;
comment on function private.plain_quiz(jsonb, integer) is 'The quiz with what it may hold and nothing else: no answer travels by mistake.';

create function private.question_fault(q jsonb, key jsonb) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
    options text[];
begin
    if coalesce(q ->> 'id', '') !~ '^[a-z0-9_-]{1,40}$' or q ->> 'kind' is null or q ->> 'kind' not in ('single', 'multiple', 'numeric', 'dosage') then
        return 'It has no name or is of no known kind.';
    elsif coalesce(q ->> 'text', '') !~ '\S' or char_length(q ->> 'text') > 4000 or char_length(key ->> 'solution') > 8000 then
        return 'Its text is missing or too long.';
    elsif q ->> 'kind' = 'dosage' and coalesce(key ->> 'solution', '') !~ '\S' then
        return 'A dosage calculation needs a worked solution.';
    elsif q ->> 'kind' in ('single', 'multiple') then
        if jsonb_typeof(q -> 'options') is distinct from 'array' or jsonb_array_length(q -> 'options') not between 2 and 9 then
            return 'It needs two to nine choices.';
        end if;
        options := array(select o ->> 'id' from jsonb_array_elements(q -> 'options') o
                          where o ->> 'id' ~ '^[a-z0-9_-]{1,40}$' and o ->> 'text' ~ '\S' and char_length(o ->> 'text') <= 1000);
        if cardinality(options) <> jsonb_array_length(q -> 'options') or cardinality(options) <> (select count(distinct o) from unnest(options) o) then
            return 'Each choice needs a text and a name of its own.';
        elsif jsonb_typeof(key -> 'right') is distinct from 'array' or jsonb_array_length(key -> 'right') = 0
              or not key -> 'right' <@ to_jsonb(options) or (q ->> 'kind' = 'single' and jsonb_array_length(key -> 'right') <> 1) then
            return 'Say which choice is right.';
        end if;
        return null;
    elsif coalesce(key ->> 'value', '') !~ '^-?[0-9]{1,15}(\.[0-9]{1,15})?$' or coalesce(key ->> 'tolerance', '0') !~ '^[0-9]{1,15}(\.[0-9]{1,15})?$' then
        return 'Its right number or its tolerance cannot be read.';
    elsif (private.unit_of(coalesce(key ->> 'unit', ''))).dimension is null or jsonb_typeof(coalesce(q -> 'units', '[]')) <> 'array'
          or exists (select from jsonb_array_elements_text(coalesce(q -> 'units', '[]')) u where u = '' or (private.unit_of(u)).dimension is null)
          or (coalesce(key ->> 'unit', '') <> '' and not coalesce(q -> 'units', '[]') ? (key ->> 'unit')) then
        return 'One of its units is not known, or the right answer''s is not among them.';
    end if;
    return null;
end $$;
comment on function private.question_fault(jsonb, jsonb) is 'What is wrong with a question and its key, as a sentence; null when nothing is.';

create function private.check_quiz(quiz jsonb, answers jsonb) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
    question record;
    fault text;
begin
    if jsonb_typeof(quiz -> 'questions') is distinct from 'array' or jsonb_array_length(quiz -> 'questions') not between 1 and 50
       or jsonb_typeof(answers) is distinct from 'object' then
        perform private.refuse('invalid', 'A quiz has one to fifty questions.', 422);
    elsif coalesce(quiz ->> 'attempts', '1') !~ '^([1-9]|[1-4][0-9]|50)$' or coalesce(quiz ->> 'pass_percent', '60') !~ '^([0-9]{1,2}|100)$' then
        perform private.refuse('invalid', 'Allow 1 to 50 attempts, and ask for 0 to 100 percent.', 422);
    elsif (select count(distinct q ->> 'id') from jsonb_array_elements(quiz -> 'questions') q) <> jsonb_array_length(quiz -> 'questions') then
        perform private.refuse('invalid', 'Two questions have the same name.', 422);
    end if;
    for question in select q, n from jsonb_array_elements(quiz -> 'questions') with ordinality x (q, n) loop
        fault := private.question_fault(question.q, answers -> (question.q ->> 'id'));
        if fault is not null then
            perform private.refuse('invalid', format('Question %s: %s', question.n, fault), 422);
        end if;
    end loop;
end $$;
comment on function private.check_quiz(jsonb, jsonb) is 'Refuses a quiz that could not be answered or scored.';

create function private.save_quiz(content uuid, quiz jsonb, answers jsonb, seen_revision integer) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    lesson public.course_content;
begin
    select l.* into lesson
      from public.course_content l
     where l.id = content and l.deleted_at is null and l.course_id = any (array(select private.my_taught_course_ids()))
       for no key update;
    if lesson.id is null or private.my_role() = 'student' then
        perform private.refuse('not_yours', 'This lesson is not one of yours.', 403);
    elsif coalesce((lesson.quiz ->> 'revision')::integer, 0) <> coalesce(seen_revision, 0) then
        perform private.refuse('changed_meanwhile', 'This quiz was changed on another device. Look at it again, then save.');
    end if;
    perform private.check_quiz(quiz, answers);
    update public.course_content l
       set kind = 'quiz', quiz = private.plain_quiz(save_quiz.quiz, coalesce(seen_revision, 0) + 1)
     where l.id = content
    returning l.* into lesson;
    insert into public.quiz_keys as k (content_id, course_id, answers) values (content, lesson.course_id, save_quiz.answers)
        on conflict (content_id) do update set answers = excluded.answers, updated_at = now();
    return private.lesson_row(lesson);
end $$;
comment on function private.save_quiz(uuid, jsonb, jsonb, integer) is
    'Questions and key change together, under the next revision: what a student answers says which one they saw.';

create function public.save_quiz(p_content uuid, p_quiz jsonb, p_answers jsonb, p_seen_revision integer default 0) returns json
language sql volatile set search_path = ''
as $$ select private.save_quiz(p_content, p_quiz, p_answers, p_seen_revision) $$;
comment on function public.save_quiz(uuid, jsonb, jsonb, integer) is
    'Gives a lesson of the caller''s course its questions (as in the column quiz) and their key (as in quiz_keys). p_seen_revision is that of '
    'the quiz it replaces. Answers with the lesson as it travels.';

revoke execute on function public.save_quiz(uuid, jsonb, jsonb, integer) from public, anon;
grant execute on function public.save_quiz(uuid, jsonb, jsonb, integer), private.save_quiz(uuid, jsonb, jsonb, integer) to authenticated;

create function private.quiz_to_edit(content uuid) returns json
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    lesson public.course_content;
begin
    select l.* into lesson
      from public.course_content l
     where l.id = content and l.deleted_at is null and l.course_id = any (array(select private.my_taught_course_ids()));
    if lesson.id is null or private.my_role() = 'student' then
        perform private.refuse('not_yours', 'This lesson is not one of yours.', 403);
    end if;
    return json_build_object('quiz', lesson.quiz, 'answers', (select k.answers from public.quiz_keys k where k.content_id = lesson.id));
end $$;
comment on function private.quiz_to_edit(uuid) is 'Questions and key of one moment: read one after the other, they could be of two revisions.';

create function public.quiz_to_edit(p_content uuid) returns json
language sql stable set search_path = ''
as $$ select private.quiz_to_edit(p_content) $$;
comment on function public.quiz_to_edit(uuid) is
    'What a lesson of the caller''s course asks and its key, as save_quiz takes them: {"quiz", "answers"}; both null before the first was saved.';

revoke execute on function public.quiz_to_edit(uuid) from public, anon;
grant execute on function public.quiz_to_edit(uuid), private.quiz_to_edit(uuid) to authenticated;
