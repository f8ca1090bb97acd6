"""The process that owns Deno, so that no Deno outlives the server that asked for it.

Started by worker.py with a pipe as stdin that only the server holds; its first line is the job, which has secrets in
it. Needs the standard library and unprivileged.py alone.

    Deno started, its stdout is ours -> waits
    stdin ends (the server stopped or was killed) -> Deno is killed, even if a function never returns
    the leash is killed -> Linux signals Deno (PDEATHSIG)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from pharmat_desktop.local_supabase.unprivileged import child_setup

_LARGEST_LOG = 1024 * 1024


def main() -> None:
    """Runs the job: {"command": [...], "environment": {...}, "log": path}. Ends with Deno, and Deno with it."""
    job = json.loads(_first_line())
    with _opened_log(Path(job["log"])) as log:
        child = subprocess.Popen(
            job["command"],
            stdin=subprocess.DEVNULL,
            stderr=log,
            env=job["environment"],
            preexec_fn=child_setup(None, pass_folders=False) if os.name != "nt" else None,  # noqa: PLW1509 - see unprivileged.py
        )
        threading.Thread(target=_kill_at_the_end_of_stdin, args=(child,), daemon=True).start()
        child.wait()


def _opened_log(path: Path) -> BinaryIO:
    """For the owner's eyes only; begun anew when it has grown large."""
    if path.exists() and path.stat().st_size > _LARGEST_LOG:
        path.unlink()
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")


def _first_line() -> bytes:
    # Not sys.stdin: a thread that holds its lock at exit aborts the interpreter.
    line = bytearray()
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            sys.exit(1)
        line += byte
    return bytes(line)


def _kill_at_the_end_of_stdin(child: subprocess.Popen[bytes]) -> None:
    while os.read(0, 1024):
        pass
    child.kill()
