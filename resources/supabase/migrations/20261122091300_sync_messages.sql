-- sync_pull, part 3: the stages of messages. Each page is one range scan of an index, however long the conversation.

create function private.pull_messages_changed(state private.pull_cursor, scope private.pull_scope, page integer)
returns private.pull_slice
language sql stable set search_path = ''
as $$
    with paged as (
        select m.*
          from (select c.id,
                       case when c.id = state.after_id then state.after_xid else scope.floor end as from_xid,
                       case when c.id = state.after_id then state.after_seq else 0 end as from_seq
                  from unnest(scope.hot) c (id)
                 where c.id <> all (scope.gained) and (state.after_id is null or c.id >= state.after_id)
                 order by c.id) s
         cross join lateral (
               select * from public.messages n
                where n.conversation_id = s.id and (n.changed_in, n.seq) > (s.from_xid, s.from_seq)
                order by n.changed_in, n.seq limit page) m
         limit page
    )
    select row (string_agg(private.message_row(p)::text, ','), count(*), (array_agg(p.conversation_id))[count(*)], null,
                (array_agg(p.seq))[count(*)], (array_agg(p.changed_in))[count(*)])::private.pull_slice
      from paged p
$$;
comment on function private.pull_messages_changed(private.pull_cursor, private.pull_scope, integer) is
    'Stage: new and changed messages of conversations that the caller was in already.';

create function private.pull_messages_gained(state private.pull_cursor, scope private.pull_scope, newest boolean, page integer)
returns private.pull_slice
language sql stable set search_path = ''
as $$
    with paged as (
        select m.*
          from (select c.id,
                       case when newest then c.last_seq - 50 else 0 end as above,
                       case when c.id = state.after_id then state.after_seq
                            when newest then c.last_seq + 1 else c.last_seq - 49 end as below
                  from public.conversations c
                 where c.id = any (scope.gained) and (state.after_id is null or c.id >= state.after_id)
                 order by c.id) s
         cross join lateral (
               select * from public.messages n
                where n.conversation_id = s.id and n.seq > s.above and n.seq < s.below
                order by n.seq desc limit page) m
         limit page
    )
    select row (string_agg(private.message_row(p)::text, ','), count(*), (array_agg(p.conversation_id))[count(*)], null,
                (array_agg(p.seq))[count(*)], null)::private.pull_slice
      from paged p
$$;
comment on function private.pull_messages_gained(private.pull_cursor, private.pull_scope, boolean, integer) is
    'Stages: of conversations gained, the newest fifty messages of each, then all older ones, newest first.';

create function private.pull_message_total(scope private.pull_scope) returns bigint
language sql stable set search_path = ''
as $$ select coalesce(sum(c.last_seq), 0) from public.conversations c where c.id = any (scope.gained) $$;
comment on function private.pull_message_total(private.pull_scope) is 'How many messages a first sync brings, for its progress.';
