"""Going through lessons: where one stopped is kept here at once, offline too, and told to the server later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import CourseId, Lesson, LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.learning import NOT_OPENED, LearningReader, Student, Studied

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.services.wishes import WishBox

MOST = 1_000_000
"""The server's own limit of a place."""


class LearningService:
    """Reads answer at once. Progress is a wish: the newest about a lesson, which never takes a completion back."""

    def __init__(self, reader: LearningReader, wishes: WishBox, feed: ChangeFeed) -> None:
        self._reader = reader
        self._wishes = wishes
        self._feed = feed

    def studied(self, course_id: CourseId) -> Mapping[LessonId, Studied]:
        """One's way through a course; lessons that were never opened are not in it."""
        return self._reader.studied(course_id)

    def students(self, course_id: CourseId) -> Sequence[Student]:
        """Who takes a course of one's own, by name."""
        return self._reader.students(course_id)

    async def save(self, lesson: Lesson, *, place: int | None = None, is_completed: bool = False) -> None:
        """Note that the lesson is open now, where one is in it, and whether it is done. None keeps the place.

        Raises LocalStorageError when it cannot be written down.
        """
        known = self._reader.studied(lesson.course_id).get(lesson.id, NOT_OPENED)
        where = known.place if place is None else place
        body = {
            "content": lesson.id,
            "position": max(0, min(where, MOST)),
            # What waits is replaced by this: a completion in it must not get lost.
            "is_completed": True if is_completed or known.is_completed else None,
        }
        await self._wishes.add(WishKind.PROGRESS, lesson.id, body, dated="opened_at")

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
