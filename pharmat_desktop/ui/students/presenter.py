"""Which students are listed, in what order, and what is known of the one that is open. Reads at once, offline too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Feedback, Session
from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.presenter import ListPresenter
from pharmat_desktop.ui.students.model import StudentListModel
from pharmat_desktop.ui.students.note_keeper import NoteKeeper

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


class StudentsPresenter(ListPresenter[ListState, StudentPage]):
    """Owns the model and the note's keeper. Lives as long as the account is signed in; `close` ends it."""

    def __init__(
        self, service: StudentService, tasks: TaskScope, zone: str, clock: Callable[[], datetime], parent: QObject
    ) -> None:
        """`zone`: by whose clock, an IANA name."""
        super().__init__(ListState(), StudentPage(), parent)
        self._service = service
        self._tasks = tasks
        self._clock = clock
        self.students = StudentListModel(zone, self)
        self.note = NoteKeeper(service, tasks, self)
        self._all: Sequence[StudentCard] = ()
        for end in (service.subscribe(self.refresh_soon), self.note.close):
            self.until_closed(end)
        self.refresh()

    @property
    def zone(self) -> str:
        return self.students.zone

    @property
    def now(self) -> datetime:
        return self._clock()

    @override
    def refresh(self) -> None:
        try:
            self._all = self._service.students()
            if self.page.card is not None:
                self._look_at(self.page.card.id)
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

    def set_hold(self, hold: Hold) -> None:
        self._turn(hold=hold)

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
            self._look_at(student_id)
        except PharmatError as error:
            self._become(error=error)
        return self.page.card is not None

    async def _settled(self) -> None:
        try:
            await self._service.settle()
        except PharmatError as error:
            self._become(error=error)

    def _look_at(self, student_id: UserId) -> None:
        card = next((one for one in self._all if one.id == student_id), None)
        if card is None:
            self._show(StudentPage(hold=self.page.hold))
            return
        now = self._clock()
        sessions = self._service.sessions(student_id)
        ahead = tuple(one for one in sessions if one.status.is_live and one.ends_at > now)
        past = tuple(one for one in reversed(sessions) if one not in ahead)
        self._show(StudentPage(card, ahead, past, tuple(self._service.feedback(student_id)), self.page.hold))

    @override
    def _show(self, page: StudentPage) -> None:
        if page != self.page and not self.is_closed:
            self.note.open(page.card.id if page.card else None)
        super()._show(page)

    def _list(self) -> None:
        wanted = folded(self.state.query).split()
        found = [card for card in self._all if all(word in folded(_searched(card)) for word in wanted)]
        self.students.replace(sorted(found, key=_KEYS[self.state.order]))  # which keeps the order by name
        self.state_changed.emit(self.state)


def _searched(card: StudentCard) -> str:
    return " ".join((card.name, card.email, *(course.title for course in card.courses)))
