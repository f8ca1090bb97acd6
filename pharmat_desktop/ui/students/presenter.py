"""Which students are listed, in what order, and what is known of the one that is open. Reads at once, offline too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Feedback, Session
from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.students.model import StudentListModel
from pharmat_desktop.ui.students.note_keeper import NoteKeeper

GATHER = 40
"""Milliseconds in which changes are gathered: a pull commits many times."""
_NEVER = datetime.max.replace(tzinfo=UTC)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Order(StrEnum):
    NAME = "name"
    NEXT = "next"
    """Who has a session soonest."""
    QUIET = "quiet"
    """Whose last session is longest ago, those with none first."""
    PROGRESS = "progress"
    """Who is least far in the courses; last those who take none."""
    UNREAD = "unread"


_KEYS: dict[Order, Callable[[StudentCard], Any]] = {
    Order.NAME: lambda _: 0,
    Order.NEXT: lambda card: card.next_session_at or _NEVER,
    Order.QUIET: lambda card: card.last_session_at or _LONG_AGO,
    Order.PROGRESS: lambda card: 101 if card.progress is None else card.progress,
    Order.UNREAD: lambda card: -card.unread,
}


@dataclass(frozen=True, slots=True)
class ListState:
    """All that the list pane shows beside its rows."""

    total: int = 0
    """Before the search."""
    query: str = ""
    order: Order = Order.NAME
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class StudentPage:
    """What the detail shows."""

    card: StudentCard | None = None
    ahead: tuple[Session, ...] = ()
    """What is live and not over, first what comes first."""
    past: tuple[Session, ...] = ()
    """All others, newest first."""
    feedback: tuple[Feedback, ...] = ()
    hold: Hold = Hold.NONE


class StudentsPresenter(QObject):
    """Owns the model and the note's keeper. Lives as long as the account is signed in; `close` ends it."""

    state_changed = Signal(object)
    """ListState."""
    page_changed = Signal(object)
    """StudentPage."""

    def __init__(
        self, service: StudentService, tasks: TaskScope, zone: str, clock: Callable[[], datetime], parent: QObject
    ) -> None:
        """`zone`: by whose clock, an IANA name."""
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._clock = clock
        self.students = StudentListModel(zone, self)
        self.note = NoteKeeper(service, tasks, self)
        self.state = ListState()
        self.page = StudentPage()
        self._all: Sequence[StudentCard] = ()
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._soon.start)
        self.refresh()

    @property
    def zone(self) -> str:
        return self.students.zone

    @property
    def now(self) -> datetime:
        return self._clock()

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        try:
            self._all = self._service.students()
            if self.page.card is not None:
                self._show(self.page.card.id)
        except PharmatError as error:
            self._become(error=error)
            return
        self._become(error=None, total=len(self._all))
        self._list()
        if not self._tasks.is_closed:
            self._tasks.spawn(self._settled(), name="settle notes")

    def search(self, query: str) -> None:
        """List only students in whose name, address or courses every word of `query` occurs."""
        self._become(query=query.strip())
        self._list()

    def sort(self, order: Order) -> None:
        self._become(order=order)
        self._list()

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs."""
        self._become(is_loading=is_loading)

    def set_hold(self, hold: Hold) -> None:
        self._turn_to(replace(self.page, hold=hold))

    def set_zone(self, zone: str) -> None:
        """By another clock."""
        if zone != self.students.zone:
            self.students.zone = zone
            if rows := self.students.rowCount():
                self.students.dataChanged.emit(self.students.index(0), self.students.index(rows - 1))
            self.page_changed.emit(self.page)

    def open(self, student_id: UserId) -> bool:
        """False when there is no such student here."""
        try:
            self._show(student_id)
        except PharmatError as error:
            self._become(error=error)
        return self.page.card is not None

    def close(self) -> None:
        self._soon.stop()
        self._unsubscribe()
        self.note.close()

    async def _settled(self) -> None:
        try:
            await self._service.settle()
        except PharmatError as error:
            self._become(error=error)

    def _show(self, student_id: UserId) -> None:
        card = next((one for one in self._all if one.id == student_id), None)
        if card is None:
            self._turn_to(StudentPage(hold=self.page.hold))
            return
        now = self._clock()
        sessions = self._service.sessions(student_id)
        ahead = tuple(one for one in sessions if one.status.is_live and one.ends_at > now)
        past = tuple(one for one in reversed(sessions) if one not in ahead)
        self._turn_to(StudentPage(card, ahead, past, tuple(self._service.feedback(student_id)), self.page.hold))

    def _turn_to(self, page: StudentPage) -> None:
        if page != self.page:
            self.page = page
            self.note.open(page.card.id if page.card else None)
            self.page_changed.emit(page)

    def _list(self) -> None:
        wanted = folded(self.state.query).split()
        found = [card for card in self._all if all(word in folded(_searched(card)) for word in wanted)]
        self.students.replace(sorted(found, key=_KEYS[self.state.order]))  # which keeps the order by name
        self.state_changed.emit(self.state)

    def _become(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _searched(card: StudentCard) -> str:
    return " ".join((card.name, card.email, *(course.title for course in card.courses)))
