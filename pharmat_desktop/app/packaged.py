"""How a packaged copy was started, and what of that is not for the programs that it starts itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_LIBRARIES = "LD_LIBRARY_PATH"


def app_image() -> Path | None:
    """The AppImage that this copy runs from.

    `APPIMAGE` alone says nothing: whoever starts us, such as a terminal, may be one itself. In our own `APPDIR` we are.
    """
    image, folder = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if not image or not folder or not Path(sys.executable).resolve().is_relative_to(Path(folder).resolve()):
        return None
    return Path(image)


def hide_own_libraries() -> None:
    """A bundle is loaded with its own folder of libraries; a browser or a viewer that we open needs the system's."""
    if not getattr(sys, "frozen", False) or sys.platform != "linux":
        return
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", "")
    os.environ.pop(_LIBRARIES, None)
    if before:
        os.environ[_LIBRARIES] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]  # else another run of the bundle takes itself for a part of this one
