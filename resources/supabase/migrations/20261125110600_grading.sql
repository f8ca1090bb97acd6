-- Judging submitted work, by criteria or as a whole.

create function private.rubric_grade(a public.assignments, scores jsonb) returns numeric
language plpgsql stable security definer set search_path = ''
as $$
declare
    wrong bigint;
    share numeric;
begin
    if jsonb_typeof(scores) is distinct from 'object' then
        perform private.refuse('invalid_scores', 'The points could not be read.', 422);
    end if;
    select count(*) into wrong
      from jsonb_each(scores) s
      left join public.assignment_rubrics r on r.id::text = s.key and r.assignment_id = a.id and r.deleted_at is null
     where r.id is null or jsonb_typeof(s.value) <> 'number'
        or case when jsonb_typeof(s.value) = 'number' then (s.value #>> '{}')::numeric not between 0 and r.points end;
    if wrong > 0 then
        perform private.refuse('invalid_scores', 'A criterion is not of this assignment, or has more points than it can.', 422);
    end if;
    select sum(r.weight * (scores ->> r.id::text)::numeric / r.points) / sum(r.weight),
           count(*) filter (where scores ->> r.id::text is null)
      into share, wrong
      from public.assignment_rubrics r where r.assignment_id = a.id and r.deleted_at is null;
    if wrong > 0 or share is null then
        perform private.refuse('scores_missing', 'Give points for every criterion.', 422);
    end if;
    return round(share * a.points, 2);
end $$;
comment on function private.rubric_grade(public.assignments, jsonb) is
    'Grade from points by criterion: {"rubric id": points}. Weighted mean of the shares, times the assignment''s points.';

create function private.count_final_grade(course uuid, student uuid) returns void
language sql security definer set search_path = ''
as $$
    update public.enrollments e
       set final_grade = (select round(100 * sum(best.grade) / sum(best.points), 2)
                            from (select a.points, max(s.grade) as grade
                                    from public.assignments a
                                    join public.assignment_submissions s on s.assignment_id = a.id and s.student_id = student
                                   where a.course_id = course and a.deleted_at is null and s.status = 'graded' and s.deleted_at is null
                                   group by a.id) best)
     where e.course_id = course and e.student_id = student
$$;
comment on function private.count_final_grade(uuid, uuid) is 'A student''s grade in a course in per cent: the best attempt of each graded assignment.';

create function private.judged_submission(submission uuid) returns public.assignment_submissions
language plpgsql security definer set search_path = ''
as $$
declare
    work public.assignment_submissions;
begin
    perform private.active_user();
    select s.* into work from public.assignment_submissions s
     where s.id = submission and s.status <> 'draft' and s.deleted_at is null
       and s.assignment_id in (select private.my_set_assignment_ids())
       for no key update;
    if not found then
        perform private.refuse('not_yours', 'Only the tutor of an assignment can grade the work handed in for it.', 403);
    end if;
    return work;
end $$;
comment on function private.judged_submission(uuid) is 'Locks work that the caller may judge; refuses otherwise.';

create function private.grade_submission(submission uuid, grade numeric, feedback text, scores jsonb, status text) returns json
language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
    work public.assignment_submissions := private.judged_submission(submission);
    a public.assignments;
    final numeric := case when status = 'graded' then grade end;
begin
    select * into a from public.assignments x where x.id = work.assignment_id;
    if status is null or status not in ('in_review', 'graded', 'returned') then
        perform private.refuse('invalid', 'Work can be in review, graded or returned.', 422);
    elsif status = 'graded' and scores <> '{}' then
        final := private.rubric_grade(a, scores);
    end if;
    if status = 'graded' and (final is null or final not between 0 and a.points) then
        perform private.refuse('invalid_grade', 'Give a grade between 0 and ' || trim_scale(a.points) || '.', 422);
    elsif char_length(feedback) > 20000 then
        perform private.refuse('too_long', 'The feedback is longer than 20,000 characters. Shorten it.', 422);
    elsif status = 'returned' and coalesce(feedback, work.feedback) !~ '\S' then
        perform private.refuse('feedback_missing', 'Say what is to be done before you return the work.', 422);
    end if;
    update public.assignment_submissions s
       set status = grade_submission.status, grade = final, feedback = coalesce(grade_submission.feedback, s.feedback),
           rubric_scores = case when grade_submission.status = 'graded' then coalesce(scores, '{}') else '{}' end,
           graded_by = auth.uid(), graded_at = now()
     where s.id = submission returning * into work;
    perform private.count_final_grade(a.course_id, work.student_id);
    perform private.audit('submission.' || status, 'assignment_submissions', submission, jsonb_build_object('grade', final));
    if status <> 'in_review' then
        perform private.notify(work.student_id, 'submission.' || status,
                               case status when 'graded' then 'Graded: ' else 'To be worked on again: ' end || a.title, '',
                               jsonb_build_object('assignment_id', a.id, 'title', a.title, 'submission_id', submission, 'grade', final), 'high');
    end if;
    return private.submission_row(work);
end $$;
comment on function private.grade_submission(uuid, numeric, text, jsonb, text) is
    'With points by criterion the grade is computed, not taken. The student is told, the audit log remembers.';

create function public.grade_submission(p_submission uuid, p_grade numeric default null, p_feedback text default null,
                                        p_scores jsonb default '{}', p_status text default 'graded') returns json
language sql volatile set search_path = ''
as $$ select private.grade_submission(p_submission, p_grade, p_feedback, p_scores, p_status) $$;
comment on function public.grade_submission(uuid, numeric, text, jsonb, text) is
    'Grades work, returns it, or marks it as in review. p_scores: {"rubric id": points} for every criterion. Answers with the submission as it travels.';

revoke execute on function public.grade_submission(uuid, numeric, text, jsonb, text) from public, anon;
grant execute on function public.grade_submission(uuid, numeric, text, jsonb, text),
    private.grade_submission(uuid, numeric, text, jsonb, text) to authenticated;
