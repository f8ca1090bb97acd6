"""Conversations and messages as the screens show them: what the server has, joined with what still waits here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from pharmat_desktop.domain.mentions import Mention
from pharmat_desktop.domain.people import UserId

ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
MAX_BODY_LENGTH = 8000
"""Characters of one message after trimming; the database holds the same limit."""
PICTURE_TYPES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


def summary(text: str, file_name: str) -> str:
    """What stands for a message on one line: its text, or else its first file; empty for neither."""
    return text or (f"📎 {file_name}" if file_name else "")


class ConversationKind(StrEnum):
    DIRECT = "direct"
    GROUP = "group"
    SUPPORT = "support"


class Delivery(StrEnum):
    """How far a message has come. Others' messages are SENT."""

    WAITING = "waiting"
    """Written here, not yet handed to the server (clock)."""
    SENDING = "sending"
    UNKNOWN = "unknown"
    """Handed over, no answer yet: being looked up at the server (clock)."""
    SENT = "sent"
    """The server has it (one tick)."""
    READ = "read"
    """Everyone else has read it (two ticks)."""
    NEEDS_ATTENTION = "needs_attention"
    """The server refused it; the person decides."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """One emoji under a message."""

    emoji: str
    others: tuple[str, ...]
    """First names of the other people who set it."""
    is_own: bool

    @property
    def count(self) -> int:
        return len(self.others) + self.is_own


class Attachment(NamedTuple):
    """A file of a message, or one that waits to become that. Everything but the path is somebody's claim."""

    path: str
    """Where the academy keeps it, ``<conversation>/<file>``: its name in every cache."""
    name: str
    """For people; safe to show and to save under (`domain/files.safe_name`)."""
    size: int
    """Bytes."""
    type: str
    """MIME type."""
    width: int = 0
    """Pixels as shown; 0 when it is no picture or nobody said."""
    height: int = 0

    @property
    def is_picture(self) -> bool:
        """Whether it may be shown in the thread."""
        return self.type in PICTURE_TYPES


class Quote(NamedTuple):
    """What a message answers."""

    message_id: MessageId
    sender_name: str
    is_own: bool
    text: str
    """On one line; empty when that message was deleted or is not on this computer, or has only a file."""
    file_name: str = ""
    """Of its first file."""
    is_away: bool = False
    """It is not on this computer, so nothing else is known of it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One row of a thread: a message that the server has, or a draft of one."""

    id: MessageId
    conversation_id: ConversationId
    seq: int | None
    """Place in the conversation given by the server, from 1; None while it is a draft."""
    sender_id: UserId
    sender_name: str
    is_own: bool
    body: str
    written_at: datetime
    """Aware UTC, by the writer's clock."""
    sent_at: datetime | None
    """Aware UTC, by the server's clock; None while it is a draft."""
    delivery: Delivery
    is_edited: bool = False
    is_deleted: bool = False
    problem: str = ""
    """Why it needs attention, as a sentence; empty otherwise."""
    reply_to: Quote | None = None
    reactions: tuple[Reaction, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    is_missing: bool = False
    """An older message that only the server has; nothing but its place is known."""
    forwarded_from: str | None = None
    """Who wrote its text first; empty when they are gone, None when it was not forwarded."""
    mentions: tuple[Mention, ...] = ()
    """Whom it calls by name: as the server found, or will find."""
    change_id: str = ""
    """The draft of an edit or a deletion that is shown here and not sent yet; `delivery` tells how far it is."""

    @property
    def mentions_me(self) -> bool:
        return any(mention.is_own for mention in self.mentions)

    @property
    def draft_id(self) -> str:
        """What waits or needs attention here: the change, or the message itself while it is a draft; else empty."""
        return self.change_id or (self.id if self.seq is None else "")


def missing_message(conversation_id: ConversationId, seq: int) -> Message:
    """What stands in a thread for an older message that is not on this computer."""
    return Message(
        id=MessageId(f"{conversation_id}#{seq}"),
        conversation_id=conversation_id,
        seq=seq,
        sender_id=UserId(""),
        sender_name="",
        is_own=False,
        body="",
        written_at=_NO_TIME,
        sent_at=None,
        delivery=Delivery.SENT,
        is_missing=True,
    )


class NewConversation(NamedTuple):
    """A conversation that somebody wants to open. Asking again with the same id opens no second one."""

    id: ConversationId
    kind: ConversationKind
    people: tuple[UserId, ...] = ()
    """The others; one for a direct conversation, none for a support one."""
    subject: str = ""
    """What a group is called."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One row of the conversation list."""

    id: ConversationId
    kind: ConversationKind
    title: str
    """The other person's name, or the group's subject; empty for a support conversation without a subject."""
    avatar_id: str
    """What the avatar's colour is made from: the other person's id or the conversation's."""
    preview: str
    """The last message's text on one line; empty when there is none."""
    preview_sender: str
    """First name of the last message's sender; empty for one's own and for direct conversations."""
    preview_delivery: Delivery | None
    """Delivery of the last message when it is one's own, else None."""
    last_at: datetime | None
    unread: int
    attention: int
    """Drafts of this conversation that the server refused."""
    member_count: int
    unsent_text: str = ""
    """What the composer holds, on one line."""
    muted_until: datetime | None = None
    """Aware UTC; may have passed."""
    is_archived: bool = False
    is_pinned: bool = False
    is_owner: bool = False
    """The person says who is in the group."""
    is_mentioned: bool = False
    """Somebody calls the person by name in what is unread."""
    preview_file: str = ""
    """The name of the last message's first file, when it has one and no text."""

    @property
    def summary(self) -> str:
        """The last message on one line; empty when it was deleted, or there is none."""
        return summary(self.preview, self.preview_file)

    def is_muted(self, now: datetime) -> bool:
        return self.muted_until is not None and self.muted_until > now
