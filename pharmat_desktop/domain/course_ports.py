"""What the service of courses programs against: the server's side of a course."""

from __future__ import annotations

from typing import Protocol

from pharmat_desktop.domain.courses import CourseId


class CourseDesk(Protocol):
    """Each call raises the errors of the `Academy` port."""

    async def enroll(self, course_id: CourseId) -> None:
        """In a free course. Doing it twice is doing it once."""
        ...
