-- Payments, refunds and payouts. Written by the server's functions only; people read what concerns them.
--
-- What keeps a double charge out: one live payment for each thing to pay (unique indexes below); one checkout at the provider for each
-- payment, made with the payment's id as idempotency key; one payment at most for each checkout (the provider's promise); each event of
-- the provider counted once. Money that arrives all the same, for something paid already, is marked surplus and goes back.
--
-- Synced tables: payments and refunds to payer and tutor, payouts to the tutor, all three to admins. Each has its audience's column and
-- the stamp in an index. Columns that name objects at the provider have no grant and do not travel.

create table public.payouts (
    id uuid primary key default gen_random_uuid(),
    tutor_id uuid references public.users on delete set null,
    period_start date not null,
    period_end date not null check (period_end >= period_start),
    currency text not null check (private.currency_digits(currency) is not null),
    gross_minor bigint not null check (gross_minor >= 0),
    refunded_minor bigint not null default 0 check (refunded_minor >= 0),
    commission_minor bigint not null check (commission_minor <= gross_minor),
    amount_minor bigint not null check (amount_minor > 0),
    status text not null default 'pending' check (status in ('pending', 'processing', 'paid', 'failed', 'cancelled')),
    reference text not null default '' check (char_length(reference) <= 200),
    paid_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint payouts_add_up check (amount_minor = gross_minor - refunded_minor - commission_minor),
    constraint payouts_paid_when check ((status = 'paid') = (paid_at is not null))
);
comment on table public.payouts is 'What the academy pays a tutor for a period. gross: payments received; refunded and commission are taken off.';
comment on column public.payouts.commission_minor is 'The academy''s part, less what it gives back with refunds; below zero when refunds exceed sales.';
create index payouts_pull_idx on public.payouts (tutor_id, changed_in, id);
create index payouts_changed_in_idx on public.payouts (changed_in, id);
create unique index payouts_one_a_period on public.payouts (tutor_id, currency, period_start)
    where status not in ('failed', 'cancelled') and deleted_at is null;
alter table public.payouts enable row level security;

create table public.payments (
    id uuid primary key default gen_random_uuid(),
    payer_id uuid references public.users on delete set null,
    tutor_id uuid references public.users on delete set null,
    kind text not null check (kind in ('course', 'session', 'package')),
    course_id uuid references public.courses on delete set null,
    session_id uuid references public.sessions on delete set null,
    package_id uuid references public.packages on delete set null,
    description text not null check (char_length(description) between 1 and 300),
    amount_minor bigint not null check (amount_minor between 1 and 999999999999),
    tax_minor bigint not null default 0 check (tax_minor between 0 and amount_minor),
    tax_bps integer not null default 0 check (tax_bps between 0 and 10000),
    commission_minor bigint not null default 0 check (commission_minor between 0 and amount_minor),
    refunded_minor bigint not null default 0 check (refunded_minor between 0 and amount_minor),
    currency text not null check (private.currency_digits(currency) is not null),
    status text not null default 'pending'
        check (status in ('pending', 'processing', 'completed', 'failed', 'cancelled', 'refunded', 'partially_refunded')),
    failure text check (failure ~ '^[a-z0-9_]{1,64}$'),
    dispute text check (dispute in ('open', 'won', 'lost')),
    is_surplus boolean not null default false,
    method text check (method ~ '^[a-z0-9_]{1,40}$'),
    method_brand text check (method_brand ~ '^[a-z0-9_]{1,40}$'),
    method_last4 text check (method_last4 ~ '^[0-9a-zA-Z]{4}$'),
    receipt_number text check (char_length(receipt_number) <= 40),
    request_id uuid not null,
    payout_id uuid references public.payouts on delete set null,
    provider text not null default 'stripe' check (provider ~ '^[a-z]{2,20}$'),
    provider_checkout_id text check (char_length(provider_checkout_id) <= 255),
    provider_payment_id text check (char_length(provider_payment_id) <= 255),
    checkout_expires_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint payments_one_thing check (num_nonnulls(course_id, session_id, package_id) = 0
        or case kind when 'course' then course_id when 'session' then session_id else package_id end is not null
           and num_nonnulls(course_id, session_id, package_id) = 1),
    constraint payments_receipt check ((receipt_number is not null and completed_at is not null)
        or status in ('pending', 'processing', 'failed', 'cancelled')),
    constraint payments_refunded check (case status
        when 'refunded' then refunded_minor = amount_minor
        when 'partially_refunded' then refunded_minor > 0 and refunded_minor < amount_minor
        else refunded_minor = 0 end)
);
comment on table public.payments is 'One charge for one thing, from the open checkout to the receipt. The amount comes from the database, the status from the provider.';
comment on column public.payments.payer_id is 'Null once the account is gone: the record stays, as book-keeping law wants it, without the person.';
comment on column public.payments.tutor_id is 'Whose teaching it pays for, as it was when the payment was made.';
comment on column public.payments.description is 'What was bought, in the words of that day.';
comment on column public.payments.tax_minor is 'Tax contained in the amount; tax_bps is its rate in hundredths of a per cent.';
comment on column public.payments.failure is 'Why the last attempt did not go through, as the provider names it; the checkout may still be open for another card.';
comment on column public.payments.is_surplus is 'Money that came for something that was paid or gone already. It buys nothing and goes back at once.';
comment on column public.payments.request_id is 'Made by the client for one wish to pay: asking again, also on another device, opens no second payment.';
create unique index payments_one_live_course on public.payments (course_id, payer_id)
    where not is_surplus and status in ('pending', 'processing', 'completed', 'partially_refunded');
create unique index payments_one_live_session on public.payments (session_id)
    where not is_surplus and status in ('pending', 'processing', 'completed', 'partially_refunded');
-- A package can be bought again, but not twice at a time.
create unique index payments_one_open_package on public.payments (package_id, payer_id)
    where not is_surplus and status in ('pending', 'processing');
create unique index payments_request on public.payments (payer_id, request_id) where status not in ('failed', 'cancelled');
-- Partial, so that Postgres does not take them for keys: a refund that is entered meanwhile does not wait for a payment being completed.
create unique index payments_receipt_number on public.payments (receipt_number) where receipt_number is not null;
create unique index payments_checkout on public.payments (provider_checkout_id) where provider_checkout_id is not null;
create unique index payments_provider on public.payments (provider_payment_id) where provider_payment_id is not null;
create index payments_pull_idx on public.payments (payer_id, changed_in, id);
create index payments_tutor_pull_idx on public.payments (tutor_id, changed_in, id);
create index payments_changed_in_idx on public.payments (changed_in, id);
create index payments_course_idx on public.payments (course_id);
create index payments_session_idx on public.payments (session_id);
create index payments_package_idx on public.payments (package_id);
create index payments_payout_idx on public.payments (payout_id);
alter table public.payments enable row level security;

create table public.refunds (
    id uuid primary key default gen_random_uuid(),
    payment_id uuid not null references public.payments on delete cascade,
    payer_id uuid references public.users on delete set null,
    tutor_id uuid references public.users on delete set null,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null check (private.currency_digits(currency) is not null),
    reason text not null check (char_length(reason) between 1 and 2000),
    rule text not null check (rule ~ '^[a-z_]{1,40}$'),
    rule_minor bigint not null check (rule_minor >= 0),
    status text not null default 'requested' check (status in ('requested', 'approved', 'declined', 'completed', 'failed')),
    decided_by uuid references public.users on delete set null,
    decided_at timestamptz,
    decision_note text not null default '' check (char_length(decision_note) <= 2000),
    failure text check (failure ~ '^[a-z0-9_]{1,64}$'),
    request_id uuid not null default gen_random_uuid(),
    payout_id uuid references public.payouts on delete set null,
    provider_refund_id text unique check (char_length(provider_refund_id) <= 255),
    completed_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint refunds_completed_when check (status <> 'completed' or completed_at is not null)
);
comment on table public.refunds is 'Money on its way back: asked for, decided by an admin, carried out by the provider.';
comment on column public.refunds.rule is 'Which of the academy''s rules applied when it was asked for; rule_minor is what that rule gives back.';
create unique index refunds_one_open on public.refunds (payment_id) where status in ('requested', 'approved');
create unique index refunds_request on public.refunds (payment_id, request_id);
create index refunds_payment_idx on public.refunds (payment_id);
create index refunds_pull_idx on public.refunds (payer_id, changed_in, id);
create index refunds_tutor_pull_idx on public.refunds (tutor_id, changed_in, id);
create index refunds_changed_in_idx on public.refunds (changed_in, id);
create index refunds_decided_by_idx on public.refunds (decided_by);
create index refunds_payout_idx on public.refunds (payout_id);
alter table public.refunds enable row level security;

create table private.provider_events (
    id text primary key check (char_length(id) <= 255),
    type text not null check (char_length(type) <= 100),
    payment_id uuid references public.payments on delete set null,
    outcome text not null default '' check (char_length(outcome) <= 40),
    received_at timestamptz not null default clock_timestamp()
);
comment on table private.provider_events is 'Events of the payment provider that were counted. One that comes again changes nothing. Holds no payload.';
create index provider_events_payment_idx on private.provider_events (payment_id);
alter table private.provider_events enable row level security;

create table private.receipt_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table private.receipt_counter is 'The last receipt number of each year. Taken in the transaction that completes a payment, so that no number is missing.';
alter table private.receipt_counter enable row level security;

create trigger stamp before insert or update on public.payouts for each row execute function private.stamp();
create trigger stamp before insert or update on public.payments for each row execute function private.stamp();
create trigger stamp before insert or update on public.refunds for each row execute function private.stamp();

-- Nothing of these is ever deleted by the app; an operator's deletion leaves its mark with everyone who saw the row.
create trigger bury after delete or update of deleted_at on public.payouts
    for each row when (old.deleted_at is null) execute function private.bury('tutor_id');
create trigger bury after delete or update of deleted_at on public.payments
    for each row when (old.deleted_at is null) execute function private.bury('payer_id', 'tutor_id');
create trigger bury after delete or update of deleted_at on public.refunds
    for each row when (old.deleted_at is null) execute function private.bury('payer_id', 'tutor_id');

-- Reading. There is no grant to write: not for users, and the functions go through definers.
revoke all on public.payouts, public.payments, public.refunds from public, anon, authenticated;
grant select, insert, update on public.payouts, public.payments, public.refunds to service_role;
grant select on public.payouts to authenticated;
grant select (id, payer_id, tutor_id, kind, course_id, session_id, package_id, description, amount_minor, tax_minor, tax_bps, commission_minor,
              refunded_minor, currency, status, failure, dispute, is_surplus, method, method_brand, method_last4, receipt_number,
              request_id, payout_id, checkout_expires_at, completed_at, created_at, updated_at, deleted_at)
    on public.payments to authenticated;
grant select (id, payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status, decided_by, decided_at,
              decision_note, failure, request_id, payout_id, completed_at, created_at, updated_at, deleted_at)
    on public.refunds to authenticated;
create policy payouts_read on public.payouts for select to authenticated
    using (deleted_at is null and (tutor_id = (select private.active_uid()) or (select private.is_admin())));
create policy payments_read on public.payments for select to authenticated
    using (deleted_at is null and (payer_id = (select private.active_uid()) or tutor_id = (select private.active_uid())
           or (select private.is_admin())));
create policy refunds_read on public.refunds for select to authenticated
    using (deleted_at is null and (payer_id = (select private.active_uid()) or tutor_id = (select private.active_uid())
           or (select private.is_admin())));
