-- Order, stamps and tombstones of chat.

create function private.touch_conversation(conversation uuid) returns void
language sql security definer set search_path = ''
as $$
    update public.conversations set changed_in = pg_current_xact_id()
     where id = conversation and changed_in <> pg_current_xact_id()
$$;
comment on function private.touch_conversation(uuid) is 'Stamps a conversation whose members or messages changed.';

create function private.mentioned_in(body text, conversation uuid) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
declare
    rest text := body;
    found_ones uuid[] := '{}';
    pattern text;
    called record;
begin
    if strpos(body, '@') = 0 or not exists (select from public.conversations c where c.id = conversation and c.kind = 'group') then
        return '{}';
    end if;
    -- Long names first, each taken out once found: who writes to Sara Haddad does not call Sara.
    for called in
        select btrim(concat_ws(' ', u.first_name, u.last_name)) as name, array_agg(u.id order by u.id) as ids
          from public.conversation_members m join public.users u on u.id = m.user_id
         where m.conversation_id = conversation and m.deleted_at is null
         group by 1 order by char_length(btrim(concat_ws(' ', u.first_name, u.last_name))) desc
    loop
        pattern := '(?<![[:alnum:]])@' || regexp_replace(called.name, '([^[:alnum:][:space:]])', '\\\1', 'g') || '(?![[:alnum:]])';
        if rest ~ pattern then
            found_ones := found_ones || called.ids;
            rest := regexp_replace(rest, pattern, ' ', 'g');
        end if;
    end loop;
    return found_ones;
end $$;
comment on function private.mentioned_in(text, uuid) is 'Members of a group whose full name follows an @ in a text; of two with the same name both.';

create function private.prepare_message() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    new.changed_in := pg_current_xact_id();
    new.mentions := case when new.forwarded_from is null then private.mentioned_in(new.body, new.conversation_id) else '{}' end;
    if new.seq is null then
        update public.conversations set last_seq = last_seq + 1 where id = new.conversation_id returning last_seq into new.seq;
    end if;
    if new.reply_to is not null and not exists (
        select from public.messages m where m.id = new.reply_to and m.conversation_id = new.conversation_id
    ) then
        raise exception 'A reply must answer a message of the same conversation.' using errcode = '23514';
    end if;
    return new;
end $$;
comment on function private.prepare_message() is
    'Trigger: gives a message the next place in its conversation, under the conversation''s lock, unless send_messages did so already.';
create trigger prepare before insert on public.messages for each row execute function private.prepare_message();

create function private.follow_messages() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.conversations c set last_seq = newest.seq
      from (select n.conversation_id, max(n.seq) as seq from new_rows n group by n.conversation_id) newest
     where c.id = newest.conversation_id and c.last_seq < newest.seq;
    return null;
end $$;
comment on function private.follow_messages() is 'Trigger: last_seq follows messages that came with their place given.';
create trigger follow after insert on public.messages referencing new table as new_rows
    for each statement execute function private.follow_messages();

create function private.revise_message() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if (old.id, old.conversation_id, old.seq, old.sent_at) is distinct from (new.id, new.conversation_id, new.seq, new.sent_at) then
        raise exception 'A message keeps its id, its conversation, its place and its time.' using errcode = '23514';
    end if;
    if old.deleted_at is not null and auth.uid() is not null then
        raise exception 'A deleted message cannot be changed.' using errcode = '42501';
    end if;
    if new.deleted_at is not null then
        new.body := '';
        new.attachments := '[]';
        new.forwarded_from := null;
        new.mentions := '{}';
    elsif old.body is distinct from new.body then
        new.edited_at := clock_timestamp();
        new.mentions := private.mentioned_in(new.body, new.conversation_id);
    end if;
    new.changed_in := pg_current_xact_id();
    perform private.touch_conversation(new.conversation_id);
    return new;
end $$;
comment on function private.revise_message() is 'Trigger: an edit is stamped and timed, a deletion empties the message, its place is for ever.';
create trigger revise before update on public.messages for each row execute function private.revise_message();

create function private.bury_messages() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience)
    select 'messages', o.id::text, o.conversation_id
      from old_rows o join public.conversations c on c.id = o.conversation_id;
    perform private.touch_conversation(o.conversation_id) from (select distinct conversation_id from old_rows) o;
    return null;
end $$;
comment on function private.bury_messages() is 'Trigger: messages removed for good leave tombstones, unless their conversation went with them.';
create trigger bury after delete on public.messages referencing old table as old_rows
    for each statement execute function private.bury_messages();

create function private.touch_member() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.touch_conversation(new.conversation_id);
    return null;
end $$;
comment on function private.touch_member() is 'Trigger: a change of a member stamps the conversation.';
create trigger touch after insert or update on public.conversation_members
    for each row execute function private.touch_member();

create function private.bury_member() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'UPDATE' and new.deleted_at is null then
        return null;
    end if;
    insert into private.tombstones (table_name, key, audience)
    values ('conversations', old.conversation_id::text, old.user_id),
           ('conversation_members', old.conversation_id::text || ',' || old.user_id::text, old.conversation_id);
    perform private.touch_conversation(old.conversation_id);
    return null;
end $$;
comment on function private.bury_member() is 'Trigger: whoever leaves forgets the conversation, and the others forget the member.';
create trigger bury after delete or update of deleted_at on public.conversation_members for each row
    when (old.deleted_at is null) execute function private.bury_member();

create function private.close_conversation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if new.deleted_at is null then
        update public.conversation_members set joined_in = pg_current_xact_id() where conversation_id = new.id;
    else
        insert into private.tombstones (table_name, key, audience)
        select 'conversations', new.id::text, m.user_id
          from public.conversation_members m where m.conversation_id = new.id and m.deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.close_conversation() is
    'Trigger: a conversation marked deleted leaves its members'' caches; one brought back reaches them whole again.';
create trigger close after update of deleted_at on public.conversations for each row
    when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function private.close_conversation();

create function private.forget_original() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.messages set forwarded_from = '' where id = new.message_id and forwarded_from <> '';
    return null;
end $$;
comment on function private.forget_original() is 'Trigger: when somebody''s account goes, their name leaves what others forwarded.';
create trigger forget after update of sender_id on private.forwards for each row
    when (old.sender_id is not null and new.sender_id is null) execute function private.forget_original();
