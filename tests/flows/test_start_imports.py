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
START = "from pharmat_desktop.app import early_key, main; early_key.PATIENCE = 60.0; main()"
"""A start that waits for the keychain however slow this computer is, so that what comes first comes first."""


def test_what_is_on_this_computer_is_shown_before_anything_else_is_imported(tmp_path: Path, keychain: str) -> None:
    """The whole app, encrypted as people have it, with the chat in front."""
    asyncio.run(leave_account(tmp_path, 1, 3, keychain=keychain))
    command = [sys.executable, "-c", START, *ARGUMENTS, "--data", str(tmp_path), "--report-start"]
    variables = {**environment(keychain), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, check=True, capture_output=True, text=True, env=variables, timeout=60)
    imported = set(json.loads(answer.stdout.splitlines()[-1])["modules"])
    assert "pharmat_desktop.ui.chat.view" in imported, "the chat was not in front"
    assert not NOT_YET & imported
    assert not {f"pharmat_desktop.ui.{name}" for name in (*SCREENS, "settings", "students", "today")} & imported
