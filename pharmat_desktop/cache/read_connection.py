"""The loop's read-only connection to both files: the driver alone, cheap to open before first paint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pharmat_desktop.cache.driver import connect, is_damage, read_only_uri, sqlite3
from pharmat_desktop.cache.files import drafts_file, mirror_file
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

BUSY_TIMEOUT = 0.25
"""Seconds that a read may wait for another connection; only a recovery after a crash makes it wait."""

Parameters = Sequence[Any] | Mapping[str, Any]
Version = tuple[int, int]


class ReadConnection:
    """Reads the mirror as ``main`` and the drafts as ``drafts``. Used on the loop's thread; may be opened again.

    Every method raises LocalStorageError when the files cannot be read.
    """

    def __init__(self, directory: Path, key: FileKey = UNENCRYPTED) -> None:
        self._key = key
        self._mirror = mirror_file(directory, key)
        self._drafts = drafts_file(directory, key)
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        with self._translated():
            connection = connect(self._mirror.path, self._mirror.key, is_read_only=True, timeout=BUSY_TIMEOUT)
            try:
                drafts = read_only_uri(self._drafts.path)
                connection.execute("ATTACH ? AS drafts KEY ?", (drafts, self._key.sql if self._key.raw else ""))
            except sqlite3.Error:
                connection.close()
                raise
            self._connection = connection

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def interrupt(self) -> None:
        """End the query that runs now, which raises; of all methods this one is for other threads."""
        if self._connection is not None:
            self._connection.interrupt()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        with self._translated():
            return self._opened.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first row, or None."""
        with self._translated():
            return self._opened.execute(sql, parameters).fetchone()

    def version(self) -> Version:
        """Changes whenever another connection has committed to either file."""
        return self.row("PRAGMA main.data_version")[0], self.row("PRAGMA drafts.data_version")[0]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads inside see one state of each file. May be nested."""
        if self._opened.in_transaction:
            yield
            return
        with self._translated():
            self._opened.execute("BEGIN")
        try:
            yield
        finally:
            with self._translated():
                self._opened.execute("COMMIT")

    @property
    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LocalStorageError("the account's files are closed")
        return self._connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Damage leaves its mark, so that the next start looks closely at both files."""
        try:
            yield
        except sqlite3.Error as error:
            if is_damage(error):
                self._mirror.suspect_mark.touch()
                self._drafts.suspect_mark.touch()
            raise LocalStorageError(f"reading failed: {error}") from error
