-- Chat: conversations, who is in them, and messages in a gapless order.
--
-- Every write to a conversation's members or messages also stamps the conversation's row, in the same transaction and under its row
-- lock. Whoever stamps it last ends last, so a pull may skip every conversation whose own stamp is older than the cursor.

create table public.conversations (
    id uuid primary key default gen_random_uuid(),
    kind text not null default 'direct' check (kind in ('direct', 'group', 'support')),
    subject text not null default '' check (char_length(subject) <= 200),
    last_seq bigint not null default 0 check (last_seq >= 0),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.conversations is 'A thread between people. last_seq is the place of its newest message.';
comment on column public.conversations.changed_in is 'Transaction that last changed the conversation, its members or its messages.';
alter table public.conversations enable row level security;
create trigger stamp before insert or update on public.conversations for each row execute function private.stamp();

create table public.conversation_members (
    conversation_id uuid not null references public.conversations on delete cascade,
    user_id uuid not null references public.users on delete cascade,
    role text not null default 'member' check (role in ('owner', 'member')),
    last_read_seq bigint not null default 0 check (last_read_seq >= 0),
    muted_until timestamptz,
    archived_at timestamptz,
    pinned_at timestamptz,
    joined_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    joined_in xid8 not null default pg_current_xact_id(),
    changed_in xid8 not null default pg_current_xact_id(),
    primary key (conversation_id, user_id)
);
comment on table public.conversation_members is 'Who is in a conversation and how far they have read. Rows of people who left stay, marked deleted.';
comment on column public.conversation_members.joined_in is 'Transaction in which access last began or ended; a read mark leaves it alone.';
comment on column public.conversation_members.muted_until is 'With archived_at and pinned_at the member''s own business: no grant, sync_pull shows them to nobody else.';
create index conversation_members_user_idx on public.conversation_members (user_id, conversation_id) include (deleted_at, joined_in);
create index conversation_members_pull_idx on public.conversation_members (conversation_id, changed_in);
alter table public.conversation_members enable row level security;
create trigger stamp before insert or update on public.conversation_members for each row execute function private.stamp();
create trigger stamp_access_insert before insert on public.conversation_members
    for each row execute function private.stamp_access();
create trigger stamp_access before update of deleted_at on public.conversation_members for each row
    when (old.deleted_at is distinct from new.deleted_at) execute function private.stamp_access();

create table public.messages (
    id uuid primary key default gen_random_uuid(),
    conversation_id uuid not null references public.conversations on delete cascade,
    seq bigint not null check (seq >= 1),
    sender_id uuid references public.users on delete set null,
    kind text not null default 'text' check (kind in ('text', 'image', 'file', 'audio', 'video', 'system')),
    body text not null default '' check (char_length(body) <= 8000),
    reply_to uuid references public.messages on delete set null,
    attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
    forwarded_from text check (char_length(forwarded_from) <= 161),
    mentions uuid[] not null default '{}',
    written_at timestamptz not null default now(),
    sent_at timestamptz not null default now(),
    edited_at timestamptz,
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint messages_order_key unique (conversation_id, seq),
    constraint messages_written_before_sent check (written_at <= sent_at),
    constraint messages_deleted_are_empty check (deleted_at is null or body = ''),
    constraint messages_text_has_text check (kind <> 'text' or deleted_at is not null or body ~ '\S')
);
comment on table public.messages is
    'Messages; the id is made by the client and makes a resend harmless. sent_at is the time of creation. A deleted one stays, emptied.';
comment on column public.messages.seq is 'Place in the conversation: 1, 2, 3 … without gaps, in the order of commit.';
comment on column public.messages.forwarded_from is
    'Who wrote the text first, as they were called then, vouched for by send_messages; empty when they are gone, null when it was not forwarded.';
comment on column public.messages.mentions is 'Members of a group whose name stands after an @ in the text. Found by the server, which is why nobody else can be in it.';
comment on column public.messages.written_at is 'When the sender''s device says it was written, never later than sent_at.';
create index messages_pull_idx on public.messages (conversation_id, changed_in, seq);
create index messages_reply_idx on public.messages (reply_to) where reply_to is not null;
create index messages_sender_idx on public.messages (sender_id);
alter table public.messages enable row level security;

create table private.forwards (
    message_id uuid primary key references public.messages on delete cascade,
    original_id uuid not null,
    sender_id uuid references public.users on delete set null
);
comment on table private.forwards is 'What forwarded messages were, and whose. Not for the API: who reads the copy need not know whoever wrote the original.';
create index forwards_sender_idx on private.forwards (sender_id);
alter table private.forwards enable row level security;
