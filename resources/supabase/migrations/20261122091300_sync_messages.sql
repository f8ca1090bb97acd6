-- sync_pull, part 3: the stages of messages. Each page is one range scan of an index, however long the conversation.

create function private.changed_messages(scope private.pull_scope) returns setof public.messages language sql stable
as $$
    select m.* from public.messages m
     where m.conversation_id = any (scope.hot) and (m.changed_in >= scope.floor or m.conversation_id = any (scope.gained))
       and (scope.floors is null or m.seq >= coalesce((scope.floors ->> m.conversation_id::text)::bigint, 0))
$$;
comment on function private.changed_messages(private.pull_scope) is
    'All that the following stages bring together, in no order; of conversations that a mirror holds from a floor on, the rest.';

create function private.pull_messages_changed(scope private.pull_scope, after text, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
declare
    after_id uuid := split_part(after, ':', 1);
    after_xid xid8 := split_part(after, ':', 2);
    after_seq bigint := split_part(after, ':', 3);
    slice private.pull_slice;
begin
    select string_agg(private.message_row(p.m)::text, ',' order by p.n), count(*),
           (array_agg(concat_ws(':', (p.m).conversation_id, (p.m).changed_in, (p.m).seq) order by p.n desc))[1]
      into slice."rows", slice.count, slice.last
      from (select l.m, row_number() over () as n
              from (select c.id,
                           case when c.id = after_id then after_xid else scope.floor end as from_xid,
                           case when c.id = after_id then after_seq else 0 end as from_seq
                      from unnest(scope.hot) c (id)
                     where c.id <> all (scope.gained) and (after is null or c.id >= after_id)
                     order by c.id) s
             cross join lateral (
                   select n as m from public.messages n
                    where n.conversation_id = s.id and (n.changed_in, n.seq) > (s.from_xid, s.from_seq)
                    order by n.changed_in, n.seq limit page) l
             limit page) p;
    return slice;
end $$;
comment on function private.pull_messages_changed(private.pull_scope, text, integer) is
    'Stage: new and changed messages of conversations that the caller was in already.';

create function private.pull_messages_gained(scope private.pull_scope, after text, newest boolean, page integer)
returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
declare
    after_id uuid := split_part(after, ':', 1);
    after_seq bigint := split_part(after, ':', 2);
    slice private.pull_slice;
begin
    select string_agg(private.message_row(p.m)::text, ',' order by p.n), count(*),
           (array_agg(concat_ws(':', (p.m).conversation_id, (p.m).seq) order by p.n desc))[1]
      into slice."rows", slice.count, slice.last
      from (select l.m, row_number() over () as n
              from (select c.id,
                           case when newest then c.last_seq - 50 else c.last_seq - coalesce(scope.keep, c.last_seq) end as above,
                           case when c.id = after_id then after_seq
                                when newest then c.last_seq + 1 else c.last_seq - 49 end as below
                      from public.conversations c
                     where c.id = any (scope.gained) and (after is null or c.id >= after_id)
                     order by c.id) s
             cross join lateral (
                   select n as m from public.messages n
                    where n.conversation_id = s.id and n.seq > s.above and n.seq < s.below
                    order by n.seq desc limit page) l
             limit page) p;
    return slice;
end $$;
comment on function private.pull_messages_gained(private.pull_scope, text, boolean, integer) is
    'Of conversations gained, the newest fifty messages of each, or all older ones that are wanted, newest first.';

create function private.pull_messages_recent(scope private.pull_scope, after text, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
begin
    return (select private.pull_messages_gained(scope, after, true, page));
end $$;
comment on function private.pull_messages_recent(private.pull_scope, text, integer) is
    'Stage: the newest messages of conversations gained, so that a long one keeps no other waiting.';

create function private.pull_messages_history(scope private.pull_scope, after text, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
begin
    return (select private.pull_messages_gained(scope, after, false, page));
end $$;
comment on function private.pull_messages_history(private.pull_scope, text, integer) is 'Stage: their older messages.';

insert into private.sync_stages (stage, table_name, function_name)
values (900, 'messages', 'pull_messages_changed'), (910, 'messages', 'pull_messages_recent'), (990, 'messages', 'pull_messages_history');

create function private.pull_message_total(scope private.pull_scope) returns bigint
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(sum(least(c.last_seq, scope.keep)), 0) from public.conversations c where c.id = any (scope.gained));
end $$;
comment on function private.pull_message_total(private.pull_scope) is 'How many messages a first sync brings, for its progress.';
