-- Conversations: with whom one may talk, starting one, its members, and how a member has set it up.

create function private.may_talk_ids_of(me uuid, my_role text) returns setof uuid
language sql stable security definer rows 100 set search_path = ''
as $$
    select u.id
      from public.users u
     where u.is_active and u.deleted_at is null and u.id <> me
       and (my_role = 'admin' or u.role = 'tutor'
            or u.id in (select private.student_ids_of(me))
            or u.id in (select m.user_id from public.conversation_members m
                         where m.deleted_at is null and m.conversation_id in (select private.conversation_ids_of(me))))
$$;
comment on function private.may_talk_ids_of(uuid, text) is
    'People whom a user may address: tutors, one''s students, whoever shares a conversation with one; for admins everyone.';

create function private.start_direct(conversation uuid, me uuid, other uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
    existing uuid;
begin
    -- Two who write to each other for the first time at the same moment wait here for one another.
    perform pg_advisory_xact_lock(hashtextextended('direct ' || least(me, other) || greatest(me, other), 0));
    select c.id into existing
      from public.conversation_members a
      join public.conversation_members b on b.conversation_id = a.conversation_id and b.user_id = other
      join public.conversations c on c.id = a.conversation_id and c.kind = 'direct' and c.deleted_at is null
     where a.user_id = me
     order by c.created_at limit 1;
    if existing is null then
        insert into public.conversations (id, kind) values (conversation, 'direct') returning id into existing;
    end if;
    insert into public.conversation_members as m (conversation_id, user_id) values (existing, me), (existing, other)
        on conflict (conversation_id, user_id) do update set deleted_at = null where m.deleted_at is not null;
    return existing;
end $$;
comment on function private.start_direct(uuid, uuid, uuid) is 'The one direct conversation of two people, made if there is none; whoever had left is back.';

create function private.start_support(conversation uuid, me uuid, about text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
    existing uuid;
begin
    perform pg_advisory_xact_lock(hashtextextended('support ' || me, 0));
    select c.id into existing
      from public.conversation_members m
      join public.conversations c on c.id = m.conversation_id and c.kind = 'support' and c.deleted_at is null
     where m.user_id = me and m.role = 'member' and m.deleted_at is null and (c.subject = about or about = '')
     order by c.created_at desc limit 1;
    if existing is null then
        insert into public.conversations (id, kind, subject) values (conversation, 'support', about) returning id into existing;
        insert into public.conversation_members (conversation_id, user_id, role)
        select existing, u.id, case when u.id = me then 'member' else 'owner' end
          from public.users u
         where u.id = me or (u.role = 'admin' and u.is_active and u.deleted_at is null);
    end if;
    return existing;
end $$;
comment on function private.start_support(uuid, uuid, text) is 'A conversation with the office: its admins own it, the person is a member. One for each subject.';

create function private.start_group(conversation uuid, me uuid, people uuid[], about text) returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    if private.my_role() = 'student' then
        perform private.refuse('tutors_only', 'Only a tutor or the academy can open a group. Ask your tutor for one.', 403);
    elsif about !~ '\S' then
        perform private.refuse('name_missing', 'Give the group a name, so that people know what it is for.', 422);
    end if;
    insert into public.conversations (id, kind, subject) values (conversation, 'group', about);
    insert into public.conversation_members (conversation_id, user_id, role)
    select conversation, p.id, case when p.id = me then 'owner' else 'member' end
      from unnest(people || me) p (id);
    return conversation;
end $$;
comment on function private.start_group(uuid, uuid, uuid[], text) is 'A group that the caller owns.';

create function private.people_to_address(people uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := auth.uid();
    wanted uuid[] := array(select distinct p.id from unnest(people) p (id) where p.id <> me);
begin
    if cardinality(wanted) > 100 then
        perform private.refuse('too_many', 'A conversation has at most 100 people.', 422);
    elsif not wanted <@ array(select private.may_talk_ids_of(me, private.my_role())) then
        perform private.refuse('not_reachable', 'You cannot write to one of these people. Ask the academy to bring you together.', 403);
    end if;
    return wanted;
end $$;
comment on function private.people_to_address(uuid[]) is 'The others, each once; refuses when the caller may not address one of them.';

create function private.start_conversation(conversation uuid, kind text, people uuid[], subject text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    others uuid[] := private.people_to_address(coalesce(people, '{}'));
    about text := btrim(coalesce(subject, ''));
    id uuid := coalesce(conversation, gen_random_uuid());
begin
    perform pg_advisory_xact_lock(hashtextextended('conversation ' || id, 0));
    if exists (select from public.conversations c where c.id = conversation) then
        if conversation not in (select private.conversation_ids_of(me)) then
            perform private.refuse('id_taken', 'This conversation could not be opened. Try again.');
        end if;
        return conversation;
    elsif char_length(about) > 200 or about ~ '[[:cntrl:]]' then
        perform private.refuse('subject_invalid', 'The subject is one line of at most 200 characters.', 422);
    elsif kind = 'support' then
        return private.start_support(id, me, about);
    elsif kind = 'direct' and cardinality(others) = 1 then
        return private.start_direct(id, me, others[1]);
    elsif kind = 'group' and cardinality(others) >= 1 then
        return private.start_group(id, me, others, about);
    end if;
    perform private.refuse('invalid', 'Choose with whom you want to talk.', 422);
end $$;
comment on function private.start_conversation(uuid, text, uuid[], text) is 'Checks who may talk to whom, then direct, group or support.';

create function public.start_conversation(p_id uuid, p_kind text, p_people uuid[] default '{}', p_subject text default '') returns uuid
language sql volatile set search_path = ''
as $$ select private.start_conversation(p_id, p_kind, p_people, p_subject) $$;
comment on function public.start_conversation(uuid, text, uuid[], text) is
    'Opens a conversation under the client''s id, or answers with the id of the direct or support one that exists already.';

create function private.led_group(conversation uuid, refusal text default 'Only the owner of a group can say who is in it.') returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform from public.conversation_members m join public.conversations c on c.id = m.conversation_id
      where m.conversation_id = conversation and m.user_id = private.active_user() and m.deleted_at is null and m.role = 'owner'
        and c.kind = 'group' and c.deleted_at is null
        for no key update of c;
    if not found then
        perform private.refuse('not_owner', refusal, 403);
    end if;
end $$;
comment on function private.led_group(uuid, text) is 'Locks a group that the caller owns; refuses otherwise.';

create function private.add_members(conversation uuid, people uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
    added integer;
begin
    perform private.led_group(conversation);
    insert into public.conversation_members as m (conversation_id, user_id)
    select conversation, p.id from unnest(private.people_to_address(people)) p (id)
        on conflict (conversation_id, user_id) do update set deleted_at = null, joined_at = now() where m.deleted_at is not null;
    get diagnostics added = row_count;
    if (select count(*) from public.conversation_members m where m.conversation_id = conversation and m.deleted_at is null) > 100 then
        perform private.refuse('too_many', 'A conversation has at most 100 people.', 422);
    end if;
    return added;
end $$;
comment on function private.add_members(uuid, uuid[]) is 'By the group''s owner, people whom the owner may address.';

create function public.add_members(p_conversation uuid, p_people uuid[]) returns integer
language sql volatile set search_path = ''
as $$ select private.add_members(p_conversation, p_people) $$;
comment on function public.add_members(uuid, uuid[]) is 'Adds people to a group of the caller''s. Answers with how many were not in it before.';

create function private.remove_member(conversation uuid, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.led_group(conversation);
    if person = auth.uid() then
        perform private.refuse('leave_instead', 'Leave the group to take yourself out of it.', 422);
    end if;
    update public.conversation_members m set deleted_at = now()
     where m.conversation_id = conversation and m.user_id = person and m.deleted_at is null;
end $$;
comment on function private.remove_member(uuid, uuid) is 'By the group''s owner. Twice is once.';

create function public.remove_member(p_conversation uuid, p_person uuid) returns void
language sql volatile set search_path = ''
as $$ select private.remove_member(p_conversation, p_person) $$;
comment on function public.remove_member(uuid, uuid) is 'Takes somebody out of a group of the caller''s.';

create function private.rename_group(conversation uuid, name text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    plain text := btrim(coalesce(name, ''));
begin
    perform private.led_group(conversation, 'Only the owner of a group can rename it.');
    if plain !~ '[^\s\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]' then
        perform private.refuse('name_missing', 'Give the group a name, so that people know what it is for.', 422);
    elsif char_length(plain) > 200 or plain ~ '[[:cntrl:]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]' then
        perform private.refuse('subject_invalid', 'The name is one line of at most 200 characters.', 422);
    end if;
    update public.conversations c set subject = plain where c.id = conversation and c.subject <> plain;
end $$;
comment on function private.rename_group(uuid, text) is
    'By the group''s owner. Twice is once. Marks that turn the direction of text would turn what stands after the name, too.';

create function public.rename_group(p_conversation uuid, p_name text) returns void
language sql volatile set search_path = ''
as $$ select private.rename_group(p_conversation, p_name) $$;
comment on function public.rename_group(uuid, text) is 'Gives a group of the caller''s another name.';

create function private.leave_conversation(conversation uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
begin
    perform from public.conversations c where c.id = conversation and c.kind = 'group' for no key update;
    if not found and conversation in (select private.conversation_ids_of(me)) then
        perform private.refuse('groups_only', 'Only a group can be left. Archive this conversation to put it out of sight.', 422);
    end if;
    update public.conversation_members m set deleted_at = now()
     where m.conversation_id = conversation and m.user_id = me and m.deleted_at is null;
    if not found then
        return;
    end if;
    update public.conversation_members m set role = 'owner'
     where m.conversation_id = conversation and m.deleted_at is null
       and not exists (select from public.conversation_members o
                        where o.conversation_id = conversation and o.role = 'owner' and o.deleted_at is null)
       and m.user_id = (select n.user_id from public.conversation_members n join public.users u on u.id = n.user_id
                         where n.conversation_id = conversation and n.deleted_at is null
                         order by u.role = 'student', n.joined_at, n.user_id limit 1);
end $$;
comment on function private.leave_conversation(uuid) is
    'Twice is once, and so is leaving what one is not in. A group without an owner goes to whoever is in it longest, tutors first.';

create function public.leave_conversation(p_conversation uuid) returns void
language sql volatile set search_path = ''
as $$ select private.leave_conversation(p_conversation) $$;
comment on function public.leave_conversation(uuid) is 'The caller leaves a group.';

create function private.set_member_settings(conversation uuid, settings jsonb) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    mine public.conversation_members;
begin
    if jsonb_typeof(settings) is distinct from 'object' or not settings ?| '{muted_until,archived,pinned}' then
        perform private.refuse('invalid', 'There is nothing to change.', 422);
    end if;
    update public.conversation_members m
       set muted_until = case when settings ? 'muted_until' then (settings ->> 'muted_until')::timestamptz else m.muted_until end,
           archived_at = case when not settings ? 'archived' then m.archived_at
                              when (settings ->> 'archived')::boolean then coalesce(m.archived_at, now()) end,
           pinned_at = case when not settings ? 'pinned' then m.pinned_at
                            when (settings ->> 'pinned')::boolean then coalesce(m.pinned_at, now()) end
     where m.conversation_id = conversation and m.user_id = me and m.deleted_at is null
    returning * into mine;
    if not found then
        perform private.refuse('not_a_member', 'You are not in this conversation.', 403);
    end if;
    return private.member_row(mine, me);
exception when data_exception then
    perform private.refuse('invalid', 'This setting could not be read.', 422);
end $$;
comment on function private.set_member_settings(uuid, jsonb) is 'Keys: muted_until (a time or null), archived, pinned (true or false). What is absent stays.';

create function public.set_member_settings(p_conversation uuid, p_settings jsonb) returns json
language sql volatile set search_path = ''
as $$ select private.set_member_settings(p_conversation, p_settings) $$;
comment on function public.set_member_settings(uuid, jsonb) is
    'How the caller has set up a conversation; nobody else sees it. Answers with the member as it travels.';

create function private.search_users(query text, page integer)
returns table (id uuid, first_name text, last_name text, role text, avatar_path text, headline text)
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    wanted text := '%' || replace(replace(replace(lower(btrim(left(coalesce(query, ''), 100))), '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
    return query
        select u.id, u.first_name, u.last_name, u.role, u.avatar_path, coalesce(p.headline, '')
          from public.users u
          left join public.tutor_profiles p on p.id = u.id and p.deleted_at is null
         where u.id in (select private.may_talk_ids_of(me, private.my_role()))
           and lower(concat_ws(' ', u.first_name, u.last_name)) like wanted
         order by u.first_name, u.last_name, u.id
         limit least(greatest(coalesce(page, 20), 1), 50);
end $$;
comment on function private.search_users(text, integer) is 'By part of a name, among those whom the caller may address. Wildcards are plain characters.';

create function public.search_users(p_query text, p_limit integer default 20)
returns table (id uuid, first_name text, last_name text, role text, avatar_path text, headline text)
language sql stable set search_path = ''
as $$ select * from private.search_users(p_query, p_limit) $$;
comment on function public.search_users(text, integer) is 'People to talk to, by name.';

revoke execute on function public.start_conversation(uuid, text, uuid[], text), public.add_members(uuid, uuid[]),
    public.remove_member(uuid, uuid), public.rename_group(uuid, text), public.leave_conversation(uuid),
    public.set_member_settings(uuid, jsonb), public.search_users(text, integer) from public, anon;
grant execute on function public.start_conversation(uuid, text, uuid[], text), public.add_members(uuid, uuid[]),
    public.remove_member(uuid, uuid), public.rename_group(uuid, text), public.leave_conversation(uuid),
    public.set_member_settings(uuid, jsonb), public.search_users(text, integer), private.remove_member(uuid, uuid),
    private.rename_group(uuid, text),
    private.start_conversation(uuid, text, uuid[], text), private.add_members(uuid, uuid[]), private.leave_conversation(uuid),
    private.set_member_settings(uuid, jsonb), private.search_users(text, integer) to authenticated;
