"""What the academy counted of the open course, and from when that is.

::

    nothing ──a taught course opens──► asking ──► shown, as of a moment
                                         └──────► shown as before, if it was, with the reason why it is not newer
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import CourseId, Standing
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.insight import CourseInsight
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.hold import Hold, hold_of


@dataclass(frozen=True, slots=True)
class InsightState:
    course_id: CourseId | None = None
    """None while no course of one's own is open."""
    found: CourseInsight | None = None
    is_loading: bool = False
    error: PharmatError | None = None


class InsightPresenter(QObject):
    """Owned by the screen. What was counted stays in memory until the account closes, and nowhere else."""

    changed = Signal(object)
    """InsightState."""

    def __init__(self, service: CourseService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._known: dict[CourseId, CourseInsight] = {}
        self._hold = Hold.NONE
        self.state = InsightState()

    def show_page(self, page: CoursePage) -> None:
        """Ask when another course of one's own is open."""
        is_taught = page.course is not None and page.course.standing is Standing.TEACHING
        course_id = page.course.id if page.course is not None and is_taught else None
        if course_id == self.state.course_id:
            return
        found = None if course_id is None else self._known.get(course_id)
        self._become(InsightState(course_id, found, self.state.is_loading))
        self.load()

    def load(self) -> None:
        """Ask anew."""
        wanted = self.state.course_id
        if wanted is not None and not self.state.is_loading:
            self._become(replace(self.state, is_loading=True, error=None))
            self._tasks.spawn(self._load(wanted), name="course insight")

    def set_connection(self, status: ConnectionStatus) -> None:
        """What could not be had is asked for once the academy is there again."""
        was_held, self._hold = self._hold is not Hold.NONE, hold_of(status)
        if was_held and self._hold is Hold.NONE and self.state.error is not None:
            self.load()

    async def _load(self, course_id: CourseId) -> None:
        wanted: CourseId | None = course_id
        while wanted is not None:
            error = await self._asked(wanted)
            if wanted == self.state.course_id:
                self._become(InsightState(wanted, self._known.get(wanted), error=error))
                return
            wanted = self.state.course_id  # another course was opened meanwhile
        self._become(InsightState())

    async def _asked(self, course_id: CourseId) -> PharmatError | None:
        try:
            self._known[course_id] = await self._service.insight(course_id)
        except PharmatError as error:
            return error
        return None

    def _become(self, state: InsightState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
