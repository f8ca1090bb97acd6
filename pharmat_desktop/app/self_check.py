"""`--self-check`: whether everything that the app needs is in this installation and on this computer, as a table.

For whoever installs it, for support, and for the build, which runs it inside each package before it is published.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from pharmat_desktop import __version__
from pharmat_desktop.app.checks import Check, Note, checks
from pharmat_desktop.ui.display import display_problem

REPORT = "self-check.txt"
"""Where the table goes, in the data folder, when there is no terminal: Windows gives none to a program with windows."""


class Verdict(StrEnum):
    FINE = "ok"
    NOTE = "note"
    """The app works, but somebody may want to know."""
    FAILED = "FAIL"


class Finding(NamedTuple):
    """One line of the table."""

    name: str
    verdict: Verdict
    text: str


def self_check(data_dir: Path) -> int:
    """Check everything and print the table. Returns the exit status: 1 when something that is needed failed."""
    problem = display_problem()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # asked for a table, not for a window
    found = findings(checks(data_dir, problem))
    _tell(table(found), data_dir)
    return int(any(finding.verdict is Verdict.FAILED for finding in found))


def findings(asked: Mapping[str, Check]) -> list[Finding]:
    """Every check runs, whatever became of those before."""
    return [_finding(name, check) for name, check in asked.items()]


def _finding(name: str, check: Check) -> Finding:
    try:
        return Finding(name, Verdict.FINE, check())
    except Note as note:
        return Finding(name, Verdict.NOTE, str(note))
    except Exception as error:  # noqa: BLE001  # whatever is broken is what was asked for
        return Finding(name, Verdict.FAILED, str(error) or type(error).__name__)


def table(found: Iterable[Finding]) -> str:
    """What was checked on which system, a line for each check, and the sum."""
    found = list(found)
    failed = sum(finding.verdict is Verdict.FAILED for finding in found)
    width = max(len(finding.name) for finding in found)
    lines = [f"{name:<{width}}  {verdict:<4}  {text}" for name, verdict, text in found]
    end = f"{failed} of {len(found)} checks failed." if failed else "Everything that the app needs is here."
    system = f"Python {platform.python_version()}, {platform.system()} {platform.release()} ({platform.machine()})"
    return "\n".join([f"pharmaT Desktop {__version__}, {system}", "", *lines, "", end]) + "\n"


def _tell(text: str, data_dir: Path) -> None:
    if sys.stdout is not None:
        sys.stdout.buffer.write(text.encode())  # a terminal with an old code page must not end it
        sys.stdout.flush()
        return
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / REPORT).write_text(text, encoding="utf-8")
