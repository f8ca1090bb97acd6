"""A thread in memory that tests edit at will: a ChatReader and feed, with the other ports as the fakes have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import Conversation, ConversationId, Delivery, Message, MessageId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.chat import ChatService
from tests.support.fakes import FakeDraftStore, FakeFeed

THREAD = ConversationId("thread")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def message(number: int, body: str = "", *, own: bool | None = None, sender: str = "Amal Haddad") -> Message:
    """Message `number` of the thread, a minute after the one before; every third is one's own."""
    is_own = number % 3 == 0 if own is None else own
    moment = START + timedelta(minutes=number)
    return Message(
        id=MessageId(f"m{number}"),
        conversation_id=THREAD,
        seq=number,
        sender_id=UserId("me" if is_own else sender),
        sender_name="Sam Okoro" if is_own else sender,
        is_own=is_own,
        body=body or f"Message {number}",
        written_at=moment,
        sent_at=moment,
        delivery=Delivery.SENT,
    )


def draft(number: int, delivery: Delivery = Delivery.WAITING, body: str = "", problem: str = "") -> Message:
    return replace(message(number, body, own=True), seq=None, sent_at=None, delivery=delivery, problem=problem)


class Shelf:
    """`rows` may be changed in any way; `publish` tells whoever reads."""

    def __init__(self, rows: Iterable[Message] = ()) -> None:
        self.rows = list(rows)
        self.slices = 0
        """How often rows were read."""
        self.feed = FakeFeed()
        self.service = ChatService(self, FakeDraftStore(self.feed), self.feed, lambda: START, wake_sender=lambda: None)

    def publish(self) -> None:
        self.feed.publish({Topic(TopicKind.THREAD, THREAD)})

    def conversations(self) -> Sequence[Conversation]:
        return ()

    def unread_total(self) -> int:
        return 0

    def thread_length(self, conversation_id: ConversationId) -> int:
        return len(self.rows)

    def thread_slice(self, conversation_id: ConversationId, first: int, count: int) -> Sequence[Message]:
        self.slices += 1
        return self.rows[first : first + count]

    def thread_rank(self, message_id: MessageId) -> int | None:
        return next((rank for rank, row in enumerate(self.rows) if row.id == message_id), None)

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        return [row.id for row in self.rows if row.mentions_me and not row.is_own]

    def last_seq(self, conversation_id: ConversationId) -> int:
        return max((row.seq or 0 for row in self.rows), default=0)
