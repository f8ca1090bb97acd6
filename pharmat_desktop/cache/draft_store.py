"""The `DraftStore` port over SQLite: writes go to the worker thread, reads answer on the loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from pharmat_desktop.cache.draft_reader import DraftReader
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.worker import Worker
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import Draft, DraftState, MessageDraft, Problem

if TYPE_CHECKING:
    from pharmat_desktop.cache.draft_writer import DraftWriter


class SqliteDraftStore:
    """Every awaited write is on disk when it returns, or has changed nothing and raises LocalStorageError.

    `writer` is asked for on the worker thread, where it is made.
    """

    def __init__(self, worker: Worker, writer: Callable[[], DraftWriter], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._reader = DraftReader(connection)

    async def add(self, draft: Draft) -> None:
        """Raises ValueError when a draft with this id is there."""
        await self._worker.run(lambda touched: self._writer().add(draft, touched))

    async def add_all(self, drafts: Sequence[MessageDraft]) -> None:
        """Raises ValueError when a draft with one of the ids is there."""
        await self._worker.run(lambda touched: self._writer().add_all(drafts, touched))

    async def take_due(self, now: datetime, limit: int) -> Sequence[Sequence[Draft]]:
        return await self._worker.run(lambda touched: self._writer().take_due(now, limit, touched))

    async def take_unknown(self, now: datetime) -> Sequence[Draft]:
        return await self._worker.run(lambda _: self._writer().take_unknown(now))

    async def move(
        self,
        ids: Sequence[str],
        to: DraftState,
        *,
        problem: Problem | None = None,
        next_attempt_at: datetime | None = None,
        why: str = "",
    ) -> None:
        await self._worker.run(lambda touched: self._writer().move(ids, to, problem, next_attempt_at, touched, why=why))

    async def acknowledge(self, ids: Sequence[str]) -> None:
        await self._worker.run(lambda touched: self._writer().acknowledge(ids, touched))

    async def edit(self, draft_id: str, body: str) -> None:
        """Raises ValueError when the draft is gone or on its way."""
        await self._worker.run(lambda touched: self._writer().edit(draft_id, body, touched))

    async def discard(self, draft_id: str) -> None:
        """Raises ValueError while the draft is being sent."""
        await self._worker.run(lambda touched: self._writer().discard(draft_id, touched))

    def draft(self, draft_id: str) -> Draft | None:
        return self._reader.draft(draft_id)

    def next_due(self) -> datetime | None:
        return self._reader.next_due()

    def counts(self) -> tuple[int, int]:
        return self._reader.counts()

    def set_aside(self) -> int:
        return self._reader.set_aside()

    async def recover(self) -> None:
        await self._worker.run(lambda touched: self._writer().recover(touched))

    async def make_due(self) -> None:
        await self._worker.run(lambda _: self._writer().make_due())

    async def save_composer(self, conversation_id: ConversationId, text: str) -> None:
        await self._worker.run(lambda touched: self._writer().save_composer(conversation_id, text, touched))

    def has_unfinished(self) -> bool:
        return self._reader.has_unfinished()

    def composer(self, conversation_id: ConversationId) -> str:
        return self._reader.composer(conversation_id)

    async def note_read(self, conversation_id: ConversationId, seq: int) -> None:
        await self._worker.run(lambda touched: self._writer().note_read(conversation_id, seq, touched))

    def unsent_reads(self) -> Sequence[tuple[ConversationId, int]]:
        return self._reader.unsent_reads()

    async def read_sent(self, conversation_id: ConversationId, seq: int) -> None:
        await self._worker.run(lambda _: self._writer().read_sent(conversation_id, seq))
