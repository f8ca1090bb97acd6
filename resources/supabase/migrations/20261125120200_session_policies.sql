-- Who sees what of sessions. Everything is written by functions, but for a tutor's own hours and the consent to a review.
--
-- For sync_pull: sessions, session_changes and session_feedback concern their tutor_id, their student_id and admins; availability its
-- tutor_id and admins. None of these ever changes hands and a session is never taken away from its people, so no access is ever lost.
-- A session also makes its two people see each other: tombstones of people, as with assignments, make both caches look again.

alter table public.tutor_profiles
    add column booking_notice_hours integer not null default 12 check (booking_notice_hours between 0 and 336);
comment on column public.tutor_profiles.booking_notice_hours is 'A session must be booked at least so many hours before it begins.';
grant update (booking_notice_hours) on public.tutor_profiles to authenticated;

create function private.session_ids_of(me uuid, my_role text) returns setof uuid
language plpgsql stable security definer rows 200 set search_path = ''
as $$
begin
    return query select s.id from public.sessions s where s.deleted_at is null and (s.tutor_id = me or s.student_id = me or my_role = 'admin');
end $$;
comment on function private.session_ids_of(uuid, text) is 'Sessions that a user can see: one''s own; for admins all.';

create or replace function private.student_ids_of(tutor uuid) returns setof uuid
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select t.student_id from public.tutor_students t where t.tutor_id = tutor and t.deleted_at is null
    union
    select e.student_id from public.courses c join public.enrollments e on e.course_id = c.id
     where c.tutor_id = tutor and c.deleted_at is null and e.deleted_at is null
    union
    select s.student_id from public.sessions s where s.tutor_id = tutor and s.deleted_at is null;
end $$;
comment on function private.student_ids_of(uuid) is
    'Students whose work a tutor sees: assigned ones, those in the tutor''s courses, and those who booked a session, also one since cancelled.';

create function private.introduce() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    one public.sessions := case when tg_op = 'DELETE' then old else new end;
begin
    -- Of a series only one row, of a later booking seldom one: ids are random, and the smallest of a pair's was always introduced.
    if tg_op <> 'INSERT' or not exists (
        select from public.sessions s
         where s.tutor_id = one.tutor_id and s.student_id = one.student_id and s.id < one.id and s.deleted_at is null) then
        insert into private.tombstones (table_name, key, audience)
        values ('users', one.student_id::text, one.tutor_id), ('users', one.tutor_id::text, one.student_id);
    end if;
    return null;
end $$;
comment on function private.introduce() is
    'Trigger: when a pair''s first session comes, or one is taken away, both caches look at the other person again.';
create trigger introduce after insert on public.sessions for each row execute function private.introduce();
create trigger introduce_again after update of deleted_at on public.sessions for each row
    when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function private.introduce();
create trigger introduce_delete after delete on public.sessions for each row execute function private.introduce();

revoke all on public.availability, public.sessions, public.session_changes, public.session_feedback from public, anon, authenticated;
grant all on public.availability, public.sessions, public.session_changes, public.session_feedback to service_role;

-- A tutor's hours: one's own. Other people ask open_slots, which tells free times and not why the others are not.
grant select, delete on public.availability to authenticated;
grant insert (id, weekday, on_date, is_open, from_minute, to_minute, note),
      update (weekday, on_date, is_open, from_minute, to_minute, note, deleted_at) on public.availability to authenticated;
create policy availability_read on public.availability for select to authenticated
    using (tutor_id = (select private.active_uid()) or (select private.is_admin()));
create policy availability_insert on public.availability for insert to authenticated
    with check (tutor_id = (select private.active_uid()) and (select private.is_tutor()));
create policy availability_update on public.availability for update to authenticated
    using (tutor_id = (select private.active_uid()) or (select private.is_admin()))
    with check (tutor_id = (select private.active_uid()) or (select private.is_admin()));
create policy availability_delete on public.availability for delete to authenticated
    using (tutor_id = (select private.active_uid()) or (select private.is_admin()));

create function private.limit_availability() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if (select count(*) from public.availability a where a.tutor_id = new.tutor_id and a.deleted_at is null) > 500 then
        raise exception 'These are more than 500 working hours and exceptions. Remove past exceptions first.' using errcode = '23514';
    end if;
    return null;
end $$;
comment on function private.limit_availability() is 'Trigger: keeps the search for free times short.';
create trigger limit_rows after insert on public.availability for each row execute function private.limit_availability();

create function private.my_session_tutor_ids() returns setof uuid
language plpgsql stable security definer rows 1 set search_path = ''
as $$
begin
    return query
    select private.active_uid()
    union
    select p.id from public.tutor_profiles p where private.is_admin();
end $$;
comment on function private.my_session_tutor_ids() is
    'Whose sessions as a tutor the signed-in, active user sees: one''s own, for admins everyone''s. A list, so that policies can use an index.';
grant execute on function private.my_session_tutor_ids() to authenticated;

grant select on public.sessions, public.session_changes to authenticated;
create policy sessions_read on public.sessions for select to authenticated
    using (deleted_at is null and (tutor_id = any (array(select private.my_session_tutor_ids()))
                                   or student_id = (select private.active_uid())));
create policy session_changes_read on public.session_changes for select to authenticated
    using (deleted_at is null and (tutor_id = any (array(select private.my_session_tutor_ids()))
                                   or student_id = (select private.active_uid())));

-- Reviews are rows of this table that everyone may see, but only in these columns: who wrote it, about which session, and what is meant
-- for the other side alone have no grant. sync_pull brings them to those whom they concern.
grant select (id, about_id, rating, comment, is_public, shown_as, written_at, created_at, updated_at, deleted_at)
    on public.session_feedback to authenticated;
grant update (is_public) on public.session_feedback to authenticated;
create policy session_feedback_read on public.session_feedback for select to authenticated
    using (deleted_at is null and (tutor_id = any (array(select private.my_session_tutor_ids()))
                                   or student_id = (select private.active_uid())
                                   or (is_public and (select private.active_uid()) is not null)));
create policy session_feedback_consent on public.session_feedback for update to authenticated
    using (author_id = (select private.active_uid())) with check (author_id = (select private.active_uid()));

create view public.reviews with (security_invoker = true) as
    select f.id, f.about_id as tutor_id, f.rating, f.comment, f.shown_as, f.written_at
      from public.session_feedback f
     where f.is_public and f.deleted_at is null;
comment on view public.reviews is 'What students agreed to show of their feedback, under the caller''s own rights.';
revoke all on public.reviews from public, anon, authenticated;
grant select on public.reviews to authenticated, service_role;

grant execute on function private.address_of(uuid), private.are_ratings(jsonb) to service_role;
grant execute on function private.are_ratings(jsonb) to authenticated;
