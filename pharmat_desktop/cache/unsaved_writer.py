"""Writes what is not saved yet in `drafts.sqlite3`. Runs on the worker thread."""

from __future__ import annotations

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.schema import unsaved
from pharmat_desktop.cache.values import storable


class UnsavedWriter:
    """Shares the connection of the `DraftWriter`; owned by the `Writer`."""

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file

    def keep(self, about: str, content: str) -> None:
        statement = insert(unsaved).values(about=about, content=storable(content))
        replaced = statement.on_conflict_do_update(
            index_elements=["about"], set_={"content": statement.excluded.content}
        )
        forgotten = delete(unsaved).where(unsaved.c.about == about)
        with translated(self._file), self._connection.begin():
            self._connection.execute(replaced if content else forgotten)
