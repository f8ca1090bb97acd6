"""With whom one may talk, and who is in a conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.chat import ConversationId, ConversationKind, Message, NewConversation
from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.people import Member, Person, Role, UserId
from pharmat_desktop.domain.people_ports import PeopleDesk, PeopleReader
from pharmat_desktop.domain.ports import ChangeFeed

PAIR = 2
"""Members of a conversation in which the ticks alone tell who has read."""
MAX_KNOWN = 50
"""People of this computer that are listed at once."""
ARRIVAL = 20.0
"""Seconds in which a conversation that the server opened is expected here."""
MAX_SUBJECT = 200
"""Characters; the server's own limit."""


class PeopleService:
    """Reads answer at once, offline too. Commands are online only, never queued.

    Each command raises Offline, NoAnswer, Busy, SignedOut or Refused, and may be repeated.
    """

    def __init__(
        self, desk: Callable[[], PeopleDesk], reader: PeopleReader, feed: ChangeFeed, *, refresh: Callable[[], None]
    ) -> None:
        """`desk` raises Offline while there is no connection; `refresh` asks for a pull."""
        self._desk = desk
        self._reader = reader
        self._feed = feed
        self._refresh = refresh
        self._wishes: dict[tuple[ConversationKind, tuple[UserId, ...], str], ConversationId] = {}

    @property
    def may_open_groups(self) -> bool:
        """Tutors and the academy may; the server decides."""
        return self._reader.own_role() in (Role.TUTOR, Role.ADMIN)

    def known(self, text: str) -> Sequence[Person]:
        """People of this computer with `text` in their names, by name."""
        wanted = folded(text.strip())
        return [person for person in self._reader.others() if wanted in folded(person.name)][:MAX_KNOWN]

    def members(self, conversation_id: ConversationId) -> Sequence[Member]:
        """By name."""
        return self._reader.members(conversation_id)

    def subject(self, conversation_id: ConversationId) -> str:
        """What a group is called, or a matter of the academy; empty without a name, or when it is not here."""
        return self._reader.subject(conversation_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)

    def readers(self, message: Message) -> Sequence[Member] | None:
        """Those who have read a message of a group, its sender and oneself apart; None elsewhere."""
        members = self._reader.members(message.conversation_id)
        if len(members) <= PAIR or message.seq is None or message.is_deleted:
            return None
        others = [member for member in members if not member.is_own and member.id != message.sender_id]
        return [member for member in others if member.last_read_seq >= message.seq]

    async def search(self, text: str) -> Sequence[Person]:
        """Everyone whom one may address with `text` in their names, whether this computer knows them or not."""
        return await self._desk().search(text.strip())

    async def write_to(self, person: UserId) -> ConversationId:
        """The direct conversation with a person, here and ready to be opened."""
        return await self._start(ConversationKind.DIRECT, (person,))

    async def write_to_academy(self) -> ConversationId:
        return await self._start(ConversationKind.SUPPORT)

    async def open_group(self, people: Sequence[UserId], subject: str) -> ConversationId:
        """Raises ValueError without people, or for a subject that is not one line of at most `MAX_SUBJECT`."""
        name = _one_line(subject)
        if not people:
            raise ValueError("a group has people")
        return await self._start(ConversationKind.GROUP, tuple(people), name)

    async def add(self, conversation_id: ConversationId, people: Sequence[UserId]) -> None:
        """Into a group that one owns."""
        await self._desk().add(conversation_id, people)
        self._refresh()

    async def remove(self, conversation_id: ConversationId, person: UserId) -> None:
        """Out of a group that one owns; the members here change with the next pull."""
        await self._desk().remove(conversation_id, person)
        self._refresh()

    async def rename(self, conversation_id: ConversationId, name: str) -> None:
        """A group that one owns. Raises ValueError as `open_group`.

        Also when no answer came, a pull follows: it shows what the group is called now.
        """
        wanted = _one_line(name)
        try:
            await self._desk().rename(conversation_id, wanted)
        finally:
            self._refresh()

    async def leave(self, conversation_id: ConversationId) -> None:
        """A group; it disappears from here with the next pull."""
        await self._desk().leave(conversation_id)
        self._refresh()

    async def _start(
        self, kind: ConversationKind, people: tuple[UserId, ...] = (), subject: str = ""
    ) -> ConversationId:
        wish = (kind, tuple(sorted(people)), subject)
        # The same wish keeps its id until it is fulfilled: one that was lost on the way opens nothing twice.
        made = self._wishes.setdefault(wish, _new_id())
        opened = await self._desk().start(NewConversation(made, kind, people, subject))
        self._refresh()
        await self._arrived(opened)
        self._wishes.pop(wish, None)
        return opened

    async def _arrived(self, conversation_id: ConversationId) -> None:
        changed = asyncio.Event()
        unsubscribe = self._feed.subscribe(lambda _: changed.set())
        try:
            async with asyncio.timeout(ARRIVAL):
                while not any(member.is_own for member in self._reader.members(conversation_id)):
                    await changed.wait()
                    changed.clear()
        except TimeoutError:
            raise NoAnswer("the conversation did not come with the pull") from None
        finally:
            unsubscribe()


def _one_line(name: str) -> str:
    line = " ".join(name.split())
    if not 0 < len(line) <= MAX_SUBJECT:
        raise ValueError("a group has a name")
    return line


def _new_id() -> ConversationId:
    from uuid import uuid4  # asks for the platform: not before the first paint

    return ConversationId(str(uuid4()))
