"""Where the students of a course stand, lesson by lesson, as the academy counted it at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.people import UserId


@dataclass(frozen=True, slots=True)
class Stopped:
    """A student whose last lesson was this one, long ago, in a course that they have not completed."""

    id: UserId
    name: str
    is_done: bool
    """They finished the lesson, and opened none after it."""
    last_at: datetime
    """Aware UTC: when they were last in it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a quiz, by the first attempt of each student: later ones have seen the solution."""

    id: int
    """Its number, from 1."""
    text: str
    answered: int
    """Students."""
    right: int

    @property
    def percent(self) -> int:
        return 100 * self.right // max(1, self.answered)


@dataclass(frozen=True, slots=True)
class LessonInsight:
    id: LessonId
    title: str
    begun: int
    """Students who opened it."""
    finished: int
    stopped: int
    names: tuple[Stopped, ...] = ()
    """Of those who stopped, the latest first; the academy names no more than a hundred."""
    questions: tuple[Asked, ...] = ()
    """Of a lesson that asks, in order."""


@dataclass(frozen=True, slots=True)
class CourseInsight:
    as_of: datetime
    """Aware UTC, by the academy's clock."""
    quiet_days: int
    """Without a visit for so long, somebody counts as having stopped."""
    students: int
    completed: int
    """Students who completed the course."""
    lessons: tuple[LessonInsight, ...]
    """In order."""
