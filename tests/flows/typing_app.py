"""The whole app with its window, offline, in which a person types until it is killed; or which shows what is there.

Run by test_composer_kill.py. One line comes in: ``[folder, seed]``, or ``[folder, null]`` to show. Lines that go out::

    ["typed", conversation, text, monotonic time]    the whole text of the composer after each key
    ["late", "", seconds, monotonic time]            how late this computer was with a pause and a write
    ["shown", {conversation: text of its composer}]  then the app quits
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.app.application import Application
from pharmat_desktop.app.arguments import parse
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.config import load_state
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.composer import ComposerEdit
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.pyside_start import stop_feature_scan
from tests.support.desk import eventually
from tests.support.left_behind import ARGUMENTS, conversation_ids

CONVERSATIONS = 2
RHYTHM = (0.0, 0.005, 0.02, 0.06)
"""Seconds between two keys."""
PULSE = 0.1
"""Seconds between two times that it is measured how late this computer is."""
LETTERS = "abcdefghijklmnop     "


def main() -> None:
    stop_feature_scan()  # as the app's own start does: the scan breaks imports on another thread
    folder, seed = json.loads(sys.stdin.readline())
    qt = QApplication([])
    qt.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        runner.run(_live(qt, Path(folder), seed))


async def _live(qt: QApplication, folder: Path, seed: int | None) -> None:
    options = parse([*ARGUMENTS, "--data", str(folder)])
    state = load_state(options.settings.data_dir)
    window = MainWindow()
    window.show()
    app = Application(window, Appearance(qt, options.settings, state), options, state)
    async with TaskScope("typing") as tasks:
        run = tasks.spawn(app.run(), name="app")
        screens = await _screens(app)
        if seed is None:
            await _show(screens)
        else:
            tasks.spawn(_pulse(folder / "pulse"), name="pulse")
            await _type(screens, Random(seed))
        window.close()
        await run


async def _screens(app: Application) -> Screens:
    await eventually(lambda: app.signed_in is not None and app.signed_in.screens is not None)
    assert app.signed_in is not None
    assert app.signed_in.screens is not None
    return app.signed_in.screens


async def _opened(screens: Screens, conversation: str) -> ComposerEdit:
    screens.chat.open(ConversationId(conversation))
    await eventually(lambda: screens.chat.open_id == conversation)
    return screens.chat_screen.detail_widget.composer.edit


async def _type(screens: Screens, chance: Random) -> None:
    """For ever: some words here, some words there."""
    while True:
        conversation = chance.choice(conversation_ids(CONVERSATIONS))
        edit = await _opened(screens, conversation)
        for _ in range(chance.randint(5, 40)):
            QTest.keyClicks(edit, chance.choice(LETTERS))
            _say("typed", conversation, edit.toPlainText(), time.monotonic())
            await asyncio.sleep(chance.choice(RHYTHM))


async def _pulse(file: Path) -> None:
    """A computer that has too much to do is late with everything: it says by how much, again and again."""
    while True:
        began = time.monotonic()
        await asyncio.sleep(PULSE)
        await asyncio.to_thread(_write, file)
        now = time.monotonic()
        _say("late", "", now - began - PULSE, now)


def _write(file: Path) -> None:
    with file.open("wb") as opened:
        opened.write(b"pulse")
        opened.flush()
        os.fsync(opened.fileno())


async def _show(screens: Screens) -> None:
    shown = {chat: (await _opened(screens, chat)).toPlainText() for chat in conversation_ids(CONVERSATIONS)}
    _say("shown", shown)


def _say(*what: object) -> None:
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
