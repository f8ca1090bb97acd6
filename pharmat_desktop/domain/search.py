"""Searching the messages on this computer: what is asked, what is found, and the port that answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.people import UserId

FIRST_PAGE = 40
"""Hits of one page."""
MOST = 1000
"""Hits that can be looked through; `Found.total` counts all."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One page of a search."""

    text: str
    """As it was typed; see `search_words.Query`."""
    within: ConversationId | None = None
    """Only in this conversation."""
    first: int = 0
    count: int = FIRST_PAGE


@dataclass(frozen=True, slots=True)
class Snippet:
    """The part of a message that has what was looked for, on one line."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    """Start and end of each hit in `text`, in order."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found."""

    message_id: MessageId
    conversation_id: ConversationId
    sender_id: UserId
    sender_name: str
    sender_first_name: str
    is_own: bool
    sent_at: datetime
    """Aware UTC; of what is not sent yet, when it was written."""
    snippet: Snippet
    is_unsent: bool = False
    """The message, or the text of it that was found, waits here."""

    @property
    def id(self) -> MessageId:
        return self.message_id


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what fits: first what waits to be sent, then the best, of which the newer are better."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    """How many messages have what was looked for, on whatever page."""
    is_whole: bool = True
    """False while many messages have just come and are still being read for the search."""
    is_cut: bool = False
    """Some conversation is so long that only the academy has its oldest messages."""


class SupersededError(Exception):
    """Another search was begun before this one had an answer, or the account was closed."""


class MessageSearch(Protocol):
    async def find(self, wanted: Wanted) -> Found:
        """Runs beside the loop. Raises SupersededError, and LocalStorageError when the files cannot be read."""
        ...
