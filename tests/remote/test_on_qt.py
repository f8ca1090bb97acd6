"""The same parts on Qt's event loop, where the app runs them; the plug is pulled from a plain Qt callback."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import Any, cast

import pytest
from PySide6.QtCore import QTimer

from pharmat_desktop.domain.errors import NoAnswer, Offline
from pharmat_desktop.domain.pull import Joined, Lost
from pharmat_desktop.remote import client
from tests.remote.odd_server import HANG, odd_server, session_answer
from tests.remote.parts import PULL_PATH, TOKEN_PATH, crowd, parts
from tests.remote.test_remote_academy import desk
from tests.support.academy import Academy


@pytest.mark.usefixtures("qapp")
async def test_data_and_live_channel_run_on_qt(academy: Academy) -> None:
    """A switch in a window ends the channel and the requests at once, and lets them come back."""
    async with (
        desk(academy, await academy.person()) as here,
        aclosing(cast("Any", here.remote.live.events())) as events,
    ):
        assert await anext(events) == Joined()
        QTimer.singleShot(0, lambda: here.plug.set_out(True))
        assert await asyncio.wait_for(anext(events), 30) == Lost("offline")
        with pytest.raises(Offline):
            await here.remote.academy.pull(None, 100)
        here.plug.set_out(False)
        assert (await here.remote.academy.pull(None, 100)).cursor


@pytest.mark.usefixtures("qapp")
async def test_an_open_request_ends_from_a_qt_callback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "TIMEOUT", None)  # by itself it would never end
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, HANG)
        await here.session.ensure_fresh()
        server.asked.clear()
        pull = scope.spawn(here.academy.pull(None, 100), name="pull")
        await server.asked.wait()
        QTimer.singleShot(0, lambda: here.plug.set_out(True))
        with pytest.raises(NoAnswer):
            await pull
