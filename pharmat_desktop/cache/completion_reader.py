"""The `CompletionReader` over SQLite: reviews of courses, with one's own that waits here, and certificates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from pharmat_desktop.cache.draft_reader import DRAFT_COLUMNS, DraftRow, wish_from
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, parsed, utc
from pharmat_desktop.cache.wish_reader import sentence_of
from pharmat_desktop.domain.completion import MAX_REVIEW, Certificate, OwnReview, Review
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.people import UserId

MOST_SHOWN = 10
_SHOWN = "SELECT recent_reviews FROM courses WHERE id = ?"
_OWN = """
SELECT review_rating, review_text, review_shown_as IS NOT NULL FROM enrollments
WHERE course_id = ? AND student_id = ? AND review_rating IS NOT NULL
"""
_WAITING = f"SELECT {', '.join(DRAFT_COLUMNS)} FROM drafts.draft_messages WHERE lane = ? ORDER BY position DESC LIMIT 1"  # noqa: S608 - columns' names
_CERTIFICATE = """
SELECT e.certificate_number, e.completed_at, c.title, c.duration_minutes,
    t.first_name, t.last_name, s.first_name, s.last_name
FROM enrollments e JOIN courses c ON c.id = e.course_id
LEFT JOIN users t ON t.id = c.tutor_id LEFT JOIN users s ON s.id = e.student_id
WHERE e.course_id = ? AND e.student_id = ? AND e.certificate_number IS NOT NULL AND e.completed_at IS NOT NULL
"""


class SqliteCompletionReader:
    """Each call raises LocalStorageError when the file cannot be read. What cannot be made sense of is left out."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def reviews(self, course_id: CourseId) -> Sequence[Review]:
        row = self._connection.row(_SHOWN, (course_id,))
        found = parsed(row[0]) if row is not None else None
        given = found[:MOST_SHOWN] if isinstance(found, list) else []
        return [review for one in given if (review := _review(one)) is not None]

    def own_review(self, course_id: CourseId) -> OwnReview | None:
        waiting = self._connection.row(_WAITING, (f"wish:{WishKind.COURSE_REVIEW}:{course_id}",))
        if waiting is not None:
            return _waiting(waiting)
        row = self._connection.row(_OWN, (course_id, self._user_id))
        return None if row is None else OwnReview(_stars(row[0]), row[1] or "", bool(row[2]))

    def certificate(self, course_id: CourseId) -> Certificate | None:
        row = self._connection.row(_CERTIFICATE, (course_id, self._user_id))
        finished_at = utc(row[1]) if row is not None else None
        if row is None or finished_at is None:
            return None
        number, _, title, minutes, *names = row
        return Certificate(
            number=number,
            student=full_name(*names[2:]),
            course_id=course_id,
            course=title,
            tutor=full_name(*names[:2]),
            minutes=minutes or 0,
            finished_on=finished_at.date(),
        )


def _review(given: Any) -> Review | None:
    match given:
        case {"rating": int(rating), "text": str(text), "name": str(name), **rest}:
            return Review(_stars(rating), text[:MAX_REVIEW], name, _day(rest.get("reviewed_on")))
    return None


def _waiting(row: Sequence[Any]) -> OwnReview:
    wish = wish_from(DraftRow._make(row))
    body = parsed(wish.body)
    said = body if isinstance(body, dict) else {}
    return OwnReview(
        _stars(said.get("rating")),
        str(said.get("text", "")),
        said.get("is_public") is True,
        waits=wish.state,
        problem=sentence_of(wish),
    )


def _stars(given: Any) -> int:
    return min(5, max(1, given)) if type(given) is int else 1


def _day(written: Any) -> date | None:
    try:
        return date.fromisoformat(written)
    except (TypeError, ValueError):
        return None
