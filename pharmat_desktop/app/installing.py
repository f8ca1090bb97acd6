"""Hands a newer version to the system, once this run has ended and closed its files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pharmat_desktop.domain.updates import Package


def install(path: Path, package: Package) -> None:
    """Opens the installer, or for an AppImage takes its place and starts it. Raises OSError."""
    if package is Package.APPIMAGE:
        subprocess.Popen([str(in_place(path, Path(os.environ["APPIMAGE"])))], start_new_session=True)
    elif sys.platform == "win32":
        os.startfile(path)  # noqa: S606  # an installer whose hash a signed feed promised
    else:
        opener = "open" if package is Package.MACOS else "xdg-open"
        subprocess.Popen([opener, str(path)], start_new_session=True)


def in_place(new: Path, old: Path) -> Path:
    """The new AppImage where the old one was, in one step; if that folder is not ours, where it was downloaded to."""
    beside = old.with_name(f".{old.name}.new")
    try:
        shutil.copyfile(new, beside)
        beside.chmod(0o755)
        beside.replace(old)
    except OSError:
        beside.unlink(missing_ok=True)
        new.chmod(0o700)
        return new
    return old
