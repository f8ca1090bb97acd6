-- Who sees what: set-returning helpers, each called once in a statement by the policies and by sync_pull.
--
-- Helpers that policies call are PL/pgSQL: it keeps their plans for as long as a connection lives. Postgres before 18 plans an SQL function
-- anew in every statement that calls it, which cost five times what the rest of a short query costs.

create function private.conversation_ids_of(me uuid) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select m.conversation_id
      from public.conversation_members m join public.conversations c on c.id = m.conversation_id
     where m.user_id = me and m.deleted_at is null and c.deleted_at is null;
end $$;
comment on function private.conversation_ids_of(uuid) is 'Conversations that a user is in.';

create function private.course_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select c.id
      from public.courses c
     where c.deleted_at is null
       and (c.status = 'published' or c.tutor_id = me or my_role = 'admin'
            or (c.status = 'archived' and exists (
                select from public.enrollments e where e.course_id = c.id and e.student_id = me and e.deleted_at is null)));
end $$;
comment on function private.course_ids_of(uuid, text) is 'Courses that a user can see.';

create function private.full_course_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query
    select c.id from public.courses c where c.deleted_at is null and (c.tutor_id = me or my_role = 'admin')
    union
    select c.id
      from public.enrollments e join public.courses c on c.id = e.course_id
     where e.student_id = me and e.deleted_at is null and c.deleted_at is null and c.status <> 'draft';
end $$;
comment on function private.full_course_ids_of(uuid, text) is 'Courses of which a user can read every lesson, not only the previews.';

create function private.taught_course_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query select c.id from public.courses c where c.deleted_at is null and (c.tutor_id = me or my_role = 'admin');
end $$;
comment on function private.taught_course_ids_of(uuid, text) is 'Courses whose enrollments a user can see.';

create function private.people_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 100 set search_path = ''
as $$
begin
    return query
    select me
    union
    select u.id from public.users u where u.deleted_at is null and u.role = 'tutor'
    union
    select u.id from public.users u where u.deleted_at is null and my_role = 'admin'
    union
    select m.user_id from public.conversation_members m
     where m.conversation_id = any (array(select private.conversation_ids_of(me)))
    union
    select e.student_id from public.enrollments e
     where e.deleted_at is null and e.course_id in (select private.taught_course_ids_of(me, my_role));
end $$;
comment on function private.people_ids_of(uuid, text) is
    'People whose name a user sees: tutors, one''s students, everyone who is or was in one''s conversations; for admins everyone.';

create function private.email_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query
    select me
    union
    select e.student_id from public.enrollments e
     where e.deleted_at is null and e.course_id in (select private.taught_course_ids_of(me, my_role))
    union
    select c.tutor_id from public.courses c
     where c.id in (select private.full_course_ids_of(me, my_role))
    union
    select u.id from public.users u where my_role = 'admin';
end $$;
comment on function private.email_ids_of(uuid, text) is 'People whose e-mail address a user sees: oneself, one''s students, one''s tutors; for admins everyone.';

create function private.my_role() returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
    return (select role from public.users where id = private.active_uid());
end $$;
comment on function private.my_role() is 'Role of the signed-in, active user; null otherwise.';

create function private.my_conversation_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
declare
    me uuid := private.active_uid();
begin
    -- As conversation_ids_of, said again: every policy of chat asks this, and a call less is a quarter of the answer's time.
    return query
    select m.conversation_id
      from public.conversation_members m join public.conversations c on c.id = m.conversation_id
     where m.user_id = me and m.deleted_at is null and c.deleted_at is null;
end $$;
comment on function private.my_conversation_ids() is 'Conversations of the signed-in, active user.';

create function private.my_course_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query select private.course_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_course_ids() is 'Courses that the signed-in, active user can see.';

create function private.my_full_course_ids() returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query select private.full_course_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_full_course_ids() is 'Courses of which the signed-in, active user can read every lesson.';

create function private.my_taught_course_ids() returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query select private.taught_course_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_taught_course_ids() is 'Courses whose enrollments the signed-in, active user can see.';

create function private.my_people_ids() returns setof uuid
language plpgsql stable security definer rows 100 set search_path = ''
as $$
begin
    return query select private.people_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_people_ids() is 'People whose name the signed-in, active user sees.';
