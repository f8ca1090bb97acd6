"""Who is mentioned in messages: as the server found, or will find once it has what waits here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, texts
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.mentions import Mention, mentioned
from pharmat_desktop.domain.people import UserId

MOST_UNREAD = 100
"""Unread mentions of a conversation that are known one by one."""
MENTIONS_ME = "instr(ifnull({}.mentions, ''), :me) > 0"
"""Of a message: the server found the person's name in it, after an @."""
_NAMES = "SELECT id, first_name, last_name FROM users WHERE id IN (SELECT value FROM json_each(?))"
_MEMBERS = """
SELECT m.user_id, u.first_name, u.last_name
FROM conversation_members m JOIN conversations c ON c.id = m.conversation_id JOIN users u ON u.id = m.user_id
WHERE m.conversation_id = ? AND c.kind = 'group'
"""
_UNREAD = f"""
SELECT m.id FROM messages m
WHERE m.conversation_id = :id AND m.sender_id <> :me AND m.deleted_at IS NULL AND {MENTIONS_ME.format("m")}
    AND m.seq > max(
        ifnull((SELECT last_read_seq FROM conversation_members WHERE conversation_id = :id AND user_id = :me), 0),
        ifnull((SELECT seq FROM drafts.read_marks WHERE conversation_id = :id), 0))
ORDER BY m.seq LIMIT {MOST_UNREAD}
"""  # noqa: S608 - made of the constants above


class MentionReader:
    """Owned by the thread reader."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def named(self, stored: Iterable[str | None]) -> Mapping[str, Mention]:
        """By id, everyone in columns `mentions`."""
        ids = {user_id for column in stored for user_id in texts(column)}
        return self._people(_NAMES, json.dumps(list(ids))) if ids else {}

    def in_text(self, conversation_id: ConversationId, text: str) -> tuple[Mention, ...]:
        """Whom the server will find in what is written for a conversation."""
        return mentioned(text, self._people(_MEMBERS, conversation_id).values()) if "@" in text else ()

    def unread(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        """The first messages not read yet that mention the person, oldest first."""
        rows = self._connection.rows(_UNREAD, {"id": conversation_id, "me": self._user_id})
        return [MessageId(message_id) for (message_id,) in rows]

    def _people(self, sql: str, parameter: str) -> dict[str, Mention]:
        rows = self._connection.rows(sql, (parameter,))
        return {key: Mention(full_name(first, last), key == self._user_id) for key, first, last in rows}


def those_of(stored: str | None, named: Mapping[str, Mention]) -> tuple[Mention, ...]:
    """The people of one column `mentions`; those of whom nothing is known are left out."""
    return tuple(sorted({named[user_id] for user_id in texts(stored) if user_id in named}))
