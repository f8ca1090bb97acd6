-- What tutors offer ahead. Who bought what is in 40_payments.sql, what they did with it in 45_passes.sql.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

insert into public.packages (id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days, subject_ids, status, created_at)
select pg_temp.id_of('package ' || o.key), p.id, o.title, o.sessions, o.minutes, o.price, p.currency, o.days,
       array(select pg_temp.id_of('subject ' || s.key) from unnest(o.subjects::text[]) s (key)), o.status, now() - interval '150 days'
  from (values
        ('amal five', 'amal', 'Five hours', 5, 60, 24900, 120, '{}', 'active'),
        ('amal exam', 'amal', 'Licensing examination', 10, 90, 72900, 180, '{clinical,pk}', 'active'),
        ('amal taste', 'amal', 'Two half hours', 2, 30, 4900, 60, '{}', 'archived'),
        ('lucia three', 'lucia', 'Tres casos', 3, 60, 12900, 90, '{tox}', 'active'),
        ('henrik law', 'henrik', 'Law, page by page', 4, 45, 129900, 120, '{law}', 'active')
       ) o (key, tutor, title, sessions, minutes, price, days, subjects, status)
  join public.tutor_profiles p on p.id = pg_temp.id_of(o.tutor)
    on conflict (id) do nothing;
