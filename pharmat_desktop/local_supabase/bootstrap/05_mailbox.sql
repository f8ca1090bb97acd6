-- Mails that would have left, kept for the mailbox page. Hosted projects have nothing like it, so no role may see it.
create schema local_supabase authorization supabase_admin;

create table local_supabase.mails (
    id bigint generated always as identity primary key,
    sent_at timestamptz not null default clock_timestamp(),
    kind text not null,
    recipient text not null,
    subject text not null,
    html text not null
);
create index mails_recipient_idx on local_supabase.mails (recipient, id);
