"""An academy's counter that answers as a test wants, and the booking page before it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.errors import LocalStorageError, NoAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Book, NotSent, Outcome, SessionCommand, TurnedDown
from pharmat_desktop.domain.sessions import OpenSlots, RequestId, Slot
from pharmat_desktop.services.session_wishes import TimeWish
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.page import BookingPage
from pharmat_desktop.ui.sessions.booking.presenter import BookingPresenter
from pharmat_desktop.ui.sessions.booking.state import Details, Phase, Step
from tests.support.desk import eventually
from tests.ui import test_language as language
from tests.ui.sessions.lessons import START
from tests.ui.sessions.test_directory import HADDAD

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NOW = START - 6 * HOUR
"""A Tuesday, 10:00 in Berlin."""
EUROS = Money(5400, "EUR")
FREE = (START, START + HOUR, START + 4 * HOUR, START + 2 * DAY)
TAKEN = TurnedDown("slot_taken", "This time has just been taken.", tuple(Slot(at, at + HOUR) for at in FREE[1:]))


@dataclass
class Counter:
    """The academy, as far as the page asks it: answers are put here before."""

    outcome: Outcome | LocalStorageError = field(default_factory=NotSent)
    starts: tuple[datetime, ...] = FREE
    is_silent: bool = False
    has_no_slots_to_tell: bool = False
    answers: asyncio.Event = field(default_factory=asyncio.Event)
    commands: list[Book] = field(default_factory=list)
    asked: list[tuple[datetime, datetime, int]] = field(default_factory=list)
    left: list[TimeWish] = field(default_factory=list)

    @property
    def wishes(self) -> Counter:
        return self

    async def request_time(self, wish: TimeWish, request_id: RequestId | None = None) -> RequestId:
        self.left.append(wish)
        return request_id or RequestId("wish")

    async def run(self, command: SessionCommand, asking: Callable[[], None]) -> Outcome:
        assert isinstance(command, Book)
        self.commands.append(command)
        if self.is_silent:
            asking()
        await self.answers.wait()
        if isinstance(self.outcome, LocalStorageError):
            raise self.outcome
        return self.outcome

    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int, step: int
    ) -> OpenSlots:
        self.asked.append((start, end, minutes))
        if self.has_no_slots_to_tell:
            raise NoAnswer("lost")
        price = Money(EUROS.minor * minutes // 60, "EUR")
        return OpenSlots(HADDAD.zone, minutes, price, tuple(at for at in self.starts if start <= at < end))


@dataclass
class Here:
    counter: Counter
    presenter: BookingPresenter
    page: BookingPage

    @property
    def texts(self) -> str:
        return "\n".join(text for _, text in language._texts(self.page))

    async def until_free(self) -> None:
        await eventually(lambda: not self.presenter.state.is_looking)

    async def at_confirm(self, details: Details | None = None) -> None:
        await self.until_free()
        self.presenter.choose_time(START)
        self.presenter.describe(details or Details(topic="Half-life"))
        self.presenter.go(Step.CONFIRM)

    async def until_told(self) -> None:
        self.counter.answers.set()
        await eventually(lambda: self.presenter.state.phase is Phase.IDLE)


@asynccontextmanager
async def opened(qtbot: QtBot, counter: Counter | None = None, hold: Hold = Hold.NONE) -> AsyncIterator[Here]:
    owner, asked = QObject(), counter or Counter()
    async with TaskScope("booking") as tasks:
        presenter = BookingPresenter(asked, tasks, lambda: NOW, "Europe/Berlin", owner)
        page = BookingPage(presenter)
        qtbot.addWidget(page)
        page.resize(980, 800)
        page.show()
        presenter.set_hold(hold)
        presenter.open(HADDAD)
        try:
            yield Here(asked, presenter, page)
        finally:
            asked.answers.set()
            presenter.close()
