"""What is told across screens: what was written and is not sent, where to go on, and what can be gone to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pharmat_desktop.domain.chat import ConversationId, summary
from pharmat_desktop.domain.drafts import ChangeKind, DraftState, ScheduleKind, WishKind


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message, a change of one or a wish that the server does not have yet, with the name of its conversation."""

    id: str
    """The draft's."""
    conversation_id: ConversationId
    conversation: str
    """Empty when this computer does not have the conversation any more."""
    body: str
    written_at: datetime
    """Aware UTC, by this computer's clock."""
    state: DraftState
    problem: str = ""
    """Why it needs attention, as a sentence; empty otherwise."""
    change: ChangeKind | ScheduleKind | None = None
    """None for a message. The body is the new text, the reaction's emoji, or what is to be deleted."""
    file_name: str = ""
    """Of the message's first file."""
    is_kept: bool = False
    """The academy keeps it, a message for later, and could not send it: the id is the message's."""
    wish: WishKind | None = None
    """Of a wish, which belongs to no conversation: `conversation` names whom or what it is about."""

    @property
    def summary(self) -> str:
        """Its text, or else its first file."""
        return summary(self.body, self.file_name)

    @property
    def needs_attention(self) -> bool:
        return self.state is DraftState.NEEDS_ATTENTION

    @property
    def is_scheduled(self) -> bool:
        """It is about a message for later."""
        return isinstance(self.change, ScheduleKind)


@dataclass(frozen=True, slots=True)
class News:
    """A conversation that is not archived, with something unread, and the newest unread message of it.

    Of a muted one, the newest that calls the person by name.
    """

    conversation_id: ConversationId
    conversation: str
    is_group: bool
    sender: str
    body: str
    seq: int
    """The message's place in the conversation; grows."""
    unread: int
    file_name: str = ""
    """Of the message's first file."""
    is_muted: bool = False

    @property
    def summary(self) -> str:
        """Its text, or else its first file."""
        return summary(self.body, self.file_name)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a desktop notification tells: one conversation's news, or how much came in several."""

    news: tuple[News, ...]
    """Never empty."""
    count: int
    """Messages that are new since the last notice."""
    hides_text: bool = False
    """Names and texts stay out of it."""


class PlaceKind(StrEnum):
    PERSON = "person"
    """Someone with whom one has a conversation; the id is the conversation's."""
    CONVERSATION = "conversation"
    COURSE = "course"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Place:
    """Something on this computer that one can go to."""

    kind: PlaceKind
    key: str
    title: str
    detail: str
    """A role, a tutor: what tells it from another of this title; may be empty."""
    avatar_id: str
    """What the avatar's colour is made from, as in `Conversation`."""
    active_at: str
    """ISO text of the last activity; empty when there was none. Only good for ordering."""
