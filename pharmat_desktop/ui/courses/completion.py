"""What the course page shows of reviews and of having finished, without widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.completion import Certificate, OwnReview, Review, ReviewWords
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.completion import CompletionService
from pharmat_desktop.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class Completion:
    """Of the course that is open."""

    course_id: CourseId | None = None
    reviews: tuple[Review, ...] = ()
    own: OwnReview | None = None
    certificate: Certificate | None = None
    """There once the course is finished: then one may review it."""
    error: PharmatError | None = None
    """Why the review could not be kept, or nothing can be read."""


class CompletionPresenter(QObject):
    """Owned by the courses screen; `close` ends its subscription."""

    changed = Signal(object)
    """Completion."""
    kept = Signal()
    """A review is on disk."""

    def __init__(self, service: CompletionService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self.state = Completion()
        self._unsubscribe = service.subscribe(self._on_changes)

    def show_course(self, course_id: CourseId | None) -> None:
        if course_id != self.state.course_id:
            self._become(Completion(course_id))
            self._read()

    def write(self, words: ReviewWords) -> None:
        if self.state.course_id is not None:
            self._tasks.spawn(self._write(self.state.course_id, words), name="review")

    def close(self) -> None:
        self._unsubscribe()

    async def _write(self, course_id: CourseId, words: ReviewWords) -> None:
        try:
            await self._service.write_review(course_id, words)
        except PharmatError as error:
            self._become(replace(self.state, error=error))
        else:
            self.kept.emit()

    def _on_changes(self, changes: Changes) -> None:
        if any(concerns(changes, Topic(kind)) for kind in (TopicKind.COURSES, TopicKind.ENROLMENTS)):
            self._read()

    def _read(self) -> None:
        course_id = self.state.course_id
        if course_id is None:
            return
        try:
            reviews = tuple(self._service.reviews(course_id))
            own, certificate = self._service.own_review(course_id), self._service.certificate(course_id)
        except PharmatError as error:
            self._become(replace(self.state, error=error))
        else:
            self._become(Completion(course_id, reviews, own, certificate))

    def _become(self, state: Completion) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
