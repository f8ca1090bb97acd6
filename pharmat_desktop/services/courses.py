"""Courses and lessons: read from this computer, enrolled in at the academy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import Course, CourseId, Lesson

if TYPE_CHECKING:
    from pharmat_desktop.domain.course_ports import CourseDesk
    from pharmat_desktop.domain.insight import CourseInsight
    from pharmat_desktop.domain.ports import ChangeFeed, CourseReader


class CourseService:
    """What the courses screen may do. Reads answer at once, offline too; commands are online only, never queued."""

    def __init__(
        self, desk: Callable[[], CourseDesk], reader: CourseReader, feed: ChangeFeed, *, refresh: Callable[[], None]
    ) -> None:
        """`desk` raises Offline while there is no connection; `refresh` asks for a pull."""
        self._desk = desk
        self._reader = reader
        self._feed = feed
        self._refresh = refresh

    def courses(self) -> Sequence[Course]:
        """The courses one is enrolled in or teaches, by title."""
        return self._reader.courses()

    def catalog(self) -> Sequence[Course]:
        """Every published course, one's own among them, by title."""
        return self._reader.catalog()

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        return self._reader.lessons(course_id)

    async def enroll(self, course_id: CourseId) -> None:
        """In a free course; its lessons come with the next pull.

        Raises Offline, NoAnswer, Busy, SignedOut or Refused, and may be repeated.
        """
        await self._desk().enroll(course_id)
        self._refresh()

    async def insight(self, course_id: CourseId) -> CourseInsight:
        """Where the students of a course that one teaches stand now: counted by the academy, kept nowhere.

        Raises Offline, NoAnswer, Busy, SignedOut or Refused.
        """
        return await self._desk().insight(course_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
