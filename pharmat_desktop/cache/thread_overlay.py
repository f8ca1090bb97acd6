"""What lies over the mirror's messages: reactions, and the person's changes that the server does not have yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pharmat_desktop.cache.draft_reader import DraftReader
from pharmat_desktop.cache.mention_reader import MentionReader
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message, Reaction
from pharmat_desktop.domain.drafts import ChangeKind, DraftState, MessageChange
from pharmat_desktop.domain.people import UserId

DELIVERIES = {
    DraftState.QUEUED: Delivery.WAITING,
    DraftState.SENDING: Delivery.SENDING,
    DraftState.UNKNOWN: Delivery.UNKNOWN,
    DraftState.NEEDS_ATTENTION: Delivery.NEEDS_ATTENTION,
}
_REACTIONS = """
SELECT r.message_id, r.emoji, r.user_id, u.first_name
FROM message_reactions r LEFT JOIN users u ON u.id = r.user_id
WHERE r.message_id IN (SELECT value FROM json_each(?)) ORDER BY r.emoji, r.user_id
"""

Setters = dict[str, dict[str, str]]
"""By emoji: who set it, and their first names."""


class ThreadOverlay:
    """Owned by the thread reader, which calls it within its snapshot."""

    def __init__(self, connection: ReadConnection, user_id: UserId, mentions: MentionReader) -> None:
        self._connection = connection
        self._user_id = user_id
        self._mentions = mentions
        self._drafts = DraftReader(connection)

    def over(self, conversation_id: ConversationId, messages: Sequence[Message]) -> list[Message]:
        """The same messages as the person should see them."""
        changes: dict[str, list[MessageChange]] = {}
        for change in self._drafts.changes(conversation_id):
            changes.setdefault(change.message_id, []).append(change)
        setters = self._setters(message.id for message in messages)
        return [self._shown(message, setters.get(message.id, {}), changes.get(message.id, ())) for message in messages]

    def _setters(self, message_ids: Iterable[str]) -> dict[str, Setters]:
        found: dict[str, Setters] = {}
        for message_id, emoji, user_id, name in self._connection.rows(_REACTIONS, (json.dumps(list(message_ids)),)):
            found.setdefault(message_id, {}).setdefault(emoji, {})[user_id] = name or ""
        return found

    def _shown(self, message: Message, setters: Setters, changes: Sequence[MessageChange]) -> Message:
        for change in changes:
            if change.kind is not ChangeKind.REACTION:
                message = self._changed(message, change)
            elif change.is_on:
                setters.setdefault(change.emoji, {})[self._user_id] = ""
            else:
                setters.get(change.emoji, {}).pop(self._user_id, None)
        if not setters or message.is_deleted:
            return message
        return replace(message, reactions=self._reactions(setters))

    def _reactions(self, setters: Setters) -> tuple[Reaction, ...]:
        return tuple(
            Reaction(
                emoji,
                tuple(name for user, name in people.items() if user != self._user_id),
                is_own=self._user_id in people,
            )
            for emoji, people in sorted(setters.items())
            if people
        )

    def _changed(self, message: Message, change: MessageChange) -> Message:
        is_deletion = change.kind is ChangeKind.DELETION
        return replace(
            message,
            body="" if is_deletion else change.body,
            is_deleted=is_deletion,
            is_edited=True,
            delivery=DELIVERIES[change.state],
            mentions=() if is_deletion else self._mentions.in_text(message.conversation_id, change.body),
            change_id=change.id,
            problem=change.problem.sentence if change.problem and change.state is DraftState.NEEDS_ATTENTION else "",
        )
