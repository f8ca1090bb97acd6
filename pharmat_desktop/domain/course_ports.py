"""What the services of courses program against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from pharmat_desktop.domain.courses import CourseId

if TYPE_CHECKING:
    from pharmat_desktop.domain.completion import Certificate, OwnReview, Review
    from pharmat_desktop.domain.insight import CourseInsight


class CourseDesk(Protocol):
    """Each call raises the errors of the `Academy` port."""

    async def enroll(self, course_id: CourseId) -> None:
        """In a free course. Doing it twice is doing it once."""
        ...

    async def insight(self, course_id: CourseId) -> CourseInsight:
        """Where the students of a course that one teaches stand now."""
        ...


class CompletionReader(Protocol):
    """Reads on the loop; each call raises LocalStorageError."""

    def reviews(self, course_id: CourseId) -> Sequence[Review]:
        """The newest that others may read, newest first."""
        ...

    def own_review(self, course_id: CourseId) -> OwnReview | None: ...

    def certificate(self, course_id: CourseId) -> Certificate | None:
        """None before the course is finished."""
        ...
