-- Learning: who may take a course, and how far they are, lesson by lesson.
--
-- Synced: content_progress, to the student alone (a tutor reads the enrollment's progress, and lessons' on demand).

create table public.content_progress (
    id uuid primary key default gen_random_uuid(),
    enrollment_id uuid not null,
    course_id uuid not null,
    student_id uuid not null,
    content_id uuid not null,
    position integer not null default 0 check (position between 0 and 1000000),
    completed_at timestamptz,
    last_opened_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (enrollment_id, content_id),
    foreign key (enrollment_id, course_id, student_id) references public.enrollments (id, course_id, student_id) on delete cascade,
    foreign key (content_id, course_id) references public.course_content (id, course_id) on delete cascade
);
comment on table public.content_progress is 'How far a student is in a lesson. Its keys make sure that lesson, course and enrollment belong together. Written by save_progress.';
comment on column public.content_progress.position is 'Where to go on: seconds of a video, percent of a text.';
create index content_progress_pull_idx on public.content_progress (student_id, changed_in, id);
create index content_progress_content_idx on public.content_progress (content_id);
create index content_progress_course_idx on public.content_progress (course_id);
alter table public.content_progress enable row level security;
create trigger stamp before insert or update on public.content_progress for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.content_progress
    for each row when (old.deleted_at is null) execute function private.bury('student_id');

create function private.count_progress(enrolled uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    -- The lock comes first: what another device completes at this moment must be in the count.
    perform from public.enrollments e where e.id = enrolled for no key update;
    update public.enrollments e
       set progress = found.percent, completed_at = case when found.percent = 100 then now() end
      from (select case when count(l.id) = 0 then 0 else (100 * count(p.completed_at) / count(l.id))::integer end as percent
              from public.enrollments f
              join public.course_content l on l.course_id = f.course_id and l.deleted_at is null
              left join public.content_progress p on p.content_id = l.id and p.enrollment_id = f.id and p.deleted_at is null
             where f.id = enrolled) found
     where e.id = enrolled and e.completed_at is null and e.progress <> found.percent;
end $$;
comment on function private.count_progress(uuid) is
    'Counts an enrollment''s completed lessons. A course once completed stays completed, also when lessons are added.';

create function private.follow_progress() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.count_progress(new.enrollment_id);
    return null;
end $$;
comment on function private.follow_progress() is 'Trigger: the enrollment''s progress follows its lessons''.';
create trigger follow after insert or update of completed_at, deleted_at on public.content_progress
    for each row execute function private.follow_progress();

create function private.recount_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.count_progress(e.id)
       from public.enrollments e
      where e.course_id = new.id and e.deleted_at is null and e.completed_at is null
        and exists (select from public.content_progress p where p.enrollment_id = e.id);
    return null;
end $$;
comment on function private.recount_course() is 'Trigger: with more or fewer lessons, those under way are at another percentage.';
create trigger recount after update of lesson_count on public.courses for each row
    when (old.lesson_count <> new.lesson_count) execute function private.recount_course();

revoke all on public.content_progress from public, anon, authenticated;
grant all on public.content_progress to service_role;
grant select on public.content_progress to authenticated;
create policy content_progress_read on public.content_progress for select to authenticated
    using (deleted_at is null and (student_id = (select private.active_uid())
           or course_id = any (array(select private.my_taught_course_ids()))));

create function private.save_progress(content uuid, place integer, is_completed boolean, opened_at timestamptz) returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    seen_at timestamptz := case when isfinite(opened_at) then least(opened_at, now()) else now() end;
    enrolled public.enrollments;
    saved public.content_progress;
begin
    select e.* into enrolled
      from public.course_content l
      join public.courses c on c.id = l.course_id and c.status <> 'draft' and c.deleted_at is null
      join public.enrollments e on e.course_id = l.course_id and e.student_id = me and e.deleted_at is null
     where l.id = content and l.deleted_at is null
       for no key update of e;
    if not found then
        perform private.refuse('not_enrolled', 'You are not enrolled in the course of this lesson, so your progress was not saved.', 403);
    end if;
    insert into public.content_progress as p (enrollment_id, course_id, student_id, content_id, position, completed_at, last_opened_at)
    values (enrolled.id, enrolled.course_id, me, content, least(greatest(coalesce(place, 0), 0), 1000000),
            case when is_completed then seen_at end, seen_at)
        on conflict (enrollment_id, content_id) do update
       set position = case when place is not null and excluded.last_opened_at >= p.last_opened_at then excluded.position else p.position end,
           completed_at = case when is_completed then coalesce(p.completed_at, seen_at)
                               when not is_completed and seen_at >= p.last_opened_at then null
                               else p.completed_at end,
           last_opened_at = greatest(p.last_opened_at, excluded.last_opened_at),
           deleted_at = null
    returning * into saved;
    update public.enrollments e set last_accessed_at = greatest(e.last_accessed_at, seen_at) where e.id = enrolled.id
    returning * into enrolled;
    return to_jsonb(saved) - 'changed_in'
           || jsonb_build_object('progress', enrolled.progress, 'course_completed_at', enrolled.completed_at);
end $$;
comment on function private.save_progress(uuid, integer, boolean, timestamptz) is
    'The later opening wins, in whatever order two devices report; completing wins over everything but a later "not yet".';

create function public.save_progress(p_content uuid, p_position integer default null, p_is_completed boolean default null,
                                     p_opened_at timestamptz default now()) returns jsonb
language sql volatile set search_path = ''
as $$ select private.save_progress(p_content, p_position, p_is_completed, p_opened_at) $$;
comment on function public.save_progress(uuid, integer, boolean, timestamptz) is
    'Saves where the caller is in a lesson; null leaves a part as it is. Answers with the row of content_progress, and how far '
    'the course is (progress, course_completed_at).';

create function private.admit(course uuid, student uuid) returns public.enrollments
language plpgsql security definer set search_path = ''
as $$
declare
    enrolled public.enrollments;
    about public.courses;
begin
    insert into public.enrollments as e (course_id, student_id) values (course, student)
        on conflict (course_id, student_id) do update set deleted_at = null, enrolled_at = now() where e.deleted_at is not null
    returning * into enrolled;
    if found then
        select * into about from public.courses c where c.id = course;
        perform private.notify(about.tutor_id, 'course.enrolled', 'A new student in "' || about.title || '"', '',
                               jsonb_build_object('course_id', course, 'student_id', student));
    else
        select * into enrolled from public.enrollments e where e.course_id = course and e.student_id = student;
    end if;
    return enrolled;
end $$;
comment on function private.admit(uuid, uuid) is 'Enrolls a student, again if need be, and tells the tutor once. The caller has checked that it is paid for.';

create function private.enroll(course uuid) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    wanted public.courses;
begin
    select * into wanted from public.courses c where c.id = course and c.deleted_at is null;
    if exists (select from public.enrollments e where e.course_id = course and e.student_id = me and e.deleted_at is null) then
        return private.enrollment_row(private.admit(course, me));
    end if;
    if wanted.id is null or wanted.status <> 'published' then
        perform private.refuse('course_unavailable', 'This course is not open for enrolment.', 404);
    elsif private.my_role() <> 'student' then
        perform private.refuse('students_only', 'Only a student can enrol in a course.', 403);
    elsif wanted.price_minor > 0 then
        perform private.refuse('payment_needed', 'This course has to be paid for. Buy it to enrol.', 402);
    end if;
    return private.enrollment_row(private.admit(course, me));
end $$;
comment on function private.enroll(uuid) is 'Free courses only; the price is read here, not believed.';

create function public.enroll(p_course uuid) returns json
language sql volatile set search_path = ''
as $$ select private.enroll(p_course) $$;
comment on function public.enroll(uuid) is 'Enrolls the caller in a free course. Doing it twice is doing it once. Answers with the enrollment as it travels.';

revoke execute on function public.save_progress(uuid, integer, boolean, timestamptz), public.enroll(uuid) from public, anon;
grant execute on function public.save_progress(uuid, integer, boolean, timestamptz), public.enroll(uuid),
    private.save_progress(uuid, integer, boolean, timestamptz), private.enroll(uuid) to authenticated;
grant execute on function private.admit(uuid, uuid) to service_role;
