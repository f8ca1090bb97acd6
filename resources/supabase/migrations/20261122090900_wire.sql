-- Rows as they travel. Each synced table is declared here once; sync_pull, sync_digest, live events and the commands' answers all read
-- the declaration. Clients pick the columns that they know by name; a new column goes to the end all the same. To sync another table,
-- in its own or a later migration, four lines:
--
--   select private.wire_table('payments', 'payment', 'id payer_id tutor_id amount_minor … updated_at deleted_at');
--   select private.sync_owned('payments', 'payer_id tutor_id');           -- or: create function private.changed_payments(scope)
--   select private.sync_stage(500, 'payments');                           -- its place in the order of a pull
--   create trigger tell … execute function private.tell_owners('payer_id', 'tutor_id');       -- if it is to arrive live

create table private.synced_tables (
    name text primary key,
    row_name text not null unique,
    columns text[] not null,
    key text[] not null,
    seen_by_admins boolean not null
);
comment on table private.synced_tables is
    'Tables that clients mirror: their columns in the order in which they travel, and their key. Filled by wire_table, in migrations only.';
comment on column private.synced_tables.row_name is 'What one row is called: private.<row_name>_row makes it an array.';
comment on column private.synced_tables.seen_by_admins is 'Whether an admin''s mirror holds everybody''s rows.';
alter table private.synced_tables enable row level security;

create function private.wire_table(
    table_name text, row_name text, columns text, key text default 'id', seen_by_admins boolean default true
) returns void
language plpgsql set search_path = ''
as $$
declare
    names text[] := string_to_array(columns, ' ');
    list text := (select string_agg(format('r.%I', n.name), ', ' order by n.ord) from unnest(names) with ordinality n (name, ord));
begin
    -- A command's own migration may have made it before, to answer with. Without a SET clause, so that the planner inlines it.
    execute format('drop function if exists private.%I(public.%I)', row_name || '_row', table_name);
    execute format('create function private.%I(r public.%I) returns json language sql stable as %L',
                   row_name || '_row', table_name, 'select json_build_array(' || list || ')');
    execute format('revoke execute on function private.%I(public.%I) from public', row_name || '_row', table_name);
    execute format('comment on function private.%I(public.%I) is %L',
                   row_name || '_row', table_name, format('A row of %s as it travels.', table_name));
    insert into private.synced_tables values (table_name, row_name, names, string_to_array(key, ' '), seen_by_admins);
end $$;
comment on function private.wire_table(text, text, text, text, boolean) is
    'Declares a synced table: columns and key as names with blanks between them. Makes private.<row_name>_row.';

create function private.wire_columns(table_name text) returns json
language sql stable set search_path = ''
as $$ select to_json(t.columns) from private.synced_tables t where t.name = table_name $$;
comment on function private.wire_columns(text) is 'Names of a table''s columns in the order in which its rows travel.';

select private.wire_table('users', 'user', 
    'id role first_name last_name email avatar_path timezone updated_at deleted_at bio subjects languages');
select private.wire_table('subjects', 'subject', 'id name description color deleted_at');
select private.wire_table('courses', 'course',
    'id subject_id tutor_id title description level language price_minor currency status lesson_count duration_minutes updated_at deleted_at '
    'syllabus prerequisites tags learning_objectives thumbnail_path rating_hundredths rating_count recent_reviews');
select private.wire_table('course_content', 'lesson',
    'id course_id position title description kind body duration_minutes is_preview updated_at deleted_at file_path quiz');
select private.wire_table('enrollments', 'enrollment',
    'id course_id student_id enrolled_at progress last_accessed_at completed_at deleted_at final_grade '
    'certificate_number review_rating review_text review_shown_as reviewed_at');
select private.wire_table('conversations', 'conversation', 'id kind subject last_seq created_at deleted_at', seen_by_admins => false);
select private.wire_table('conversation_members', 'member',
    'conversation_id user_id role last_read_seq joined_at deleted_at muted_until archived_at pinned_at',
    key => 'conversation_id user_id', seen_by_admins => false);
select private.wire_table('messages', 'message',
    'id conversation_id seq sender_id kind body reply_to written_at sent_at edited_at deleted_at attachments forwarded_from mentions',
    seen_by_admins => false);
select private.wire_table('notifications', 'notification', 'id type title body data priority read_at created_at deleted_at action dismissed_at expires_at',
    seen_by_admins => false);

create function private.seen_by(m public.conversation_members, reader uuid) returns public.conversation_members language sql stable
as $$
    select case when m.user_id = reader then m
                else jsonb_populate_record(m, '{"muted_until": null, "archived_at": null, "pinned_at": null}') end
$$;
comment on function private.seen_by(public.conversation_members, uuid) is 'A member as somebody sees them: their settings are their own affair.';
create function private.member_row(m public.conversation_members, reader uuid) returns json language sql stable
as $$ select private.member_row(private.seen_by(m, reader)) $$;
comment on function private.member_row(public.conversation_members, uuid) is 'A member as they travel to somebody.';
