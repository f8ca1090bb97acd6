"""Finds broken files, sets them aside, and saves from broken drafts what can be read. Nothing here deletes drafts."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError

from pharmat_desktop.cache import schema
from pharmat_desktop.cache.driver import connect, is_damage, sqlite3
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.domain.protection import FileKey

_log = logging.getLogger(__name__)


def is_broken(file: StoreFile) -> bool:
    """Whether the file is damaged. Looks closely only after a run that did not end well. Raises sqlite3.Error."""
    if not file.path.exists():
        return False
    check = "integrity_check" if file.suspect_mark.exists() else "quick_check"
    try:
        with closing(file.read_only()) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema")
            if file.was_closed_cleanly:
                return False
            return bool(connection.execute(f"PRAGMA {check}(1)").fetchone()[0] != "ok")
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return True
        raise


def set_aside(file: StoreFile) -> Path:
    """Rename a broken file with its companions. Of broken mirrors only the latest is kept. Raises OSError."""
    target = file.path.with_name(f"{file.path.name}.corrupt-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}")
    if file.name == "mirror":
        for older in file.path.parent.glob(f"{file.path.name}.corrupt-*"):
            older.unlink()
    file.suspect_mark.touch()  # until all is renamed: a log must never meet another file than its own
    for path in (*file.companions, file.path):
        with suppress(FileNotFoundError):
            path.rename(target.with_name(target.name + path.name.removeprefix(file.path.name)))
    file.suspect_mark.unlink()
    _log.warning("%s was damaged and is kept as %s", file.path.name, target.name)
    return target


def salvage(broken: Path, key: FileKey, into: Connection) -> int:
    """Copy every row that can be read from a broken drafts file into a new one; returns how many."""
    with TemporaryDirectory(dir=broken.parent) as folder:
        copy = Path(folder) / "copy.sqlite3"
        for suffix in ("", "-wal"):
            if (source := broken.with_name(broken.name + suffix)).exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        with closing(connect(copy, key)) as readable, into.begin():
            readable.text_factory = lambda raw: raw.decode(errors="replace")
            return sum(_copy_table(readable, into, name) for name in schema.drafts.tables)


def _copy_table(source: sqlite3.Connection, into: Connection, name: str) -> int:
    table = schema.drafts.tables[name]
    saved = 0
    for row in _readable_rows(source, name):
        known = {column: value for column, value in row.items() if column in table.columns}
        with suppress(DBAPIError), into.begin_nested():
            saved += into.execute(insert(table).values(known).on_conflict_do_nothing()).rowcount
    return saved


def _readable_rows(source: sqlite3.Connection, name: str) -> Iterator[dict[str, Any]]:
    """Rows from the front until the damage, then from the back: between them lies what is lost."""
    for direction in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            cursor = source.execute(f'SELECT * FROM "{name}" ORDER BY rowid {direction}')  # noqa: S608 - our table's name
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))
