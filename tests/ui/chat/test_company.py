"""What the header says of the others in a conversation, and when they hear that one types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Member, Role, UserId
from pharmat_desktop.domain.presence import NOBODY, Company, Present, Typing
from pharmat_desktop.services.presence import PresenceService
from pharmat_desktop.ui.chat.company import CompanyKeeper
from pharmat_desktop.ui.chat.company_words import company_text
from tests.support.example_data import CHAT, ME, TUTOR
from tests.ui.chat.academy import GROUP
from tests.ui.chat.test_chat_screen import shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]

Event = Typing | Present


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


async def test_the_header_says_who_is_there_and_the_others_hear_of_typing(qapp: QApplication) -> None:
    """Once in three seconds and at the end, from the keyboard; another conversation is another room."""
    async with shown(qapp) as it:
        live = Live()
        CompanyKeeper(PresenceService(lambda: live), lambda _: PAIR, it.here.scope, it.screen)
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
