"""Starting local_supabase from Python: a server of one's own for tests, or one shared by several programs for the demo.

Needs the standard library only, so that the desktop application can import it early.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .errors import StartupError

_START_SECONDS = 90.0
_STOP_SECONDS = 15.0
_POLL_SECONDS = 0.05
_REFUSED = 2


@dataclass(frozen=True)
class LocalSupabase:
    """A running server. A shared one, which another program may have started, hides `secret_key` and `database_url`."""

    url: str
    publishable_key: str
    secret_key: str = ""
    database_url: str = ""
    pid: int = 0
    """0 for a shared one."""
    payment_key: str = ""
    webhook_secret: str = ""
    """Of the payment provider's stand-in; hidden like the secret key."""
    lifeline: tuple[str, int] | None = None
    """Where a connection to a shared one stays open as long as it lives."""
    set_aside: str = ""
    """Where the demo academy of an older version is, if this start has replaced it."""

    def __repr__(self) -> str:
        return f"LocalSupabase(url={self.url!r}, pid={self.pid})"


@contextlib.contextmanager
def start(data: Path, *options: str, seed: str = "none", project: Path | None = None) -> Iterator[LocalSupabase]:
    """A server for as long as the context lasts, in a process that ends with this one. Raises StartupError."""
    command = _command(data, seed, [*options, *(("--project", str(project)) if project else ())])
    process = subprocess.Popen(
        [*command, "--parent-pipe"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
    )
    complaints = _Complaints(process)
    try:
        fields = _first_line(process, complaints)
        yield LocalSupabase(
            fields["url"],
            fields["publishable_key"],
            fields["secret_key"],
            fields["database_url"],
            process.pid,
            payment_key=fields["payment_key"],
            webhook_secret=fields["webhook_secret"],
            set_aside=fields.get("set_aside", ""),
        )
    finally:
        _stop(process)
        complaints.join()


@contextlib.contextmanager
def share(data: Path, *options: str, seed: str = "demo") -> Iterator[LocalSupabase]:
    """The server of this folder, started if nobody has. It ends soon after the last context over it, in any program,
    does.

    Blocks for seconds when the server has to start. Raises StartupError.
    """
    deadline = time.monotonic() + _START_SECONDS
    launched: _Complaints | None = None
    while True:
        with contextlib.suppress(OSError, ValueError, KeyError):
            server, lifeline = _attach(data)
            break
        if launched is None:
            launched = _Complaints(_launch_shared(data, seed, options))
        code = launched.exit_code()
        if code not in (None, 0, _REFUSED):
            raise StartupError(launched.last)
        if code is not None:
            # Another program was faster, and holds the folder; its server is about to publish its address, or just
            # ended.
            launched = None
        if time.monotonic() > deadline:
            raise StartupError(f"local_supabase did not start on {data} within {_START_SECONDS:.0f} s.")
        time.sleep(_POLL_SECONDS)
    with lifeline:
        yield server if launched else replace(server, set_aside="")  # whoever launched it tells the person


def _attach(data: Path) -> tuple[LocalSupabase, socket.socket]:
    fields = json.loads((data / "server.json").read_text(encoding="utf-8"))
    host, _, port = fields["lifeline"].rpartition(":")
    lifeline = socket.create_connection((host, int(port)), timeout=2.0)
    address = fields["url"], fields["publishable_key"]
    server = LocalSupabase(*address, lifeline=(host, int(port)), set_aside=fields.get("set_aside", ""))
    return server, lifeline


def _launch_shared(data: Path, seed: str, options: Sequence[str]) -> subprocess.Popen[bytes]:
    detached: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        detached = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(
        [*_command(data, seed, options), "--until-clients-leave"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=_environment(),
        **detached,
    )


def _command(data: Path, seed: str, options: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "pharmat_desktop.local_supabase", "--data", str(data), "--seed", seed, *options]


def _environment() -> dict[str, str]:
    root = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}


class _Complaints:
    """Drains stderr, so that a server that says much is never held up, and keeps the end of it. Reaps the process."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._lines: list[str] = []
        self._process = process
        self._thread = threading.Thread(target=self._drain, daemon=True)
        self._thread.start()

    @property
    def last(self) -> str:
        """The last line, without the program's name."""
        return (
            self._lines[-1].removeprefix("local_supabase: ") if self._lines else "local_supabase ended without a word."
        )

    def join(self) -> None:
        """Returns when the process has ended."""
        self._thread.join(_STOP_SECONDS)

    def exit_code(self) -> int | None:
        """How it ended; None while it runs."""
        return None if self._thread.is_alive() else self._process.returncode

    def _drain(self) -> None:
        if self._process.stderr is None:
            return
        with self._process.stderr as stream:
            for line in stream:
                self._lines = [*self._lines[-50:], line.decode(errors="replace").strip()]
        self._process.wait()


def _first_line(process: subprocess.Popen[bytes], complaints: _Complaints) -> dict[str, str]:
    line = process.stdout.readline() if process.stdout else b""
    if not line:
        code = process.wait(_STOP_SECONDS)
        complaints.join()
        raise StartupError(complaints.last, code)
    fields: dict[str, str] = json.loads(line)
    return fields


def _stop(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
