-- sync_pull, part 4: a page made of stages.

create function private.pull_table(stage integer) returns text
language sql immutable set search_path = ''
as $$
    select (array['gone', 'users', 'subjects', 'conversations', 'conversation_members', 'courses', 'course_content', 'enrollments',
                  'notifications', 'messages', 'messages', 'messages'])[stage + 1]
$$;
comment on function private.pull_table(integer) is 'The table whose rows a stage brings; null after the last stage.';

create function private.pull_stage(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
begin
    return case state.stage
        when 1 then private.pull_users(state, scope, page)
        when 2 then private.pull_subjects(state, scope, page)
        when 3 then private.pull_conversations(state, scope, page)
        when 4 then private.pull_members(state, scope, page)
        when 5 then private.pull_courses(state, scope, page)
        when 6 then private.pull_lessons(state, scope, page)
        when 7 then private.pull_enrollments(state, scope, page)
        when 8 then private.pull_notifications(state, scope, page)
        when 9 then private.pull_messages_changed(state, scope, page)
        when 10 then private.pull_messages_gained(state, scope, true, page)
        when 11 then private.pull_messages_gained(state, scope, false, page)
    end;
end $$;
comment on function private.pull_stage(private.pull_cursor, private.pull_scope, integer) is 'One slice of the stage that the cursor is in.';

create function private.pull_idle(state private.pull_cursor, scope private.pull_scope) returns boolean
language sql immutable set search_path = ''
as $$
    select case when state.stage in (3, 4) then scope.hot = '{}'
                when state.stage = 9 then scope.hot = scope.gained
                when state.stage in (10, 11) then scope.gained = '{}'
                else false end
$$;
comment on function private.pull_idle(private.pull_cursor, private.pull_scope) is 'Whether the scope alone shows that a stage has nothing to bring.';

create function private.pull_gone(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_result
language plpgsql stable set search_path = ''
as $$
declare
    lost record;
begin
    select json_object_agg(g.table_name, g.keys) as tables, coalesce(sum(g.n), 0) as n, max(g.last) as last into lost
      from (select l.table_name, count(*) as n, max(l.place) as last,
                   json_agg(case when l.key like '%,%' then to_json(string_to_array(l.key, ',')) else to_json(l.key) end) as keys
              from (select distinct d.table_name, d.key, (d.table_name || ':' || d.key) collate "C" as place
                      from private.pull_losses(scope) d
                     where state.after_key is null or (d.table_name || ':' || d.key) collate "C" > state.after_key
                     order by place limit page) l
             group by l.table_name) g;
    state.after_key := case when lost.n >= page then lost.last end;
    state.stage := case when lost.n >= page then 0 else 1 end;
    return row (state, lost.tables::text)::private.pull_result;
end $$;
comment on function private.pull_gone(private.pull_cursor, private.pull_scope, integer) is
    'Stage 0: what the caller has lost. It fills a page of its own, so that a row that comes back in the same round comes after.';

create function private.pull_advance(state private.pull_cursor, slice private.pull_slice, page integer) returns private.pull_cursor
language plpgsql immutable set search_path = ''
as $$
begin
    if slice.count >= page then
        state.after_id := slice.after_id;
        state.after_user := slice.after_user;
        state.after_seq := slice.after_seq;
        state.after_xid := slice.after_xid;
    else
        state.after_id := null;
        state.after_user := null;
        state.after_seq := null;
        state.after_xid := null;
        state.stage := state.stage + 1;
    end if;
    return state;
end $$;
comment on function private.pull_advance(private.pull_cursor, private.pull_slice, integer) is 'The place after a slice: further in the stage, or the next stage.';

create function private.pull_opening(table_name text, open_table text) returns text
language sql immutable set search_path = ''
as $$
    select case open_table when '' then '' else ']},' end
           || format('"%s":{"columns":%s,"rows":[', table_name, private.wire_columns(table_name))
$$;
comment on function private.pull_opening(text, text) is 'JSON that closes the table before, if any, and opens the next.';

create function private.pull_tables(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_result
language plpgsql stable set search_path = ''
as $$
declare
    slice private.pull_slice;
    table_name text;
    open_table text := '';
    body text := '';
    budget integer := page;
begin
    loop
        table_name := private.pull_table(state.stage);
        exit when table_name is null or budget <= 0;
        if private.pull_idle(state, scope) then
            state.stage := state.stage + 1;
            continue;
        end if;
        slice := private.pull_stage(state, scope, budget);
        if slice.count > 0 then
            body := body || case when table_name = open_table then ',' else private.pull_opening(table_name, open_table) end
                    || slice.rows;
            open_table := table_name;
            state.done := state.done + case table_name when 'messages' then slice.count else 0 end;
        end if;
        state := private.pull_advance(state, slice, budget);
        budget := budget - slice.count;
    end loop;
    return row (state, '{' || nullif(body, '') || ']}}')::private.pull_result;
end $$;
comment on function private.pull_tables(private.pull_cursor, private.pull_scope, integer) is 'Fills a page from the stages after the first, in their order.';

create function private.pull_page(state private.pull_cursor, scope private.pull_scope, reset boolean, page integer) returns json
language plpgsql stable set search_path = ''
as $$
declare
    first_sync boolean := state.floor = '0';
    lost private.pull_result;
    found private.pull_result;
    progress json;
begin
    if state.stage = 0 and first_sync then
        state.stage := 1;
        state.total := private.pull_message_total(scope);
    elsif state.stage = 0 then
        lost := private.pull_gone(state, scope, page);
        state := lost.state;
    end if;
    if lost.body is null then
        found := private.pull_tables(state, scope, page);
        state := found.state;
    end if;
    if private.pull_table(state.stage) is null then
        state := row (state.epoch, state.target, null, 0, null, null, null, null, null, 0, 0)::private.pull_cursor;
    elsif first_sync and state.stage >= 9 then
        progress := json_build_object('done', least(state.done, state.total), 'total', state.total);
    end if;
    return format('{"cursor":"%s","more":%s,"reset":%s%s%s%s}', private.pull_cursor_out(state),
                  to_json(state.target is not null), to_json(reset), ',"progress":' || progress, ',"gone":' || lost.body, ',"tables":' || found.body);
end $$;
comment on function private.pull_page(private.pull_cursor, private.pull_scope, boolean, integer) is
    'One page: losses first and alone, else rows; and the cursor for the next call.';

create function private.pull(given text, page_size integer) returns json
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
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
    return private.pull_page(state, private.pull_scope_of(me, role, state.floor), reset,
                             least(greatest(coalesce(page_size, 500), 1), 1000));
end $$;
comment on function private.pull(text, integer) is 'sync_pull with the rights to look into every table for the caller, and for nobody else.';

create function public.sync_pull(p_cursor text default null, p_page_size integer default 500) returns json
language sql stable set search_path = ''
as $$ select private.pull(p_cursor, p_page_size) $$;
comment on function public.sync_pull(text, integer) is
    'Every change that concerns the caller since the cursor, one page at a time. Refuses anonymous and inactive callers.';
