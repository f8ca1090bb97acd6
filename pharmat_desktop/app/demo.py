"""The demo academy: found when another instance runs it, else started, and kept running while this one lives."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

from pharmat_desktop.app.arguments import DEMO
from pharmat_desktop.assets import asset
from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.tasks import Backoff
from pharmat_desktop.ui.sign_in.presenter import DemoAccount

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
START_TIMEOUT = 60.0
"""Seconds until a demo server that says nothing is given up; a first start makes a database."""


def demo_accounts() -> list[DemoAccount]:
    """Those whom the sign-in screen offers."""
    raw = json.loads(asset("supabase", "demo_accounts.json").read_text(encoding="utf-8"))
    return [DemoAccount(**{field: entry[field] for field in DemoAccount.__slots__}) for entry in raw]


class DemoServer:
    """Owns this instance's lifeline to the shared demo server, which ends by itself soon after its last lifeline."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._port = 0
        self._address: asyncio.Future[AcademyAddress] = asyncio.get_running_loop().create_future()

    async def address(self) -> AcademyAddress:
        """Where the academy is. Raises LocalStorageError with the server's own sentence when it cannot run."""
        return await asyncio.shield(self._address)

    async def keep_running(self) -> None:
        """Hold the lifeline; when the server dies, start it again on the same port."""
        backoff = Backoff(cap=10)
        while True:
            try:
                address, lifeline = await asyncio.to_thread(self._join_or_start)
            except LocalStorageError as error:
                if not self._address.done():
                    self._address.set_exception(error)
                    return
                await asyncio.sleep(backoff.next())
                continue
            self._port = int(address.url.rsplit(":", 1)[1])
            if not self._address.done():
                self._address.set_result(address)
            await _hold(lifeline)

    def _join_or_start(self) -> tuple[AcademyAddress, tuple[str, int]]:
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            if found := self._running():
                return found
            if (problem := self._start()) is not None:
                raise LocalStorageError(problem)
        raise LocalStorageError("The demo academy did not start within a minute.")

    def _running(self) -> tuple[AcademyAddress, tuple[str, int]] | None:
        """The server that the address file names, if someone listens there."""
        try:
            raw = json.loads((self._data_dir / "server.json").read_text(encoding="utf-8"))
            host, port = raw["lifeline"].rsplit(":", 1)
            socket.create_connection((host, int(port)), timeout=2).close()
        except (OSError, ValueError, KeyError):
            return None
        return AcademyAddress(DEMO, raw["url"], raw["publishable_key"]), (host, int(port))

    def _start(self) -> str | None:
        """Start a server and wait until it is ready. Returns why not, or None (also when another was faster)."""
        if importlib.util.find_spec("asyncpg") is None:
            return "The demo academy is not part of this installation. Install the extra “local” to try it."
        command = [sys.executable, "-m", "pharmat_desktop.local_supabase", "--data", str(self._data_dir)]
        command += ["--seed", "demo", "--demo-tutor", "--until-clients-leave", "--port", str(self._port)]
        log = self._data_dir.with_suffix(".log")
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("w+", encoding="utf-8") as errors:
            # A session of its own: the server outlives the instance that started it while others use it.
            server = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
                creationflags=_NO_CONSOLE,
            )
            if server.stdout is not None and server.stdout.readline():
                return None
            status = server.wait()
            errors.seek(0)
            problem = errors.read().strip()
        if status == 2 and "already" in problem:
            time.sleep(0.1)  # the other one is not ready yet
            return None
        return problem or "The demo academy could not be started."


async def _hold(lifeline: tuple[str, int]) -> None:
    """Stay connected until the other side goes."""
    try:
        reader, writer = await asyncio.open_connection(*lifeline)
    except OSError:
        return
    try:
        while await reader.read(1024):
            pass
    except OSError:
        pass
    finally:
        writer.close()
