"""The whole app in the test's own process, on Qt's loop: its window, its files and whatever server it was told of."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.app.application import Application
from pharmat_desktop.app.arguments import parse
from pharmat_desktop.config import load_state
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow

App = Callable[..., AbstractAsyncContextManager[Application]]
"""What starts the app, given more arguments."""
PATIENCE = 60.0
"""Seconds in which something happens that a test waits for."""


@asynccontextmanager
async def running(*arguments: str) -> AsyncIterator[Application]:
    """One run, from the window to the end of its tasks. Every run asks to quit as a person would."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    options = parse(arguments)
    state = load_state(options.settings.data_dir)
    window = MainWindow(is_demo=options.is_demo)
    window.show()
    strays: list[str] = []

    def look(_: object) -> None:
        strays.extend(_strays(qt))

    qt.focusWindowChanged.connect(look)
    app = Application(window, Appearance(qt, options.settings, state), options, state)
    try:
        async with TaskScope("test") as tasks:
            run = tasks.spawn(app.run(), name="app")
            yield app
            window.close()
            assert await asyncio.wait_for(run, PATIENCE) == 0
    finally:
        qt.focusWindowChanged.disconnect(look)
        window.deleteLater()
    assert not strays, f"shown as windows of their own, for they had no parent yet: {set(strays)}"


def _strays(qt: QApplication) -> list[str]:
    """What takes the focus from the window for a moment, and may keep it."""
    return [type(one).__name__ for one in qt.topLevelWidgets() if one.isVisible() and one.parentWidget() is None
            and not isinstance(one, MainWindow)]  # fmt: skip


async def until(is_true: Callable[[], bool], what: str) -> None:
    """Fails with `what` was waited for in vain."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not is_true():  # noqa: ASYNC110  # there is no one event for all that a test waits for
                await asyncio.sleep(0.02)
    except TimeoutError:
        pytest.fail(f"waited in vain for {what}")


def is_online(app: Application) -> bool:
    """Signed in, connected, and nothing on its way."""
    if app.signed_in is None or app.signed_in.screens is None:
        return False
    status = app.signed_in.scope.connection.status
    return status.is_online and not status.is_syncing
