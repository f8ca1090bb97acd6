"""Sample rows of learning and homework for the policy matrix."""

from __future__ import annotations

from tests.database.policy_world import Sample

LEARNING = (
    Sample(
        "content_progress",
        row="insert into content_progress (enrollment_id, course_id, student_id, content_id)"
        " select id, course_id, student_id, '{lesson}' from enrollments where student_id = '{student}' returning id",
        insert="(enrollment_id, course_id, student_id, content_id)"
        " select e.id, e.course_id, e.student_id, l.id from enrollments e join course_content l using (course_id)"
        " where e.student_id = '{student}' and l.is_preview",
        update="completed_at = now()",
    ),
    Sample(
        "lesson_marks",
        row="insert into lesson_marks (id, user_id, course_id, content_id, kind, quote)"
        " values (gen_random_uuid(), '{student}', '{course}', '{lesson}', 'highlight', 'half-life') returning id",
        insert="(id, user_id, kind) values (gen_random_uuid(), '{me}', 'note')",
        update="note = 'x'",
    ),
    Sample(
        "quiz_keys",
        row="insert into quiz_keys (content_id, course_id, answers) values ('{lesson}', '{course}', '{{}}')"
        " returning content_id",
        where="content_id = '{row}'",
        insert="(content_id, course_id, answers) select id, course_id, '{{}}' from course_content"
        " where course_id = '{course}' and is_preview",
        update="answers = '{{}}'",
    ),
    Sample(
        "quiz_attempts",
        row="insert into quiz_attempts (id, enrollment_id, course_id, student_id, content_id, attempt, revision,"
        " answers, right_count, question_count, is_passed, results, written_at)"
        " select gen_random_uuid(), id, course_id, student_id, '{lesson}', 1, 1, '{{}}', 1, 1, true, '[]', now()"
        " from enrollments where student_id = '{student}' and course_id = '{course}' returning id",
        insert="(id, enrollment_id, course_id, student_id, content_id, attempt, revision,"
        " answers, right_count, question_count, is_passed, results, written_at)"
        " select gen_random_uuid(), id, course_id, student_id, '{lesson}', 2 + (random() * 1e6)::integer,"
        " 1, '{{}}', 1, 1, true, '[]', now()"
        " from enrollments where student_id = '{student}' and course_id = '{course}'",
        update="right_count = 0",
    ),
    Sample(
        "cards",
        row="insert into cards (id, user_id, course_id, content_id, front, back)"
        " values (gen_random_uuid(), '{student}', '{course}', '{lesson}', 'Clearance?', 'L/h') returning id",
        insert="(id, user_id, front, back) values (gen_random_uuid(), '{me}', 'x', '')",
        update="back = 'x'",
    ),
    Sample(
        "card_reviews",
        row="insert into card_reviews (id, user_id, card_id, rating, reviewed_at)"
        " values (gen_random_uuid(), '{student}', '{cards}', 3, now()) returning id",
        insert="(id, user_id, card_id, rating, reviewed_at) values (gen_random_uuid(), '{me}', '{cards}', 3, now())",
        update="rating = 1",
    ),
    Sample(
        "assignments",
        row="insert into assignments (tutor_id, course_id, title, status)"
        " values ('{tutor}', '{course}', 'Essay', 'published') returning id",
        insert="(course_id, title) values ('{course}', 'x')",
        update="title = 'x'",
    ),
    Sample(
        "assignment_rubrics",
        row="insert into assignment_rubrics (assignment_id, position, criterion)"
        " values ('{assignments}', 1, 'Clear') returning id",
        insert="(assignment_id, position, criterion) values ('{assignments}', 2, 'x')",
        update="criterion = 'x'",
    ),
    Sample(
        "assignment_submissions",
        row="insert into assignment_submissions"
        " (id, assignment_id, student_id, attempt, status, written_at, submitted_at)"
        " values (gen_random_uuid(), '{assignments}', '{student}', 1, 'submitted', now(), now()) returning id",
        insert="(id, assignment_id, student_id, attempt, status, written_at, submitted_at)"
        " values (gen_random_uuid(), '{assignments}', '{me}', 2, 'submitted', now(), now())",
        update="feedback = 'x'",
    ),
)
