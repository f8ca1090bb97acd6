-- Answered quizzes as clients mirror them. The questions travel with their lesson; a tutor reads a course's attempts on demand.

select private.wire_table('quiz_attempts', 'quiz_attempt',
    'id course_id content_id student_id attempt revision answers right_count question_count is_passed results written_at scored_at '
    'updated_at deleted_at', seen_by_admins => false);
select private.sync_owned('quiz_attempts', 'student_id');
select private.sync_stage(435, 'quiz_attempts');
create trigger tell after insert or update or delete on public.quiz_attempts
    for each row execute function private.tell_owners('student_id');
