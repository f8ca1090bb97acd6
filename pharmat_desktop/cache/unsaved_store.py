"""The `UnsavedStore` over the drafts file: it is the person's own work and outlives the mirror."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.worker import Worker

if TYPE_CHECKING:
    from pharmat_desktop.cache.unsaved_writer import UnsavedWriter


class SqliteUnsavedStore:
    """Raises LocalStorageError when the file cannot be read or written."""

    def __init__(self, worker: Worker, writer: Callable[[], UnsavedWriter], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._connection = connection

    def kept(self, about: str) -> str:
        row = self._connection.row("SELECT content FROM drafts.unsaved WHERE about = ?", (about,))
        return "" if row is None else str(row[0])

    async def keep(self, about: str, content: str) -> None:
        await self._worker.run(lambda _: self._writer().keep(about, content))
