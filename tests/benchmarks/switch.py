"""From choosing another conversation to its first complete paint: the whole chat screen, 100,000 messages in its files.

Cold: a conversation that was not opened since the start. Warm: back and forth between those that were.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QSplitter
from qasync import QEventLoop

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.benchmarks.figures import Figure
from tests.benchmarks.mixed_messages import mixed, reactions
from tests.support.example_data import ME, START, TUTOR, at, chat_page, member, page, row, rows, uid

CONVERSATIONS, MESSAGES = 20, 5000
ROUNDS = 4
SIZE = (1200, 800)


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)  # as the app does
    apply_theme(app, resolve_theme(app, "light"))
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    rooms = [ConversationId(uid(f"room {number}")) for number in range(CONVERSATIONS)]
    store = await AccountStore.open(folder, ME)
    try:
        await store.mirror.apply(chat_page())
        for room in rooms:
            await _fill(store, room)
    finally:
        await store.close()
    store = await AccountStore.open(folder, ME)
    try:
        return await _switched(store, rooms)
    finally:
        await store.close()


async def _fill(store: AccountStore, room: ConversationId) -> None:
    """Everything is read, but for a few messages in every other conversation."""
    conversation = row("conversations", id=room, last_seq=MESSAGES, created_at=at())
    read = MESSAGES - 7 * (int(room[0], 16) % 2)
    members = member(ME, room, read), member(TUTOR, room, MESSAGES)
    await store.mirror.apply(
        page(
            ("conversations", rows("conversations", conversation)),
            ("conversation_members", rows("conversation_members", *members)),
        )
    )
    for first in range(1, MESSAGES + 1, 1000):
        seqs = range(first, first + 1000)
        await store.mirror.apply(page(("messages", mixed(seqs, room)), ("message_reactions", reactions(seqs, room))))


async def _switched(store: AccountStore, rooms: list[ConversationId]) -> list[Figure]:
    async with TaskScope("benchmark") as scope:
        service = ChatService(store.chat, store.drafts, store.feed, lambda: START, wake_sender=lambda: None)
        presenter = ChatPresenter(service, scope)
        bench = Bench(ChatScreen(presenter))
        await bench.opened(rooms[:2])  # what the first conversation on screen needs once is the start's
        cold = await bench.opened(rooms[2:])
        warm = await bench.opened(rooms * ROUNDS)
        await presenter.close()
    bench.window.close()
    return [
        Figure("conversation_switch", median(warm), "ms"),
        Figure("conversation_switch_cold", median(cold), "ms"),
    ]


class Bench(QObject):
    """The chat in a window, and a watch on when its messages are painted."""

    def __init__(self, screen: ChatScreen) -> None:
        super().__init__()
        self.painted = 0
        self.screen = screen
        self.window = QSplitter()
        self.window.addWidget(screen.list_widget)
        self.window.addWidget(screen.detail_widget)
        self.window.resize(*SIZE)
        self.window.show()
        screen.detail_widget.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted += event.type() is QEvent.Type.Paint
        return False

    async def opened(self, rooms: Iterable[ConversationId]) -> list[float]:
        """Milliseconds of each; what happens after the paint has time until the next."""
        spent = []
        for room in rooms:
            spent.append(self._timed(room))
            await asyncio.sleep(0.05)
            assert self.screen.presenter.open_id == room
        return spent

    def _timed(self, room: ConversationId) -> float:
        before, started = self.painted, time.perf_counter()
        self.screen.open(room)
        while self.painted == before:
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        return (time.perf_counter() - started) * 1000
