"""The SQLite driver of this app: SQLCipher's, which reads and writes plain files as well. Its errors are one family.

SQLCipher encrypts each page with AES-256 and seals it with an HMAC; write-ahead logs are pages, too. The key is given
raw, because it is random already: deriving it again would cost 80 ms a connection.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.domain.protection import FileKey

if TYPE_CHECKING:
    import sqlite3
else:
    from sqlcipher3 import dbapi2 as sqlite3  # the same interface

__all__ = ["DAMAGE", "PLAIN_HEADER", "connect", "is_damage", "sqlite3"]

DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
PLAIN_HEADER = b"SQLite format 3\0"
"""How every file begins that is not encrypted."""


def connect(path: Path, key: FileKey, *, is_read_only: bool = False, timeout: float = 5.0) -> sqlite3.Connection:
    """A connection without implicit transactions, for the calling thread. Raises sqlite3.Error."""
    place = read_only_uri(path) if is_read_only else path.absolute().as_uri()
    connection = sqlite3.connect(place, uri=True, timeout=timeout, isolation_level=None, cached_statements=64)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
        if key.raw:
            connection.execute(f'PRAGMA key = "{key.sql}"')
        connection.execute("PRAGMA temp_store = MEMORY")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def read_only_uri(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro"


def is_plain(path: Path) -> bool:
    """Whether this is a file that is not encrypted. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def is_damage(error: BaseException | None) -> bool:
    """Whether SQLite said that the file itself is broken (or, before the key was checked, the key a wrong one)."""
    return isinstance(error, sqlite3.DatabaseError) and getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE
