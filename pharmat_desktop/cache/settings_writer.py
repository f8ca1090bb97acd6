"""Writes the settings in `drafts.sqlite3`. Runs on the worker thread."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.schema import settings
from pharmat_desktop.cache.values import storable
from pharmat_desktop.cache.worker import Touched
from pharmat_desktop.domain.changes import Topic, TopicKind


class SettingsWriter:
    """Shares the connection of the `DraftWriter`; owned by the `Writer`."""

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file

    def put(self, name: str, value: str, touched: Touched) -> None:
        statement = insert(settings).values(name=name, value=storable(value))
        changed = statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
        with translated(self._file), self._connection.begin():
            self._connection.execute(changed)
        touched.add(Topic(TopicKind.SETTINGS))
