-- Assignments: what a tutor sets, for a course or for one student, and by which criteria it is judged.
--
-- Synced: assignments and assignment_rubrics, to their tutor, to admins, and when published or closed to the students of the course
-- or to the one student. Every write of them stamps the course as lessons do, tombstones have the course or the student as audience,
-- and the tutor; whoever gains a course gains its assignments with it (private.pull_courses_renewed).

create table public.assignments (
    id uuid primary key default gen_random_uuid(),
    tutor_id uuid not null default auth.uid() references public.users,
    course_id uuid references public.courses on delete cascade,
    student_id uuid references public.users on delete cascade,
    title text not null check (title ~ '\S' and char_length(title) <= 200),
    instructions text not null default '' check (char_length(instructions) <= 50000),
    due_at timestamptz check (isfinite(due_at)),
    accepts_late boolean not null default true,
    time_limit_minutes integer check (time_limit_minutes between 1 and 10080),
    max_attempts integer not null default 1 check (max_attempts between 1 and 20),
    points numeric(7, 2) not null default 100 check (points between 1 and 10000),
    status text not null default 'draft' check (status in ('draft', 'published', 'closed')),
    published_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint assignments_course_or_student check (num_nonnulls(course_id, student_id) = 1)
);
comment on table public.assignments is 'What a tutor sets, for a course or for one student. Drafts are seen by the tutor only.';
comment on column public.assignments.time_limit_minutes is 'From the moment a draft is opened on the server; what comes later counts as late.';
create index assignments_course_idx on public.assignments (course_id, changed_in);
create index assignments_student_idx on public.assignments (student_id, changed_in);
create index assignments_tutor_idx on public.assignments (tutor_id, changed_in);
alter table public.assignments enable row level security;
create trigger stamp before insert or update on public.assignments for each row execute function private.stamp();
create trigger audit after insert or update or delete on public.assignments
    for each row execute function private.audit_admin('status', 'points', 'due_at', 'deleted_at');

create table public.assignment_rubrics (
    id uuid primary key default gen_random_uuid(),
    assignment_id uuid not null references public.assignments on delete cascade,
    position integer not null check (position between 1 and 50),
    criterion text not null check (criterion ~ '\S' and char_length(criterion) <= 200),
    description text not null default '' check (char_length(description) <= 4000),
    points numeric(7, 2) not null default 10 check (points between 0.01 and 10000),
    weight numeric(6, 3) not null default 1 check (weight between 0.001 and 100),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint assignment_rubrics_position_key unique (assignment_id, position) deferrable initially immediate
);
comment on table public.assignment_rubrics is 'Criteria by which an assignment is judged, in order, with the most points and the weight of each.';
create index assignment_rubrics_pull_idx on public.assignment_rubrics (assignment_id, changed_in);
alter table public.assignment_rubrics enable row level security;
create trigger stamp before insert or update on public.assignment_rubrics for each row execute function private.stamp();

create function private.assignment_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select a.id from public.assignments a where a.deleted_at is null and (a.tutor_id = me or my_role = 'admin')
    union
    select a.id from public.assignments a where a.student_id = me and a.deleted_at is null and a.status <> 'draft'
    union
    select a.id
      from public.enrollments e
      join public.courses c on c.id = e.course_id and c.deleted_at is null and c.status <> 'draft'
      join public.assignments a on a.course_id = e.course_id and a.deleted_at is null and a.status <> 'draft'
     where e.student_id = me and e.deleted_at is null;
end $$;
comment on function private.assignment_ids_of(uuid, text) is 'Assignments that a user can see.';

create function private.my_assignment_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query select private.assignment_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_assignment_ids() is 'Assignments that the signed-in, active user can see.';

create function private.my_set_assignment_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select a.id from public.assignments a join public.users u on u.id = private.active_uid()
     where a.deleted_at is null and ((a.tutor_id = u.id and u.role = 'tutor') or u.role = 'admin');
end $$;
comment on function private.my_set_assignment_ids() is 'Assignments whose criteria the signed-in, active user writes and whose submissions they judge.';

create function private.guard_assignment() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if (new.points <> old.points or new.status = 'draft' and old.status <> 'draft') and exists (
        select from public.assignment_submissions s where s.assignment_id = new.id and s.status <> 'draft' and s.deleted_at is null) then
        perform private.refuse('in_use', 'Students have handed in work for this assignment. Close it and make another one instead.');
    end if;
    if new.status = 'published' and new.published_at is null then
        new.published_at := now();
    end if;
    return new;
end $$;
comment on function private.guard_assignment() is 'Trigger: what students were told to do is not turned into something else under their hands.';
create trigger guard before insert or update of points, status on public.assignments
    for each row execute function private.guard_assignment();

create function private.touch_course(course uuid) returns void
language sql security definer set search_path = ''
as $$
    update public.courses set changed_in = pg_current_xact_id() where id = course and changed_in <> pg_current_xact_id()
$$;
comment on function private.touch_course(uuid) is 'Stamps a course of which a part changed, so that pulls look into it.';

create function private.follow_assignment_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    a public.assignments := case when tg_op = 'DELETE' then old else new end;
    is_gone boolean := tg_op = 'DELETE' or a.deleted_at is not null;
begin
    if is_gone or (a.status = 'draft' and old.status <> 'draft') then
        insert into private.tombstones (table_name, key, audience)
        select 'assignments', a.id::text, x.audience
          from unnest(array[coalesce(a.course_id, a.student_id), case when is_gone then a.tutor_id end]) x (audience)
         where x.audience is not null;
    end if;
    perform private.touch_course(a.course_id);
    if not is_gone and a.status = 'published' and (tg_op = 'INSERT' or old.status = 'draft') then
        perform private.notify(s.id, 'assignment.published', 'New assignment: ' || a.title, '',
                               jsonb_build_object('assignment_id', a.id, 'title', a.title, 'due_at', a.due_at))
           from (select a.student_id as id
                 union
                 select e.student_id from public.enrollments e where e.course_id = a.course_id and e.deleted_at is null) s
          where s.id is not null;
    end if;
    return null;
end $$;
comment on function private.follow_assignment_change() is 'Trigger: caches forget what they may no longer show; students hear of what is new.';
create trigger follow after insert or update or delete on public.assignments
    for each row execute function private.follow_assignment_change();

create function private.follow_rubric() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    r public.assignment_rubrics := case when tg_op = 'DELETE' then old else new end;
    a public.assignments;
begin
    select * into a from public.assignments x where x.id = r.assignment_id;
    if a.id is null then
        return null;
    elsif pg_trigger_depth() = 1 and exists (
        select from public.assignment_submissions s where s.assignment_id = a.id and s.status = 'graded' and s.deleted_at is null) then
        perform private.refuse('in_use', 'Work was graded by these criteria already, so they cannot be changed.');
    end if;
    if tg_op = 'DELETE' or r.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        values ('assignment_rubrics', r.id::text, coalesce(a.course_id, a.student_id)), ('assignment_rubrics', r.id::text, a.tutor_id);
    end if;
    perform private.touch_course(a.course_id);
    return null;
end $$;
comment on function private.follow_rubric() is 'Trigger: criteria are fixed once work was graded by them; one that is gone leaves the caches.';
create trigger follow after insert or update or delete on public.assignment_rubrics
    for each row execute function private.follow_rubric();

revoke all on public.assignments, public.assignment_rubrics from public, anon, authenticated;
grant all on public.assignments, public.assignment_rubrics to service_role;
grant select on public.assignments, public.assignment_rubrics to authenticated;
grant insert (id, course_id, student_id, title, instructions, due_at, accepts_late, time_limit_minutes, max_attempts, points, status),
      update (title, instructions, due_at, accepts_late, time_limit_minutes, max_attempts, points, status, deleted_at)
    on public.assignments to authenticated;
create policy assignments_read on public.assignments for select to authenticated
    using (id = any (array(select private.my_assignment_ids())) or tutor_id = (select private.active_uid()));
create policy assignments_insert on public.assignments for insert to authenticated
    with check (tutor_id = (select private.active_uid()) and (select private.is_tutor())
                and (course_id = any (array(select private.my_taught_course_ids()))
                     or student_id = any (array(select private.my_student_ids()))));
create policy assignments_update on public.assignments for update to authenticated
    using ((tutor_id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()))
    with check ((tutor_id = (select private.active_uid()) and (select private.is_tutor())) or (select private.is_admin()));

grant insert (id, assignment_id, position, criterion, description, points, weight),
      update (position, criterion, description, points, weight), delete on public.assignment_rubrics to authenticated;
create policy assignment_rubrics_read on public.assignment_rubrics for select to authenticated
    using (deleted_at is null and assignment_id = any (array(select private.my_assignment_ids())));
create policy assignment_rubrics_write on public.assignment_rubrics for all to authenticated
    using (assignment_id = any (array(select private.my_set_assignment_ids())))
    with check (assignment_id = any (array(select private.my_set_assignment_ids())));
grant execute on function private.my_assignment_ids(), private.my_set_assignment_ids() to authenticated;
