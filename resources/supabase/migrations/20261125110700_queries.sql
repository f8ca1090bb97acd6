-- Tickets: a person asks the academy, and the academy answers.
--
-- Synced: queries, to whoever asked, whoever is assigned, and admins; query_comments to the same people, internal ones not to whoever
-- asked. A new assignee gets the comments with the ticket: they are stamped when it changes hands. Both leave tombstones.

create table public.queries (
    id uuid primary key,
    requester_id uuid not null references public.users on delete cascade,
    subject text not null check (subject ~ '\S' and char_length(subject) <= 200),
    description text not null check (description ~ '\S' and char_length(description) <= 10000),
    category text not null default 'other' check (category in ('account', 'course', 'payment', 'session', 'technical', 'other')),
    priority text not null default 'medium' check (priority in ('low', 'medium', 'high', 'urgent')),
    status text not null default 'open' check (status in ('open', 'in_progress', 'resolved', 'closed')),
    assignee_id uuid references public.users on delete set null,
    resolution text not null default '' check (char_length(resolution) <= 5000),
    resolved_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id(),
    constraint queries_not_answered_by_oneself check (assignee_id <> requester_id)
);
comment on table public.queries is 'A question to the academy and what became of it. Written by open_query, update_query and add_query_comment.';
create index queries_requester_idx on public.queries (requester_id, changed_in);
create index queries_assignee_idx on public.queries (assignee_id, changed_in) where assignee_id is not null;
create index queries_changed_in_idx on public.queries (changed_in, id);
alter table public.queries enable row level security;
create trigger stamp before insert or update on public.queries for each row execute function private.stamp();

create table public.query_comments (
    id uuid primary key,
    query_id uuid not null references public.queries on delete cascade,
    author_id uuid references public.users on delete set null,
    body text not null check (body ~ '\S' and char_length(body) <= 10000),
    is_internal boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.query_comments is 'What was said about a ticket. Internal ones are hidden from whoever asked.';
create index query_comments_pull_idx on public.query_comments (query_id, changed_in);
create index query_comments_author_idx on public.query_comments (author_id) where author_id is not null;
alter table public.query_comments enable row level security;
create trigger stamp before insert or update on public.query_comments for each row execute function private.stamp();

create function private.bury_query_comment() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'DELETE' or new.deleted_at is not null then
        insert into private.tombstones (table_name, key, audience)
        select 'query_comments', old.id::text, seer.id
          from (select private.admins() as id
                union select q.assignee_id from public.queries q where q.id = old.query_id
                union select q.requester_id from public.queries q where q.id = old.query_id and not old.is_internal) seer
         where seer.id is not null;
    end if;
    return null;
end $$;
comment on function private.bury_query_comment() is
    'Trigger: a comment leaves the caches of those who saw it. When its ticket goes, it goes with the ticket.';
create trigger bury after delete or update of deleted_at on public.query_comments
    for each row when (old.deleted_at is null) execute function private.bury_query_comment();

create function private.follow_query() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_op = 'DELETE' or (new.deleted_at is not null and old.deleted_at is null) then
        insert into private.tombstones (table_name, key, audience)
        select 'queries', old.id::text, seer.id from (values (old.requester_id), (old.assignee_id)) seer (id) where seer.id is not null;
    elsif new.assignee_id is distinct from old.assignee_id then
        insert into private.tombstones (table_name, key, audience)
        select 'queries', old.id::text, old.assignee_id where old.assignee_id is not null;
        update public.query_comments set changed_in = pg_current_xact_id() where query_id = new.id;
    end if;
    return null;
end $$;
comment on function private.follow_query() is
    'Trigger: a ticket that changed hands leaves one cache (an admin gets it again in the same round) and reaches the other whole.';
create trigger follow after delete or update of assignee_id, deleted_at on public.queries
    for each row execute function private.follow_query();

create function private.hand_back_queries() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.queries set assignee_id = null where assignee_id = new.id;
    return null;
end $$;
comment on function private.hand_back_queries() is 'Trigger: whoever works for the academy no more leaves their tickets to the office.';
create trigger hand_back_queries after update of role on public.users for each row
    when (new.role = 'student' and old.role <> 'student') execute function private.hand_back_queries();

create function private.query_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query
    select q.id from public.queries q where q.requester_id = me and q.deleted_at is null
    union
    select q.id from public.queries q where q.assignee_id = me and q.deleted_at is null and my_role <> 'student'
    union
    select q.id from public.queries q where my_role = 'admin' and q.deleted_at is null;
end $$;
comment on function private.query_ids_of(uuid, text) is 'Tickets that a user can see.';

create function private.staffed_query_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query
    select q.id from public.queries q
     where q.deleted_at is null and q.requester_id <> me and (my_role = 'admin' or (q.assignee_id = me and my_role <> 'student'));
end $$;
comment on function private.staffed_query_ids_of(uuid, text) is 'Tickets that a user works on, hence sees internal comments of. Never one''s own.';

create function private.my_query_ids() returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query select private.query_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_query_ids() is 'Tickets that the signed-in, active user can see.';

create function private.my_staffed_query_ids() returns setof uuid
language plpgsql stable security definer rows 20 set search_path = ''
as $$
begin
    return query select private.staffed_query_ids_of(id, role) from public.users where id = private.active_uid();
end $$;
comment on function private.my_staffed_query_ids() is 'Tickets that the signed-in, active user works on.';

revoke all on public.queries, public.query_comments from public, anon, authenticated;
grant all on public.queries, public.query_comments to service_role;
grant select on public.queries, public.query_comments to authenticated;
grant execute on function private.my_query_ids(), private.my_staffed_query_ids() to authenticated;
create policy queries_read on public.queries for select to authenticated
    using (id = any (array(select private.my_query_ids())));
create policy query_comments_read on public.query_comments for select to authenticated
    using (deleted_at is null and query_id = any (array(select private.my_query_ids()))
           and (not is_internal or query_id = any (array(select private.my_staffed_query_ids()))));

create function private.query_row(q public.queries) returns json language sql stable
as $$
    select json_build_array(q.id, q.requester_id, q.subject, q.description, q.category, q.priority, q.status, q.assignee_id, q.resolution,
                            q.resolved_at, q.created_at, q.updated_at, q.deleted_at)
$$;
create function private.query_comment_row(c public.query_comments) returns json language sql stable
as $$ select json_build_array(c.id, c.query_id, c.author_id, c.body, c.is_internal, c.created_at, c.deleted_at) $$;
comment on function private.query_row(public.queries) is 'A ticket as it travels.';
comment on function private.query_comment_row(public.query_comments) is 'A comment on a ticket as it travels.';

create function private.tell_staff(q public.queries, type text, title text) returns void
language sql security definer set search_path = ''
as $$
    select private.notify(u.id, type, title || q.subject, '', jsonb_build_object('query_id', q.id, 'title', q.subject),
                          case q.priority when 'urgent' then 'urgent' when 'high' then 'high' else 'normal' end)
      from public.users u
     where u.is_active and u.deleted_at is null and u.id <> q.requester_id
       and (u.id = q.assignee_id or (q.assignee_id is null and u.role = 'admin'))
$$;
comment on function private.tell_staff(public.queries, text, text) is 'Tells whoever is assigned to a ticket, or every admin when nobody is.';
