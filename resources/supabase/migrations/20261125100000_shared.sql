-- What every later migration leans on: closed by default, one way to refuse, one to tell a person, one to remember who did what.

-- From here on nobody may call a new function, or touch a new table, before its migration says who.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
alter default privileges in schema public revoke all on tables from anon, authenticated;

create function private.refuse(code text, message text, status integer default 409) returns void
language plpgsql set search_path = ''
as $$
begin
    raise exception using errcode = 'PT' || status, message = message, detail = code;
end $$;
comment on function private.refuse(text, text, integer) is
    'Says no. PostgREST answers with this HTTP status, the sentence as message and the stable code as details.';

create function private.active_user() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
    me uuid := private.active_uid();
begin
    if me is null then
        perform private.refuse('inactive', 'Your account is not active. Ask the academy to activate it, then try again.', 403);
    end if;
    return me;
end $$;
comment on function private.active_user() is 'The caller of a command; refuses when nobody is signed in or the account is not active.';

create function private.notify(recipient uuid, type text, title text, body text, data jsonb default '{}', priority text default 'normal')
returns void
language sql security definer set search_path = ''
as $$
    insert into public.notifications (user_id, type, title, body, data, priority)
    select u.id, notify.type, left(notify.title, 200), left(coalesce(notify.body, ''), 4000), coalesce(notify.data, '{}'), notify.priority
      from public.users u
     where u.id = recipient and u.deleted_at is null
$$;
comment on function private.notify(uuid, text, text, text, jsonb, text) is
    'Tells one person something. Too long is cut, and nobody there is no error: news never undoes what it is about.';

create table public.audit_log (
    id uuid primary key default gen_random_uuid(),
    created_at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    acted_as text not null,
    action text not null check (action ~ '^[a-z][a-z0-9_.]{0,63}$'),
    subject_table text not null check (char_length(subject_table) between 1 and 63),
    subject_id uuid,
    detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object')
);
comment on table public.audit_log is
    'What an admin or a function changed. Append-only, read by admins, not synced. Ids are no foreign keys: it outlives what it tells of.';
comment on column public.audit_log.acted_as is 'Role of the token that acted; operator when there was none.';
create index audit_log_time_idx on public.audit_log (created_at desc, id);
create index audit_log_subject_idx on public.audit_log (subject_table, subject_id, created_at desc);
create index audit_log_actor_idx on public.audit_log (actor_id, created_at desc);
alter table public.audit_log enable row level security;
revoke all on public.audit_log from public, anon, authenticated, service_role;
grant select on public.audit_log to authenticated, service_role;
create policy audit_log_read_admin on public.audit_log for select to authenticated using ((select private.is_admin()));

create function private.keep_audit() returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'The audit log can only grow.' using errcode = '42501';
end $$;
comment on function private.keep_audit() is 'Trigger: refuses to change or remove what the audit log says, whoever asks.';
create trigger keep before update or delete or truncate on public.audit_log for each statement execute function private.keep_audit();

create function private.audit(action text, subject_table text, subject_id uuid, detail jsonb default '{}') returns void
language sql security definer set search_path = ''
as $$
    insert into public.audit_log (actor_id, acted_as, action, subject_table, subject_id, detail)
    values (auth.uid(), coalesce(auth.role(), 'operator'), action, subject_table, subject_id, coalesce(detail, '{}'))
$$;
comment on function private.audit(text, text, uuid, jsonb) is
    'Remembers who did what to which row. detail: what a reader needs to understand it, no secrets and no texts that people wrote.';

create function private.audit_admin() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    changed jsonb;
begin
    if pg_trigger_depth() > 1 or auth.uid() is null or not private.is_admin() then
        return null;
    end if;
    select coalesce(jsonb_object_agg(c.key, case when c.key = any (tg_argv)
                                                 then jsonb_build_array(before -> c.key, after -> c.key) else 'true' end), '{}')
      into changed
      from jsonb_object_keys(coalesce(after, before)) c (key)
     where tg_op = 'UPDATE' and before -> c.key is distinct from after -> c.key and c.key not in ('updated_at', 'changed_in');
    if tg_op <> 'UPDATE' or changed <> '{}' then
        perform private.audit(lower(tg_op), tg_table_name, (coalesce(after, before) ->> 'id')::uuid, changed);
    end if;
    return null;
end $$;
comment on function private.audit_admin() is
    'Trigger (after, each row): remembers what an admin changes, not what follows from it. Names the changed columns; of those given as arguments, old and new value.';
create trigger audit after insert or update or delete on public.users
    for each row execute function private.audit_admin('role', 'is_active', 'deleted_at');
create trigger audit after insert or update or delete on public.subjects
    for each row execute function private.audit_admin('name', 'deleted_at');
create trigger audit after insert or update or delete on public.courses
    for each row execute function private.audit_admin('tutor_id', 'status', 'price_minor', 'currency', 'deleted_at');
create trigger audit after insert or update or delete on public.course_content
    for each row execute function private.audit_admin('deleted_at');

-- Definers of the API's functions call these with the owner's rights; nobody else may.
revoke execute on function private.refuse(text, text, integer), private.active_user(),
    private.notify(uuid, text, text, text, jsonb, text), private.keep_audit(), private.audit(text, text, uuid, jsonb), private.audit_admin()
    from public;
grant execute on function private.notify(uuid, text, text, text, jsonb, text), private.audit(text, text, uuid, jsonb),
    private.refuse(text, text, integer) to service_role;
