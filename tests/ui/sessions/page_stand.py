"""The page of a session over a counter that a test answers for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import (
    NotSent,
    Outcome,
    SessionCommand,
)
from pharmat_desktop.domain.sessions import (
    CancellationTerms,
    OpenSlots,
    Session,
    SessionId,
    Side,
)
from pharmat_desktop.services.session_wishes import FeedbackWords
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import PagePresenter
from pharmat_desktop.ui.sessions.page_view import SessionPage
from tests.ui import test_language as language
from tests.ui.sessions.lessons import START, STUDENT, TUTOR, Shelf

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NOW = START - 2 * DAY
EUROS = Money(5400, "EUR")
TERMS = CancellationTerms(SessionId("one"), Side.STUDENT, EUROS, Money(2700, "EUR"), Money(2700, "EUR"), START - DAY)


@dataclass
class Counter:
    """The academy, as far as the page asks it: answers are put here before."""

    shelf: Shelf
    outcome: Outcome = field(default_factory=NotSent)
    answers: asyncio.Event = field(default_factory=asyncio.Event)
    is_silent: bool = False
    commands: list[SessionCommand] = field(default_factory=list)
    terms_error: bool = False

    given: list[tuple[SessionId, FeedbackWords]] = field(default_factory=list)

    @property
    def known(self) -> Shelf:
        return self.shelf

    @property
    def wishes(self) -> Counter:
        return self

    async def give_feedback(self, session_id: SessionId, words: FeedbackWords) -> None:
        self.given.append((session_id, words))

    async def run(self, command: SessionCommand, asking: Callable[[], None]) -> Outcome:
        self.commands.append(command)
        if self.is_silent:
            asking()
        await self.answers.wait()
        return self.outcome

    async def cancellation_terms(self, session_id: SessionId) -> CancellationTerms:
        if self.terms_error:
            raise NoAnswer("lost")
        return replace(TERMS, session_id=session_id)

    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int, step: int
    ) -> OpenSlots:
        return OpenSlots(TUTOR.zone, minutes, EUROS, (START + DAY, START + DAY + HOUR, START + 2 * DAY))

    async def mark_present(self, session_id: SessionId) -> None:
        raise NoAnswer("no academy here")

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        return self.shelf.subscribe(listener)


@dataclass
class Here:
    counter: Counter
    presenter: PagePresenter
    page: SessionPage

    @property
    def can(self) -> list[Action]:
        return [action for action, button in self.page.bar.buttons.items() if button.isEnabled()]

    @property
    def texts(self) -> set[str]:
        return {text for _, text in language._texts(self.page)}


@asynccontextmanager
async def opened(qtbot: QtBot, session: Session, me: UserId = STUDENT.id, now: datetime = NOW) -> AsyncIterator[Here]:
    owner = QObject()
    async with TaskScope("page") as tasks:
        counter = Counter(Shelf([session]))
        presenter = PagePresenter(counter, me, tasks, lambda: now, owner)
        page = SessionPage(presenter)
        qtbot.addWidget(page)
        page.set_zone("Europe/Berlin")
        page.resize(420, 900)
        page.show()
        presenter.open(session.id)
        try:
            yield Here(counter, presenter, page)
        finally:
            presenter.close()
