-- Who may call what, and what an operator runs after restoring a backup.

create function private.after_restore() returns void
language plpgsql set search_path = ''
as $$
declare
    synced text;
begin
    for synced in select t.name from private.synced_tables t loop
        execute format('alter table public.%I disable trigger user', synced);
        execute format('update public.%I set changed_in = pg_current_xact_id()', synced);
        execute format('alter table public.%I enable trigger user', synced);
    end loop;
    update public.courses set audience_in = pg_current_xact_id();
    update public.enrollments set joined_in = pg_current_xact_id();
    update public.conversation_members set joined_in = pg_current_xact_id();
    truncate private.tombstones;
    update private.epoch set token = gen_random_uuid();
end $$;
comment on function private.after_restore() is
    'For the operator, after loading a dump into a new cluster: stamps of the old one mean nothing here. All clients sync from zero.';

revoke execute on all functions in schema private from public, anon, authenticated;
revoke execute on function public.sync_pull(text, integer, bigint), public.send_messages(json), public.mark_read(uuid, bigint)
    from public, anon;
grant execute on function public.sync_pull(text, integer, bigint), public.send_messages(json), public.mark_read(uuid, bigint)
    to authenticated;
grant execute on function private.pull(text, integer, bigint), private.send_messages(json), private.mark_read(uuid, bigint),
    private.active_uid(), private.is_admin(), private.is_tutor(), private.my_conversation_ids(), private.my_conversation_topics(),
    private.my_course_ids(), private.my_full_course_ids(), private.my_taught_course_ids(), private.my_people_ids(),
    private.is_timezone(text)
    to authenticated;
grant execute on all functions in schema private to service_role;
revoke execute on function private.pull(text, integer, bigint), private.after_restore() from service_role;
