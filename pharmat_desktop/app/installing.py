"""Hands a newer version to the system, once this run has ended and closed its files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from pharmat_desktop.app.packaged import app_image
from pharmat_desktop.domain.updates import Package


def install(path: Path, package: Package) -> None:
    """Opens the installer, or for an AppImage takes its place and starts it. Raises OSError."""
    old = app_image()
    if package is Package.APPIMAGE and old is not None:
        _start_app_image(in_place(path, old))
    elif sys.platform == "win32":
        os.startfile(path)  # noqa: S606  # an installer whose hash a signed feed promised
    else:
        opener = "open" if package is Package.MACOS else "xdg-open"
        subprocess.Popen([opener, str(path)], start_new_session=True)


def _start_app_image(image: Path) -> None:
    """With this run's arguments; unpacked as this one was, where a system cannot mount it."""
    variables = dict(os.environ)
    if not os.path.ismount(variables["APPDIR"]):
        variables["APPIMAGE_EXTRACT_AND_RUN"] = "1"
    subprocess.Popen([str(image), *sys.argv[1:]], start_new_session=True, env=variables)


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
