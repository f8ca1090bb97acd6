"""What the drafts file answers at once, on the loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple, TypedDict

from pharmat_desktop.cache.attachments import attachments_of_drafts
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import EPOCH, utc, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import (
    ChangeKind,
    Draft,
    DraftState,
    MemberChange,
    MemberSetting,
    MessageChange,
    MessageDraft,
    Problem,
    ScheduledChange,
    ScheduleKind,
    Wish,
    WishKind,
)

MESSAGE = "message"
"""The `kind` of a message; a change has the value of its `ChangeKind`, a wish that of its `WishKind`."""
WISHES = frozenset(WishKind)


class DraftRow(NamedTuple):
    """A row of `draft_messages`."""

    id: str
    lane: str
    body: str
    written_at: str
    state: str
    attempts: int
    next_attempt_at: str | None
    last_error: str | None
    last_error_sentence: str | None
    last_error_hint: str | None
    reply_to: str | None
    kind: str
    conversation_id: str | None
    message_id: str | None
    emoji: str | None
    is_on: int
    forward_of: str | None
    forwarded_from: str | None
    send_at: str | None
    zone: str | None

    @property
    def problem(self) -> Problem | None:
        if self.last_error is None:
            return None
        return Problem(self.last_error, self.last_error_sentence or "", self.last_error_hint or "")


DRAFT_COLUMNS = DraftRow._fields
_SCHEDULE_KINDS = frozenset(ScheduleKind)

_DRAFT = f"SELECT {', '.join(DRAFT_COLUMNS)} FROM drafts.draft_messages WHERE id = ?"  # noqa: S608 - a constant
_OF_CONVERSATION = f"""
SELECT {", ".join(DRAFT_COLUMNS)} FROM drafts.draft_messages
WHERE conversation_id = ? AND message_id IS NOT NULL AND (send_at IS NOT NULL OR kind = 'cancel') = ? ORDER BY position
"""  # noqa: S608 - a constant
# A lane waits for what was handed over and got no answer, a change for its message; otherwise its first draft in the
# queue sets the time, unless that has stepped aside to wait for its files.
_IS_ASIDE = """
(d.next_attempt_at <= strftime('%Y-%m-%dT%H:%M:%f', 'now')
 AND EXISTS (SELECT 1 FROM drafts.draft_files f WHERE f.message_id = d.id AND f.is_up = 0))"""
_NEXT_DUE = f"""
SELECT min(due) FROM (
    SELECT ifnull(next_attempt_at, '') AS due FROM drafts.draft_messages WHERE state = 'unknown'
    UNION ALL
    SELECT ifnull(d.next_attempt_at, '') FROM drafts.draft_messages d JOIN (
        SELECT min(CASE WHEN d.state = 'queued' AND {_IS_ASIDE} IS NOT TRUE THEN d.position END) AS head
        FROM drafts.draft_messages d
        GROUP BY d.lane HAVING sum(d.state IN ('sending', 'unknown')) = 0) l ON d.position = l.head
    WHERE NOT EXISTS (SELECT 1 FROM drafts.draft_messages m WHERE m.id = d.message_id))
"""  # noqa: S608 - made of the constant above
_COUNTS = "SELECT count(*), ifnull(sum(state = 'needs_attention'), 0) FROM drafts.draft_messages"

_SET_ASIDE = """
SELECT count(*) FROM scheduled_messages s WHERE s.problem IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM drafts.draft_messages d WHERE d.message_id = s.id)
"""

_HAS_UNFINISHED = """
SELECT EXISTS (SELECT 1 FROM drafts.composers WHERE trim(body) <> '')
    OR EXISTS (SELECT 1 FROM drafts.draft_files WHERE message_id IS NULL)
    OR EXISTS (SELECT 1 FROM drafts.unsaved)
"""


class DraftReader:
    """Reads over the loop's connection. Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def draft(self, draft_id: str) -> Draft | None:
        row = self._connection.row(_DRAFT, (draft_id,))
        if row is None:
            return None
        draft = draft_from(row)
        if isinstance(draft, MessageDraft) and (files := attachments_of_drafts(self._connection, [draft_id])):
            return replace(draft, attachments=files[draft_id])
        return draft

    def changes(self, conversation_id: ConversationId) -> Sequence[MessageChange]:
        """Changes of messages of a conversation, oldest first."""
        rows = self._connection.rows(_OF_CONVERSATION, (conversation_id, False))
        return [_change_from(DraftRow._make(row)) for row in rows]

    def scheduled(self, conversation_id: ConversationId) -> Sequence[ScheduledChange]:
        """Wishes about a conversation's messages for later, oldest first."""
        rows = self._connection.rows(_OF_CONVERSATION, (conversation_id, True))
        return [_scheduled_from(DraftRow._make(row)) for row in rows]

    def next_due(self) -> datetime | None:
        earliest = self._connection.row(_NEXT_DUE)[0]
        return None if earliest is None else utc(earliest) or EPOCH

    def counts(self) -> tuple[int, int]:
        total, attention = self._connection.row(_COUNTS)
        return total - attention, attention

    def set_aside(self) -> int:
        return int(self._connection.row(_SET_ASIDE)[0])

    def has_unfinished(self) -> bool:
        return bool(self._connection.row(_HAS_UNFINISHED)[0])

    def composer(self, conversation_id: ConversationId) -> str:
        row = self._connection.row("SELECT body FROM drafts.composers WHERE conversation_id = ?", (conversation_id,))
        return "" if row is None else str(row[0])

    def unsent_reads(self) -> Sequence[tuple[ConversationId, int]]:
        rows = self._connection.rows("SELECT conversation_id, seq FROM drafts.read_marks WHERE seq > sent_seq")
        return [(ConversationId(conversation_id), seq) for conversation_id, seq in rows]


def draft_from(row: Sequence[Any]) -> Draft:
    """A draft from the values of `DRAFT_COLUMNS`."""
    value = DraftRow._make(row)
    if value.kind == MESSAGE:
        return _message_from(value)
    if value.kind in WISHES:
        return wish_from(value)
    if value.kind in _SCHEDULE_KINDS:
        return _scheduled_from(value)
    return _change_from(value) if value.message_id is not None else _member_change_from(value)


class _Common(TypedDict):
    written_at: datetime
    body: str
    state: DraftState
    attempts: int
    next_attempt_at: datetime | None
    problem: Problem | None


def _common(row: DraftRow) -> _Common:
    return {
        "written_at": utc_or_epoch(row.written_at),
        "body": row.body,
        "state": DraftState(row.state),
        "attempts": row.attempts,
        "next_attempt_at": utc(row.next_attempt_at),
        "problem": row.problem,
    }


def _message_from(row: DraftRow) -> MessageDraft:
    return MessageDraft(
        id=MessageId(row.id),
        conversation_id=ConversationId(row.lane),
        **_common(row),
        reply_to=None if row.reply_to is None else MessageId(row.reply_to),
        forward_of=None if row.forward_of is None else MessageId(row.forward_of),
        forwarded_from=row.forwarded_from,
    )


def _scheduled_from(row: DraftRow) -> ScheduledChange:
    return ScheduledChange(
        id=row.id,
        kind=ScheduleKind(row.kind),
        conversation_id=ConversationId(row.conversation_id or ""),
        message_id=MessageId(row.message_id or ""),
        send_at=utc(row.send_at),
        zone=row.zone or "UTC",
        reply_to=None if row.reply_to is None else MessageId(row.reply_to),
        **_common(row),
    )


def _member_change_from(row: DraftRow) -> MemberChange:
    return MemberChange(
        id=row.id,
        setting=MemberSetting(row.kind),
        conversation_id=ConversationId(row.conversation_id or ""),
        **_common(row),
    )


def _change_from(row: DraftRow) -> MessageChange:
    return MessageChange(
        id=row.id,
        kind=ChangeKind(row.kind),
        conversation_id=ConversationId(row.conversation_id or ""),
        message_id=MessageId(row.message_id or ""),
        emoji=row.emoji or "",
        is_on=bool(row.is_on),
        **_common(row),
    )


def wish_from(row: DraftRow) -> Wish:
    return Wish(
        id=row.id,
        kind=WishKind(row.kind),
        about=row.lane.split(":", 2)[-1],
        **_common(row),
    )
