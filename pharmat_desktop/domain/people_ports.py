"""What the service of people programs against: who is known here, and the server's say in who talks to whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from pharmat_desktop.domain.chat import ConversationId, NewConversation
from pharmat_desktop.domain.people import Member, Person, Role, UserId


class PeopleReader(Protocol):
    """People of the mirror. Read on the loop."""

    def others(self) -> Sequence[Person]:
        """Everyone but oneself, by name."""
        ...

    def pictures(self) -> Mapping[UserId, str]:
        """Where the academy has the picture of each who has one, oneself included; the names that it gave them."""
        ...

    def own_role(self) -> Role | None:
        """None before the first sync."""
        ...

    def members(self, conversation_id: ConversationId) -> Sequence[Member]:
        """By name; none of a conversation that is not here."""
        ...

    def subject(self, conversation_id: ConversationId) -> str:
        """Empty without one, and of a conversation that is not here."""
        ...


class PeopleDesk(Protocol):
    """The server's side. Each call raises the errors of the `Academy` port."""

    async def search(self, text: str) -> Sequence[Person]:
        """People whom one may address, by a part of their names; at most 50."""
        ...

    async def start(self, wish: NewConversation) -> ConversationId:
        """Open it, or find the direct or support one that is there already."""
        ...

    async def add(self, conversation_id: ConversationId, people: Sequence[UserId]) -> None: ...

    async def remove(self, conversation_id: ConversationId, person: UserId) -> None:
        """Out of a group that one owns. Twice is once."""
        ...

    async def rename(self, conversation_id: ConversationId, name: str) -> None:
        """A group that one owns. Twice is once."""
        ...

    async def leave(self, conversation_id: ConversationId) -> None: ...
