-- Submissions: handing in work, and judging it.
--
-- Synced: assignment_submissions, to the student, and once handed in to the assignment's tutor and to admins.

create table public.assignment_submissions (
    id uuid primary key,
    assignment_id uuid not null references public.assignments on delete cascade,
    student_id uuid not null references public.users on delete cascade,
    attempt integer not null check (attempt >= 1),
    body text not null default '' check (char_length(body) <= 100000),
    attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
    status text not null check (status in ('draft', 'submitted', 'in_review', 'graded', 'returned')),
    written_at timestamptz not null,
    submitted_at timestamptz,
    is_late boolean not null default false,
    grade numeric(7, 2) check (grade >= 0),
    rubric_scores jsonb not null default '{}' check (jsonb_typeof(rubric_scores) = 'object'),
    feedback text not null default '' check (char_length(feedback) <= 20000),
    graded_by uuid references public.users on delete set null,
    graded_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (assignment_id, student_id, attempt),
    constraint assignment_submissions_drafts_are_not_submitted check ((status = 'draft') = (submitted_at is null)),
    constraint assignment_submissions_written_before check (written_at <= submitted_at),
    constraint assignment_submissions_grade_when_graded check ((status = 'graded') = (grade is not null))
);
comment on table public.assignment_submissions is
    'A student''s work. The id is made by the client and makes a resend harmless. Written by submit_assignment and grade_submission.';
comment on column public.assignment_submissions.written_at is 'When the student''s device says it was finished, never later than submitted_at.';
comment on column public.assignment_submissions.is_late is 'By the server''s clock: after the date due, or past the time limit of a draft.';
create index assignment_submissions_pull_idx on public.assignment_submissions (assignment_id, changed_in);
create index assignment_submissions_student_idx on public.assignment_submissions (student_id, changed_in);
create index assignment_submissions_graded_by_idx on public.assignment_submissions (graded_by) where graded_by is not null;
alter table public.assignment_submissions enable row level security;
create trigger stamp before insert or update on public.assignment_submissions for each row execute function private.stamp();

create function private.bury_submission() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'DELETE' or new.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        select 'assignment_submissions', old.id::text, x.audience
          from (select old.student_id union select a.tutor_id from public.assignments a where a.id = old.assignment_id) x (audience);
    end if;
    return null;
end $$;
comment on function private.bury_submission() is 'Trigger: work that is gone leaves the caches of student and tutor.';
create trigger bury after delete or update of deleted_at on public.assignment_submissions for each row
    when (old.deleted_at is null) execute function private.bury_submission();

create function private.submission_row(s public.assignment_submissions) returns json language sql stable
as $$
    select json_build_array(s.id, s.assignment_id, s.student_id, s.attempt, s.body, s.attachments, s.status, s.written_at, s.submitted_at,
                            s.is_late, s.grade, s.rubric_scores, s.feedback, s.graded_by, s.graded_at, s.deleted_at)
$$;
comment on function private.submission_row(public.assignment_submissions) is 'A submission as it travels.';

revoke all on public.assignment_submissions from public, anon, authenticated;
grant all on public.assignment_submissions to service_role;
grant select on public.assignment_submissions to authenticated;
create policy assignment_submissions_read on public.assignment_submissions for select to authenticated
    using (deleted_at is null and (student_id = (select private.active_uid())
           or (status <> 'draft' and assignment_id = any (array(select private.my_set_assignment_ids())))));

create function private.my_received_files() returns setof text
language sql stable security definer rows 100 set search_path = ''
as $$
    select f ->> 'path'
      from public.assignment_submissions s
     cross join lateral jsonb_array_elements(s.attachments) f
     where s.assignment_id = any (array(select private.my_set_assignment_ids())) and s.status <> 'draft' and s.deleted_at is null
$$;
comment on function private.my_received_files() is
    'Files of work that was handed in to the signed-in, active user: what a student hands in to another tutor is not theirs to see.';
grant execute on function private.my_received_files() to authenticated;

create function private.is_attachments(given jsonb, folder text) returns boolean
language sql immutable set search_path = ''
as $$
    select case when jsonb_typeof(given) is distinct from 'array' then false
                else jsonb_array_length(given) <= 20 and octet_length(given::text) <= 20000
                     and not exists (
                         select from jsonb_array_elements(given) a
                          where jsonb_typeof(a) <> 'object' or jsonb_typeof(a -> 'path') is distinct from 'string'
                             or not starts_with(a ->> 'path', folder || '/') or a ->> 'path' ~ '(^|/)\.\.?(/|$)|//|[[:cntrl:]]'
                             or coalesce(jsonb_typeof(a -> 'name'), 'string') <> 'string'
                             or coalesce(jsonb_typeof(a -> 'size'), 'number') <> 'number') end
$$;
comment on function private.is_attachments(jsonb, text) is 'Whether this is a list of at most 20 files {path, name, size, type}, all in that folder.';

create function private.open_assignment(assignment uuid, me uuid) returns public.assignments
language plpgsql stable security definer set search_path = ''
as $$
declare
    a public.assignments;
begin
    select * into a from public.assignments x
     where x.id = assignment and x.tutor_id <> me and x.id in (select private.assignment_ids_of(me, 'student'));
    if not found then
        perform private.refuse('not_yours', 'This assignment is not, or no longer, one of yours. Your text is kept.', 403);
    elsif a.status = 'closed' then
        perform private.refuse('closed', 'This assignment is closed, so nothing can be handed in any more. Your text is kept.');
    end if;
    return a;
end $$;
comment on function private.open_assignment(uuid, uuid) is 'An assignment that this student can work on; refuses otherwise.';

create function private.check_submission(a public.assignments, work public.assignment_submissions) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if char_length(work.body) > 100000 then
        perform private.refuse('too_long', 'The text is longer than 100,000 characters. Shorten it, or attach it as a file.', 422);
    elsif not private.is_attachments(work.attachments, work.student_id::text) then
        perform private.refuse('invalid_attachments', 'The attached files could not be read. Attach them again.', 422);
    elsif work.status = 'draft' then
        return;
    elsif work.body !~ '\S' and work.attachments = '[]' then
        perform private.refuse('empty', 'There is nothing to hand in yet. Write something or attach a file.', 422);
    elsif a.due_at < now() and not a.accepts_late then
        perform private.refuse('too_late', 'The date due has passed, and this assignment takes nothing late. Ask your tutor.');
    elsif (select count(*) from public.assignment_submissions s
            where s.assignment_id = a.id and s.student_id = work.student_id and s.id <> work.id and s.deleted_at is null
              and s.status not in ('draft', 'returned')) >= a.max_attempts then
        perform private.refuse('attempts_used', 'You have used all attempts for this assignment.');
    end if;
end $$;
comment on function private.check_submission(public.assignments, public.assignment_submissions) is
    'Refuses work that cannot be handed in. What a tutor has returned does not count as an attempt.';

create function private.store_submission(work public.assignment_submissions) returns public.assignment_submissions
language plpgsql security definer set search_path = ''
as $$
begin
    insert into public.assignment_submissions as s (id, assignment_id, student_id, attempt, body, attachments, status, written_at, submitted_at, is_late)
    values (work.id, work.assignment_id, work.student_id,
            (select coalesce(max(o.attempt), 0) + 1 from public.assignment_submissions o
              where o.assignment_id = work.assignment_id and o.student_id = work.student_id),
            work.body, work.attachments, work.status, work.written_at, work.submitted_at, work.is_late)
        on conflict (id) do update
       set body = excluded.body, attachments = excluded.attachments, status = excluded.status, written_at = excluded.written_at,
           submitted_at = excluded.submitted_at, is_late = excluded.is_late
    returning * into work;
    return work;
end $$;
comment on function private.store_submission(public.assignment_submissions) is 'A new attempt, or the next state of a draft. The caller holds the lock of this student''s work.';

create function private.submit_assignment(work public.assignment_submissions, is_final boolean) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    a public.assignments;
    stored public.assignment_submissions;
begin
    perform pg_advisory_xact_lock(hashtextextended('submission ' || coalesce(work.id, me), 0));
    perform pg_advisory_xact_lock(hashtextextended('work ' || coalesce(work.assignment_id, me) || me, 0));
    select * into stored from public.assignment_submissions s where s.id = work.id;
    if work.id is null or (stored.student_id, stored.assignment_id) is distinct from (me, work.assignment_id) and stored.id is not null then
        perform private.refuse('id_taken', 'This could not be handed in under its number. Copy the text and hand it in again.');
    elsif stored.status <> 'draft' then
        return private.submission_row(stored);
    end if;
    a := private.open_assignment(work.assignment_id, me);
    work.student_id := me;
    work.body := coalesce(work.body, '');
    work.attachments := coalesce(work.attachments, '[]');
    work.status := case when is_final then 'submitted' else 'draft' end;
    work.written_at := case when isfinite(work.written_at) then least(work.written_at, now()) else now() end;
    work.submitted_at := case when is_final then now() end;
    work.is_late := is_final and coalesce(a.due_at < now() or stored.created_at + (a.time_limit_minutes + 1) * interval '1 minute' < now(), false);
    perform private.check_submission(a, work);
    work := private.store_submission(work);
    if is_final then
        perform private.notify(a.tutor_id, 'submission.received', 'Work handed in: ' || a.title, '',
                               jsonb_build_object('assignment_id', a.id, 'title', a.title, 'submission_id', work.id, 'student_id', me));
    end if;
    return private.submission_row(work);
end $$;
comment on function private.submit_assignment(public.assignment_submissions, boolean) is
    'Of the row given only id, assignment, text, files and the time of writing are believed. Handed in once, it is what it is.';

create function public.submit_assignment(p_id uuid, p_assignment uuid, p_body text, p_attachments jsonb default '[]',
                                         p_written_at timestamptz default now(), p_is_final boolean default true) returns json
language sql volatile set search_path = ''
as $$
    select private.submit_assignment(
        jsonb_populate_record(null::public.assignment_submissions,
                              jsonb_build_object('id', p_id, 'assignment_id', p_assignment, 'body', p_body, 'attachments', p_attachments,
                                                 'written_at', p_written_at)), coalesce(p_is_final, true))
$$;
comment on function public.submit_assignment(uuid, uuid, text, jsonb, timestamptz, boolean) is
    'Hands in the caller''s work under the client''s id, or keeps it as a draft (p_is_final false). Sent again, the answer is what is stored.';

revoke execute on function public.submit_assignment(uuid, uuid, text, jsonb, timestamptz, boolean) from public, anon;
grant execute on function public.submit_assignment(uuid, uuid, text, jsonb, timestamptz, boolean),
    private.submit_assignment(public.assignment_submissions, boolean), private.my_set_assignment_ids() to authenticated;
