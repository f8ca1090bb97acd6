"""Mentions between two people at their own screens, on a real Postgres: typed offline, found, gone to, by keyboard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from pharmat_desktop.app.chat_keepers import ChatKeepers
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message, MessageId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.mention_list import MentionList
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@asynccontextmanager
async def chat_of(desk: Desk) -> AsyncIterator[ChatScreen]:
    """The chat as it is in the window, with all that accompanies it."""
    async with TaskScope("chat") as tasks:
        presenter = ChatPresenter(desk.app.chat, tasks)
        screen = ChatScreen(presenter)
        keepers = ChatKeepers(desk.app, tasks, screen)
        window = QSplitter()
        window.addWidget(screen.list_widget)
        window.addWidget(screen.detail_widget)
        window.resize(1000, 640)
        window.show()
        try:
            yield screen
        finally:
            window.close()  # first: whoever keeps company waits a while after one went out of sight
            keepers.close()
            await presenter.close()
            screen.deleteLater()
            window.deleteLater()


async def use(screen: ChatScreen, room: ConversationId) -> None:
    """The person comes to this window, and to a conversation in it."""
    screen.list_widget.window().activateWindow()
    await eventually(screen.list_widget.window().isActiveWindow)
    screen.open(room)
    await eventually(screen.detail_widget.composer.edit.hasFocus)


def write(screen: ChatScreen, text: str) -> None:
    """As an input method does, in any script."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(screen.detail_widget.composer.edit, event)


def press(screen: ChatScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.detail_widget.composer.edit, key)


def has_group(desk: Desk, room: ConversationId, messages: int) -> bool:
    """The group of three is on this computer."""
    return len(desk.app.people.members(room)) == 3 and len(desk.bodies(room)) == messages


def unread(screen: ChatScreen, room: ConversationId) -> int:
    """As the list on screen has it."""
    return next((one.unread for one in screen.presenter.conversations if one.id == room), 0)


def is_mentioned(desk: Desk, room: ConversationId) -> bool:
    return any(one.is_mentioned for one in desk.app.chat.conversations() if one.id == room)


def on_screen(screen: ChatScreen) -> list[MessageId]:
    view = screen.detail_widget.view
    rows: list[Message] = [view.model().index(one.row, 0).data(Qt.ItemDataRole.UserRole) for one in view.placed_rows]
    return [row.id for row in rows]


async def call_offline(desk: Desk, screen: ChatScreen, room: ConversationId, name: str) -> Message:
    """The writer chooses Sam, and whoever has `name`, with the plug out; it is shown at once with both mentions."""
    await use(screen, room)
    desk.app.connection.set_work_offline(True)
    write(screen, "Ask @sA")
    press(screen, Qt.Key.Key_Return)
    write(screen, "or @خطيب")
    found = screen.detail_widget.findChild(MentionList)
    assert found is not None
    assert [one.name for one in found.model.items()] == [name]
    press(screen, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    await eventually(lambda: desk.bodies(room)[-1:] == [f"Ask @Sam or @{name}"])
    waiting = desk.thread(room)[-1]
    assert (waiting.delivery, {one.name for one in waiting.mentions}) == (Delivery.WAITING, {"Sam", name})
    desk.app.connection.set_work_offline(False)
    await eventually(lambda: desk.deliveries(room)[-1] is Delivery.SENT)
    return waiting


async def test_people_are_mentioned_offline_and_find_it_among_hundreds(academy: Academy, tmp_path: Path) -> None:
    """What Amal chose from her list is whom the server finds; Sam's way there is a key, far above the end."""
    async with scene(academy, tmp_path / "sam") as here:
        omar = await academy.person("عمر الخطيب")
        people = (here.sam.person, here.amal, omar)
        room = ConversationId(await academy.conversation(*people, kind="group", subject="Exam"))
        await academy.write(room, omar, *(f"Before, {n}" for n in range(80)))
        desk = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), desk.running(), chat_of(desk) as amal, chat_of(here.sam) as sam:
            await desk.online()
            await here.sam.online()
            await eventually(lambda: has_group(desk, room, 80) and has_group(here.sam, room, 80))
            called = await call_offline(desk, amal, room, omar.name)
            [stored] = [row for row in await academy.messages(room) if row["mentions"]]
            assert {str(one) for one in stored["mentions"]} == {here.sam.person.id, omar.id}
            await academy.write(room, omar, *(f"After, {n}" for n in range(80)))
            await eventually(lambda: unread(sam, room) == 161)
            await use(sam, room)
            sam.detail_widget.view.scroll_to_bottom()
            button = sam.detail_widget.view.corner.mention
            await eventually(button.isVisible)
            assert called.id not in on_screen(sam)
            QTest.keyClick(sam.detail_widget.composer.edit, Qt.Key.Key_M, KEYS)
            assert called.id in on_screen(sam)
            assert not button.isVisible()
            row = sam.presenter.message_of(called.id)
            assert row is not None
            assert row.mentions_me


async def test_an_edit_that_mentions_is_shown_at_once_and_found_by_the_server(academy: Academy, tmp_path: Path) -> None:
    """Before it is sent, by the same rule; a deletion mentions nobody."""
    async with scene(academy, tmp_path / "sam") as here:
        people = (here.sam.person, here.amal)
        room = ConversationId(await academy.conversation(*people, kind="group", subject="Exam"))
        desk = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), desk.running():
            await desk.online()
            await here.sam.online()
            await desk.say(room, "Look")
            await desk.sent()
            await eventually(lambda: here.sam.bodies(room) == ["Look"])
            desk.app.connection.set_work_offline(True)
            await desk.app.chat.edit_message(desk.thread(room)[0], "Look, @Sam")
            assert [one.name for one in desk.thread(room)[0].mentions] == ["Sam"]
            desk.app.connection.set_work_offline(False)
            await eventually(lambda: here.sam.thread(room)[0].mentions_me)
            await eventually(lambda: is_mentioned(here.sam, room))
            await desk.app.chat.delete_message(desk.thread(room)[0])
            await eventually(lambda: here.sam.thread(room)[0].is_deleted)
            assert not here.sam.thread(room)[0].mentions
