"""The `CardReader` over SQLite: one's cards and reviews, those that wait to be sent among the mirror's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import EPOCH as _EPOCH
from pharmat_desktop.cache.values import parsed, utc
from pharmat_desktop.domain.cards import Card, CardId, Rating, Review, ReviewId
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.drafts import WishKind

_CARDS = "SELECT id, course_id, content_id, front, back, is_suspended, created_at FROM cards"
_REVIEWS = """
SELECT rowid, id, card_id, rating, undoes, reviewed_at FROM card_reviews WHERE rowid > ? ORDER BY rowid LIMIT ?
"""
_EXTENT = "SELECT count(*), (SELECT id FROM card_reviews WHERE rowid = ?) FROM card_reviews"
SLICE = 1000
"""Reviews read at once: a few milliseconds."""
_WAITING = "SELECT id, body, written_at FROM drafts.draft_messages WHERE kind = ? ORDER BY position"
"""Also what was refused: these are the person's own."""
_COURSES = "SELECT id, title FROM courses"


class _Known:
    """Reviews of the mirror that were read: they are never changed, so only later rows are missing."""

    def __init__(self) -> None:
        self.reviews: list[Review] = []
        self.count = 0
        """Rows, those that cannot be made sense of among them."""
        self.last: tuple[int, str | None] = 0, None
        """Row and id."""


class SqliteCardReader:
    """Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection
        self._known = _Known()

    def cards(self) -> Sequence[Card]:
        titles: dict[str | None, str] = dict(self._connection.rows(_COURSES))
        found = {row[0]: _card(row, titles.get(row[1], "")) for row in self._connection.rows(_CARDS)}
        for _, body, written_at in self._connection.rows(_WAITING, (WishKind.CARD,)):
            said = parsed(body)
            if not isinstance(said, dict) or not isinstance(said.get("card"), str):
                continue
            card = _said(said, written_at, found.get(said["card"]))
            if said.get("is_gone"):
                found.pop(card.id, None)
            else:
                found[card.id] = replace(card, course=titles.get(card.course_id, ""))
        return sorted(found.values(), key=lambda card: (card.made_at or _EPOCH, card.id))

    def read_ahead(self) -> bool:
        known = self._known
        rows = self._connection.rows(_REVIEWS, (known.last[0], SLICE))
        known.reviews += [one for row in rows if (one := _review(*row[1:])) is not None]
        known.count += len(rows)
        if rows:
            known.last = rows[-1][0], rows[-1][1]
        return len(rows) == SLICE

    def reviews(self) -> Sequence[Review]:
        self._read_the_rest()
        if self._connection.row(_EXTENT, self._known.last[:1]) != (self._known.count, self._known.last[1]):
            self._known = _Known()  # rows left: a mirror that is filled anew
            self._read_the_rest()
        rows = []
        for draft_id, body, _ in self._connection.rows(_WAITING, (WishKind.REVIEW,)):
            said = parsed(body)
            if isinstance(said, dict):
                rows.append(
                    (draft_id, said.get("card"), said.get("rating"), said.get("undoes"), said.get("reviewed_at"))
                )
        waiting = [one for row in rows if (one := _review(*row)) is not None]
        return [*self._known.reviews, *waiting]

    def _read_the_rest(self) -> None:
        while self.read_ahead():
            pass


@lru_cache(maxsize=20_000)
def _card(row: tuple[Any, ...], course: str) -> Card:
    card_id, course_id, lesson_id, front, back, is_suspended, made_at = row
    return Card(
        CardId(card_id),
        front,
        back or "",
        CourseId(course_id) if course_id else None,
        course,
        LessonId(lesson_id) if lesson_id else None,
        is_suspended=bool(is_suspended),
        made_at=utc(made_at),
    )


def _said(said: dict[str, Any], written_at: str, known: Card | None) -> Card:
    """A card that waits; where it came from, and when, was decided when it was made."""
    front, back = said.get("front"), said.get("back")
    course_id, lesson_id = said.get("course"), said.get("content")
    card = known or Card(
        CardId(said["card"]),
        "",
        "",
        CourseId(course_id) if isinstance(course_id, str) else None,
        lesson_id=LessonId(lesson_id) if isinstance(lesson_id, str) else None,
        made_at=utc(written_at),
    )
    return replace(
        card,
        front=front if isinstance(front, str) else "",
        back=back if isinstance(back, str) else "",
        is_suspended=said.get("is_suspended") is True,
    )


def _review(review_id: str, card_id: Any, rating: Any, undoes: Any, reviewed_at: Any) -> Review | None:
    """None for what cannot be read: it counts nowhere."""
    at = utc(reviewed_at) if isinstance(reviewed_at, str) else None
    if at is None or not isinstance(card_id, str):
        return None
    is_rating = type(rating) is int and 1 <= rating <= 4
    return Review(
        ReviewId(review_id),
        CardId(card_id),
        at,
        Rating(rating) if is_rating else None,
        ReviewId(undoes) if isinstance(undoes, str) else None,
    )
