-- sync_pull, part 4: what was lost, and a page made of stages.

create function private.pull_losses_of_admin(scope private.pull_scope) returns table (table_name text, key text)
language plpgsql stable set search_path = ''
as $$
declare
    declared record;
begin
    for declared in
        select t.name, (select string_agg(format('r.%I', k), ', ') from unnest(t.key) k) as columns
          from private.synced_tables t
         where t.seen_by_admins and t.name <> 'users'
           and exists (select from private.tombstones d where d.table_name = t.name and d.changed_in >= scope.floor)
    loop
        return query execute format($q$
            select d.table_name, d.key from private.tombstones d
             where d.table_name = %1$L and d.changed_in >= $1
               and not exists (select from public.%1$I r where concat_ws(',', %2$s) = d.key and r.deleted_at is null) $q$,
            declared.name, declared.columns) using scope.floor;
    end loop;
end $$;
comment on function private.pull_losses_of_admin(private.pull_scope) is
    'Rows that are gone for good, whoever''s they were: an admin saw them all.';

create function private.pull_losses(scope private.pull_scope) returns table (table_name text, key text)
language plpgsql stable set search_path = ''
as $$
declare
    touched uuid[] := array(select private.pull_people_touched(scope));
    my_audiences uuid[] := scope.hot || scope.me || private.everyone() || case scope.role when 'admin' then private.admins() end
        || array(select c.id from public.courses c
                  where c.changed_in >= scope.floor and c.id in (select private.course_ids_of(scope.me, scope.role)));
begin
    return query
        select t.table_name, t.key from private.tombstones t
         where t.audience = any (my_audiences) and t.changed_in >= scope.floor and t.table_name <> 'users';
    return query
        select 'users', lost.id::text
          from (select unnest(touched) as id
                union select t.key::uuid from private.tombstones t
                       where t.table_name = 'users' and t.audience = any (my_audiences) and t.changed_in >= scope.floor) lost
         where lost.id not in (select u.id from public.users u where u.deleted_at is null
                                  and u.id in (select private.people_ids_of(scope.me, scope.role)));
    if scope.role = 'admin' then
        return query select * from private.pull_losses_of_admin(scope);
    end if;
end $$;
comment on function private.pull_losses(private.pull_scope) is 'What the caller has lost since the floor: table and key.';

create function private.pull_gone(scope private.pull_scope, after text, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
begin
    return (
        select row (json_object_agg(g.table_name, g.keys)::text, coalesce(sum(g.n), 0), max(g.last))::private.pull_slice
          from (select l.table_name, count(*) as n, max(l.place) as last,
                       json_agg(case when l.key like '%,%' then to_json(string_to_array(l.key, ',')) else to_json(l.key) end) as keys
                  from (select distinct d.table_name, d.key, (d.table_name || ':' || d.key) collate "C" as place
                          from private.pull_losses(scope) d
                         where after is null or (d.table_name || ':' || d.key) collate "C" > after
                         order by place limit page) l
                 group by l.table_name) g
    );
end $$;
comment on function private.pull_gone(private.pull_scope, text, integer) is
    'Stage 0: what the caller has lost. It fills a page of its own, so that a row that comes back in the same round comes after.';

create function private.pull_step(state private.pull_cursor, stage integer, slice private.pull_slice, page integer)
returns private.pull_cursor
language plpgsql immutable set search_path = ''
as $$
begin
    state.stage := case when slice.count >= page then stage else stage + 1 end;
    state.after := case when slice.count >= page then slice.last end;
    return state;
end $$;
comment on function private.pull_step(private.pull_cursor, integer, private.pull_slice, integer) is
    'The place after a slice: further in the stage when it filled the page, or the next stage.';

create function private.pull_opening(table_name text, open_table text) returns text
language plpgsql stable set search_path = ''
as $$
begin
    return (
        select case open_table when '' then '' else ']},' end
               || format('"%s":{"columns":%s,"rows":[', table_name, private.wire_columns(table_name))
    );
end $$;
comment on function private.pull_opening(text, text) is 'JSON that closes the table before, if any, and opens the next.';

create type private.pull_result as (state private.pull_cursor, body text);
comment on type private.pull_result is 'Where a page ended, and the JSON text that it brought; null when nothing.';

create function private.pull_tables(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_result
language plpgsql stable set search_path = ''
as $$
declare
    stage record;
    slice private.pull_slice;
    open_table text := '';
    body text := '';
    budget integer := page;
begin
    for stage in select * from private.sync_stages s where s.stage >= state.stage order by s.stage loop
        execute format('select s."rows", s.count, s.last from private.%I($1, $2, $3) s', stage.function_name)
           into slice using scope, state.after, budget;
        if slice.count > 0 then
            body := body
                || case when stage.table_name = open_table then ',' else private.pull_opening(stage.table_name, open_table) end
                || slice.rows;
            open_table := stage.table_name;
            state.done := state.done + case stage.table_name when 'messages' then slice.count else 0 end;
        end if;
        state := private.pull_step(state, stage.stage, slice, budget);
        budget := budget - slice.count;
        exit when budget <= 0;
    end loop;
    return row (state, '{' || nullif(body, '') || ']}}')::private.pull_result;
end $$;
comment on function private.pull_tables(private.pull_cursor, private.pull_scope, integer) is 'Fills a page from the stages after the first, in their order.';

create function private.pull_page(state private.pull_cursor, scope private.pull_scope, reset boolean, page integer) returns json
language plpgsql stable set search_path = ''
as $$
declare
    first_sync boolean := state.floor = '0';
    lost private.pull_slice;
    found private.pull_result;
    progress json;
begin
    if state.stage = 0 and first_sync then
        state.stage := 1;
        state.total := private.pull_message_total(scope);
    elsif state.stage = 0 then
        lost := private.pull_gone(scope, state.after, page);
        state := private.pull_step(state, 0, lost, page);
    end if;
    if lost.rows is null then
        found := private.pull_tables(state, scope, page);
        state := found.state;
        if not exists (select from private.sync_stages s where s.stage >= state.stage) then
            state := row (state.epoch, state.target, null, 0, null, 0, 0)::private.pull_cursor;
        elsif first_sync and state.stage >= (select min(s.stage) from private.sync_stages s where s.table_name = 'messages') then
            progress := json_build_object('done', least(state.done, state.total), 'total', state.total);
        end if;
    end if;
    return format('{"cursor":"%s","more":%s,"reset":%s%s%s%s}', private.pull_cursor_out(state),
                  to_json(state.target is not null), to_json(reset), ',"progress":' || progress, ',"gone":' || lost.rows, ',"tables":' || found.body);
end $$;
comment on function private.pull_page(private.pull_cursor, private.pull_scope, boolean, integer) is
    'One page: losses first and alone, else rows; and the cursor for the next call.';

-- Plans are made once for each connection and do not depend on the cursor: without the second setting every pull would plan all stages
-- anew. A plan for any floor must expect much behind it, hence the first: what changed is always looked up in an index. What such plans
-- seem to cost would have them compiled, which takes longer than they do.
create function private.pull(given text, page_size integer, keep bigint) returns json
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
    set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
    me uuid := private.active_uid();
    role text := private.my_role();
    state private.pull_cursor;
    reset boolean;
begin
    if me is null then
        raise exception 'Sign in with an active account to sync.' using errcode = '42501';
    end if;
    state := private.pull_begin(given, me, role);
    reset := given is not null and (private.pull_cursor_in(given)).epoch is distinct from state.epoch;
    return private.pull_page(state, private.pull_scope_of(me, role, state.floor, keep), reset,
                             least(greatest(coalesce(page_size, 500), 1), 1000));
end $$;
comment on function private.pull(text, integer, bigint) is 'sync_pull with the rights to look into every table for the caller, and for nobody else.';

create function public.sync_pull(p_cursor text default null, p_page_size integer default 500, p_keep bigint default null)
returns json
language sql stable set search_path = ''
as $$ select private.pull(p_cursor, p_page_size, p_keep) $$;
comment on function public.sync_pull(text, integer, bigint) is
    'Every change that concerns the caller since the cursor, one page at a time. Of conversations that are new to the caller it brings '
    'the newest p_keep messages (at least 50), or all. Refuses anonymous and inactive callers.';
