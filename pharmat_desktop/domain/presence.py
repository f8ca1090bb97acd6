"""Who is looking at a conversation now, and who is typing in it. Shown while it is known, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import UserId


@dataclass(frozen=True, slots=True)
class Company:
    """The other people in a conversation. Claims of their apps: to be held against the list of members."""

    present: frozenset[UserId] = frozenset()
    typing: frozenset[UserId] = frozenset()


NOBODY = Company()


@dataclass(frozen=True, slots=True)
class Typing:
    """Somebody began to type, or ended."""

    user_id: UserId
    is_typing: bool


@dataclass(frozen=True, slots=True)
class Present:
    """Everyone who has the conversation open now, oneself included."""

    people: frozenset[UserId]


class Room(Protocol):
    """A conversation's live channel."""

    async def visit(self, heard: Callable[[Typing | Present], None]) -> None:
        """Be there, and hear of the others, until the connection ends.

        Raises Offline, Busy, NoAnswer, SignedOut, UnexpectedAnswer, TimeoutError; Refused when one may not be there.
        """
        ...

    async def say_typing(self, is_typing: bool) -> None:
        """Nothing happens while there is no connection."""
        ...


class Rooms(Protocol):
    def room(self, conversation_id: ConversationId) -> Room: ...
