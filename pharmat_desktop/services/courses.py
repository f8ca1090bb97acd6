"""Reading courses and lessons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import Course, CourseId, Lesson

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, CourseReader


class CourseService:
    """What the courses screen may do; everything answers at once from this computer."""

    def __init__(self, reader: CourseReader, feed: ChangeFeed) -> None:
        self._reader = reader
        self._feed = feed

    def courses(self) -> Sequence[Course]:
        """The courses one is enrolled in or teaches, by title."""
        return self._reader.courses()

    def catalog(self) -> Sequence[Course]:
        """Every published course, one's own among them, by title."""
        return self._reader.catalog()

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        return self._reader.lessons(course_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
