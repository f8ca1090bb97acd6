"""Courses and lessons as the screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from pharmat_desktop.domain.money import Money

NO_PRICE = Money(0, "EUR")

CourseId = NewType("CourseId", str)
LessonId = NewType("LessonId", str)


class LessonKind(StrEnum):
    VIDEO = "video"
    DOCUMENT = "document"
    QUIZ = "quiz"
    ASSIGNMENT = "assignment"
    LIVE_SESSION = "live_session"
    INTERACTIVE = "interactive"


class Standing(StrEnum):
    """What one is to a course."""

    ENROLLED = "enrolled"
    TEACHING = "teaching"
    OPEN = "open"
    """Neither: it is in the catalog, and its previews can be read."""


@dataclass(frozen=True, slots=True)
class Course:
    """A course as far as this computer knows it."""

    id: CourseId
    title: str
    description: str
    subject: str
    color: str
    """The subject's colour, ``#rrggbb``."""
    tutor_name: str
    level: str
    language: str
    lesson_count: int
    duration_minutes: int
    progress: int | None
    """Percent done, 0 to 100; None for a course that one is not enrolled in."""
    standing: Standing = Standing.ENROLLED
    price: Money = NO_PRICE
    status: str = "published"
    """``draft``, ``published`` or ``archived``."""
    rating_hundredths: int | None = None
    """100 to 500, from sessions of the course; None before anybody rated one."""
    rating_count: int = 0
    tutor_id: str = ""
    """Empty when nobody teaches it."""
    syllabus: str = ""
    """Markdown."""
    tags: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()

    @property
    def is_free(self) -> bool:
        return self.price.minor == 0


@dataclass(frozen=True, slots=True)
class Lesson:
    id: LessonId
    course_id: CourseId
    position: int
    title: str
    description: str
    kind: LessonKind
    body: str
    """Markdown."""
    duration_minutes: int
    is_preview: bool = False
    """Free for everyone to read."""
    file_path: str = ""
    """Of its document or recording among the course's files; empty for a lesson without."""
