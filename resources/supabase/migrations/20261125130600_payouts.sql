-- Payouts: what tutors get of what was paid for their teaching. Prepared and settled by an admin; the bank transfer itself is the academy's.

create function private.is_earned(p public.payments, until date) returns boolean
language sql stable security definer set search_path = ''
as $$
    select p.completed_at < until + 1 and (p.dispute is null or p.dispute = 'won') and (p.session_id is null or exists (
        select from public.sessions s
         where s.id = p.session_id and s.status in ('completed', 'no_show', 'cancelled') and s.ends_at < until + 1))
       and not exists (
        select from public.passes c
         where (c.payment_id = p.id or c.missed_session_id = p.session_id) and c.voided_at is null and private.is_open(c, until))
$$;
comment on function private.is_earned(public.payments, date) is 'Whether a completed payment belongs to a tutor by the end of a day (UTC): no bank contests it, '
    'a session must be over, and of a package, or of what makes up for a session, nothing may be open any more.';

create function private.prepare_payouts(period_start date, period_end date) returns setof public.payouts
language plpgsql security definer set search_path = ''
as $$
declare
    made public.payouts;
    due record;
begin
    perform private.active_user();
    if not private.is_admin() then
        perform private.refuse('not_admin', 'Only the academy''s office prepares payouts.', 403);
    elsif period_end is null or period_start is null or period_end < period_start or period_end >= (now() at time zone 'UTC')::date then
        perform private.refuse('bad_period', 'Choose a period that has ended.', 422);
    end if;
    lock table public.payouts in share row exclusive mode;
    for due in
        with sold as (
            select p.id, p.tutor_id, p.currency, p.amount_minor, p.commission_minor
              from public.payments p
             where p.payout_id is null and p.tutor_id is not null and not p.is_surplus
               and p.status in ('completed', 'partially_refunded', 'refunded') and private.is_earned(p, period_end)
        ), returned as (
            select r.id, p.tutor_id, p.currency, r.amount_minor,
                   round(p.commission_minor::numeric * r.amount_minor / p.amount_minor)::bigint as commission_minor
              from public.refunds r join public.payments p on p.id = r.payment_id
             where r.payout_id is null and r.status = 'completed' and p.tutor_id is not null and not p.is_surplus
               and (p.payout_id is not null or p.id in (select s.id from sold s))
        ), entries as (
            select s.tutor_id, s.currency, s.amount_minor as gross, 0::bigint as refunded, s.commission_minor as commission,
                   s.id as payment, null::uuid as refund from sold s
            union all
            select b.tutor_id, b.currency, 0, b.amount_minor, -b.commission_minor, null, b.id from returned b
        )
        select e.tutor_id, e.currency, sum(e.gross) as gross, sum(e.refunded) as refunded, sum(e.commission) as commission,
               array_agg(e.payment) filter (where e.payment is not null) as payments,
               array_agg(e.refund) filter (where e.refund is not null) as refunds
          from entries e group by e.tutor_id, e.currency
        -- Less than nothing waits for the next period.
        having sum(e.gross) - sum(e.refunded) - sum(e.commission) > 0
    loop
        insert into public.payouts (tutor_id, period_start, period_end, currency, gross_minor, refunded_minor, commission_minor, amount_minor)
        values (due.tutor_id, prepare_payouts.period_start, prepare_payouts.period_end, due.currency, due.gross, due.refunded, due.commission,
                due.gross - due.refunded - due.commission)
        returning * into made;
        update public.payments p set payout_id = made.id where p.id = any (due.payments);
        update public.refunds r set payout_id = made.id where r.id = any (due.refunds);
        perform private.audit('payout.prepared', 'payouts', made.id, jsonb_build_object('amount_minor', made.amount_minor, 'currency', made.currency));
        return next made;
    end loop;
end $$;
comment on function private.prepare_payouts(date, date) is
    'Makes a payout for each tutor and currency with money to get: payments not paid out yet, less refunds and the academy''s commission.';

create function private.settle_payout(payout uuid, status text, reference text) returns public.payouts
language plpgsql security definer set search_path = ''
as $$
declare
    found_payout public.payouts;
begin
    perform private.active_user();
    if not private.is_admin() then
        perform private.refuse('not_admin', 'Only the academy''s office settles payouts.', 403);
    elsif status is null or status not in ('processing', 'paid', 'failed', 'cancelled') then
        perform private.refuse('bad_request', 'Say what became of the payout.', 400);
    end if;
    select * into found_payout from public.payouts p where p.id = payout for update;
    if not found then
        perform private.refuse('not_found', 'There is no such payout.', 404);
    elsif found_payout.status = settle_payout.status then
        return found_payout;
    elsif found_payout.status in ('paid', 'failed', 'cancelled') then
        perform private.refuse('settled', 'This payout was settled already.');
    end if;
    update public.payouts p
       set status = settle_payout.status, reference = left(coalesce(settle_payout.reference, p.reference), 200),
           paid_at = case settle_payout.status when 'paid' then now() end
     where p.id = payout returning * into found_payout;
    if found_payout.status in ('failed', 'cancelled') then
        update public.payments p set payout_id = null where p.payout_id = payout;
        update public.refunds r set payout_id = null where r.payout_id = payout;
    end if;
    perform private.audit('payout.' || found_payout.status, 'payouts', payout, jsonb_build_object('reference', found_payout.reference));
    return found_payout;
end $$;
comment on function private.settle_payout(uuid, text, text) is
    'What became of a payout. One that failed or was cancelled lets go of its payments, and the next one takes them up.';

create function public.prepare_payouts(p_from date, p_to date) returns setof public.payouts
language sql volatile set search_path = ''
as $$ select * from private.prepare_payouts(p_from, p_to) $$;
comment on function public.prepare_payouts(date, date) is 'For admins: makes the payouts of a period, first and last day included.';

create function public.settle_payout(p_payout uuid, p_status text, p_reference text default null) returns public.payouts
language sql volatile set search_path = ''
as $$ select private.settle_payout(p_payout, p_status, p_reference) $$;
comment on function public.settle_payout(uuid, text, text) is 'For admins: a payout is processing, paid, failed or cancelled.';

revoke execute on function public.prepare_payouts(date, date), public.settle_payout(uuid, text, text) from public, anon;
grant execute on function private.prepare_payouts(date, date), private.settle_payout(uuid, text, text),
    public.prepare_payouts(date, date), public.settle_payout(uuid, text, text) to authenticated;
