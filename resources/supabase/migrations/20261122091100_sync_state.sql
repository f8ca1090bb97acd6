-- sync_pull, part 1: the cursor and what the caller's world looks like.
--
--   no cursor ──► round: gone ─ users ─ … ─ notifications ─ messages: changed ─ recent ─ history ──► rest
--                   ▲   (each page ends anywhere in this row of stages; the cursor says where)         │
--                   └───────────────────────── next call: floor := target ─────────────────────────────┘
--
-- floor: everything written by older transactions has been delivered. target: the oldest transaction that was running when the round
-- began, hence the next floor. Rows changed during the round are at or above target and come (again) in the next one.

create type private.pull_cursor as (
    epoch text, floor xid8, target xid8, stage integer, after text, done bigint, total bigint
);
comment on type private.pull_cursor is
    'State of a sync between two pages. target is null between rounds; after is the place of the last row delivered within the stage.';

create type private.pull_scope as (
    me uuid, role text, floor xid8,
    hot uuid[],     -- my conversations in which anything changed since floor
    gained uuid[],  -- those of them that I joined since floor
    renewed uuid[], -- courses of which I may see more or less than at floor
    keep bigint,    -- how many messages of a conversation gained are wanted; null: all
    floors jsonb    -- conversation to seq: messages below are not compared; null: all are
);
comment on type private.pull_scope is 'The caller, and where a pull has to look.';

create type private.pull_slice as ("rows" text, count integer, last text);
comment on type private.pull_slice is 'Rows of one stage: JSON arrays joined by commas, their number, and the place of the last one.';

create function private.pull_epoch(me uuid, role text) returns text
language plpgsql stable set search_path = ''
as $$
begin
    return (select left(encode(sha256(convert_to(private.epoch_token() || me::text || role, 'UTF8')), 'hex'), 16));
end $$;
comment on function private.pull_epoch(uuid, text) is
    'What a cursor must carry: this database''s epoch for this person in this role. A promotion changes all that one sees.';

create function private.pull_cursor_out(state private.pull_cursor) returns text
language plpgsql stable set search_path = ''
as $$
begin
    return (select replace(encode(convert_to(json_strip_nulls(row_to_json(state))::text, 'UTF8'), 'base64'), e'\n', ''));
end $$;
comment on function private.pull_cursor_out(private.pull_cursor) is 'The cursor as the client stores it.';

create function private.pull_cursor_in(given text) returns private.pull_cursor
language plpgsql stable set search_path = ''
as $$
begin
    return jsonb_populate_record(null::private.pull_cursor, convert_from(decode(given, 'base64'), 'UTF8')::jsonb);
exception when data_exception then
    return null;
end $$;
comment on function private.pull_cursor_in(text) is 'Reads a cursor back; null when it is none of ours.';

create function private.pull_begin(given text, me uuid, role text) returns private.pull_cursor
language plpgsql stable set search_path = ''
as $$
declare
    state private.pull_cursor := private.pull_cursor_in(given);
    epoch text := private.pull_epoch(me, role);
    running xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
    if state.epoch is distinct from epoch or state.floor is null or state.floor > running or state.target > running then
        state := row (epoch, '0'::xid8, null, 0, null, 0, 0)::private.pull_cursor;
    end if;
    if state.target is null then
        state.target := running;
        state.stage := 0;
    end if;
    state.stage := greatest(coalesce(state.stage, 0), 0);
    return state;
end $$;
comment on function private.pull_begin(text, uuid, text) is
    'The state to continue from: within a round, at the start of the next, or from zero when the cursor is not of this epoch.';

create function private.pull_courses_renewed(me uuid, my_role text, since xid8) returns setof uuid
language plpgsql stable set search_path = ''
as $$
begin
    return query
    select c.id from public.courses c where c.audience_in >= since
    union
    select e.course_id from public.enrollments e where e.student_id = me and e.joined_in >= since
    union
    select t.key::uuid from private.tombstones t where t.table_name = 'courses' and t.audience = me and t.changed_in >= since
    union
    -- An admin is told of courses that are gone, whosever tombstone it is (pull_losses_of_admin): also when a student leaves one that
    -- was gone before. The assignments that they still see come again.
    select t.key::uuid from private.tombstones t where my_role = 'admin' and t.table_name = 'courses' and t.changed_in >= since;
end $$;
comment on function private.pull_courses_renewed(uuid, text, xid8) is
    'Courses that a user must get whole: who sees them, or how much, changed; those to be forgotten among them, if they are still seen.';

create function private.pull_scope_of(me uuid, my_role text, since xid8, keep bigint default null, floors jsonb default null)
returns private.pull_scope
language plpgsql stable set search_path = ''
as $$
begin
    return (
        select row (me, my_role, since,
                    coalesce(array_agg(c.id), '{}'),
                    coalesce(array_agg(c.id) filter (where m.joined_in >= since), '{}'),
                    array(select private.pull_courses_renewed(me, my_role, since)), keep, floors)::private.pull_scope
          from public.conversation_members m
          join public.conversations c on c.id = m.conversation_id
         where m.user_id = me and m.deleted_at is null and c.deleted_at is null and c.changed_in >= since
    );
end $$;
comment on function private.pull_scope_of(uuid, text, xid8, bigint, jsonb) is 'Looks once, by key, at each of the caller''s conversations.';
