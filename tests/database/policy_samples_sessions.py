"""Sample rows of teaching sessions for the policy matrix."""

from __future__ import annotations

from tests.database.policy_world import Sample

COLUMNS = (
    "(request_id, tutor_id, student_id, starts_at, ends_at, zone, price_minor, due_minor, currency,"
    " free_cancel_hours, cancel_fee_percent)"
)
REST = "'UTC', 5000, 5000, 'EUR', 24, 50)"


def session(day: int) -> str:
    """A row of the student's with the tutor, on this day of May 2030."""
    time = f"'2030-05-{day:02}T10:00:00Z', '2030-05-{day:02}T11:00:00Z'"
    return f"sessions {COLUMNS} values (gen_random_uuid(), '{{tutor}}', '{{student}}', {time}, {REST} returning id"


FEEDBACK = "(session_id, tutor_id, student_id, author_id, rating, is_public)"

SESSIONS = (
    Sample(
        "availability",
        row="insert into availability (tutor_id, weekday) values ('{tutor}', 1) returning id",
        insert="(weekday) values (2)",
        update="note = 'x'",
    ),
    Sample(
        "sessions",
        row=f"insert into {session(1)}",
        insert=f"{COLUMNS} values (gen_random_uuid(), '{{tutor}}', '{{other}}',"
        f" '2030-05-09T10:00:00Z', '2030-05-09T11:00:00Z', {REST}",
        update="topic = 'x'",
    ),
    Sample(
        "session_changes",
        row="insert into session_changes (session_id, tutor_id, student_id, request_id, acted_as, action)"
        " values ('{sessions}', '{tutor}', '{student}', gen_random_uuid(), 'student', 'booked') returning id",
        insert="(session_id, tutor_id, student_id, request_id, acted_as, action)"
        " values ('{sessions}', '{tutor}', '{student}', gen_random_uuid(), 'tutor', 'cancelled')",
        update="note = 'x'",
    ),
    Sample(
        "session_feedback",
        row=f"insert into session_feedback {FEEDBACK}"
        " values ('{sessions}', '{tutor}', '{student}', '{student}', 4, false) returning id",
        insert=f"{FEEDBACK} values ('{{sessions}}', '{{tutor}}', '{{student}}', '{{tutor}}', 5, false)",
        update="is_public = not is_public",
    ),
    Sample(
        "reviews",
        row=f"with s as (insert into {session(2)}) insert into session_feedback {FEEDBACK}"
        " select s.id, '{tutor}', '{student}', '{student}', 5, true from s returning id",
        control="s--d",
    ),
    Sample(
        "tutor_notes",
        row="insert into tutor_notes (tutor_id, student_id, body) values ('{tutor}', '{student}', 'shy') returning id",
        insert="(student_id, body) values ('{other}', 'x')",
        update="body = 'x'",
    ),
)
