-- Teaching sessions: when a tutor can be booked, and what was booked. Written by the commands in the files that follow.
--
-- Double booking. An exclusion constraint over (person with =, time with &&) needs GiST support for the person's uuid, which is what the
-- extension btree_gist is for; not every Postgres has it. But every Postgres has GiST support for internet addresses, equality included,
-- and an IPv6 address has as many bits as a uuid: a person's id is indexed as the address with the same digits, next to a range of time,
-- which is built in, too. The constraint holds under any concurrency, whoever writes. The commands also lock both people first, in the
-- order of their ids: whoever waits there sees the row that won and can be offered other times, and someone who teaches in one session
-- and learns in another is covered, too.

create function private.address_of(person uuid) returns inet
language sql immutable strict parallel safe set search_path = ''
as $$ select regexp_replace(replace(person::text, '-', ''), '(....)(?!$)', '\1:', 'g')::inet $$;
comment on function private.address_of(uuid) is 'The IPv6 address with the digits of this id: nothing on a network, a key that GiST can compare.';

create table public.availability (
    id uuid primary key default gen_random_uuid(),
    tutor_id uuid not null default auth.uid() references public.users on delete cascade,
    weekday smallint check (weekday between 1 and 7),
    on_date date check (on_date between date '2000-01-01' and date '2999-12-31'),
    is_open boolean not null default true,
    from_minute smallint not null default 0 check (from_minute between 0 and 1435 and from_minute % 5 = 0),
    to_minute smallint not null default 1440 check (to_minute between 5 and 1440 and to_minute % 5 = 0),
    note text not null default '' check (char_length(note) <= 200),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    check (from_minute < to_minute),
    check (num_nonnulls(weekday, on_date) = 1),
    constraint availability_weekly_is_open check (is_open or on_date is not null)
);
comment on table public.availability is
    'When a tutor can be booked: weekly hours and dated exceptions, by the clock of the tutor''s own time zone. Open is what weekly hours '
    'and open dates cover, less closed dates. Synced to its tutor and to admins; students ask open_slots.';
comment on column public.availability.weekday is 'ISO day of the week, 1 is Monday. Either this or on_date.';
comment on column public.availability.is_open is 'A weekly row is always open. A dated row opens or closes the time on that one date.';
comment on column public.availability.from_minute is 'Minutes after midnight as the clock shows them; to_minute 1440 is the end of the day.';
create index availability_tutor_idx on public.availability (tutor_id, changed_in);
create index availability_changed_in_idx on public.availability (changed_in, id);
alter table public.availability enable row level security;
create trigger stamp before insert or update on public.availability for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.availability
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id');

create table public.sessions (
    id uuid primary key default gen_random_uuid(),
    request_id uuid not null,
    occurrence smallint not null default 1 check (occurrence between 1 and 52),
    tutor_id uuid not null references public.users,
    student_id uuid not null references public.users on delete cascade,
    course_id uuid references public.courses on delete set null,
    subject_id uuid references public.subjects on delete set null,
    starts_at timestamptz not null check (isfinite(starts_at) and extract(epoch from starts_at) % 300 = 0),
    ends_at timestamptz not null check (isfinite(ends_at) and extract(epoch from ends_at) % 300 = 0),
    zone text not null check (private.is_timezone(zone)),
    status text not null default 'requested'
        check (status in ('requested', 'confirmed', 'rescheduled', 'in_progress', 'completed', 'cancelled', 'no_show')),
    kind text not null default 'online' check (kind in ('online', 'in_person', 'phone')),
    topic text not null default '' check (char_length(topic) <= 200),
    notes text not null default '' check (char_length(notes) <= 4000),
    meeting_link text check (meeting_link ~ '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~]*)?$' and char_length(meeting_link) <= 1000),
    report text not null default '' check (char_length(report) <= 8000),
    price_minor integer not null check (price_minor >= 0),
    due_minor integer not null check (due_minor between 0 and price_minor),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    payment_status text not null default 'unpaid'
        check (payment_status in ('free', 'unpaid', 'processing', 'paid', 'partially_refunded', 'refunded', 'package', 'credit', 'returned')),
    pass_id uuid,
    free_cancel_hours smallint not null check (free_cancel_hours between 0 and 720),
    cancel_fee_percent smallint not null check (cancel_fee_percent between 0 and 100),
    proposal_id uuid,
    proposed_by text check (proposed_by in ('tutor', 'student')),
    proposed_starts_at timestamptz check (isfinite(proposed_starts_at) and extract(epoch from proposed_starts_at) % 300 = 0),
    proposed_ends_at timestamptz check (isfinite(proposed_ends_at) and extract(epoch from proposed_ends_at) % 300 = 0),
    cancelled_by text check (cancelled_by in ('tutor', 'student', 'admin')),
    absent text check (absent in ('tutor', 'student')),
    started_at timestamptz,
    finished_at timestamptz check (finished_at >= started_at),
    tutor_here_from timestamptz,
    tutor_here_until timestamptz check (tutor_here_until >= tutor_here_from),
    student_here_from timestamptz,
    student_here_until timestamptz check (student_here_until >= student_here_from),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (request_id, occurrence),
    unique (id, tutor_id, student_id),
    check (tutor_id <> student_id),
    constraint sessions_length check (ends_at - starts_at between interval '15 minutes' and interval '8 hours'),
    constraint sessions_proposal check (
        num_nulls(proposal_id, proposed_by, proposed_starts_at, proposed_ends_at) = 4
        or (num_nulls(proposal_id, proposed_by, proposed_starts_at, proposed_ends_at) = 0
            and proposed_ends_at - proposed_starts_at between interval '15 minutes' and interval '8 hours'
            and status in ('requested', 'confirmed', 'rescheduled'))),
    constraint sessions_cancelled check ((status = 'cancelled') = (cancelled_by is not null)),
    constraint sessions_absent check ((status = 'no_show') = (absent is not null)),
    constraint sessions_started check (status not in ('in_progress', 'completed') or started_at is not null),
    constraint sessions_finished check ((status = 'completed') = (finished_at is not null)),
    constraint sessions_free check ((price_minor = 0) = (payment_status = 'free')),
    constraint sessions_prepaid check (pass_id is null or (payment_status in ('package', 'credit', 'returned') and due_minor = 0)),
    constraint sessions_tutor_once exclude using gist (private.address_of(tutor_id) inet_ops with =, tstzrange(starts_at, ends_at) with &&)
        where (status in ('requested', 'confirmed', 'rescheduled', 'in_progress') and deleted_at is null),
    constraint sessions_student_once exclude using gist (private.address_of(student_id) inet_ops with =, tstzrange(starts_at, ends_at) with &&)
        where (status in ('requested', 'confirmed', 'rescheduled', 'in_progress') and deleted_at is null)
);
comment on table public.sessions is
    'One lesson of one tutor with one student. Written by functions only. Synced to its tutor, its student and admins. Whoever erases a '
    'student''s account takes the sessions with it, payments keep the books; a tutor with sessions can be deactivated, not erased.';
comment on column public.sessions.request_id is 'The booking: the id that the client made for it. Weekly bookings share it; occurrence counts.';
comment on column public.sessions.zone is 'The zone in whose clock the time was agreed. Weekly bookings keep that clock''s time.';
comment on column public.sessions.status is
    'requested holds the time until the tutor answers. rescheduled is confirmed, at another time than first agreed. Declined is cancelled by '
    'the tutor.';
comment on column public.sessions.price_minor is 'What was agreed on booking. Computed by the server from the tutor''s rate.';
comment on column public.sessions.due_minor is 'What the student owes now: the price or a cancellation''s fee. More than this is to be refunded.';
comment on column public.sessions.payment_status is
    'Written by the payment functions only. package, credit: one session of a pass was taken for it; returned: that was given back.';
comment on column public.sessions.pass_id is 'What it is paid with, when that is a prepaid package or a make-up credit. Nothing is due then.';
comment on column public.sessions.free_cancel_hours is 'The tutor''s rule on the day of booking: until so many hours before, cancelling is free.';
comment on column public.sessions.cancel_fee_percent is 'Later than that, this part of the price is due.';
comment on column public.sessions.proposal_id is 'The other time that proposed_by asks for. An answer names it and so cannot mean another.';
comment on column public.sessions.absent is 'Who was not there, by the marks of both: <who>_here_from and <who>_here_until.';
create index sessions_tutor_idx on public.sessions (tutor_id, starts_at);
create index sessions_student_idx on public.sessions (student_id, starts_at);
create index sessions_tutor_pull_idx on public.sessions (tutor_id, changed_in);
create index sessions_student_pull_idx on public.sessions (student_id, changed_in);
create index sessions_changed_in_idx on public.sessions (changed_in, id);
create index sessions_course_idx on public.sessions (course_id);
create index sessions_subject_idx on public.sessions (subject_id);
create index sessions_pass_idx on public.sessions (pass_id);
alter table public.sessions enable row level security;
create trigger stamp before insert or update on public.sessions for each row execute function private.stamp();

-- No function deletes a session; if an operator does, its two people forget it.
create trigger bury after delete or update of deleted_at on public.sessions
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id', 'student_id');

create function private.guard_session() returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception '%', tg_argv[0] using errcode = '23514';
end $$;
comment on function private.guard_session() is 'Trigger: refuses to change what was agreed for good. Argument: the sentence that says so.';
create trigger guard before update on public.sessions for each row
    when ((old.request_id, old.occurrence, old.tutor_id, old.student_id, old.price_minor, old.currency, old.free_cancel_hours,
           old.cancel_fee_percent)
          is distinct from (new.request_id, new.occurrence, new.tutor_id, new.student_id, new.price_minor, new.currency,
                            new.free_cancel_hours, new.cancel_fee_percent))
    execute function private.guard_session('A session keeps its booking, its people, its price and its cancellation rule.');
create trigger guard_pass before update of pass_id on public.sessions for each row
    when (old.pass_id <> new.pass_id) execute function private.guard_session('A session keeps what it was paid with.');
create trigger guard_done before update of status on public.sessions for each row
    when (old.status in ('completed', 'cancelled') and new.status <> old.status)
    execute function private.guard_session('A session that took place or was cancelled stays so.');
