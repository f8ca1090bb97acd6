-- Answering a quiz: the server's key decides, and only then are the right answers told.
--
-- Synced: quiz_attempts, to the student alone; the course's tutor reads them on demand.

create table public.quiz_attempts (
    id uuid primary key,
    enrollment_id uuid not null,
    course_id uuid not null,
    student_id uuid not null,
    content_id uuid not null,
    attempt integer not null check (attempt >= 1),
    revision integer not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object' and octet_length(answers::text) <= 100000),
    right_count integer not null check (right_count between 0 and question_count),
    question_count integer not null check (question_count >= 1),
    is_passed boolean not null,
    results jsonb not null check (jsonb_typeof(results) = 'array'),
    written_at timestamptz not null,
    scored_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (content_id, student_id, attempt),
    foreign key (enrollment_id, course_id, student_id) references public.enrollments (id, course_id, student_id) on delete cascade,
    foreign key (content_id, course_id) references public.course_content (id, course_id) on delete cascade
);
comment on table public.quiz_attempts is
    'What a student answered, and what the key said. The id is made by the client and makes a resend harmless. Written by answer_quiz.';
comment on column public.quiz_attempts.results is
    'In the order of the questions: [{"question", "is_right", "right": ["a"] or {"value", "unit", "tolerance"}, "solution"}].';
create index quiz_attempts_pull_idx on public.quiz_attempts (student_id, changed_in, id);
create index quiz_attempts_course_idx on public.quiz_attempts (course_id, content_id);
create index quiz_attempts_enrollment_idx on public.quiz_attempts (enrollment_id);
alter table public.quiz_attempts enable row level security;
create trigger stamp before insert or update on public.quiz_attempts for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.quiz_attempts
    for each row when (old.deleted_at is null) execute function private.bury('student_id');

revoke all on public.quiz_attempts from public, anon, authenticated;
grant all on public.quiz_attempts to service_role;
grant select on public.quiz_attempts to authenticated;
create policy quiz_attempts_read on public.quiz_attempts for select to authenticated
    using (deleted_at is null and (student_id = (select private.active_uid())
           or course_id = any (array(select private.my_taught_course_ids()))));

create function private.gate_quiz() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if exists (select from public.course_content l where l.id = new.content_id and l.quiz is not null)
       and not exists (select from public.quiz_attempts a where a.content_id = new.content_id and a.student_id = new.student_id and a.is_passed) then
        new.completed_at := null;
    end if;
    return new;
end $$;
comment on function private.gate_quiz() is 'Trigger: a quiz is completed by passing it, whatever a client says.';
create trigger gate_quiz_insert before insert on public.content_progress for each row
    when (new.completed_at is not null) execute function private.gate_quiz();
create trigger gate_quiz before update of completed_at on public.content_progress for each row
    when (new.completed_at is not null and old.completed_at is null) execute function private.gate_quiz();

create function private.quiz_results(quiz jsonb, answers jsonb, key jsonb) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select jsonb_agg(jsonb_build_object(
               'question', q ->> 'id', 'is_right', private.is_quiz_right(q, k, answers -> (q ->> 'id')),
               'right', coalesce(k -> 'right', jsonb_build_object('value', k ->> 'value', 'unit', coalesce(k ->> 'unit', ''),
                                                                 'tolerance', coalesce(k ->> 'tolerance', '0'))),
               'solution', coalesce(k ->> 'solution', '')) order by n)
      from jsonb_array_elements(quiz -> 'questions') with ordinality x (q, n)
     cross join lateral (select key -> (q ->> 'id')) y (k)
$$;
comment on function private.quiz_results(jsonb, jsonb, jsonb) is 'Each question with right or wrong, the right answer and the worked solution.';

create function private.quiz_to_answer(work public.quiz_attempts, me uuid) returns public.course_content
language plpgsql security definer set search_path = ''
as $$
declare
    lesson public.course_content;
    question record;
begin
    select l.* into lesson
      from public.course_content l
      join public.courses c on c.id = l.course_id and c.status <> 'draft' and c.deleted_at is null
      join public.enrollments e on e.course_id = l.course_id and e.student_id = me and e.deleted_at is null
     where l.id = work.content_id and l.deleted_at is null;
    if lesson.id is null then
        perform private.refuse('not_enrolled', 'You are not enrolled in the course of this quiz. Your answers are kept here.', 403);
    elsif lesson.quiz is null or (lesson.quiz ->> 'revision')::integer <> work.revision then
        perform private.refuse('quiz_changed', 'Your tutor has changed this quiz since. Look at it again; your answers are kept.');
    elsif jsonb_typeof(work.answers) is distinct from 'object' or octet_length(work.answers::text) > 100000 then
        perform private.refuse('invalid', 'The answers could not be read. Answer the quiz again.', 422);
    elsif (select count(*) from public.quiz_attempts a where a.content_id = lesson.id and a.student_id = me and a.deleted_at is null)
          >= (lesson.quiz ->> 'attempts')::integer then
        perform private.refuse('attempts_used', 'You have used all attempts for this quiz.');
    end if;
    for question in select q ->> 'id' as id, n from jsonb_array_elements(lesson.quiz -> 'questions') with ordinality x (q, n)
                     where q ->> 'kind' in ('numeric', 'dosage') loop
        if btrim(coalesce(work.answers -> question.id ->> 'value', '')) <> '' and private.quiz_number(work.answers -> question.id ->> 'value') is null then
            perform private.refuse('unreadable_number', format(
                'The number in question %s cannot be read, or in two ways. Write it without separators of thousands.', question.n), 422);
        end if;
    end loop;
    return lesson;
end $$;
comment on function private.quiz_to_answer(public.quiz_attempts, uuid) is 'The lesson, for this student, revision and answers; refuses otherwise. Tells nothing of the key.';

create function private.answer_quiz(work public.quiz_attempts) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    lesson public.course_content;
    stored public.quiz_attempts;
begin
    perform pg_advisory_xact_lock(hashtextextended('quiz ' || coalesce(work.id, me), 0));
    perform pg_advisory_xact_lock(hashtextextended('quiz ' || coalesce(work.content_id, me) || me, 0));
    select * into stored from public.quiz_attempts a where a.id = work.id;
    if work.id is null or (stored.id is not null and (stored.student_id, stored.content_id) is distinct from (me, work.content_id)) then
        perform private.refuse('id_taken', 'This could not be sent under its number. Answer the quiz again.');
    elsif stored.id is not null then
        return to_jsonb(stored) - '{changed_in,enrollment_id}'::text[];
    end if;
    lesson := private.quiz_to_answer(work, me);
    insert into public.quiz_attempts (id, enrollment_id, course_id, student_id, content_id, attempt, revision, answers, right_count,
                                      question_count, is_passed, results, written_at)
    select work.id, e.id, lesson.course_id, me, lesson.id,
           (select coalesce(max(a.attempt), 0) + 1 from public.quiz_attempts a where a.content_id = lesson.id and a.student_id = me),
           work.revision, work.answers, f.n_right, f.n, 100 * f.n_right >= (lesson.quiz ->> 'pass_percent')::integer * f.n, r.results,
           case when isfinite(work.written_at) then least(work.written_at, now()) else now() end
      from public.enrollments e
     cross join lateral (select private.quiz_results(lesson.quiz, work.answers, (select k.answers from public.quiz_keys k where k.content_id = lesson.id))) r (results)
     cross join lateral (select count(*) filter (where (x ->> 'is_right')::boolean), count(*) from jsonb_array_elements(r.results) x) f (n_right, n)
     where e.course_id = lesson.course_id and e.student_id = me
    returning * into stored;
    perform private.save_progress(lesson.id, null, case when stored.is_passed then true end, stored.written_at);
    return to_jsonb(stored) - '{changed_in,enrollment_id}'::text[];
end $$;
comment on function private.answer_quiz(public.quiz_attempts) is
    'Of the row given only id, lesson, revision, answers and the time of writing are believed. Scored once, it is what it is.';

create function public.answer_quiz(p_id uuid, p_content uuid, p_revision integer, p_answers jsonb, p_written_at timestamptz default now())
returns jsonb
language sql volatile set search_path = ''
as $$
    select private.answer_quiz(
        jsonb_populate_record(null::public.quiz_attempts,
                              jsonb_build_object('id', p_id, 'content_id', p_content, 'revision', p_revision, 'answers', p_answers,
                                                 'written_at', p_written_at)))
$$;
comment on function public.answer_quiz(uuid, uuid, integer, jsonb, timestamptz) is
    'Answers a quiz under the client''s id: {"q1": ["a"], "q3": {"value": "12,5", "unit": "mg"}}. Answers with the attempt: score, and '
    'for each question right or wrong, the right answer and the solution. Sent again, the answer is what is stored.';

revoke execute on function public.answer_quiz(uuid, uuid, integer, jsonb, timestamptz) from public, anon;
grant execute on function public.answer_quiz(uuid, uuid, integer, jsonb, timestamptz), private.answer_quiz(public.quiz_attempts) to authenticated;

create function private.quiz_results(content uuid) returns json
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
begin
    return (
        select coalesce(json_agg(json_build_object(
                   'student_id', r.student_id, 'name', btrim(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')),
                   'attempts', r.attempts, 'right_count', (r.best).right_count, 'question_count', (r.best).question_count,
                   'is_passed', (r.best).is_passed, 'last_at', r.last_at) order by u.first_name, u.last_name, r.student_id), '[]')
          from (select a.student_id, count(*) as attempts, max(a.written_at) as last_at,
                       (array_agg(a order by a.is_passed desc, a.right_count desc, a.attempt))[1] as best
                  from public.quiz_attempts a
                 where a.content_id = quiz_results.content and a.deleted_at is null
                   and (a.student_id = me or a.course_id in (select private.my_taught_course_ids()))
                 group by a.student_id) r
          left join public.users u on u.id = r.student_id
    );
end $$;
comment on function private.quiz_results(uuid) is 'Of one''s own courses, as a tutor or an admin; everybody else gets their own alone.';

create function public.quiz_results(p_content uuid) returns json
language sql stable set search_path = ''
as $$ select private.quiz_results(p_content) $$;
comment on function public.quiz_results(uuid) is
    'How each student did in a quiz: their best attempt, and how many. Tutors see their courses'' students, students themselves.';
revoke execute on function public.quiz_results(uuid) from public, anon;
grant execute on function public.quiz_results(uuid), private.quiz_results(uuid) to authenticated;
