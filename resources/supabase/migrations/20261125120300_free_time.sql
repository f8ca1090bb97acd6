-- When a tutor is free. Clock time becomes instants in one place; the rest is arithmetic with sets of instants (multiranges).
--
-- A clock that is set forward skips times, one that is set back shows times twice. Two rules, both of them RFC 5545's or following it:
--   an appointment at a clock time   uses the offset before the change: a skipped 02:30 is 03:30, a repeated 01:30 is the first one;
--   working hours                    run from the first instant at which the clock shows their start, or later, to that of their end:
--                                    hours that begin in a skipped hour begin when it is over, hours inside of one are empty.

create function private.appointment(clock timestamp, zone text) returns timestamptz
language sql stable parallel safe set search_path = ''
as $$
    -- Postgres takes the offset before the change for a skipped time, but the one after it for a repeated time; `turned` is by how much
    -- the clock was set back within the day before, zero on ordinary days.
    select case when (found.at - found.turned) at time zone appointment.zone = clock then found.at - found.turned else found.at end
      from (select clock at time zone zone as at,
                   ((clock at time zone zone) - interval '24 hours') at time zone zone + interval '24 hours' - clock as turned) found
$$;
comment on function private.appointment(timestamp, text) is 'The instant of an appointment at this clock time in this zone.';

create function private.reached(clock timestamp, zone text) returns timestamptz
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    at timestamptz := private.appointment(clock, zone);
    skipped interval := at at time zone zone - clock;
begin
    if skipped > interval '0' then
        select min(t) into at from generate_series(at - skipped, at, interval '1 minute') t where t at time zone zone >= clock;
    end if;
    return at;
end $$;
comment on function private.reached(timestamp, text) is 'The first instant at which the clock of this zone shows this time or a later one.';

create function private.weekly(first timestamptz, zone text, times integer) returns timestamptz[]
language sql stable set search_path = ''
as $$
    select array_agg(case when n = 0 then first else private.appointment(first at time zone zone + n * interval '7 days', zone) end order by n)
      from generate_series(0, times - 1) n
$$;
comment on function private.weekly(timestamptz, text, integer) is 'The same clock time in the given zone, week after week.';

create function private.open_hours(tutor uuid, from_time timestamptz, to_time timestamptz) returns tstzmultirange
language sql stable security definer set search_path = ''
as $$
    select coalesce(range_agg(h.hours) filter (where h.is_open), '{}') - coalesce(range_agg(h.hours) filter (where not h.is_open), '{}')
      from (select a.is_open,
                   tstzrange(private.reached(d.day + a.from_minute * interval '1 minute', u.timezone),
                             private.reached(d.day + a.to_minute * interval '1 minute', u.timezone)) as hours
              from public.users u
             cross join generate_series(date_trunc('day', from_time at time zone u.timezone), to_time at time zone u.timezone,
                                        interval '1 day') d (day)
              join public.availability a on a.tutor_id = u.id and a.deleted_at is null
                                        and (a.weekday = extract(isodow from d.day) or a.on_date = d.day::date)
             where u.id = tutor) h
$$;
comment on function private.open_hours(uuid, timestamptz, timestamptz) is
    'A tutor''s working hours on the days from one instant to another: weekly hours and open dates, less closed dates.';

create function private.busy_time(tutor uuid, student uuid, from_time timestamptz, to_time timestamptz, but uuid) returns tstzmultirange
language sql stable security definer set search_path = ''
as $$
    -- No session is longer than eight hours, no pause than four: what begins earlier or later does not matter.
    select coalesce(range_agg(tstzrange(s.starts_at - pause.kept, s.ends_at + pause.kept)), '{}')
      from (select p.id as person, coalesce(t.booking_buffer_minutes, 0) * interval '1 minute' as kept
              from unnest(array[tutor, student]) p (id)
              left join public.tutor_profiles t on t.id = p.id and p.id = tutor) whose
     cross join lateral (
            select s.starts_at, s.ends_at, s.tutor_id, s.id from public.sessions s
             where s.tutor_id = whose.person and s.starts_at between from_time - interval '12 hours' and to_time + interval '4 hours'
               and s.status in ('requested', 'confirmed', 'rescheduled', 'in_progress') and s.deleted_at is null
            union all
            select s.starts_at, s.ends_at, s.tutor_id, s.id from public.sessions s
             where s.student_id = whose.person and s.starts_at between from_time - interval '12 hours' and to_time + interval '4 hours'
               and s.status in ('requested', 'confirmed', 'rescheduled', 'in_progress') and s.deleted_at is null) s
     cross join lateral (select case when s.tutor_id = tutor then whose.kept else interval '0' end as kept) pause
     where s.id is distinct from but
$$;
comment on function private.busy_time(uuid, uuid, timestamptz, timestamptz, uuid) is
    'When the tutor, pauses included, or the student has another session. A session that is to be moved does not count.';

create function private.free_time(tutor uuid, student uuid, from_time timestamptz, to_time timestamptz, but uuid default null)
returns tstzmultirange
language sql stable security definer set search_path = ''
as $$
    select private.open_hours(tutor, r.earliest, to_time) * tstzmultirange(tstzrange(r.earliest, to_time))
           - private.busy_time(tutor, student, r.earliest, to_time, but)
      from (select greatest(from_time, now() + p.booking_notice_hours * interval '1 hour') as earliest
              from public.tutor_profiles p where p.id = tutor) r
     where r.earliest < to_time
$$;
comment on function private.free_time(uuid, uuid, timestamptz, timestamptz, uuid) is
    'When the two can meet: the tutor''s hours from the notice on, less what both have. Null when there is no such time at all.';

create function private.starts_in(free tstzmultirange, zone text, minutes integer, step integer) returns setof timestamptz
language sql stable rows 200 set search_path = ''
as $$
    -- Every zone of today is whole quarters of an hour away from UTC, so a quarter here is one on the tutor's clock.
    select s.at
      from unnest(free) f (free)
     cross join generate_series(to_timestamp(ceil(extract(epoch from lower(f.free)) / 900) * 900),
                                upper(f.free) - minutes * interval '1 minute', interval '15 minutes') s (at)
     where extract(minute from s.at at time zone zone)::integer % step = 0
$$;
comment on function private.starts_in(tstzmultirange, text, integer, integer) is
    'Where a session of so many minutes can begin: on every step-th minute of the hour by the clock of the zone. step: 15, 30 or 60.';

create function private.price_of(tutor uuid, minutes integer) returns integer
language sql stable security definer set search_path = ''
as $$ select ((p.hourly_rate_minor::bigint * minutes + 30) / 60)::integer from public.tutor_profiles p where p.id = tutor $$;
comment on function private.price_of(uuid, integer) is 'The price of so many minutes at the tutor''s rate, half a unit rounded up.';

create function private.open_slots(tutor uuid, from_time timestamptz, to_time timestamptz, minutes integer, step integer) returns json
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    person public.users := (select u from public.users u where u.id = open_slots.tutor and u.id in (select private.listed_tutor_ids()));
    profile public.tutor_profiles := (select p from public.tutor_profiles p where p.id = open_slots.tutor);
begin
    if person.id is null then
        perform private.refuse('no_tutor', 'This tutor is not with the academy any more. Choose another one.', 404);
    elsif not coalesce(to_time - from_time between interval '0' and interval '62 days', false) then
        perform private.refuse('invalid', 'Ask for at most 62 days.', 400);
    elsif not coalesce(minutes between 15 and 480 and minutes % 5 = 0 and step in (15, 30, 60), false) then
        perform private.refuse('invalid', 'A session takes 15 minutes to 8 hours, in steps of 5; it begins every 15, 30 or 60 minutes.', 400);
    end if;
    return json_build_object(
        'zone', person.timezone, 'minutes', minutes, 'price_minor', private.price_of(tutor, minutes), 'currency', profile.currency,
        'slots', coalesce((select json_agg(s order by s)
                             from private.starts_in(private.free_time(tutor, me, from_time, to_time), person.timezone, minutes, step) s
                            where profile.accepting_students), '[]'));
end $$;
comment on function private.open_slots(uuid, timestamptz, timestamptz, integer, integer) is 'open_slots with the rights to look into both calendars.';

create function public.open_slots(
    p_tutor uuid, p_from timestamptz, p_to timestamptz, p_minutes integer default 60, p_step integer default 30
) returns json
language sql stable set search_path = ''
as $$ select private.open_slots(p_tutor, p_from, p_to, p_minutes, p_step) $$;
comment on function public.open_slots(uuid, timestamptz, timestamptz, integer, integer) is
    'When the caller can have a session of p_minutes with a tutor, at most 62 days at once: {zone, minutes, price_minor, currency, slots}. '
    'slots are instants at which one can begin, in order; zone is the tutor''s.';

create function private.next_free(tutor uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$
    select min(s)
      from public.users u,
           private.starts_in(private.free_time(tutor, private.active_uid(), now(), now() + interval '14 days'), u.timezone, 60, 30) s
     where u.id = tutor and private.active_uid() is not null
$$;
comment on function private.next_free(uuid) is 'When the caller could next have an hour with a tutor, within two weeks.';

create or replace view public.tutor_directory with (security_invoker = true) as
    select u.id, u.first_name, u.last_name, u.bio, u.subjects, u.languages, u.timezone, u.avatar_path, u.rating, u.session_count,
           p.headline, p.hourly_rate_minor, p.currency, p.certifications, p.education, p.experience_years, p.accepting_students,
           p.free_cancellation_hours, p.late_cancellation_percent, p.booking_buffer_minutes, p.booking_notice_hours,
           case when p.accepting_students then private.next_free(u.id) end as next_free_at
      from public.users u
      join public.tutor_profiles p on p.id = u.id
     where u.id in (select private.listed_tutor_ids());
comment on column public.tutor_directory.next_free_at is 'A hint, and the only costly column: leave it out where it is not shown.';

grant execute on function public.open_slots(uuid, timestamptz, timestamptz, integer, integer),
    private.open_slots(uuid, timestamptz, timestamptz, integer, integer), private.next_free(uuid) to authenticated;
