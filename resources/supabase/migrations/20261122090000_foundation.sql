-- What every table stands on: the private schema, the transaction stamp, tombstones and the epoch of sync cursors.
--
-- Sync is exact because rows carry the id of the transaction that wrote them, not a time: a transaction that commits late with an
-- early clock is still at or above the oldest running transaction, which is as far as a cursor ever moves.

create schema private;
comment on schema private is 'Helpers of policies, triggers and the sync functions. Not exposed by the API.';
revoke all on schema private from public;
grant usage on schema private to authenticated, service_role;

create table private.epoch (
    only_row boolean primary key default true check (only_row),
    token uuid not null default gen_random_uuid()
);
comment on table private.epoch is 'One row. Part of every sync cursor: a new token makes all clients sync from zero.';
alter table private.epoch enable row level security;
insert into private.epoch default values;

create table private.tombstones (
    id bigint generated always as identity primary key,
    table_name text not null,
    key text not null,
    audience uuid not null,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table private.tombstones is
    'Rows that some people must forget. key: the row''s id ("a,b" for a pair). audience: a user, a conversation, a course, or nil for everyone.';
create index tombstones_audience_idx on private.tombstones (audience, changed_in);
create index tombstones_table_idx on private.tombstones (table_name, changed_in);
alter table private.tombstones enable row level security;

create function private.everyone() returns uuid
language sql immutable parallel safe
as $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;
comment on function private.everyone() is 'The audience of a tombstone that concerns every user.';

create function private.admins() returns uuid
language sql immutable parallel safe
as $$ select '00000000-0000-0000-0000-000000000001'::uuid $$;
comment on function private.admins() is
    'The audience of a tombstone that concerns admins: a row that is still there, but seen by them no more. Rows that are gone need none.';

create function private.epoch_token() returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
    return (
        select e.token::text || s.system_identifier::text || '-' || c.timeline_id::text
          from private.epoch e, pg_control_system() s, pg_control_checkpoint() c
    );
end $$;
comment on function private.epoch_token() is
    'Identity of this database''s history. The cluster and its timeline belong to it: a restored copy counts transactions anew.';

create function private.stamp() returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.changed_in := pg_current_xact_id();
    new.updated_at := clock_timestamp();
    return new;
end $$;
comment on function private.stamp() is 'Trigger: marks a row with the transaction and time of its last change.';

create function private.bury() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'DELETE' or new.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        select distinct tg_table_name, old.id::text,
               case a.name when 'everyone' then private.everyone()
                           else coalesce((to_jsonb(old) ->> a.name)::uuid, private.admins()) end
          from unnest(tg_argv) a (name);
    end if;
    return null;
end $$;
comment on function private.bury() is
    'Trigger: leaves tombstones when a row is deleted or marked deleted. Arguments: the columns that name those who saw it, or everyone, or admins. '
    'Admins hear of what they mirror in any case; nobody else does unless named.';

create function private.is_timezone(name text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
    perform timestamp '2000-01-01' at time zone name;
    return name ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$';
exception when invalid_parameter_value then
    return false;
end $$;
comment on function private.is_timezone(text) is 'Whether the name is an IANA time zone that this server knows.';
