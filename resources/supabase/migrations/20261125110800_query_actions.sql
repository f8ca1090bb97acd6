-- What a person does with a ticket: open it, comment on it, move it on.

create function private.open_query(wanted public.queries) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    stored public.queries;
begin
    perform pg_advisory_xact_lock(hashtextextended('query ' || me, 0));
    select * into stored from public.queries q where q.id = wanted.id;
    if stored.requester_id = me then
        return private.query_row(stored);
    elsif wanted.id is null or stored.id is not null then
        perform private.refuse('id_taken', 'This question could not be sent under its number. Copy the text and send it again.');
    elsif coalesce(wanted.subject, '') !~ '\S' or coalesce(wanted.description, '') !~ '\S' then
        perform private.refuse('empty', 'Write what it is about, and your question.', 422);
    elsif char_length(wanted.subject) > 200 or char_length(wanted.description) > 10000 then
        perform private.refuse('too_long', 'The subject can have 200 characters, the question 10,000. Shorten it.', 422);
    elsif wanted.category not in ('account', 'course', 'payment', 'session', 'technical', 'other')
          or wanted.priority not in ('low', 'medium', 'high', 'urgent') then
        perform private.refuse('invalid', 'Choose one of the categories and priorities.', 422);
    elsif (select count(*) from public.queries q where q.requester_id = me and q.status in ('open', 'in_progress') and q.deleted_at is null) >= 20 then
        perform private.refuse('too_many', 'Twenty of your questions are still open. Add to one of them instead.');
    end if;
    insert into public.queries (id, requester_id, subject, description, category, priority)
    values (wanted.id, me, btrim(wanted.subject), btrim(wanted.description), coalesce(wanted.category, 'other'), coalesce(wanted.priority, 'medium'))
    returning * into stored;
    perform private.tell_staff(stored, 'query.opened', 'New question: ');
    return private.query_row(stored);
end $$;
comment on function private.open_query(public.queries) is 'Of the row given only id, subject, description, category and priority are believed.';

create function public.open_query(p_id uuid, p_subject text, p_description text, p_category text default 'other',
                                  p_priority text default 'medium') returns json
language sql volatile set search_path = ''
as $$
    select private.open_query(
        jsonb_populate_record(null::public.queries,
                              jsonb_build_object('id', p_id, 'subject', p_subject, 'description', p_description, 'category', p_category,
                                                 'priority', p_priority)))
$$;
comment on function public.open_query(uuid, text, text, text, text) is
    'Asks the academy something under the client''s id. Sent again it is the same ticket. Answers with it as it travels.';

create function private.locked_query(query uuid) returns public.queries
language plpgsql security definer set search_path = ''
as $$
declare
    q public.queries;
begin
    perform private.active_user();
    select * into q from public.queries x where x.id = query and x.id in (select private.my_query_ids()) for no key update;
    if not found then
        perform private.refuse('not_yours', 'This question is not one of yours.', 403);
    end if;
    return q;
end $$;
comment on function private.locked_query(uuid) is 'A ticket that the caller can see, locked; refuses otherwise.';

create function private.add_query_comment(comment_id uuid, query uuid, body text, is_internal boolean) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    q public.queries := private.locked_query(query);
    is_staff boolean := q.id in (select private.my_staffed_query_ids());
    stored public.query_comments;
begin
    select * into stored from public.query_comments c where c.id = comment_id;
    if (stored.author_id, stored.query_id) = (auth.uid(), query) then
        return private.query_comment_row(stored);
    elsif comment_id is null or stored.id is not null then
        perform private.refuse('id_taken', 'This comment could not be sent under its number. Copy the text and send it again.');
    elsif coalesce(body, '') !~ '\S' then
        perform private.refuse('empty', 'The comment is empty. Write something, then send it again.', 422);
    elsif char_length(body) > 10000 then
        perform private.refuse('too_long', 'The comment is longer than 10,000 characters. Shorten it, then send it again.', 422);
    elsif is_internal and not is_staff then
        perform private.refuse('staff_only', 'Only the academy can write internal comments.', 403);
    elsif q.status = 'closed' then
        perform private.refuse('closed', 'This question is closed. Open a new one.');
    end if;
    insert into public.query_comments (id, query_id, author_id, body, is_internal)
    values (comment_id, query, auth.uid(), btrim(body), coalesce(is_internal, false)) returning * into stored;
    if not is_staff then
        update public.queries set status = 'open', resolved_at = null where id = query and status = 'resolved';
        perform private.tell_staff(q, 'query.commented', 'Answer to: ');
    elsif not stored.is_internal then
        perform private.notify(q.requester_id, 'query.commented', 'Answer to: ' || q.subject, '',
                               jsonb_build_object('query_id', q.id, 'title', q.subject));
    end if;
    return private.query_comment_row(stored);
end $$;
comment on function private.add_query_comment(uuid, uuid, text, boolean) is 'A comment of whoever asked opens a resolved ticket again. The other side is told.';

create function public.add_query_comment(p_id uuid, p_query uuid, p_body text, p_is_internal boolean default false) returns json
language sql volatile set search_path = ''
as $$ select private.add_query_comment(p_id, p_query, p_body, p_is_internal) $$;
comment on function public.add_query_comment(uuid, uuid, text, boolean) is
    'Comments on a ticket under the client''s id. Sent again it is the same comment. Answers with it as it travels.';

create function private.changed_query(q public.queries, changes jsonb) returns public.queries
language plpgsql stable security definer set search_path = ''
as $$
declare
    wanted public.queries;
    is_staff boolean := q.id in (select private.my_staffed_query_ids());
    is_step boolean;
begin
    wanted := jsonb_populate_record(q, changes);
    is_step := (q.status, wanted.status) in (('open', 'closed'), ('in_progress', 'closed'), ('resolved', 'closed'), ('resolved', 'open'));
    if changes - '{status,priority,category,assignee_id,resolution}'::text[] <> '{}' then
        perform private.refuse('invalid', 'Only status, priority, category, assignee and resolution can be changed.', 422);
    elsif not is_staff and (changes - 'status' <> '{}' or not (is_step or q.status = wanted.status)) then
        perform private.refuse('staff_only', 'You can close your question, or open it again once it is resolved. The rest is done by the academy.', 403);
    elsif wanted.assignee_id is not null and not exists (
        select from public.users u where u.id = wanted.assignee_id and u.role <> 'student' and u.is_active and u.deleted_at is null)
        or wanted.assignee_id = q.requester_id then
        perform private.refuse('invalid_assignee', 'Only another tutor or admin can be assigned.', 422);
    elsif wanted.status = 'resolved' and wanted.resolution !~ '\S' then
        perform private.refuse('resolution_missing', 'Say how it was resolved.', 422);
    end if;
    wanted.resolved_at := case when wanted.status in ('resolved', 'closed') then coalesce(q.resolved_at, now()) end;
    return wanted;
exception when data_exception then
    perform private.refuse('invalid', 'This change could not be read.', 422);
end $$;
comment on function private.changed_query(public.queries, jsonb) is 'What a ticket becomes, if the caller may change it so.';

create function private.update_query(query uuid, changes jsonb) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    q public.queries := private.locked_query(query);
    wanted public.queries;
begin
    if jsonb_typeof(changes) is distinct from 'object' then
        perform private.refuse('invalid', 'This change could not be read.', 422);
    end if;
    wanted := private.changed_query(q, changes);
    update public.queries
       set status = wanted.status, priority = wanted.priority, category = wanted.category, assignee_id = wanted.assignee_id,
           resolution = wanted.resolution, resolved_at = wanted.resolved_at
     where id = query returning * into wanted;
    if wanted.requester_id <> auth.uid() then
        perform private.audit('query.updated', 'queries', query, changes - 'resolution');
        perform private.notify(q.requester_id, 'query.' || wanted.status, 'Your question: ' || q.subject, '',
                               jsonb_build_object('query_id', q.id, 'title', q.subject))
          where wanted.status <> q.status;
    end if;
    if wanted.assignee_id is distinct from q.assignee_id and wanted.assignee_id is not null then
        perform private.tell_staff(wanted, 'query.assigned', 'Assigned to you: ');
    end if;
    return private.query_row(wanted);
exception when check_violation or not_null_violation then
    perform private.refuse('invalid', 'This change is not possible.', 422);
end $$;
comment on function private.update_query(uuid, jsonb) is 'The academy moves a ticket on; whoever asked can close it, or open it again once resolved.';

create function public.update_query(p_query uuid, p_changes jsonb) returns json
language sql volatile set search_path = ''
as $$ select private.update_query(p_query, p_changes) $$;
comment on function public.update_query(uuid, jsonb) is
    'Changes status, priority, category, assignee_id or resolution of a ticket. Answers with it as it travels.';

revoke execute on function public.open_query(uuid, text, text, text, text), public.add_query_comment(uuid, uuid, text, boolean),
    public.update_query(uuid, jsonb) from public, anon;
grant execute on function public.open_query(uuid, text, text, text, text), public.add_query_comment(uuid, uuid, text, boolean),
    public.update_query(uuid, jsonb), private.open_query(public.queries), private.add_query_comment(uuid, uuid, text, boolean),
    private.update_query(uuid, jsonb) to authenticated;
