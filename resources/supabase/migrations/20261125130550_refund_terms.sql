-- What can be had back of a payment, told before anybody asks for it.

create function private.refund_terms(payment uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    p public.payments;
    rule private.refund_rule;
    most bigint;
begin
    select * into p from public.payments x
     where x.id = payment and x.deleted_at is null and (x.payer_id = me or private.is_admin());
    if not found then
        perform private.refuse('not_found', 'There is no such payment of yours.', 404);
    elsif p.status not in ('completed', 'partially_refunded') then
        perform private.refuse('not_refundable', 'Only a payment that went through can be given back.');
    end if;
    rule := coalesce(private.refund_rule_of(p), row('none', 0::bigint)::private.refund_rule);
    most := p.amount_minor - p.refunded_minor;
    return jsonb_build_object('payment_id', p.id, 'rule', rule.rule, 'rule_minor', least(rule.amount_minor, most), 'most_minor', most,
                              'currency', p.currency, 'days', private.money_rule('course_refund_days'),
                              'percent', private.money_rule('course_refund_progress'));
end $$;
comment on function private.refund_terms(uuid) is
    'By the same rules as request_refund, which counts again when it is asked: what is told here binds nobody.';

create function public.refund_terms(p_payment uuid) returns jsonb
language sql stable set search_path = ''
as $$ select private.refund_terms(p_payment) $$;
comment on function public.refund_terms(uuid) is
    'Which rule applies to a payment of one''s own now, what it gives back, and the most that can be asked for; for admins of any payment. '
    'days and percent are those of the rule for courses. Refused with not_found or not_refundable.';

grant execute on function public.refund_terms(uuid), private.refund_terms(uuid) to authenticated;
