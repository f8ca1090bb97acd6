-- sync_digest: how many rows of each table the caller should have, and a fingerprint of them, so that a mirror can prove itself.
--
-- A row's text is the JSON array of its values in the order of the columns, written as jsonb is ('[1, "a", null, {"b": 2}]': a blank after
-- each comma and colon). Its number is the first 15 hexadecimal digits of that text's MD5; a table's fingerprint is the sum of its rows' numbers modulo 2^60, as
-- hexadecimal digits. So the order of rows does not matter, and a client needs no more than its own rows. It leaves out what it does not
-- keep digit for digit, such as fractions.

create function private.digest_table(declared private.synced_tables, scope private.pull_scope, columns text[]) returns json
language plpgsql stable set search_path = ''
as $$
declare
    places integer[] := array(select array_position(declared.columns, c.name) - 1 from unnest(columns) with ordinality c (name, ord) order by c.ord);
    line text := format('private.%I(c)', declared.row_name || '_row');
    digest json;
begin
    if array_position(places, null) is not null then
        perform private.refuse('unknown_column', 'This server does not know every column that was asked for. Update the app.', 422);
    end if;
    if columns <> declared.columns then
        line := format('(select jsonb_agg(%s::jsonb -> p.place order by p.ord) from unnest($2) with ordinality p (place, ord))', line);
    end if;
    execute format('select json_build_object(''count'', count(*), ''hash'', to_hex(mod('
                   'coalesce(sum((''x'' || left(md5(%s::jsonb::text), 15))::bit(60)::bigint::numeric), 0), 1152921504606846976)::bigint)) '
                   'from private.%I($1) c', line, 'changed_' || declared.name)
       into digest using scope, places;
    return digest;
end $$;
comment on function private.digest_table(private.synced_tables, private.pull_scope, text[]) is 'Count and fingerprint of one table''s rows for the caller.';

create function private.digest(wanted jsonb, floors jsonb) returns json
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_uid();
    scope private.pull_scope;
begin
    if me is null then
        raise exception 'Sign in with an active account to sync.' using errcode = '42501';
    end if;
    if wanted is not null and (jsonb_typeof(wanted) <> 'object'
                               or exists (select from jsonb_each(wanted) w where jsonb_typeof(w.value) <> 'array')) then
        perform private.refuse('invalid', 'Ask with an object of tables and their columns.', 422);
    end if;
    if floors is not null and (jsonb_typeof(floors) <> 'object'
                               or exists (select from jsonb_each(floors) f where jsonb_typeof(f.value) <> 'number'
                                                                             or f.value::text !~ '^[0-9]{1,15}$')) then
        perform private.refuse('invalid', 'Ask with an object of conversations and whole numbers.', 422);
    end if;
    scope := private.pull_scope_of(me, private.my_role(), '0', floors => floors);
    return (
        select coalesce(json_object_agg(t.name, private.digest_table(t, scope, coalesce(
                   (select array_agg(c) from jsonb_array_elements_text(wanted -> t.name) c), t.columns)) order by t.name), '{}')
          from private.synced_tables t
         where wanted is null or wanted ? t.name
    );
end $$;
comment on function private.digest(jsonb, jsonb) is 'sync_digest with the rights to look into every table for the caller, and for nobody else.';

create function public.sync_digest(p_tables jsonb default null, p_floors jsonb default null) returns json
language sql stable set search_path = ''
as $$ select private.digest(p_tables, p_floors) $$;
comment on function public.sync_digest(jsonb, jsonb) is
    'Count and fingerprint of each table as the caller''s mirror should be. p_tables: {"users": ["id", "role"]} asks for these tables by these '
    'columns only; tables that this server does not sync are left out. p_floors: {"<conversation>": 81001} compares no messages before that '
    'one. Refuses anonymous and inactive callers.';

revoke execute on function private.digest_table(private.synced_tables, private.pull_scope, text[]), private.digest(jsonb, jsonb),
    public.sync_digest(jsonb, jsonb), private.owners_in(jsonb, text[]), private.tell_owners(), private.tell_reaction(),
    private.tell_submission(), private.tell_query_comment(), private.changed_system_settings(private.pull_scope),
    private.changed_message_reactions(private.pull_scope), private.changed_queries(private.pull_scope),
    private.changed_query_comments(private.pull_scope), private.changed_articles(private.pull_scope),
    private.changed_assignments(private.pull_scope), private.changed_assignment_rubrics(private.pull_scope),
    private.changed_assignment_submissions(private.pull_scope), private.part_submissions()
    from public, anon;
grant execute on function private.digest(jsonb, jsonb), public.sync_digest(jsonb, jsonb) to authenticated;
