"""The message list over 100,000 mixed messages in a real cache: first paint, scrolling, appending, memory.

A frame of scrolling (60 pixels, up and down) is what the person waits for: the scroll bar moves, everything is laid
out, and the pixels are painted, while pictures of the newest messages are decoded beside it. An append is counted from
the commit's announcement to the painted pixels. Memory is that of the thread; pictures have a limit of their own.
"""

from __future__ import annotations

import asyncio
import gc
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import psutil
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.files import FileService
from pharmat_desktop.sync.file_work import FileWork
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.pictures import Pictures
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.thread_view import ThreadView
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.mixed_messages import mixed, reactions
from tests.support.example_data import CHAT, ME, START, chat_page, page

MESSAGES = 100_000
FRAMES = 800
APPENDS = 200
OPENINGS = 5
SHELVED = 2500
"""Newest messages whose pictures are on this computer: more than is scrolled over."""
SIZE = (720, 800)


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, resolve_theme(app, "light"))
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    store = await AccountStore.open(folder, ME)
    try:
        await store.mirror.apply(chat_page())
        for first in range(1, MESSAGES + 1, 2000):
            seqs = range(first, first + 2000)
            await store.mirror.apply(page(("messages", mixed(seqs)), ("message_reactions", reactions(seqs))))
        service = ChatService(store.chat, store.drafts, store.feed, lambda: START, wake_sender=lambda: None)
        return await _figures(store, service)
    finally:
        await store.close()


async def _figures(store: AccountStore, service: ChatService) -> list[Figure]:
    Bench(service).close()  # what every list needs once (fonts, icons, Qt's own caches) is not the thread's
    gc.freeze()
    before = psutil.Process().memory_info().rss
    paints = []
    for _ in range(OPENINGS):
        bench = Bench(service)
        paints.append(bench.first_paint)
        bench.close()
    bench = Bench(service)
    for step in (-60, 60, -400):
        await bench.scrolled(step)
    bench.jump(random.Random(3))
    grown = (psutil.Process().memory_info().rss - before) / 1_000_000
    bench.close()
    await _shelve_pictures(store)
    async with TaskScope("pictures") as scope:
        files = FileService(FileWork(store.files, store.shelf, scope), wake_uploader=lambda: None)
        bench = Bench(service, Pictures(files, scope))
        scrolls = await bench.scrolled(-60) + await bench.scrolled(60)
        appends = await bench.appended(store)
        bench.close()
    scale = "" if QApplication.primaryScreen().devicePixelRatio() == 1 else "_2x"
    return [
        Figure(f"thread_first_paint{scale}", median(paints), "ms"),
        Figure(f"thread_scroll_p99{scale}", percentile(scrolls, 0.99), "ms"),
        Figure(f"thread_append_p99{scale}", percentile(appends, 0.99), "ms"),
        Figure(f"thread_memory{scale}", grown, "MB"),
    ]


async def _shelve_pictures(store: AccountStore) -> None:
    """Those of the newest messages are on this computer: 1600 by 1200 pixels each."""
    image, encoded = QImage(1600, 1200, QImage.Format.Format_RGB32), QBuffer()
    for row in range(image.height()):
        for column in range(0, image.width(), 40):
            image.setPixel(column, row, row * column)
    encoded.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(encoded, "JPEG")  # type: ignore[call-overload]  # the stubs know str alone
    newest = store.chat.thread_slice(CHAT, MESSAGES - SHELVED, SHELVED)
    for file in (file for message in newest for file in message.attachments):
        await asyncio.to_thread(store.shelf.keep, file.path, bytes(encoded.data().data()))


class Bench(QObject):
    """A thread on screen, and a watch on what it paints."""

    def __init__(self, service: ChatService, pictures: Pictures | None = None) -> None:
        super().__init__()
        self.paints = 0
        self._pictures = pictures
        self.view = ThreadView()
        if pictures is not None:
            self.view.show_pictures(pictures)
        self.view.resize(*SIZE)
        self.view.show()
        _pump()
        self.view.viewport().installEventFilter(self)
        self.first_paint = self._timed(lambda: self._open(service))

    def _open(self, service: ChatService) -> None:
        self.model = ThreadModel(service, CHAT)
        self.view.open_thread(self.model)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() is QEvent.Type.Paint
        return False

    def close(self) -> None:
        if self._pictures is not None:
            self._pictures.close()
        self.model.close()
        self.view.close_thread()
        self.view.close()
        self.view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no loop of Qt's runs here to do it
        _pump()

    async def scrolled(self, step: int) -> list[float]:
        """Milliseconds of each frame while scrolling `step` pixels at a time; back and forth stays inside."""
        bar, frames = self.view.verticalScrollBar(), []
        for _ in range(FRAMES):
            frames.append(self._timed(lambda: bar.setValue(bar.value() + step)))
            await asyncio.sleep(0.001)  # what is decoded arrives
        return frames

    def jump(self, draw: random.Random) -> None:
        """Look at a hundred places of the history, as memory is concerned."""
        bar = self.view.verticalScrollBar()
        for _ in range(100):
            bar.setValue(draw.randrange(bar.maximum()))
            _pump()

    async def appended(self, store: AccountStore) -> list[float]:
        """Milliseconds that the loop is busy with each new message at the end."""
        self.view.scroll_to_bottom()
        _pump()
        frames: list[float] = []
        self.model.close()
        unsubscribe = store.feed.subscribe(lambda _: frames.append(self._timed(self.model.refresh)))
        for seq in range(MESSAGES + 1, MESSAGES + 1 + APPENDS):
            await store.mirror.upsert("messages", mixed(range(seq, seq + 1)))
        unsubscribe()
        assert self.model.rowCount() == MESSAGES + len(frames) == MESSAGES + APPENDS
        assert self.view.is_at_bottom
        return frames

    def _timed(self, act: Callable[[], None]) -> float:
        painted, started = self.paints, time.perf_counter()
        act()
        while self.paints == painted:
            _pump()
        return (time.perf_counter() - started) * 1000


def _pump() -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
