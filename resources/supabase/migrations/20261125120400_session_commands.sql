-- What every command on a session does alike: it carries the id that the client made for it, judges under the locks of both people and of
-- the session, leaves one row of history, and tells the other side. The same id again changes nothing and answers with the session.

create type private.session_call as (me uuid, acting text, is_repeat boolean, session public.sessions);
comment on type private.session_call is 'A command on a session: who calls, as what, whether it was carried out before, and the locked session.';

create function private.refuse_request() returns void
language sql set search_path = ''
as $$ select private.refuse('request_taken', 'This request was used for something else. Try again.', 409) $$;
comment on function private.refuse_request() is 'For an id that belongs to another command or person.';

create function private.session_call(request uuid, session uuid) returns private.session_call
language plpgsql security definer set search_path = ''
as $$
declare
    call private.session_call;
    earlier uuid[];
begin
    call.me := private.active_user();
    if request is null then
        perform private.refuse('invalid', 'A request needs an id.', 400);
    end if;
    perform private.lock_people(s.tutor_id, s.student_id) from public.sessions s where s.id = session_call.session;
    select s into call.session from public.sessions s where s.id = session_call.session and s.deleted_at is null for no key update;
    call.acting := case when call.me = (call.session).tutor_id then 'tutor' when call.me = (call.session).student_id then 'student'
                        when private.is_admin() then 'admin' end;
    if (call.session).id is null or call.acting is null then
        perform private.refuse('not_found', 'This session is not in your calendar.', 404);
    end if;
    select array_agg(c.session_id) into earlier from public.session_changes c where c.request_id = request and c.actor_id = call.me;
    if (earlier is null or (call.session).id <> all (earlier)) and exists (select from public.session_changes c where c.request_id = request) then
        perform private.refuse_request();
    end if;
    call.is_repeat := earlier is not null;
    if not call.is_repeat and call.acting <> 'admin' and 30 <= (
        select count(*) from public.session_changes c
         where c.session_id = (call.session).id and c.actor_id = call.me and c.created_at > now() - interval '1 hour') then
        perform private.refuse('too_often', 'You have changed this session very often. Wait an hour, or write a message.');
    end if;
    return call;
end $$;
comment on function private.session_call(uuid, uuid) is
    'Begins a command: finds and locks, refuses those whose session it is not, and those who would drown the other side in news.';

create function private.refuse_state(session public.sessions) returns void
language plpgsql set search_path = ''
as $$
begin
    perform private.refuse('wrong_state', 'This session ' || case session.status
        when 'requested' then 'is not confirmed yet.'
        when 'in_progress' then 'has begun already.'
        when 'completed' then 'has taken place already.'
        when 'cancelled' then 'was cancelled.'
        when 'no_show' then 'was missed.'
        else 'is confirmed already.' end);
end $$;
comment on function private.refuse_state(public.sessions) is 'For what cannot be done with a session as it is.';

create function private.clock_of(person uuid, at timestamptz) returns text
language sql stable security definer set search_path = ''
as $$ select to_char(at at time zone u.timezone, 'Dy DD Mon YYYY, HH24:MI') || ' (' || u.timezone || ')' from public.users u where u.id = person $$;
comment on function private.clock_of(uuid, timestamptz) is 'A moment as this person''s clock shows it, for a notification.';

create function private.session_title(action text, name text) returns text
language sql immutable set search_path = ''
as $$
    select case action
        when 'booked' then name || ' asks for a session'
        when 'confirmed' then 'Your session is confirmed'
        when 'declined' then name || ' cannot take your session'
        when 'proposed' then name || ' proposes another time'
        when 'countered' then name || ' proposes another time'
        when 'accepted' then name || ' agrees to the new time'
        when 'kept' then name || ' cannot move the session'
        when 'cancelled' then name || ' cancelled a session'
        when 'started' then 'Your session has begun'
        when 'finished' then 'How was your session?'
        when 'missed' then 'A session was missed'
        when 'reported' then name || ' wrote about your lesson'
        when 'described' then name || ' changed the details of a session' end
$$;
comment on function private.session_title(text, text) is 'The headline of what happened to a session. name: of whoever did it.';

create function private.tell_side(recipient uuid, call private.session_call, session public.sessions, action text, note text, at timestamptz)
returns void
language sql security definer set search_path = '' set timezone = 'UTC'
as $$
    select private.notify(recipient, 'session.' || action, private.session_title(action, btrim(u.first_name || ' ' || u.last_name)),
                          private.clock_of(recipient, at) || coalesce(e'\n' || nullif(note, ''), ''),
                          jsonb_build_object('session_id', session.id, 'action', action, 'at', at, 'name', btrim(u.first_name || ' ' || u.last_name),
                                             'note', note),
                          case when action in ('started', 'cancelled', 'declined') then 'high' else 'normal' end)
      from public.users u where u.id = call.me
$$;
comment on function private.tell_side(uuid, private.session_call, public.sessions, text, text, timestamptz) is
    'Tells one side of a session what happened. data names the session, so that the client can say it in its own words.';

create function private.note_change(call private.session_call, request uuid, session public.sessions, action text, note text default '',
                                    at timestamptz default null, until timestamptz default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    before public.sessions := call.session;
begin
    insert into public.session_changes (session_id, tutor_id, student_id, request_id, actor_id, acted_as, action, old_starts_at,
                                        new_starts_at, new_ends_at, note)
    values (session.id, session.tutor_id, session.student_id, request, call.me, call.acting, action, before.starts_at, at, until,
            left(coalesce(btrim(note), ''), 1000));
    if call.acting = 'admin' then
        perform private.audit('session.' || action, 'sessions', session.id, jsonb_build_object('from', before.status, 'to', session.status));
    end if;
    perform private.tell_side(side.person, call, session, action, note, coalesce(at, session.starts_at))
       from unnest(array[session.tutor_id, session.student_id]) side (person) where side.person <> call.me;
end $$;
comment on function private.note_change(private.session_call, uuid, public.sessions, text, text, timestamptz, timestamptz) is
    'Ends a command: one row of history, news for the other side, for both and the audit log when an admin did it.';

create function private.session_trouble(tutor uuid, student uuid, at timestamptz, minutes integer, but uuid default null) returns text
language sql stable security definer set search_path = ''
as $$
    select case
        when at < now() + p.booking_notice_hours * interval '1 hour' then 'too_soon'
        when private.free_time(tutor, student, at, e.until, but) @> tstzrange(at, e.until) then null
        when private.busy_time(tutor, student, at, e.until, but) && tstzrange(at, e.until) then 'slot_taken'
        else 'outside_hours' end
      from public.tutor_profiles p, (select at + minutes * interval '1 minute') e (until) where p.id = tutor
$$;
comment on function private.session_trouble(uuid, uuid, timestamptz, integer, uuid) is 'Why these two cannot meet then; null when they can.';

create function private.nearest_slots(tutor uuid, student uuid, at timestamptz, minutes integer, but uuid default null) returns json
language sql stable security definer set search_path = '' set timezone = 'UTC'
as $$
    select coalesce(json_agg(json_build_object('starts_at', n.at, 'ends_at', n.at + minutes * interval '1 minute') order by n.at), '[]')
      from (select s.at
              from public.users u,
                   private.starts_in(private.free_time(tutor, student, nearest_slots.at - interval '14 days',
                                                       nearest_slots.at + interval '14 days', but), u.timezone, minutes, 30) s (at)
             where u.id = tutor
             order by abs(extract(epoch from s.at - nearest_slots.at)), s.at limit 3) n
$$;
comment on function private.nearest_slots(uuid, uuid, timestamptz, integer, uuid) is 'The three free times nearest to one that is not free.';

create function private.refuse_slot(code text, tutor uuid, student uuid, taken timestamptz[], minutes integer, but uuid default null) returns void
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    raise exception using errcode = 'PT409', detail = code,
        message = case code when 'too_soon' then 'This is too short a notice. Choose a later time.'
                            when 'outside_hours' then 'This is outside of the tutor''s hours. Choose another time.'
                            else 'This time has just been taken. Choose another one.' end,
        hint = json_build_object('slots', private.nearest_slots(tutor, student, taken[1], minutes, but), 'taken', to_json(taken))::text;
end $$;
comment on function private.refuse_slot(text, uuid, uuid, timestamptz[], integer, uuid) is
    'Refuses a time. The hint is JSON: slots, the three nearest free ones; taken, those asked for in vain (of a weekly booking, several).';
