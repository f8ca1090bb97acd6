-- Realtime's side of the database: the table whose policies authorise private channels, and broadcast from SQL.
-- Hosted, a logical replication slot carries the rows to the service; here a trigger notifies it.
set role supabase_realtime_admin;

create table realtime.messages (
    topic text not null,
    extension text not null,
    payload jsonb,
    event text,
    private boolean default false,
    updated_at timestamp not null default now(),
    inserted_at timestamp not null default now(),
    id uuid not null default gen_random_uuid(),
    primary key (id, inserted_at)
);
create index messages_inserted_at_topic_index on realtime.messages (inserted_at desc, topic)
    where extension = 'broadcast' and private is true;
alter table realtime.messages enable row level security;

create function realtime.topic() returns text language sql stable as $$
    select nullif(current_setting('realtime.topic', true), '')::text
$$;

-- Swallows every error, as hosted: a broadcast that fails must not undo the change it speaks of.
create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
returns void language plpgsql as $$
declare
    generated_id uuid := gen_random_uuid();
    final_payload jsonb := payload;
begin
    if not payload ? 'id' then
        final_payload := jsonb_set(payload, '{id}', to_jsonb(generated_id));
    end if;
    perform set_config('realtime.topic', topic, true);
    insert into realtime.messages (id, payload, event, topic, private, extension)
    values (generated_id, final_payload, event, topic, private, 'broadcast');
exception when others then
    raise warning 'WarnSendingBroadcastMessage: %', sqlerrm;
end $$;

create function realtime.broadcast_changes(
    topic_name text, event_name text, operation text, table_name text, table_schema text,
    new record, old record, level text default 'ROW'
) returns void language plpgsql as $$
begin
    if level = 'STATEMENT' then
        raise exception 'function can only be triggered for each row, not for each statement';
    end if;
    if operation not in ('INSERT', 'UPDATE', 'DELETE') then
        raise exception 'Unexpected operation type: %', operation;
    end if;
    perform realtime.send(
        jsonb_build_object('old_record', to_jsonb(old), 'record', to_jsonb(new), 'operation', operation,
                           'table', table_name, 'schema', table_schema),
        event_name, topic_name
    );
exception when others then
    raise exception 'Failed to process the row: %', sqlerrm;
end $$;

-- NOTIFY carries at most 7,999 bytes. What fits travels whole: a header line, then the frame's payload as it goes out.
create function realtime.notify_broadcast() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    header text := pg_catalog.json_build_object(
        'id', new.id, 'topic', new.topic, 'private', new.private, 'at', new.inserted_at)::text;
    body text := realtime.frame_payload(new);
begin
    if octet_length(header) + octet_length(body) < 7900 then
        perform pg_catalog.pg_notify('realtime_messages', header || e'\n' || body);
    else
        perform pg_catalog.pg_notify('realtime_messages', header);
    end if;
    return null;
end $$;

create function realtime.frame_payload(message realtime.messages) returns text language sql stable
set search_path = '' as $$
    select pg_catalog.json_build_object('type', 'broadcast', 'event', message.event, 'payload', message.payload,
                                        'meta', pg_catalog.json_build_object('id', message.id))::text
$$;

create trigger notify_broadcast after insert on realtime.messages for each row
    when (new.extension = 'broadcast' and new.event is not null and new.private is not null)
    execute function realtime.notify_broadcast();

grant select, insert, update on realtime.messages to postgres, anon, authenticated, service_role;
grant all on realtime.messages to postgres;
revoke execute on function realtime.notify_broadcast(), realtime.frame_payload(realtime.messages) from public;

reset role;
