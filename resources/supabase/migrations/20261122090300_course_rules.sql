-- Keeps courses' counts and stamps, and leaves tombstones when somebody loses sight of a course or a lesson.

create function private.stamp_audience() returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.audience_in := pg_current_xact_id();
    return new;
end $$;
comment on function private.stamp_audience() is 'Trigger: marks the transaction that changed who can see a course.';
create trigger audience_insert before insert on public.courses for each row execute function private.stamp_audience();
create trigger audience before update of status, tutor_id, deleted_at on public.courses for each row
    when ((old.status, old.tutor_id, old.deleted_at) is distinct from (new.status, new.tutor_id, new.deleted_at))
    execute function private.stamp_audience();

create function private.bury_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    -- Whatever its status, the tutor sees it: a course that is published must not vanish from their screen for a moment.
    if tg_op = 'DELETE' or new.deleted_at is not null or new.tutor_id <> old.tutor_id then
        insert into private.tombstones (table_name, key, audience) values ('courses', old.id::text, old.tutor_id);
    end if;
    if old.status <> 'draft' then
        insert into private.tombstones (table_name, key, audience) values ('courses', old.id::text, private.everyone());
    end if;
    return null;
end $$;
comment on function private.bury_course() is
    'Trigger: whoever may have seen the course forgets it; those who still see it get it whole again in the same round.';
create trigger bury_delete after delete on public.courses for each row execute function private.bury_course();
create trigger bury after update of status, tutor_id, deleted_at on public.courses for each row
    when ((old.status, old.tutor_id, old.deleted_at) is distinct from (new.status, new.tutor_id, new.deleted_at))
    execute function private.bury_course();

create function private.part_people() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience)
    select 'users', pair.person::text, pair.audience
      from public.enrollments e
     cross join lateral (values (e.student_id, old.tutor_id), (old.tutor_id, e.student_id)) pair (person, audience)
     where e.course_id = old.id and e.deleted_at is null;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.part_people() is
    'Trigger: when a course goes or gets another tutor, its tutor and its students look at each other again, and may see no more.';
create trigger part_people_delete before delete on public.courses for each row execute function private.part_people();
create trigger part_people before update of tutor_id on public.courses for each row
    when (old.tutor_id <> new.tutor_id) execute function private.part_people();

create function private.count_lessons() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    touched uuid := case when tg_op = 'DELETE' then old.course_id else new.course_id end;
begin
    update public.courses c
       set lesson_count = found.lessons, duration_minutes = found.minutes
      from (select count(*) as lessons, coalesce(sum(l.duration_minutes), 0) as minutes
              from public.course_content l where l.course_id = touched and l.deleted_at is null) found
     where c.id = touched;
    return null;
end $$;
comment on function private.count_lessons() is
    'Trigger: counts a course''s lessons and minutes, and thereby stamps the course, so that a pull need only look into stamped courses.';
create trigger count_lessons after insert or update or delete on public.course_content
    for each row execute function private.count_lessons();

create function private.bury_lesson() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience) values ('course_content', old.id::text, old.course_id);
    return null;
end $$;
comment on function private.bury_lesson() is 'Trigger: a lesson that was deleted, or is no longer a free preview, leaves the caches.';
create trigger bury_delete after delete on public.course_content for each row execute function private.bury_lesson();
create trigger bury after update of deleted_at, is_preview on public.course_content for each row
    when ((old.deleted_at is null and new.deleted_at is not null) or (old.is_preview and not new.is_preview))
    execute function private.bury_lesson();

create function private.guard_lesson_course() returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'A lesson cannot move to another course.' using errcode = '23514';
end $$;
comment on function private.guard_lesson_course() is 'Trigger: refuses to move a lesson or an enrollment between courses.';
create trigger guard_course before update of course_id on public.course_content for each row
    when (old.course_id <> new.course_id) execute function private.guard_lesson_course();
create trigger guard_course before update of course_id, student_id on public.enrollments for each row
    when ((old.course_id, old.student_id) is distinct from (new.course_id, new.student_id))
    execute function private.guard_lesson_course();

create function private.count_enrollments() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    touched uuid := case when tg_op = 'DELETE' then old.course_id else new.course_id end;
begin
    update public.courses c
       set enrollment_count = (select count(*) from public.enrollments e where e.course_id = touched and e.deleted_at is null)
     where c.id = touched;
    return null;
end $$;
comment on function private.count_enrollments() is 'Trigger: counts who is enrolled in a course.';
create trigger count_enrollments after insert or delete or update of deleted_at on public.enrollments
    for each row execute function private.count_enrollments();

create function private.bury_enrollment() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    tutor uuid := (select c.tutor_id from public.courses c where c.id = old.course_id);
begin
    if tg_op = 'UPDATE' and new.deleted_at is null then
        return null;
    end if;
    insert into private.tombstones (table_name, key, audience)
    values ('courses', old.course_id::text, old.student_id),
           ('enrollments', old.id::text, coalesce(tutor, old.student_id)),
           ('users', old.student_id::text, coalesce(tutor, old.student_id)),
           ('users', coalesce(tutor, old.student_id)::text, old.student_id);
    return null;
end $$;
comment on function private.bury_enrollment() is
    'Trigger: the student forgets the course (a published one comes back without its lessons); tutor and student lose what the bond showed them.';
create trigger bury after delete or update of deleted_at on public.enrollments for each row
    when (old.deleted_at is null) execute function private.bury_enrollment();
