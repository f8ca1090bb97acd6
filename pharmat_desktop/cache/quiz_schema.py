"""The mirror's tables about quizzes and cards to learn by. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Index, Table

from pharmat_desktop.cache.columns import flag, json, key, maybe, maybe_number, mirror, number, words

quiz_attempts = Table(
    "quiz_attempts",
    mirror,
    key("id"),
    words("course_id"),
    words("content_id"),
    words("student_id"),
    number("attempt"),
    number("revision"),
    json("answers"),
    number("right_count"),
    number("question_count"),
    flag("is_passed"),
    json("results"),
    maybe("scored_at"),
    maybe("updated_at"),
    Index("quiz_attempts_by_lesson", "content_id", "attempt"),
    sqlite_strict=True,
)

cards = Table(
    "cards",
    mirror,
    key("id"),
    maybe("course_id"),
    maybe("content_id"),
    words("front"),
    maybe("back"),
    flag("is_suspended"),
    maybe("written_at"),
    maybe("created_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)
"""One's own alone."""

card_reviews = Table(
    "card_reviews",
    mirror,
    key("id"),
    words("card_id"),
    maybe_number("rating"),
    maybe("undoes"),
    words("reviewed_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)
"""One's own alone; never changed."""
