-- Paying with a pass when booking, and the credits that tutors give and take back.

create function private.check_pass(pass public.passes, session public.sessions, count bigint, last_start timestamptz) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if pass.id is null or pass.deleted_at is not null then
        perform private.refuse('pass_unknown', 'This package is not for sessions with this tutor. Choose another way to pay.', 404);
    elsif session.price_minor = 0 then
        perform private.refuse('pass_not_needed', 'This session is free. Keep your package for another one.');
    elsif pass.voided_at is not null or exists (
        select from public.refunds r join public.payments p on p.id = r.payment_id
         where r.status in ('requested', 'approved') and (p.id = pass.payment_id or p.session_id = pass.missed_session_id)) then
        perform private.refuse('pass_void', 'The money for this goes back, or went back, so nothing can be booked with it.');
    elsif pass.expires_at <= last_start then
        perform private.refuse('pass_expired', 'It is not valid any more at that time. Choose an earlier time, or another way to pay.');
    elsif session.ends_at - session.starts_at > pass.minutes * interval '1 minute' then
        perform private.refuse('pass_too_short', format('It is good for sessions of up to %s minutes. Choose a shorter one.', pass.minutes));
    elsif cardinality(pass.subject_ids) > 0 and not coalesce(session.subject_id = any (pass.subject_ids), false) then
        perform private.refuse('pass_subject', 'It is for other subjects. Choose one of them, or another way to pay.');
    elsif pass.remaining < count then
        perform private.refuse('pass_empty', case when pass.remaining = 0 then 'Nothing is left of it. Choose another way to pay.'
            else format('Only %s of the %s sessions are left. Book fewer weeks, or choose another way to pay.', pass.remaining, count) end);
    end if;
end $$;
comment on function private.check_pass(public.passes, public.sessions, bigint, timestamptz) is
    'Refuses a pass that does not pay for all of a booking. session: one of it.';

create function private.take_from_pass(pass uuid, booking uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    session public.sessions;
    held public.passes;
begin
    select s.* into session from public.sessions s where s.request_id = booking and s.occurrence = 1;
    select p.* into held from public.passes p
     where p.id = pass and p.student_id = session.student_id and p.tutor_id = session.tutor_id for no key update;
    perform private.check_pass(held, session, count(*), max(s.starts_at)) from public.sessions s where s.request_id = booking;
    update public.sessions s set pass_id = held.id, payment_status = held.kind, due_minor = 0 where s.request_id = booking;
    perform private.move_pass(held, 'taken', -1, s.id) from public.sessions s where s.request_id = booking;
end $$;
comment on function private.take_from_pass(uuid, uuid) is
    'Pays for a booking that was just made: one of the pass for each session, or no booking at all. The caller holds the locks of both people.';

create function private.refuse_pass_now(session public.sessions) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if session.status in ('cancelled', 'no_show') then
        perform private.refuse('wrong_state', 'This session did not take place, so no package pays for it.');
    elsif session.payment_status <> 'unpaid' or session.due_minor = 0 then
        perform private.refuse('nothing_due', 'Nothing is due for this session any more.');
    elsif exists (select from public.payments p
                   where p.session_id = session.id and p.status = 'pending' and p.checkout_expires_at > now() and not p.is_surplus) then
        perform private.refuse('payment_open', 'A page to pay for this session is open. Stop that payment first, then use your package.');
    end if;
end $$;
comment on function private.refuse_pass_now(public.sessions) is
    'Refuses a session that a pass cannot pay for now: nothing is due, or money may be on its way.';

create function private.pay_with_pass(session uuid, pass uuid) returns public.sessions
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    one public.sessions;
    held public.passes;
begin
    perform private.lock_people(s.tutor_id, s.student_id) from public.sessions s where s.id = session and s.student_id = me;
    select s.* into one from public.sessions s where s.id = session and s.student_id = me and s.deleted_at is null for no key update;
    if one.id is null then
        perform private.refuse('not_found', 'There is no such session of yours.', 404);
    end if;
    if one.pass_id is distinct from pass then
        perform private.refuse_pass_now(one);
        select p.* into held from public.passes p
         where p.id = pass and p.student_id = me and p.tutor_id = one.tutor_id for no key update;
        perform private.check_pass(held, one, 1, one.starts_at);
        update public.sessions s set pass_id = held.id, payment_status = held.kind, due_minor = 0 where s.id = one.id
        returning s.* into one;
        perform private.move_pass(held, 'taken', -1, one.id);
    end if;
    return one;
end $$;
comment on function private.pay_with_pass(uuid, uuid) is
    'Pays for a session that was booked before: one of the pass, in one transaction with the session. The same again changes nothing.';

create function private.give_credit(credit uuid, student uuid, minutes integer, valid_days integer, reason text) returns public.passes
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    made public.passes;
begin
    if private.my_role() <> 'tutor' then
        perform private.refuse('tutors_only', 'Only tutors give make-up sessions.', 403);
    elsif credit is null or not coalesce(minutes between 15 and 480 and minutes % 5 = 0 and valid_days between 7 and 1095, false) then
        perform private.refuse('invalid', 'A make-up session takes 15 minutes to 8 hours and is valid for 7 days to 3 years.', 422);
    elsif not coalesce(btrim(reason) <> '' and char_length(btrim(reason)) <= 500, false) then
        perform private.refuse('bad_reason', 'Say in a few words what it is for, in at most 500 characters.', 422);
    elsif student is null or student not in (select private.student_ids_of(me)) then
        perform private.refuse('not_found', 'This is not one of your students.', 404);
    end if;
    perform private.lock_people(me, student);
    select p.* into made from public.passes p where p.id = credit;
    if made.id is null then
        if 20 <= (select count(*) from public.passes p where p.tutor_id = me and p.student_id = student and p.kind = 'credit' and p.remaining > 0
                     and private.is_usable(p)) then
            perform private.refuse('too_many', 'This student has twenty make-up sessions already. They should be used first.');
        end if;
        insert into public.passes (id, kind, tutor_id, student_id, reason, total, minutes, expires_at)
        values (credit, 'credit', me, student, btrim(give_credit.reason), 1, give_credit.minutes, now() + valid_days * interval '1 day');
        select p.* into made from public.passes p where p.id = credit;
        perform private.move_pass(made, 'given', 1);
        perform private.tell_credit(made);
        select p.* into made from public.passes p where p.id = credit;
    end if;
    if (made.tutor_id, made.student_id, made.kind) is distinct from (me, student, 'credit') then
        perform private.refuse_request();
    end if;
    return made;
end $$;
comment on function private.give_credit(uuid, uuid, integer, integer, text) is 'A tutor gives a make-up session. The same id again gives no second one.';

create function private.withdraw_credit(credit uuid) returns public.passes
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    found_pass public.passes;
begin
    perform private.lock_people(p.tutor_id, p.student_id) from public.passes p where p.id = credit and p.tutor_id = me;
    select p.* into found_pass from public.passes p where p.id = credit and p.tutor_id = me and p.deleted_at is null for no key update;
    if found_pass.id is null then
        perform private.refuse('not_found', 'This is not a make-up session that you gave.', 404);
    elsif found_pass.kind <> 'credit' or found_pass.missed_session_id is not null then
        perform private.refuse('not_yours', 'Only what you gave yourself can be taken back.', 403);
    elsif found_pass.voided_at is null and found_pass.remaining = 0 then
        perform private.refuse('used', 'The student has booked a session with it. Cancel that one first.');
    end if;
    perform private.void_pass(found_pass);
    select p.* into found_pass from public.passes p where p.id = credit;
    return found_pass;
end $$;
comment on function private.withdraw_credit(uuid) is 'A tutor takes an unused make-up session back. Again changes nothing.';

create function public.pay_with_pass(p_session uuid, p_pass uuid) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.pay_with_pass(p_session, p_pass) $$;
comment on function public.pay_with_pass(uuid, uuid) is
    'A student pays for a booked, unpaid session with a prepaid package or a make-up credit. Refused with nothing_due, payment_open, or as '
    'book_session refuses a pass.';
create function public.give_credit(p_id uuid, p_student uuid, p_minutes integer, p_reason text, p_valid_days integer default 180)
returns public.passes
language sql volatile set search_path = ''
as $$ select private.give_credit(p_id, p_student, p_minutes, p_valid_days, p_reason) $$;
comment on function public.give_credit(uuid, uuid, integer, text, integer) is
    'A tutor gives one of their students a session of up to p_minutes. p_id is the client''s; the same again changes nothing.';
create function public.withdraw_credit(p_pass uuid) returns public.passes
language sql volatile set search_path = ''
as $$ select private.withdraw_credit(p_pass) $$;
comment on function public.withdraw_credit(uuid) is 'A tutor takes back a make-up session that was not used.';

grant execute on function
    public.give_credit(uuid, uuid, integer, text, integer), private.give_credit(uuid, uuid, integer, integer, text),
    public.withdraw_credit(uuid), private.withdraw_credit(uuid),
    public.pay_with_pass(uuid, uuid), private.pay_with_pass(uuid, uuid)
    to authenticated;
