"""The demo academy: joined when another instance runs it, else started, and kept running while this one lives."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.arguments import DEMO
from pharmat_desktop.assets import asset
from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.tasks import Backoff
from pharmat_desktop.ui.sign_in.presenter import DemoAccount

if TYPE_CHECKING:
    from pharmat_desktop.local_supabase import LocalSupabase

NOT_INSTALLED = "The demo academy is not part of this installation. It comes with the source of pharmaT."

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


def demo_accounts() -> list[DemoAccount]:
    """Those whom the sign-in screen offers."""
    raw = json.loads(asset("supabase", "demo_accounts.json").read_text(encoding="utf-8"))
    return [DemoAccount(**{field: entry[field] for field in DemoAccount.__slots__}) for entry in raw]


class DemoServer:
    """Owns this instance's share in the demo server, which ends by itself soon after its last sharer has gone.

    `told` gets a sentence for the person when the academy is no longer the one of the last time.
    """

    def __init__(self, data_dir: Path, told: Callable[[str], None]) -> None:
        self._data_dir = data_dir
        self._told = told
        self._port = 0
        self._address: asyncio.Future[AcademyAddress] = asyncio.get_running_loop().create_future()

    async def address(self) -> AcademyAddress:
        """Where the academy is. Raises LocalStorageError with the server's own sentence when it cannot run."""
        return await asyncio.shield(self._address)

    async def keep_running(self) -> None:
        """Hold the share; when the server dies, start it again on the same port."""
        backoff = Backoff(cap=10)
        while True:
            with ExitStack() as share:
                try:
                    server = await asyncio.to_thread(self._join, share)
                except LocalStorageError as error:
                    if not self._address.done():
                        self._address.set_exception(error)
                        return
                    await asyncio.sleep(backoff.next())
                else:
                    backoff.reset()
                    self._announce(server)
                    await _outlived(server)

    def _join(self, share: ExitStack) -> LocalSupabase:
        try:
            from pharmat_desktop import local_supabase
        except ImportError as error:
            raise LocalStorageError(NOT_INSTALLED) from error
        options = ("--demo-tutor", "--port", str(self._port))
        try:
            return share.enter_context(local_supabase.share(self._data_dir, *options))
        except local_supabase.StartupError as error:
            raise LocalStorageError(str(error)) from error

    def _announce(self, server: LocalSupabase) -> None:
        self._port = int(server.url.rsplit(":", 1)[1])
        if server.set_aside:
            _log.info("the demo academy is a new one; the earlier one: %s", server.set_aside)
            self._told(
                translate("app", "This version brings a new demo academy. The earlier one is kept on this computer.")
            )
        if not self._address.done():
            self._address.set_result(AcademyAddress(DEMO, server.url, server.publishable_key))


async def _outlived(server: LocalSupabase) -> None:
    """Return when the server has gone."""
    if server.lifeline is None:
        return
    try:
        reader, writer = await asyncio.open_connection(*server.lifeline)
    except OSError:
        return
    try:
        while await reader.read(1024):
            pass
    except OSError:
        return
    finally:
        writer.close()
