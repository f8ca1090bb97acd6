"""One conversation's messages by row number: the mirror's messages by `seq`, then drafts that the mirror does not have.

::

    row     0 … floor - 2          floor - 1 …                          … the end
    what    older messages         what the mirror holds of the rest    drafts
            (row n is seq n + 1)

Below its floor the mirror need not hold a message (`eviction.py`): a row without one stands there all the same, as
missing. From the floor on a thread nearly always has no holes (`seq` counts without any), and then a row is found by
its `seq` alone. While it has holes (a live message overtook a pull) the row is found by walking the index, slower.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pharmat_desktop.cache.attachments import attachments_from, attachments_of_drafts
from pharmat_desktop.cache.mention_reader import MentionReader, those_of
from pharmat_desktop.cache.read_connection import ReadConnection, Version
from pharmat_desktop.cache.thread_overlay import DELIVERIES, ThreadOverlay
from pharmat_desktop.cache.values import full_name, one_line, utc, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message, MessageId, Quote, missing_message
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.mentions import Mention
from pharmat_desktop.domain.people import UserId

_QUOTE = """
{}.reply_to, q.sender_id, qu.first_name, qu.last_name,
CASE WHEN q.deleted_at IS NULL THEN substr(q.body, 1, 300) END, q.attachments"""
_MESSAGES = f"""
SELECT m.id, m.seq, m.sender_id, u.first_name, u.last_name, m.body, m.written_at, m.sent_at, m.edited_at, m.deleted_at,
    m.attachments, m.forwarded_from, m.mentions,
    {_QUOTE.format("m")}
FROM messages m LEFT JOIN users u ON u.id = m.sender_id
LEFT JOIN messages q ON q.id = m.reply_to LEFT JOIN users qu ON qu.id = q.sender_id
WHERE m.conversation_id = ? AND m.seq >= ? ORDER BY m.seq LIMIT ?
"""  # noqa: S608 - a constant
_DRAFTS = f"""
SELECT d.id, d.state, d.body, d.written_at, d.last_error_sentence, u.first_name, u.last_name, d.forwarded_from,
    {_QUOTE.format("d")}
FROM drafts.draft_messages d LEFT JOIN users u ON u.id = ?
LEFT JOIN messages q ON q.id = d.reply_to LEFT JOIN users qu ON qu.id = q.sender_id
WHERE d.lane = ? AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.id = d.id)
ORDER BY d.position LIMIT ? OFFSET ?
"""  # noqa: S608 - a constant
_DRAFT_COUNT = """
SELECT count(*) FROM drafts.draft_messages d
WHERE d.lane = ? AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.id = d.id)
"""
_NTH_SEQ = "SELECT seq FROM messages WHERE conversation_id = ? AND seq >= ? ORDER BY seq {} LIMIT 1 OFFSET ?"
_BOUNDS = """
SELECT f.seq, (SELECT min(seq) FROM messages WHERE conversation_id = :id AND seq >= f.seq),
       (SELECT max(seq) FROM messages WHERE conversation_id = :id AND seq >= f.seq),
       (SELECT value FROM meta WHERE name = 'removals')
FROM (SELECT ifnull((SELECT seq FROM floors WHERE conversation_id = :id), 1) AS seq) f
"""
_LAST_SEQ = "SELECT max(seq) FROM messages WHERE conversation_id = ?"
_READ_BY_ALL = "SELECT min(last_read_seq) FROM conversation_members WHERE conversation_id = ? AND user_id <> ?"


@dataclass(frozen=True, slots=True)
class _Extent:
    """What the mirror holds of a thread, from its floor on, at one version of the files."""

    version: Version
    removals: str | None
    floor: int
    low: int = 1
    high: int = 0
    count: int = 0

    @property
    def older(self) -> int:
        """Rows below the floor."""
        return self.floor - 1

    @property
    def stored(self) -> int:
        """Rows before the drafts."""
        return self.older + self.count

    @property
    def is_gapless(self) -> bool:
        return self.high - self.low + 1 == self.count


class _MessageRow(NamedTuple):
    id: str
    seq: int
    sender_id: str
    first_name: str | None
    last_name: str | None
    body: str
    written_at: str | None
    sent_at: str | None
    edited_at: str | None
    deleted_at: str | None
    attachments: str | None
    forwarded_from: str | None
    mentions: str | None
    quote_id: str | None
    quote_sender_id: str | None
    quote_first_name: str | None
    quote_last_name: str | None
    quote_body: str | None
    quote_attachments: str | None


class ThreadReader:
    """Slices of threads in a time that does not depend on their length. Owned by the chat reader."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id
        self._mentions = MentionReader(connection, user_id)
        self._overlay = ThreadOverlay(connection, user_id, self._mentions)
        self._extents: dict[str, _Extent] = {}

    def length(self, conversation_id: ConversationId) -> int:
        with self._connection.snapshot():
            drafts: int = self._connection.row(_DRAFT_COUNT, (conversation_id,))[0]
            return self._extent(conversation_id).stored + drafts

    def slice(self, conversation_id: ConversationId, first: int, count: int) -> list[Message]:
        with self._connection.snapshot():
            extent = self._extent(conversation_id)
            found: list[Message] = []
            if first < extent.older:
                found = self._older(conversation_id, first + 1, min(count, extent.older - first))
            row, rest = max(first, extent.older), count - len(found)
            if rest and row < extent.stored:
                found += self._messages(conversation_id, self._seq_at(conversation_id, extent, row), rest)
            if len(found) < count:
                found += self._drafts(conversation_id, max(0, first - extent.stored), count - len(found))
            return self._overlay.over(conversation_id, found)

    def rank(self, message_id: MessageId) -> int | None:
        with self._connection.snapshot():
            stored = self._connection.row("SELECT conversation_id, seq FROM messages WHERE id = ?", (message_id,))
            return self._draft_rank(message_id) if stored is None else self._message_rank(*stored)

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        return self._mentions.unread(conversation_id)

    def last_seq(self, conversation_id: ConversationId) -> int:
        return self._connection.row(_LAST_SEQ, (conversation_id,))[0] or 0

    def _extent(self, conversation_id: str) -> _Extent:
        version = self._connection.version()
        known = self._extents.get(conversation_id)
        if known is None or known.version != version:
            known = self._extents[conversation_id] = self._measured(conversation_id, version, known)
        return known

    def _measured(self, conversation_id: str, version: Version, before: _Extent | None) -> _Extent:
        floor, low, high, removals = self._connection.row(_BOUNDS, {"id": conversation_id})
        if low is None:
            return _Extent(version, removals, floor)
        is_comparable = before is not None and (before.removals, before.floor) == (removals, floor)
        if before is None or not is_comparable or not before.is_gapless or not before.count:
            return _Extent(version, removals, floor, low, high, self._counted(conversation_id, low, high))
        # Nothing was removed and nothing was missing, so only the ends can have grown.
        below = self._counted(conversation_id, low, before.low - 1)
        above = self._counted(conversation_id, before.high + 1, high)
        return _Extent(version, removals, floor, low, high, below + before.count + above)

    def _counted(self, conversation_id: str, low: int, high: int) -> int:
        sql = "SELECT count(*) FROM messages WHERE conversation_id = ? AND seq BETWEEN ? AND ?"
        return int(self._connection.row(sql, (conversation_id, low, high))[0]) if low <= high else 0

    def _seq_at(self, conversation_id: str, extent: _Extent, row: int) -> int:
        place = row - extent.older
        if extent.is_gapless:
            return extent.low + place
        from_end = extent.count - 1 - place
        order, skipped = ("ASC", place) if place <= from_end else ("DESC", from_end)
        return int(self._connection.row(_NTH_SEQ.format(order), (conversation_id, extent.floor, skipped))[0])

    def _message_rank(self, conversation_id: str, seq: int) -> int:
        extent = self._extent(conversation_id)
        if seq < extent.floor:
            return seq - 1
        place = seq - extent.low if extent.is_gapless else self._counted(conversation_id, extent.low, seq - 1)
        return extent.older + place

    def _draft_rank(self, message_id: MessageId) -> int | None:
        sql = "SELECT lane, position FROM drafts.draft_messages WHERE id = ?"
        if (stored := self._connection.row(sql, (message_id,))) is None:
            return None
        before: int = self._connection.row(f"{_DRAFT_COUNT} AND d.position < ?", stored)[0]
        return self._extent(stored[0]).stored + before

    def _older(self, conversation_id: ConversationId, seq: int, count: int) -> list[Message]:
        """The messages with these numbers, or what stands for those that are not here."""
        held = {message.seq: message for message in self._messages(conversation_id, seq, count)}
        return [held.get(place) or missing_message(conversation_id, place) for place in range(seq, seq + count)]

    def _messages(self, conversation_id: ConversationId, seq: int, count: int) -> list[Message]:
        read_by_all = self._connection.row(_READ_BY_ALL, (conversation_id, self._user_id))[0]
        rows = [_MessageRow._make(row) for row in self._connection.rows(_MESSAGES, (conversation_id, seq, count))]
        named = self._mentions.named(row.mentions for row in rows)
        return [self._message(conversation_id, row, read_by_all or 0, named) for row in rows]

    def _message(
        self, conversation_id: ConversationId, row: _MessageRow, read_by_all: int, named: Mapping[str, Mention]
    ) -> Message:
        return Message(
            id=MessageId(row.id),
            conversation_id=conversation_id,
            seq=row.seq,
            sender_id=UserId(row.sender_id),
            sender_name=full_name(row.first_name, row.last_name),
            is_own=row.sender_id == self._user_id,
            body="" if row.deleted_at is not None else row.body,
            written_at=utc_or_epoch(row.written_at),
            sent_at=utc(row.sent_at),
            delivery=delivery_of(row.sender_id == self._user_id, row.seq, read_by_all),
            is_edited=row.edited_at is not None,
            is_deleted=row.deleted_at is not None,
            reply_to=self._quote(*row[-6:]),
            attachments=attachments_from(row.attachments) if row.deleted_at is None else (),
            forwarded_from=row.forwarded_from,
            mentions=those_of(row.mentions, named) if named else (),
        )

    def _drafts(self, conversation_id: ConversationId, skipped: int, count: int) -> list[Message]:
        rows: list[tuple[Any, ...]] = self._connection.rows(_DRAFTS, (self._user_id, conversation_id, count, skipped))
        files = attachments_of_drafts(self._connection, [row[0] for row in rows]) if rows else {}
        return [
            Message(
                id=MessageId(message_id),
                conversation_id=conversation_id,
                seq=None,
                sender_id=self._user_id,
                sender_name=full_name(first_name, last_name),
                is_own=True,
                body=body,
                written_at=utc_or_epoch(written_at),
                sent_at=None,
                delivery=DELIVERIES[DraftState(state)],
                problem=(sentence or "") if state == DraftState.NEEDS_ATTENTION else "",
                reply_to=self._quote(*quote),
                attachments=files.get(message_id, ()),
                forwarded_from=forwarded_from,
                mentions=self._mentions.in_text(conversation_id, body) if forwarded_from is None else (),
            )
            for message_id, state, body, written_at, sentence, first_name, last_name, forwarded_from, *quote in rows
        ]

    def _quote(
        self, message_id: str | None, sender_id: str | None, first: str | None, last: str | None, *contents: str | None
    ) -> Quote | None:
        if message_id is None:
            return None
        body, attachments = contents
        file = next(iter(attachments_from(attachments)), None)
        return Quote(
            MessageId(message_id),
            full_name(first, last),
            sender_id == self._user_id,
            one_line(body),
            file_name=file.name if file else "",
            is_away=sender_id is None,
        )


def delivery_of(is_own: bool, seq: int, read_by_all: int) -> Delivery:
    """Others' messages are SENT; one's own are READ once the slowest other reader has come so far."""
    return Delivery.READ if is_own and 0 < seq <= read_by_all else Delivery.SENT
