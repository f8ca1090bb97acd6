-- What a person has chosen, what the academy has chosen, and what may be measured.
--
-- Synced: notification_settings and user_preferences to their owner; system_settings to every active user, private ones to admins.
-- Not synced: analytics_events.

create function private.limit_rows() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    rows_now bigint;
begin
    execute format('select count(*) from %I.%I where user_id = $1', tg_table_schema, tg_table_name) into rows_now using new.user_id;
    if rows_now > tg_argv[0]::bigint then
        perform private.refuse('too_many', 'That is more than the academy keeps for one person.', 422);
    end if;
    return null;
end $$;
comment on function private.limit_rows() is 'Trigger (after, so that an upsert counts once): nobody fills the database with rows of their own. Argument: how many one person may have.';

create table public.notification_settings (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null default auth.uid() references public.users on delete cascade,
    type text not null default '*' check (type = '*' or type ~ '^[a-z][a-z0-9_.]{0,63}$'),
    channel text not null check (channel in ('in_app', 'desktop', 'email')),
    is_enabled boolean not null default true,
    quiet_from time,
    quiet_until time,
    timezone text check (private.is_timezone(timezone)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (user_id, type, channel),
    constraint notification_settings_quiet_hours check (num_nonnulls(quiet_from, quiet_until, timezone) in (0, 3))
);
comment on table public.notification_settings is
    'How one person wants to be told: by type (* is every other type) and channel, and the hours in which to keep quiet, by the clock of a zone.';
create index notification_settings_pull_idx on public.notification_settings (user_id, changed_in, id);
alter table public.notification_settings enable row level security;
create trigger stamp before insert or update on public.notification_settings for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.notification_settings
    for each row when (old.deleted_at is null) execute function private.bury('user_id');
create trigger limit_rows after insert on public.notification_settings for each row execute function private.limit_rows('200');

create table public.user_preferences (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null default auth.uid() references public.users on delete cascade,
    key text not null check (key ~ '^[a-z][a-z0-9_.]{0,63}$'),
    value jsonb not null check (pg_column_size(value) <= 8192),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    unique (user_id, key)
);
comment on table public.user_preferences is 'What one person has chosen, for all their devices: key and value. analytics.consent = true allows measuring.';
create index user_preferences_pull_idx on public.user_preferences (user_id, changed_in, id);
alter table public.user_preferences enable row level security;
create trigger stamp before insert or update on public.user_preferences for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.user_preferences
    for each row when (old.deleted_at is null) execute function private.bury('user_id');
create trigger limit_rows after insert on public.user_preferences for each row execute function private.limit_rows('200');

create table public.system_settings (
    id uuid primary key default gen_random_uuid(),
    key text not null unique check (key ~ '^[a-z][a-z0-9_.]{0,63}$'),
    value jsonb not null check (pg_column_size(value) <= 8192),
    description text not null default '' check (char_length(description) <= 500),
    is_public boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.system_settings is 'What the academy has chosen. Public ones are readable by every active user, the others by admins. No secrets here.';
create index system_settings_changed_in_idx on public.system_settings (changed_in, id);
alter table public.system_settings enable row level security;
create trigger stamp before insert or update on public.system_settings for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.system_settings
    for each row when (old.deleted_at is null and old.is_public) execute function private.bury('everyone');
create trigger bury_private after delete or update of deleted_at on public.system_settings
    for each row when (old.deleted_at is null and not old.is_public) execute function private.bury('admins');
create trigger audit after insert or update or delete on public.system_settings
    for each row execute function private.audit_admin('key', 'value', 'is_public', 'deleted_at');

create function private.hide_setting() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience) values ('system_settings', new.id::text, private.everyone());
    return null;
end $$;
comment on function private.hide_setting() is 'Trigger: a setting that is public no more leaves the caches; admins get it again in the same round.';
create trigger hide after update of is_public on public.system_settings for each row
    when (old.is_public and not new.is_public) execute function private.hide_setting();

create function private.setting(name text) returns jsonb
language sql stable security definer set search_path = ''
as $$ select s.value from public.system_settings s where s.key = name and s.deleted_at is null $$;
comment on function private.setting(text) is 'Value of a setting of the academy, for other functions; null when there is none.';

insert into public.system_settings (key, value, description, is_public) values
    ('academy.name', '"pharmaT"', 'Name of the academy as people see it.', true),
    ('academy.support_email', '"support@example.org"', 'Where people write when they cannot sign in.', true),
    ('files.max_bytes', '20971520', 'Largest attachment, in bytes.', true),
    ('analytics.days', '90', 'After so many days, events are removed.', false);

create table public.analytics_events (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.users on delete cascade,
    name text not null check (name ~ '^[a-z][a-z0-9_.]{0,63}$'),
    properties jsonb not null default '{}' check (jsonb_typeof(properties) = 'object' and pg_column_size(properties) <= 4096),
    occurred_at timestamptz not null,
    created_at timestamptz not null default now()
);
comment on table public.analytics_events is 'What people did in the app, only of those who agreed; withdrawing the consent removes them. Written by track.';
create index analytics_events_user_idx on public.analytics_events (user_id, occurred_at);
create index analytics_events_age_idx on public.analytics_events (created_at);
alter table public.analytics_events enable row level security;

create function private.follow_consent() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    delete from public.analytics_events e where e.user_id = old.user_id;
    return null;
end $$;
comment on function private.follow_consent() is 'Trigger: with the consent goes what it allowed.';
create trigger follow_consent_delete after delete on public.user_preferences for each row
    when (old.key = 'analytics.consent') execute function private.follow_consent();
create trigger follow_consent after update on public.user_preferences for each row
    when (old.key = 'analytics.consent' and (new.key <> old.key or new.value <> 'true' or new.deleted_at is not null))
    execute function private.follow_consent();

create function private.track(events jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    stored integer;
begin
    if jsonb_typeof(events) is distinct from 'array' or jsonb_array_length(events) > 100 then
        perform private.refuse('invalid', 'Send at most 100 events.', 422);
    elsif not exists (select from public.user_preferences p
                       where p.user_id = me and p.key = 'analytics.consent' and p.value = 'true' and p.deleted_at is null) then
        return 0;
    end if;
    delete from public.analytics_events e
     where e.user_id = me and e.created_at < now() - coalesce(private.setting('analytics.days'), '90')::integer * interval '1 day';
    insert into public.analytics_events (id, user_id, name, properties, occurred_at)
    select (e ->> 'id')::uuid, me, e ->> 'name', coalesce(e -> 'properties', '{}'), least((e ->> 'occurred_at')::timestamptz, now())
      from jsonb_array_elements(events) e
        on conflict (id) do nothing;
    get diagnostics stored = row_count;
    return stored;
exception when data_exception or integrity_constraint_violation then
    perform private.refuse('invalid', 'An event could not be read.', 422);
end $$;
comment on function private.track(jsonb) is 'Stores nothing without the person''s consent, removes what is too old.';

create function public.track(p_events jsonb) returns integer
language sql volatile set search_path = ''
as $$ select private.track(p_events) $$;
comment on function public.track(jsonb) is
    'Events: id, name, properties, occurred_at. Answers with how many were stored: none without consent, each once however often it is sent.';

create or replace function private.notify(recipient uuid, type text, title text, body text, data jsonb default '{}',
                                          priority text default 'normal') returns void
language sql security definer set search_path = ''
as $$
    insert into public.notifications (user_id, type, title, body, data, priority)
    select u.id, notify.type, left(notify.title, 200), left(coalesce(notify.body, ''), 4000), coalesce(notify.data, '{}'), notify.priority
      from public.users u
     where u.id = recipient and u.deleted_at is null
       and (notify.priority = 'urgent' or coalesce((
            select s.is_enabled from public.notification_settings s
             where s.user_id = u.id and s.channel = 'in_app' and s.type in (notify.type, '*') and s.deleted_at is null
             order by s.type = '*' limit 1), true))
$$;
comment on function private.notify(uuid, text, text, text, jsonb, text) is
    'Tells one person something, unless they have switched it off and it is not urgent. Too long is cut, and nobody there is no error.';

create function private.mark_notifications(ids uuid[], state text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_user();
    changed integer;
begin
    if state is null or state not in ('read', 'unread', 'dismissed') then
        perform private.refuse('invalid', 'A notification can be read, unread or dismissed.', 422);
    end if;
    update public.notifications n
       set read_at = case when state <> 'unread' then coalesce(n.read_at, now()) end,
           dismissed_at = case when state = 'dismissed' then coalesce(n.dismissed_at, now()) else n.dismissed_at end
     where n.user_id = me and n.deleted_at is null and (ids is null or n.id = any (ids))
       and case state when 'read' then n.read_at is null when 'unread' then n.read_at is not null else n.dismissed_at is null end;
    get diagnostics changed = row_count;
    return changed;
end $$;
comment on function private.mark_notifications(uuid[], text) is 'The caller''s own; others'' ids change nothing.';

create function public.mark_notifications(p_ids uuid[], p_state text) returns integer
language sql volatile set search_path = ''
as $$ select private.mark_notifications(p_ids, p_state) $$;
comment on function public.mark_notifications(uuid[], text) is
    'Marks notifications (null: all) read, unread or dismissed. Answers with how many were not so before.';

revoke all on public.notification_settings, public.user_preferences, public.system_settings, public.analytics_events
    from public, anon, authenticated;
grant all on public.notification_settings, public.user_preferences, public.system_settings, public.analytics_events to service_role;
grant select, delete on public.notification_settings, public.user_preferences to authenticated;
grant insert (id, type, channel, is_enabled, quiet_from, quiet_until, timezone),
      update (type, channel, is_enabled, quiet_from, quiet_until, timezone) on public.notification_settings to authenticated;
grant insert (id, key, value), update (key, value) on public.user_preferences to authenticated;
create policy notification_settings_own on public.notification_settings for all to authenticated
    using (user_id = (select private.active_uid())) with check (user_id = (select private.active_uid()));
create policy user_preferences_own on public.user_preferences for all to authenticated
    using (user_id = (select private.active_uid())) with check (user_id = (select private.active_uid()));

grant select on public.system_settings to authenticated;
grant insert (id, key, value, description, is_public), update (key, value, description, is_public, deleted_at)
    on public.system_settings to authenticated;
create policy system_settings_read on public.system_settings for select to authenticated
    using ((deleted_at is null and is_public and (select private.active_uid()) is not null) or (select private.is_admin()));
create policy system_settings_insert on public.system_settings for insert to authenticated with check ((select private.is_admin()));
create policy system_settings_update on public.system_settings for update to authenticated
    using ((select private.is_admin())) with check ((select private.is_admin()));

grant select on public.analytics_events to authenticated;
create policy analytics_events_read on public.analytics_events for select to authenticated
    using (user_id = (select private.active_uid()) or (select private.is_admin()));

revoke execute on function public.track(jsonb), public.mark_notifications(uuid[], text) from public, anon;
grant execute on function public.track(jsonb), public.mark_notifications(uuid[], text), private.track(jsonb),
    private.mark_notifications(uuid[], text) to authenticated;
grant execute on function private.setting(text) to service_role;
