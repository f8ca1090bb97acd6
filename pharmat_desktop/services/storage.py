"""What an account takes on this computer, and what helps when something goes wrong."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from pharmat_desktop.domain.errors import LocalStorageError


class Usage(NamedTuple):
    """Bytes on disk."""

    copy: int
    """The copy of the academy's data; it can be fetched again."""
    files: int
    """Files of courses and messages that came; so can they."""
    own: int
    """Drafts and settings, and files on their way to the academy: the person's own."""
    other: int
    """Backups, and damaged files that were set aside."""

    @property
    def total(self) -> int:
        return sum(self)


class StorageService:
    """Looks at the account's folder. Never at what is in the files."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def free(self) -> int:
        """Bytes that this account may still take on its disk. Raises LocalStorageError."""
        try:
            return shutil.disk_usage(self.directory).free
        except OSError as error:
            raise LocalStorageError(f"the disk could not be asked: {error.strerror}") from error

    def usage(self) -> Usage:
        """Files that come or go meanwhile do no harm."""
        sizes = {"cache": 0, "downloads": 0, "drafts": 0, "": 0}
        folders = {"downloads": "downloads", "outgoing": "drafts"}
        for path in self.directory.glob("**/*"):
            if kind := folders.get(path.parent.name, ""):
                sizes[kind] += _size(path)
                continue
            if path.suffix == ".ics":
                sizes["cache"] += _size(path)
                continue
            name = path.name.partition(".sqlite3")
            is_live = name[1] and name[2] in {"", "-wal", "-shm"}
            kind = name[0] if is_live and name[0] in sizes else ""
            sizes[kind] += _size(path)
        return Usage(*sizes.values())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
