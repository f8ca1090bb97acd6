-- Messages that are to be sent later. The server keeps them, because laptops sleep; private.release_scheduled sends what is due, on a
-- hosted project each minute by pg_cron.
--
-- Synced: scheduled_messages, to their sender alone. The id is the message's for ever. Whatever ends a row (it was sent, or cancelled)
-- leaves it emptied and marked deleted, so that a call that comes late or again neither sends nor schedules it anew.
--
-- Order of locks, as everywhere in chat: the conversation first, then what is in it.

create table public.scheduled_messages (
    id uuid primary key,
    conversation_id uuid not null references public.conversations on delete cascade,
    sender_id uuid not null references public.users on delete cascade,
    body text not null default '' check (char_length(body) <= 8000),
    reply_to uuid,
    forward_of uuid,
    attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
    written_at timestamptz not null default now(),
    send_at timestamptz not null check (isfinite(send_at)),
    zone text not null default 'UTC' check (private.is_timezone(zone)),
    is_changed boolean not null default false,
    problem_code text,
    problem text check ((problem is null) = (problem_code is null)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.scheduled_messages is 'Messages that wait for their time, seen by their sender alone. Written by functions.';
comment on column public.scheduled_messages.zone is 'By whose clock the time was agreed; send_at is the instant, and counts.';
comment on column public.scheduled_messages.forward_of is
    'The message whose words these are, as send_messages takes it: whose they are is found out when its time comes. Other words are one''s own.';
comment on column public.scheduled_messages.is_changed is 'It was changed after it was made: making it once more leaves it alone.';
comment on column public.scheduled_messages.problem is
    'Why it could not be sent when its time came, as a sentence; with problem_code. It waits for its sender to decide.';
create index scheduled_messages_pull_idx on public.scheduled_messages (sender_id, changed_in, id);
create index scheduled_messages_due_idx on public.scheduled_messages (send_at, id) where deleted_at is null and problem_code is null;
create index scheduled_messages_conversation_idx on public.scheduled_messages (conversation_id);
alter table public.scheduled_messages enable row level security;
create trigger stamp before insert or update on public.scheduled_messages for each row execute function private.stamp();
create trigger bury after delete or update of deleted_at on public.scheduled_messages
    for each row when (old.deleted_at is null) execute function private.bury('sender_id');

revoke all on public.scheduled_messages from public, anon, authenticated;
grant all on public.scheduled_messages to service_role;
grant select on public.scheduled_messages to authenticated;
create policy scheduled_messages_read on public.scheduled_messages for select to authenticated
    using (deleted_at is null and sender_id = (select private.active_uid()));

create function private.end_scheduled(message uuid) returns public.scheduled_messages
language sql set search_path = ''
as $$
    update public.scheduled_messages s set deleted_at = clock_timestamp(), body = '', attachments = '[]', reply_to = null, forward_of = null,
                                           problem_code = null, problem = null
     where s.id = message and s.deleted_at is null
    returning s.*
$$;
comment on function private.end_scheduled(uuid) is 'Nothing waits any more: the row stays, emptied.';

create function private.release(due public.scheduled_messages) returns text
language plpgsql set search_path = ''
as $$
declare
    is_active boolean := exists (select from public.users u where u.id = due.sender_id and u.is_active and u.deleted_at is null);
    batch private.outgoing[] := private.judged(array[private.outgoing_of(to_json(due), 1)], due.sender_id, is_active);
begin
    if batch[1].code is null then
        perform private.store_messages(batch, due.sender_id);
        perform private.end_scheduled(due.id);
    end if;
    return batch[1].code;
end $$;
comment on function private.release(public.scheduled_messages) is
    'Sends one by the way of send_messages, judged as if it was written now. The caller holds the locks of the conversation and the row. '
    'Returns the code of a refusal.';

create function private.set_aside(due public.scheduled_messages, code text) returns void
language plpgsql set search_path = ''
as $$
begin
    update public.scheduled_messages s set problem_code = code, problem = private.refusal(code) where s.id = due.id;
    perform private.notify(due.sender_id, 'message.not_sent', 'A scheduled message was not sent', private.refusal(code),
                           jsonb_build_object('conversation_id', due.conversation_id), 'high');
end $$;
comment on function private.set_aside(public.scheduled_messages, text) is 'A scheduled message that was refused is kept with the reason, and its sender is told.';

create function private.release_scheduled(most integer default 100) returns integer
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    locked uuid[];
    due public.scheduled_messages;
    code text;
    done integer := 0;
begin
    -- Where somebody else sends just now, the next run will. So two of these never wait for each other, and share the work.
    locked := array(select c.id from public.conversations c
                     where c.id in (select s.conversation_id from public.scheduled_messages s
                                     where s.send_at <= clock_timestamp() and s.deleted_at is null and s.problem_code is null)
                     order by c.id limit most for no key update skip locked);
    for due in select s.* from public.scheduled_messages s
                where s.conversation_id = any (locked)
                  and s.send_at <= clock_timestamp() and s.deleted_at is null and s.problem_code is null
                order by s.send_at, s.id limit most for update skip locked loop
        code := private.release(due);
        if code is not null then
            perform private.set_aside(due, code);
        end if;
        done := done + 1;
    end loop;
    return done;
end $$;
comment on function private.release_scheduled(integer) is
    'Sends what is due, in the order of its time, each once however many call this at once; returns how many it dealt with. What may not be '
    'sent any more is set aside for its sender. At most so many at a time: their conversations are locked meanwhile.';

create function private.check_time(send_at timestamptz, zone text, me uuid, message uuid) returns void
language plpgsql stable set search_path = ''
as $$
begin
    if send_at is null or not isfinite(send_at) or not coalesce(private.is_timezone(zone), false) then
        perform private.refuse('invalid', 'The time could not be read. Choose another one.', 422);
    elsif send_at > now() + interval '366 days' then
        perform private.refuse('too_far', 'A message can be scheduled a year ahead at most. Choose an earlier time.', 422);
    elsif (select count(*) from public.scheduled_messages s where s.sender_id = me and s.deleted_at is null and s.id <> message) >= 200 then
        perform private.refuse('too_many', 'You have scheduled 200 messages already. Send or delete some of them first.', 422);
    end if;
end $$;
comment on function private.check_time(timestamptz, text, uuid, uuid) is 'Refuses impossible times, those too far away, and more than a person can mean.';

create function private.refuse_message(code text) returns void
language plpgsql set search_path = ''
as $$
begin
    perform private.refuse(code, private.refusal(code),
                           case when code in ('not_a_member', 'inactive') then 403 when code in ('conversation_closed', 'id_taken') then 409 else 422 end)
      where code is not null;
end $$;
comment on function private.refuse_message(text) is 'Refuses a message for a reason of send_messages; null passes.';

create function private.sent_already(wanted private.outgoing, send_at timestamptz, is_change boolean, me uuid) returns json
language plpgsql stable set search_path = ''
as $$
declare
    sent public.messages := (select m from public.messages m where m.id = wanted.id);
begin
    if sent.id is null then
        return null;
    elsif (sent.sender_id, sent.conversation_id) is distinct from (me, wanted.conversation_id) then
        perform private.refuse_message('id_taken');
    elsif is_change and (send_at > clock_timestamp() or sent.body <> coalesce(wanted.body, '')) then
        perform private.refuse('already_sent', 'This message was sent already, so it stays as it was. Change it in the conversation.');
    end if;
    return json_build_object('message', private.message_row(sent));
end $$;
comment on function private.sent_already(private.outgoing, timestamptz, boolean, uuid) is
    'The answer about a message whose time has come; null while it has not. A change that it did not hear of is refused.';

create function private.kept_scheduled(wanted private.outgoing, at timestamptz, at_zone text, me uuid) returns public.scheduled_messages
language plpgsql set search_path = ''
as $$
declare
    kept public.scheduled_messages;
begin
    insert into public.scheduled_messages (id, conversation_id, sender_id, body, reply_to, forward_of, attachments, written_at, send_at, zone)
    values (wanted.id, wanted.conversation_id, me, coalesce(wanted.body, ''), wanted.reply_to, wanted.forward_of, wanted.attachments,
            case when isfinite(wanted.written_at) then least(wanted.written_at, clock_timestamp()) else clock_timestamp() end, at, at_zone)
        on conflict (id) do nothing;
    select * into kept from public.scheduled_messages s where s.id = wanted.id for update;
    if (kept.sender_id, kept.conversation_id) is distinct from (me, wanted.conversation_id) then
        perform private.refuse_message('id_taken');
    end if;
    return kept;
end $$;
comment on function private.kept_scheduled(private.outgoing, timestamptz, text, uuid) is 'The caller''s scheduled message, locked; made, if it is not there.';

create function private.with_what_stays(message json, me uuid) returns json
language plpgsql stable set search_path = ''
as $$
declare
    wanted private.outgoing := private.outgoing_of(message, 1);
begin
    return coalesce((
        select (jsonb_build_object('attachments', s.attachments, 'forward_of', case when s.body = wanted.body then s.forward_of end)
                || message::jsonb)::json
          from public.scheduled_messages s where s.id = wanted.id and s.sender_id = me and s.deleted_at is null), message);
exception when data_exception then
    return message;
end $$;
comment on function private.with_what_stays(json, uuid) is
    'A change with the files, and the origin of words that stay, that it does not name: an app that cannot show them loses none.';

create function private.schedule_message(message json, send_at timestamptz, zone text, is_change boolean) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    wanted private.outgoing := private.outgoing_of(case when is_change then private.with_what_stays(message, me) else message end, 1);
    answer json;
    kept public.scheduled_messages;
begin
    perform private.refuse_message(wanted.code);
    perform private.check_time(send_at, zone, me, wanted.id);
    perform from public.conversations c
       join public.conversation_members m on m.conversation_id = c.id and m.user_id = me and m.deleted_at is null
      where c.id = wanted.conversation_id for no key update of c;
    answer := private.sent_already(wanted, send_at, is_change, me);
    if answer is not null then
        return answer;
    end if;
    perform private.refuse_message(((private.judged(array[wanted], me, true))[1]).code);
    kept := private.kept_scheduled(wanted, send_at, zone, me);
    if kept.deleted_at is not null and is_change then
        perform private.refuse('cancelled', 'This message was deleted before, perhaps on another device. Copy the text and schedule it anew.');
    elsif kept.deleted_at is null and (is_change or not kept.is_changed) then
        update public.scheduled_messages s
           set body = coalesce(wanted.body, ''), reply_to = wanted.reply_to, forward_of = wanted.forward_of, attachments = wanted.attachments,
               send_at = schedule_message.send_at, zone = schedule_message.zone, is_changed = kept.is_changed or is_change,
               problem_code = null, problem = null
         where s.id = kept.id returning s.* into kept;
        if send_at <= clock_timestamp() then
            perform private.refuse_message(private.release(kept));
            return private.sent_already(wanted, send_at, false, me);
        end if;
    end if;
    return json_build_object('scheduled', private.scheduled_message_row(kept));
end $$;
comment on function private.schedule_message(json, timestamptz, text, boolean) is
    'Judged now and again when its time comes. One whose time has come is sent at once.';

create function public.schedule_message(p_message json, p_send_at timestamptz, p_zone text, p_is_change boolean default false) returns json
language sql volatile set search_path = ''
as $$ select private.schedule_message(p_message, p_send_at, p_zone, coalesce(p_is_change, false)) $$;
comment on function public.schedule_message(json, timestamptz, text, boolean) is
    'Sends a message (as send_messages takes it) at that time; at once when that has passed. However often it is said, it is one. With '
    'p_is_change it is how one that may be scheduled already shall be: text and time; files that it does not name stay. p_zone: by whose '
    'clock the time was agreed. Answers {"scheduled": row} while it waits, {"message": row} once it is sent.';

create function private.cancel_scheduled(message uuid, conversation uuid) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    kept public.scheduled_messages;
begin
    if exists (select from public.messages m where m.id = message and m.sender_id = me) then
        perform private.refuse('already_sent', 'This message was sent already. You can delete it in the conversation.');
    end if;
    -- What is not there may still be on its way here.
    insert into public.scheduled_messages (id, conversation_id, sender_id, send_at, deleted_at)
    select message, m.conversation_id, me, now(), clock_timestamp()
      from public.conversation_members m where m.conversation_id = conversation and m.user_id = me and m.deleted_at is null
        on conflict (id) do nothing;
    select * into kept from public.scheduled_messages s where s.id = message for update;
    if kept.sender_id <> me then
        perform private.refuse('not_yours', 'Only whoever wrote a message can delete it.', 403);
    elsif kept.deleted_at is null and kept.id is not null then
        kept := private.end_scheduled(message);
    elsif exists (select from public.messages m where m.id = message and m.sender_id = me) then
        perform private.refuse('already_sent', 'This message was sent already. You can delete it in the conversation.');
    end if;
    return json_build_object('scheduled', case when kept.id is not null then private.scheduled_message_row(kept) end);
end $$;
comment on function private.cancel_scheduled(uuid, uuid) is 'The id is remembered, so that a call to schedule it that is still under way comes to nothing.';

create function public.cancel_scheduled(p_message uuid, p_conversation uuid) returns json
language sql volatile set search_path = ''
as $$ select private.cancel_scheduled(p_message, p_conversation) $$;
comment on function public.cancel_scheduled(uuid, uuid) is
    'The caller''s scheduled message will not be sent. Twice is once; one that was sent is refused. Answers {"scheduled": the row as it travels, or null}.';

revoke execute on function public.schedule_message(json, timestamptz, text, boolean), public.cancel_scheduled(uuid, uuid) from public, anon;
grant execute on function public.schedule_message(json, timestamptz, text, boolean), public.cancel_scheduled(uuid, uuid),
    private.schedule_message(json, timestamptz, text, boolean), private.cancel_scheduled(uuid, uuid) to authenticated;
