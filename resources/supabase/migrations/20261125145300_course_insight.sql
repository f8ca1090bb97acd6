-- Where a course's students stand, lesson by lesson, counted when its tutor asks: what each student did in each lesson never travels.
--
-- Synced: nothing.

create function private.quiz_insight(content uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
    with told as (
        select r ->> 'question' as question, count(*) as answered, count(*) filter (where (r ->> 'is_right')::boolean) as n_right
          from (select distinct on (a.student_id) a.results
                  from public.quiz_attempts a
                  join public.enrollments e on e.id = a.enrollment_id and e.deleted_at is null
                 where a.content_id = content and a.deleted_at is null
                 order by a.student_id, a.attempt) first
         cross join lateral jsonb_array_elements(first.results) r
         group by 1
    )
    select coalesce(jsonb_agg(jsonb_build_object('text', left(q ->> 'text', 300), 'answered', coalesce(t.answered, 0),
                                                 'right', coalesce(t.n_right, 0)) order by n), '[]')
      from public.course_content l
     cross join lateral jsonb_array_elements(l.quiz -> 'questions') with ordinality x (q, n)
      left join told t on t.question = q ->> 'id'
     where l.id = content
$$;
comment on function private.quiz_insight(uuid) is 'How many students answered each of the present questions, and how many were right, in their first attempt.';

create function private.course_lesson_insight(course uuid, quiet_since timestamptz) returns jsonb
language sql stable security definer set search_path = '' set timezone = 'UTC'
as $$
    with seen as (
        select p.content_id, p.student_id, p.completed_at is not null as is_done, p.last_opened_at, e.completed_at is not null as is_over,
               row_number() over (partition by p.enrollment_id order by p.last_opened_at desc, l.position desc) = 1 as is_last
          from public.content_progress p
          join public.enrollments e on e.id = p.enrollment_id and e.deleted_at is null
          join public.course_content l on l.id = p.content_id and l.deleted_at is null
         where p.course_id = course and p.deleted_at is null
    ), stopped as (
        select s.content_id, s.student_id, s.is_done, s.last_opened_at,
               btrim(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')) as name,
               row_number() over (partition by s.content_id order by s.last_opened_at desc, s.student_id) as n
          from seen s left join public.users u on u.id = s.student_id
         where s.is_last and not s.is_over and s.last_opened_at < quiet_since
    )
    select coalesce(jsonb_agg(jsonb_build_object(
               'content_id', l.id, 'title', l.title,
               'begun', (select count(*) from seen s where s.content_id = l.id),
               'finished', (select count(*) from seen s where s.content_id = l.id and s.is_done),
               'stopped', (select count(*) from stopped s where s.content_id = l.id),
               'names', (select coalesce(jsonb_agg(jsonb_build_object('student_id', s.student_id, 'name', s.name, 'is_done', s.is_done,
                                                                      'last_at', s.last_opened_at) order by s.n), '[]')
                           from stopped s where s.content_id = l.id and s.n <= 100),
               'questions', private.quiz_insight(l.id)) order by l.position), '[]')
      from public.course_content l
     where l.course_id = course and l.deleted_at is null
$$;
comment on function private.course_lesson_insight(uuid, timestamptz) is
    'Somebody stops in the lesson they opened last, when that is long ago and the course not completed. The latest hundred are named.';

create function private.course_insight(course uuid) returns jsonb
language plpgsql stable security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    quiet_days constant integer := 14;
    me uuid := private.active_user();
begin
    if course is null or not course in (select private.my_taught_course_ids()) then
        perform private.refuse('not_yours', 'Only whoever teaches a course sees how its students get on.', 403);
    end if;
    return (select jsonb_build_object('as_of', now(), 'quiet_days', quiet_days, 'students', count(*), 'completed', count(e.completed_at),
                                      'lessons', private.course_lesson_insight(course, now() - make_interval(days => quiet_days)))
              from public.enrollments e
             where e.course_id = course_insight.course and e.deleted_at is null);
end $$;
comment on function private.course_insight(uuid) is 'For whoever teaches the course, and admins; private notes and answers are not in it.';

create function public.course_insight(p_course uuid) returns jsonb
language sql stable set search_path = ''
as $$ select private.course_insight(p_course) $$;
comment on function public.course_insight(uuid) is
    'Where the students of a course stand: {"as_of", "quiet_days", "students", "completed", "lessons": [{"content_id", "title", "begun", '
    '"finished", "stopped", "names": [{"student_id", "name", "is_done", "last_at"}], "questions": [{"text", "answered", "right"}]}]}.';
revoke execute on function public.course_insight(uuid) from public, anon;
grant execute on function public.course_insight(uuid), private.course_insight(uuid) to authenticated;
