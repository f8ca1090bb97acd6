-- What belongs to a session: the history of its changes and what both say afterwards. Both carry the session's two people, held to it by
-- a foreign key, so that policies and pulls look at one indexed column and never at the session.

create table public.session_changes (
    id uuid primary key default gen_random_uuid(),
    session_id uuid not null,
    tutor_id uuid not null,
    student_id uuid not null,
    request_id uuid not null,
    actor_id uuid references public.users on delete set null,
    acted_as text not null check (acted_as in ('tutor', 'student', 'admin')),
    action text not null check (action in (
        'booked', 'confirmed', 'declined', 'proposed', 'countered', 'accepted', 'kept', 'cancelled', 'started', 'finished', 'missed',
        'reported', 'described')),
    old_starts_at timestamptz,
    new_starts_at timestamptz,
    new_ends_at timestamptz,
    note text not null default '' check (char_length(note) <= 1000),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    foreign key (session_id, tutor_id, student_id) references public.sessions (id, tutor_id, student_id) on delete cascade,
    unique (request_id, session_id)
);
comment on table public.session_changes is
    'Who asked for what, when: every command on a session leaves one row, which also makes sending it again harmless. Append-only, written by '
    'functions. Synced to the session''s tutor, its student and admins.';
comment on column public.session_changes.request_id is 'The id that the client made for the command.';
comment on column public.session_changes.action is 'kept: the other time was declined, the session stays where it was. missed: marked as a no-show.';
comment on column public.session_changes.new_starts_at is 'The time booked, proposed or agreed.';
create index session_changes_session_idx on public.session_changes (session_id, created_at);
create index session_changes_tutor_idx on public.session_changes (tutor_id, changed_in);
create index session_changes_student_idx on public.session_changes (student_id, changed_in);
create index session_changes_actor_idx on public.session_changes (actor_id);
create index session_changes_changed_in_idx on public.session_changes (changed_in, id);
alter table public.session_changes enable row level security;
create trigger stamp before insert or update on public.session_changes for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.session_changes
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id', 'student_id');

create function private.are_ratings(given jsonb) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
    select case when jsonb_typeof(given) = 'object' then (
        select count(*) <= 10 and coalesce(bool_and(r.key ~ '^[a-z_]{1,30}$' and r.value::text ~ '^[1-5]$'), true)
          from jsonb_each(given) r) else false end
$$;
comment on function private.are_ratings(jsonb) is 'Whether this is an object of at most ten names, each with 1 to 5 stars.';

create table public.session_feedback (
    id uuid primary key default gen_random_uuid(),
    session_id uuid not null,
    tutor_id uuid not null,
    student_id uuid not null,
    author_id uuid not null,
    about_id uuid not null generated always as (case when author_id = tutor_id then student_id else tutor_id end) stored,
    rating smallint not null check (rating between 1 and 5),
    comment text not null default '' check (char_length(comment) <= 4000),
    improvements text not null default '' check (char_length(improvements) <= 4000),
    details jsonb not null default '{}' check (private.are_ratings(details)),
    is_public boolean not null default false,
    shown_as text not null default '' check (char_length(shown_as) <= 82),
    written_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (session_id, author_id),
    foreign key (session_id, tutor_id, student_id) references public.sessions (id, tutor_id, student_id) on delete cascade,
    check (author_id in (tutor_id, student_id)),
    constraint session_feedback_public check (author_id = student_id or not is_public)
);
comment on table public.session_feedback is
    'What one side of a session says about it, once. Written by give_feedback; the author may later give or withdraw consent. Synced to the '
    'session''s tutor, its student and admins. What students agree to show is the view reviews.';
comment on column public.session_feedback.improvements is 'For the other side alone, never shown in public.';
comment on column public.session_feedback.is_public is 'The student''s consent to show stars and comment with the name in shown_as.';
comment on column public.session_feedback.written_at is 'The client''s time of writing; created_at is the server''s.';
create index session_feedback_about_idx on public.session_feedback (about_id, created_at) where deleted_at is null;
create index session_feedback_session_idx on public.session_feedback (session_id);
create index session_feedback_tutor_idx on public.session_feedback (tutor_id, changed_in);
create index session_feedback_student_idx on public.session_feedback (student_id, changed_in);
create index session_feedback_changed_in_idx on public.session_feedback (changed_in, id);
alter table public.session_feedback enable row level security;
create trigger stamp before insert or update on public.session_feedback for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.session_feedback
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id', 'student_id');

create function private.rate_person() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    person uuid := case when tg_op = 'DELETE' then old.about_id else new.about_id end;
begin
    perform from public.users u where u.id = person for no key update;
    update public.users u
       set rating = (select round(avg(f.rating), 2) from public.session_feedback f where f.about_id = person and f.deleted_at is null)
     where u.id = person;
    return null;
end $$;
comment on function private.rate_person() is 'Trigger: a person''s rating is the mean of the stars received. The lock makes simultaneous ones count.';
create trigger rate after insert or delete or update of rating, deleted_at on public.session_feedback
    for each row execute function private.rate_person();

create function private.lock_people(one uuid, another uuid) returns void
language sql security definer set search_path = ''
as $$ select from public.users u where u.id in (one, another) order by u.id for no key update $$;
comment on function private.lock_people(uuid, uuid) is
    'Everything that changes two people''s calendars does so under these locks, taken in one order. Others may still refer to the rows.';

create function private.count_sessions() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    tutor uuid := case when tg_op = 'DELETE' then old.tutor_id else new.tutor_id end;
    student uuid := case when tg_op = 'DELETE' then old.student_id else new.student_id end;
begin
    perform private.lock_people(tutor, student);
    update public.users u
       set session_count = (select count(*) from public.sessions s
                             where (s.tutor_id = u.id or s.student_id = u.id) and s.status = 'completed' and s.deleted_at is null)
     where u.id in (tutor, student);
    return null;
end $$;
comment on function private.count_sessions() is 'Trigger: session_count of both people is the number of sessions that took place.';
create trigger count_insert after insert on public.sessions for each row
    when (new.status = 'completed') execute function private.count_sessions();
create trigger count after update of status, deleted_at on public.sessions for each row
    when ((old.status = 'completed' and old.deleted_at is null) <> (new.status = 'completed' and new.deleted_at is null))
    execute function private.count_sessions();
create trigger count_delete after delete on public.sessions for each row
    when (old.status = 'completed' and old.deleted_at is null) execute function private.count_sessions();
