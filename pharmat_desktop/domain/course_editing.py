"""What a tutor edits of a course and of a lesson, as fields by name, and what there is to say against them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.merging import Fields, Value

MAX_LIST = 30
"""Objectives, prerequisites, tags."""
LIMITS = {"title": 200, "description": 2000, "syllabus": 20_000, "body": 200_000}
"""Characters; the server's own."""
COURSE_DESCRIPTION = 8000
LIST_BYTES = {"tags": 6000, "prerequisites": 12_000, "learning_objectives": 12_000}
HIGHEST = {"duration_minutes": 6000, "price_minor": 2**31 - 1}
NEW_COURSE: Fields = {
    "title": "",
    "description": "",
    "subject_id": None,
    "level": "beginner",
    "language": "en",
    "price_minor": 0,
    "currency": "EUR",
    "syllabus": "",
    "prerequisites": (),
    "tags": (),
    "learning_objectives": (),
    "status": "draft",
}
NEW_LESSON: Fields = {
    "title": "",
    "description": "",
    "kind": "document",
    "body": "",
    "file_path": None,
    "duration_minutes": 0,
    "is_preview": False,
}


class Flaw(StrEnum):
    """Why a field cannot be saved as it is."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    OUT_OF_RANGE = "out_of_range"


class Subject(NamedTuple):
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Stored:
    """It is saved; this is what the server has."""

    fields: Fields


@dataclass(frozen=True, slots=True)
class Stale:
    """Another device was faster: nothing was overwritten, this is what it saved."""

    fields: Fields


@dataclass(frozen=True, slots=True)
class StaleOrder:
    """Lessons were added, deleted or moved meanwhile."""

    lessons: tuple[LessonId, ...]


class EditingDesk(Protocol):
    """Each call raises the errors of the `Academy` port, and may be repeated. `seen` is None for what is new."""

    async def save_course(self, course_id: CourseId, seen: Fields | None, wish: Fields) -> Stored | Stale: ...

    async def save_lesson(
        self, lesson_id: LessonId, course_id: CourseId, seen: Fields | None, wish: Fields
    ) -> Stored | Stale: ...

    async def order_lessons(
        self, course_id: CourseId, seen: Sequence[LessonId], wish: Sequence[LessonId]
    ) -> StaleOrder | None: ...

    async def delete_lesson(self, lesson_id: LessonId) -> None: ...


class EditingReader(Protocol):
    """What is stored as far as this computer knows. Raises LocalStorageError."""

    def course(self, course_id: CourseId) -> Fields | None: ...

    def lesson(self, lesson_id: LessonId) -> Fields | None: ...

    def subjects(self) -> Sequence[Subject]:
        """By name."""
        ...


EditingDeskNow = Callable[[], EditingDesk]
"""Raises Offline while there is no connection."""


def flaws(fields: Fields, *, is_course: bool) -> dict[str, Flaw]:
    """By field; none when it can be saved."""
    limits = LIMITS | ({"description": COURSE_DESCRIPTION} if is_course else {})
    found = {name: _flaw(name, value, limits) for name, value in fields.items()}
    return {name: flaw for name, flaw in found.items() if flaw is not None}


def _flaw(name: str, value: Value, limits: Mapping[str, int]) -> Flaw | None:
    match value:
        case str():
            is_empty = name == "title" and not value.strip()
            return Flaw.EMPTY if is_empty else Flaw.TOO_LONG if len(value) > limits.get(name, len(value)) else None
        case tuple():
            size = sum(len(one.encode()) for one in value)
            return Flaw.TOO_MANY if len(value) > MAX_LIST else Flaw.TOO_LONG if size > LIST_BYTES[name] else None
        case int():
            return None if 0 <= value <= HIGHEST.get(name, value) else Flaw.OUT_OF_RANGE
    return None
