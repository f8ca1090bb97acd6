"""The text of "Copy diagnostics": versions, the four facts, the journal's and the log's last lines, a self-check.

In English, for whoever helps. No names, addresses, texts, ids or paths: each part is made of what may be told.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop import __version__
from pharmat_desktop.app.log_file import last_lines
from pharmat_desktop.app.relaunch import program
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.journal import JournalEntry

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope

LINES = 60
"""Of the journal, and of the log."""
PATIENCE = 60.0
"""Seconds that a self-check may take."""
_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/](?:[^\s,;:]*[\\/])+([^\s,;:]*)")


def report(data_dir: Path, scope: AccountScope | None, self_check: str = "") -> str:
    """`scope` of whoever is signed in."""
    parts = [("", _facts(scope)), ("Journal of what was written", _journal(scope))]
    parts += [("Log", "\n".join(last_lines(data_dir, LINES))), ("Self-check", self_check)]
    return "\n\n".join(f"== {title} ==\n{text}" if title else text for title, text in parts if text)


def _facts(scope: AccountScope | None) -> str:
    from pharmat_desktop.ui.settings.advanced import Diagnostics, diagnostics_text

    try:
        if scope is not None:
            return diagnostics_text(Diagnostics(lambda: scope.connection.status, scope.storage, print))
    except (PharmatError, OSError):
        pass
    return f"pharmaT Desktop: {__version__}\nPython: {sys.version.split()[0]}\nSystem: {sys.platform}"


def _journal(scope: AccountScope | None) -> str:
    if scope is None:
        return ""
    try:
        return "\n".join(journal_lines(scope.journal.latest(LINES)))
    except PharmatError:
        return "cannot be read"


def journal_lines(entries: Sequence[JournalEntry]) -> list[str]:
    """Drafts are told apart by numbers: their ids are nobody's business."""
    numbers: dict[str, int] = {}
    return [_journal_line(numbers.setdefault(one.draft_id, len(numbers) + 1), one) for one in entries]


def _journal_line(number: int, one: JournalEntry) -> str:
    is_word = re.fullmatch(r"[a-z_]{1,60}|[0-9A-Z]{5}", one.reason) is not None
    reason = f" ({one.reason if is_word else 'another code'})" if one.reason else ""
    times = f" x{one.times}" if one.times > 1 else ""
    return f"{one.at:%Y-%m-%d %H:%M:%S} draft {number}: {one.step}{reason}{times}"


async def self_check() -> str:
    """What `--self-check` says, in a process of its own, without paths; a line when it cannot be run."""
    try:
        checking = await asyncio.create_subprocess_exec(
            *program(), "--self-check", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        return "cannot be run here"
    try:
        async with asyncio.timeout(PATIENCE):
            text, _ = await checking.communicate()
    except TimeoutError:
        return f"did not end within {PATIENCE:.0f} s"
    finally:
        with suppress(ProcessLookupError):
            checking.kill()
    return without_paths(text.decode(errors="replace")).strip()


def without_paths(text: str) -> str:
    """The last part of each path alone: folders often have a person's name in them."""
    return _PATH.sub(r"…/\1", text)
