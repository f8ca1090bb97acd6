"""The `Mirror` port over SQLite: rows go to the worker thread, the cursor is read on the loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.worker import Worker

if TYPE_CHECKING:
    from pharmat_desktop.cache.writer import Writer
    from pharmat_desktop.domain.pull import PulledPage, Rows


class SqliteMirror:
    """Each call is one transaction; one that raises has changed nothing.

    `writer` is asked for on the worker thread, where it is made.
    Raises UnexpectedAnswer for rows that make no sense, LocalStorageError when the file cannot be written.
    """

    def __init__(self, worker: Worker, writer: Callable[[], Writer], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._connection = connection

    def cursor(self) -> str | None:
        row = self._connection.row("SELECT value FROM meta WHERE name = 'cursor'")
        return None if row is None else str(row[0])

    async def apply(self, page: PulledPage) -> None:
        await self._worker.run(lambda touched: self._writer().apply(page, touched))

    async def upsert(self, table: str, rows: Rows) -> None:
        await self._worker.run(lambda touched: self._writer().upsert(table, rows, touched))

    async def remove(self, table: str, keys: Sequence[str | Sequence[str]]) -> None:
        await self._worker.run(lambda touched: self._writer().mirror.remove(table, keys, touched))
