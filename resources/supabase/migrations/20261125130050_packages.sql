-- Packages: what a tutor offers ahead, so many sessions of a length for one price. An offer never changes, so nobody pays for something
-- else than they saw: a better one is another offer, and the old one is archived.

create table public.packages (
    id uuid primary key,
    tutor_id uuid not null references public.users on delete cascade,
    title text not null check (title ~ '\S' and char_length(title) <= 120),
    sessions smallint not null check (sessions between 1 and 100),
    minutes smallint not null check (minutes between 15 and 480 and minutes % 5 = 0),
    price_minor integer not null check (price_minor > 0),
    currency text not null check (private.currency_digits(currency) is not null),
    valid_days smallint not null check (valid_days between 7 and 1095),
    subject_ids uuid[] not null default '{}' check (cardinality(subject_ids) <= 20),
    status text not null default 'active' check (status in ('active', 'archived')),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.packages is
    'Prepaid packages on offer. Written by functions only. Synced while active to everybody, archived ones to their tutor and admins. '
    'What somebody has bought is a pass, which carries these words and numbers itself.';
comment on column public.packages.id is 'Made by the client, so that offering twice is offering once.';
comment on column public.packages.minutes is 'A session may be shorter, not longer.';
comment on column public.packages.valid_days is 'Sessions must begin within so many days of the purchase.';
comment on column public.packages.subject_ids is 'What the sessions may be about; empty: anything that the tutor teaches.';
create index packages_tutor_idx on public.packages (tutor_id, status);
create index packages_changed_in_idx on public.packages (changed_in, id);
alter table public.packages enable row level security;
create trigger stamp before insert or update on public.packages for each row execute function private.stamp();

create function private.guard_package() returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'An offer never changes. Archive it and make another one.' using errcode = '42501';
end $$;
comment on function private.guard_package() is 'Trigger: refuses to change what people pay for.';
create trigger guard before update on public.packages for each row
    when ((old.tutor_id, old.title, old.sessions, old.minutes, old.price_minor, old.currency, old.valid_days, old.subject_ids)
          is distinct from (new.tutor_id, new.title, new.sessions, new.minutes, new.price_minor, new.currency, new.valid_days,
                            new.subject_ids))
    execute function private.guard_package();

create function private.bury_package() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience)
    values ('packages', old.id::text, case when old.status = 'active' then private.everyone() else old.tutor_id end);
    return null;
end $$;
comment on function private.bury_package() is
    'Trigger: an offer that is gone or archived leaves the caches; its tutor gets the archived one again in the same round.';
create trigger bury_delete after delete on public.packages for each row
    when (old.deleted_at is null) execute function private.bury_package();
create trigger bury after update of deleted_at, status on public.packages for each row
    when (old.deleted_at is null and (new.deleted_at is not null or (old.status = 'active' and new.status = 'archived')))
    execute function private.bury_package();

revoke all on public.packages from public, anon, authenticated;
grant select, insert, update on public.packages to service_role;
grant select on public.packages to authenticated;
create policy packages_read on public.packages for select to authenticated
    using (deleted_at is null and ((status = 'active' and (select private.active_uid()) is not null)
                                   or tutor_id = (select private.active_uid()) or (select private.is_admin())));

create function private.check_package(tutor uuid, title text, sessions integer, minutes integer, price integer, valid_days integer,
                                      subjects uuid[]) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if private.my_role() <> 'tutor' then
        perform private.refuse('tutors_only', 'Only tutors offer packages.', 403);
    elsif not coalesce(title ~ '\S' and char_length(btrim(title)) <= 120, false) then
        perform private.refuse('invalid', 'Give the package a name of at most 120 characters.', 422);
    elsif not coalesce(sessions between 1 and 100 and minutes between 15 and 480 and minutes % 5 = 0, false) then
        perform private.refuse('invalid', 'A package has 1 to 100 sessions of 15 minutes to 8 hours, in steps of 5.', 422);
    elsif not coalesce(price > 0 and valid_days between 7 and 1095, false) then
        perform private.refuse('invalid', 'A package has a price, and is valid for 7 days to 3 years.', 422);
    elsif cardinality(subjects) > 20 or exists (
        select from unnest(subjects) s (id) where not exists (select from public.subjects x where x.id = s.id and x.deleted_at is null)) then
        perform private.refuse('invalid', 'One of the subjects is not taught any more. Choose again.', 422);
    elsif 50 <= (select count(*) from public.packages p where p.tutor_id = tutor and p.status = 'active' and p.deleted_at is null) then
        perform private.refuse('too_many', 'You have fifty packages on offer. Archive one first.');
    end if;
end $$;
comment on function private.check_package(uuid, text, integer, integer, integer, integer, uuid[]) is 'Refuses what cannot be offered.';

create function private.offer_package(package uuid, title text, sessions integer, minutes integer, price integer, valid_days integer,
                                      subjects uuid[]) returns public.packages
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    made public.packages;
begin
    if package is null then
        perform private.refuse('invalid', 'A package needs an id.', 400);
    end if;
    perform from public.users u where u.id = me for no key update;
    select * into made from public.packages p where p.id = package;
    if made.id is null then
        perform private.check_package(me, title, sessions, minutes, price, valid_days, subjects);
        insert into public.packages (id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days, subject_ids)
        select package, me, btrim(offer_package.title), offer_package.sessions, offer_package.minutes, price, t.currency,
               offer_package.valid_days, coalesce(subjects, '{}')
          from public.tutor_profiles t where t.id = me
        on conflict do nothing returning * into made;
    end if;
    if made.tutor_id is distinct from me or made.deleted_at is not null then
        perform private.refuse_request();
    end if;
    return made;
end $$;
comment on function private.offer_package(uuid, text, integer, integer, integer, integer, uuid[]) is
    'A new offer, in the currency of the tutor''s rate. The same id again answers with what it made.';

create function private.archive_package(package uuid, is_archived boolean) returns public.packages
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    found_package public.packages;
begin
    select * into found_package from public.packages p where p.id = package and p.tutor_id = me and p.deleted_at is null for no key update;
    if not found then
        perform private.refuse('not_found', 'This package is not one of yours.', 404);
    end if;
    update public.packages p set status = case when coalesce(is_archived, true) then 'archived' else 'active' end
     where p.id = package and (p.status = 'archived') <> coalesce(is_archived, true);
    select * into found_package from public.packages p where p.id = package;
    return found_package;
end $$;
comment on function private.archive_package(uuid, boolean) is 'Takes an offer off the shelf, or puts it back. What was bought of it stays good.';

create function public.offer_package(
    p_id uuid, p_title text, p_sessions integer, p_minutes integer, p_price_minor integer, p_valid_days integer, p_subjects uuid[] default '{}'
) returns public.packages
language sql volatile set search_path = ''
as $$ select private.offer_package(p_id, p_title, p_sessions, p_minutes, p_price_minor, p_valid_days, p_subjects) $$;
comment on function public.offer_package(uuid, text, integer, integer, integer, integer, uuid[]) is
    'A tutor offers a package; p_id is the client''s, and the same again changes nothing. p_subjects: what for; empty for anything.';
create function public.archive_package(p_package uuid, p_is_archived boolean default true) returns public.packages
language sql volatile set search_path = ''
as $$ select private.archive_package(p_package, p_is_archived) $$;
comment on function public.archive_package(uuid, boolean) is 'A tutor offers a package no longer, or again.';

grant execute on function
    public.offer_package(uuid, text, integer, integer, integer, integer, uuid[]),
    private.offer_package(uuid, text, integer, integer, integer, integer, uuid[]),
    public.archive_package(uuid, boolean), private.archive_package(uuid, boolean)
    to authenticated;
