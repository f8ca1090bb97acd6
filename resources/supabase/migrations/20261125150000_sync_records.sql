-- What else clients mirror, beside people, courses and chat: four lines a table (see wire). The stage is a table's place in the order of
-- a pull: what is needed to understand the rest comes first, what is long comes last, and within a table the newest comes first where
-- that helps a first sync.
--
-- Who sees a table's rows stands in the migration that makes it. Where sync_pull gives less than a SELECT would, it says so here.

-- People.
select private.wire_table('tutor_profiles', 'tutor_profile',
    'id headline hourly_rate_minor currency certifications education experience_years accepting_students free_cancellation_hours '
    'late_cancellation_percent booking_buffer_minutes booking_notice_hours updated_at deleted_at');
select private.sync_owned('tutor_profiles');
select private.sync_stage(110, 'tutor_profiles');

select private.wire_table('tutor_students', 'tutor_student', 'id tutor_id student_id assigned_at updated_at deleted_at');
select private.sync_owned('tutor_students', 'tutor_id student_id');
select private.sync_stage(120, 'tutor_students');

-- Settings.
select private.wire_table('user_preferences', 'preference', 'id user_id key value updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('user_preferences', 'user_id');
select private.sync_stage(130, 'user_preferences');

select private.wire_table('notification_settings', 'notification_setting',
    'id user_id type channel is_enabled quiet_from quiet_until timezone updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('notification_settings', 'user_id');
select private.sync_stage(140, 'notification_settings');

select private.wire_table('system_settings', 'system_setting', 'id key value description is_public updated_at deleted_at');
create function private.changed_system_settings(scope private.pull_scope) returns setof public.system_settings language sql stable
as $$
    select s.* from public.system_settings s
     where s.changed_in >= scope.floor and s.deleted_at is null and (s.is_public or scope.role = 'admin')
$$;
comment on function private.changed_system_settings(private.pull_scope) is 'Settings that changed: the public ones for everyone, all for admins.';
select private.sync_stage(150, 'system_settings');

-- Learning. A student's own progress; tutors mirror the enrollment's and read the lessons' on demand.
select private.wire_table('content_progress', 'content_progress',
    'id enrollment_id course_id content_id student_id position completed_at last_opened_at updated_at deleted_at',
    seen_by_admins => false);
select private.sync_owned('content_progress', 'student_id');
select private.sync_stage(430, 'content_progress');

-- Sessions. Feedback goes to the session's two people; what is public of it is read from the view reviews.
select private.wire_table('sessions', 'session',
    'id request_id occurrence tutor_id student_id course_id subject_id starts_at ends_at zone status kind topic notes meeting_link report '
    'price_minor due_minor currency payment_status free_cancel_hours cancel_fee_percent proposal_id proposed_by proposed_starts_at '
    'proposed_ends_at cancelled_by absent started_at finished_at tutor_here_from tutor_here_until student_here_from student_here_until '
    'created_at updated_at deleted_at pass_id');
select private.sync_owned('sessions', 'tutor_id student_id');
select private.sync_stage(500, 'sessions', 'private.newest_first(c.starts_at, c.id)');

select private.wire_table('availability', 'availability',
    'id tutor_id weekday on_date is_open from_minute to_minute note updated_at deleted_at');
select private.sync_owned('availability', 'tutor_id');
select private.sync_stage(510, 'availability');

select private.wire_table('session_feedback', 'feedback',
    'id session_id tutor_id student_id author_id about_id rating comment improvements details is_public shown_as written_at updated_at '
    'deleted_at');
select private.sync_owned('session_feedback', 'tutor_id student_id');
select private.sync_stage(520, 'session_feedback');

select private.wire_table('session_changes', 'session_change',
    'id session_id tutor_id student_id request_id actor_id acted_as action old_starts_at new_starts_at new_ends_at note created_at '
    'deleted_at');
select private.sync_owned('session_changes', 'tutor_id student_id');
select private.sync_stage(530, 'session_changes', 'private.newest_first(c.created_at, c.id)');

-- Money.
select private.wire_table('payments', 'payment',
    'id payer_id tutor_id kind course_id session_id description amount_minor tax_minor tax_bps commission_minor refunded_minor currency '
    'status failure dispute is_surplus method method_brand method_last4 receipt_number request_id payout_id checkout_expires_at '
    'completed_at created_at updated_at deleted_at package_id');
select private.sync_owned('payments', 'payer_id tutor_id');
select private.sync_stage(700, 'payments', 'private.newest_first(c.created_at, c.id)');

select private.wire_table('refunds', 'refund',
    'id payment_id payer_id tutor_id amount_minor currency reason rule rule_minor status decided_by decided_at decision_note failure '
    'request_id payout_id completed_at created_at updated_at deleted_at');
select private.sync_owned('refunds', 'payer_id tutor_id');
select private.sync_stage(710, 'refunds', 'private.newest_first(c.created_at, c.id)');

select private.wire_table('payouts', 'payout',
    'id tutor_id period_start period_end currency gross_minor refunded_minor commission_minor amount_minor status reference paid_at '
    'created_at updated_at deleted_at');
select private.sync_owned('payouts', 'tutor_id');
select private.sync_stage(720, 'payouts');

-- Reactions, after the newest messages and before the long history.
select private.wire_table('message_reactions', 'reaction', 'message_id user_id emoji conversation_id created_at deleted_at',
    key => 'message_id user_id emoji', seen_by_admins => false);
create function private.changed_message_reactions(scope private.pull_scope) returns setof public.message_reactions language sql stable
as $$
    select r.* from public.message_reactions r
     where r.conversation_id = any (scope.hot) and r.deleted_at is null
       and (r.changed_in >= scope.floor or r.conversation_id = any (scope.gained))
$$;
comment on function private.changed_message_reactions(private.pull_scope) is 'Reactions that changed, and all of conversations gained.';
select private.sync_stage(920, 'message_reactions');

-- Tickets. Whoever gets a ticket gets all that was said about it, except what the staff say among themselves about one's own.
select private.wire_table('queries', 'query',
    'id requester_id subject description category priority status assignee_id resolution resolved_at created_at updated_at deleted_at');
create function private.changed_queries(scope private.pull_scope) returns setof public.queries language sql stable
as $$
    select q.* from public.queries q where q.requester_id = scope.me and q.changed_in >= scope.floor and q.deleted_at is null
    union all
    select q.* from public.queries q
     where q.assignee_id = scope.me and scope.role <> 'student' and q.changed_in >= scope.floor and q.deleted_at is null
    union all
    select q.* from public.queries q
     where scope.role = 'admin' and q.changed_in >= scope.floor and q.deleted_at is null
       and q.requester_id <> scope.me and q.assignee_id is distinct from scope.me
$$;
comment on function private.changed_queries(private.pull_scope) is 'Tickets that changed: one''s own, those assigned to one, for admins all.';
select private.sync_stage(650, 'queries', 'private.newest_first(c.created_at, c.id)');

select private.wire_table('query_comments', 'query_comment', 'id query_id author_id body is_internal created_at deleted_at');
create index query_comments_changed_in_idx on public.query_comments (changed_in);
create function private.changed_query_comments(scope private.pull_scope) returns setof public.query_comments language sql stable
as $$
    select c.* from public.queries q join public.query_comments c on c.query_id = q.id
     where (q.requester_id = scope.me or (q.assignee_id = scope.me and scope.role <> 'student')) and q.deleted_at is null
       and c.deleted_at is null and (c.changed_in >= scope.floor or q.changed_in >= scope.floor)
       and (not c.is_internal or q.requester_id <> scope.me)
    union
    select c.* from public.query_comments c join public.queries q on q.id = c.query_id
     where scope.role = 'admin' and c.changed_in >= scope.floor and c.deleted_at is null and q.deleted_at is null
       and q.requester_id <> scope.me
    union
    select c.* from public.queries q join public.query_comments c on c.query_id = q.id
     where scope.role = 'admin' and q.changed_in >= scope.floor and c.deleted_at is null and q.deleted_at is null
       and q.requester_id <> scope.me
$$;
comment on function private.changed_query_comments(private.pull_scope) is 'Comments that changed, and all of tickets that changed.';
select private.sync_stage(660, 'query_comments', 'private.newest_first(c.created_at, c.id)');

-- Library. How many like or keep an article is read with it; it would be news to everybody all the time.
select private.wire_table('articles', 'article',
    'id author_id title summary body tags category difficulty language reading_minutes is_featured published_at created_at updated_at '
    'deleted_at');
create function private.changed_articles(scope private.pull_scope) returns setof public.articles language sql stable
as $$
    select a.* from public.articles a
     where a.changed_in >= scope.floor and a.deleted_at is null
       and (a.published_at is not null or a.author_id = scope.me or scope.role = 'admin')
$$;
comment on function private.changed_articles(private.pull_scope) is 'Published articles that changed; drafts for their author and admins.';
select private.sync_stage(750, 'articles', 'private.newest_first(coalesce(c.published_at, c.created_at), c.id)');

select private.wire_table('article_likes', 'article_like', 'id article_id user_id created_at deleted_at', seen_by_admins => false);
select private.sync_owned('article_likes', 'user_id');
select private.sync_stage(760, 'article_likes');

select private.wire_table('article_bookmarks', 'article_bookmark', 'id article_id user_id created_at deleted_at', seen_by_admins => false);
select private.sync_owned('article_bookmarks', 'user_id');
select private.sync_stage(770, 'article_bookmarks');
