"""What the header says of the others in a conversation, and when they hear that one types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Member, Role, UserId
from pharmat_desktop.domain.presence import NOBODY, Company, Present, Typing
from pharmat_desktop.services.last_seen import LastSeenService
from pharmat_desktop.services.presence import PresenceService
from pharmat_desktop.ui.chat.company import CompanyKeeper
from pharmat_desktop.ui.chat.company_words import company_text, last_seen_text
from pharmat_desktop.ui.chat.last_seen import LastSeenKeeper
from tests.support.example_data import CHAT, ME, TUTOR
from tests.ui.chat.academy import GROUP
from tests.ui.chat.test_chat_screen import shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]

Event = Typing | Present
CAIRO = ZoneInfo("Africa/Cairo")


def member(key: str, name: str) -> Member:
    return Member(UserId(key), name, Role.STUDENT, is_owner=False, is_own=key == ME, last_read_seq=0)


PAIR = (member(ME, "Sam"), member(TUTOR, "Omar"))
THREE = (*PAIR, member("lina", "Lina"))


class Live:
    """The `Rooms` of the ports in memory: who was joined, what was said, and a way to say something to the person."""

    def __init__(self) -> None:
        self.joined: ConversationId | None = None
        self.said: list[bool] = []
        self.tell: Callable[[Event], None] = _nobody_listens

    def room(self, conversation_id: ConversationId) -> Live:
        self._next = conversation_id
        return self

    async def visit(self, heard: Callable[[Event], None]) -> None:
        self.joined, self.tell = self._next, heard
        try:
            await asyncio.Event().wait()
        finally:
            self.joined = None

    async def say_typing(self, is_typing: bool) -> None:
        self.said.append(is_typing)


def _nobody_listens(_: Event) -> None:
    raise AssertionError("nobody listens")


@pytest.mark.parametrize(
    ("company", "members", "expected"),
    [
        (NOBODY, PAIR, ""),
        (Company(frozenset({UserId(TUTOR)})), PAIR, "Online"),
        (Company(frozenset({UserId(TUTOR)}), frozenset({UserId(TUTOR)})), PAIR, "Typing…"),
        (Company(frozenset({UserId(TUTOR), UserId("lina")})), THREE, "Online: 2"),
        (Company(frozenset(), frozenset({UserId("lina")})), THREE, "Lina is typing…"),
        (Company(frozenset(), frozenset({UserId("lina"), UserId(TUTOR)})), THREE, "Several people are typing…"),
        (Company(frozenset({UserId("eve")}), frozenset({UserId("eve")})), PAIR, ""),
    ],
)
def test_company_in_words(company: Company, members: tuple[Member, ...], expected: str) -> None:
    """By name in groups only; of somebody who is no member nothing is said."""
    assert company_text(company, members) == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 25, 14, 2, tzinfo=CAIRO), "Last seen today at {clock}"),
        (datetime(2026, 11, 24, 23, 59, tzinfo=CAIRO), "Last seen yesterday at {clock}"),
        (datetime(2026, 11, 26, 0, 1, tzinfo=CAIRO), "Last seen today at {clock}"),
        (datetime(2026, 11, 3, 9, 0, tzinfo=CAIRO), "Last seen on 3 November"),
        (datetime(2025, 12, 31, 9, 0, tzinfo=CAIRO), "Last seen on 31 December 2025"),
    ],
)
def test_when_somebody_was_here_in_words(moment: datetime, expected: str) -> None:
    """By the reader's clock, whose hand may be behind the academy's."""
    clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    now = datetime(2026, 11, 25, 20, 0, tzinfo=CAIRO)
    assert last_seen_text(moment, now) == expected.replace("{clock}", clock)


class Desk:
    """The `LastSeenDesk` of the ports in memory."""

    def __init__(self) -> None:
        self.seen: dict[UserId, datetime] = {}
        self.asked: list[UserId] = []

    async def be_seen(self) -> None:
        """Nobody looks here."""

    async def last_seen(self, people: Sequence[UserId]) -> Mapping[UserId, datetime]:
        self.asked += people
        return {person: self.seen[person] for person in people if person in self.seen}

    async def show_last_seen(self, is_shown: bool | None) -> bool:
        return bool(is_shown)


async def test_the_header_says_when_the_other_was_here(qapp: QApplication) -> None:
    """Of a direct conversation; whoever is there, or types, comes first."""
    async with shown(qapp) as it:
        desk = Desk()
        desk.seen[TUTOR] = datetime.now(UTC)
        keeper = LastSeenKeeper(LastSeenService(lambda: desk), lambda _: PAIR, it.here.scope, it.screen)
        header = it.screen.detail_widget.header
        it.screen.open(CHAT)
        assert header.subtitle.text() == "Direct conversation"
        await until(lambda: header.subtitle.text().startswith("Last seen "))
        assert desk.asked == [TUTOR]
        header.show_company("Online")
        assert header.subtitle.text() == "Online"
        header.show_company("")
        assert header.subtitle.text().startswith("Last seen ")
        it.screen.open(GROUP)
        assert header.subtitle.text() == "3 members"
        it.screen.open(CHAT)
        assert header.subtitle.text().startswith("Last seen ")
        assert desk.asked == [TUTOR], "what was known is good for a while"
        keeper.close()


async def test_the_header_says_who_is_there_and_the_others_hear_of_typing(qapp: QApplication) -> None:
    """Once in three seconds and at the end, from the keyboard; another conversation is another room."""
    async with shown(qapp) as it:
        live = Live()
        keeper = CompanyKeeper(PresenceService(lambda: live), lambda _: PAIR, it.here.scope, it.screen)
        header = it.screen.detail_widget.header
        it.screen.open(CHAT)
        assert header.subtitle.text() == "Direct conversation"
        await until(lambda: live.joined == CHAT)
        live.tell(Present(frozenset({UserId(ME), UserId(TUTOR)})))
        assert header.subtitle.text() == "Online"
        live.tell(Typing(UserId(TUTOR), True))
        assert header.subtitle.text() == "Typing…"
        live.tell(Typing(UserId(TUTOR), False))
        QTest.keyClicks(it.composer.edit, "Hello")
        await until(lambda: live.said == [True])
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: live.said == [True, False])
        earlier = live.tell
        it.screen.open(GROUP)
        assert header.subtitle.text() == "3 members"
        await until(lambda: live.joined == GROUP)
        earlier(Typing(UserId(TUTOR), True))
        assert header.subtitle.text() == "3 members", "of a room that was left nothing is shown"
        it.screen.presenter._close_thread()
        await until(lambda: live.joined is None)
        keeper.close()
        it.screen.detail_widget.sight_changed.emit(False)
        assert not keeper._leaving.isActive(), "nothing is left that could outlive the screen"
