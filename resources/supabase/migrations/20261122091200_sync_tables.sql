-- sync_pull, part 2: for each table, what changed for the caller.
--
-- private.changed_<table>(scope) gives the rows that the caller may see and that changed since scope.floor, or came into sight; with
-- floor 0 that is all they may see. It is plain SQL without a SET clause, so that the planner inlines it and reads no more than a page.

create table private.sync_stages (
    stage integer primary key check (stage > 0),
    table_name text not null references private.synced_tables,
    function_name text not null unique
);
comment on table private.sync_stages is 'The order in which a pull brings what changed. Filled by sync_stage, in migrations only.';
alter table private.sync_stages enable row level security;

create function private.sync_owned(table_name text, owners text default '') returns void
language plpgsql set search_path = ''
as $$
declare
    columns text[] := string_to_array(owners, ' ');
    for_admins boolean := (select t.seen_by_admins from private.synced_tables t where t.name = table_name);
    basis text := format('select t.* from public.%I t where t.changed_in >= scope.floor and t.deleted_at is null', table_name);
    body text := case when owners = '' then basis end;
    not_yet text := '';
    owner text;
begin
    foreach owner in array columns loop
        body := concat_ws(' union all ', body, basis || format(' and t.%I = scope.me', owner) || not_yet);
        not_yet := not_yet || format(' and t.%I is distinct from scope.me', owner);
    end loop;
    if for_admins and owners <> '' then
        body := concat_ws(' union all ', body, basis || ' and scope.role = ''admin''' || not_yet);
    end if;
    execute format('create function private.%I(scope private.pull_scope) returns setof public.%I language sql stable as %L',
                   'changed_' || table_name, table_name, body);
    execute format('revoke execute on function private.%I(private.pull_scope) from public', 'changed_' || table_name);
    execute format('comment on function private.%I(private.pull_scope) is %L', 'changed_' || table_name,
                   format('Rows of %s that changed for %s.', table_name, coalesce(nullif(replace(owners, ' ', ' or '), ''), 'everyone')));
end $$;
comment on function private.sync_owned(text, text) is
    'Makes changed_<table> for a table whose rows belong to people: the columns that name them, each indexed together with changed_in. '
    'Without columns: to everyone. Admins get all, where the declaration says so; for them, an index on changed_in.';

create function private.sync_stage(stage integer, table_name text, place text default null) returns void
language plpgsql set search_path = ''
as $$
declare
    declared private.synced_tables := (select t from private.synced_tables t where t.name = table_name);
    place text := coalesce(place, (select format('concat_ws('','', %s)', string_agg(format('c.%I', k), ', ')) from unnest(declared.key) k));
    function_name text := 'pull_' || table_name;
begin
    execute format($f$
        create function private.%1$I(scope private.pull_scope, after text, page integer) returns private.pull_slice
        language plpgsql stable set search_path = ''
        as %2$L $f$, function_name, format($body$
            declare
                slice private.pull_slice;
            begin
                select string_agg(private.%1$I(p.item)::text, ',' order by p.place), count(*), max(p.place)
                  into slice."rows", slice.count, slice.last
                  from (select c as item, (%2$s) collate "C" as place from private.%3$I(scope) c
                         where after is null or (%2$s) collate "C" > after order by 2 limit page) p;
                return slice;
            end $body$, declared.row_name || '_row', place, 'changed_' || table_name));
    execute format('revoke execute on function private.%I(private.pull_scope, text, integer) from public', function_name);
    execute format('comment on function private.%I(private.pull_scope, text, integer) is %L', function_name,
                   format('Stage: what changed in %s.', table_name));
    insert into private.sync_stages values (stage, table_name, function_name);
end $$;
comment on function private.sync_stage(integer, text, text) is
    'Makes pull_<table>, a page of changed_<table>, and gives it its place among the stages. place: the order within, an expression of row c.';

create function private.newest_first(moment timestamptz, id uuid) returns text
language sql immutable parallel safe set search_path = ''
as $$ select lpad((99999999999999 - extract(epoch from moment) * 1000)::bigint::text, 14, '0') || id $$;
comment on function private.newest_first(timestamptz, uuid) is 'A place by which later moments come before earlier ones.';

create function private.pull_people_touched(scope private.pull_scope) returns setof uuid
language plpgsql stable set search_path = ''
as $$
begin
    return query
    select t.key::uuid from private.tombstones t
     where t.table_name = 'users' and t.audience = scope.me and t.changed_in >= scope.floor
    union
    select m.user_id
      from private.tombstones t join public.conversation_members m on m.conversation_id = t.key::uuid
     where t.table_name = 'conversations' and t.audience = scope.me and t.changed_in >= scope.floor
    union
    select m.user_id from public.conversation_members m
     where m.conversation_id = any (scope.hot)
       and (m.joined_in >= scope.floor or m.conversation_id = any (scope.gained))
    union
    select c.tutor_id from public.enrollments e join public.courses c on c.id = e.course_id
     where e.student_id = scope.me and (e.joined_in >= scope.floor or c.audience_in >= scope.floor)
    union
    select e.student_id from public.enrollments e
     where e.course_id in (select private.taught_course_ids_of(scope.me, scope.role))
       and e.changed_in >= scope.floor and e.joined_in >= scope.floor
    union
    select e.student_id from public.courses c join public.enrollments e on e.course_id = c.id
     where c.audience_in >= scope.floor and (c.tutor_id = scope.me or scope.role = 'admin');
end $$;
comment on function private.pull_people_touched(private.pull_scope) is
    'People who may have come into sight or gone out of it, or whose address may have, without a change of their own profile.';

create function private.changed_users(scope private.pull_scope) returns setof public.users language sql stable
as $$
    select case when u.id = any (array(select private.email_ids_of(scope.me, scope.role))) then u
                else jsonb_populate_record(u, '{"email": null}') end
      -- The fence keeps the long list of people from being made when nobody changed.
      from (select v.* from public.users v
             where (v.changed_in >= scope.floor or v.id = any (array(select private.pull_people_touched(scope)))) and v.deleted_at is null
            offset 0) v
      join public.users u on u.id = v.id
     where v.id = any (array(select private.people_ids_of(scope.me, scope.role)))
$$;
comment on function private.changed_users(private.pull_scope) is
    'People whose profile changed or came into sight; the e-mail address only for those who may see it.';
select private.sync_stage(100, 'users');

select private.sync_owned('subjects');
select private.sync_stage(200, 'subjects');

create function private.changed_conversations(scope private.pull_scope) returns setof public.conversations language sql stable
as $$ select c.* from public.conversations c where c.id = any (scope.hot) $$;
comment on function private.changed_conversations(private.pull_scope) is 'Conversations in which anything changed.';
select private.sync_stage(300, 'conversations');

create function private.changed_conversation_members(scope private.pull_scope) returns setof public.conversation_members
language sql stable
as $$
    select private.seen_by(m, scope.me) from public.conversation_members m
     where m.conversation_id = any (scope.hot) and m.deleted_at is null
       and (m.changed_in >= scope.floor or m.conversation_id = any (scope.gained))
$$;
comment on function private.changed_conversation_members(private.pull_scope) is
    'Members who changed, and all members of conversations gained.';
select private.sync_stage(310, 'conversation_members');

create function private.changed_courses(scope private.pull_scope) returns setof public.courses language sql stable
as $$
    select c.* from public.courses c
     where (c.changed_in >= scope.floor or c.id = any (scope.renewed))
       and c.id in (select private.course_ids_of(scope.me, scope.role))
$$;
comment on function private.changed_courses(private.pull_scope) is 'Courses in which anything changed, and those renewed.';
select private.sync_stage(400, 'courses');

create function private.changed_course_content(scope private.pull_scope) returns setof public.course_content language sql stable
as $$
    select l.*
      from (select c.id, c.id in (select private.full_course_ids_of(scope.me, scope.role)) as whole from private.changed_courses(scope) c) c
      join public.course_content l on l.course_id = c.id
     where (l.changed_in >= scope.floor or l.course_id = any (scope.renewed)) and (c.whole or l.is_preview) and l.deleted_at is null
$$;
comment on function private.changed_course_content(private.pull_scope) is 'Lessons, looking only into courses that are stamped.';
select private.sync_stage(410, 'course_content');

create function private.changed_enrollments(scope private.pull_scope) returns setof public.enrollments language sql stable
as $$
    select e.* from public.enrollments e
     where e.student_id = scope.me and e.deleted_at is null and (e.changed_in >= scope.floor or e.course_id = any (scope.renewed))
       and e.course_id in (select private.course_ids_of(scope.me, scope.role))
    union
    select e.* from public.enrollments e
     where e.course_id in (select private.taught_course_ids_of(scope.me, scope.role)) and e.deleted_at is null
       and (e.changed_in >= scope.floor or e.course_id = any (scope.renewed))
$$;
comment on function private.changed_enrollments(private.pull_scope) is 'One''s own enrollments and those in courses one teaches.';
select private.sync_stage(420, 'enrollments');

select private.sync_owned('notifications', 'user_id');
select private.sync_stage(800, 'notifications', 'private.newest_first(c.created_at, c.id)');
