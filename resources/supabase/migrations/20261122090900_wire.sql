-- Rows as they travel: one array of columns per table, shared by sync_pull, send_messages and live events.
-- These functions are plain expressions without a SET clause so that the planner inlines them.

create function private.wire_columns(table_name text) returns json
language sql immutable parallel safe set search_path = ''
as $$
    select case table_name
        when 'users' then '["id","role","first_name","last_name","email","avatar_path","timezone","updated_at","deleted_at"]'
        when 'subjects' then '["id","name","description","color","deleted_at"]'
        when 'courses' then '["id","subject_id","tutor_id","title","description","level","language","price_minor","currency",'
            '"status","lesson_count","duration_minutes","updated_at","deleted_at"]'
        when 'course_content' then '["id","course_id","position","title","description","kind","body","duration_minutes",'
            '"is_preview","updated_at","deleted_at"]'
        when 'enrollments' then '["id","course_id","student_id","enrolled_at","progress","last_accessed_at","completed_at","deleted_at"]'
        when 'conversations' then '["id","kind","subject","last_seq","created_at","deleted_at"]'
        when 'conversation_members' then '["conversation_id","user_id","role","last_read_seq","joined_at","deleted_at",'
            '"muted_until","archived_at","pinned_at"]'
        when 'messages' then '["id","conversation_id","seq","sender_id","kind","body","reply_to","written_at","sent_at",'
            '"edited_at","deleted_at"]'
        when 'notifications' then '["id","type","title","body","data","priority","read_at","created_at","deleted_at"]'
    end::json
$$;
comment on function private.wire_columns(text) is 'Names of a table''s columns in the order in which its rows travel.';

create function private.user_row(u public.users, with_email boolean) returns json language sql stable
as $$
    select json_build_array(u.id, u.role, u.first_name, u.last_name, case when with_email then u.email end, u.avatar_path,
                            u.timezone, u.updated_at, u.deleted_at)
$$;
create function private.subject_row(s public.subjects) returns json language sql stable
as $$ select json_build_array(s.id, s.name, s.description, s.color, s.deleted_at) $$;
create function private.course_row(c public.courses) returns json language sql stable
as $$
    select json_build_array(c.id, c.subject_id, c.tutor_id, c.title, c.description, c.level, c.language, c.price_minor, c.currency,
                            c.status, c.lesson_count, c.duration_minutes, c.updated_at, c.deleted_at)
$$;
create function private.lesson_row(l public.course_content) returns json language sql stable
as $$
    select json_build_array(l.id, l.course_id, l.position, l.title, l.description, l.kind, l.body, l.duration_minutes, l.is_preview,
                            l.updated_at, l.deleted_at)
$$;
create function private.enrollment_row(e public.enrollments) returns json language sql stable
as $$
    select json_build_array(e.id, e.course_id, e.student_id, e.enrolled_at, e.progress, e.last_accessed_at, e.completed_at, e.deleted_at)
$$;
create function private.conversation_row(c public.conversations) returns json language sql stable
as $$ select json_build_array(c.id, c.kind, c.subject, c.last_seq, c.created_at, c.deleted_at) $$;
create function private.member_row(m public.conversation_members, reader uuid) returns json language sql stable
as $$
    select json_build_array(m.conversation_id, m.user_id, m.role, m.last_read_seq, m.joined_at, m.deleted_at,
                            case when m.user_id = reader then m.muted_until end, case when m.user_id = reader then m.archived_at end,
                            case when m.user_id = reader then m.pinned_at end)
$$;
create function private.message_row(m public.messages) returns json language sql stable
as $$
    select json_build_array(m.id, m.conversation_id, m.seq, m.sender_id, m.kind, m.body, m.reply_to, m.written_at, m.sent_at,
                            m.edited_at, m.deleted_at)
$$;
create function private.notification_row(n public.notifications) returns json language sql stable
as $$ select json_build_array(n.id, n.type, n.title, n.body, n.data, n.priority, n.read_at, n.created_at, n.deleted_at) $$;

comment on function private.user_row(public.users, boolean) is 'A profile as it travels; the address only for those who may see it.';
comment on function private.subject_row(public.subjects) is 'A subject as it travels.';
comment on function private.course_row(public.courses) is 'A course as it travels.';
comment on function private.lesson_row(public.course_content) is 'A lesson as it travels.';
comment on function private.enrollment_row(public.enrollments) is 'An enrollment as it travels.';
comment on function private.conversation_row(public.conversations) is 'A conversation as it travels.';
comment on function private.member_row(public.conversation_members, uuid) is 'A member of a conversation as it travels; their settings to themselves only.';
comment on function private.message_row(public.messages) is 'A message as it travels.';
comment on function private.notification_row(public.notifications) is 'A notification as it travels.';
