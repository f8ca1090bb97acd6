"""How far one is in lessons, where to go on, and how far a tutor's students are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pharmat_desktop.domain.courses import CourseId, Lesson, LessonId
from pharmat_desktop.domain.people import UserId

TO_THE_END = 100
"""Percent of a text; its place is none higher."""


@dataclass(frozen=True, slots=True)
class Studied:
    """One's way through a lesson, with what the server does not know yet."""

    place: int = 0
    """Where to go on: percent of a text, page of a document, seconds of a recording."""
    is_completed: bool = False
    """Once so, always so."""
    opened_at: datetime | None = None
    """Aware UTC, the last time; None for a lesson that was never opened."""


NOT_OPENED = Studied()


@dataclass(frozen=True, slots=True)
class Student:
    """Somebody who takes a course of a tutor."""

    id: UserId
    name: str
    progress: int
    """Percent."""
    seen_at: datetime | None = None
    """Aware UTC: when they were last in the course."""


class LearningReader(Protocol):
    """Read on the loop; raises LocalStorageError."""

    def studied(self, course_id: CourseId) -> Mapping[LessonId, Studied]:
        """Of one's own; lessons that were never opened are not in it."""
        ...

    def students(self, course_id: CourseId) -> Sequence[Student]:
        """Those who take one's own course, by name."""
        ...


def next_lesson(lessons: Sequence[Lesson], studied: Mapping[LessonId, Studied]) -> Lesson | None:
    """Where to go on: the lesson that was open last unless it is done, else the next one that is not.

    None when all are done, or there are none.
    """
    opened = [(known.opened_at, place) for place, one in enumerate(lessons) if (known := studied.get(one.id))]
    last = max(((at, place) for at, place in opened if at is not None), default=(None, 0))[1]
    ahead = (*lessons[last:], *lessons[:last])
    return next((one for one in ahead if not studied.get(one.id, NOT_OPENED).is_completed), None)
