"""Resident memory after an hour's use of the whole app, over that after five minutes: nothing must pile up.

A script does as much in each "minute" as a busy person, without their pauses: the app and the demo's server are real,
messages come from another person's session.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import tempfile
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path

import httpx
import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from qasync import QEventLoop

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.demo import demo_accounts
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.domain.settings import LANGUAGE, THEME
from pharmat_desktop.ui.chat.actions import PeopleCommand
from pharmat_desktop.ui.palette.view import PaletteView
from pharmat_desktop.ui.shortcuts import Shortcuts
from tests.benchmarks.figures import Figure
from tests.flows.test_demo import scope_of, screens_of, sign_in
from tests.support.whole_app import running, until

MINUTES, EARLY = 60, 5
FRAMES = 40
PLACES = ("today", "courses", "library", "sessions", "settings")


def measure() -> list[Figure]:
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)  # as the app does
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    async with running("--demo", "--data", str(folder)) as app:
        await sign_in(app, "sam@pharmat.example")
        app.window.resize(1200, 800)
        app.window.activateWindow()
        async with _amal(folder) as amal:
            hour = Hour(app, amal)
            sizes = []
            for minute in range(1, MINUTES + 1):
                await hour.minute(minute)
                if minute in (EARLY, MINUTES):
                    gc.collect()
                    sizes.append(psutil.Process().memory_info().rss / 1e6)
    early, late = sizes
    return [Figure("memory_growth", late, "MB", early, late / early)]


@asynccontextmanager
async def _amal(folder: Path) -> AsyncIterator[httpx.AsyncClient]:
    """Another person of the demo academy, signed in."""
    address = json.loads((folder / "demo-academy" / "server.json").read_text())  # a few bytes
    account = next(one for one in demo_accounts() if one.email == "amal@pharmat.example")
    async with httpx.AsyncClient(base_url=address["url"], headers={"apikey": address["publishable_key"]}) as http:
        grant = {"email": account.email, "password": account.password}
        session = (await http.post("/auth/v1/token?grant_type=password", json=grant)).raise_for_status().json()
        http.headers["authorization"] = f"Bearer {session['access_token']}"
        yield http


class Hour:
    """What is done with the app, minute by minute."""

    def __init__(self, app: Application, amal: httpx.AsyncClient) -> None:
        self._app = app
        self._amal = amal
        self._screens: Screens = screens_of(app)
        self._rooms = [one.id for one in scope_of(app).chat.conversations()]
        self._shared = next(one.id for one in scope_of(app).chat.conversations() if one.title == "Dr Amal Haddad")
        self._places, self._next = cycle(PLACES), cycle(self._rooms)
        self._themes, self._languages = cycle(("dark", "light", "contrast")), cycle(("ar", "fr", "es", "en"))

    async def minute(self, number: int) -> None:
        """Read here and there, answer, look around; change the looks now and then."""
        for room in (next(self._next), next(self._next), self._shared):
            self._screens.open_conversation(room)
            await self._pause()
            await self._scroll()
        for _ in range(3):
            await self._receive()
        for _ in range(2):
            await self._send()
        await self._search()
        await self._palette()
        await self._dialogs()
        self._app.window.show_screen(next(self._places))
        await self._pause()
        settings = scope_of(self._app).settings
        if number % 2 == 0:
            await settings.put(THEME, next(self._themes))
        if number % 5 == 0:
            await settings.put(LANGUAGE, next(self._languages))
        await self._pause()

    async def _scroll(self) -> None:
        """Up and down, frame by frame."""
        bar = self._screens.chat_screen.detail_widget.view.verticalScrollBar()
        for step in (*[-60] * FRAMES, *[60] * FRAMES):
            bar.setValue(bar.value() + step)
            await asyncio.sleep(0)

    async def _receive(self) -> None:
        """A message comes live."""
        body = f"Please look at case {uuid.uuid4()}."
        given = {"id": str(uuid.uuid4()), "conversation_id": self._shared, "kind": "text", "body": body}
        answer = await self._amal.post("/rest/v1/rpc/send_messages", json={"p_messages": [given]})
        assert answer.raise_for_status().json()[0]["status"] == "ok", answer.text
        await until(lambda: body in self._last_texts(), "the message")

    async def _send(self) -> None:
        text = f"I will, {uuid.uuid4()}"
        edit = self._screens.chat_screen.detail_widget.composer.edit
        edit.setFocus()
        edit.insertPlainText(text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await until(lambda: text in self._last_texts(), "the sent text")
        await until(lambda: scope_of(self._app).connection.status.waiting == 0, "the delivery")

    def _last_texts(self) -> list[str]:
        """The demo's tutor may have answered meanwhile."""
        chat = scope_of(self._app).chat
        last = chat.thread_slice(self._shared, max(0, chat.thread_length(self._shared) - 9), 9)
        return [message.body for message in last]

    async def _search(self) -> None:
        field = self._screens.chat_screen.list_widget.search
        for text in ("d", "do", "dos", "dose", ""):
            field.setText(text)
            await self._pause()

    async def _palette(self) -> None:
        self._app.window.command_chosen.emit("palette")
        await until(lambda: self._app.window.findChild(PaletteView) is not None, "the palette")
        palette = self._app.window.findChild(PaletteView)
        assert palette is not None
        for text in ("p", "pr", "dark"):
            palette.field.setText(text)
            await self._pause()
        palette.leave()
        await until(lambda: self._app.window.findChild(PaletteView) is None, "the palette's end")

    async def _dialogs(self) -> None:
        """The shortcuts, and whom one may write to."""
        shown = Shortcuts(self._app.window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()
        await self._pause()
        shown.close()
        self._screens.chat_screen.people_requested.emit(PeopleCommand.NEW, None)
        await self._pause()
        for dialog in self._app.window.findChildren(QDialog):
            dialog.close()
        await self._pause()

    async def _pause(self) -> None:
        """Until what was asked for is painted."""
        await asyncio.sleep(0.02)
