"""The `Mirror` port over SQLite: rows go to the worker thread, the cursor is read on the loop."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from pharmat_desktop.cache.eviction_limits import wanted_of
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import utc
from pharmat_desktop.cache.worker import Touched, Worker
from pharmat_desktop.domain.changes import Topic, TopicKind

if TYPE_CHECKING:
    from pharmat_desktop.cache.writer import Writer
    from pharmat_desktop.domain.chat import ConversationId
    from pharmat_desktop.domain.pull import Kept, PulledPage, Rows


_END = object()
SPARED = 1800.0
"""Seconds for which a conversation keeps old messages that came back because somebody looked at them."""


class SqliteMirror:
    """Each call is one transaction; one that raises has changed nothing.

    `writer` is asked for on the worker thread, where it is made.
    Raises UnexpectedAnswer for rows that make no sense, LocalStorageError when the file cannot be written.
    """

    def __init__(self, worker: Worker, writer: Callable[[], Writer], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._connection = connection
        self._revision = 0
        self._recalled: dict[str, float] = {}
        """Conversations whose old messages were wanted lately, and when, by the monotonic clock."""

    def cursor(self) -> str | None:
        row = self._connection.row("SELECT value FROM meta WHERE name = 'cursor'")
        return None if row is None else str(row[0])

    async def apply(self, page: PulledPage) -> None:
        self._revision += bool(page.tables or page.gone or page.is_reset)
        await self._worker.run(lambda touched: self._writer().apply(page, touched))

    async def upsert(self, table: str, rows: Rows) -> None:
        self._revision += 1
        await self._worker.run(lambda touched: self._writer().upsert(table, rows, touched))

    async def remove(self, table: str, keys: Sequence[str | Sequence[str]]) -> None:
        self._revision += 1
        await self._worker.run(lambda touched: self._writer().mirror.remove(table, keys, touched))

    def revision(self) -> int:
        return self._revision

    def history_wanted(self) -> int:
        return wanted_of(row[0] for row in self._connection.rows("SELECT last_seq FROM conversations"))

    def floors(self) -> Mapping[str, int]:
        return dict(self._connection.rows("SELECT conversation_id, seq FROM floors"))

    async def recall(self, conversation_id: ConversationId, rows: Rows) -> None:
        self._recalled[conversation_id] = monotonic()
        await self.upsert("messages", rows)

    async def raise_floors(self) -> bool:
        return await self._worker.run(lambda touched: bool(self._writer().mirror.raise_floors(touched)))

    async def evict(self) -> None:
        spared = {one for one, moment in self._recalled.items() if monotonic() - moment < SPARED}
        steps = await self._worker.run(lambda _: self._writer().mirror.evict(spared))
        while await self._worker.run(lambda touched: _evicted(steps, touched)):
            self._revision += 1

    async def digest(self) -> Mapping[str, Kept]:
        steps = await self._worker.run(lambda _: self._writer().mirror.digests())
        kept: dict[str, Kept] = {}
        while (step := await self._worker.run(lambda _: next(steps, _END))) is not _END:
            if isinstance(step, tuple):
                kept[step[0]] = step[1]
        return kept

    def checked_at(self) -> datetime | None:
        row = self._connection.row("SELECT value FROM meta WHERE name = 'checked_at'")
        return None if row is None else utc(row[0])

    async def set_checked(self, moment: datetime) -> None:
        await self._worker.run(lambda _: self._writer().mirror.set_checked(moment.isoformat()))

    async def begin_healing(self, tables: Collection[str]) -> None:
        await self._worker.run(lambda _: self._writer().mirror.begin_healing(tables))

    async def heal(self, page: PulledPage) -> None:
        self._revision += 1
        await self._worker.run(lambda touched: self._writer().heal(page, touched))

    async def end_healing(self, *, is_complete: bool) -> None:
        self._revision += 1
        await self._worker.run(
            lambda touched: self._writer().mirror.end_healing(is_complete=is_complete, touched=touched)
        )


def _evicted(steps: Iterator[str | None], touched: Touched) -> bool:
    """Take one step; False after the last."""
    if (step := next(steps, _END)) is _END:
        return False
    if isinstance(step, str):
        touched.add(Topic(TopicKind.THREAD, step))
    return True
