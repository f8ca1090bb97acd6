-- What was done with packages, and a make-up session that Dra. Fernández gave.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

create temporary table if not exists demo_taken (pass uuid, session uuid);
truncate demo_taken;
insert into demo_taken
select p.id, s.id
  from (values ('sam', 'amal five', 'sam soon'), ('sam', 'amal five', 'sam pk 1'), ('leila', 'amal exam', 'leila 3')) t (student, package, session)
  join public.passes p on p.package_id = pg_temp.id_of('package ' || t.package) and p.student_id = pg_temp.id_of(t.student)
  join public.sessions s on s.id = pg_temp.id_of('session ' || t.session) and s.payment_status = 'unpaid'
 where not exists (select from public.pass_movements m where m.session_id = s.id);

insert into public.pass_movements (pass_id, tutor_id, student_id, session_id, kind, amount, created_at)
select p.id, p.tutor_id, p.student_id, t.session, 'taken', -1, greatest(s.created_at, p.created_at + interval '1 hour')
  from demo_taken t join public.passes p on p.id = t.pass join public.sessions s on s.id = t.session;
update public.sessions s set pass_id = t.pass, payment_status = 'package', due_minor = 0 from demo_taken t where s.id = t.session;

insert into public.passes (id, kind, tutor_id, student_id, reason, total, minutes, expires_at, created_at)
values (pg_temp.id_of('credit sam'), 'credit', pg_temp.id_of('lucia'), pg_temp.id_of('sam'),
        'I was called to the ward and had to end our session early. Sorry!', 1, 60, now() + interval '170 days', now() - interval '10 days')
    on conflict (id) do nothing;
insert into public.pass_movements (pass_id, tutor_id, student_id, kind, amount, created_at)
select p.id, p.tutor_id, p.student_id, 'given', 1, p.created_at
  from public.passes p
 where p.id = pg_temp.id_of('credit sam') and not exists (select from public.pass_movements m where m.pass_id = p.id);
