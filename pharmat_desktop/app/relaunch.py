"""Starting anew, for what takes effect only at a start."""

from __future__ import annotations

import subprocess
import sys


def program() -> list[str]:
    """What starts this program, without arguments."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "pharmat_desktop"]


def relaunch() -> None:
    """Begin another run with the same arguments; this one must have closed its files."""
    subprocess.Popen([*program(), *sys.argv[1:]], start_new_session=True)
