-- Money: the paid courses, packages and sessions. What came back and what was paid out is in 47_money_back.sql.
-- Each row is looked for before it is made: a receipt number that was taken and thrown away would leave a gap.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create temporary table if not exists demo_payments (
    id uuid, payer uuid, tutor uuid, kind text, course uuid, session uuid, package uuid, description text, amount bigint, currency text, paid_at timestamptz,
    brand text, last4 text
);
truncate demo_payments;
insert into demo_payments
select pg_temp.id_of('payment ' || e.id), e.student_id, c.tutor_id, 'course', c.id, null, null, c.title, c.price_minor, c.currency, e.enrolled_at,
       case when hashtext(e.student_id::text) % 2 = 0 then 'visa' else 'mastercard' end, lpad((abs(hashtext(e.student_id::text)) % 10000)::text, 4, '0')
  from public.enrollments e join public.courses c on c.id = e.course_id
 where e.id in (select pg_temp.id_of('enrollment ' || k.course || ' ' || k.student)
                  from unnest(array['pk', 'interactions', 'cardio', 'tox', 'law']) k1 (course)
                 cross join unnest(array['sam', 'leila', 'diego', 'chloe', 'priya', 'jonas', 'aisha', 'tom']) k2 (student)
                 cross join lateral (select k1.course, k2.student) k)
   and c.price_minor > 0;
insert into demo_payments
select pg_temp.id_of('payment ' || s.id), s.student_id, s.tutor_id, 'session', null, s.id, null,
       format('Session with %s, %s (%s)', concat_ws(' ', t.first_name, nullif(t.last_name, '')),
              to_char(s.starts_at at time zone s.zone, 'YYYY-MM-DD HH24:MI'), s.zone),
       s.price_minor, s.currency, s.starts_at - case s.status when 'cancelled' then interval '5 days' else interval '1 day' end,
       case when hashtext(s.student_id::text) % 2 = 0 then 'visa' else 'mastercard' end, lpad((abs(hashtext(s.student_id::text)) % 10000)::text, 4, '0')
  from public.sessions s join public.users t on t.id = s.tutor_id
 where (s.status in ('completed', 'no_show') or s.id = pg_temp.id_of('session priya 2')) and s.price_minor > 0 and t.id in (pg_temp.id_of('amal'), pg_temp.id_of('lucia'), pg_temp.id_of('henrik'));

insert into demo_payments
select pg_temp.id_of('payment package ' || b.student || ' ' || b.package), pg_temp.id_of(b.student), k.tutor_id, 'package', null, null, k.id,
       format('%s: %s × %s min with %s', k.title, k.sessions, k.minutes, btrim(t.first_name || ' ' || t.last_name)),
       k.price_minor, k.currency, now() - b.ago, 'visa', '4242'
  from (values ('sam', 'amal five', interval '12 days'), ('leila', 'amal exam', interval '6 days'), ('chloe', 'amal taste', interval '80 days')
       ) b (student, package, ago)
  join public.packages k on k.id = pg_temp.id_of('package ' || b.package) join public.users t on t.id = k.tutor_id;

-- In the order of time, so that the numbers of the receipts are, too.
insert into public.payments (id, payer_id, tutor_id, kind, course_id, session_id, package_id, description, amount_minor, tax_bps, tax_minor,
                             commission_minor, currency, status, method, method_brand, method_last4, request_id, provider_payment_id, completed_at, created_at)
select d.id, d.payer, d.tutor, d.kind, d.course, d.session, d.package, d.description, d.amount,
       1900, round(d.amount * 1900.0 / 11900), private.part_of(d.amount, private.money_rule('commission_bps')), d.currency, 'completed', 'card', d.brand, d.last4,
       pg_temp.id_of('pay ' || d.id), 'pi_demo_' || replace(d.id::text, '-', ''), d.paid_at, d.paid_at
  from demo_payments d
 where not exists (select from public.payments p where p.id = d.id)
 order by d.paid_at, d.id;

-- Jonas's card was declined for a second course; he will try again.
insert into public.payments (id, payer_id, tutor_id, kind, course_id, description, amount_minor, commission_minor, currency, status, failure,
                             request_id, created_at)
select pg_temp.id_of('payment declined'), pg_temp.id_of('jonas'), c.tutor_id, 'course', c.id, c.title, c.price_minor,
       private.part_of(c.price_minor, private.money_rule('commission_bps')), c.currency, 'failed', 'insufficient_funds',
       pg_temp.id_of('pay declined'), now() - interval '3 days'
  from public.courses c
 where c.id = pg_temp.id_of('course interactions') and not exists (select from public.payments p where p.id = pg_temp.id_of('payment declined'));

-- Sam has just begun to pay for another course; the page to pay is made when it is opened.
insert into public.payments (id, payer_id, tutor_id, kind, course_id, description, amount_minor, commission_minor, currency, request_id,
                             checkout_expires_at)
select pg_temp.id_of('payment begun'), pg_temp.id_of('sam'), c.tutor_id, 'course', c.id, c.title, c.price_minor,
       private.part_of(c.price_minor, private.money_rule('commission_bps')), c.currency, pg_temp.id_of('pay begun'),
       date_trunc('second', now()) + interval '12 hours'
  from public.courses c
 where c.id = pg_temp.id_of('course tox') and not exists (select from public.payments p where p.id = pg_temp.id_of('payment begun'))
   and not exists (select from public.enrollments e where e.course_id = c.id and e.student_id = pg_temp.id_of('sam') and e.deleted_at is null);
