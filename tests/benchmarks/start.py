"""A cold start of the app over a bare PySide6 window, in turn: first paint, and data of the last run on screen.

As people have it: the files are encrypted, and their key is in a keychain.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.figures import Figure, paired
from tests.support.left_behind import ARGUMENTS, leave_account
from tests.support.secret_service import environment, secret_service

RUNS = 15
"""Starts are short and noisy; the goal is a median."""
CONVERSATIONS, MESSAGES = 20, 200
BARE_WINDOW = Path(__file__).with_name("bare_window.py")
"""The floor."""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, secret_service() as keychain:
        asyncio.run(leave_account(Path(folder), CONVERSATIONS, MESSAGES, keychain=keychain))
        app = [sys.executable, "-m", "pharmat_desktop", *ARGUMENTS, "--data", folder, "--report-start"]
        floors, paints, shown = [], [], []
        for _ in range(RUNS + 1):
            begun, line = _started([sys.executable, str(BARE_WINDOW)], keychain)
            floors.append((float(line) - begun) * 1e3)
            begun, line = _started(app, keychain)
            times = json.loads(line)
            paints.append((times["first_paint"] - begun) * 1e3)
            shown.append((times["cached_data"] - begun) * 1e3)
    # The first round reads the files from disk.
    return [
        paired("cold_start_first_paint", paints[1:], floors[1:]),
        paired("cold_start_cached_data", shown[1:], floors[1:]),
    ]


def _started(command: Sequence[str], keychain: str) -> tuple[float, str]:
    begun = time.monotonic()
    variables = {**environment(keychain), "QT_QPA_PLATFORM": "offscreen"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app has its bytecode
    process = subprocess.run(command, capture_output=True, check=True, text=True, env=variables)
    return begun, process.stdout.splitlines()[-1]
