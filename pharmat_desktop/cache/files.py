"""The two files of an account directory: names, versions, and what can be told before they are opened."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Literal, NamedTuple

from pharmat_desktop.cache.driver import connect, sqlite3
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

StoreName = Literal["mirror", "drafts"]

VERSIONS: dict[StoreName, int] = {"mirror": 1, "drafts": 1}
"""What this program reads and writes."""


class StoreFile(NamedTuple):
    """One SQLite file and the schema version that it is to have (kept in ``PRAGMA user_version``)."""

    name: StoreName
    path: Path
    version: int
    key: FileKey = UNENCRYPTED

    @property
    def wal(self) -> Path:
        return self.path.with_name(self.path.name + "-wal")

    @property
    def companions(self) -> tuple[Path, Path]:
        """SQLite's own files beside it."""
        return self.wal, self.path.with_name(self.path.name + "-shm")

    @property
    def suspect_mark(self) -> Path:
        """Exists when a run met damage in this file while using it."""
        return self.path.with_name(self.path.name + ".suspect")

    @property
    def was_closed_cleanly(self) -> bool:
        """A clean close empties the write-ahead log."""
        return not self.suspect_mark.exists() and not (self.wal.exists() and self.wal.stat().st_size)

    def stored_version(self) -> int:
        """The version of the file on disk; 0 when it is absent or empty. Raises sqlite3.Error."""
        if not self.path.exists():
            return 0
        with closing(self.read_only()) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def read_only(self) -> sqlite3.Connection:
        """Raises sqlite3.Error."""
        return connect(self.path, self.key, is_read_only=True)


class Repair(NamedTuple):
    """A damaged file was replaced by a new one; worth telling the person."""

    store: StoreName
    kept_as: Path
    """Where the damaged file is now."""
    saved: int = 0
    """Rows that could be read from damaged drafts and are in the new file."""


def are_ready(directory: Path, key: FileKey = UNENCRYPTED) -> bool:
    """Whether both files can be opened as they are: of this version and key, and closed well by the last run."""
    try:
        files = mirror_file(directory, key), drafts_file(directory, key)
        return all(file.was_closed_cleanly and file.stored_version() == file.version for file in files)
    except sqlite3.Error:
        return False


def mirror_file(directory: Path, key: FileKey = UNENCRYPTED) -> StoreFile:
    return StoreFile("mirror", directory / "cache.sqlite3", VERSIONS["mirror"], key.of_mirror)


def drafts_file(directory: Path, key: FileKey = UNENCRYPTED) -> StoreFile:
    return StoreFile("drafts", directory / "drafts.sqlite3", VERSIONS["drafts"], key)


def remove_files(directory: Path, *, keep_drafts: bool) -> None:
    """Take an account's files off this computer; damaged drafts stay as long as the drafts do. Raises OSError."""
    from pharmat_desktop.cache.shelf import remove_shelf  # not for the first paint

    remove_shelf(directory, keep_outgoing=keep_drafts)
    for path in directory.iterdir() if directory.exists() else ():
        is_of_drafts = path.name.startswith("drafts.sqlite3") or path.name == "protection.json"
        if path.is_file() and not (keep_drafts and is_of_drafts):
            path.unlink(missing_ok=True)
    if not keep_drafts and directory.exists():
        directory.rmdir()
