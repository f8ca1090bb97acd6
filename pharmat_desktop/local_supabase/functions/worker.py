"""The warm Deno: started by the first call, used by all, started again when it has died.

idle ──first call──► starting ──port said──► running ──dies──► idle
                        └─ cannot ──► FunctionsUnavailableError, idle          stop ──► gone
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from .deno import Deno, FunctionsUnavailableError

_START_SECONDS = 60.0
_ROOT = str(Path(__file__).parents[3])
_LEASH = (
    f"import sys; sys.path.insert(0, {_ROOT!r}); "
    "from pharmat_desktop.local_supabase.functions.leash import main; main()"
)


class Worker:
    """Owned by the server, one for a run. `data` is the folder where the log goes."""

    def __init__(self, deno: Deno, settings: Mapping[str, str], data: Path) -> None:
        self._deno = deno
        self._settings = dict(settings)
        self._data = data
        self._starting = asyncio.Lock()
        self._leash: asyncio.subprocess.Process | None = None
        self._port = 0
        self._has_packages = False

    @property
    def log(self) -> Path:
        """What functions write."""
        return self._data / "functions.log"

    async def port(self) -> int:
        """Where Deno listens on 127.0.0.1; starts it if need be. Raises FunctionsUnavailableError."""
        async with self._starting:
            if self._leash is None or self._leash.returncode is not None:
                await self._start()
            return self._port

    async def stop(self) -> None:
        """Ends Deno; returns when it is gone."""
        async with self._starting:
            if self._leash is not None:
                await _let_go(self._leash)

    async def _start(self) -> None:
        if not self._has_packages:
            await self._deno.fetch_packages()
            self._has_packages = True
        job = {
            "command": self._deno.command(self._data),
            "environment": self._deno.environment(self._settings),
            "log": str(self.log),
        }
        leash = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", "-c", _LEASH),
            # The job holds the project's secrets: command lines can be read by everyone on this computer.
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            start_new_session=os.name != "nt",
        )
        self._leash = leash
        line = await _first_word(leash, json.dumps(job).encode() + b"\n")
        if not line:
            await _let_go(leash)
            raise FunctionsUnavailableError(f"Deno could not be started; see {self.log}.")
        self._port = int(json.loads(line)["port"])


async def _first_word(leash: asyncio.subprocess.Process, job: bytes) -> bytes:
    """What Deno says when it listens; nothing if it does not get that far."""
    if leash.stdin is None or leash.stdout is None:
        return b""
    leash.stdin.write(job)
    try:
        async with asyncio.timeout(_START_SECONDS):
            return await leash.stdout.readline()
    except TimeoutError:
        return b""


async def _let_go(leash: asyncio.subprocess.Process) -> None:
    if leash.stdin:
        leash.stdin.close()
    await leash.wait()
