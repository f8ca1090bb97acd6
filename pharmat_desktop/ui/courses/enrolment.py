"""Enrolling in a course without widgets: whether one may, that it is being done, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import Course, CourseId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold, hold_of


@dataclass(frozen=True, slots=True)
class Enrolment:
    """How far enrolling in `course_id` is. The cache says when it is done: then one is enrolled."""

    course_id: CourseId | None = None
    is_busy: bool = False
    """The academy is asked, or has agreed and the course is on its way here."""
    error: PharmatError | None = None
    hold: Hold = Hold.NONE


class EnrolmentPresenter(QObject):
    """Owned by the screen. A command: refused at once while offline, and safe to repeat."""

    changed = Signal(object)
    """Enrolment."""

    def __init__(self, service: CourseService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self.state = Enrolment()

    def set_connection(self, status: ConnectionStatus) -> None:
        self._set(hold=hold_of(status))

    def enroll(self, course: Course) -> None:
        if not self.state.is_busy and self.state.hold is Hold.NONE:
            self._set(course_id=course.id, is_busy=True, error=None)
            self._tasks.spawn(self._enroll(course.id), name="enrol")

    async def _enroll(self, course_id: CourseId) -> None:
        error: PharmatError | None = None
        try:
            await self._service.enroll(course_id)
        except PharmatError as refusal:
            error = refusal
        self._set(is_busy=False, error=error)

    def _set(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.changed.emit(state)
