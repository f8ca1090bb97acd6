-- A tutor's hours, pause, notice and time zone are one thing to whoever edits them, and are saved as one: all of it or nothing. The editor
-- says what it had seen. If that is not what is stored any more, another device was faster, and the person decides what holds.

create function private.hours_of(content jsonb) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
    select jsonb_build_object(
        'zone', content->'zone', 'buffer_minutes', content->'buffer_minutes', 'notice_hours', content->'notice_hours',
        'hours', coalesce((
            select jsonb_agg(distinct to_jsonb(h))
              from jsonb_to_recordset(content->'hours')
                   h (weekday smallint, on_date date, is_open boolean, from_minute smallint, to_minute smallint, note text)), '[]'))
$$;
comment on function private.hours_of(jsonb) is 'The content of an availability editor without what does not matter: order, repetition, other keys.';

create function private.availability_of(tutor uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select private.hours_of(jsonb_build_object(
        'zone', u.timezone, 'buffer_minutes', p.booking_buffer_minutes, 'notice_hours', p.booking_notice_hours,
        'hours', coalesce((select jsonb_agg(to_jsonb(a)) from public.availability a where a.tutor_id = tutor and a.deleted_at is null), '[]')))
      from public.users u join public.tutor_profiles p on p.id = u.id where u.id = tutor
$$;
comment on function private.availability_of(uuid) is 'What a tutor''s availability editor shows.';

create function private.check_availability(wish jsonb) returns void
language plpgsql stable set search_path = ''
as $$
begin
    if not coalesce(jsonb_typeof(wish->'hours') = 'array' and jsonb_array_length(wish->'hours') <= 500, false) then
        perform private.refuse('invalid', 'These are more than 500 working hours and exceptions. Remove some first.', 400);
    elsif not coalesce(private.is_timezone(wish->>'zone'), false) then
        perform private.refuse('invalid', 'The academy does not know this time zone. Choose another one.', 400);
    elsif not coalesce((wish->>'buffer_minutes')::integer between 0 and 240 and (wish->>'notice_hours')::integer between 0 and 336, false) then
        perform private.refuse('invalid', 'A pause has at most 4 hours, the notice at most 14 days.', 400);
    end if;
end $$;
comment on function private.check_availability(jsonb) is 'Refuses what cannot be kept. The columns'' checks refuse what is wrong with single hours.';

create function private.save_availability(seen jsonb, wish jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    stored jsonb;
begin
    if private.my_role() <> 'tutor' then
        perform private.refuse('tutors_only', 'Only tutors have working hours.', 403);
    end if;
    perform private.check_availability(wish);
    perform private.lock_people(me, me);
    stored := private.availability_of(me);
    if stored = private.hours_of(wish) then
        return stored;  -- said once more, because the answer was lost, or by two devices alike
    elsif stored is distinct from private.hours_of(seen) then
        raise exception using errcode = 'PT409', detail = 'changed_elsewhere', hint = stored::text,
            message = 'Your hours were changed on another device meanwhile. Look at them, then decide which ones hold.';
    end if;
    update public.users u set timezone = wish->>'zone' where u.id = me and u.timezone <> wish->>'zone';
    update public.tutor_profiles p
       set booking_buffer_minutes = (wish->>'buffer_minutes')::integer, booking_notice_hours = (wish->>'notice_hours')::integer
     where p.id = me;
    perform private.replace_hours(me, private.hours_of(wish)->'hours');
    return private.availability_of(me);
end $$;
comment on function private.save_availability(jsonb, jsonb) is 'save_availability with the rights to write all of it.';

create function private.replace_hours(tutor uuid, hours jsonb) returns void
language sql security definer set search_path = ''
as $$
    -- What stays keeps its row, so that other devices pull what changed and nothing else.
    update public.availability a set deleted_at = now()
     where a.tutor_id = tutor and a.deleted_at is null
       and not exists (select from jsonb_array_elements(hours) h (one)
                        where h.one = to_jsonb(a) - '{id,tutor_id,created_at,updated_at,deleted_at,changed_in}'::text[]);
    insert into public.availability (tutor_id, weekday, on_date, is_open, from_minute, to_minute, note)
    select tutor, h.weekday, h.on_date, h.is_open, h.from_minute, h.to_minute, coalesce(h.note, '')
      from jsonb_to_recordset(hours) h (weekday smallint, on_date date, is_open boolean, from_minute smallint, to_minute smallint, note text)
     where not exists (select from public.availability a
                        where a.tutor_id = tutor and a.deleted_at is null
                          and (a.is_open, a.from_minute, a.to_minute, a.note) = (h.is_open, h.from_minute, h.to_minute, h.note)
                          and (a.weekday, a.on_date) is not distinct from (h.weekday, h.on_date));
$$;
comment on function private.replace_hours(uuid, jsonb) is 'Makes a tutor''s hours these: marks the others deleted, adds what is new.';

create function public.save_availability(p_seen jsonb, p_wish jsonb) returns jsonb
language sql volatile set search_path = ''
as $$ select private.save_availability(p_seen, p_wish) $$;
comment on function public.save_availability(jsonb, jsonb) is
    'Makes the calling tutor''s hours p_wish, if they still are p_seen; answers with what is stored. Both are {zone, buffer_minutes, '
    'notice_hours, hours: [{weekday, on_date, is_open, from_minute, to_minute, note}]}, hours in any order. The same wish again is harmless. '
    'Refused with 409, details changed_elsewhere: the hint is what is stored now.';

grant execute on function public.save_availability(jsonb, jsonb), private.save_availability(jsonb, jsonb) to authenticated;
