-- Live events: each changed row goes to the private topic user:<uuid> of everyone who sees it. A hint; the pull is the truth.
-- Realtime asks who somebody is when they join, and again with a new token: an hour in which a blocked account would listen on. So
-- nothing is sent to one.

create function private.tell(recipient uuid, table_name text, changed json) returns void
language sql security definer set search_path = ''
as $$
    select realtime.send(
        jsonb_build_object('table', table_name, 'columns', private.wire_columns(table_name)::jsonb, 'row', changed::jsonb),
        'change', 'user:' || recipient, true)
     where exists (select from public.users u where u.id = recipient and u.is_active and u.deleted_at is null)
$$;
comment on function private.tell(uuid, text, json) is 'Sends a changed row to one person''s live topic, if the account is active.';

create function private.tell_gone(recipient uuid, table_name text, key jsonb) returns void
language sql security definer set search_path = ''
as $$
    select realtime.send(jsonb_build_object('table', table_name, 'gone', jsonb_build_array(key)),
                         'change', 'user:' || recipient, true)
$$;
comment on function private.tell_gone(uuid, text, jsonb) is 'Tells one person that a row is gone.';

create function private.tell_messages() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    perform realtime.send(event.payload, 'change', event.topic, true)
       from (select p.payload, 'user:' || m.user_id as topic
               from (select n.conversation_id, n.seq,
                            jsonb_build_object('table', 'messages', 'columns', private.wire_columns('messages')::jsonb,
                                               'row', private.message_row(n)::jsonb) as payload
                       from public.messages n where n.id in (select r.id from new_rows r) offset 0) p
               join public.conversation_members m on m.conversation_id = p.conversation_id and m.deleted_at is null
               join public.users u on u.id = m.user_id and u.is_active and u.deleted_at is null
              order by p.conversation_id, p.seq
             offset 0) event;
    return null;
end $$;
comment on function private.tell_messages() is 'Trigger: new and changed messages reach every member whose account is active.';
create trigger tell_insert after insert on public.messages referencing new table as new_rows
    for each statement execute function private.tell_messages();
create trigger tell_update after update on public.messages referencing new table as new_rows
    for each statement execute function private.tell_messages();

create function private.tell_member() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    if new.deleted_at is not null then
        perform private.tell_gone(new.user_id, 'conversations', to_jsonb(new.conversation_id));
        perform private.tell_gone(m.user_id, 'conversation_members', jsonb_build_array(new.conversation_id, new.user_id))
           from public.conversation_members m where m.conversation_id = new.conversation_id and m.deleted_at is null;
    else
        perform private.tell(m.user_id, 'conversation_members', private.member_row(new, m.user_id))
           from public.conversation_members m where m.conversation_id = new.conversation_id and m.deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.tell_member() is 'Trigger: a member''s row reaches every member; whoever was removed is told that the conversation is gone.';
create trigger tell_insert after insert on public.conversation_members for each row execute function private.tell_member();
create trigger tell after update of role, last_read_seq, joined_at, deleted_at on public.conversation_members for each row
    when ((old.role, old.last_read_seq, old.joined_at, old.deleted_at)
          is distinct from (new.role, new.last_read_seq, new.joined_at, new.deleted_at))
    execute function private.tell_member();

create function private.tell_member_settings() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    perform private.tell(new.user_id, 'conversation_members', private.member_row(new, new.user_id));
    return null;
end $$;
comment on function private.tell_member_settings() is 'Trigger: what a member mutes, archives or pins reaches their own devices only.';
create trigger tell_settings after update of muted_until, archived_at, pinned_at on public.conversation_members for each row
    when ((old.muted_until, old.archived_at, old.pinned_at) is distinct from (new.muted_until, new.archived_at, new.pinned_at))
    execute function private.tell_member_settings();

create function private.tell_conversation() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    if new.deleted_at is null then
        perform private.tell(m.user_id, 'conversations', private.conversation_row(new))
           from public.conversation_members m where m.conversation_id = new.id and m.deleted_at is null;
    else
        perform private.tell_gone(m.user_id, 'conversations', to_jsonb(new.id))
           from public.conversation_members m where m.conversation_id = new.id and m.deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.tell_conversation() is
    'Trigger: a conversation''s new name or end reaches every member. Its last_seq does not: the message that moved it says so.';
create trigger tell after update of kind, subject, deleted_at on public.conversations for each row
    when ((old.kind, old.subject, old.deleted_at) is distinct from (new.kind, new.subject, new.deleted_at))
    execute function private.tell_conversation();

create function private.tell_person() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    perform realtime.send('{"table": "users", "gone": []}', 'change', 'user:' || p.id, true)
       from (select new.id
             union
             select other.user_id
               from public.conversation_members mine
               join public.conversation_members other on other.conversation_id = mine.conversation_id and other.deleted_at is null
              where mine.user_id = new.id and mine.deleted_at is null) p
       join public.users u on u.id = p.id and u.is_active and u.deleted_at is null;
    return null;
end $$;
comment on function private.tell_person() is
    'Trigger: whoever shares a conversation with a person whose profile changed is asked to pull. The row does not travel: who may read '
    'the address in it is for each of them another question.';
create trigger tell after update of first_name, last_name, avatar_path, timezone, bio, subjects, languages on public.users for each row
    when ((old.first_name, old.last_name, old.avatar_path, old.timezone, old.bio, old.subjects, old.languages)
          is distinct from (new.first_name, new.last_name, new.avatar_path, new.timezone, new.bio, new.subjects, new.languages))
    execute function private.tell_person();

create function private.tell_enrollment() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    tutor uuid := (select c.tutor_id from public.courses c where c.id = new.course_id and c.deleted_at is null);
    -- That a student was in the course again is no news to its tutor.
    is_news boolean := tg_op = 'INSERT' or (old.progress, old.completed_at, old.deleted_at)
                                           is distinct from (new.progress, new.completed_at, new.deleted_at);
    listener uuid;
begin
    foreach listener in array array_remove(array[new.student_id, case when is_news and tutor <> new.student_id then tutor end], null) loop
        if new.deleted_at is null then
            perform private.tell(listener, 'enrollments', private.enrollment_row(new));
        else
            perform private.tell_gone(listener, 'enrollments', to_jsonb(new.id));
        end if;
    end loop;
    return null;
end $$;
comment on function private.tell_enrollment() is 'Trigger: the student sees enrollment and progress at once, and the tutor how far students are.';
create trigger tell after insert or update on public.enrollments for each row execute function private.tell_enrollment();

create function private.tell_notification() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    if new.deleted_at is null then
        perform private.tell(new.user_id, 'notifications', private.notification_row(new));
    else
        perform private.tell_gone(new.user_id, 'notifications', to_jsonb(new.id));
    end if;
    return null;
end $$;
comment on function private.tell_notification() is 'Trigger: a notification reaches its owner at once.';
create trigger tell after insert or update on public.notifications for each row execute function private.tell_notification();
