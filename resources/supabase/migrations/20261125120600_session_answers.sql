-- The tutor's answer to a request, details, and another time: proposed by one side, then accepted, declined or countered by the other.

create function private.confirm_session(request uuid, session uuid, meeting_link text) returns setof public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    one public.sessions;
begin
    if not call.is_repeat then
        if call.acting = 'student' then
            perform private.refuse('tutor_only', 'The tutor confirms a session.', 403);
        elsif (call.session).status <> 'requested' then
            perform private.refuse_state(call.session);
        elsif (call.session).starts_at <= now() then
            perform private.refuse('too_late', 'The time of this request is over. Propose another one.');
        end if;
        perform private.check_link(meeting_link);
        for one in
            update public.sessions s
               set status = 'confirmed', meeting_link = coalesce(nullif(btrim(confirm_session.meeting_link), ''), s.meeting_link),
                   proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
             where s.request_id = (call.session).request_id and s.status = 'requested' and s.starts_at > now() and s.deleted_at is null
            returning s.*
        loop
            perform private.note_answer(call, request, one, 'confirmed', '');
        end loop;
    end if;
    return query select s.* from public.sessions s where s.request_id = (call.session).request_id order by s.occurrence;
end $$;
comment on function private.confirm_session(uuid, uuid, text) is 'Confirms every session of the booking that still waits.';

create function private.decline_session(request uuid, session uuid, reason text) returns setof public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    one public.sessions;
begin
    if not call.is_repeat then
        if call.acting = 'student' then
            perform private.refuse('tutor_only', 'The tutor declines a session. You can cancel it.', 403);
        elsif (call.session).status <> 'requested' then
            perform private.refuse_state(call.session);
        end if;
        for one in
            update public.sessions s
               set status = 'cancelled', cancelled_by = call.acting, due_minor = 0,
                   proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
             where s.request_id = (call.session).request_id and s.status = 'requested' and s.deleted_at is null
            returning s.*
        loop
            perform private.note_answer(call, request, one, 'declined', reason);
        end loop;
    end if;
    return query select s.* from public.sessions s where s.request_id = (call.session).request_id order by s.occurrence;
end $$;
comment on function private.decline_session(uuid, uuid, text) is 'Declines every session of the booking that still waits. Nothing is due.';

create function private.note_answer(call private.session_call, request uuid, session public.sessions, action text, note text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    if session.id = (call.session).id then
        perform private.note_change(call, request, session, action, note, session.starts_at, session.ends_at);
    else
        insert into public.session_changes (session_id, tutor_id, student_id, request_id, actor_id, acted_as, action, new_starts_at,
                                            new_ends_at)
        values (session.id, session.tutor_id, session.student_id, request, call.me, call.acting, action, session.starts_at, session.ends_at);
    end if;
end $$;
comment on function private.note_answer(private.session_call, uuid, public.sessions, text, text) is
    'History of an answer to a booking; of a series only the session that was answered is news.';

create function private.check_link(link text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
    if btrim(link) <> '' and not (btrim(link) ~ '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~]*)?$' and char_length(link) <= 1000) then
        perform private.refuse('bad_link', 'The meeting link must be an address that begins with https://.', 400);
    end if;
end $$;
comment on function private.check_link(text) is 'Refuses what is no https address.';

create function private.describe_session(request uuid, session uuid, topic text, notes text, meeting_link text) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    elsif (call.session).status not in ('requested', 'confirmed', 'rescheduled', 'in_progress') then
        perform private.refuse_state(call.session);
    elsif meeting_link is not null and call.acting = 'student' then
        perform private.refuse('tutor_only', 'The tutor chooses the meeting link.', 403);
    elsif char_length(topic) > 200 or char_length(notes) > 4000 then
        perform private.refuse('invalid', 'The topic may have 200 characters and the notes 4,000. Shorten them, then try again.', 400);
    end if;
    perform private.check_link(meeting_link);
    update public.sessions s
       set topic = coalesce(btrim(describe_session.topic), s.topic), notes = coalesce(describe_session.notes, s.notes),
           meeting_link = case when describe_session.meeting_link is null then s.meeting_link
                               else nullif(btrim(describe_session.meeting_link), '') end
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'described');
    return after;
end $$;
comment on function private.describe_session(uuid, uuid, text, text, text) is 'Changes what is given; null leaves it as it is.';

create function private.check_proposal(call private.session_call, at timestamptz, minutes integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    session public.sessions := call.session;
    trouble text;
begin
    if session.status not in ('requested', 'confirmed', 'rescheduled') then
        perform private.refuse_state(session);
    elsif call.acting = 'admin' then
        perform private.refuse('people_only', 'Only the tutor or the student proposes another time.', 403);
    elsif not coalesce(isfinite(at) and extract(epoch from at) % 300 = 0 and at < now() + interval '400 days'
                       and minutes between 15 and 480 and minutes % 5 = 0 and (at, minutes * interval '1 minute')
                           is distinct from (session.starts_at, session.ends_at - session.starts_at), false) then
        perform private.refuse('invalid', 'Propose a different time within the coming year, on a multiple of five minutes.', 400);
    end if;
    trouble := private.session_trouble(session.tutor_id, session.student_id, at, minutes, session.id);
    -- A tutor may offer time outside of the usual hours and at short notice, but none that is over or taken.
    if call.acting = 'tutor' and at > now() and trouble is not null then
        trouble := case when private.busy_time(session.tutor_id, session.student_id, at, at + minutes * interval '1 minute', session.id)
                             && tstzrange(at, at + minutes * interval '1 minute') then 'slot_taken' end;
    end if;
    if trouble is not null then
        perform private.refuse_slot(trouble, session.tutor_id, session.student_id, array[at], minutes, session.id);
    end if;
end $$;
comment on function private.check_proposal(private.session_call, timestamptz, integer) is
    'Refuses a time at which the session cannot be: for a student any that could not be booked.';

create function private.propose(call private.session_call, request uuid, action text, at timestamptz, minutes integer, note text)
returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
    after public.sessions;
    length integer := coalesce(minutes, (extract(epoch from (call.session).ends_at - (call.session).starts_at) / 60)::integer);
begin
    perform private.check_proposal(call, at, length);
    update public.sessions s
       set proposal_id = request, proposed_by = call.acting, proposed_starts_at = at, proposed_ends_at = at + length * interval '1 minute'
     where s.id = (call.session).id returning s.* into after;
    perform private.note_change(call, request, after, action, note, at, after.proposed_ends_at);
    return after;
end $$;
comment on function private.propose(private.session_call, uuid, text, timestamptz, integer, text) is
    'Puts a proposal on the session, in place of an earlier one. It holds no time: the session stays where it is until the other side agrees.';

create function private.propose_reschedule(request uuid, session uuid, at timestamptz, minutes integer, note text) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
begin
    if call.is_repeat then
        return call.session;
    elsif (call.session).proposed_by <> call.acting then
        perform private.refuse('answer_first', 'The other side has proposed another time. Answer that first.');
    end if;
    return private.propose(call, request, 'proposed', at, minutes, note);
end $$;
comment on function private.propose_reschedule(uuid, uuid, timestamptz, integer, text) is 'A first proposal, or a better one of the same side.';

create function private.accept_proposal(call private.session_call, request uuid, note text) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
    before public.sessions := call.session;
    after public.sessions;
    minutes integer := (extract(epoch from before.proposed_ends_at - before.proposed_starts_at) / 60)::integer;
begin
    if before.proposed_starts_at <= now() then
        perform private.refuse('too_late', 'The proposed time is over. Propose another one.');
    elsif private.busy_time(before.tutor_id, before.student_id, before.proposed_starts_at, before.proposed_ends_at, before.id)
          && tstzrange(before.proposed_starts_at, before.proposed_ends_at) then
        perform private.refuse_slot('slot_taken', before.tutor_id, before.student_id, array[before.proposed_starts_at], minutes, before.id);
    end if;
    update public.sessions s
       set starts_at = s.proposed_starts_at, ends_at = s.proposed_ends_at, status = 'rescheduled',
           proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = before.id returning s.* into after;
    perform private.note_change(call, request, after, 'accepted', note, after.starts_at, after.ends_at);
    return after;
end $$;
comment on function private.accept_proposal(private.session_call, uuid, text) is
    'Moves the session. Both sides have agreed to this time, so a mere request is thereby confirmed; the price stays as agreed.';

create function private.answer_reschedule(request uuid, session uuid, proposal uuid, answer text, at timestamptz, minutes integer, note text)
returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    elsif after.proposal_id is distinct from proposal or proposal is null then
        perform private.refuse('proposal_gone', 'This proposal was withdrawn or answered. Look at the session again.');
    elsif call.acting = 'admin' or (after.proposed_by = call.acting and answer <> 'decline') then
        perform private.refuse('not_yours', 'The other side answers this proposal. You can withdraw it or make another one.', 403);
    elsif answer = 'accept' then
        return private.accept_proposal(call, request, note);
    elsif answer = 'counter' then
        return private.propose(call, request, 'countered', at, minutes, note);
    elsif answer is distinct from 'decline' then
        perform private.refuse('invalid', 'Answer accept, decline or counter.', 400);
    end if;
    update public.sessions s
       set proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'kept', note, after.starts_at, after.ends_at);
    return after;
end $$;
comment on function private.answer_reschedule(uuid, uuid, uuid, text, timestamptz, integer, text) is
    'Answers the named proposal. Whoever made it declines it to withdraw it.';

create function public.confirm_session(p_request uuid, p_session uuid, p_meeting_link text default null) returns setof public.sessions
language sql volatile set search_path = ''
as $$ select * from private.confirm_session(p_request, p_session, p_meeting_link) $$;
comment on function public.confirm_session(uuid, uuid, text) is 'The tutor agrees to a booking, a weekly one as a whole. Returns its sessions.';
create function public.decline_session(p_request uuid, p_session uuid, p_reason text default '') returns setof public.sessions
language sql volatile set search_path = ''
as $$ select * from private.decline_session(p_request, p_session, p_reason) $$;
comment on function public.decline_session(uuid, uuid, text) is 'The tutor cannot take a booking, a weekly one as a whole. Returns its sessions.';
create function public.describe_session(
    p_request uuid, p_session uuid, p_topic text default null, p_notes text default null, p_meeting_link text default null
) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.describe_session(p_request, p_session, p_topic, p_notes, p_meeting_link) $$;
comment on function public.describe_session(uuid, uuid, text, text, text) is
    'Changes topic and notes (either side) or the meeting link (the tutor; empty removes it). Null leaves as it is.';
create function public.propose_reschedule(
    p_request uuid, p_session uuid, p_starts_at timestamptz, p_minutes integer default null, p_note text default ''
) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.propose_reschedule(p_request, p_session, p_starts_at, p_minutes, p_note) $$;
comment on function public.propose_reschedule(uuid, uuid, timestamptz, integer, text) is
    'Asks the other side to move a session. p_request becomes proposal_id. Refused like a booking when the time is not free.';
create function public.answer_reschedule(
    p_request uuid, p_session uuid, p_proposal uuid, p_answer text, p_starts_at timestamptz default null, p_minutes integer default null,
    p_note text default ''
) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.answer_reschedule(p_request, p_session, p_proposal, p_answer, p_starts_at, p_minutes, p_note) $$;
comment on function public.answer_reschedule(uuid, uuid, uuid, text, timestamptz, integer, text) is
    'Answers the proposal that one has seen: accept, decline or counter (with a time). Whoever proposed may decline, which withdraws it.';

grant execute on function
    public.confirm_session(uuid, uuid, text), private.confirm_session(uuid, uuid, text),
    public.decline_session(uuid, uuid, text), private.decline_session(uuid, uuid, text),
    public.describe_session(uuid, uuid, text, text, text), private.describe_session(uuid, uuid, text, text, text),
    public.propose_reschedule(uuid, uuid, timestamptz, integer, text), private.propose_reschedule(uuid, uuid, timestamptz, integer, text),
    public.answer_reschedule(uuid, uuid, uuid, text, timestamptz, integer, text),
    private.answer_reschedule(uuid, uuid, uuid, text, timestamptz, integer, text)
    to authenticated;
