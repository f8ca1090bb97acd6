-- Tutors: what they offer, and who is assigned to whom.
--
-- Synced: tutor_profiles (rows reach every active user), tutor_students (the tutor, the student, admins). An assignment also leaves
-- tombstones of both people for each other: a pull reads them as "look at this person again", which brings or takes the profile.

create table public.tutor_profiles (
    id uuid primary key references public.users on delete cascade,
    headline text not null default '' check (char_length(headline) <= 160),
    hourly_rate_minor integer not null default 0 check (hourly_rate_minor between 0 and 1000000),
    currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
    certifications text[] not null default '{}' check (cardinality(certifications) <= 30),
    education text[] not null default '{}' check (cardinality(education) <= 30),
    experience_years integer not null default 0 check (experience_years between 0 and 80),
    accepting_students boolean not null default true,
    free_cancellation_hours integer not null default 24 check (free_cancellation_hours between 0 and 336),
    late_cancellation_percent integer not null default 50 check (late_cancellation_percent between 0 and 100),
    booking_buffer_minutes integer not null default 0 check (booking_buffer_minutes between 0 and 240),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.tutor_profiles is 'What a tutor offers; the id is the tutor''s own. Made and closed as the role comes and goes. Readable by all.';
comment on column public.tutor_profiles.free_cancellation_hours is 'A session can be cancelled for nothing until so many hours before it begins.';
comment on column public.tutor_profiles.late_cancellation_percent is 'Part of the price that is due when it is cancelled later.';
comment on column public.tutor_profiles.booking_buffer_minutes is 'Pause that is kept between two sessions.';
create index tutor_profiles_changed_in_idx on public.tutor_profiles (changed_in, id);
alter table public.tutor_profiles enable row level security;
create trigger stamp before insert or update on public.tutor_profiles for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.tutor_profiles
    for each row when (old.deleted_at is null) execute function private.bury('everyone');
create trigger audit after insert or update or delete on public.tutor_profiles
    for each row execute function private.audit_admin('hourly_rate_minor', 'currency', 'accepting_students', 'deleted_at');

create function private.follow_role() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if new.role = 'tutor' and new.deleted_at is null then
        insert into public.tutor_profiles as p (id) values (new.id)
            on conflict (id) do update set deleted_at = null where p.deleted_at is not null;
    else
        update public.tutor_profiles set deleted_at = now() where id = new.id and deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.follow_role() is 'Trigger: whoever becomes a tutor has a profile as one; it is closed, not lost, when they stop being one.';
create trigger follow_role after insert or update of role, deleted_at on public.users
    for each row execute function private.follow_role();
insert into public.tutor_profiles (id) select u.id from public.users u where u.role = 'tutor' and u.deleted_at is null;

create table public.tutor_students (
    id uuid primary key default gen_random_uuid(),
    tutor_id uuid not null references public.users on delete cascade,
    student_id uuid not null references public.users on delete cascade,
    assigned_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (tutor_id, student_id),
    check (tutor_id <> student_id)
);
comment on table public.tutor_students is 'Which student is assigned to which tutor, since when. Written by admins; an assignment that ended is marked deleted.';
create index tutor_students_tutor_idx on public.tutor_students (tutor_id, changed_in);
create index tutor_students_student_idx on public.tutor_students (student_id, changed_in);
alter table public.tutor_students enable row level security;
create trigger stamp before insert or update on public.tutor_students for each row execute function private.stamp();
create trigger audit after insert or update or delete on public.tutor_students
    for each row execute function private.audit_admin('tutor_id', 'student_id', 'deleted_at');

create function private.check_assignment() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if not exists (select from public.users u where u.id = new.tutor_id and u.role = 'tutor')
       or not exists (select from public.users u where u.id = new.student_id and u.role = 'student') then
        perform private.refuse('wrong_roles', 'Only a student can be assigned, and only to a tutor.', 422);
    end if;
    if tg_op = 'UPDATE' and (old.tutor_id, old.student_id) <> (new.tutor_id, new.student_id) then
        perform private.refuse('pair_is_fixed', 'An assignment keeps its two people. End it and make another one.', 422);
    end if;
    return null;
end $$;
comment on function private.check_assignment() is
    'Trigger (after the policies, so that it tells nobody''s role to whom it is no business): a student to a tutor, the same two for ever.';
create trigger check_roles after insert or update of tutor_id, student_id on public.tutor_students
    for each row execute function private.check_assignment();

create function private.follow_assignment() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    pair public.tutor_students := case when tg_op = 'DELETE' then old else new end;
begin
    insert into private.tombstones (table_name, key, audience)
    values ('users', pair.student_id::text, pair.tutor_id), ('users', pair.tutor_id::text, pair.student_id);
    if tg_op = 'DELETE' or pair.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        values ('tutor_students', pair.id::text, pair.tutor_id), ('tutor_students', pair.id::text, pair.student_id);
    else
        perform private.notify(pair.student_id, 'tutor.assigned', 'You have a tutor', '', jsonb_build_object('tutor_id', pair.tutor_id));
        perform private.notify(pair.tutor_id, 'student.assigned', 'You have a new student', '', jsonb_build_object('student_id', pair.student_id));
    end if;
    return null;
end $$;
comment on function private.follow_assignment() is 'Trigger: both are told; both caches look at the other person again, and forget an assignment that ended.';
create trigger follow after insert or delete on public.tutor_students for each row execute function private.follow_assignment();
create trigger follow_end after update of deleted_at on public.tutor_students for each row
    when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function private.follow_assignment();

-- Who teaches whom. Sessions add themselves to student_ids_of when they exist.
create function private.student_ids_of(tutor uuid) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select t.student_id from public.tutor_students t where t.tutor_id = tutor and t.deleted_at is null
    union
    select e.student_id from public.courses c join public.enrollments e on e.course_id = c.id
     where c.tutor_id = tutor and c.deleted_at is null and e.deleted_at is null;
end $$;
comment on function private.student_ids_of(uuid) is 'Students whose work a tutor sees: assigned ones and those in the tutor''s courses.';

create function private.my_student_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query select private.student_ids_of(id) from public.users where id = private.active_uid() and role = 'tutor';
end $$;
comment on function private.my_student_ids() is 'Students of the signed-in, active tutor.';

create or replace function private.people_ids_of(me uuid, my_role text) returns setof uuid
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
    select private.student_ids_of(me)
    union
    select t.tutor_id from public.tutor_students t where t.student_id = me and t.deleted_at is null;
end $$;

create or replace function private.email_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query
    select me
    union
    select private.student_ids_of(me)
    union
    select t.tutor_id from public.tutor_students t where t.student_id = me and t.deleted_at is null
    union
    select c.tutor_id from public.courses c
     where c.id in (select private.full_course_ids_of(me, my_role))
    union
    select u.id from public.users u where my_role = 'admin';
end $$;

revoke all on public.tutor_profiles, public.tutor_students from public, anon, authenticated;
grant all on public.tutor_profiles, public.tutor_students to service_role;
grant select on public.tutor_profiles, public.tutor_students to authenticated;
grant update (headline, hourly_rate_minor, currency, certifications, education, experience_years, accepting_students,
              free_cancellation_hours, late_cancellation_percent, booking_buffer_minutes) on public.tutor_profiles to authenticated;
create policy tutor_profiles_read on public.tutor_profiles for select to authenticated
    using (deleted_at is null and (select private.active_uid()) is not null);
create policy tutor_profiles_update on public.tutor_profiles for update to authenticated
    using ((id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()))
    with check ((id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()));

grant insert (id, tutor_id, student_id), update (deleted_at) on public.tutor_students to authenticated;
create policy tutor_students_read on public.tutor_students for select to authenticated
    using ((deleted_at is null and (select private.active_uid()) in (tutor_id, student_id)) or (select private.is_admin()));
create policy tutor_students_insert on public.tutor_students for insert to authenticated with check ((select private.is_admin()));
create policy tutor_students_update on public.tutor_students for update to authenticated
    using ((select private.is_admin())) with check ((select private.is_admin()));
grant execute on function private.my_student_ids() to authenticated;

create function private.listed_tutor_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select u.id from public.users u
     where u.role = 'tutor' and u.is_active and u.deleted_at is null and private.active_uid() is not null;
end $$;
comment on function private.listed_tutor_ids() is 'Active tutors, for any active user.';
grant execute on function private.listed_tutor_ids() to authenticated;

create view public.tutor_directory with (security_invoker = true) as
    select u.id, u.first_name, u.last_name, u.bio, u.subjects, u.languages, u.timezone, u.avatar_path, u.rating, u.session_count,
           p.headline, p.hourly_rate_minor, p.currency, p.certifications, p.education, p.experience_years, p.accepting_students,
           p.free_cancellation_hours, p.late_cancellation_percent, p.booking_buffer_minutes
      from public.users u
      join public.tutor_profiles p on p.id = u.id
     where u.id in (select private.listed_tutor_ids());
comment on view public.tutor_directory is 'Tutors that one can book: public columns of active tutors, under the caller''s own rights.';
revoke all on public.tutor_directory from public, anon, authenticated;
grant select on public.tutor_directory to authenticated, service_role;
