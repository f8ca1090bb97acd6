-- Refunds: asked for by the payer, decided by an admin, sent by a function. The rules are told before anybody decides.

create type private.refund_rule as (rule text, amount_minor bigint);
comment on type private.refund_rule is 'Which of the academy''s rules applies to a payment now, and what it gives back.';

create function private.course_refund_rule(p public.payments) returns private.refund_rule
language sql stable security definer set search_path = ''
as $$
    select case
        when now() > p.completed_at + private.money_rule('course_refund_days') * interval '1 day' then row('course_late', 0)::private.refund_rule
        when coalesce(e.progress, 0) > private.money_rule('course_refund_progress') then row('course_used', 0)::private.refund_rule
        else row('course_new', p.amount_minor)::private.refund_rule
    end
      from (select 1) one
      left join public.enrollments e on e.course_id = p.course_id and e.student_id = p.payer_id
$$;
comment on function private.course_refund_rule(public.payments) is
    'A course can be given back for some days while little of it was used. An admin may be more generous.';

create function private.session_refund_rule(p public.payments) returns private.refund_rule
language sql stable security definer set search_path = ''
as $$
    select case
        when c.remaining = 0 then row('session_made_up', 0)::private.refund_rule
        else row(case when s.due_minor < p.amount_minor then 'session_cancelled' else 'session_due' end,
                 greatest(p.amount_minor - s.due_minor, 0))::private.refund_rule
    end
      from public.sessions s left join public.passes c on c.missed_session_id = s.id and c.voided_at is null
     where s.id = p.session_id
$$;
comment on function private.session_refund_rule(public.payments) is
    'Of a session''s payment goes back what is no longer due: all, or all but the fee that was agreed on booking. Nothing once it was made up for.';

create function private.package_refund_rule(p public.payments) returns private.refund_rule
language sql stable security definer set search_path = ''
as $$
    select case
        when c.expires_at <= now() then row('package_expired', 0)::private.refund_rule
        else row('package_unused', p.amount_minor * c.remaining / c.total)::private.refund_rule
    end
      from public.passes c where c.payment_id = p.id
$$;
comment on function private.package_refund_rule(public.payments) is 'Of a package goes back the part that was not used, while it is valid.';

create function private.hold_pass(p public.payments) returns void
language sql volatile security definer set search_path = ''
as $$
    select from public.passes c
     where c.payment_id = p.id or (c.missed_session_id = p.session_id and c.voided_at is null) order by c.id for no key update
$$;
comment on function private.hold_pass(public.payments) is
    'Whoever books with what this payment bought comes before or after: what a refund''s rule counts stays so until the refund is there.';

create function private.refund_rule_of(p public.payments) returns private.refund_rule
language sql stable security definer set search_path = ''
as $$
    select case p.kind when 'course' then private.course_refund_rule(p) when 'session' then private.session_refund_rule(p)
                       else private.package_refund_rule(p) end
$$;
comment on function private.refund_rule_of(public.payments) is 'The rule for any payment; null when there is none.';

create function private.request_refund(person uuid, payment uuid, reason text, amount bigint, request uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    p public.payments;
    r public.refunds;
    rule private.refund_rule;
begin
    perform private.require_active(person);
    select * into p from public.payments x where x.id = payment and x.payer_id = person and x.deleted_at is null for no key update;
    if not found then
        perform private.refuse('not_found', 'There is no such payment of yours.', 404);
    end if;
    select * into r from public.refunds x where x.payment_id = payment and x.request_id = request;
    if found then
        return to_jsonb(r);
    end if;
    if p.status not in ('completed', 'partially_refunded') then
        perform private.refuse('not_refundable', 'Only a payment that went through can be given back.');
    elsif exists (select from public.refunds x where x.payment_id = payment and x.status in ('requested', 'approved')) then
        perform private.refuse('refund_open', 'A refund of this payment is being looked at already.');
    elsif coalesce(btrim(reason), '') = '' or char_length(reason) > 2000 then
        perform private.refuse('bad_reason', 'Say in a few words why you ask for your money back.', 422);
    elsif amount is not null and (amount <= 0 or amount > p.amount_minor - p.refunded_minor) then
        perform private.refuse('bad_amount', format('At most %s can be given back.', private.money_text(p.amount_minor - p.refunded_minor, p.currency)), 422);
    end if;
    perform private.hold_pass(p);
    rule := coalesce(private.refund_rule_of(p), row('none', 0::bigint)::private.refund_rule);
    insert into public.refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, request_id)
    values (p.id, p.payer_id, p.tutor_id, coalesce(amount, p.amount_minor - p.refunded_minor), p.currency, btrim(reason), rule.rule,
            least(rule.amount_minor, p.amount_minor - p.refunded_minor), request)
    returning * into r;
    perform private.audit('refund.requested', 'refunds', r.id, jsonb_build_object('payment_id', p.id, 'amount_minor', r.amount_minor, 'by', person));
    return to_jsonb(r);
end $$;
comment on function private.request_refund(uuid, uuid, text, bigint, uuid) is
    'The payer asks for money back; without an amount, for all that is left. The same request again gives the same refund.';

create function private.decide_refund(admin uuid, refund uuid, decision text, amount bigint, note text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    r public.refunds;
    p public.payments;
begin
    if (private.require_active(admin)).role <> 'admin' then
        perform private.refuse('not_admin', 'Only the academy''s office decides about refunds.', 403);
    elsif decision is null or decision not in ('approve', 'decline') then
        perform private.refuse('bad_request', 'Say whether to approve or to decline.', 400);
    end if;
    select x.* into p from public.payments x join public.refunds f on f.payment_id = x.id where f.id = refund for no key update of x;
    if not found then
        perform private.refuse('not_found', 'There is no such refund.', 404);
    end if;
    select * into r from public.refunds x where x.id = refund;
    if r.status = 'requested' then
        if amount is not null and (amount <= 0 or amount > p.amount_minor - p.refunded_minor) then
            perform private.refuse('bad_amount', format('At most %s can be given back.', private.money_text(p.amount_minor - p.refunded_minor, p.currency)), 422);
        end if;
        update public.refunds x
           set status = case decision when 'approve' then 'approved' else 'declined' end,
               amount_minor = case decision when 'approve' then coalesce(amount, x.amount_minor) else x.amount_minor end,
               decided_by = admin, decided_at = now(), decision_note = left(coalesce(note, ''), 2000)
         where x.id = refund returning * into r;
        perform private.audit('refund.' || r.status, 'refunds', r.id, jsonb_build_object('payment_id', p.id, 'amount_minor', r.amount_minor, 'by', admin));
    elsif (decision = 'decline') <> (r.status = 'declined') then
        perform private.refuse('decided', 'This refund was decided already.');
    end if;
    return to_jsonb(r) || jsonb_build_object('refunds', private.refunds_to_send(p.id));
end $$;
comment on function private.decide_refund(uuid, uuid, text, bigint, text) is
    'An admin''s decision, which stands. The same decision again repeats what is still to be sent to the provider.';

create function private.apply_refund(p public.payments, fact jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare
    r public.refunds;
    becomes text := case fact ->> 'status' when 'succeeded' then 'completed' when 'failed' then 'failed' when 'canceled' then 'failed' else 'approved' end;
begin
    select * into r from public.refunds x
     where x.payment_id = p.id and (x.provider_refund_id = fact ->> 'provider_refund_id'
                                    or (x.id::text = fact ->> 'refund_id' and x.provider_refund_id is null));
    if not found then
        -- Made by hand at the provider. The truth is there, so it is entered here.
        if becomes = 'failed' then
            return 'late';
        end if;
        insert into public.refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status, decided_at,
                                    provider_refund_id, completed_at)
        values (p.id, p.payer_id, p.tutor_id, (fact ->> 'amount_minor')::bigint, p.currency, 'Sent by the academy.', 'by_hand',
                (fact ->> 'amount_minor')::bigint, 'completed', now(), fact ->> 'provider_refund_id', now());
    elsif r.status = 'failed' or (r.status = 'completed' and becomes = 'approved') then
        return 'late';
    else
        update public.refunds x
           set status = becomes, provider_refund_id = fact ->> 'provider_refund_id', failure = fact ->> 'failure',
               completed_at = case becomes when 'completed' then coalesce(x.completed_at, clock_timestamp()) else x.completed_at end
         where x.id = r.id;
    end if;
    perform private.count_refunds(p.id);
    return 'refund';
end $$;
comment on function private.apply_refund(public.payments, jsonb) is
    'What the provider says about a refund, in any order; one that it knows and we do not is entered. The caller holds the payment''s lock.';

create function private.count_refunds(payment uuid) returns void
language sql security definer set search_path = ''
as $$
    update public.payments p
       set refunded_minor = sums.refunded,
           status = case when sums.refunded = p.amount_minor then 'refunded' when sums.refunded > 0 then 'partially_refunded' else 'completed' end
      from (select coalesce(sum(r.amount_minor), 0) as refunded from public.refunds r where r.payment_id = payment and r.status = 'completed') sums
     where p.id = payment and p.refunded_minor <> sums.refunded
$$;
comment on function private.count_refunds(uuid) is 'A payment''s refunded amount and status follow from its completed refunds.';

create function public.request_refund(p_person uuid, p_payment uuid, p_reason text, p_amount bigint, p_request uuid) returns jsonb
language sql volatile set search_path = ''
as $$ select private.request_refund(p_person, p_payment, p_reason, p_amount, p_request) $$;
comment on function public.request_refund(uuid, uuid, text, bigint, uuid) is 'For Edge Functions: the payer asks for money back.';

create function public.decide_refund(p_admin uuid, p_refund uuid, p_decision text, p_amount bigint, p_note text) returns jsonb
language sql volatile set search_path = ''
as $$ select private.decide_refund(p_admin, p_refund, p_decision, p_amount, p_note) $$;
comment on function public.decide_refund(uuid, uuid, text, bigint, text) is 'For Edge Functions: an admin decides about a refund.';

revoke execute on function public.record_event(text, text, jsonb), public.record_fact(jsonb),
    public.request_refund(uuid, uuid, text, bigint, uuid), public.decide_refund(uuid, uuid, text, bigint, text)
    from public, anon, authenticated;
grant execute on function private.record_event(text, text, jsonb), private.apply_fact(jsonb),
    private.request_refund(uuid, uuid, text, bigint, uuid), private.decide_refund(uuid, uuid, text, bigint, text),
    public.record_event(text, text, jsonb), public.record_fact(jsonb),
    public.request_refund(uuid, uuid, text, bigint, uuid), public.decide_refund(uuid, uuid, text, bigint, text)
    to service_role;
