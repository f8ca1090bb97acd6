-- Whoever decides about money sees it come and go: admins hear of payments and refunds, too, which are few beside messages.

create function private.tell_office() returns trigger
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    declared private.synced_tables := (select t from private.synced_tables t where t.name = tg_table_name);
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    owners uuid[] := private.owners_in(before, tg_argv) || private.owners_in(after, tg_argv);
    office uuid[] := array(select u.id from public.users u
                            where u.role = 'admin' and u.is_active and u.deleted_at is null and u.id <> all (owners));
    changed json;
begin
    if before - '{updated_at,changed_in}'::text[] = after - '{updated_at,changed_in}'::text[] or office = '{}' then
        return null;
    end if;
    if after ->> 'deleted_at' is null and after is not null then
        execute format('select private.%I($1)', declared.row_name || '_row') into changed using new;
        perform private.tell(a.id, tg_table_name, changed) from unnest(office) a (id);
    else
        perform private.tell_gone(a.id, tg_table_name, before -> declared.key[1]) from unnest(office) a (id);
    end if;
    return null;
end $$;
comment on function private.tell_office() is
    'Trigger (after, each row): tells the admins whom the columns given as arguments do not name; those hear of it by tell_owners.';

create trigger tell_office after insert or update or delete on public.payments
    for each row execute function private.tell_office('payer_id', 'tutor_id');
create trigger tell_office after insert or update or delete on public.refunds
    for each row execute function private.tell_office('payer_id', 'tutor_id');
