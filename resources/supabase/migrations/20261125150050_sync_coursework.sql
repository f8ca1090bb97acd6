-- Assignments, their criteria and what students hand in, as clients mirror them.
--
-- A client that is told to forget a course forgets its assignments with it, and with an assignment its criteria; a student's own work
-- stays theirs. So a pull brings a renewed course's assignments again, and an assignment that changed brings its criteria and, to whoever
-- judges, its submissions.

select private.wire_table('assignments', 'assignment',
    'id tutor_id course_id student_id title instructions due_at accepts_late time_limit_minutes max_attempts points status published_at '
    'created_at updated_at deleted_at');
create index assignments_changed_in_idx on public.assignments (changed_in);
create function private.changed_assignments(scope private.pull_scope) returns setof public.assignments language sql stable
as $$
    select a.*
      -- The fence keeps the list of what one sees from being made when nothing changed.
      from (select x.id from public.assignments x where x.changed_in >= scope.floor or x.course_id = any (scope.renewed) offset 0) x
      join public.assignments a on a.id = x.id
     where x.id = any (array(select private.assignment_ids_of(scope.me, scope.role)))
$$;
comment on function private.changed_assignments(private.pull_scope) is 'Assignments that changed, and those of courses renewed.';
select private.sync_stage(600, 'assignments');

select private.wire_table('assignment_rubrics', 'rubric',
    'id assignment_id position criterion description points weight updated_at deleted_at');
create index assignment_rubrics_changed_in_idx on public.assignment_rubrics (changed_in);
create function private.changed_assignment_rubrics(scope private.pull_scope) returns setof public.assignment_rubrics language sql stable
as $$
    select r.*
      from (select y.id, y.assignment_id from public.assignment_rubrics y where y.changed_in >= scope.floor
            union
            select y.id, y.assignment_id from private.changed_assignments(scope) a join public.assignment_rubrics y on y.assignment_id = a.id
            offset 0) x
      join public.assignment_rubrics r on r.id = x.id
     where x.assignment_id = any (array(select private.assignment_ids_of(scope.me, scope.role))) and r.deleted_at is null
$$;
comment on function private.changed_assignment_rubrics(private.pull_scope) is 'Criteria that changed, and those of assignments that changed.';
select private.sync_stage(610, 'assignment_rubrics');

select private.wire_table('assignment_submissions', 'submission',
    'id assignment_id student_id attempt body attachments status written_at submitted_at is_late grade rubric_scores feedback graded_by '
    'graded_at deleted_at');
create function private.changed_assignment_submissions(scope private.pull_scope) returns setof public.assignment_submissions
language sql stable
as $$
    select s.* from public.assignment_submissions s
     where s.student_id = scope.me and s.changed_in >= scope.floor and s.deleted_at is null
    union all
    select s.* from public.assignments a join public.assignment_submissions s on s.assignment_id = a.id
     where a.tutor_id = scope.me and scope.role = 'tutor' and a.deleted_at is null and s.deleted_at is null and s.status <> 'draft'
       and s.student_id <> scope.me and (s.changed_in >= scope.floor or a.changed_in >= scope.floor)
    union all
    select s.* from public.assignments a join public.assignment_submissions s on s.assignment_id = a.id
     where scope.role = 'admin' and a.deleted_at is null and s.deleted_at is null and s.status <> 'draft'
       and s.student_id <> scope.me and (s.changed_in >= scope.floor or a.changed_in >= scope.floor)
$$;
comment on function private.changed_assignment_submissions(private.pull_scope) is
    'One''s own work that changed; once handed in, that for assignments which one set. Admins see all of it.';
select private.sync_stage(620, 'assignment_submissions', 'private.newest_first(c.written_at, c.id)');

create function private.part_submissions() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience)
    select 'assignment_submissions', s.id::text, x.audience
      from public.assignment_submissions s cross join unnest(array[old.tutor_id, private.admins()]) x (audience)
     where s.assignment_id = old.id and s.deleted_at is null and s.student_id <> x.audience;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.part_submissions() is
    'Trigger: with an assignment goes the work for it. Its students keep theirs when the assignment is only marked deleted.';
create trigger part_submissions_delete before delete on public.assignments for each row execute function private.part_submissions();
create trigger part_submissions before update of deleted_at on public.assignments for each row
    when (old.deleted_at is null and new.deleted_at is not null) execute function private.part_submissions();
