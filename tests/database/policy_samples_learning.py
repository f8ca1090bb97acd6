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
)
