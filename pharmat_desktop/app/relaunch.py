"""Starting anew, for what takes effect only at a start."""

from __future__ import annotations

import os
import subprocess
import sys

from pharmat_desktop.app.packaged import app_image


def program() -> list[str]:
    """What starts this program, without arguments."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "pharmat_desktop"]


def relaunch() -> None:
    """Begin another run with the same arguments; this one must have closed its files."""
    command = [*program(), *sys.argv[1:]]
    if app_image() is not None:
        # An AppImage's files go when the process ends that it was started as: that one goes on as the next run.
        os.execv(command[0], command)  # noqa: S606  # this program itself
    subprocess.Popen(command, start_new_session=True)
