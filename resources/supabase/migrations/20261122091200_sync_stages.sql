-- sync_pull, part 2: one function per stage. Each returns at most `page` rows after the place given in the state, in a fixed order.

create function private.pull_people_touched(scope private.pull_scope) returns setof uuid
language sql stable set search_path = ''
as $$
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
     where c.audience_in >= scope.floor and (c.tutor_id = scope.me or scope.role = 'admin')
$$;
comment on function private.pull_people_touched(private.pull_scope) is
    'People who may have come into sight or gone out of it, or whose address may have, without a change of their own profile.';

create function private.pull_courses_renewed(scope private.pull_scope) returns setof uuid
language sql stable set search_path = ''
as $$
    select c.id from public.courses c where c.audience_in >= scope.floor
    union
    select e.course_id from public.enrollments e where e.student_id = scope.me and e.joined_in >= scope.floor
$$;
comment on function private.pull_courses_renewed(private.pull_scope) is 'Courses that the caller must get whole: who sees them, or how much, changed.';

create function private.pull_losses(scope private.pull_scope) returns table (table_name text, key text)
language plpgsql stable set search_path = ''
as $$
declare
    touched uuid[] := array(select private.pull_people_touched(scope));
    my_audiences uuid[] := scope.hot || scope.me || private.everyone()
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
                       where t.table_name = 'users' and t.audience = private.everyone() and t.changed_in >= scope.floor) lost
         where lost.id not in (select u.id from public.users u where u.deleted_at is null
                                  and u.id in (select private.people_ids_of(scope.me, scope.role)));
end $$;
comment on function private.pull_losses(private.pull_scope) is 'What the caller has lost since the floor: table and key.';

create function private.pull_users(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language plpgsql stable set search_path = ''
as $$
declare
    touched uuid[] := array(select private.pull_people_touched(scope));
    slice private.pull_slice;
begin
    if touched = '{}' and not exists (select from public.users u where u.changed_in >= scope.floor) then
        return row ('', 0, null, null, null, null)::private.pull_slice;
    end if;
    select string_agg(private.user_row(u, u.id in (select private.email_ids_of(scope.me, scope.role)))::text, ',' order by u.id),
           count(*), (array_agg(u.id order by u.id desc))[1]
      into slice.rows, slice.count, slice.after_id
      from (select * from public.users v
             where (v.changed_in >= scope.floor or v.id = any (touched)) and v.deleted_at is null
               and v.id in (select private.people_ids_of(scope.me, scope.role))
               and (state.after_id is null or v.id > state.after_id)
             order by v.id limit page) u;
    return slice;
end $$;
comment on function private.pull_users(private.pull_cursor, private.pull_scope, integer) is 'Stage: people whose profile changed, or came into sight.';

create function private.pull_subjects(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.subject_row(s)::text, ',' order by s.id), count(*), (array_agg(s.id order by s.id desc))[1],
                null, null, null)::private.pull_slice
      from (select * from public.subjects t
             where t.changed_in >= scope.floor and t.deleted_at is null and (state.after_id is null or t.id > state.after_id)
             order by t.id limit page) s
$$;
comment on function private.pull_subjects(private.pull_cursor, private.pull_scope, integer) is 'Stage: subjects.';

create function private.pull_conversations(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.conversation_row(c)::text, ',' order by c.id), count(*), (array_agg(c.id order by c.id desc))[1],
                null, null, null)::private.pull_slice
      from (select * from public.conversations d
             where d.id = any (scope.hot) and (state.after_id is null or d.id > state.after_id)
             order by d.id limit page) c
$$;
comment on function private.pull_conversations(private.pull_cursor, private.pull_scope, integer) is 'Stage: conversations in which anything changed.';

create function private.pull_members(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.member_row(m, scope.me)::text, ',' order by m.conversation_id, m.user_id), count(*),
                (array_agg(m.conversation_id order by m.conversation_id desc))[1],
                (array_agg(m.user_id order by m.conversation_id desc, m.user_id desc))[1], null, null)::private.pull_slice
      from (select * from public.conversation_members n
             where n.conversation_id = any (scope.hot) and n.deleted_at is null
               and (n.changed_in >= scope.floor or n.conversation_id = any (scope.gained))
               and (state.after_id is null or (n.conversation_id, n.user_id) > (state.after_id, state.after_user))
             order by n.conversation_id, n.user_id limit page) m
$$;
comment on function private.pull_members(private.pull_cursor, private.pull_scope, integer) is 'Stage: members who changed, and all members of conversations gained.';

create function private.pull_courses(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.course_row(c)::text, ',' order by c.id), count(*), (array_agg(c.id order by c.id desc))[1],
                null, null, null)::private.pull_slice
      from (select * from public.courses d
             where (d.changed_in >= scope.floor or d.id in (select private.pull_courses_renewed(scope)))
               and d.id in (select private.course_ids_of(scope.me, scope.role))
               and (state.after_id is null or d.id > state.after_id)
             order by d.id limit page) c
$$;
comment on function private.pull_courses(private.pull_cursor, private.pull_scope, integer) is 'Stage: courses.';

create function private.pull_lessons(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.lesson_row(l)::text, ',' order by l.course_id, l.id), count(*),
                (array_agg(l.course_id order by l.course_id desc))[1],
                (array_agg(l.id order by l.course_id desc, l.id desc))[1], null, null)::private.pull_slice
      from (select k.*
              from (select d.id, d.id in (select private.pull_courses_renewed(scope)) as renewed,
                           d.id in (select private.full_course_ids_of(scope.me, scope.role)) as whole
                      from public.courses d
                     where (d.changed_in >= scope.floor or d.id in (select private.pull_courses_renewed(scope)))
                       and d.id in (select private.course_ids_of(scope.me, scope.role))
                       and (state.after_id is null or d.id >= state.after_id)) c
              join public.course_content k on k.course_id = c.id
             where (k.changed_in >= scope.floor or c.renewed) and (c.whole or k.is_preview) and k.deleted_at is null
               and (state.after_id is null or (k.course_id, k.id) > (state.after_id, state.after_user))
             order by k.course_id, k.id limit page) l
$$;
comment on function private.pull_lessons(private.pull_cursor, private.pull_scope, integer) is 'Stage: lessons, looking only into courses that are stamped.';

create function private.pull_enrollments(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    with renewed as (select private.pull_courses_renewed(scope) as id),
    wanted as (
        select e.* from public.enrollments e
         where e.student_id = scope.me and (e.changed_in >= scope.floor or e.course_id in (select id from renewed))
           and e.course_id in (select private.course_ids_of(scope.me, scope.role))
        union
        select e.* from public.enrollments e
         where e.course_id in (select private.taught_course_ids_of(scope.me, scope.role))
           and (e.changed_in >= scope.floor or e.course_id in (select id from renewed))
    )
    select row (string_agg(private.enrollment_row(w)::text, ',' order by w.id), count(*), (array_agg(w.id order by w.id desc))[1],
                null, null, null)::private.pull_slice
      from (select * from wanted e where e.deleted_at is null and (state.after_id is null or e.id > state.after_id)
             order by e.id limit page) w
$$;
comment on function private.pull_enrollments(private.pull_cursor, private.pull_scope, integer) is 'Stage: one''s own enrollments and those in courses one teaches.';

create function private.pull_notifications(state private.pull_cursor, scope private.pull_scope, page integer) returns private.pull_slice
language sql stable set search_path = ''
as $$
    select row (string_agg(private.notification_row(n)::text, ',' order by n.changed_in, n.id), count(*),
                (array_agg(n.id order by n.changed_in desc, n.id desc))[1], null, null,
                (array_agg(n.changed_in order by n.changed_in desc, n.id desc))[1])::private.pull_slice
      from (select * from public.notifications o
             where o.user_id = scope.me and o.deleted_at is null and o.changed_in >= scope.floor
               and (state.after_xid is null or (o.changed_in, o.id) > (state.after_xid, state.after_id))
             order by o.changed_in, o.id limit page) n
$$;
comment on function private.pull_notifications(private.pull_cursor, private.pull_scope, integer) is 'Stage: notifications.';
