-- What a person does in a chat: send messages, mark as read.

create type private.outgoing as (
    ord integer, id uuid, conversation_id uuid, body text, reply_to uuid, written_at timestamptz, attachments jsonb, code text,
    forward_of uuid
);
comment on type private.outgoing is 'A message to be sent: its place in the call, its parts, and the reason for a refusal, if any.';

create function private.is_attachable(given jsonb, conversation uuid) returns boolean
language sql immutable set search_path = ''
as $$
    select case when jsonb_typeof(given) is distinct from 'array' or octet_length(given::text) > 20000 then false
                else jsonb_array_length(given) <= 10 and not exists (
                         select from jsonb_array_elements(given) a
                          where jsonb_typeof(a) <> 'object'
                             or coalesce(a ->> 'path', '') !~ ('^' || conversation || '/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$')
                             or jsonb_typeof(a -> 'name') is distinct from 'string'
                             or a ->> 'name' !~ '^[^/\\[:cntrl:]]{1,200}$' or a ->> 'name' !~ '\S'
                             or coalesce(a ->> 'width', '1') !~ '^[1-9][0-9]{0,5}$' or coalesce(a ->> 'height', '1') !~ '^[1-9][0-9]{0,5}$') end
$$;
comment on function private.is_attachable(jsonb, uuid) is
    'Whether this is a list of at most ten files {path, name, width?, height?}, each in the conversation''s own folder. Pixels are what the sender says.';

create function private.stored_attachments(given jsonb, me uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    if given = '[]' or jsonb_typeof(given) is distinct from 'array' then
        return '[]';
    end if;
    return (
        select case when count(o.id) = count(*) then jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                        'path', a ->> 'path', 'name', a ->> 'name',
                        'size', coalesce((o.metadata ->> 'size')::bigint, 0),
                        'type', coalesce(o.metadata ->> 'mimetype', 'application/octet-stream'),
                        'width', (a ->> 'width')::integer, 'height', (a ->> 'height')::integer)) order by g.ord) end
          from jsonb_array_elements(given) with ordinality g (a, ord)
          left join storage.objects o on o.bucket_id = 'message-attachments' and o.name = a ->> 'path' and o.owner_id = me::text
    );
end $$;
comment on function private.stored_attachments(jsonb, uuid) is
    'The files with the size and the type that Storage knows; null when one is not there, or is somebody else''s.';

create function private.kind_with(attachments jsonb) returns text
language sql immutable set search_path = ''
as $$
    select case when attachments = '[]' then 'text'
                when attachments @? '$[*] ? (!(@.type starts with "image/"))' then 'file' else 'image' end
$$;
comment on function private.kind_with(jsonb) is 'What kind of message this is: an image when all its files are, a file when one is something else.';

create function private.outgoing_of(item json, ord integer) returns private.outgoing
language plpgsql stable set search_path = ''
as $$
declare
    message private.outgoing;
begin
    message.ord := ord;
    -- By pattern: a broken escape anywhere in the item makes every ->> on it fail, and the answer still has to name the item.
    message.id := substring(item::text from '"id"\s*:\s*"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"')::uuid;
    message.conversation_id := (item ->> 'conversation_id')::uuid;
    message.body := btrim(item ->> 'body', e' \t\n\r\f\v\u00a0\u2003\u3000\ufeff');
    message.reply_to := (item ->> 'reply_to')::uuid;
    message.forward_of := (item ->> 'forward_of')::uuid;
    message.written_at := (item ->> 'written_at')::timestamptz;
    message.attachments := coalesce(nullif((item -> 'attachments')::jsonb, 'null'), '[]');
    message.code := case
        when message.id is null or message.conversation_id is null or coalesce(item ->> 'kind', 'text') <> 'text' then 'invalid'
        when not private.is_attachable(message.attachments, message.conversation_id) then 'invalid_attachments'
        when coalesce(message.body, '') !~ '\S' and message.attachments = '[]' then 'empty'
        when char_length(message.body) > 8000 then 'too_long'
    end;
    return message;
exception when data_exception then
    message.code := 'invalid';
    return message;
end $$;
comment on function private.outgoing_of(json, integer) is
    'Reads one message of a call. Broken text, an impossible date or a bad id spoils this one only.';

create function private.refusal(code text) returns text
language sql immutable set search_path = ''
as $$
    select case code
        when 'not_a_member' then 'You are not in this conversation, so the message was not sent.'
        when 'conversation_closed' then 'This conversation is closed, so the message was not sent.'
        when 'inactive' then 'Your account is not active. Ask the academy to activate it, then send the message again.'
        when 'empty' then 'The message is empty. Write something, then send it again.'
        when 'too_long' then 'The message is longer than 8,000 characters. Shorten it, then send it again.'
        when 'invalid_attachments' then 'The attached files could not be read. A message takes ten at most; attach them again.'
        when 'missing_file' then 'An attached file did not arrive, or is gone. Send the message again with the file.'
        when 'id_taken' then 'Another message has this id already. Copy the text and send it as a new message.'
        else 'The message could not be read. Copy the text and send it as a new message.'
    end
$$;
comment on function private.refusal(text) is 'The plain sentence for a refusal''s code.';

create function private.outgoing_batch(messages json) returns private.outgoing[]
language plpgsql stable set search_path = ''
as $$
declare
    batch private.outgoing[];
begin
    if json_typeof(messages) is distinct from 'array' or json_array_length(messages) not between 1 and 200 then
        raise exception 'Send an array of 1 to 200 messages.' using errcode = '22023';
    end if;
    select array_agg(private.outgoing_of(i.item, i.ord::integer) order by i.ord)
      into batch from json_array_elements(messages) with ordinality i (item, ord);
    return batch;
end $$;
comment on function private.outgoing_batch(json) is 'Reads the messages of a call, in their order.';

create function private.judged(batch private.outgoing[], me uuid, is_active boolean) returns private.outgoing[]
language sql stable set search_path = ''
as $$
    select array_agg(row (b.ord, b.id, b.conversation_id, b.body, b.reply_to, b.written_at, f.attachments,
                          coalesce(b.code, case
                              when not is_active then 'inactive'
                              when m.user_id is null then 'not_a_member'
                              when c.deleted_at is not null then 'conversation_closed'
                              when (x.sender_id, x.conversation_id) is distinct from (me, b.conversation_id)
                                   and x.id is not null then 'id_taken'
                              when f.attachments is null and x.id is null then 'missing_file'
                          end), b.forward_of)::private.outgoing order by b.ord)
      from unnest(batch) b
     cross join lateral private.stored_attachments(case when b.code is null then b.attachments else '[]' end, me) f (attachments)
      left join public.conversation_members m on m.conversation_id = b.conversation_id and m.user_id = me and m.deleted_at is null
      left join public.conversations c on c.id = b.conversation_id
      left join public.messages x on x.id = b.id
$$;
comment on function private.judged(private.outgoing[], uuid, boolean) is 'Adds the refusals that depend on who sends and what is stored.';

create function private.new_messages(batch private.outgoing[]) returns setof private.outgoing
language sql stable set search_path = ''
as $$
    select b.ord, b.id, b.conversation_id, b.body,
           case when exists (select from public.messages r where r.id = b.reply_to and r.conversation_id = b.conversation_id)
                  or exists (select from unnest(batch) r where r.id = b.reply_to and r.conversation_id = b.conversation_id
                                and r.ord < b.ord and r.code is null) then b.reply_to end,
           b.written_at, b.attachments, null, b.forward_of
      from (select distinct on (a.id) a.* from unnest(batch) a where a.code is null order by a.id, a.ord) b
     where not exists (select from public.messages x where x.id = b.id)
     order by b.ord
$$;
comment on function private.new_messages(private.outgoing[]) is
    'The accepted messages that are not stored yet. A quote of what is no longer there is dropped; the text is worth more.';

create function private.original_of(forward_of uuid, body text, me uuid) returns table (name text, sender_id uuid)
language sql stable security definer rows 1 set search_path = ''
as $$
    select case when o.forwarded_from is null then btrim(concat_ws(' ', u.first_name, u.last_name)) else o.forwarded_from end,
           case when o.forwarded_from is null then o.sender_id else f.sender_id end
      from public.messages o
      left join public.users u on u.id = o.sender_id
      left join private.forwards f on f.message_id = o.id
     where o.id = forward_of and o.deleted_at is null and o.kind <> 'system' and o.body = original_of.body and o.body <> ''
       and o.conversation_id in (select private.conversation_ids_of(me))
$$;
comment on function private.original_of(uuid, text, uuid) is
    'Who wrote a message first, if the caller is in its conversation and it reads word for word so; else nothing. Nobody can put words into another''s mouth.';

create function private.as_quote(body text) returns text
language sql immutable set search_path = ''
as $$
    select case when char_length(q.quote) <= 8000 then q.quote else body end from (select regexp_replace(body, '^', '> ', 'gn') as quote) q
$$;
comment on function private.as_quote(text) is 'How a text is sent of which nobody knows whose it is: every line marked, if there is room for it.';

create function private.store_messages(batch private.outgoing[], me uuid) returns void
language plpgsql set search_path = ''
as $$
declare
    now_here timestamptz := clock_timestamp();
    fresh private.outgoing[] := array(select row (n.*)::private.outgoing from private.new_messages(batch) n);
    stored bigint;
begin
    insert into public.messages (id, conversation_id, seq, sender_id, kind, body, reply_to, attachments, written_at, sent_at,
                                 forwarded_from)
    select f.id, f.conversation_id, c.last_seq + row_number() over (partition by f.conversation_id order by f.ord), me,
           private.kind_with(f.attachments),
           case when f.forward_of is not null and o.name is null then private.as_quote(coalesce(f.body, '')) else coalesce(f.body, '') end,
           f.reply_to, f.attachments,
           case when isfinite(f.written_at) then least(f.written_at, now_here) else now_here end, now_here, o.name
      from unnest(fresh) f join public.conversations c on c.id = f.conversation_id
      left join lateral private.original_of(f.forward_of, f.body, me) o on f.forward_of is not null
     order by f.ord
        on conflict (id) do nothing;
    get diagnostics stored = row_count;
    if stored <> cardinality(fresh) then
        raise exception 'Another call used one of these ids at the same moment. Send again.' using errcode = '40001';
    end if;
    insert into private.forwards (message_id, original_id, sender_id)
    select f.id, f.forward_of, o.sender_id
      from unnest(fresh) f cross join lateral private.original_of(f.forward_of, f.body, me) o
     where f.forward_of is not null;
end $$;
comment on function private.store_messages(private.outgoing[], uuid) is
    'Inserts the new ones in one statement, with their places in order. The caller holds the locks of the conversations.';

-- A call names few conversations, which the planner cannot know: it would read a mid-sized table from end to end.
create function private.send_messages(messages json) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC' set enable_seqscan = off set jit = off
as $$
declare
    me uuid := auth.uid();
    batch private.outgoing[];
    is_active boolean := private.active_uid() is not null;
begin
    if me is null then
        raise exception 'Sign in to send messages.' using errcode = '42501';
    end if;
    batch := private.outgoing_batch(messages);
    perform from public.conversations c
      where c.id = any (array(select m.conversation_id from public.conversation_members m
                               where m.user_id = me and m.deleted_at is null
                                 and m.conversation_id = any (array(select b.conversation_id from unnest(batch) b))))
      order by c.id for no key update;
    batch := private.judged(batch, me, is_active);
    perform private.store_messages(batch, me);
    return (
        select json_agg(case when b.code is null and m.sender_id = me and m.conversation_id = b.conversation_id
                        then json_build_object('id', b.id, 'status', 'ok', 'row', private.message_row(m))
                        else json_build_object('id', b.id, 'status', 'refused',
                                               'code', coalesce(b.code, 'id_taken'),
                                               'message', private.refusal(coalesce(b.code, 'id_taken'))) end
                        order by b.ord)
          from unnest(batch) b left join public.messages m on m.id = b.id
    );
end $$;
comment on function private.send_messages(json) is
    'Locks the conversations in a fixed order, judges, stores, and answers with what is stored.';

create function public.send_messages(p_messages json) returns json
language sql volatile set search_path = ''
as $$ select private.send_messages(p_messages) $$;
comment on function public.send_messages(json) is
    'Sends 1 to 200 messages in the given order. Each is stored once however often it is sent; one that is refused stops no other.';

create function private.mark_read(conversation uuid, seq bigint) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
    me uuid := private.active_uid();
    target bigint;
    read_up_to bigint;
begin
    select m.last_read_seq, least(seq, c.last_seq) into read_up_to, target
      from public.conversation_members m join public.conversations c on c.id = m.conversation_id
     where m.conversation_id = conversation and m.user_id = me and m.deleted_at is null and c.deleted_at is null;
    if not found then
        raise exception 'You are not in this conversation.' using errcode = '42501';
    end if;
    if target > read_up_to then
        update public.conversation_members m set last_read_seq = greatest(m.last_read_seq, target)
         where m.conversation_id = conversation and m.user_id = me
        returning m.last_read_seq into read_up_to;
    end if;
    return read_up_to;
end $$;
comment on function private.mark_read(uuid, bigint) is 'Moves the caller''s own read mark forward, at most to the newest message.';

create function public.mark_read(p_conversation uuid, p_seq bigint) returns bigint
language sql volatile set search_path = ''
as $$ select private.mark_read(p_conversation, p_seq) $$;
comment on function public.mark_read(uuid, bigint) is 'How far the caller has read a conversation. It only grows; returns what is stored.';
