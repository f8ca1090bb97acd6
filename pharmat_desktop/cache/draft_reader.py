"""What the drafts file answers at once, on the loop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import EPOCH, utc, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import DraftState, MessageDraft, Problem

DRAFT_COLUMNS = (
    "id",
    "lane",
    "body",
    "written_at",
    "state",
    "attempts",
    "next_attempt_at",
    "last_error",
    "last_error_sentence",
    "reply_to",
)

_DRAFT = f"SELECT {', '.join(DRAFT_COLUMNS)} FROM drafts.draft_messages WHERE id = ?"  # noqa: S608 - a constant
# A lane waits for what was handed over and got no answer; otherwise its first draft in the queue sets the time.
_NEXT_DUE = """
SELECT min(due) FROM (
    SELECT ifnull(next_attempt_at, '') AS due FROM drafts.draft_messages WHERE state = 'unknown'
    UNION ALL
    SELECT ifnull(d.next_attempt_at, '') FROM drafts.draft_messages d JOIN (
        SELECT min(CASE WHEN state = 'queued' THEN position END) AS head FROM drafts.draft_messages
        GROUP BY lane HAVING sum(state IN ('sending', 'unknown')) = 0) l ON d.position = l.head)
"""
_COUNTS = "SELECT count(*), ifnull(sum(state = 'needs_attention'), 0) FROM drafts.draft_messages"


class DraftReader:
    """Reads over the loop's connection. Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def draft(self, message_id: MessageId) -> MessageDraft | None:
        row = self._connection.row(_DRAFT, (message_id,))
        return None if row is None else draft_from(row)

    def next_due(self) -> datetime | None:
        earliest = self._connection.row(_NEXT_DUE)[0]
        return None if earliest is None else utc(earliest) or EPOCH

    def counts(self) -> tuple[int, int]:
        total, attention = self._connection.row(_COUNTS)
        return total - attention, attention

    def composer(self, conversation_id: ConversationId) -> str:
        row = self._connection.row("SELECT body FROM drafts.composers WHERE conversation_id = ?", (conversation_id,))
        return "" if row is None else str(row[0])

    def unsent_reads(self) -> Sequence[tuple[ConversationId, int]]:
        rows = self._connection.rows("SELECT conversation_id, seq FROM drafts.read_marks WHERE seq > sent_seq")
        return [(ConversationId(conversation_id), seq) for conversation_id, seq in rows]


def draft_from(row: Sequence[Any]) -> MessageDraft:
    """A draft from the values of `DRAFT_COLUMNS`."""
    message_id, lane, body, written_at, state, attempts, next_attempt_at, code, sentence, reply_to = row
    return MessageDraft(
        id=MessageId(message_id),
        conversation_id=ConversationId(lane),
        body=body,
        written_at=utc_or_epoch(written_at),
        state=DraftState(state),
        attempts=attempts,
        next_attempt_at=utc(next_attempt_at),
        problem=None if code is None else Problem(code, sentence or ""),
        reply_to=None if reply_to is None else MessageId(reply_to),
    )
