"""Keeps where one is in the open lesson: written down a moment after one stops, and whenever one leaves it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.courses import Lesson, Standing
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage

QUIET = 3000
"""Milliseconds without moving after which a place is written down."""


class LessonProgress(QObject):
    """Owned by the screen. Only of courses that one is enrolled in: nobody else makes progress."""

    failed = Signal(object)
    """PharmatError: it could not be written down."""

    def __init__(self, service: LearningService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._lesson: Lesson | None = None
        self._place: int | None = None
        self._is_completed = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self.flush)

    def show_page(self, page: CoursePage) -> None:
        """What is open now. Another lesson: where one was in the last is kept, and that this one was opened."""
        is_enrolled = page.course is not None and page.course.standing is Standing.ENROLLED
        lesson = page.lesson if is_enrolled else None
        if (lesson and lesson.id) == (self._lesson and self._lesson.id):
            self._lesson = lesson
            return
        self.flush()
        self._lesson = lesson
        if lesson is not None:
            self._save(lesson, None, is_completed=False)

    def move(self, place: int) -> None:
        """One is there now."""
        if self._lesson is not None and place != self._place:
            self._place = place
            self._quiet.start()

    def complete(self) -> None:
        """The open lesson is done. At once: the course's bar shall grow before one's eyes."""
        if self._lesson is not None:
            self._is_completed = True
            self.flush()

    def flush(self) -> None:
        """Write down what is not yet."""
        self._quiet.stop()
        place, is_completed = self._place, self._is_completed
        self._place, self._is_completed = None, False
        if self._lesson is not None and (place is not None or is_completed):
            self._save(self._lesson, place, is_completed=is_completed)

    def _save(self, lesson: Lesson, place: int | None, *, is_completed: bool) -> None:
        if not self._tasks.is_closed:
            self._tasks.spawn(self._write(lesson, place, is_completed=is_completed), name="save progress")

    async def _write(self, lesson: Lesson, place: int | None, *, is_completed: bool) -> None:
        try:
            await self._service.save(lesson, place=place, is_completed=is_completed)
        except PharmatError as error:
            self.failed.emit(error)
