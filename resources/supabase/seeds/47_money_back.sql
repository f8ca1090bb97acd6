-- The office's work: refunds in every state, payments that a bank contests, and what tutors were paid or are about to be.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create or replace function pg_temp.paid(item text, person text) returns public.payments language sql stable
as $$
    select p from public.payments p
     where p.payer_id = pg_temp.id_of(person) and pg_temp.id_of(item) in (p.course_id, p.session_id, p.package_id)
       and p.provider_payment_id like 'pi\_demo\_%'
$$;

-- Four wait for the office; of one it is not known that it went out; the others are decided.
insert into public.refunds (id, payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status, decided_by, decided_at,
                            decision_note, failure, request_id, completed_at, created_at)
select pg_temp.id_of('refund ' || f.key), p.id, p.payer_id, p.tutor_id, p.amount_minor / f.part, p.currency, f.reason, f.rule,
       p.amount_minor / f.part * f.gives, f.status, case when f.status <> 'requested' then pg_temp.id_of('nora') end,
       case when f.status <> 'requested' then now() - f.ago + interval '5 hours' end, f.note,
       case when f.status = 'failed' then 'expired_or_canceled_card' end, pg_temp.id_of('refund request ' || f.key),
       case when f.status = 'completed' then now() - f.ago + interval '5 hours' end, now() - f.ago
  from (values
        ('tom', 'course cardio', 'tom', 1, 0, 'course_late', 'requested', interval '1 day',
         'My placement was moved; I have no time for the course this year.', ''),
        ('aisha', 'course law', 'aisha', 1, 0, 'course_late', 'requested', interval '7 hours',
         'I thought that it was about the law of my own country. I have not opened a lesson.', ''),
        ('jonas session', 'session jonas 2', 'jonas', 2, 0, 'session_due', 'requested', interval '3 hours',
         'Nach dreißig Minuten war die Verbindung weg. Die Hälfte wäre fair.', ''),
        ('priya session', 'session priya 2', 'priya', 1, 1, 'session_cancelled', 'requested', interval '2 hours', 'The session was cancelled.', ''),
        ('diego', 'session diego 2', 'diego', 1, 0, 'session_due', 'approved', interval '2 days',
         'El enlace no se abrió en toda la hora.', 'De acuerdo con la Dra. Fernández.'),
        ('leila', 'session leila 2', 'leila', 2, 0, 'session_due', 'completed', interval '4 days',
         'I had to leave after half an hour, I was ill.', 'Get well soon. Dr Haddad agrees.'),
        ('jonas', 'course law', 'jonas', 1, 0, 'course_used', 'declined', interval '12 days',
         'I know most of this already.', 'You have read a third of it and the quiz is ahead. Write to us if it stays too easy.'),
        ('priya', 'course pk', 'priya', 2, 0, 'course_late', 'failed', interval '9 days',
         'The scholarship office paid half of it to you as well.', 'Half of it, as agreed on the telephone.')
       ) f (key, item, person, part, gives, rule, status, ago, reason, note)
 cross join lateral pg_temp.paid(f.item, f.person) p
 where p.id is not null and not exists (select from public.refunds r where r.id = pg_temp.id_of('refund ' || f.key))
 order by f.ago desc;
select private.count_refunds(r.payment_id) from public.refunds r where r.id = pg_temp.id_of('refund leila');

-- A bank asks about one payment; about another it has decided.
select private.apply_dispute(p, jsonb_build_object('dispute', d.outcome))
  from (values ('course tox', 'priya', 'open'), ('course interactions', 'chloe', 'won')) d (item, person, outcome)
 cross join lateral pg_temp.paid(d.item, d.person) p
 where p.id is not null and p.dispute is null;

-- Everything that was a tutor's by the end of the month before last is paid out. Of last month's payouts Dr Haddad's waits for its transfer
-- and Dra. Fernández's is at the bank; what Prof. Lindqvist gets is for the office to prepare, since his last one came back.
create temporary table if not exists demo_payouts (part text, tutor text, first_day date, last_day date, status text);
truncate demo_payouts;
insert into demo_payouts
select m.part, t.tutor, null, (date_trunc('month', now()) - m.back)::date - 1, t.status
  from (values ('older', interval '1 month'), ('last', interval '0')) m (part, back)
  join (values ('older', 'amal', 'paid'), ('older', 'lucia', 'paid'), ('older', 'henrik', 'paid'), ('last', 'amal', 'pending'), ('last', 'lucia', 'processing')
       ) t (part, tutor, status) on t.part = m.part;

do $$
declare
    d record;
    due record;
    made uuid;
begin
    for d in select * from demo_payouts order by last_day loop
        for due in
            select p.tutor_id, p.currency, min(p.completed_at)::date as first_day, sum(p.amount_minor) as gross, sum(p.commission_minor) as commission,
                   array_agg(p.id) as payments
              from public.payments p
             where p.tutor_id = pg_temp.id_of(d.tutor) and p.provider_payment_id like 'pi\_demo\_%' and p.payout_id is null and p.status = 'completed'
               and not exists (select from public.refunds r where r.payment_id = p.id and r.status <> 'declined') and private.is_earned(p, d.last_day)
             group by p.tutor_id, p.currency
        loop
            made := pg_temp.id_of('payout ' || d.part || ' ' || d.tutor || ' ' || due.currency);
            continue when exists (select from public.payouts o where o.id = made);
            insert into public.payouts (id, tutor_id, period_start, period_end, currency, gross_minor, commission_minor, amount_minor, status,
                                        reference, paid_at, created_at)
            values (made, due.tutor_id, case d.part when 'last' then date_trunc('month', d.last_day)::date else due.first_day end, d.last_day, due.currency,
                    due.gross, due.commission, due.gross - due.commission, d.status,
                    case d.status when 'pending' then '' else 'SEPA ' || upper(left(made::text, 8)) end,
                    case d.status when 'paid' then d.last_day + interval '4 days 10 hours' end, d.last_day + interval '3 days 9 hours');
            update public.payments p set payout_id = made where p.id = any (due.payments);
        end loop;
    end loop;
end $$;

insert into public.payouts (id, tutor_id, period_start, period_end, currency, gross_minor, commission_minor, amount_minor, status, reference, created_at)
select pg_temp.id_of('payout failed'), pg_temp.id_of('henrik'), (m.first - interval '1 month')::date, m.first - 1, 'SEK', 96000, 19200, 76800, 'failed',
       'SEPA 5E1C07D2', m.first + interval '2 days'
  from (values (date_trunc('month', now())::date)) m (first)
 where not exists (select from public.payouts o where o.id = pg_temp.id_of('payout failed'));
