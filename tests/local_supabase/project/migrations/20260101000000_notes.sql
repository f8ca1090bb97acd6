-- A table with policies, a view, functions of every kind of answer, and private channels: enough to hold the services to.
create table public.notes (
    id uuid primary key default gen_random_uuid(),
    owner uuid not null default auth.uid() references auth.users on delete cascade,
    title text not null,
    stars integer check (stars between 1 and 5),
    tags text[] not null default '{}',
    data jsonb not null default '{}',
    made_at timestamptz not null default now(),
    unique (owner, title)
);
alter table public.notes enable row level security;
create policy own on public.notes to authenticated using (owner = (select auth.uid())) with check (owner = (select auth.uid()));
grant select, insert, update, delete on public.notes to authenticated;
grant select on public.notes to anon;
grant all on public.notes to service_role;

create view public.starred with (security_invoker = true) as select id, title, stars from public.notes where stars = 5;
grant select on public.starred to authenticated;

create table public.hidden (id integer primary key);

create function public.whoami() returns json language sql stable
as $$ select json_build_object('uid', auth.uid(), 'role', auth.role(), 'current', current_user) $$;
create function public.add(a integer, b integer default 10) returns integer language sql immutable as $$ select a + b $$;
create function public.touch(note uuid) returns void language sql as $$ update public.notes set stars = 1 where id = note $$;
create function public.my_notes() returns setof public.notes language sql stable as $$ select * from public.notes $$;
create function public.countdown(n integer) returns table (number integer, word text) language sql immutable
as $$ select g, 'n' || g from generate_series(n, 1, -1) g $$;
create function public.names() returns setof text language sql immutable as $$ values ('a'), ('b') $$;
create function public.fail(state text) returns void language plpgsql as $$
begin
    raise exception 'You may not do that.' using errcode = state, detail = 'because', hint = 'ask';
end $$;

create policy read_own on realtime.messages for select to authenticated
    using ((select realtime.topic()) = 'user:' || (select auth.uid()) or (select realtime.topic()) like 'room:%');
create policy write_rooms on realtime.messages for insert to authenticated
    with check ((select realtime.topic()) like 'room:%' and (select realtime.topic()) <> 'room:quiet');
