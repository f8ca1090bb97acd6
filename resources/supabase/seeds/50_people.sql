-- Who has a picture, when people were last here, and some news that the app says in its own language. The pictures are ours, drawn for this; they lie in files/, by bucket and name, where
-- local_supabase takes them from. Without them people have their initials.

create or replace function pg_temp.id_of(name text) returns uuid language sql immutable
as $$ select md5('pharmat-demo:' || name)::uuid $$;

update public.users u set avatar_path = u.id || '/portrait.png'
 where u.id in (select pg_temp.id_of(k) from unnest('{amal,sam,leila,lucia,henrik,tom}'::text[]) k) and u.avatar_path is null;

update public.users u set last_seen_at = date_trunc('minute', now()) - s.ago
  from (values ('amal', interval '25 minutes'), ('lucia', interval '3 hours'), ('henrik', interval '1 day 2 hours'), ('leila', interval '9 days'), ('sam', interval '1 day'),
               ('priya', interval '5 hours'), ('diego', interval '40 days')) s (key, ago)
 where u.id = pg_temp.id_of(s.key) and u.last_seen_at is null;

insert into public.notifications (id, user_id, type, title, body, data, created_at) values
    (pg_temp.id_of('notification amal new student'), pg_temp.id_of('amal'), 'student.assigned', 'You have a new student', '',
     jsonb_build_object('student_id', pg_temp.id_of('leila')), now() - interval '3 days'),
    (pg_temp.id_of('notification sam new tutor'), pg_temp.id_of('sam'), 'tutor.assigned', 'You have a tutor', '',
     jsonb_build_object('tutor_id', pg_temp.id_of('amal')), now() - interval '4 days')
on conflict (id) do nothing;
