"""The conversation list in one query: last message, unread, drafts and composer of each."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from pharmat_desktop.cache.attachments import FIRST_FILE
from pharmat_desktop.cache.mention_reader import MENTIONS_ME
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.thread_overlay import DELIVERIES
from pharmat_desktop.cache.thread_reader import delivery_of
from pharmat_desktop.cache.values import full_name, member_of, one_line, utc, utc_or_epoch
from pharmat_desktop.domain.chat import Conversation, ConversationId, ConversationKind, Delivery
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.files import safe_name
from pharmat_desktop.domain.people import UserId

UNREAD_LIMIT = 1000
"""Unread messages of a conversation are counted this far, so that a long absence does not slow the list down."""

UNREAD = """
(SELECT count(*) FROM (
    SELECT 1 FROM messages m
    WHERE m.conversation_id = l.id AND m.seq > l.read_to AND m.sender_id <> :me AND m.deleted_at IS NULL
    LIMIT :unread_limit))
"""
# What is wished here and not sent yet, else what the server has; an empty text means no.
_SET = """
ifnull((SELECT d.body FROM drafts.draft_messages d WHERE d.lane = 'conversation:' || c.id || ':{}'
        ORDER BY d.position DESC LIMIT 1), ifnull(me.{}, ''))"""
# A conversation that the mirror lost is listed while something that the person wrote for it is kept here.
LISTED = f"""
WITH l AS (
    SELECT c.id, c.kind, c.subject, c.created_at, max(ifnull(me.last_read_seq, 0), ifnull(r.seq, 0)) AS read_to,
        {_SET.format("muted", "muted_until")} AS muted, {_SET.format("archived", "archived_at")} AS archived,
        {_SET.format("pinned", "pinned_at")} AS pinned
    FROM conversations c
    LEFT JOIN conversation_members me ON me.conversation_id = c.id AND me.user_id = :me
    LEFT JOIN drafts.read_marks r ON r.conversation_id = c.id
    UNION ALL
    SELECT lost.id, '', '', NULL, 0, '', '', ''
    FROM (SELECT lane AS id FROM drafts.draft_messages WHERE kind = 'message'
          UNION SELECT conversation_id FROM drafts.draft_messages WHERE send_at IS NOT NULL
          UNION SELECT conversation_id FROM scheduled_messages
          UNION SELECT conversation_id FROM drafts.composers) lost
    WHERE lost.id NOT IN (SELECT id FROM conversations)
)
"""  # noqa: S608 - made of the constants above
_IS_KEPT = """
NOT EXISTS (SELECT 1 FROM drafts.draft_messages x WHERE x.message_id = {} AND x.kind = 'deletion')
"""
_LIST = f"""
{LISTED}
SELECT l.id, l.kind, l.subject, l.created_at, {UNREAD},
    (SELECT count(*) FROM conversation_members n WHERE n.conversation_id = l.id),
    (SELECT min(n.last_read_seq) FROM conversation_members n WHERE n.conversation_id = l.id AND n.user_id <> :me),
    other.id, other.first_name, other.last_name,
    last.seq, last.sender_id, last.body, last.sent_at, sender.first_name,
    CASE WHEN draft.id IS NULL THEN {FIRST_FILE.format("last")} ELSE
        (SELECT f.name FROM drafts.draft_files f WHERE f.message_id = draft.id ORDER BY f.position LIMIT 1) END,
    draft.state, draft.body, draft.written_at, edit.state, edit.body,
    (SELECT count(*) FROM drafts.draft_messages d
     WHERE (d.lane = l.id OR d.conversation_id = l.id) AND d.state = 'needs_attention')
    + (SELECT count(*) FROM scheduled_messages s WHERE s.conversation_id = l.id AND s.problem IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM drafts.draft_messages d WHERE d.message_id = s.id)),
    composer.body, l.muted, l.archived, l.pinned, mine.role,
    EXISTS (SELECT 1 FROM messages m WHERE m.conversation_id = l.id AND m.seq > l.read_to AND m.sender_id <> :me
            AND m.deleted_at IS NULL AND {MENTIONS_ME.format("m")})
FROM l
LEFT JOIN conversation_members mine ON mine.conversation_id = l.id AND mine.user_id = :me
LEFT JOIN users other ON other.id =
    (SELECT n.user_id FROM conversation_members n WHERE n.conversation_id = l.id AND n.user_id <> :me
     AND (l.kind = 'direct' OR l.kind = 'support' AND ifnull(l.subject, '') = '' AND n.role = 'member') LIMIT 1)
LEFT JOIN messages last ON last.rowid =
    (SELECT m.rowid FROM messages m
     WHERE m.conversation_id = l.id AND m.deleted_at IS NULL AND {_IS_KEPT.format("m.id")}
     ORDER BY m.seq DESC LIMIT 1)
LEFT JOIN users sender ON sender.id = last.sender_id
LEFT JOIN drafts.draft_messages draft ON draft.position =
    (SELECT max(d.position) FROM drafts.draft_messages d
     WHERE d.lane = l.id AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.id = d.id) AND {_IS_KEPT.format("d.id")})
LEFT JOIN drafts.draft_messages edit ON edit.position =
    (SELECT max(e.position) FROM drafts.draft_messages e
     WHERE e.message_id = ifnull(draft.id, last.id) AND e.kind = 'edit')
LEFT JOIN drafts.composers composer ON composer.conversation_id = l.id
"""  # noqa: S608 - made of the constants above
IS_HEARD = "l.archived = '' AND l.muted <= strftime('%Y-%m-%dT%H:%M:%S', 'now')"
"""Neither archived nor muted now."""
_TOTAL = f"{LISTED} SELECT ifnull(sum({UNREAD}), 0) FROM l WHERE {IS_HEARD}"  # noqa: S608 - made of constants


class _Listed(NamedTuple):
    id: str
    kind: str
    subject: str | None
    created_at: str | None
    unread: int
    member_count: int
    read_by_all: int | None
    other_id: str | None
    other_first_name: str | None
    other_last_name: str | None
    seq: int | None
    sender_id: str | None
    body: str | None
    sent_at: str | None
    sender_first_name: str | None
    file_name: str | None
    draft_state: str | None
    draft_body: str | None
    draft_written_at: str | None
    edit_state: str | None
    edit_body: str | None
    attention: int
    composer: str | None
    muted: str
    archived: str
    pinned: str
    own_role: str | None
    is_mentioned: int


class ConversationList:
    """Reads the list for one person. Owned by the chat reader."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def read(self) -> list[Conversation]:
        """Newest activity first."""
        rows = [_Listed._make(row) for row in self._connection.rows(_LIST, self._parameters)]
        rows.sort(key=lambda row: (_active_at(row), row.id), reverse=True)
        return [self._conversation(row) for row in rows]

    def unread_total(self) -> int:
        return int(self._connection.row(_TOTAL, self._parameters)[0])

    @property
    def _parameters(self) -> dict[str, str | int]:
        return {"me": self._user_id, "unread_limit": UNREAD_LIMIT}

    def _conversation(self, row: _Listed) -> Conversation:
        kind = member_of(ConversationKind, row.kind, ConversationKind.GROUP)
        is_own = row.draft_state is not None or row.sender_id == self._user_id
        return Conversation(
            id=ConversationId(row.id),
            kind=kind,
            title=full_name(row.other_first_name, row.other_last_name) or row.subject or "",
            avatar_id=row.other_id or row.id,
            preview=one_line(row.edit_body or (row.body if row.draft_state is None else row.draft_body)),
            preview_sender="" if is_own or kind is ConversationKind.DIRECT else row.sender_first_name or "",
            preview_delivery=_preview_delivery(row) if is_own else None,
            last_at=utc(row.sent_at if row.draft_state is None else row.draft_written_at),
            unread=row.unread,
            attention=row.attention,
            member_count=row.member_count,
            unsent_text=one_line(row.composer),
            muted_until=utc(row.muted or None),
            is_archived=bool(row.archived),
            is_pinned=bool(row.pinned),
            is_owner=row.own_role == "owner",
            is_mentioned=bool(row.is_mentioned),
            preview_file=safe_name(row.file_name) if row.file_name else "",
        )


def _active_at(row: _Listed) -> datetime:
    return utc_or_epoch(row.draft_written_at or row.sent_at or row.created_at)


def _preview_delivery(row: _Listed) -> Delivery:
    if state := row.edit_state or row.draft_state:
        return DELIVERIES[DraftState(state)]
    return delivery_of(True, row.seq or 0, row.read_by_all or 0)
