-- What a person does to a message: edit it, take it back, react to it.
--
-- Synced: message_reactions, to the members of the conversation. Key of tombstones: "message,user,emoji". Every write stamps the
-- conversation, so a pull looks only into stamped conversations, as it does for messages.

create table public.message_reactions (
    message_id uuid not null references public.messages on delete cascade,
    user_id uuid not null references public.users on delete cascade,
    emoji text not null check (emoji ~ '^[^[:space:][:cntrl:],<>&]{1,16}$' and emoji ~ '[^\x01-\x7f]'),
    conversation_id uuid not null references public.conversations on delete cascade,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    primary key (message_id, user_id, emoji)
);
comment on table public.message_reactions is 'Who reacted to a message with what. Written by set_reaction; one that was taken back stays, marked deleted.';
comment on column public.message_reactions.conversation_id is 'The message''s own, for policies, pulls and live events.';
create index message_reactions_pull_idx on public.message_reactions (conversation_id, changed_in);
create index message_reactions_user_idx on public.message_reactions (user_id);
alter table public.message_reactions enable row level security;
create trigger stamp before insert or update on public.message_reactions for each row execute function private.stamp();

create function private.follow_reaction() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    touched public.message_reactions := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_op = 'DELETE' or touched.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        select 'message_reactions', concat_ws(',', touched.message_id, touched.user_id, touched.emoji), c.id
          from public.conversations c where c.id = touched.conversation_id;
    end if;
    perform private.touch_conversation(touched.conversation_id);
    return null;
end $$;
comment on function private.follow_reaction() is 'Trigger: a reaction stamps the conversation; one that is gone leaves the members'' caches.';
create trigger follow after insert or update or delete on public.message_reactions
    for each row execute function private.follow_reaction();

create function private.reaction_row(r public.message_reactions) returns json language sql stable
as $$ select json_build_array(r.message_id, r.user_id, r.emoji, r.conversation_id, r.created_at, r.deleted_at) $$;
comment on function private.reaction_row(public.message_reactions) is 'A reaction as it travels.';

revoke all on public.message_reactions from public, anon, authenticated;
grant all on public.message_reactions to service_role;
grant select on public.message_reactions to authenticated;
create policy message_reactions_read on public.message_reactions for select to authenticated
    using (deleted_at is null
           and (conversation_id = any (array(select private.my_conversation_ids())) or (select private.is_admin())));

create function private.own_chat(message uuid) returns public.messages
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    found_one public.messages;
begin
    select m.* into found_one
      from public.messages m
      join public.conversation_members x on x.conversation_id = m.conversation_id and x.user_id = me and x.deleted_at is null
      join public.conversations c on c.id = m.conversation_id and c.deleted_at is null
     where m.id = message;
    if not found then
        perform private.refuse('not_a_member', 'You are not in the conversation of this message.', 403);
    end if;
    -- In the order of send_messages: the conversation first, then what is in it.
    perform from public.conversations c where c.id = found_one.conversation_id for no key update;
    select * into found_one from public.messages m where m.id = message for no key update;
    return found_one;
end $$;
comment on function private.own_chat(uuid) is 'A message of a conversation that the caller is in, locked; refuses otherwise, also when there is no such message.';

create function private.edit_message(message uuid, body text) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    mine public.messages := private.own_chat(message);
    wanted text := btrim(body, e' \t\n\r\f\v\u00a0\u2003\u3000\ufeff');
begin
    if mine.sender_id is distinct from auth.uid() or mine.kind = 'system' then
        perform private.refuse('not_yours', 'Only whoever wrote a message can change it.', 403);
    elsif mine.deleted_at is not null then
        perform private.refuse('deleted', 'This message was deleted, so it cannot be changed any more.');
    elsif mine.forwarded_from is not null then
        perform private.refuse('forwarded', 'These are somebody else''s words, which cannot be changed. Delete the message instead.');
    elsif char_length(wanted) > 8000 then
        perform private.refuse('too_long', private.refusal('too_long'), 422);
    elsif mine.kind = 'text' and coalesce(wanted, '') !~ '\S' then
        perform private.refuse('empty', 'The message is empty. Write something, or delete it instead.', 422);
    elsif mine.body <> coalesce(wanted, '') then
        update public.messages m set body = coalesce(wanted, '') where m.id = message returning * into mine;
    end if;
    return private.message_row(mine);
end $$;
comment on function private.edit_message(uuid, text) is 'The time of the edit is the server''s; the same text again changes nothing.';

create function public.edit_message(p_message uuid, p_body text) returns json
language sql volatile set search_path = ''
as $$ select private.edit_message(p_message, p_body) $$;
comment on function public.edit_message(uuid, text) is 'Changes the text of the caller''s own message. Answers with the message as it travels.';

create function private.delete_message(message uuid) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    gone public.messages := private.own_chat(message);
    leads boolean := exists (
        select from public.conversation_members m join public.conversations c on c.id = m.conversation_id
         where m.conversation_id = gone.conversation_id and m.user_id = auth.uid() and m.role = 'owner' and c.kind = 'group');
begin
    if gone.sender_id is distinct from auth.uid() and not leads and not private.is_admin() then
        perform private.refuse('not_yours', 'Only whoever wrote a message can delete it.', 403);
    elsif gone.deleted_at is null then
        update public.messages m set deleted_at = now() where m.id = message returning * into gone;
        if gone.sender_id is distinct from auth.uid() then
            perform private.audit('message.deleted', 'messages', message, jsonb_build_object('sender_id', gone.sender_id));
        end if;
    end if;
    return private.message_row(gone);
end $$;
comment on function private.delete_message(uuid) is 'By its sender; also by the owner of a group and by an admin in the conversation, which the audit log remembers.';

create function public.delete_message(p_message uuid) returns json
language sql volatile set search_path = ''
as $$ select private.delete_message(p_message) $$;
comment on function public.delete_message(uuid) is 'Empties a message for everyone; its place stays. Twice is once. Answers with the message as it travels.';

create function private.set_reaction(message uuid, emoji text, is_on boolean) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    about public.messages := private.own_chat(message);
    wanted text := btrim(emoji);
    reaction public.message_reactions;
begin
    if coalesce(wanted !~ '^[^[:space:][:cntrl:],<>&]{1,16}$' or wanted !~ '[^\x01-\x7f]', true) then
        perform private.refuse('invalid_emoji', 'A reaction is a single emoji.', 422);
    elsif is_on and about.deleted_at is not null then
        perform private.refuse('deleted', 'This message was deleted, so nobody can react to it.');
    elsif is_on and (select count(*) from public.message_reactions r
                      where r.message_id = message and r.user_id = auth.uid() and r.deleted_at is null and r.emoji <> wanted) >= 10 then
        perform private.refuse('too_many', 'You have reacted to this message ten times. Take one back first.');
    end if;
    insert into public.message_reactions as r (message_id, user_id, emoji, conversation_id, deleted_at)
    values (message, auth.uid(), wanted, about.conversation_id, case when not is_on then now() end)
        on conflict on constraint message_reactions_pkey do update set deleted_at = excluded.deleted_at
     where (r.deleted_at is null) <> (excluded.deleted_at is null);
    select * into reaction from public.message_reactions r where r.message_id = message and r.user_id = auth.uid() and r.emoji = wanted;
    return private.reaction_row(reaction);
end $$;
comment on function private.set_reaction(uuid, text, boolean) is 'At most ten different ones of a person to a message.';

create function public.set_reaction(p_message uuid, p_emoji text, p_on boolean) returns json
language sql volatile set search_path = ''
as $$ select private.set_reaction(p_message, p_emoji, p_on) $$;
comment on function public.set_reaction(uuid, text, boolean) is 'Sets or takes back the caller''s reaction. Twice is once. Answers with the reaction as it travels.';

revoke execute on function public.edit_message(uuid, text), public.delete_message(uuid), public.set_reaction(uuid, text, boolean)
    from public, anon;
grant execute on function public.edit_message(uuid, text), public.delete_message(uuid), public.set_reaction(uuid, text, boolean),
    private.edit_message(uuid, text), private.delete_message(uuid), private.set_reaction(uuid, text, boolean) to authenticated;
