-- A person's own data: all of it to take along, all of it gone on request. Called by Edge Functions only.
--
-- Both follow the foreign keys of the catalogue, so that a table made later is in from its first day. A row belongs to a person when a
-- column of it references public.users, or when it falls with such a row (on delete cascade).

create function private.names_someone_else(table_name text, column_name text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select table_name || '.' || column_name = any ('{payments.tutor_id,refunds.tutor_id,refunds.decided_by,
    session_changes.actor_id,tutor_notes.student_id,assignment_submissions.graded_by,queries.assignee_id}') $$;
comment on function private.names_someone_else(text, text) is
    'Columns in which somebody stands in another person''s row, as the one who taught, decided or is written about. These rows are not theirs to export.';

create function private.references_to(target regclass) returns table (child regclass, own text[], parent text[], action "char")
language sql stable security definer set search_path = ''
as $$
    select c.conrelid::regclass,
           (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k (num, n)
              join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num),
           (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k (num, n)
              join pg_catalog.pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num),
           c.confdeltype
      from pg_catalog.pg_constraint c
     where c.contype = 'f' and c.confrelid = target and c.connamespace = 'public'::regnamespace
     order by c.conrelid::regclass::text, c.conname
$$;
comment on function private.references_to(regclass) is 'Foreign keys of the API''s tables to one table: columns on both sides and what a deletion does.';

create function private.rows_of(person uuid, target regclass, condition text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    rows jsonb;
    hidden text[] := array['changed_in', 'joined_in', 'audience_in', 'provider', 'provider_checkout_id', 'provider_payment_id', 'provider_refund_id'];
begin
    -- What the office says among itself about a ticket stays there.
    if target = 'public.query_comments'::regclass then
        condition := format('(%s) and (not t.is_internal or t.author_id = $1)', condition);
    end if;
    execute format('select coalesce(jsonb_agg(to_jsonb(t) - $2), ''[]'') from %s t where %s', target, condition) into rows using person, hidden;
    return rows;
end $$;
comment on function private.rows_of(uuid, regclass, text) is 'Rows of a table for which a condition about the person ($1) holds, without what means nothing outside.';

create function private.conditions_of_person() returns table (target regclass, condition text)
language plpgsql stable security definer set search_path = ''
as $$
declare
    direct record;
    below record;
begin
    for direct in select r.child, r.own[1] as own, r.action from private.references_to('public.users') r
                   where not private.names_someone_else((select c.relname from pg_catalog.pg_class c where c.oid = r.child), r.own[1]) loop
        target := direct.child;
        condition := format('t.%I = $1', direct.own);
        return next;
        for below in select r.* from private.references_to(direct.child) r
                      where r.action = 'c' and (direct.action = 'c' or direct.child = 'public.sessions'::regclass) loop
            target := below.child;
            condition := format('(%s) in (select %s from %s p where p.%I = $1)',
                (select string_agg(format('t.%I', c), ', ') from unnest(below.own) c),
                (select string_agg(format('p.%I', c), ', ') from unnest(below.parent) c), direct.child, direct.own);
            return next;
        end loop;
    end loop;
end $$;
comment on function private.conditions_of_person() is 'Which rows of which tables belong to a person ($1).';

create function private.export_person(person uuid) returns jsonb
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    found jsonb := jsonb_build_object('users', private.rows_of(person, 'public.users', 't.id = $1'));
    part record;
begin
    if found -> 'users' = '[]' then
        perform private.refuse('not_found', 'This account does not exist any more.', 404);
    end if;
    for part in
        select (select k.relname from pg_catalog.pg_class k where k.oid = c.target) as name,
               private.rows_of(person, c.target, string_agg('(' || c.condition || ')', ' or ')) as rows
          from private.conditions_of_person() c group by c.target
    loop
        found := found || jsonb_build_object(part.name, part.rows);
    end loop;
    return found || jsonb_build_object('account', (
        select jsonb_build_object('email', u.email, 'created_at', u.created_at, 'last_sign_in_at', u.last_sign_in_at,
                                  'said_at_sign_up', u.raw_user_meta_data,
                                  'ways_to_sign_in', (select coalesce(jsonb_agg(i.provider), '[]') from auth.identities i where i.user_id = person))
          from auth.users u where u.id = person));
end $$;
comment on function private.export_person(uuid) is 'Everything about a person: the account, and rows by table.';

create function private.files_of(person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name) order by o.bucket_id, o.name), '[]')
      from storage.objects o where o.owner_id = person::text
$$;
comment on function private.files_of(uuid) is 'Files that a person has uploaded.';

create function private.keeps_books(person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
    r record;
    found_row boolean;
begin
    for r in select x.child, x.own[1] as own from private.references_to('public.users') x where x.action in ('a', 'r') loop
        execute format('select exists (select from %s t where t.%I = $1)', r.child, r.own) into found_row using person;
        if found_row then
            return true;
        end if;
    end loop;
    return false;
end $$;
comment on function private.keeps_books(uuid) is
    'Whether rows must stay that cannot be without this person (a tutor''s past courses and sessions): then the name goes and the number stays.';

create function private.begin_account_deletion(person uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    u public.users;
begin
    select * into u from public.users x where x.id = person and x.deleted_at is null for no key update;
    if not found then
        perform private.refuse('not_found', 'This account does not exist any more.', 404);
    elsif u.role = 'admin' and not exists (
            select from public.users o where o.id <> person and o.role = 'admin' and o.is_active and o.deleted_at is null) then
        perform private.refuse('last_admin', 'You are the academy''s only admin. Make somebody else an admin first.');
    elsif exists (select from public.sessions s where person in (s.student_id, s.tutor_id) and s.ends_at > now() and s.deleted_at is null
                     and s.status in ('requested', 'confirmed', 'rescheduled', 'in_progress')) then
        perform private.refuse('sessions_ahead', 'You have sessions ahead. Cancel them first, so that nobody waits for you.');
    elsif exists (select from public.courses c where c.tutor_id = person and c.status = 'published' and c.deleted_at is null) then
        perform private.refuse('still_teaching', 'Students take your courses. Ask the academy to hand them over or archive them first.');
    elsif exists (select from public.passes c where c.tutor_id = person and c.remaining > 0 and c.voided_at is null and c.expires_at > now()
                     and c.deleted_at is null) then
        perform private.refuse('prepaid_ahead', 'Students have paid you for sessions ahead. Ask the academy to give their money back first.');
    elsif exists (select from public.payments p where p.payer_id = person and p.status = 'processing')
       or exists (select from public.refunds r where r.payer_id = person and r.status in ('requested', 'approved'))
       or exists (select from public.payouts o where o.tutor_id = person and o.status in ('pending', 'processing')) then
        perform private.refuse('money_moving', 'Money of yours is on its way. Wait until it has arrived, then delete your account.');
    end if;
    return jsonb_build_object('email', u.email, 'keeps_books', private.keeps_books(person), 'files', private.files_of(person));
end $$;
comment on function private.begin_account_deletion(uuid) is 'Refuses while others count on the account; else tells what has to go.';

create function private.finish_account_deletion(person uuid, is_erased boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    if not is_erased then
        update public.users u
           set email = null, first_name = 'Former member', last_name = '', phone = null, bio = '', subjects = '{}', languages = '{}',
               date_of_birth = null, location = '', avatar_path = null, timezone = 'UTC', is_active = false, deleted_at = coalesce(u.deleted_at, now())
         where u.id = person;
    end if;
    perform private.audit('account.deleted', 'users', person, jsonb_build_object('erased', is_erased));
end $$;
comment on function private.finish_account_deletion(uuid, boolean) is
    'Remembers that an account is gone; where the number must stay (see keeps_books), everything that tells who it was is taken out.';

create function public.export_person(p_person uuid) returns jsonb
language sql stable set search_path = ''
as $$ select jsonb_build_object('rows', private.export_person(p_person), 'files', private.files_of(p_person)) $$;
comment on function public.export_person(uuid) is 'For Edge Functions: everything about a person, and the files to sign.';

create function public.begin_account_deletion(p_person uuid) returns jsonb
language sql volatile set search_path = ''
as $$ select private.begin_account_deletion(p_person) $$;
comment on function public.begin_account_deletion(uuid) is 'For Edge Functions: whether an account can be deleted now, and its files.';

create function public.finish_account_deletion(p_person uuid, p_is_erased boolean) returns void
language sql volatile set search_path = ''
as $$ select private.finish_account_deletion(p_person, p_is_erased) $$;
comment on function public.finish_account_deletion(uuid, boolean) is 'For Edge Functions: the rest of a deletion.';

create function private.begin_invitation(admin uuid) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if (private.require_active(admin)).role <> 'admin' then
        perform private.refuse('not_admin', 'Only the academy''s office invites people.', 403);
    end if;
end $$;
comment on function private.begin_invitation(uuid) is 'Refuses an invitation by anyone but an active admin.';

create function private.finish_invitation(admin uuid, person uuid, role text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform private.begin_invitation(admin);
    update public.users u set role = finish_invitation.role where u.id = person and u.role <> finish_invitation.role;
    perform private.audit('user.invited', 'users', person, jsonb_build_object('role', role, 'by', admin));
end $$;
comment on function private.finish_invitation(uuid, uuid, text) is 'Gives an invited person the role; sign-up itself believes nobody who says admin.';

create function public.begin_invitation(p_admin uuid) returns void
language sql stable set search_path = ''
as $$ select private.begin_invitation(p_admin) $$;
comment on function public.begin_invitation(uuid) is 'For Edge Functions: whether this person may invite others.';

create function public.finish_invitation(p_admin uuid, p_person uuid, p_role text) returns void
language sql volatile set search_path = ''
as $$ select private.finish_invitation(p_admin, p_person, p_role) $$;
comment on function public.finish_invitation(uuid, uuid, text) is 'For Edge Functions: what follows an invitation.';

revoke execute on function public.export_person(uuid), public.begin_account_deletion(uuid), public.finish_account_deletion(uuid, boolean),
    public.begin_invitation(uuid), public.finish_invitation(uuid, uuid, text) from public, anon, authenticated;
grant execute on function private.export_person(uuid), private.files_of(uuid), private.begin_account_deletion(uuid),
    private.finish_account_deletion(uuid, boolean), private.begin_invitation(uuid), private.finish_invitation(uuid, uuid, text),
    public.export_person(uuid), public.begin_account_deletion(uuid), public.finish_account_deletion(uuid, boolean),
    public.begin_invitation(uuid), public.finish_invitation(uuid, uuid, text) to service_role;
