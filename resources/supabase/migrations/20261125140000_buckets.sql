-- Files: four buckets, all private. The first folder of a path says whose it is, and the policies ask for nothing else:
--
--   avatars/<user>/…                  every signed-in person sees them, the user writes
--   course-materials/<course>/…       those who read the whole course see them, its tutor writes
--   assignment-submissions/<student>/…   the student sees and writes them, a tutor sees those handed in to them; handed in, they stay
--   message-attachments/<conversation>/…  members see them and add to them; only who sent one can take it back
--
-- Nothing of a submission or a message can be replaced, only added and removed: what somebody has read stays what it was.
-- No HTML and no SVG: a file is shown by programs that would run what is in them.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values
    ('avatars', 'avatars', false, 5 * 1024 * 1024, '{image/png,image/jpeg,image/webp}'),
    ('course-materials', 'course-materials', false, 50 * 1024 * 1024,
     array['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'audio/*', 'video/*', 'application/pdf', 'text/plain', 'text/markdown',
           'text/csv', 'application/zip', 'application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint',
           'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
           'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
           'application/vnd.openxmlformats-officedocument.presentationml.presentation'])
on conflict (id) do update
   set public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
select n.name, n.name, false, 20 * 1024 * 1024, b.allowed_mime_types
  from storage.buckets b, unnest(array['assignment-submissions', 'message-attachments']) as n (name)
 where b.id = 'course-materials'
on conflict (id) do update
   set public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create policy avatars_read on storage.objects for select to authenticated
    using (bucket_id = 'avatars' and (select private.active_uid()) is not null);
create policy avatars_insert on storage.objects for insert to authenticated
    with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.active_uid())::text);
create policy avatars_update on storage.objects for update to authenticated
    using (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.active_uid())::text)
    with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.active_uid())::text);
create policy avatars_delete on storage.objects for delete to authenticated
    using (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.active_uid())::text);

create policy course_materials_read on storage.objects for select to authenticated
    using (bucket_id = 'course-materials'
           and (storage.foldername(name))[1] = any (array(select c::text from private.my_full_course_ids() c)));
create policy course_materials_preview on storage.objects for select to authenticated
    using (bucket_id = 'course-materials'
           and name = any (array(select l.file_path from public.course_content l where l.is_preview and l.file_path is not null)));
create policy course_materials_insert on storage.objects for insert to authenticated
    with check (bucket_id = 'course-materials'
                and (storage.foldername(name))[1] = any (array(select c::text from private.my_taught_course_ids() c)));
create policy course_materials_update on storage.objects for update to authenticated
    using (bucket_id = 'course-materials'
           and (storage.foldername(name))[1] = any (array(select c::text from private.my_taught_course_ids() c)))
    with check (bucket_id = 'course-materials'
                and (storage.foldername(name))[1] = any (array(select c::text from private.my_taught_course_ids() c)));
create policy course_materials_delete on storage.objects for delete to authenticated
    using (bucket_id = 'course-materials'
           and (storage.foldername(name))[1] = any (array(select c::text from private.my_taught_course_ids() c)));

create function private.my_handed_in_files() returns setof text
language plpgsql stable security definer rows 50 set search_path = ''
as $$
begin
    return query
    select f ->> 'path'
      from public.assignment_submissions s
     cross join lateral jsonb_array_elements(s.attachments) f
     where s.student_id = private.active_uid() and s.status <> 'draft' and s.deleted_at is null;
end $$;
comment on function private.my_handed_in_files() is
    'Files of work that the signed-in, active user has handed in. Removed and added again, one would be another file than the one that was in time.';
grant execute on function private.my_handed_in_files() to authenticated;

create policy submissions_read on storage.objects for select to authenticated
    using (bucket_id = 'assignment-submissions'
           and ((storage.foldername(name))[1] = (select private.active_uid())::text
                or name = any (array(select private.my_received_files()))));
create policy submissions_insert on storage.objects for insert to authenticated
    with check (bucket_id = 'assignment-submissions' and (storage.foldername(name))[1] = (select private.active_uid())::text
                and name <> all (array(select private.my_handed_in_files())));
create policy submissions_delete on storage.objects for delete to authenticated
    using (bucket_id = 'assignment-submissions' and (storage.foldername(name))[1] = (select private.active_uid())::text
           and name <> all (array(select private.my_handed_in_files())));

create policy attachments_read on storage.objects for select to authenticated
    using (bucket_id = 'message-attachments'
           and (storage.foldername(name))[1] = any (array(select c::text from private.my_conversation_ids() c)));
create policy attachments_insert on storage.objects for insert to authenticated
    with check (bucket_id = 'message-attachments' and owner_id = (select private.active_uid())::text
                and (storage.foldername(name))[1] = any (array(select c::text from private.my_conversation_ids() c)));
create policy attachments_delete on storage.objects for delete to authenticated
    using (bucket_id = 'message-attachments' and owner_id = (select private.active_uid())::text
           and (storage.foldername(name))[1] = any (array(select c::text from private.my_conversation_ids() c)));

create policy admin_reads on storage.objects for select to authenticated using ((select private.is_admin()));
create policy admin_removes on storage.objects for delete to authenticated using ((select private.is_admin()));
