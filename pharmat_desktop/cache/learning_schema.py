"""The mirror's tables about one's own learning. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Index, Table

from pharmat_desktop.cache.columns import key, maybe, maybe_number, mirror, words

content_progress = Table(
    "content_progress",
    mirror,
    key("id"),
    words("course_id"),
    words("content_id"),
    words("student_id"),
    maybe_number("position"),
    maybe("completed_at"),
    maybe("last_opened_at"),
    maybe("updated_at"),
    Index("content_progress_by_course", "course_id", "content_id"),
    sqlite_strict=True,
)

lesson_marks = Table(
    "lesson_marks",
    mirror,
    key("id"),
    maybe("course_id"),
    maybe("content_id"),
    words("kind"),
    maybe_number("place"),
    maybe("quote"),
    maybe("text_before"),
    maybe("text_after"),
    maybe("note"),
    maybe("written_at"),
    maybe("created_at"),
    maybe("updated_at"),
    Index("lesson_marks_by_lesson", "content_id"),
    sqlite_strict=True,
)
"""One's own alone."""
