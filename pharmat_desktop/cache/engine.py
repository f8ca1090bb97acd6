"""SQLAlchemy connections of the worker thread: pragmas, explicit transactions, translated errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from pharmat_desktop.cache import driver
from pharmat_desktop.cache.driver import is_damage, sqlite3
from pharmat_desktop.cache.files import StoreFile, StoreName
from pharmat_desktop.domain.errors import LocalStorageError, UnexpectedAnswer

SYNCHRONOUS: dict[StoreName, str] = {"mirror": "NORMAL", "drafts": "FULL"}
"""The mirror may lose its last commits with the power; what a person wrote may not."""

BAD_ROWS = (sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError, sqlite3.DataError)
"""What SQLite says of rows that do not fit their table."""


def connect(file: StoreFile) -> Connection:
    """A connection for the calling thread alone. Raises sqlite3.Error or sqlalchemy's DBAPIError."""

    def raw() -> sqlite3.Connection:
        connection = driver.connect(file.path, file.key)
        for pragma in ("journal_mode = WAL", f"synchronous = {SYNCHRONOUS[file.name]}"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", module=sqlite3, creator=raw, poolclass=NullPool)
    # The driver does not begin by itself in this mode, so DDL is transactional too; a writer takes its lock at once.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine.connect()


def disconnect(connection: Connection) -> None:
    """Empty the write-ahead log and close. A log that could not be emptied is read at the next start."""
    raw = connection.connection.dbapi_connection
    try:
        if raw is not None:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:
        pass
    finally:
        connection.close()


@contextmanager
def translated(file: StoreFile, *, rows_from_outside: bool = False) -> Iterator[None]:
    """Turn SQLite's errors into the domain's; damage leaves a mark, so that the next start looks at the file.

    With `rows_from_outside`, values that do not fit their table raise UnexpectedAnswer.
    """
    try:
        yield
    except (sqlite3.Error, DBAPIError, OverflowError, UnicodeEncodeError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if is_damage(cause):
            file.suspect_mark.touch()
        if rows_from_outside and isinstance(cause, (*BAD_ROWS, OverflowError, UnicodeEncodeError)):
            raise UnexpectedAnswer(f"rows that do not fit: {type(cause).__name__}") from error
        raise LocalStorageError(f"{file.name}: {cause}") from error
