"""Which columns the API can write at all. Row policies decide whose; everything that is not here only functions write.

A column that decides something (a role, a price paid, a grade, a count, a sender, a time of sending) is not here, or
stands below among those that a trigger guards. A line for each table; two where one is too short.
"""

from __future__ import annotations

INSERT = """
articles               id title summary body tags category difficulty language published_at
assignment_rubrics     id assignment_id position criterion description points weight
assignments            id course_id student_id title instructions due_at accepts_late time_limit_minutes max_attempts
assignments            points status
availability           id weekday on_date is_open from_minute to_minute note
course_content         id course_id position title description kind body file_path duration_minutes is_preview
courses                id subject_id title description level language price_minor currency syllabus prerequisites tags
courses                learning_objectives thumbnail_path status
notification_settings  id type channel is_enabled quiet_from quiet_until timezone
subjects               id name description color
system_settings        id key value description is_public
tutor_students         id tutor_id student_id
user_preferences       id key value
"""

UPDATE = """
articles               title summary body tags category difficulty language is_featured published_at deleted_at
assignment_rubrics     position criterion description points weight
assignments            title instructions due_at accepts_late time_limit_minutes max_attempts points status deleted_at
availability           weekday on_date is_open from_minute to_minute note deleted_at
course_content         position title description kind body file_path duration_minutes is_preview deleted_at
courses                subject_id title description level language price_minor currency syllabus prerequisites tags
courses                learning_objectives thumbnail_path status deleted_at
notification_settings  type channel is_enabled quiet_from quiet_until timezone
notifications          read_at dismissed_at
session_feedback       is_public
subjects               name description color deleted_at
system_settings        key value description is_public deleted_at
tutor_profiles         headline hourly_rate_minor currency certifications education experience_years accepting_students
tutor_profiles         free_cancellation_hours late_cancellation_percent booking_buffer_minutes booking_notice_hours
tutor_students         deleted_at
user_preferences       key value
users                  role first_name last_name phone bio subjects languages date_of_birth location timezone
users                  avatar_path is_active
"""

GUARDED = {
    "users": "role is_active",
    "articles": "is_featured",
}
"""Can be written by an admin only, says a trigger."""

HIDDEN = """
conversation_members   muted_until archived_at pinned_at joined_in changed_in
payments               provider provider_checkout_id provider_payment_id changed_in
refunds                provider_refund_id changed_in
session_feedback       session_id author_id student_id tutor_id improvements details changed_in
users                  email phone date_of_birth location is_active last_seen_at changed_in
"""
"""Cannot be read from a readable table: what concerns one person alone, or only the server."""


def columns(text: str) -> dict[str, set[str]]:
    """Columns by table."""
    found: dict[str, set[str]] = {}
    for table, *names in (line.split() for line in text.splitlines() if line):
        found.setdefault(table, set()).update(names)
    return found
