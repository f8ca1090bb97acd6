-- What one person writes, others store: their rows travel to every app that may see them. So lists and names of languages, which have a
-- number of parts, have a length as well. A path of a file names its folder, and does not leave it by a way round.

alter table public.users
    add constraint users_lists_are_short check (
        octet_length(array_to_string(subjects, '')) <= 6000 and octet_length(array_to_string(languages, '')) <= 6000),
    add constraint users_avatar_path_is_plain check (avatar_path !~ '(^|/)\.\.?(/|$)');

alter table public.tutor_profiles
    add constraint tutor_profiles_lists_are_short check (
        octet_length(array_to_string(education, '')) <= 12000 and octet_length(array_to_string(certifications, '')) <= 12000);

alter table public.courses
    add constraint courses_lists_are_short check (
        octet_length(array_to_string(tags, '')) <= 6000 and octet_length(array_to_string(prerequisites, '')) <= 12000
        and octet_length(array_to_string(learning_objectives, '')) <= 12000),
    add constraint courses_language_is_short check (char_length(language) <= 35),
    add constraint courses_thumbnail_path_is_plain check (thumbnail_path !~ '(^|/)\.\.?(/|$)');

alter table public.articles
    add constraint articles_tags_are_short check (octet_length(array_to_string(tags, '')) <= 6000),
    add constraint articles_language_is_short check (char_length(language) <= 35);

-- A course that students take is theirs as well: its tutor can archive it, which keeps it for them, and no more.
create function private.guard_taken_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if auth.uid() is not null and not private.is_admin() and exists (
        select from public.enrollments e where e.course_id = new.id and e.deleted_at is null) then
        perform private.refuse('in_use', 'Students take this course. Archive it instead: they keep it, and nobody new comes in.');
    end if;
    return new;
end $$;
comment on function private.guard_taken_course() is 'Trigger: a tutor does not take a course away from those who are enrolled; an admin and the server may.';
create trigger guard_taken before update of status, deleted_at on public.courses for each row
    when ((new.status = 'draft' and old.status <> 'draft') or (new.deleted_at is not null and old.deleted_at is null))
    execute function private.guard_taken_course();
