-- A course is rated by those who took sessions of it: the mean of what they said of the tutor in those sessions.

create function private.rate_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    f public.session_feedback := case when tg_op = 'DELETE' then old else new end;
    rated uuid := (select s.course_id from public.sessions s where s.id = f.session_id);
begin
    -- The lock comes first: what somebody else says at this moment must be in the mean.
    perform from public.courses c where c.id = rated for no key update;
    update public.courses c
       set rating = found.mean, rating_count = found.n
      from (select round(avg(g.rating), 2) as mean, count(*) as n
              from public.sessions s
              join public.session_feedback g on g.session_id = s.id and g.author_id = g.student_id and g.deleted_at is null
             where s.course_id = rated) found
     where c.id = rated and (c.rating, c.rating_count) is distinct from (found.mean, found.n::integer);
    return null;
end $$;
comment on function private.rate_course() is 'Trigger: keeps a course''s rating and how many gave it; catalogs everywhere follow.';
create trigger rate_course after insert or delete or update of rating, deleted_at on public.session_feedback
    for each row execute function private.rate_course();
