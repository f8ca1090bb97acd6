"""Courses and lessons as the screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

CourseId = NewType("CourseId", str)
LessonId = NewType("LessonId", str)


class LessonKind(StrEnum):
    VIDEO = "video"
    DOCUMENT = "document"
    QUIZ = "quiz"
    ASSIGNMENT = "assignment"
    LIVE_SESSION = "live_session"
    INTERACTIVE = "interactive"


@dataclass(frozen=True, slots=True)
class Course:
    """A course one is enrolled in, or teaches."""

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
    """Percent done, 0 to 100; None for a course that one teaches."""


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
