-- Booking: the student asks, the tutor answers. A weekly booking is one request and gets one answer.

create function private.check_booking(
    tutor uuid, starts_at timestamptz, minutes integer, zone text, kind text, topic text, notes text, course uuid, subject uuid, weeks integer
) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if private.my_role() <> 'student' then
        perform private.refuse('students_only', 'Only students book sessions.', 403);
    elsif not exists (select from public.users u join public.tutor_profiles p on p.id = u.id
                       where u.id = tutor and u.role = 'tutor' and u.is_active and u.deleted_at is null and p.accepting_students) then
        perform private.refuse('not_accepting', 'This tutor takes no bookings at present. Choose another one.');
    elsif not coalesce(minutes between 15 and 480 and minutes % 5 = 0 and weeks between 1 and 52, false) then
        perform private.refuse('invalid', 'A session takes 15 minutes to 8 hours, in steps of 5, and repeats for at most 52 weeks.', 400);
    elsif not coalesce(isfinite(starts_at) and extract(epoch from starts_at) % 300 = 0 and starts_at < now() + interval '400 days', false) then
        perform private.refuse('invalid', 'A session begins on a multiple of five minutes, within the coming year.', 400);
    elsif not coalesce(private.is_timezone(zone) and kind in ('online', 'in_person', 'phone')
                       and char_length(topic) <= 200 and char_length(notes) <= 4000, false) then
        perform private.refuse('invalid', 'The topic may have 200 characters and the notes 4,000. Shorten them, then try again.', 400);
    elsif course is not null and not exists (select from public.courses c where c.id = course and c.tutor_id = check_booking.tutor
                                                and c.id in (select private.my_course_ids())) then
        perform private.refuse('invalid', 'This course is not one of the tutor''s. Choose another one.', 400);
    elsif subject is not null and not exists (select from public.subjects s where s.id = subject and s.deleted_at is null) then
        perform private.refuse('invalid', 'This subject is not taught any more. Choose another one.', 400);
    end if;
end $$;
comment on function private.check_booking(uuid, timestamptz, integer, text, text, text, text, uuid, uuid, integer) is
    'Refuses what cannot be booked at any time.';

create function private.check_slots(tutor uuid, student uuid, starts timestamptz[], minutes integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    code text;
    taken timestamptz[];
begin
    if (select count(distinct s.request_id) from public.sessions s
         where s.student_id = student and s.status = 'requested' and s.starts_at > now() and s.deleted_at is null) >= 10 then
        perform private.refuse('too_many_open', 'Ten of your requests wait for an answer. Wait for one, or cancel one.');
    elsif (select count(distinct s.request_id) from public.sessions s
            where s.student_id = student and s.created_at > now() - interval '1 day') >= 40 then
        perform private.refuse('too_often', 'You have booked very often today. Continue tomorrow, or write to the academy.');
    end if;
    select (array_agg(t.code order by s.at))[1], array_agg(s.at order by s.at) into code, taken
      from unnest(starts) s (at) cross join lateral (select private.session_trouble(tutor, student, s.at, minutes)) t (code)
     where t.code is not null;
    if code is not null then
        perform private.refuse_slot(code, tutor, student, taken, minutes);
    end if;
end $$;
comment on function private.check_slots(uuid, uuid, timestamptz[], integer) is
    'Refuses when any of the times is not free. The caller holds the locks of both people.';

create function private.was_booked(request uuid, me uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
    found_actor uuid;
    found_action text;
begin
    select c.actor_id, c.action into found_actor, found_action from public.session_changes c where c.request_id = request limit 1;
    if found and (found_actor is distinct from me or found_action <> 'booked') then
        perform private.refuse_request();
    end if;
    return found_actor is not null;
end $$;
comment on function private.was_booked(uuid, uuid) is 'Whether this booking has been made already; refuses an id that is somebody else''s.';

create function private.book_session(
    request uuid, tutor uuid, starts_at timestamptz, minutes integer, zone text, kind text, topic text, notes text, course uuid, subject uuid,
    weeks integer, pass uuid
) returns setof public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    starts timestamptz[];
    price integer := private.price_of(tutor, minutes);
    one public.sessions;
begin
    if request is null or tutor is null then
        perform private.refuse('invalid', 'A booking needs a tutor and an id.', 400);
    end if;
    perform private.lock_people(tutor, me);
    if not private.was_booked(request, me) then
        perform private.check_booking(tutor, starts_at, minutes, zone, kind, topic, notes, course, subject, weeks);
        starts := private.weekly(starts_at, zone, weeks);
        perform private.check_slots(tutor, me, starts, minutes);
        insert into public.sessions (request_id, occurrence, tutor_id, student_id, course_id, subject_id, starts_at, ends_at, zone, kind, topic,
                                     notes, price_minor, due_minor, currency, payment_status, free_cancel_hours, cancel_fee_percent)
        select request, o.n, tutor, me, course, subject, o.at, o.at + minutes * interval '1 minute', zone, kind, btrim(topic), notes,
               price, price, p.currency, case when price = 0 then 'free' else 'unpaid' end, p.free_cancellation_hours,
               p.late_cancellation_percent
          from unnest(starts) with ordinality o (at, n), public.tutor_profiles p where p.id = tutor;
        if pass is not null then
            perform private.take_from_pass(pass, request);
        end if;
        for one in select s.* from public.sessions s where s.request_id = request order by s.occurrence desc loop
            perform private.note_booking(one, me);
        end loop;
    end if;
    return query select s.* from public.sessions s where s.request_id = request order by s.occurrence;
end $$;
comment on function private.book_session(uuid, uuid, timestamptz, integer, text, text, text, text, uuid, uuid, integer, uuid) is
    'Books one session or a series, all or nothing, and takes from a pass what pays for them. Price and cancellation rule are the tutor''s of '
    'this moment.';

create function private.note_booking(session public.sessions, me uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    call private.session_call := row (me, 'student', false, null)::private.session_call;
begin
    if session.occurrence = 1 then
        perform private.note_change(call, session.request_id, session, 'booked', session.topic, session.starts_at, session.ends_at);
    else
        insert into public.session_changes (session_id, tutor_id, student_id, request_id, actor_id, acted_as, action, new_starts_at, new_ends_at)
        values (session.id, session.tutor_id, session.student_id, session.request_id, me, 'student', 'booked', session.starts_at,
                session.ends_at);
    end if;
end $$;
comment on function private.note_booking(public.sessions, uuid) is 'History of a new session; of a series only the first is news.';

create function public.book_session(
    p_request uuid, p_tutor uuid, p_starts_at timestamptz, p_minutes integer, p_zone text, p_kind text default 'online', p_topic text default '',
    p_notes text default '', p_course uuid default null, p_subject uuid default null, p_weeks integer default 1,
    p_pass uuid default null
) returns setof public.sessions
language sql volatile set search_path = ''
as $$
    select * from private.book_session(p_request, p_tutor, p_starts_at, p_minutes, p_zone, p_kind, p_topic, p_notes, p_course, p_subject, p_weeks,
                                       p_pass)
$$;
comment on function public.book_session(uuid, uuid, timestamptz, integer, text, text, text, text, uuid, uuid, integer, uuid) is
    'Asks a tutor for a session, or for one each week at the same clock time of p_zone (a skipped time is later, a repeated one the first). '
    'All or nothing; the same p_request again answers with what it booked. Refused with 409, details slot_taken, outside_hours or too_soon: '
    'the hint is JSON {slots: the three nearest free times, taken}. p_pass: pay with this prepaid package or make-up credit; refused with '
    'pass_empty, pass_expired, pass_too_short, pass_subject, pass_void or pass_unknown when it does not pay for all of it.';

create function public.session_by_request(p_request uuid) returns setof public.sessions
language sql stable set search_path = ''
as $$
    select s.* from public.sessions s
     where exists (select from public.session_changes c
                    where c.request_id = p_request and c.session_id = s.id and c.actor_id = (select private.active_uid()))
     order by s.occurrence
$$;
comment on function public.session_by_request(uuid) is
    'What became of a command of the caller''s whose answer was lost: its sessions as they are now. Empty: it was never carried out.';

grant execute on function
    public.book_session(uuid, uuid, timestamptz, integer, text, text, text, text, uuid, uuid, integer, uuid),
    private.book_session(uuid, uuid, timestamptz, integer, text, text, text, text, uuid, uuid, integer, uuid),
    public.session_by_request(uuid)
    to authenticated;
