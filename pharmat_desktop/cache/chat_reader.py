"""The `ChatReader` over SQLite: the conversation list and the threads of one person."""

from __future__ import annotations

from collections.abc import Sequence

from pharmat_desktop.cache.conversation_list import ConversationList
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.thread_reader import ThreadReader
from pharmat_desktop.domain.chat import Conversation, ConversationId, Message, MessageId
from pharmat_desktop.domain.people import UserId


class SqliteChatReader:
    """The mirror joined with the drafts. Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._list = ConversationList(connection, user_id)
        self._threads = ThreadReader(connection, user_id)

    def conversations(self) -> Sequence[Conversation]:
        return self._list.read()

    def unread_total(self) -> int:
        return self._list.unread_total()

    def thread_length(self, conversation_id: ConversationId) -> int:
        return self._threads.length(conversation_id)

    def thread_slice(self, conversation_id: ConversationId, first: int, count: int) -> Sequence[Message]:
        return self._threads.slice(conversation_id, max(0, first), count) if count > 0 else []

    def thread_rank(self, message_id: MessageId) -> int | None:
        return self._threads.rank(message_id)

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        return self._threads.unread_mentions(conversation_id)

    def last_seq(self, conversation_id: ConversationId) -> int:
        return self._threads.last_seq(conversation_id)
