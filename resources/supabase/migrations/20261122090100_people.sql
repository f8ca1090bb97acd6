-- People: one profile for each auth user.

create table public.users (
    id uuid primary key references auth.users on delete cascade,
    email text check (char_length(email) <= 255),
    role text not null default 'student' check (role in ('student', 'tutor', 'admin')),
    first_name text not null check (char_length(first_name) between 1 and 80),
    last_name text not null default '' check (char_length(last_name) <= 80),
    phone text check (char_length(phone) <= 40),
    bio text not null default '' check (char_length(bio) <= 4000),
    subjects text[] not null default '{}' check (cardinality(subjects) <= 30),
    languages text[] not null default '{}' check (cardinality(languages) <= 30),
    date_of_birth date check (date_of_birth > date '1900-01-01'),
    location text not null default '' check (char_length(location) <= 120),
    timezone text not null default 'UTC' check (private.is_timezone(timezone)),
    avatar_path text check (char_length(avatar_path) <= 512 and starts_with(avatar_path, id || '/')),
    is_active boolean not null default true,
    rating numeric(3, 2) check (rating between 1 and 5),
    session_count integer not null default 0 check (session_count >= 0),
    last_seen_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table public.users is 'Profile of an auth user. Made by a trigger on auth.users; the role changes only by an admin.';
comment on column public.users.email is 'Readable through sync_pull only: by oneself, one''s tutor or student, and admins.';
create index users_changed_in_idx on public.users (changed_in, id);
create index users_tutors_idx on public.users (id) where role = 'tutor' and deleted_at is null;
alter table public.users enable row level security;

-- Presence and counters are no news to sync: only the columns that clients mirror move the stamp.
create trigger stamp before insert or update of
    email, role, first_name, last_name, phone, bio, subjects, languages, date_of_birth, location, timezone, avatar_path,
    is_active, deleted_at
    on public.users for each row execute function private.stamp();

create function private.bury_user() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience)
    select 'users', old.id::text, seer.id
      from (select private.admins() as id
            union
            select private.everyone() where old.role = 'tutor'
            union
            select m.user_id from public.conversation_members mine join public.conversation_members m on m.conversation_id = mine.conversation_id
             where mine.user_id = old.id and m.deleted_at is null
            union
            select u.id from public.users u
             where (u.role = 'tutor' or exists (select from public.courses c where c.tutor_id = u.id))
               and old.id = any (array(select private.student_ids_of(u.id)))) seer;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function private.bury_user() is
    'Trigger: whoever saw a person forgets them. Before a deletion, which takes with it what says who saw them.';
create trigger bury_delete before delete on public.users
    for each row when (old.deleted_at is null) execute function private.bury_user();
create trigger bury before update of deleted_at on public.users
    for each row when (old.deleted_at is null and new.deleted_at is not null) execute function private.bury_user();

create function private.active_uid() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
    return (select id from public.users where id = auth.uid() and is_active and deleted_at is null);
end $$;
comment on function private.active_uid() is 'The signed-in user, or null when nobody is signed in or the account is not active.';

create function private.is_admin() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
    return exists (select from public.users where id = auth.uid() and is_active and deleted_at is null and role = 'admin');
end $$;
comment on function private.is_admin() is 'Whether the signed-in, active user is an admin.';

create function private.is_tutor() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
    return exists (select from public.users where id = auth.uid() and is_active and deleted_at is null and role = 'tutor');
end $$;
comment on function private.is_tutor() is 'Whether the signed-in, active user is a tutor.';

create function private.guard_user() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if auth.uid() is not null and not private.is_admin() then
        raise exception 'Only an admin can change a role or an account''s state.' using errcode = '42501';
    end if;
    if auth.uid() is not null and old.role = 'admin' and old.is_active and not exists (
        select from public.users u where u.role = 'admin' and u.is_active and u.deleted_at is null and u.id <> old.id) then
        perform private.refuse('last_admin', 'You are the academy''s only admin. Make somebody else one first.');
    end if;
    return new;
end $$;
comment on function private.guard_user() is
    'Trigger: a role or activity is changed by an admin or the server itself, and never so that no admin is left.';
create trigger guard before update of role, is_active on public.users for each row
    when (old.role <> new.role or old.is_active <> new.is_active) execute function private.guard_user();

create function private.announce_role() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    insert into private.tombstones (table_name, key, audience) values ('users', new.id::text, private.everyone());
    return null;
end $$;
comment on function private.announce_role() is
    'Trigger: a tutor is seen by everyone, others are not, so who is a tutor no more may go out of sight.';
create trigger announce_role after update of role on public.users for each row
    when (old.role = 'tutor' and new.role <> 'tutor') execute function private.announce_role();

create function private.make_profile() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    said jsonb := coalesce(new.raw_user_meta_data, '{}');
    zone text := coalesce(said ->> 'timezone', 'UTC');
    -- Google and Apple tell one name, the app two.
    full_name text := btrim(coalesce(said ->> 'full_name', said ->> 'name', ''));
begin
    insert into public.users (id, email, role, first_name, last_name, timezone)
    values (
        new.id, new.email,
        case when said ->> 'role' = 'tutor' then 'tutor' else 'student' end,
        left(coalesce(nullif(btrim(said ->> 'first_name'), ''), nullif(split_part(full_name, ' ', 1), ''),
                      nullif(split_part(new.email, '@', 1), ''), 'New user'), 80),
        left(coalesce(btrim(said ->> 'last_name'), btrim(substr(full_name, strpos(full_name || ' ', ' ')))), 80),
        case when private.is_timezone(zone) then zone else 'UTC' end
    );
    return null;
end $$;
comment on function private.make_profile() is
    'Trigger: makes the profile of a new auth user. What the person says at sign-up is believed for student and tutor, never for admin.';
create trigger make_profile after insert on auth.users for each row execute function private.make_profile();

create function private.follow_email() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update public.users set email = new.email where id = new.id;
    return null;
end $$;
comment on function private.follow_email() is 'Trigger: the profile shows the address that the person confirmed.';
create trigger follow_email after update of email on auth.users for each row
    when (old.email is distinct from new.email) execute function private.follow_email();
