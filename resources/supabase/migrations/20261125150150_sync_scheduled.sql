-- Scheduled messages as they travel, to their sender's own devices alone; and who looks each minute whether one is due.

select private.wire_table('scheduled_messages', 'scheduled_message',
    'id conversation_id sender_id body reply_to attachments written_at send_at zone problem_code problem updated_at deleted_at',
    seen_by_admins => false);
select private.sync_owned('scheduled_messages', 'sender_id');
select private.sync_stage(320, 'scheduled_messages');
create trigger tell after insert or update or delete on public.scheduled_messages
    for each row execute function private.tell_owners('sender_id');

create procedure private.release_all_scheduled()
language plpgsql
as $$
begin
    while private.release_scheduled() > 0 loop
        commit;
    end loop;
end $$;
comment on procedure private.release_all_scheduled() is 'Everything that is due, a hundred at a time, so that no conversation is locked for long.';

create function private.release_each_minute() returns boolean
language plpgsql set search_path = ''
as $$
begin
    begin
        if exists (select from pg_catalog.pg_available_extensions e where e.name = 'pg_cron') then
            create extension if not exists pg_cron;
        end if;
    exception when others then
        raise warning 'Scheduled messages are not sent yet: pg_cron could not be enabled (%).', sqlerrm
            using hint = 'Enable it, then run: select private.release_each_minute();';
    end;
    if to_regprocedure('cron.schedule(text, text, text)') is null then
        return false;
    end if;
    execute $c$select cron.schedule('release-scheduled-messages', '* * * * *', 'call private.release_all_scheduled()')$c$;
    execute $c$select cron.schedule('forget-runs-of-cron', '30 3 * * *',
        'delete from cron.job_run_details where end_time < now() - interval ''7 days''')$c$;
    return true;
end $$;
comment on function private.release_each_minute() is
    'Has pg_cron send what is due, each minute, and forget its own notes after a week. Twice is once. False where there is no pg_cron: '
    'then something else has to call private.release_all_scheduled().';
select private.release_each_minute();
