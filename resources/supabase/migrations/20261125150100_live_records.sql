-- Live events of the other tables: a row goes to the people whom its columns name, and so does its end. Admins pull; only of what is asked
-- back and paid they are told, too, for they decide about it, and it is little beside messages.

create function private.owners_in(record jsonb, columns text[]) returns uuid[]
language sql stable set search_path = ''
as $$
    select coalesce(array_agg(distinct person), '{}')
      from (select (record ->> c)::uuid from unnest(columns) c where c <> 'office'
            union
            select u.id from public.users u
             where 'office' = any (columns) and u.role = 'admin' and u.is_active and u.deleted_at is null) people (person)
     where record is not null and record ->> 'deleted_at' is null and person is not null
$$;
comment on function private.owners_in(jsonb, text[]) is
    'Whom a row''s columns name, and the admins for office; nobody, when there is no row or it is deleted.';

create function private.tell_owners() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    declared private.synced_tables := (select t from private.synced_tables t where t.name = tg_table_name);
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    saw uuid[] := private.owners_in(before, tg_argv);
    see uuid[] := private.owners_in(after, tg_argv);
    changed json;
begin
    if before - '{updated_at,changed_in}'::text[] = after - '{updated_at,changed_in}'::text[] then
        return null;
    end if;
    if see <> '{}' then
        execute format('select private.%I($1)', declared.row_name || '_row') into changed using new;
        perform private.tell(p.id, tg_table_name, changed) from unnest(see) p (id);
    end if;
    perform private.tell_gone(p.id, tg_table_name, case when cardinality(declared.key) = 1 then before -> declared.key[1]
                                                        else (select jsonb_agg(before -> k) from unnest(declared.key) k) end)
       from unnest(saw) p (id) where p.id <> all (see);
    return null;
end $$;
comment on function private.tell_owners() is
    'Trigger (after, each row): tells the people whom the columns given as arguments name, and the admins for office. Whoever is named no more hears that the row is gone.';

create trigger tell after insert or update or delete on public.tutor_students
    for each row execute function private.tell_owners('tutor_id', 'student_id');
create trigger tell after insert or update or delete on public.user_preferences
    for each row execute function private.tell_owners('user_id');
create trigger tell after insert or update or delete on public.notification_settings
    for each row execute function private.tell_owners('user_id');
create trigger tell after insert or update or delete on public.content_progress
    for each row execute function private.tell_owners('student_id');
create trigger tell after insert or update or delete on public.availability
    for each row execute function private.tell_owners('tutor_id');
create trigger tell after insert or update or delete on public.sessions
    for each row execute function private.tell_owners('tutor_id', 'student_id');
create trigger tell after insert or update or delete on public.session_feedback
    for each row execute function private.tell_owners('tutor_id', 'student_id');
create trigger tell after insert or update or delete on public.session_changes
    for each row execute function private.tell_owners('tutor_id', 'student_id');
create trigger tell after insert or update or delete on public.payments
    for each row execute function private.tell_owners('payer_id', 'tutor_id', 'office');
create trigger tell after insert or update or delete on public.refunds
    for each row execute function private.tell_owners('payer_id', 'tutor_id', 'office');
create trigger tell after insert or update or delete on public.payouts
    for each row execute function private.tell_owners('tutor_id');
create trigger tell after insert or update or delete on public.assignments
    for each row execute function private.tell_owners('tutor_id');
create trigger tell after insert or update or delete on public.queries
    for each row execute function private.tell_owners('requester_id', 'assignee_id');
create trigger tell after insert or update or delete on public.article_likes
    for each row execute function private.tell_owners('user_id');
create trigger tell after insert or update or delete on public.article_bookmarks
    for each row execute function private.tell_owners('user_id');

create function private.tell_submission() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    work public.assignment_submissions := case when tg_op = 'DELETE' then old else new end;
    people uuid[] := array(select work.student_id
                           union
                           select a.tutor_id from public.assignments a join public.users u on u.id = a.tutor_id and u.role <> 'student'
                            where a.id = work.assignment_id and a.deleted_at is null and work.status <> 'draft');
begin
    if tg_op = 'DELETE' or work.deleted_at is not null then
        perform private.tell_gone(p.id, 'assignment_submissions', to_jsonb(work.id)) from unnest(people) p (id);
    else
        perform private.tell(p.id, 'assignment_submissions', private.submission_row(work)) from unnest(people) p (id);
    end if;
    return null;
end $$;
comment on function private.tell_submission() is 'Trigger: work and its grade reach the student, and once it is handed in the tutor.';
create trigger tell after insert or update or delete on public.assignment_submissions
    for each row execute function private.tell_submission();

create function private.tell_query_comment() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    said public.query_comments := case when tg_op = 'DELETE' then old else new end;
    people uuid[] := array(select p.id from public.queries q cross join lateral (values (q.requester_id, not said.is_internal),
                                                                                       (q.assignee_id, true)) p (id, may_see)
                            where q.id = said.query_id and q.deleted_at is null and p.may_see and p.id is not null);
begin
    if tg_op = 'DELETE' or said.deleted_at is not null then
        perform private.tell_gone(p.id, 'query_comments', to_jsonb(said.id)) from unnest(people) p (id);
    else
        perform private.tell(p.id, 'query_comments', private.query_comment_row(said)) from unnest(people) p (id);
    end if;
    return null;
end $$;
comment on function private.tell_query_comment() is 'Trigger: what is said about a ticket reaches whoever asked, unless internal, and whoever is assigned.';
create trigger tell after insert or update or delete on public.query_comments
    for each row execute function private.tell_query_comment();

create function private.tell_reaction() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    touched public.message_reactions := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_op = 'DELETE' or touched.deleted_at is not null then
        perform private.tell_gone(m.user_id, 'message_reactions', jsonb_build_array(touched.message_id, touched.user_id, touched.emoji))
           from public.conversation_members m where m.conversation_id = touched.conversation_id and m.deleted_at is null;
    else
        perform private.tell(m.user_id, 'message_reactions', private.reaction_row(touched))
           from public.conversation_members m where m.conversation_id = touched.conversation_id and m.deleted_at is null;
    end if;
    return null;
end $$;
comment on function private.tell_reaction() is 'Trigger: a reaction, and taking it back, reach every member.';
create trigger tell after insert or delete or update of deleted_at on public.message_reactions
    for each row execute function private.tell_reaction();
