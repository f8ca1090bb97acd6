-- Passes: what a student has ahead with a tutor, sessions of a package that was paid for, or one to make up for another. How much is left
-- follows from a ledger that only grows, whoever writes: it is counted anew with each movement, and cannot fall below zero.
--
--   bought | given ──taken (a booking)──► … ──returned (cancelled in time, or by the tutor)──► …
--          └─ voided (the money went back, or the tutor took the credit back) ──restored (the money did not go back after all)──►
--
-- Who wants the last session of a pass stands in line at its row: exactly one gets it. Locks are taken in one order: people, session,
-- payment, pass.

create table public.passes (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('package', 'credit')),
    tutor_id uuid not null references public.users,
    student_id uuid not null references public.users on delete cascade,
    package_id uuid references public.packages on delete set null,
    payment_id uuid unique references public.payments on delete set null,
    missed_session_id uuid references public.sessions on delete set null,
    title text not null default '' check (char_length(title) <= 120),
    reason text not null default '' check (char_length(reason) <= 500),
    total smallint not null check (total between 1 and 100),
    remaining smallint not null default 0,
    minutes smallint not null check (minutes between 15 and 480),
    subject_ids uuid[] not null default '{}',
    price_minor integer check (price_minor > 0),
    currency text check (currency is null or private.currency_digits(currency) is not null),
    expires_at timestamptz not null check (isfinite(expires_at)),
    voided_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (id, tutor_id, student_id),
    constraint passes_two_people check (tutor_id <> student_id),
    constraint passes_never_below_zero check (remaining between 0 and total),
    constraint passes_paid_or_given check (case kind when 'package' then num_nulls(price_minor, currency) = 0 and missed_session_id is null
                                                else num_nonnulls(price_minor, currency, package_id, payment_id) = 0 and total = 1 end)
);
comment on table public.passes is
    'Prepaid sessions of a student with a tutor: a package that was paid for, or a make-up credit. Written by functions and triggers only. '
    'Synced to its tutor, its student and admins.';
comment on column public.passes.missed_session_id is 'The session that a credit makes up for, when the academy''s rule gave it.';
comment on column public.passes.reason is 'Why a tutor gave a credit, in their words.';
comment on column public.passes.remaining is 'The sum of its movements, kept by a trigger.';
comment on column public.passes.minutes is 'A session may be shorter, not longer.';
comment on column public.passes.expires_at is 'Sessions must begin before this moment.';
comment on column public.passes.voided_at is 'Nothing can be booked with it any more: its money went back, or a credit was taken back.';
create unique index passes_one_for_missed on public.passes (missed_session_id) where voided_at is null;
create index passes_package_idx on public.passes (package_id);
create index passes_tutor_pull_idx on public.passes (tutor_id, changed_in);
create index passes_student_pull_idx on public.passes (student_id, changed_in);
create index passes_changed_in_idx on public.passes (changed_in, id);
alter table public.passes enable row level security;

create table public.pass_movements (
    id uuid primary key default gen_random_uuid(),
    pass_id uuid not null,
    tutor_id uuid not null,
    student_id uuid not null,
    session_id uuid references public.sessions on delete set null,
    kind text not null check (kind in ('bought', 'given', 'taken', 'returned', 'voided', 'restored')),
    amount smallint not null,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    foreign key (pass_id, tutor_id, student_id) references public.passes (id, tutor_id, student_id) on delete cascade,
    constraint pass_movements_amount check (case when kind = 'taken' then amount = -1 when kind in ('given', 'returned') then amount = 1
                                                 when kind = 'voided' then amount < 0 else amount > 0 end)
);
comment on table public.pass_movements is
    'The ledger of passes: every session that came, went or came back. Append-only, written by functions and triggers. Synced to the pass''s '
    'tutor, its student and admins.';
create unique index pass_movements_start on public.pass_movements (pass_id) where kind in ('bought', 'given');
create unique index pass_movements_taken on public.pass_movements (session_id) where kind = 'taken';
create unique index pass_movements_returned on public.pass_movements (session_id) where kind = 'returned';
create index pass_movements_pass_idx on public.pass_movements (pass_id);
create index pass_movements_tutor_pull_idx on public.pass_movements (tutor_id, changed_in);
create index pass_movements_student_pull_idx on public.pass_movements (student_id, changed_in);
create index pass_movements_changed_in_idx on public.pass_movements (changed_in, id);
alter table public.pass_movements enable row level security;

alter table public.sessions add constraint sessions_pass foreign key (pass_id, tutor_id, student_id)
    references public.passes (id, tutor_id, student_id) on delete set null (pass_id);

create trigger stamp before insert or update on public.passes for each row execute function private.stamp();
create trigger stamp before insert or update on public.pass_movements for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.passes
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id', 'student_id');
create trigger bury after delete or update of deleted_at on public.pass_movements
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id', 'student_id');

create function private.count_pass() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    new.remaining := (select coalesce(sum(m.amount), 0) from public.pass_movements m where m.pass_id = new.id and m.deleted_at is null);
    return new;
end $$;
comment on function private.count_pass() is 'Trigger: what is left is what the ledger says, whatever was to be written.';
create trigger count before insert or update on public.passes for each row execute function private.count_pass();

create function private.recount_pass() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.passes p set remaining = p.remaining
     where p.id = case when tg_op = 'DELETE' then old.pass_id else new.pass_id end;
    return null;
end $$;
comment on function private.recount_pass() is 'Trigger: a movement has its pass counted again, which waits for whoever moves the same.';
create trigger recount after insert or delete or update of deleted_at on public.pass_movements
    for each row execute function private.recount_pass();

create function private.guard_movement() returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'What the ledger says cannot be changed. Enter another movement.' using errcode = '42501';
end $$;
comment on function private.guard_movement() is 'Trigger: the ledger only grows.';
create trigger guard before update on public.pass_movements for each row
    when ((old.id, old.pass_id, old.kind, old.amount, old.created_at) is distinct from (new.id, new.pass_id, new.kind, new.amount, new.created_at)
          or old.session_id <> new.session_id)
    execute function private.guard_movement();
create trigger guard before update on public.passes for each row
    when ((old.id, old.kind, old.total, old.minutes, old.subject_ids, old.price_minor, old.currency, old.created_at)
          is distinct from (new.id, new.kind, new.total, new.minutes, new.subject_ids, new.price_minor, new.currency, new.created_at)
          or old.payment_id <> new.payment_id or old.missed_session_id <> new.missed_session_id)
    execute function private.guard_movement();

revoke all on public.passes, public.pass_movements from public, anon, authenticated;
grant select on public.passes, public.pass_movements to authenticated, service_role;
create policy passes_read on public.passes for select to authenticated
    using (deleted_at is null and (tutor_id = any (array(select private.my_session_tutor_ids()))
                                   or student_id = (select private.active_uid())));
create policy pass_movements_read on public.pass_movements for select to authenticated
    using (deleted_at is null and (tutor_id = any (array(select private.my_session_tutor_ids()))
                                   or student_id = (select private.active_uid())));

create function private.is_usable(p public.passes) returns boolean
language sql stable set search_path = ''
as $$ select p.voided_at is null and p.deleted_at is null and p.expires_at > now() $$;
comment on function private.is_usable(public.passes) is 'Whether a session of this pass could still be booked, if any is left.';

create function private.is_open(p public.passes, until date) returns boolean
language sql stable security definer set search_path = ''
as $$
    select (p.remaining > 0 and p.expires_at >= until + 1)
        or exists (select from public.sessions s
                    where s.pass_id = p.id and s.deleted_at is null and s.payment_status <> 'returned'
                      and not (s.status in ('completed', 'no_show', 'cancelled') and s.ends_at < until + 1))
$$;
comment on function private.is_open(public.passes, date) is 'Whether after this day (UTC) something of a pass may yet be taught.';

create function private.move_pass(
    pass public.passes, kind text, amount integer, session uuid default null, at timestamptz default clock_timestamp()
) returns void
language sql volatile security definer set search_path = ''
as $$
    insert into public.pass_movements (pass_id, tutor_id, student_id, session_id, kind, amount, created_at)
    values (pass.id, pass.tutor_id, pass.student_id, session, kind, amount, at)
$$;
comment on function private.move_pass(public.passes, text, integer, uuid, timestamptz) is 'One entry of the ledger.';

create function private.open_paid_package() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    pass public.passes;
begin
    select p.* into pass from public.passes p where p.payment_id = new.id for no key update;
    if pass.id is null and new.status = 'completed' then
        insert into public.passes (kind, tutor_id, student_id, package_id, payment_id, title, total, minutes, subject_ids, price_minor, currency,
                                   expires_at, created_at)
        select 'package', p.tutor_id, new.payer_id, p.id, new.id, p.title, p.sessions, p.minutes, p.subject_ids, new.amount_minor, new.currency,
               new.completed_at + p.valid_days * interval '1 day', new.completed_at
          from public.packages p where p.id = new.package_id
        returning * into pass;
        perform private.move_pass(pass, 'bought', pass.total, at => new.completed_at);
    elsif new.status = 'completed' then
        perform private.restore_pass(pass);
    elsif pass.id is not null then
        perform private.void_pass(pass);
    end if;
    return null;
end $$;
comment on function private.open_paid_package() is
    'Trigger: a paid package is a pass, once; with any of the money back what is left of it is void, until that money turns out not to have gone.';
create trigger open_package after insert or update of status on public.payments for each row
    when (new.status in ('completed', 'partially_refunded', 'refunded') and new.package_id is not null and new.payer_id is not null
          and not new.is_surplus)
    execute function private.open_paid_package();

create function private.void_pass(pass public.passes) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    if pass.voided_at is null then
        if pass.remaining > 0 then
            perform private.move_pass(pass, 'voided', -pass.remaining);
        end if;
        update public.passes p set voided_at = now() where p.id = pass.id;
    end if;
end $$;
comment on function private.void_pass(public.passes) is 'Ends a pass. The caller holds its lock.';

create function private.restore_pass(pass public.passes) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    gone integer := (select -coalesce(sum(m.amount), 0) from public.pass_movements m
                      where m.pass_id = pass.id and m.kind in ('voided', 'restored') and m.deleted_at is null);
begin
    if pass.voided_at is not null then
        update public.passes p set voided_at = null where p.id = pass.id;
        if gone > 0 then
            perform private.move_pass(pass, 'restored', gone);
        end if;
    end if;
end $$;
comment on function private.restore_pass(public.passes) is 'Takes a void back. The caller holds the lock of the pass.';

create function private.void_made_up() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.void_pass(p) from (
        select x.* from public.passes x where x.missed_session_id = new.session_id and x.voided_at is null for no key update) p;
    return null;
end $$;
comment on function private.void_made_up() is 'Trigger: whoever takes the money for a missed session gives the make-up session back.';
create trigger void_made_up after update of status on public.payments for each row
    when (new.status in ('partially_refunded', 'refunded') and new.session_id is not null and not new.is_surplus)
    execute function private.void_made_up();

create function private.give_pass(session public.sessions, days integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    pass public.passes;
begin
    insert into public.passes (kind, tutor_id, student_id, missed_session_id, total, minutes, expires_at)
    values ('credit', session.tutor_id, session.student_id, session.id, 1,
            (extract(epoch from session.ends_at - session.starts_at) / 60)::integer, now() + days * interval '1 day')
    returning * into pass;
    perform private.move_pass(pass, 'given', 1, session.id);
    perform private.tell_credit(pass);
end $$;
comment on function private.give_pass(public.sessions, integer) is 'A make-up credit by the academy''s rule, as long as the session that it makes up for.';

create function private.tell_credit(pass public.passes) returns void
language sql volatile security definer set search_path = '' set timezone = 'UTC'
as $$
    select private.notify(pass.student_id, 'pass.given', 'You have a make-up session',
        concat_ws(' ', format('One session of up to %s minutes with %s, to be used before %s.', pass.minutes, btrim(u.first_name || ' ' || u.last_name),
                              to_char(pass.expires_at, 'YYYY-MM-DD')), nullif(pass.reason, '')),
        jsonb_build_object('pass_id', pass.id, 'tutor_id', pass.tutor_id, 'minutes', pass.minutes, 'expires_at', pass.expires_at))
      from public.users u where u.id = pass.tutor_id
$$;
comment on function private.tell_credit(public.passes) is 'Tells a student of a make-up credit.';

create function private.settle_prepaid() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    by_tutor boolean := coalesce(new.absent, new.cancelled_by) = 'tutor';
    pass public.passes;
begin
    if old.pass_id is not null then
        if (case new.status when 'no_show' then by_tutor else (private.terms_of(old, new.cancelled_by)).prepaid = 'returned' end) then
            select p.* into pass from public.passes p where p.id = old.pass_id for no key update;
            if private.is_usable(pass) then
                perform private.move_pass(pass, 'returned', 1, new.id);
            else
                perform private.give_pass(new, private.money_rule('credit_days'));
            end if;
            new.payment_status := 'returned';
        end if;
    elsif old.payment_status = 'paid' and by_tutor and private.money_rule('makes_up') = 1 then
        perform private.give_pass(new, private.money_rule('credit_days'));
    end if;
    return new;
end $$;
comment on function private.settle_prepaid() is
    'Trigger: a session that will not take place gives back what it took of a pass, by the terms of cancelling (or as a credit, when the pass '
    'is over); and one that was paid for and fails by the tutor is made up for.';
create trigger settle before update of status on public.sessions for each row
    when (old.status <> new.status and new.status in ('cancelled', 'no_show')) execute function private.settle_prepaid();
