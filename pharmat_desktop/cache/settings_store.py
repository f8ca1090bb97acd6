"""The `SettingsStore` port over the drafts file: settings are the person's own and outlive the mirror."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.worker import Worker
from pharmat_desktop.domain.settings import Setting, T

if TYPE_CHECKING:
    from pharmat_desktop.cache.settings_writer import SettingsWriter


class SqliteSettingsStore:
    """Raises LocalStorageError when the file cannot be read or written."""

    def __init__(self, worker: Worker, writer: Callable[[], SettingsWriter], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._connection = connection

    def get(self, setting: Setting[T]) -> T:
        row = self._connection.row("SELECT value FROM drafts.settings WHERE name = ?", (setting.name,))
        return setting.default if row is None else setting.read(_parsed(row[0]))

    async def put(self, setting: Setting[T], value: T) -> None:
        """Raises ValueError for a value that may not be chosen."""
        setting.check(value)
        text = json.dumps(value, ensure_ascii=False)
        await self._worker.run(lambda touched: self._writer().put(setting.name, text, touched))


def _parsed(text: str) -> object:
    try:
        value: object = json.loads(text)
    except ValueError:
        return None
    return value
