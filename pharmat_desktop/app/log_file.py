"""The log of this computer: a few small files beside the profile's data, for its owner alone, with nothing personal."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from pharmat_desktop import __version__
from pharmat_desktop.app.redaction import OURS, RedactedFormatter, Word

FOLDER, NAME = "logs", "pharmat.log"
MOST_BYTES, OLDER = 512_000, 3
"""Of one file, and how many are kept beside the one that is written."""
_log = logging.getLogger(__name__)


def log_folder(data_dir: Path) -> Path:
    """Made when it is not there, for its owner alone. Raises OSError."""
    folder = data_dir / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def open_private(path: Path, mode: str) -> TextIOWrapper:
    """A text file that only its owner can read. Raises OSError."""

    def opener(name: str, flags: int) -> int:
        return os.open(name, flags, 0o600)

    file = TextIOWrapper(open(path, f"{mode}b", opener=opener), "utf-8", "backslashreplace")  # noqa: SIM115
    if sys.platform != "win32":
        os.fchmod(file.fileno(), 0o600)  # one that an earlier version, or somebody else, made
    return file


class _LogFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        return open_private(Path(self.baseFilename), self.mode)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk takes the log, not the app."""


@contextmanager
def logging_to(data_dir: Path, level: str = "info") -> Iterator[None]:
    """Inside, what is logged goes to the file, and from warnings on to the terminal. Without a disk: to that alone."""
    handlers = [*_file_handlers(data_dir), _terminal()]
    root, ours = logging.getLogger(), logging.getLogger(OURS)
    before = ours.level
    ours.setLevel(level.upper())
    for handler in handlers:
        handler.setFormatter(RedactedFormatter())
        root.addHandler(handler)
    _log.info("pharmaT Desktop %s, Python %s, %s", Word(__version__), Word(sys.version.split()[0]), Word(_system()))
    try:
        yield
    finally:
        _log.info("the end")
        ours.setLevel(before)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


def last_lines(data_dir: Path, count: int) -> list[str]:
    """The newest lines of the log, oldest first; none if it cannot be read."""
    try:
        text = (data_dir / FOLDER / NAME).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.splitlines()[-count:]


def _file_handlers(data_dir: Path) -> list[logging.Handler]:
    try:
        path = log_folder(data_dir) / NAME
        return [_LogFile(path, maxBytes=MOST_BYTES, backupCount=OLDER, encoding="utf-8")]
    except OSError:
        return []


def _system() -> str:
    """Its name, version and processor, without the module `platform`, which takes long to import."""
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build} {os.environ.get('PROCESSOR_ARCHITECTURE', '')}"
    found = os.uname()
    return f"{found.sysname} {found.release} {found.machine}"


def _terminal() -> logging.Handler:
    # A windowed program of Windows has no terminal.
    handler = logging.StreamHandler(sys.stderr) if sys.stderr is not None else logging.NullHandler()
    handler.setLevel(logging.WARNING)
    return handler
