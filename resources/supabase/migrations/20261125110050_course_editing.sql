-- Editing courses. The editor says what it had seen and how it shall be. If what is stored is something else by now, another device was
-- faster: nothing is overwritten, the refusal's hint is what is stored, and the app merges or asks. The same wish again is harmless.

create function private.course_fields(c public.courses) returns jsonb
language sql immutable set search_path = ''
as $$
    select jsonb_build_object(
        'title', c.title, 'description', c.description, 'subject_id', c.subject_id, 'level', c.level, 'language', c.language,
        'price_minor', c.price_minor, 'currency', c.currency, 'syllabus', c.syllabus, 'prerequisites', c.prerequisites, 'tags', c.tags,
        'learning_objectives', c.learning_objectives, 'thumbnail_path', c.thumbnail_path, 'status', c.status)
$$;
comment on function private.course_fields(public.courses) is 'What a tutor edits of a course.';

create function private.lesson_fields(l public.course_content) returns jsonb
language sql immutable set search_path = ''
as $$
    select jsonb_build_object('title', l.title, 'description', l.description, 'kind', l.kind, 'body', l.body, 'file_path', l.file_path,
                              'duration_minutes', l.duration_minutes, 'is_preview', l.is_preview)
$$;
comment on function private.lesson_fields(public.course_content) is 'What a tutor edits of a lesson.';

create function private.refuse_stale(stored jsonb) returns void
language plpgsql immutable set search_path = ''
as $$
begin
    raise exception using errcode = 'PT409', detail = 'changed_elsewhere', hint = stored::text,
        message = 'This was changed on another device meanwhile. Look at both versions, then decide what holds.';
end $$;
comment on function private.refuse_stale(jsonb) is 'Ends a save of something that is not what the editor had seen.';

create function private.check_title(title text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
    if not coalesce(char_length(btrim(title)) between 1 and 200, false) then
        perform private.refuse('invalid', 'A title has between 1 and 200 characters.', 400);
    end if;
end $$;
comment on function private.check_title(text) is 'Refuses what has no title. What else cannot be stored the columns'' checks refuse.';

create function private.taught_course(course uuid) returns public.courses
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    one public.courses;
begin
    select * into one from public.courses c
     where c.id = course and c.deleted_at is null and (c.tutor_id = me and private.is_tutor() or private.is_admin()) for no key update;
    if one.id is null then
        perform private.refuse('not_found', 'This course is not one of yours any more.', 404);
    end if;
    return one;
end $$;
comment on function private.taught_course(uuid) is 'A course that the caller may edit, locked; refuses any other.';

create function private.save_course(course uuid, seen jsonb, wish jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    one public.courses;
    new_one public.courses;
begin
    perform private.active_user();
    if seen is null and not exists (select from public.courses c where c.id = course) then
        if not private.is_tutor() then
            perform private.refuse('tutors_only', 'Only tutors make courses.', 403);
        end if;
        perform private.check_title(wish ->> 'title');
        insert into public.courses (id, tutor_id, title) values (course, auth.uid(), btrim(wish ->> 'title')) on conflict (id) do nothing;
        seen := (select private.course_fields(c) from public.courses c where c.id = course);
    end if;
    one := private.taught_course(course);
    new_one := jsonb_populate_record(one, private.course_fields(one) || wish);
    perform private.check_title(new_one.title);
    new_one.title := btrim(new_one.title);
    if private.course_fields(one) = private.course_fields(new_one) then
        return private.course_fields(one);
    elsif seen is null or private.course_fields(one) <> private.course_fields(one) || seen then
        perform private.refuse_stale(private.course_fields(one));
    end if;
    update public.courses c
       set (title, description, subject_id, level, language, price_minor, currency, syllabus, prerequisites, tags, learning_objectives,
            thumbnail_path, status)
         = (new_one.title, new_one.description, new_one.subject_id, new_one.level, new_one.language, new_one.price_minor,
            new_one.currency, new_one.syllabus, new_one.prerequisites, new_one.tags, new_one.learning_objectives, new_one.thumbnail_path,
            new_one.status)
     where c.id = course
    returning * into one;
    return private.course_fields(one);
end $$;
comment on function private.save_course(uuid, jsonb, jsonb) is 'save_course with the rights to look past policies.';

create function private.save_lesson(lesson uuid, course uuid, seen jsonb, wish jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    one public.course_content;
    new_one public.course_content;
begin
    perform private.taught_course(course);
    if seen is null and not exists (select from public.course_content l where l.id = lesson) then
        perform private.check_title(wish ->> 'title');
        insert into public.course_content (id, course_id, position, title)
        select lesson, course, coalesce(max(l.position), 0) + 1, btrim(wish ->> 'title') from public.course_content l where l.course_id = course;
        seen := (select private.lesson_fields(l) from public.course_content l where l.id = lesson);
    end if;
    select * into one from public.course_content l where l.id = lesson and l.course_id = course and l.deleted_at is null for no key update;
    if one.id is null then
        perform private.refuse('not_found', 'This lesson was deleted on another device.', 404);
    end if;
    new_one := jsonb_populate_record(one, private.lesson_fields(one) || wish);
    perform private.check_title(new_one.title);
    new_one.title := btrim(new_one.title);
    if private.lesson_fields(one) = private.lesson_fields(new_one) then
        return private.lesson_fields(one);
    elsif seen is null or private.lesson_fields(one) <> private.lesson_fields(one) || seen then
        perform private.refuse_stale(private.lesson_fields(one));
    end if;
    update public.course_content l
       set (title, description, kind, body, file_path, duration_minutes, is_preview)
         = (new_one.title, new_one.description, new_one.kind, new_one.body, new_one.file_path, new_one.duration_minutes,
            new_one.is_preview)
     where l.id = lesson
    returning * into one;
    return private.lesson_fields(one);
end $$;
comment on function private.save_lesson(uuid, uuid, jsonb, jsonb) is 'The course''s lock makes two devices that add lessons wait for each other.';

create function private.lessons_of(course uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select coalesce(jsonb_agg(l.id order by l.position), '[]') from public.course_content l where l.course_id = course and l.deleted_at is null
$$;
comment on function private.lessons_of(uuid) is 'Ids of a course''s lessons in their order.';

create function private.order_lessons(course uuid, seen jsonb, wish jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    stored jsonb;
begin
    perform private.taught_course(course);
    stored := private.lessons_of(course);
    if stored = wish then
        return stored;
    elsif stored is distinct from seen then
        perform private.refuse_stale(stored);
    elsif not (stored @> wish and wish @> stored and jsonb_array_length(wish) = jsonb_array_length(stored)) then
        perform private.refuse('invalid', 'An order names every lesson of the course once.', 400);
    end if;
    -- One statement, so that no two lessons share a position in between; what was deleted goes behind.
    update public.course_content l
       set position = o.place
      from (select c.id, row_number() over (order by w.n nulls last, c.position) as place
              from public.course_content c
              left join jsonb_array_elements_text(wish) with ordinality w (id, n) on w.id = c.id::text
             where c.course_id = course) o
     where l.id = o.id and l.position <> o.place;
    return wish;
end $$;
comment on function private.order_lessons(uuid, jsonb, jsonb) is 'order_lessons with the rights to look past policies.';

create function private.delete_lesson(lesson uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.taught_course((select l.course_id from public.course_content l where l.id = lesson));
    update public.course_content l set deleted_at = now() where l.id = lesson and l.deleted_at is null;
end $$;
comment on function private.delete_lesson(uuid) is 'delete_lesson with the rights to look past policies.';

create function public.save_course(p_id uuid, p_seen jsonb, p_wish jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.save_course(p_id, p_seen, p_wish) $$;
comment on function public.save_course(uuid, jsonb, jsonb) is
    'Makes a course''s fields p_wish, if they still are p_seen (null: a new course under the caller''s id); a field that is left out stays. '
    'Answers with what is stored. Refused with 409, details changed_elsewhere: the hint is what is stored now.';
create function public.save_lesson(p_id uuid, p_course uuid, p_seen jsonb, p_wish jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.save_lesson(p_id, p_course, p_seen, p_wish) $$;
comment on function public.save_lesson(uuid, uuid, jsonb, jsonb) is 'As save_course, for a lesson; a new one becomes the last.';
create function public.order_lessons(p_course uuid, p_seen jsonb, p_wish jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.order_lessons(p_course, p_seen, p_wish) $$;
comment on function public.order_lessons(uuid, jsonb, jsonb) is 'Puts a course''s lessons in order; both are arrays of all their ids. Refused as save_course.';
create function public.delete_lesson(p_id uuid) returns void
language sql volatile set search_path = ''
as $$ select private.delete_lesson(p_id) $$;
comment on function public.delete_lesson(uuid) is 'Takes a lesson out of its course. Doing it twice is doing it once.';

revoke execute on function public.save_course(uuid, jsonb, jsonb), public.save_lesson(uuid, uuid, jsonb, jsonb),
    public.order_lessons(uuid, jsonb, jsonb), public.delete_lesson(uuid) from public, anon;
grant execute on function public.save_course(uuid, jsonb, jsonb), public.save_lesson(uuid, uuid, jsonb, jsonb),
    public.order_lessons(uuid, jsonb, jsonb), public.delete_lesson(uuid), private.save_course(uuid, jsonb, jsonb),
    private.save_lesson(uuid, uuid, jsonb, jsonb), private.order_lessons(uuid, jsonb, jsonb), private.delete_lesson(uuid) to authenticated;
