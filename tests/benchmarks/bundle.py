"""The frozen app over a bare window that was frozen with it, in turn: first paint, memory; and what it weighs.

Builds the bundle, unless `PHARMAT_BUNDLE` names one that was built with `PHARMAT_BARE_WINDOW`.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.figures import Figure, paired
from tests.benchmarks.start import BARE_WINDOW, CONVERSATIONS, MESSAGES
from tests.support.left_behind import ARGUMENTS, leave_account
from tests.support.secret_service import ROOT, environment, secret_service

RUNS = 7
PATIENCE = 60.0
"""Seconds for a start."""
LOOK_EVERY = 0.004
"""Seconds between two looks at a program's memory."""


class Start(NamedTuple):
    """One run, from the start of the process until it has shown its data and ended."""

    paint: float
    """Milliseconds until the first paint."""
    memory: float
    """MB, at most."""


def measure() -> list[Figure]:
    with built() as folder, tempfile.TemporaryDirectory() as data, secret_service() as keychain:
        asyncio.run(leave_account(Path(data), CONVERSATIONS, MESSAGES, keychain=keychain))
        app = [str(folder / "pharmat-desktop"), *ARGUMENTS, "--data", data, "--report-start"]
        floors, starts = [], []
        for _ in range(RUNS + 1):
            floors.append(_started([str(folder / "bare-window")], keychain))
            starts.append(_started(app, keychain))
        size = sum(path.stat().st_size for path in files_of(folder))
    # The first round reads the files from disk.
    return [
        paired("bundle_first_paint", [one.paint for one in starts[1:]], [one.paint for one in floors[1:]]),
        paired("bundle_memory", [one.memory for one in starts[1:]], [one.memory for one in floors[1:]], "MB"),
        Figure("bundle_size", size / 1e6, "MB"),
    ]


@contextmanager
def built() -> Iterator[Path]:
    """The folder of a bundle with a bare window in it."""
    if given := os.environ.get("PHARMAT_BUNDLE"):
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as target:
        command = [sys.executable, str(ROOT / "packaging" / "build.py"), "bundle", "--to", target]
        variables = {**os.environ, "PHARMAT_BARE_WINDOW": str(BARE_WINDOW)}
        subprocess.run(command, check=True, env=variables, stdout=subprocess.DEVNULL)
        yield Path(target) / "pharmat-desktop"


def files_of(folder: Path) -> list[Path]:
    """What people get."""
    found = (path for path in folder.rglob("*") if path.name != "bare-window")
    return [path for path in found if path.is_file() and not path.is_symlink()]


def _started(command: Sequence[str], keychain: str) -> Start:
    variables = {**environment(keychain), "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryFile("w+") as said:
        begun = time.monotonic()
        process = subprocess.Popen(command, stdout=said, text=True, env=variables)
        patience = threading.Timer(PATIENCE, process.kill)  # a bundle of another version waits for a person
        patience.start()
        memory = 0.0
        while process.poll() is None:
            memory = max(memory, _peak(process.pid))
            time.sleep(LOOK_EVERY)
        patience.cancel()
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        said.seek(0)
        answer = json.loads(said.read().splitlines()[-1])
    painted = answer["first_paint"] if isinstance(answer, dict) else float(answer)
    return Start((painted - begun) * 1e3, memory)


def _peak(pid: int) -> float:
    """MB. What `wait4` tells of a process begins with the memory of the one that started it."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0  # it has just ended
    return next((int(line.split()[1]) / 1e3 for line in lines if line.startswith("VmHWM")), 0.0)
