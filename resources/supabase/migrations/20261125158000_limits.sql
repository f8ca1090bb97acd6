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
