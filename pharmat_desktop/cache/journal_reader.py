"""The `JournalReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pharmat_desktop.cache.draft_reader import DraftReader
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import utc_or_epoch
from pharmat_desktop.domain.journal import JournalEntry, Standing, Step

_ENTRIES = "SELECT draft_id, step, at, reason, times FROM drafts.journal"
_FILES = "SELECT count(*) FROM drafts.draft_files WHERE message_id = ? AND is_up = 0"
_AHEAD = """
SELECT count(*) FROM drafts.draft_messages d JOIN drafts.draft_messages o ON o.lane = d.lane OR o.id = d.message_id
WHERE d.id = ? AND o.id <> d.id AND o.position < d.position AND o.state <> 'needs_attention'
"""
_STEPS = frozenset(Step)


class SqliteJournalReader:
    """Over the loop's connection."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection
        self._drafts = DraftReader(connection)

    def entries(self, draft_id: str) -> Sequence[JournalEntry]:
        return self._entries(f"{_ENTRIES} WHERE draft_id = ? ORDER BY position", draft_id)

    def latest(self, count: int) -> Sequence[JournalEntry]:
        return self._entries(f"{_ENTRIES} ORDER BY position DESC LIMIT ?", count)[::-1]

    def standing(self, draft_id: str) -> Standing | None:
        draft = self._drafts.draft(draft_id)
        return None if draft is None else Standing(draft, self._count(_FILES, draft_id), self._count(_AHEAD, draft_id))

    def _count(self, sql: str, draft_id: str) -> int:
        return int(self._connection.row(sql, (draft_id,))[0])

    def _entries(self, sql: str, parameter: Any) -> list[JournalEntry]:
        rows = self._connection.rows(sql, (parameter,))
        return [
            JournalEntry(draft_id, Step(step), utc_or_epoch(at), reason, times)
            for draft_id, step, at, reason, times in rows
            if step in _STEPS
        ]
