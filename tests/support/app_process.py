"""A Python module run as a process of its own that a test may kill at any moment, and a spare one, warm by then."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple, Self

from tests.support.secret_service import environment

MAX_OUTPUT = 2**24
"""Bytes that a process may write before anybody reads them: it must never wait for the test."""
NO_KEYCHAIN = "keyring.backends.null.Keyring"
PATIENCE = 60.0
"""Seconds in which a process says something or ends, once it was killed or told to quit."""


class Remains(NamedTuple):
    """What a process leaves behind."""

    code: int
    lines: list[str]
    """Whole lines that it wrote to standard output and nobody had read."""
    complaints: str
    """All of standard error."""


class AppProcess:
    """Owned by a test, which must await `ended`. The end of its standard input tells the module to quit."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        self._process = process
        self._stdin, self._stdout, self._stderr = process.stdin, process.stdout, process.stderr

    @classmethod
    async def start(cls, module: str, keychain: str = "") -> Self:
        """Keychains are out of reach, apart from that of `tests.support.secret_service` on the D-Bus `keychain`."""
        found = environment(keychain) if keychain else {**os.environ, "PYTHON_KEYRING_BACKEND": NO_KEYCHAIN}
        return cls(
            await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                limit=MAX_OUTPUT,
                env={**found, "PYTHONUTF8": "1"},
            )
        )

    def tell(self, line: str) -> None:
        self._stdin.write(f"{line}\n".encode())

    async def line(self) -> str:
        """The next line, empty when it has ended. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            return (await self._stdout.readline()).decode()

    def kill(self) -> None:
        """At once, with no chance to clean up: SIGKILL, or TerminateProcess."""
        with suppress(ProcessLookupError):
            self._process.kill()

    def quit(self) -> None:
        self._stdin.close()

    async def ended(self) -> Remains:
        """Wait for its end, which must come by itself or have been brought about. Raises TimeoutError."""
        try:
            async with asyncio.timeout(PATIENCE):
                output, complaints = await asyncio.gather(self._stdout.read(), self._stderr.read())
                code = await self._process.wait()
        finally:
            self.kill()
            self._stdin.close()
            with suppress(ConnectionError):  # it died with an order unread
                await self._stdin.wait_closed()
        whole = [line for line in output.decode().splitlines(keepends=True) if line.endswith("\n")]
        return Remains(code, whole, complaints.decode(errors="replace"))


class Spares:
    """Hands out processes that have done their imports already. An async context manager."""

    def __init__(self, module: str, keychain: str = "") -> None:
        self._module = module
        self._keychain = keychain
        self._spare: AppProcess | None = None

    async def __aenter__(self) -> Self:
        self._spare = await AppProcess.start(self._module, self._keychain)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._spare is not None:
            self._spare.kill()
            await self._spare.ended()

    async def take(self) -> AppProcess:
        """The spare one, which is the caller's from now on; the next one is started."""
        assert self._spare is not None, "not entered"
        taken, self._spare = self._spare, None
        self._spare = await AppProcess.start(self._module, self._keychain)
        return taken
