-- The day itself: cancelling with its cost known before, being there, starting, finishing, a missed session, the lesson's report.

create type private.terms as (fee_minor integer, refund_minor integer, free_until timestamptz, prepaid text);
comment on type private.terms is
    'What cancelling costs now, what comes back of what was paid, and until when it is free. prepaid: returned or lost (of a package or '
    'credit), credit (a make-up session for what was paid), null otherwise.';

create function private.terms_of(session public.sessions, acting text) returns private.terms
language plpgsql stable set search_path = ''
as $$
declare
    terms private.terms;
    percent integer := session.cancel_fee_percent;
begin
    terms.free_until := session.starts_at - session.free_cancel_hours * interval '1 hour';
    if acting <> 'student' or session.status = 'requested' or now() <= terms.free_until then
        percent := 0;
    end if;
    terms.prepaid := case
        when session.pass_id is not null then case percent when 0 then 'returned' else 'lost' end
        when session.payment_status = 'paid' and acting = 'tutor' and private.money_rule('makes_up') = 1 then 'credit' end;
    terms.fee_minor := case when session.pass_id is null then (session.price_minor::bigint * percent + 50) / 100 else 0 end;
    terms.refund_minor := case when session.payment_status = 'paid' and terms.prepaid is null then session.price_minor - terms.fee_minor else 0 end;
    return terms;
end $$;
comment on function private.terms_of(public.sessions, text) is
    'Free for the tutor, for what is not confirmed, and until the agreed hours before; then the agreed part of the price. A prepaid session '
    'has no parts: where a fee would be due it counts as used.';

create function private.terms_json(session public.sessions, acting text) returns json
language sql stable set search_path = '' set timezone = 'UTC'
as $$
    select json_build_object('session_id', session.id, 'acting', acting, 'price_minor', session.price_minor, 'currency', session.currency,
                             'fee_minor', (t).fee_minor, 'refund_minor', (t).refund_minor, 'free_until', (t).free_until,
                             'prepaid', (t).prepaid)
      from (select private.terms_of(session, acting) as t) x
$$;
comment on function private.terms_json(public.sessions, text) is 'The terms as they travel.';

create function private.check_cancellable(session public.sessions, acting text) returns void
language plpgsql stable set search_path = ''
as $$
begin
    if session.status not in ('requested', 'confirmed', 'rescheduled') and not (session.status = 'in_progress' and acting = 'admin') then
        perform private.refuse_state(session);
    elsif acting = 'student' and session.status <> 'requested' and session.starts_at <= now() then
        perform private.refuse('too_late', 'The time of this session has come, so it cannot be cancelled any more.');
    end if;
end $$;
comment on function private.check_cancellable(public.sessions, text) is 'Refuses to cancel what is over or under way.';

create function private.cancellation_terms(session uuid) returns json
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    one public.sessions := (select s from public.sessions s where s.id = session and s.deleted_at is null);
    acting text := case when me = one.tutor_id then 'tutor' when me = one.student_id then 'student' when private.is_admin() then 'admin' end;
begin
    if one.id is null or acting is null then
        perform private.refuse('not_found', 'This session is not in your calendar.', 404);
    end if;
    perform private.check_cancellable(one, acting);
    return private.terms_json(one, acting);
end $$;
comment on function private.cancellation_terms(uuid) is 'What it would cost the caller to cancel now.';

create function private.cancel_session(request uuid, session uuid, fee_minor integer, reason text, loses_prepaid boolean)
returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
    terms private.terms := private.terms_of(call.session, call.acting);
begin
    if call.is_repeat then
        return after;
    end if;
    perform private.check_cancellable(call.session, call.acting);
    if terms.fee_minor > coalesce(cancel_session.fee_minor, 0) or (terms.prepaid = 'lost' and not coalesce(loses_prepaid, false)) then
        raise exception using errcode = 'PT409', detail = 'terms_changed', hint = private.terms_json(call.session, call.acting)::text,
            message = 'Cancelling costs more than you were shown. Look at the new terms, then decide.';
    end if;
    update public.sessions s
       set status = 'cancelled', cancelled_by = call.acting, due_minor = terms.fee_minor,
           proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'cancelled', reason);
    return after;
end $$;
comment on function private.cancel_session(uuid, uuid, integer, text, boolean) is
    'Cancels, never for more than the fee that the caller has seen. What becomes of a prepaid session is settle_prepaid''s affair.';

create function private.mark_present(session uuid) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    one public.sessions;
begin
    select s.* into one from public.sessions s where s.id = session and me in (s.tutor_id, s.student_id) and s.deleted_at is null
       for no key update;
    if one.id is null then
        perform private.refuse('not_found', 'This session is not in your calendar.', 404);
    elsif one.status not in ('confirmed', 'rescheduled', 'in_progress') then
        perform private.refuse_state(one);
    elsif now() not between one.starts_at - interval '15 minutes' and one.ends_at + interval '30 minutes' then
        perform private.refuse('not_now', 'The room of a session opens 15 minutes before it begins.');
    elsif me = one.tutor_id and one.tutor_here_until > now() - interval '30 seconds'
          or me = one.student_id and one.student_here_until > now() - interval '30 seconds' then
        return one;
    end if;
    update public.sessions s
       set tutor_here_from = case when me = s.tutor_id then coalesce(s.tutor_here_from, now()) else s.tutor_here_from end,
           tutor_here_until = case when me = s.tutor_id then now() else s.tutor_here_until end,
           student_here_from = case when me = s.student_id then coalesce(s.student_here_from, now()) else s.student_here_from end,
           student_here_until = case when me = s.student_id then now() else s.student_here_until end
     where s.id = one.id returning s.* into one;
    return one;
end $$;
comment on function private.mark_present(uuid) is 'Marks the caller as being there. Two marks within half a minute count as one.';

create function private.start_session(request uuid, session uuid) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    elsif call.acting <> 'tutor' then
        perform private.refuse('tutor_only', 'The tutor starts a session.', 403);
    elsif after.status not in ('confirmed', 'rescheduled') then
        perform private.refuse_state(after);
    elsif now() < after.starts_at - interval '15 minutes' then
        perform private.refuse('too_soon', 'A session can be started 15 minutes before it begins.');
    elsif now() >= after.ends_at then
        perform private.refuse('too_late', 'The time of this session is over. Finish it, or mark who was missing.');
    end if;
    update public.sessions s
       set status = 'in_progress', started_at = now(), tutor_here_from = coalesce(s.tutor_here_from, now()), tutor_here_until = now(),
           proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'started');
    return after;
end $$;
comment on function private.start_session(uuid, uuid) is 'Begins a session, which proves that the tutor is there.';

create function private.finish_session(request uuid, session uuid, report text) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    elsif call.acting = 'student' then
        perform private.refuse('tutor_only', 'The tutor finishes a session.', 403);
    elsif not (after.status = 'in_progress' or after.status in ('confirmed', 'rescheduled') and after.ends_at <= now()) then
        perform private.refuse_state(after);
    elsif now() < after.starts_at then
        perform private.refuse('too_soon', 'This session has not begun yet.');
    elsif call.acting = 'tutor' and after.kind = 'online' and after.tutor_here_from is null then
        perform private.refuse('no_evidence', 'You were not seen in this session. If it took place all the same, write to the academy.');
    end if;
    perform private.check_report(report);
    update public.sessions s
       set status = 'completed', started_at = coalesce(s.started_at, s.starts_at), report = coalesce(btrim(finish_session.report), s.report),
           finished_at = case when s.started_at is null then s.ends_at else now() end,
           proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'finished');
    return after;
end $$;
comment on function private.finish_session(uuid, uuid, text) is
    'Ends a session. One that nobody started counts as agreed once its time is over: people forget buttons.';

create function private.check_report(report text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
    if char_length(report) > 8000 then
        perform private.refuse('invalid', 'The report is longer than 8,000 characters. Shorten it, then try again.', 400);
    end if;
end $$;
comment on function private.check_report(text) is 'Refuses a report that is too long.';

create function private.report_session(request uuid, session uuid, report text) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    elsif call.acting <> 'tutor' then
        perform private.refuse('tutor_only', 'The tutor writes the report.', 403);
    elsif after.status not in ('in_progress', 'completed') then
        perform private.refuse_state(after);
    end if;
    perform private.check_report(report);
    update public.sessions s set report = coalesce(btrim(report_session.report), '') where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'reported');
    return after;
end $$;
comment on function private.report_session(uuid, uuid, text) is 'What was done and what comes next, for the student. Can be written again.';

create function private.check_absence(call private.session_call, absent text) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
    one public.sessions := call.session;
    grace timestamptz := one.starts_at + interval '10 minutes';
begin
    if one.status not in ('confirmed', 'rescheduled', 'in_progress') then
        perform private.refuse_state(one);
    elsif absent not in ('tutor', 'student') or absent is null or absent = call.acting then
        perform private.refuse('invalid', 'Say who was missing: the other side.', 400);
    elsif now() < grace then
        perform private.refuse('too_soon', 'Wait ten minutes before you call it missed.');
    elsif call.acting <> 'admin' and now() > one.ends_at + interval '7 days' then
        perform private.refuse('too_late', 'This was more than a week ago. Write to the academy.');
    elsif (case absent when 'tutor' then one.tutor_here_from else one.student_here_from end) is not null and call.acting <> 'admin' then
        perform private.refuse('was_there', 'The other side was there. If that did not work out, write to the academy.');
    elsif not coalesce(case call.acting when 'tutor' then one.tutor_here_from <= grace and one.tutor_here_until >= grace
                                        when 'student' then one.student_here_from <= grace and one.student_here_until >= grace
                                        else true end, false) then
        perform private.refuse('no_evidence', 'You were not seen there for the first ten minutes, so nobody can tell who was missing.');
    end if;
end $$;
comment on function private.check_absence(private.session_call, text) is
    'Missing is who was never seen, and only whoever was seen up to ten minutes into the session can say so: one''s own lost connection '
    'accuses nobody. An admin decides without.';

create function private.mark_no_show(request uuid, session uuid, absent text) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    call private.session_call := private.session_call(request, session);
    after public.sessions := call.session;
begin
    if call.is_repeat then
        return after;
    end if;
    absent := coalesce(absent, case call.acting when 'tutor' then 'student' when 'student' then 'tutor' end);
    perform private.check_absence(call, absent);
    update public.sessions s
       set status = 'no_show', absent = mark_no_show.absent, due_minor = case when mark_no_show.absent = 'tutor' or s.pass_id is not null then 0 else s.price_minor end,
           proposal_id = null, proposed_by = null, proposed_starts_at = null, proposed_ends_at = null
     where s.id = after.id returning s.* into after;
    perform private.note_change(call, request, after, 'missed', after.absent);
    return after;
end $$;
comment on function private.mark_no_show(uuid, uuid, text) is
    'A missed session: the price is due if the student was missing, nothing if the tutor was.';
