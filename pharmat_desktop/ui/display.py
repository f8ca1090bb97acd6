"""Whether a window can be shown at all, found out before Qt is asked: Qt ends the process when it cannot.

Only Linux needs the question. Nothing of Qt is imported here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NO_DISPLAY = (
    "pharmaT Desktop needs a screen, and none can be reached from here. "
    "Start it from a desktop session, or use --tour DIR to get pictures without one."
)
NO_LIBRARIES = (
    "pharmaT Desktop cannot open a window because this system lacks a library that Qt needs ({library}). "
    "On Debian or Ubuntu: apt install libegl1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0"
)


def display_problem(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, in one sentence; None when one can."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    if not environment.get("DISPLAY") or not _x11_answers():
        return NO_DISPLAY
    return _missing_library()


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name, folder = environment.get("WAYLAND_DISPLAY"), environment.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    import socket

    try:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(1)
            probe.connect(str(Path(folder) / name))
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    """Ask by the library that Qt's plugin will use, so that addresses and authority are read the same way."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    has_failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not has_failed


def _missing_library() -> str | None:
    import ctypes

    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():  # a system's own PySide6 keeps its plugins elsewhere, with their libraries
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return NO_LIBRARIES.format(library=str(error).split(":")[0])
    return None
