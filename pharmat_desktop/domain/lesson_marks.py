"""What somebody keeps in a lesson: bookmarks, highlights and notes, and how they are found again in an edited text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType, Protocol

from pharmat_desktop.domain.courses import CourseId, LessonId

MarkId = NewType("MarkId", str)

MAX_QUOTE, MAX_NOTE = 2000, 10_000
"""Characters; the server's own limits."""
AROUND = 40
"""Characters kept of what stands before and after a quote."""
MOST_TRIED = 1000
"""Places at which a quote may stand before one is chosen: a lesson of one letter must not cost seconds."""


class MarkKind(StrEnum):
    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class Span(NamedTuple):
    """Characters of a text, from the first up to before `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where in a text: the words, and what stands around them."""

    place: int
    """Characters before the quote when it was made; of a document the page from 0, and then there is no quote."""
    quote: str = ""
    before: str = ""
    after: str = ""

    @classmethod
    def of(cls, text: str, span: Span) -> Anchor:
        start, end = max(0, span.start), min(span.end, max(0, span.start) + MAX_QUOTE)
        return cls(start, text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])

    @property
    def is_of_page(self) -> bool:
        """Whether it stands on a page of a document, not in a text."""
        return not self.quote

    def found_in(self, text: str) -> Span | None:
        """Where it stands now: the occurrence whose surroundings fit best, then the nearest. None: not there."""
        if not self.quote:
            return None
        if text.startswith(self.quote, self.place) and self._fit(text, self.place) == self._whole:
            return Span(self.place, self.place + len(self.quote))
        places: list[int] = []
        start = text.find(self.quote)
        while start >= 0 and len(places) < MOST_TRIED:
            places.append(start)
            start = text.find(self.quote, start + 1)
        best = max(places, key=lambda at: (self._fit(text, at), -abs(at - self.place)), default=None)
        return None if best is None else Span(best, best + len(self.quote))

    @property
    def _whole(self) -> int:
        return len(self.before) + len(self.after)

    def _fit(self, text: str, at: int) -> int:
        """How many characters around a place are those that were there."""
        end = at + len(self.quote)
        before, after = text[max(0, at - len(self.before)) : at], text[end : end + len(self.after)]
        return _common(self.before[::-1], before[::-1]) + _common(self.after, after)


def _common(one: str, other: str) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length


@dataclass(frozen=True, slots=True)
class LessonMark:
    """One's own, with what the server does not know yet."""

    id: MarkId
    kind: MarkKind
    anchor: Anchor
    note: str
    written_at: datetime
    course_id: CourseId | None
    lesson_id: LessonId | None
    """None once the lesson is gone for good; the mark stays."""
    course: str = ""
    lesson: str = ""
    """Titles, as far as this computer knows them."""
    position: int = 0
    """The lesson's place in its course."""


class MarkReader(Protocol):
    """Read on the loop; raises LocalStorageError."""

    def marks(self, lesson_id: LessonId | None = None) -> Sequence[LessonMark]:
        """Of a lesson by place, or all: by course, lesson and place."""
        ...
