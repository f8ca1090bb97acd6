"""Editing courses: commands, online only; what is being written is kept on this computer by whoever shows the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.course_editing import EditingDeskNow, EditingReader, Stale, StaleOrder, Stored, Subject
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.merging import Fields
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.services.material_upload import MaterialUpload
from pharmat_desktop.services.quiz_writing import QuizWriting

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed


class CourseEditing:
    """Reads answer at once and raise LocalStorageError.

    Commands raise Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer; after no answer, saying the same
    again is harmless. What they change comes back with the pull that each asks for.
    """

    def __init__(
        self,
        desk: EditingDeskNow,
        reader: EditingReader,
        unsaved: UnsavedStore,
        materials: MaterialUpload,
        feed: ChangeFeed,
        *,
        quizzes: QuizWriting,
        refresh: Callable[[], object],
    ) -> None:
        self._desk = desk
        self.known = reader
        self.unsaved = unsaved
        self.materials = materials
        self.quizzes = quizzes
        self._feed = feed
        self._refresh = refresh

    def subjects(self) -> Sequence[Subject]:
        return self.known.subjects()

    @staticmethod
    def new_course() -> CourseId:
        """The id under which a new course is saved, however often it is tried."""
        return CourseId(str(uuid4()))

    @staticmethod
    def new_lesson() -> LessonId:
        return LessonId(str(uuid4()))

    async def save_course(self, course_id: CourseId, seen: Fields | None, wish: Fields) -> Stored | Stale:
        """Make it `wish` if the server still has `seen`; None makes a new course."""
        outcome = await self._desk().save_course(course_id, seen, wish)
        self._refresh()
        return outcome

    async def save_lesson(
        self, lesson_id: LessonId, course_id: CourseId, seen: Fields | None, wish: Fields
    ) -> Stored | Stale:
        """As `save_course`; a new lesson becomes the last."""
        outcome = await self._desk().save_lesson(lesson_id, course_id, seen, wish)
        self._refresh()
        return outcome

    async def order_lessons(
        self, course_id: CourseId, seen: Sequence[LessonId], wish: Sequence[LessonId]
    ) -> StaleOrder | None:
        """Put them in the order `wish` if they still are in the order `seen`."""
        outcome = await self._desk().order_lessons(course_id, seen, wish)
        self._refresh()
        return outcome

    async def delete_lesson(self, lesson_id: LessonId) -> None:
        await self._desk().delete_lesson(lesson_id)
        self._refresh()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
