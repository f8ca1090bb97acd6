-- Roles and schemas that a hosted project has before its first migration.
-- supabase_admin is the superuser that initdb made; migrations run as postgres, which is no superuser.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator noinherit nologin;
create role supabase_auth_admin noinherit createrole nologin;
create role supabase_storage_admin noinherit createrole nologin;
create role supabase_realtime_admin noinherit nologin;
create role postgres createdb createrole replication bypassrls nologin;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role, authenticator, supabase_realtime_admin, supabase_storage_admin,
    pg_monitor, pg_read_all_data, pg_signal_backend to postgres with admin option;
grant anon, authenticated, service_role to supabase_storage_admin;

do $$ begin
    execute format('alter database %I owner to postgres', current_database());
    execute format('grant create on database %I to supabase_auth_admin, supabase_storage_admin', current_database());
end $$;

create schema auth authorization supabase_admin;
create schema storage authorization supabase_admin;
create schema realtime authorization supabase_admin;
create schema extensions authorization postgres;
create schema supabase_migrations authorization postgres;

grant usage on schema public, auth, storage, realtime, extensions to anon, authenticated, service_role;
grant all on schema public, extensions to postgres;
grant usage on schema auth, storage, realtime to postgres;
grant all on schema auth to supabase_auth_admin;
grant all on schema storage to supabase_storage_admin;
grant all on schema realtime to supabase_realtime_admin;

-- Since 30 October 2026 hosted projects grant nothing on new tables to the API roles (supabase.com/changelog, 45329):
-- a migration must grant what the app uses. So no default privileges here either.

alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role postgres set search_path = "$user", public, extensions;
alter role supabase_auth_admin set search_path = auth;

create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
create table supabase_migrations.seed_files (path text primary key, hash text not null);
alter table supabase_migrations.schema_migrations owner to postgres;
alter table supabase_migrations.seed_files owner to postgres;
