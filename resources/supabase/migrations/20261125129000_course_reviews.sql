-- Having finished a course: what one says of it, and a certificate.
--
-- A review is part of its enrollment: there is one of each, and it travels to the student and the tutor with it. What others may read
-- of the newest reviews travels with the course, so that catalogs have it offline.

create function private.certify() returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.certificate_number := 'PH-' || to_char(new.completed_at at time zone 'UTC', 'YYYY') || '-'
                              || upper(left(replace(gen_random_uuid()::text, '-', ''), 10));
    return new;
end $$;
comment on function private.certify() is 'Trigger: a completed course gets the number of its certificate, once.';
create trigger certify before insert or update of completed_at on public.enrollments for each row
    when (new.completed_at is not null and new.certificate_number is null) execute function private.certify();

create function private.rate_course() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    rated uuid := case when tg_op = 'DELETE' then old.course_id else new.course_id end;
begin
    -- The lock comes first: what somebody else says at this moment must be in the mean.
    perform from public.courses c where c.id = rated for no key update;
    update public.courses c
       set rating = found.mean, rating_count = found.n, recent_reviews = found.shown
      from (select round(avg(e.review_rating), 2) as mean, count(e.review_rating)::integer as n, private.shown_reviews(rated) as shown
              from public.enrollments e where e.course_id = rated and e.deleted_at is null) found
     where c.id = rated and (c.rating, c.rating_count, c.recent_reviews) is distinct from (found.mean, found.n, found.shown);
    return null;
end $$;
comment on function private.rate_course() is 'Trigger: keeps a course''s rating, how many gave it, and its newest reviews; catalogs follow.';

create function private.shown_reviews(course uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object('rating', r.review_rating, 'text', r.review_text, 'name', r.review_shown_as,
                                                 'reviewed_on', (r.reviewed_at at time zone 'UTC')::date) order by r.reviewed_at desc, r.id), '[]')
      from (select e.* from public.enrollments e
             where e.course_id = shown_reviews.course and e.deleted_at is null and e.review_shown_as is not null and e.review_text <> ''
             order by e.reviewed_at desc, e.id limit 5) r
$$;
comment on function private.shown_reviews(uuid) is 'The five newest reviews of a course with words that others may read.';

create trigger rate_course after delete or update of review_rating, review_text, review_shown_as, deleted_at on public.enrollments
    for each row when (old.review_rating is not null) execute function private.rate_course();
create trigger rate_course_first after update of review_rating on public.enrollments
    for each row when (old.review_rating is null and new.review_rating is not null) execute function private.rate_course();

create function private.review_course(course uuid, rating integer, words text, is_public boolean, written_at timestamptz)
returns public.enrollments
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    me uuid := private.active_user();
    said_at timestamptz := case when isfinite(written_at) then least(written_at, now()) else now() end;
    mine public.enrollments;
begin
    -- Course before enrollment, as whoever adds a lesson locks them.
    perform from public.courses c where c.id = course for no key update;
    select e.* into mine from public.enrollments e
     where e.course_id = course and e.student_id = me and e.deleted_at is null for no key update;
    if mine.id is null then
        perform private.refuse('not_enrolled', 'You are not enrolled in this course.', 403);
    elsif mine.completed_at is null then
        perform private.refuse('not_completed', 'A course can be reviewed once you have finished it.');
    elsif not coalesce(rating between 1 and 5, false) then
        perform private.refuse('invalid', 'Give one to five stars.', 400);
    elsif char_length(words) > 1000 then
        perform private.refuse('invalid', 'The review is longer than 1,000 characters. Shorten it, then send it again.', 400);
    end if;
    update public.enrollments e
       set review_rating = review_course.rating, review_text = btrim(coalesce(words, '')), reviewed_at = said_at,
           review_shown_as = case when is_public then u.first_name || coalesce(' ' || nullif(left(u.last_name, 1), '') || '.', '') end
      from public.users u
     where e.id = mine.id and u.id = me and (e.reviewed_at is null or e.reviewed_at < said_at)
    returning e.* into mine;
    if not found then
        select e.* into mine from public.enrollments e where e.course_id = course and e.student_id = me;
    end if;
    return mine;
end $$;
comment on function private.review_course(uuid, integer, text, boolean, timestamptz) is
    'The review written last stands, in whatever order two devices send theirs; the same again changes nothing.';

create function public.review_course(
    p_id uuid, p_course uuid, p_rating integer, p_text text default '', p_is_public boolean default false, p_written_at timestamptz default now()
) returns public.enrollments
language sql volatile set search_path = ''
as $$ select private.review_course(p_course, p_rating, p_text, p_is_public, p_written_at) $$;
comment on function public.review_course(uuid, uuid, integer, text, boolean, timestamptz) is
    'What the caller says of a course that they finished; writing again replaces it. p_is_public is the consent to show stars, words and '
    'first name. p_id names the attempt for the app alone. Answers with the enrollment.';

revoke execute on function public.review_course(uuid, uuid, integer, text, boolean, timestamptz) from public, anon;
grant execute on function public.review_course(uuid, uuid, integer, text, boolean, timestamptz),
    private.review_course(uuid, integer, text, boolean, timestamptz) to authenticated;
