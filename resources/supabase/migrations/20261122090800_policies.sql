-- Row level security: deny by default, explicit grants, nothing for anon. Each membership list is an array computed once per statement.

revoke all on public.users, public.subjects, public.courses, public.course_content, public.enrollments, public.conversations,
    public.conversation_members, public.messages, public.notifications from public, anon, authenticated;
grant all on public.users, public.subjects, public.courses, public.course_content, public.enrollments, public.conversations,
    public.conversation_members, public.messages, public.notifications to service_role;

-- People. Private columns (email, phone, date of birth, …) have no grant: sync_pull gives the address to those who may have it.
grant select (id, role, first_name, last_name, bio, subjects, languages, timezone, avatar_path, rating, session_count, created_at,
              updated_at, deleted_at) on public.users to authenticated;
grant update (first_name, last_name, phone, bio, subjects, languages, date_of_birth, location, timezone, avatar_path, role, is_active)
    on public.users to authenticated;
create policy users_read on public.users for select to authenticated
    using (id = any (array(select private.my_people_ids())));
create policy users_update_own on public.users for update to authenticated
    using (id = (select private.active_uid())) with check (id = (select private.active_uid()));
create policy users_update_admin on public.users for update to authenticated
    using ((select private.is_admin())) with check ((select private.is_admin()));

-- Courses.
grant select on public.subjects to authenticated;
create policy subjects_read on public.subjects for select to authenticated
    using (deleted_at is null and (select private.active_uid()) is not null);
grant insert (id, name, description, color), update (name, description, color, deleted_at) on public.subjects to authenticated;
create policy subjects_write_admin on public.subjects for all to authenticated
    using ((select private.is_admin())) with check ((select private.is_admin()));

grant select on public.courses to authenticated;
grant insert (id, subject_id, title, description, level, language, price_minor, currency, syllabus, prerequisites, tags,
              learning_objectives, thumbnail_path, status),
      update (subject_id, title, description, level, language, price_minor, currency, syllabus, prerequisites, tags,
              learning_objectives, thumbnail_path, status, deleted_at) on public.courses to authenticated;
create policy courses_read on public.courses for select to authenticated
    using (id = any (array(select private.my_course_ids())) or tutor_id = (select private.active_uid()));
create policy courses_insert on public.courses for insert to authenticated
    with check (tutor_id = (select private.active_uid()) and (select private.is_tutor()));
create policy courses_update on public.courses for update to authenticated
    using (tutor_id = (select private.active_uid()) and (select private.is_tutor()))
    with check (tutor_id = (select private.active_uid()));
create policy courses_write_admin on public.courses for all to authenticated
    using ((select private.is_admin())) with check ((select private.is_admin()));

grant select, delete on public.course_content to authenticated;
grant insert (id, course_id, position, title, description, kind, body, file_path, duration_minutes, is_preview),
      update (position, title, description, kind, body, file_path, duration_minutes, is_preview, deleted_at)
    on public.course_content to authenticated;
create policy course_content_read on public.course_content for select to authenticated
    using (deleted_at is null and (course_id = any (array(select private.my_full_course_ids()))
           or (is_preview and course_id = any (array(select private.my_course_ids())))));
create policy course_content_write on public.course_content for all to authenticated
    using (course_id = any (array(select private.my_taught_course_ids())))
    with check (course_id = any (array(select private.my_taught_course_ids())));

grant select on public.enrollments to authenticated;
create policy enrollments_read on public.enrollments for select to authenticated
    using (deleted_at is null and (course_id = any (array(select private.my_taught_course_ids()))
           or (student_id = (select private.active_uid()) and course_id = any (array(select private.my_course_ids())))));

-- Chat. Everything is written through functions. How a member has set up a conversation (muted, archived, pinned) has no grant.
grant select on public.conversations, public.messages to authenticated;
grant select (conversation_id, user_id, role, last_read_seq, joined_at, created_at, updated_at, deleted_at)
    on public.conversation_members to authenticated;
create policy conversations_read on public.conversations for select to authenticated
    using (id = any (array(select private.my_conversation_ids())) or (select private.is_admin()));
create policy conversation_members_read on public.conversation_members for select to authenticated
    using (deleted_at is null
           and (conversation_id = any (array(select private.my_conversation_ids())) or (select private.is_admin())));
create policy messages_read on public.messages for select to authenticated
    using (conversation_id = any (array(select private.my_conversation_ids())) or (select private.is_admin()));

-- Notifications.
grant select on public.notifications to authenticated;
grant update (read_at, dismissed_at) on public.notifications to authenticated;
create policy notifications_read on public.notifications for select to authenticated
    using (deleted_at is null and user_id = (select private.active_uid()));
create policy notifications_update on public.notifications for update to authenticated
    using (user_id = (select private.active_uid())) with check (user_id = (select private.active_uid()));

-- Realtime. Reading one's own topic; reading and writing (broadcast, presence) in the topics of one's conversations. Realtime asks
-- with a probe row that has a topic and an extension only.
create function private.my_conversation_topics() returns setof text
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query select 'conversation:' || id from private.my_conversation_ids() id;
end $$;
comment on function private.my_conversation_topics() is 'Realtime topics of the signed-in, active user''s conversations.';

create policy own_topic_read on realtime.messages for select to authenticated
    using (extension = 'broadcast' and (select realtime.topic()) = 'user:' || (select private.active_uid()));
create policy conversation_topic_read on realtime.messages for select to authenticated
    using (extension in ('broadcast', 'presence')
           and (select realtime.topic()) = any (array(select private.my_conversation_topics())));
create policy conversation_topic_write on realtime.messages for insert to authenticated
    with check (extension in ('broadcast', 'presence')
                and (select realtime.topic()) = any (array(select private.my_conversation_topics())));
