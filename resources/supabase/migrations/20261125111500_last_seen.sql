-- When somebody was last here: told on request to those who write with them directly, if both show it.
--
-- users.last_seen_at is no news to sync (people.sql stamps only what clients mirror): a row that moved every few minutes would travel to
-- everybody who sees that person. Whoever looks at a direct conversation asks for it. It is coarse, a minute, written at most every two, and
-- gone once somebody does not want it shown.

create function private.shows_last_seen(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
    select not exists (select from public.user_preferences p
                        where p.user_id = person and p.key = 'privacy.last_seen' and p.value = 'false' and p.deleted_at is null)
$$;
comment on function private.shows_last_seen(uuid) is 'Whether others may know when a person was last here: until they say no.';

create function private.be_seen() returns void
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
begin
    update public.users u set last_seen_at = date_trunc('minute', now())
     where u.id = me and (u.last_seen_at is null or u.last_seen_at < now() - interval '2 minutes') and private.shows_last_seen(me);
end $$;
comment on function private.be_seen() is 'The caller is here; remembered only of those who show it.';

create function public.be_seen() returns void
language sql volatile set search_path = ''
as $$ select private.be_seen() $$;
comment on function public.be_seen() is 'The caller uses the app. To be said every few minutes.';

create function private.last_seen(people uuid[]) returns table (id uuid, seen_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
begin
    if cardinality(people) > 100 then
        perform private.refuse('too_many', 'Ask for at most 100 people.', 422);
    elsif not private.shows_last_seen(me) then
        return;
    end if;
    return query
        select u.id, u.last_seen_at
          from public.users u
         where u.id = any (people) and u.id <> me and u.last_seen_at is not null and u.is_active and u.deleted_at is null
           and private.shows_last_seen(u.id)
           and exists (select from public.conversation_members mine
                         join public.conversations c on c.id = mine.conversation_id and c.kind = 'direct' and c.deleted_at is null
                         join public.conversation_members theirs on theirs.conversation_id = c.id
                        where mine.user_id = me and mine.deleted_at is null and theirs.user_id = u.id and theirs.deleted_at is null);
end $$;
comment on function private.last_seen(uuid[]) is 'Of those with whom the caller has a direct conversation. Whoever hides it does not see others'' either.';

create function public.last_seen(p_people uuid[]) returns table (id uuid, seen_at timestamptz)
language sql stable set search_path = ''
as $$ select * from private.last_seen(p_people) $$;
comment on function public.last_seen(uuid[]) is 'When people were last here; nothing of those who do not show it, or who are no business of the caller''s.';

create function private.show_last_seen(is_shown boolean) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
begin
    if is_shown is not null then
        insert into public.user_preferences as p (user_id, key, value) values (me, 'privacy.last_seen', to_jsonb(is_shown))
            on conflict (user_id, key) do update set value = excluded.value, deleted_at = null
            where p.value <> excluded.value or p.deleted_at is not null;
        update public.users u set last_seen_at = null where u.id = me and not is_shown and u.last_seen_at is not null;
    end if;
    return private.shows_last_seen(me);
end $$;
comment on function private.show_last_seen(boolean) is 'Hidden, what was remembered is forgotten.';

create function public.show_last_seen(p_is_shown boolean default null) returns boolean
language sql volatile set search_path = ''
as $$ select private.show_last_seen(p_is_shown) $$;
comment on function public.show_last_seen(boolean) is
    'Whether the caller shows when they were last here, on all their devices; null only asks. Answers with what holds.';

revoke execute on function public.be_seen(), public.last_seen(uuid[]), public.show_last_seen(boolean) from public, anon;
grant execute on function public.be_seen(), public.last_seen(uuid[]), public.show_last_seen(boolean),
    private.be_seen(), private.last_seen(uuid[]), private.show_last_seen(boolean) to authenticated;
