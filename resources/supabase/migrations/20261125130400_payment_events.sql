-- What the payment provider reports, counted once and in any order. Called by the Edge Functions only.
--
--   pending ──processing──► processing ──paid──► completed ──refund──► partially_refunded ──► refunded
--      │ expired ► cancelled     │ failed ► failed
--      └──────────── paid, whenever it comes, completes: money is money ────────────┘
--
-- A fact is what an event means, made by functions/_shared/facts.ts:
--   {kind: paid | processing | failed | declined | expired | charged | refund | dispute, payment_id, …}

create function private.is_surplus(p public.payments) returns boolean
language sql stable security definer set search_path = ''
as $$
    select exists (
            select from public.payments o
             where o.id <> p.id and not o.is_surplus and o.status in ('processing', 'completed', 'partially_refunded')
               and ((o.course_id = p.course_id and o.payer_id = p.payer_id) or o.session_id = p.session_id))
        or (p.kind = 'package' and p.status in ('cancelled', 'failed') and exists (
            select from public.payments o
             where o.package_id = p.package_id and o.payer_id = p.payer_id and o.created_at > p.created_at and not o.is_surplus
               and o.status in ('processing', 'completed', 'partially_refunded')))
        or (p.kind = 'course' and p.course_id is null)
        or (p.kind = 'package' and p.package_id is null)
        or (p.kind = 'session' and not exists (
            select from public.sessions s where s.id = p.session_id and s.due_minor > 0 and s.deleted_at is null))
        or p.payer_id is null
$$;
comment on function private.is_surplus(public.payments) is
    'Whether money that just came in pays for nothing: the thing is paid already, payer, course or package are gone, the session was cancelled; '
    'or a package was bought anew after this attempt was given up.';

create function private.complete_payment(p public.payments) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    surplus boolean;
begin
    -- Whoever cancels the session at this moment comes before or after, never between the question and its answer.
    perform from public.sessions s where s.id = p.session_id for no key update;
    surplus := private.is_surplus(p);
    if not surplus then
        -- An expired checkout that was paid after all stands before a newer one that nobody has paid.
        update public.payments o set status = 'cancelled'
         where o.id <> p.id and o.status = 'pending' and not o.is_surplus
           and (((o.course_id = p.course_id or o.package_id = p.package_id) and o.payer_id = p.payer_id) or o.session_id = p.session_id);
    end if;
    update public.payments set is_surplus = surplus, status = 'completed', failure = null where id = p.id;
    if surplus then
        insert into public.refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status, decided_at)
        values (p.id, p.payer_id, p.tutor_id, p.amount_minor, p.currency, 'Nothing was due.', 'surplus', p.amount_minor, 'approved', now());
    end if;
end $$;
comment on function private.complete_payment(public.payments) is
    'The money is there: a receipt, the thing that was bought; or, when nothing was due, an approved refund for the function to send.';

create function private.apply_status(p public.payments, fact jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare
    kind text := fact ->> 'kind';
    is_open boolean := p.status in ('pending', 'processing');
begin
    if kind = 'paid' and (is_open or p.status in ('failed', 'cancelled')) then
        if ((fact ->> 'amount_minor')::bigint, fact ->> 'currency') is distinct from (p.amount_minor, p.currency) then
            perform private.tell_admins('payment.mismatch', 'A payment does not match',
                format('The provider reports another amount for %s. Look at payment %s there.', p.description, p.id),
                private.payment_data(p));
            return 'mismatch';
        end if;
        perform private.complete_payment(p);
    elsif kind = 'processing' and p.status = 'pending' then
        update public.payments set status = 'processing', failure = null where id = p.id;
    elsif kind = 'failed' and is_open then
        update public.payments set status = 'failed', failure = coalesce(fact ->> 'failure', failure) where id = p.id;
    elsif kind = 'expired' and p.status = 'pending' then
        update public.payments set status = 'cancelled' where id = p.id;
    elsif kind = 'declined' and p.status = 'pending' then
        update public.payments set failure = fact ->> 'failure' where id = p.id;
    else
        return 'late';
    end if;
    return kind;
end $$;
comment on function private.apply_status(public.payments, jsonb) is
    'Moves a payment forward; what arrives late or twice moves nothing. The caller holds the row''s lock.';

create function private.apply_charge(p public.payments, fact jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
begin
    update public.payments
       set method = coalesce(fact ->> 'method', method), method_brand = coalesce(fact ->> 'brand', method_brand),
           method_last4 = coalesce(fact ->> 'last4', method_last4)
     where id = p.id;
    return 'charged';
end $$;
comment on function private.apply_charge(public.payments, jsonb) is 'Remembers what was paid with, as the provider reports it: never more than four digits.';

create function private.apply_dispute(p public.payments, fact jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
begin
    if p.dispute in ('won', 'lost') and fact ->> 'dispute' = 'open' then
        return 'late';
    end if;
    update public.payments set dispute = fact ->> 'dispute' where id = p.id and dispute is distinct from fact ->> 'dispute';
    if found then
        perform private.tell_admins('payment.dispute', case fact ->> 'dispute' when 'open' then 'A payment is disputed' else 'A dispute has ended' end,
            format('%s for %s: %s.', private.money_text(p.amount_minor, p.currency), p.description, fact ->> 'dispute'),
            private.payment_data(p) || jsonb_build_object('dispute', fact ->> 'dispute'));
    end if;
    return 'dispute';
end $$;
comment on function private.apply_dispute(public.payments, jsonb) is 'A payer''s bank contests a payment, or has decided.';

create function private.apply_fact(fact jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    p public.payments;
    outcome text;
begin
    select * into p from public.payments x
     where x.id = (fact ->> 'payment_id')::uuid
        or (fact ->> 'payment_id' is null and x.provider_payment_id = fact ->> 'provider_payment_id')
       for no key update;
    if not found then
        return jsonb_build_object('outcome', 'unknown');
    end if;
    update public.payments x set provider_payment_id = fact ->> 'provider_payment_id'
     where x.id = p.id and x.provider_payment_id is null and fact ->> 'provider_payment_id' is not null;
    outcome := case fact ->> 'kind'
        when 'charged' then private.apply_charge(p, fact)
        when 'dispute' then private.apply_dispute(p, fact)
        when 'refund' then private.apply_refund(p, fact)
        else private.apply_status(p, fact)
    end;
    return jsonb_build_object('outcome', outcome, 'payment_id', p.id);
end $$;
comment on function private.apply_fact(jsonb) is 'Applies one fact to its payment, whose row it locks first.';

create function private.refunds_to_send(payment uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object('refund_id', r.id, 'amount_minor', r.amount_minor, 'currency', r.currency,
                                                 'provider_payment_id', p.provider_payment_id)), '[]')
      from public.refunds r join public.payments p on p.id = r.payment_id
     where r.payment_id = payment and r.status = 'approved' and r.provider_refund_id is null and p.provider_payment_id is not null
$$;
comment on function private.refunds_to_send(uuid) is 'Approved refunds of a payment that the provider does not know yet.';

create function private.record_event(event text, type text, fact jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    result jsonb;
    payment uuid;
begin
    -- A second delivery waits here for the first one's end.
    insert into private.provider_events (id, type) values (event, type) on conflict (id) do nothing;
    if not found then
        select e.payment_id into payment from private.provider_events e where e.id = event;
        return jsonb_build_object('outcome', 'seen', 'payment_id', payment, 'refunds', private.refunds_to_send(payment));
    end if;
    result := private.apply_fact(fact);
    payment := (result ->> 'payment_id')::uuid;
    update private.provider_events e set outcome = result ->> 'outcome', payment_id = payment where e.id = event;
    return result || jsonb_build_object('refunds', private.refunds_to_send(payment));
end $$;
comment on function private.record_event(text, text, jsonb) is
    'Counts an event of the provider once, in one transaction with what it changes. refunds: what the function must send now, also when the event was seen before.';

create function public.record_event(p_event text, p_type text, p_fact jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.record_event(p_event, p_type, p_fact) $$;
comment on function public.record_event(text, text, jsonb) is 'For Edge Functions: counts an event of the payment provider.';

create function public.record_fact(p_fact jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.apply_fact(p_fact) $$;
comment on function public.record_fact(jsonb) is 'For Edge Functions: what the provider answered when it was asked.';
