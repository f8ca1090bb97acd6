"""The `FileDrafts` port over SQLite: rows are written on the worker thread, and read on the loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import EPOCH, iso, utc
from pharmat_desktop.cache.worker import Worker
from pharmat_desktop.domain.chat import Attachment, ConversationId, MessageId
from pharmat_desktop.domain.drafts import FileDraft, Problem

if TYPE_CHECKING:
    from pharmat_desktop.cache.file_writer import FileDraftWriter

_COLUMNS = """
f.path, f.name, f.size, f.type, f.width, f.height,
f.conversation_id, f.message_id, f.is_up, f.upload_url, f.attempts, f.next_attempt_at"""
_FILES = f"SELECT {_COLUMNS} FROM drafts.draft_files f"  # noqa: S608 - a constant
_WAITING = """
FROM drafts.draft_files f JOIN drafts.draft_messages d ON d.id = f.message_id
WHERE f.is_up = 0 AND d.state = 'queued'
"""
_DUE = f"""
SELECT {_COLUMNS} {_WAITING} AND (f.next_attempt_at IS NULL OR f.next_attempt_at <= ?)
ORDER BY d.position, f.position
"""


class SqliteFileDrafts:
    """Each call raises LocalStorageError when the file cannot be read or written."""

    def __init__(self, worker: Worker, writer: Callable[[], FileDraftWriter], connection: ReadConnection) -> None:
        self._worker = worker
        self._writer = writer
        self._connection = connection

    async def add(self, draft: FileDraft) -> None:
        await self._worker.run(lambda touched: self._writer().add(draft, touched))

    async def remove(self, path: str) -> None:
        await self._worker.run(lambda touched: self._writer().remove(path, touched))

    async def begun(self, path: str, upload_url: str) -> None:
        await self._worker.run(lambda _: self._writer().begun(path, upload_url))

    async def is_up(self, path: str) -> None:
        await self._worker.run(lambda touched: self._writer().is_up(path, touched))

    async def failed(self, path: str, next_attempt_at: datetime) -> None:
        await self._worker.run(lambda _: self._writer().failed(path, next_attempt_at))

    async def refuse(self, path: str, problem: Problem) -> None:
        await self._worker.run(lambda touched: self._writer().refuse(path, problem, touched))

    async def make_due(self) -> None:
        await self._worker.run(lambda _: self._writer().make_due())

    def beside_composer(self, conversation_id: ConversationId) -> Sequence[FileDraft]:
        where = "WHERE f.message_id IS NULL AND f.conversation_id = ? ORDER BY f.position"
        return self._drafts(f"{_FILES} {where}", conversation_id)

    def find(self, path: str) -> FileDraft | None:
        return next(iter(self._drafts(f"{_FILES} WHERE f.path = ?", path)), None)

    def due(self, now: datetime) -> Sequence[FileDraft]:
        return self._drafts(_DUE, iso(now))

    def next_due(self) -> datetime | None:
        earliest = self._connection.row(f"SELECT min(ifnull(f.next_attempt_at, '')) {_WAITING}")[0]
        return None if earliest is None else utc(earliest) or EPOCH

    def paths(self) -> frozenset[str]:
        return frozenset(path for (path,) in self._connection.rows("SELECT path FROM drafts.draft_files"))

    def _drafts(self, sql: str, *parameters: Any) -> list[FileDraft]:
        return [_draft_from(row) for row in self._connection.rows(sql, parameters)]


def _draft_from(row: Sequence[Any]) -> FileDraft:
    conversation_id, message_id, is_up, upload_url, attempts, next_attempt_at = row[6:]
    return FileDraft(
        attachment=Attachment(*row[:6]),
        conversation_id=ConversationId(conversation_id),
        message_id=None if message_id is None else MessageId(message_id),
        is_up=bool(is_up),
        upload_url=upload_url,
        attempts=attempts,
        next_attempt_at=utc(next_attempt_at),
    )
