"""Sessions and tutors. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text

TABLES = {
    "tutor_profiles": (
        "headline hourly_rate_minor:number currency certifications education experience_years:number"
        " accepting_students:number free_cancellation_hours:number late_cancellation_percent:number"
        " booking_buffer_minutes:number booking_notice_hours:number updated_at"
    ),
    "tutor_directory": "rating_hundredths:number session_count:number! next_free_at asked_at!",
    "tutor_students": "tutor_id! student_id! assigned_at updated_at",
    "sessions": (
        "request_id! occurrence:number! tutor_id! student_id! course_id subject_id starts_at! ends_at! zone! status!"
        " kind! topic notes meeting_link report price_minor:number due_minor:number currency payment_status"
        " free_cancel_hours:number cancel_fee_percent:number proposal_id proposed_by proposed_starts_at"
        " proposed_ends_at cancelled_by absent started_at finished_at tutor_here_from tutor_here_until"
        " student_here_from student_here_until created_at updated_at"
    ),
    "availability": (
        "tutor_id! weekday:number on_date is_open:number from_minute:number! to_minute:number! note updated_at"
    ),
    "session_feedback": (
        "session_id! tutor_id! student_id! author_id! rating:number! comment improvements details is_public:number"
        " shown_as written_at updated_at"
    ),
    "session_changes": (
        "session_id! tutor_id! student_id! request_id! actor_id acted_as! action! old_starts_at new_starts_at"
        " new_ends_at note created_at!"
    ),
}
"""Their columns after ``id``: texts and ``number``s; ``!`` is there in every row."""
INDEXES = {
    "sessions_by_time": ("sessions", ["starts_at"]),
    "sessions_by_status": ("sessions", ["status", "starts_at"]),
    "sessions_by_request": ("sessions", ["request_id", "occurrence"]),
    "session_feedback_by_session": ("session_feedback", ["session_id"]),
    "session_changes_by_session": ("session_changes", ["session_id", "created_at"]),
}


def upgrade(op: Operations) -> None:
    for name, columns in TABLES.items():
        key = Column("id", Text, primary_key=True, nullable=False)
        op.create_table(name, key, *map(_column, columns.split()), sqlite_strict=True)
    for name, (table, indexed) in INDEXES.items():
        op.create_index(name, table, indexed)
    for name in ("bio", "subjects", "languages"):
        op.add_column("users", Column(name, Text))
    op.execute("INSERT OR IGNORE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")


def _column(word: str) -> Column[str] | Column[int]:
    name, _, kind = word.rstrip("!").partition(":")
    is_needed = word.endswith("!")
    return Column(name, Integer, nullable=not is_needed) if kind else Column(name, Text, nullable=not is_needed)
