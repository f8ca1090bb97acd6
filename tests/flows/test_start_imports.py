"""What a start imports before a person sees what is on this computer: what creeps in there makes everybody wait."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from tests.support.left_behind import ARGUMENTS, leave_account
from tests.support.secret_service import environment

NOT_YET = {
    *("sqlalchemy", "alembic", "fsrs", "ziamath", "latex2mathml", "tzdata"),
    *("supabase", "supabase_auth", "postgrest", "storage3", "realtime", "httpx", "websockets", "pydantic"),
    *("cryptography", "keyring", "platform", "email", "http", "xml", "sqlite3", "multiprocessing"),
    *("PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtPrintSupport"),
    *("pharmat_desktop.local_supabase", "pharmat_desktop.app.chat_keepers", "pharmat_desktop.sync.engine"),
}
"""Libraries, and parts of the app."""
SCREENS = {"admin", "availability", "cards", "courses", "earnings", "library", "passes", "payments", "sessions"}
"""Packages of `ui` that are not in front."""
PATIENT, LATE = "PATIENCE = 60.0", "EarlyKey.key = lambda *_: None"
"""A start that waits for the keychain however slow this computer is, and one whose keychain did not answer in time."""


def start(directory: Path, keychain: str, how: str) -> set[str]:
    """Of the whole app, encrypted as people have it, with the chat in front. Returns the modules imported by then."""
    asyncio.run(leave_account(directory, 1, 3, keychain=keychain))
    code = f"from pharmat_desktop.app import early_key, main; early_key.{how}; main()"
    command = [sys.executable, "-c", code, *ARGUMENTS, "--data", str(directory), "--report-start"]
    variables = {**environment(keychain), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, check=True, capture_output=True, text=True, env=variables, timeout=120)
    imported = set(json.loads(answer.stdout.splitlines()[-1])["modules"])
    assert "pharmat_desktop.ui.chat.view" in imported, "the chat was not in front"
    return imported


def test_what_is_on_this_computer_is_shown_before_anything_else_is_imported(tmp_path: Path, keychain: str) -> None:
    """What nobody needs for that comes later."""
    imported = start(tmp_path, keychain, PATIENT)
    assert not NOT_YET & imported
    assert not {f"pharmat_desktop.ui.{name}" for name in (*SCREENS, "settings", "students", "today")} & imported


def test_a_keychain_that_takes_its_time_holds_nothing_up_for_ever(tmp_path: Path, keychain: str) -> None:
    """The window goes on without it; what is here comes when the key does."""
    assert "sqlalchemy" in start(tmp_path, keychain, LATE)
