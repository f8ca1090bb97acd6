"""A cold start of the app over a bare PySide6 window, in turn: first paint, and data of the last run on screen."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.config import SavedState, Settings, save_state
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.domain.pull import PulledPage
from tests.benchmarks.figures import Figure, paired
from tests.support import example_data as data

RUNS = 15
"""Starts are short and noisy; the goal is a median."""
CONVERSATIONS, MESSAGES = 20, 200
ACADEMY = "http://127.0.0.1:9"
"""Nobody answers there, as on a train."""
FLOOR = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
application.processEvents()
print(time.monotonic())
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_leave_data(Path(folder)))
        app = ["-m", "pharmat_desktop", "--academy", ACADEMY, "--key", "sb_publishable_none", "--data", folder]
        floors, paints, shown = [], [], []
        for _ in range(RUNS + 1):
            begun, line = _started(["-c", FLOOR])
            floors.append((float(line) - begun) * 1e3)
            begun, line = _started([*app, "--report-start"])
            times = json.loads(line)
            paints.append((times["first_paint"] - begun) * 1e3)
            shown.append((times["cached_data"] - begun) * 1e3)
    # The first round reads the files from disk.
    return [
        paired("cold_start_first_paint", paints[1:], floors[1:]),
        paired("cold_start_cached_data", shown[1:], floors[1:]),
    ]


async def _leave_data(folder: Path) -> None:
    """What an earlier run left: somebody signed in, conversations with history, one of them open."""
    profile = folder / "profiles" / "default"
    account = Account(data.ME, "me@test.example", "Sam Okoro", Role.STUDENT, ACADEMY)
    store = await AccountStore.open(Settings(profile, ACADEMY).account_dir(account), account.user_id)
    people = [data.row("users", id=str(data.ME)), data.row("users", id=str(data.TUTOR), first_name="Amal")]
    chats = [data.uid(f"chat {number}") for number in range(CONVERSATIONS)]
    members = [data.member(person, chat) for chat in chats for person in (data.ME, data.TUTOR)]
    tables = {
        "users": data.rows("users", *people),
        "conversations": data.rows("conversations", *(data.row("conversations", id=chat) for chat in chats)),
        "conversation_members": data.rows("conversation_members", *members),
    }
    await store.mirror.apply(PulledPage("cursor", tables=tables))
    for chat in chats:
        await store.mirror.upsert("messages", data.messages(range(1, MESSAGES + 1), chat))
    await store.close()
    save_state(profile, SavedState(account, theme="light", screen="chat", conversation=chats[0]))


def _started(arguments: Sequence[str]) -> tuple[float, str]:
    begun = time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app has its bytecode
    command = [sys.executable, *arguments]
    process = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    return begun, process.stdout.splitlines()[-1]
