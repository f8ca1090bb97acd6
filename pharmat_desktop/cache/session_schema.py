"""The mirror's tables about sessions and tutors. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Index, Table

from pharmat_desktop.cache.columns import flag, json, key, maybe, maybe_number, mirror, number, words

tutor_profiles = Table(
    "tutor_profiles",
    mirror,
    key("id"),
    maybe("headline"),
    maybe_number("hourly_rate_minor"),
    maybe("currency"),
    json("certifications"),
    json("education"),
    maybe_number("experience_years"),
    flag("accepting_students"),
    maybe_number("free_cancellation_hours"),
    maybe_number("late_cancellation_percent"),
    maybe_number("booking_buffer_minutes"),
    maybe_number("booking_notice_hours"),
    maybe("updated_at"),
    sqlite_strict=True,
)

tutor_directory = Table(
    "tutor_directory",
    mirror,
    key("id"),
    maybe_number("rating_hundredths"),
    number("session_count"),
    maybe("next_free_at"),
    words("asked_at"),
    sqlite_strict=True,
)
"""What no pull brings: it would be news to everybody all the time. Asked for when the directory is looked at."""

tutor_students = Table(
    "tutor_students",
    mirror,
    key("id"),
    words("tutor_id"),
    words("student_id"),
    maybe("assigned_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)

sessions = Table(
    "sessions",
    mirror,
    key("id"),
    words("request_id"),
    number("occurrence"),
    words("tutor_id"),
    words("student_id"),
    maybe("course_id"),
    maybe("subject_id"),
    words("starts_at"),
    words("ends_at"),
    words("zone"),
    words("status"),
    words("kind"),
    maybe("topic"),
    maybe("notes"),
    maybe("meeting_link"),
    maybe("report"),
    maybe_number("price_minor"),
    maybe_number("due_minor"),
    maybe("currency"),
    maybe("payment_status"),
    maybe_number("free_cancel_hours"),
    maybe_number("cancel_fee_percent"),
    maybe("proposal_id"),
    maybe("proposed_by"),
    maybe("proposed_starts_at"),
    maybe("proposed_ends_at"),
    maybe("cancelled_by"),
    maybe("absent"),
    maybe("started_at"),
    maybe("finished_at"),
    maybe("tutor_here_from"),
    maybe("tutor_here_until"),
    maybe("student_here_from"),
    maybe("student_here_until"),
    maybe("created_at"),
    maybe("updated_at"),
    maybe("pass_id"),
    Index("sessions_by_time", "starts_at"),
    Index("sessions_by_status", "status", "starts_at"),
    Index("sessions_by_request", "request_id", "occurrence"),
    sqlite_strict=True,
)

availability = Table(
    "availability",
    mirror,
    key("id"),
    words("tutor_id"),
    maybe_number("weekday"),
    maybe("on_date"),
    flag("is_open"),
    number("from_minute"),
    number("to_minute"),
    maybe("note"),
    maybe("updated_at"),
    sqlite_strict=True,
)

session_feedback = Table(
    "session_feedback",
    mirror,
    key("id"),
    words("session_id"),
    words("tutor_id"),
    words("student_id"),
    words("author_id"),
    number("rating"),
    maybe("comment"),
    maybe("improvements"),
    json("details"),
    flag("is_public"),
    maybe("shown_as"),
    maybe("written_at"),
    maybe("updated_at"),
    Index("session_feedback_by_session", "session_id"),
    sqlite_strict=True,
)

session_changes = Table(
    "session_changes",
    mirror,
    key("id"),
    words("session_id"),
    words("tutor_id"),
    words("student_id"),
    words("request_id"),
    maybe("actor_id"),
    words("acted_as"),
    words("action"),
    maybe("old_starts_at"),
    maybe("new_starts_at"),
    maybe("new_ends_at"),
    maybe("note"),
    words("created_at"),
    Index("session_changes_by_session", "session_id", "created_at"),
    sqlite_strict=True,
)

tutor_notes = Table(
    "tutor_notes",
    mirror,
    key("id"),
    words("tutor_id"),
    words("student_id"),
    words("body"),
    maybe("updated_at"),
    Index("tutor_notes_by_student", "student_id"),
    sqlite_strict=True,
)
"""One's own alone, as a tutor."""
