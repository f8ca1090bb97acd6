"""The account pages on the desk of one person: real service, an academy in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.services.own_account import OwnAccountService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter
from tests.support.doors import SAM
from tests.support.fakes import FakeFeed
from tests.support.own_account import FakeOwnAccount


class AccountDesk:
    """Owned by a test; `tasks` are its own."""

    def __init__(self, qtbot: QtBot, tasks: TaskScope, own: FakeOwnAccount | None = None) -> None:
        self.own = own or FakeOwnAccount()
        self.feed = FakeFeed()
        self._qtbot, self._tasks, self._owner = qtbot, tasks, QObject()
        service = OwnAccountService(lambda: self.own, self.own, self.own)
        self.presenter = AccountPresenter(SAM, service, self.feed.subscribe, tasks, self._owner)

    def show(self, page: QWidget) -> None:
        self._qtbot.addWidget(page)
        page.resize(700, 800)
        page.show()
        page.activateWindow()
        self._qtbot.waitUntil(page.isActiveWindow, timeout=30_000)

    async def settle(self) -> None:
        """Until nothing is being asked."""
        while running := list(self._tasks._tasks):
            await asyncio.wait(running)


async def until(is_true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not is_true():  # noqa: ASYNC110  # a few turns of the loop
            await asyncio.sleep(0)
