"""The `ScheduledReader` over SQLite: what the academy keeps for later, with the person's newest wishes laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pharmat_desktop.cache.attachments import attachments_from
from pharmat_desktop.cache.draft_reader import DraftReader
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.thread_overlay import DELIVERIES
from pharmat_desktop.cache.values import full_name, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId, Delivery, MessageId
from pharmat_desktop.domain.drafts import DraftState, ScheduledChange, ScheduleKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.scheduling import Reader, ScheduledMessage

_KEPT = """
SELECT s.id, s.body, s.written_at, s.send_at, s.zone, s.reply_to, s.attachments, s.problem
FROM scheduled_messages s WHERE s.conversation_id = ?
"""
_SENT = "SELECT 1 FROM messages WHERE id = ?"
_READER = """
SELECT u.first_name, u.last_name, u.timezone FROM conversations c
JOIN conversation_members m ON m.conversation_id = c.id AND m.user_id <> :me
JOIN users u ON u.id = m.user_id
WHERE c.id = :id AND c.kind = 'direct' AND ifnull(u.timezone, '') <> ''
"""


class SqliteScheduledReader:
    """Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id
        self._drafts = DraftReader(connection)

    def scheduled(self, conversation_id: ConversationId) -> Sequence[ScheduledMessage]:
        """In the order of their times. What was sent already is in the thread."""
        with self._connection.snapshot():
            kept = [_kept_from(conversation_id, row) for row in self._connection.rows(_KEPT, (conversation_id,))]
            found = {one.id: one for one in kept if not self._is_sent(one.id)}
            for wish in self._drafts.scheduled(conversation_id):
                is_refused = wish.state is DraftState.NEEDS_ATTENTION
                if is_refused or (wish.kind is not ScheduleKind.CANCEL and not self._is_sent(wish.message_id)):
                    found[wish.message_id] = _wished(wish, found.get(wish.message_id))
                else:
                    found.pop(wish.message_id, None)
        return sorted(found.values(), key=lambda one: (one.send_at, one.written_at, one.id))

    def reader_of(self, conversation_id: ConversationId) -> Reader | None:
        """The other person of a direct conversation, if it is known where they are."""
        row = self._connection.row(_READER, {"id": conversation_id, "me": self._user_id})
        return None if row is None else Reader(full_name(row[0], row[1]), row[2])

    def _is_sent(self, message_id: MessageId) -> bool:
        return self._connection.row(_SENT, (message_id,)) is not None


def _kept_from(conversation_id: ConversationId, row: Sequence[Any]) -> ScheduledMessage:
    message_id, body, written_at, send_at, zone, reply_to, attachments, problem = row
    return ScheduledMessage(
        id=MessageId(message_id),
        conversation_id=conversation_id,
        body=body,
        written_at=utc_or_epoch(written_at),
        send_at=utc_or_epoch(send_at),
        zone=zone,
        delivery=Delivery.SENT if problem is None else Delivery.NEEDS_ATTENTION,
        reply_to=None if reply_to is None else MessageId(reply_to),
        attachments=attachments_from(attachments),
        problem=problem or "",
    )


def _wished(wish: ScheduledChange, kept: ScheduledMessage | None) -> ScheduledMessage:
    """As the person wants it, and how far the wish has come."""
    basis = kept or ScheduledMessage(
        id=wish.message_id,
        conversation_id=wish.conversation_id,
        body=wish.body,
        written_at=wish.written_at,
        send_at=wish.send_at or wish.written_at,
        zone=wish.zone,
        reply_to=wish.reply_to,
        is_new=True,
    )
    return replace(
        basis,
        body=wish.body,
        send_at=wish.send_at or basis.send_at,
        zone=wish.zone,
        delivery=DELIVERIES[wish.state],
        problem=wish.problem.sentence if wish.problem and wish.state is DraftState.NEEDS_ATTENTION else "",
        draft_id=wish.id,
        wish=wish.kind,
    )
