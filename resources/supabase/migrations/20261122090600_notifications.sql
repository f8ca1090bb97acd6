-- Notifications: what the academy tells one person.

create table public.notifications (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.users on delete cascade,
    type text not null check (type ~ '^[a-z][a-z0-9_.]{0,63}$'),
    title text not null check (char_length(title) between 1 and 200),
    body text not null default '' check (char_length(body) <= 4000),
    data jsonb not null default '{}' check (jsonb_typeof(data) = 'object'),
    priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
    action text check (char_length(action) <= 512),
    read_at timestamptz,
    dismissed_at timestamptz,
    expires_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.notifications is 'What the academy tells one person. The owner can mark it read or dismissed, nothing else.';
create index notifications_pull_idx on public.notifications (user_id, changed_in, id);
alter table public.notifications enable row level security;
create trigger stamp before insert or update on public.notifications for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.notifications
    for each row when (old.deleted_at is null) execute function private.bury('user_id');
