"""Cards to learn by: question and answer, the times they were answered, and what follows from those.

A schedule is never stored. Whoever has the same reviews comes to the same one, so two devices that were apart agree as
soon as both have all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import NewType, Protocol

from pharmat_desktop.domain.courses import CourseId, LessonId

CardId = NewType("CardId", str)
ReviewId = NewType("ReviewId", str)
MAX_FRONT, MAX_BACK = 4000, 8000
"""Characters; the server's own limits."""


class Rating(IntEnum):
    """How well one knew the answer."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Card:
    id: CardId
    front: str
    """Markdown, as the back."""
    back: str
    course_id: CourseId | None = None
    course: str = ""
    """The course's title; empty without one, and for one that this computer does not know."""
    lesson_id: LessonId | None = None
    """The lesson it was made from."""
    is_suspended: bool = False
    """It is kept, but not asked."""
    made_at: datetime | None = None
    """Aware UTC."""


@dataclass(frozen=True, slots=True)
class Review:
    """That a card was answered, or that such a review was a slip."""

    id: ReviewId
    card_id: CardId
    at: datetime
    """Aware UTC."""
    rating: Rating | None = None
    undoes: ReviewId | None = None
    """The review that this one takes back; then it has no rating."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a card is to be asked."""

    due: datetime | None = None
    """Aware UTC; None for one that was never answered: at once."""
    is_learning: bool = True
    """It comes again within the same sitting."""
    count: int = 0
    """How often it was answered."""

    def is_due(self, now: datetime) -> bool:
        return self.due is None or self.due <= now


class CardReader(Protocol):
    """Read on the loop; raises LocalStorageError."""

    def cards(self) -> Sequence[Card]:
        """All of one's own, those that wait to be sent among them, the oldest first."""
        ...

    def read_ahead(self) -> bool:
        """Read a few of the reviews, so that `reviews` has less to do; whether there are more."""
        ...

    def reviews(self) -> Sequence[Review]:
        """All, in no order. Those that were there before are the same objects."""
        ...


def standing(reviews: Iterable[Review]) -> Mapping[CardId, tuple[Review, ...]]:
    """The reviews that count, by card, in the order of their times; two of one time by their ids."""
    known = {review.id: review for review in reviews}
    undone = {review.undoes for review in known.values() if review.undoes is not None}
    by_card: dict[CardId, list[Review]] = {}
    for review in known.values():
        if review.rating is not None and review.id not in undone:
            by_card.setdefault(review.card_id, []).append(review)
    return {card: tuple(sorted(found, key=lambda one: (one.at, one.id))) for card, found in by_card.items()}
