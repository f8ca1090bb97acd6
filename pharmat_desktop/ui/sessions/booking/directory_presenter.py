"""Which tutors are listed. Reads at once, offline too; how free and well rated they are is asked for when it is old."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.faceted import EVERYTHING, Wish
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.directory import Directory

OLD = timedelta(minutes=10)
"""After which figures of a tutor are asked for anew."""
MOST = 200
"""Tutors whose figures are asked for when the directory is opened: the server works each one out."""
GATHER = 30
"""Milliseconds in which changes are gathered."""


@dataclass(frozen=True, slots=True)
class DirectoryState:
    total: int = 0
    """Tutors before the search."""
    found: int = 0
    wish: Wish = EVERYTHING
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


class Tutors(Protocol):
    """A part of the `TutorReader` of the ports."""

    def tutors(self) -> Sequence[TutorCard]: ...


class Service(Protocol):
    """A part of `services.sessions.SessionService`."""

    @property
    def tutors(self) -> Tutors: ...

    async def look_up(self, tutors: Sequence[TutorCard]) -> None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class TutorListModel(KeyedListModel[TutorCard]):
    """Tutors of the directory."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.zone = "UTC"
        self.clock = clock

    @override
    def text(self, item: TutorCard) -> str:
        return item.name

    @override
    def spoken(self, item: TutorCard) -> str:
        return words.spoken_tutor(item, self.clock(), self.zone)


class DirectoryPresenter(QObject):
    """Owned by the screen."""

    state_changed = Signal(object)
    """A DirectoryState."""

    def __init__(self, service: Service, tasks: TaskScope, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._clock = clock
        self.tutors = TutorListModel(clock, self)
        self._directory = Directory((), clock())
        self._state = DirectoryState()
        self._is_asking = False
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._on_change)
        self.refresh()

    @property
    def state(self) -> DirectoryState:
        return self._state

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        now = self._clock()
        try:
            self._directory = Directory(self._service.tutors.tutors(), now)
        except LocalStorageError as error:
            self._become(replace(self._state, error=error))
            return
        self._become(replace(self._state, total=len(self._directory.items), error=None))
        self._filter()

    def look_up(self, hold: Hold) -> None:
        """Ask for old figures, if the academy can be reached; quietly, since what is known stays readable."""
        due = self._clock() - OLD
        old = [one for one in self._directory.items if one.asked_at is None or one.asked_at < due]
        if old and hold is Hold.NONE and not self._is_asking:
            self._is_asking = True
            self._tasks.spawn(self._look_up(old[:MOST]), name="tutors' figures")

    def wish(self) -> Wish:
        return self._state.wish

    def search(self, query: str) -> None:
        """List only tutors in whose name, headline or subjects every word of `query` occurs."""
        self._wish(replace(self._state.wish, query=query.strip()))

    def choose(self, facet: str, value: str) -> None:
        self._wish(replace(self._state.wish, chosen=self._state.wish.choosing(facet, value)))

    def order_by(self, order: str) -> None:
        self._wish(replace(self._state.wish, order=order))

    def choices(self, facet: str) -> Mapping[str, int]:
        return self._directory.choices(facet, self._state.wish)

    def show_all(self) -> None:
        self._wish(Wish(order=self._state.wish.order))

    def set_loading(self, is_loading: bool) -> None:
        self._become(replace(self._state, is_loading=is_loading))

    def close(self) -> None:
        self._soon.stop()
        self._unsubscribe()

    async def _look_up(self, tutors: Sequence[TutorCard]) -> None:
        try:
            await self._service.look_up(tutors)
        except PharmatError:
            return  # what is known is still there, and says of when it is
        finally:
            self._is_asking = False

    def _on_change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _wish(self, wish: Wish) -> None:
        self._become(replace(self._state, wish=wish))
        self._filter()

    def _filter(self) -> None:
        found = self._directory.found(self._state.wish)
        self.tutors.replace(found)
        self._become(replace(self._state, found=len(found)))

    def _become(self, state: DirectoryState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
