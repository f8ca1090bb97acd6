-- What follows from a payment: its facts never change, a receipt has a number, a paid course is open to its student, people are told.

create function private.money_rule(name text) returns integer
language sql stable set search_path = ''
as $$
    select least(greatest(coalesce(case jsonb_typeof(s.value) when 'number' then s.value::numeric::integer end, r.usual), r.least), r.most)
      from (values ('commission_bps', 2000, 0, 10000), ('tax_bps', 0, 0, 10000), ('checkout_minutes', 60, 31, 1439),
                   ('course_refund_days', 14, 0, 3650), ('course_refund_progress', 25, 0, 100),
                   ('makes_up', 1, 0, 1), ('credit_days', 180, 7, 1095)) r (name, usual, least, most)
     cross join private.setting('money.' || r.name) s (value)
     where r.name = money_rule.name
$$;
comment on function private.money_rule(text) is
    'The academy''s numbers about money, from its settings: bps are hundredths of a per cent; nonsense there is brought back into bounds.';

insert into public.system_settings (key, value, description, is_public) values
    ('money.commission_bps', '2000', 'What the academy keeps of a payment, in hundredths of a per cent. For payments from now on.', true),
    ('money.tax_bps', '0', 'Tax contained in prices, in hundredths of a per cent, as receipts show it. For payments from now on.', true),
    ('money.checkout_minutes', '60', 'How long a page for paying stays open (31 to 1439).', true),
    ('money.course_refund_days', '14', 'For so many days a course can be given back.', true),
    ('money.course_refund_progress', '25', 'Up to this progress, in per cent, a course can be given back.', true),
    ('money.makes_up', '1', 'What follows when a tutor cancels or misses a paid session. 1: the student gets a make-up session, and may choose '
     'the money instead while it is unused. 0: the money is asked back at once.', true),
    ('money.credit_days', '180', 'For so many days a make-up session is good that the academy''s rule gives.', true);

create function private.guard_ledger() returns trigger
language plpgsql set search_path = ''
as $$
declare
    fixed text[] := array['kind', 'description', 'amount_minor', 'tax_minor', 'tax_bps', 'commission_minor', 'currency', 'request_id',
                          'payment_id', 'rule', 'rule_minor', 'period_start', 'period_end', 'gross_minor', 'created_at'];
    once text[] := array['receipt_number', 'completed_at', 'paid_at', 'provider_checkout_id', 'provider_payment_id',
                         'provider_refund_id', 'payer_id', 'tutor_id', 'course_id', 'session_id', 'package_id'];
    before jsonb := to_jsonb(old);
    after jsonb := to_jsonb(new);
    changed text;
begin
    select n into changed
      from jsonb_object_keys(after) n
     where before -> n is distinct from after -> n
       and ((n = any (fixed) and not (n = 'amount_minor' and tg_table_name = 'refunds' and before ->> 'status' = 'requested'))
            or (n = any (once) and before ->> n is not null and after ->> n is not null))
     limit 1;
    if changed is not null then
        raise exception 'What % says of % cannot be changed.', tg_table_name, changed using errcode = '42501';
    end if;
    return new;
end $$;
comment on function private.guard_ledger() is
    'Trigger: amounts, currency and what was bought never change, nor what was entered once; people and things can only be forgotten.';
create trigger guard before update on public.payments for each row execute function private.guard_ledger();
create trigger guard before update on public.refunds for each row execute function private.guard_ledger();
create trigger guard before update on public.payouts for each row execute function private.guard_ledger();

create function private.number_receipt() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    this_year integer := extract(year from coalesce(new.completed_at, now()) at time zone 'UTC');
    number integer;
begin
    insert into private.receipt_counter as c (year, last_number) values (this_year, 1)
    on conflict (year) do update set last_number = c.last_number + 1
    returning last_number into number;
    new.completed_at := coalesce(new.completed_at, clock_timestamp());
    new.receipt_number := format('%s-%s', this_year, lpad(number::text, greatest(6, length(number::text)), '0'));
    return new;
end $$;
comment on function private.number_receipt() is
    'Trigger: a completed payment gets the year''s next receipt number, one after the other without a gap.';
create trigger number_receipt before insert or update of status on public.payments for each row
    when (new.status = 'completed' and new.receipt_number is null) execute function private.number_receipt();

create function private.open_paid_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if new.status = 'completed' then
        insert into public.enrollments as e (course_id, student_id) values (new.course_id, new.payer_id)
        on conflict (course_id, student_id) do update set deleted_at = null where e.deleted_at is not null;
    elsif new.status = 'refunded' then
        update public.enrollments e set deleted_at = now()
         where e.course_id = new.course_id and e.student_id = new.payer_id and e.deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.open_paid_course() is
    'Trigger: a paid course is open to its student at once; with all the money back, it closes again.';
create trigger open_course after insert or update of status on public.payments for each row
    when (new.status in ('completed', 'refunded') and new.course_id is not null and new.payer_id is not null and not new.is_surplus)
    execute function private.open_paid_course();

create function private.mark_session_paid() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.sessions s
       set payment_status = case new.status
               when 'completed' then 'paid'
               when 'processing' then 'processing'
               when 'refunded' then 'refunded'
               when 'partially_refunded' then 'partially_refunded'
               else 'unpaid' end
     where s.id = new.session_id and s.price_minor > 0;
    return null;
end $$;
comment on function private.mark_session_paid() is 'Trigger: a session says what became of its payment.';
create trigger mark_session after insert or update of status on public.payments for each row
    when (new.session_id is not null and not new.is_surplus) execute function private.mark_session_paid();

create function private.ask_back_for_session() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into public.refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor)
    select p.id, p.payer_id, p.tutor_id, p.amount_minor - p.refunded_minor - new.due_minor, p.currency, 'The session was cancelled.',
           'session_cancelled', p.amount_minor - p.refunded_minor - new.due_minor
      from public.payments p
     where p.session_id = new.id and not p.is_surplus and p.status in ('completed', 'partially_refunded')
       and p.amount_minor - p.refunded_minor > new.due_minor
       and not exists (select from public.passes c where c.missed_session_id = new.id and c.voided_at is null)
    on conflict do nothing;
    return null;
end $$;
comment on function private.ask_back_for_session() is
    'Trigger: when less is due for a paid session than before, the rest is asked back without the student having to; an admin sends it. '
    'Not where a make-up session was given: then the student chooses.';
create trigger ask_back after update of due_minor on public.sessions for each row
    when (new.due_minor < old.due_minor) execute function private.ask_back_for_session();

create function private.payment_data(p public.payments) returns jsonb
language sql stable set search_path = ''
as $$
    select jsonb_build_object('payment_id', p.id, 'kind', p.kind, 'course_id', p.course_id, 'session_id', p.session_id,
                              'package_id', p.package_id,
                              'amount_minor', p.amount_minor, 'refunded_minor', p.refunded_minor, 'currency', p.currency,
                              'description', p.description, 'status', p.status)
$$;
comment on function private.payment_data(public.payments) is 'What a notification about a payment carries, for words in the reader''s language.';

create function private.tell_payment() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    money text := private.money_text(new.amount_minor, new.currency);
begin
    if new.status = 'completed' and not new.is_surplus then
        perform private.notify(new.payer_id, 'payment.completed', 'Payment received',
            format('%s for %s. Your receipt is %s.', money, new.description, new.receipt_number), private.payment_data(new));
        perform private.notify(new.tutor_id, 'payment.received', 'A student has paid',
            format('%s for %s.', money, new.description), private.payment_data(new));
    elsif new.status = 'completed' then
        perform private.notify(new.payer_id, 'payment.surplus', 'Money on its way back',
            format('%s for %s came in although nothing was due. We send it back to you.', money, new.description),
            private.payment_data(new), 'high');
    elsif new.status = 'failed' then
        perform private.notify(new.payer_id, 'payment.failed', 'Payment did not go through',
            format('%s for %s was not paid. You have not been charged; try again or use another card.', money, new.description),
            private.payment_data(new), 'high');
    elsif new.status = 'processing' then
        perform private.notify(new.payer_id, 'payment.processing', 'Waiting for the bank',
            format('%s for %s is on its way. We tell you when it has arrived.', money, new.description), private.payment_data(new));
    end if;
    return null;
end $$;
comment on function private.tell_payment() is 'Trigger: payer and tutor learn what became of a payment.';
-- What a refund does to a payment is the refund's news.
create trigger notify after update of status on public.payments for each row
    when (old.status is distinct from new.status and old.completed_at is null) execute function private.tell_payment();

create function private.tell_admins(type text, title text, body text, data jsonb) returns void
language sql security definer set search_path = ''
as $$
    select private.notify(u.id, tell_admins.type, tell_admins.title, tell_admins.body, tell_admins.data, 'high')
      from public.users u where u.role = 'admin' and u.is_active and u.deleted_at is null
$$;
comment on function private.tell_admins(text, text, text, jsonb) is 'Notifies every active admin.';

create function private.tell_refund() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    money text := private.money_text(new.amount_minor, new.currency);
    payment public.payments := (select p from public.payments p where p.id = new.payment_id);
    data jsonb := private.payment_data(payment) || jsonb_build_object('refund_id', new.id, 'refund_minor', new.amount_minor,
                                                                      'refund_status', new.status);
begin
    if new.status = 'requested' then
        perform private.tell_admins('refund.requested', 'A refund is asked for', format('%s of %s.', money, payment.description), data);
    elsif new.status = 'declined' then
        perform private.notify(new.payer_id, 'refund.declined', 'Refund declined',
            concat_ws(' ', format('%s for %s stays paid.', money, payment.description), nullif(new.decision_note, '')), data, 'high');
    elsif new.status = 'completed' then
        perform private.notify(new.payer_id, 'refund.completed', 'Refund on its way',
            format('%s for %s goes back to where you paid from. Banks take up to ten days to show it.', money, payment.description), data);
        if not payment.is_surplus then
            perform private.notify(new.tutor_id, 'refund.completed', 'A payment was refunded',
                format('%s of %s went back to the student.', money, payment.description), data);
        end if;
    elsif new.status = 'failed' then
        perform private.tell_admins('refund.failed', 'A refund did not go through',
            format('%s of %s could not be sent back. Look at it with the payment provider.', money, payment.description), data);
    end if;
    return null;
end $$;
comment on function private.tell_refund() is 'Trigger: admins learn that a refund waits or failed; payer and tutor what became of it.';
create trigger notify_new after insert on public.refunds for each row
    when (new.status = 'requested') execute function private.tell_refund();
create trigger notify after update of status on public.refunds for each row
    when (old.status is distinct from new.status) execute function private.tell_refund();

create function private.tell_payout() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.notify(new.tutor_id, 'payout.' || new.status,
        case new.status when 'paid' then 'Your payout is on its way' else 'Your payout did not go through' end,
        case new.status when 'paid' then format('%s for %s to %s.', private.money_text(new.amount_minor, new.currency), new.period_start, new.period_end)
                        else 'The academy was told and will send it again.' end,
        jsonb_build_object('payout_id', new.id, 'amount_minor', new.amount_minor, 'currency', new.currency), 'high');
    return null;
end $$;
comment on function private.tell_payout() is 'Trigger: a tutor learns that a payout was sent or failed.';
create trigger notify after update of status on public.payouts for each row
    when (old.status is distinct from new.status and new.status in ('paid', 'failed')) execute function private.tell_payout();
