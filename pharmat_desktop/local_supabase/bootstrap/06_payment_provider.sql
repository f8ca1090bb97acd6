-- What a payment provider would keep on its own computers: the stand-in's objects, the answers it repeats, and the events it delivers.
create table local_supabase.provider_objects (
    id text primary key,
    made bigint generated always as identity,
    document jsonb not null
);

create table local_supabase.provider_answers (
    key text primary key,
    request text not null,
    status integer,
    body jsonb
);

create table local_supabase.provider_events (
    id text primary key,
    made bigint generated always as identity,
    document jsonb not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    delivered_at timestamptz
);
create index provider_events_due_idx on local_supabase.provider_events (due_at) where delivered_at is null;
