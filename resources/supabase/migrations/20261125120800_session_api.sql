-- What the API offers for the day of a session, and feedback after it.

create function private.give_feedback(
    feedback uuid, session uuid, rating integer, comment text, improvements text, details jsonb, is_public boolean, written_at timestamptz
) returns public.session_feedback
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    one public.sessions;
    given public.session_feedback;
begin
    -- Two copies of one draft wait for each other here, and whoever rates these people at the same time.
    perform private.lock_people(s.tutor_id, s.student_id) from public.sessions s where s.id = session and me in (s.tutor_id, s.student_id);
    select s.* into one from public.sessions s where s.id = session and me in (s.tutor_id, s.student_id) and s.deleted_at is null;
    select f.* into given from public.session_feedback f where f.id = feedback or (f.session_id = session and f.author_id = me)
     order by f.id = feedback desc limit 1;
    if one.id is null then
        perform private.refuse('not_found', 'This session is not in your calendar.', 404);
    elsif given.id = feedback and (given.session_id, given.author_id) = (session, me) then
        return given;
    elsif given.id = feedback then
        perform private.refuse_request();
    elsif given.id is not null then
        perform private.refuse('already_given', 'You have given feedback for this session already.');
    elsif one.status <> 'completed' then
        perform private.refuse('not_completed', 'Feedback is for sessions that took place.');
    end if;
    perform private.check_feedback(feedback, rating, comment, improvements, details);
    insert into public.session_feedback (id, session_id, tutor_id, student_id, author_id, rating, comment, improvements, details, is_public,
                                         shown_as, written_at)
    select feedback, one.id, one.tutor_id, one.student_id, me, give_feedback.rating, btrim(coalesce(give_feedback.comment, '')),
           btrim(coalesce(give_feedback.improvements, '')), coalesce(give_feedback.details, '{}'),
           coalesce(give_feedback.is_public, false) and me = one.student_id,
           u.first_name || coalesce(' ' || nullif(left(u.last_name, 1), '') || '.', ''),
           case when isfinite(give_feedback.written_at) then least(give_feedback.written_at, now()) else now() end
      from public.users u where u.id = me
    returning * into given;
    perform private.notify(given.about_id, 'session.feedback', 'You received feedback', '', jsonb_build_object('session_id', one.id));
    return given;
end $$;
comment on function private.give_feedback(uuid, uuid, integer, text, text, jsonb, boolean, timestamptz) is
    'Stores feedback once, however often it is sent. Only a student''s can become a review.';

create function private.check_feedback(feedback uuid, rating integer, comment text, improvements text, details jsonb) returns void
language plpgsql immutable set search_path = ''
as $$
begin
    if feedback is null or not coalesce(rating between 1 and 5, false) then
        perform private.refuse('invalid', 'Give one to five stars.', 400);
    elsif char_length(comment) > 4000 or char_length(improvements) > 4000 then
        perform private.refuse('invalid', 'The text is longer than 4,000 characters. Shorten it, then send it again.', 400);
    elsif not private.are_ratings(coalesce(details, '{}')) then
        perform private.refuse('invalid', 'The detailed ratings could not be read. Send the feedback again without them.', 400);
    end if;
end $$;
comment on function private.check_feedback(uuid, integer, text, text, jsonb) is 'Refuses feedback that could not be stored.';

create function public.give_feedback(
    p_id uuid, p_session uuid, p_rating integer, p_comment text default '', p_improvements text default '', p_details jsonb default '{}',
    p_is_public boolean default false, p_written_at timestamptz default null
) returns public.session_feedback
language sql volatile set search_path = ''
as $$
    select private.give_feedback(p_id, p_session, p_rating, p_comment, p_improvements, p_details, p_is_public, p_written_at)
$$;
comment on function public.give_feedback(uuid, uuid, integer, text, text, jsonb, boolean, timestamptz) is
    'What the caller says of a session that took place, once; p_id is the client''s. p_improvements is for the other side alone, p_is_public '
    'the consent to show stars, comment and first name. p_details: at most ten names with 1 to 5 stars each.';

create function public.cancellation_terms(p_session uuid) returns json
language sql stable set search_path = ''
as $$ select private.cancellation_terms(p_session) $$;
comment on function public.cancellation_terms(uuid) is
    'What cancelling would cost the caller now: {session_id, acting, price_minor, currency, fee_minor, refund_minor, free_until, prepaid}.';
create function public.cancel_session(
    p_request uuid, p_session uuid, p_fee_minor integer default 0, p_reason text default '', p_loses_prepaid boolean default false
) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.cancel_session(p_request, p_session, p_fee_minor, p_reason, p_loses_prepaid) $$;
comment on function public.cancel_session(uuid, uuid, integer, text, boolean) is
    'Cancels a session. p_fee_minor is the fee that was shown, p_loses_prepaid whether it was shown that a prepaid session counts as used; '
    'if it would be more by now, 409 terms_changed with the new terms as hint.';
create function public.mark_present(p_session uuid) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.mark_present(p_session) $$;
comment on function public.mark_present(uuid) is 'I am there. To be called each minute from 15 minutes before the session until it ends.';
create function public.start_session(p_request uuid, p_session uuid) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.start_session(p_request, p_session) $$;
comment on function public.start_session(uuid, uuid) is 'The tutor begins a confirmed session, from 15 minutes before its time.';
create function public.finish_session(p_request uuid, p_session uuid, p_report text default null) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.finish_session(p_request, p_session, p_report) $$;
comment on function public.finish_session(uuid, uuid, text) is 'The tutor ends a session that has begun, with a report if there is one.';
create function public.report_session(p_request uuid, p_session uuid, p_report text) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.report_session(p_request, p_session, p_report) $$;
comment on function public.report_session(uuid, uuid, text) is
    'The tutor''s report of a lesson, for the student. Written again, it replaces the old one.';
create function public.mark_no_show(p_request uuid, p_session uuid, p_absent text default null) returns public.sessions
language sql volatile set search_path = ''
as $$ select private.mark_no_show(p_request, p_session, p_absent) $$;
comment on function public.mark_no_show(uuid, uuid, text) is
    'The other side did not come: allowed ten minutes into the session, to whoever was seen there, about whoever was not. p_absent is for admins.';

grant execute on function
    public.give_feedback(uuid, uuid, integer, text, text, jsonb, boolean, timestamptz),
    private.give_feedback(uuid, uuid, integer, text, text, jsonb, boolean, timestamptz),
    public.cancellation_terms(uuid), private.cancellation_terms(uuid),
    public.cancel_session(uuid, uuid, integer, text, boolean), private.cancel_session(uuid, uuid, integer, text, boolean),
    public.mark_present(uuid), private.mark_present(uuid),
    public.start_session(uuid, uuid), private.start_session(uuid, uuid),
    public.finish_session(uuid, uuid, text), private.finish_session(uuid, uuid, text),
    public.report_session(uuid, uuid, text), private.report_session(uuid, uuid, text),
    public.mark_no_show(uuid, uuid, text), private.mark_no_show(uuid, uuid, text)
    to authenticated;
