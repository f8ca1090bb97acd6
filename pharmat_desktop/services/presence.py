"""Being in a conversation together: who else is there, who types, and telling the others that one does.

Never a source of truth: it comes and goes with the connection, nothing waits for it, and nothing of it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import PharmatError, Refused
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.presence import NOBODY, Company, Present, Room, Rooms, Typing
from pharmat_desktop.tasks import Backoff

DWELL = 0.7
"""Seconds that a conversation is in front before it is joined: whoever leafs through them joins none."""
TYPING_FOR = 6.0
"""Seconds that somebody types after their app last said so."""
SAY_EVERY = 3.0
"""Seconds between two messages that one types."""
MAX_TYPING = 20


class PresenceService:
    """One conversation at a time. Used on the loop; needs no closing but the end of `stay`."""

    def __init__(self, rooms: Callable[[], Rooms]) -> None:
        """`rooms` raises Offline while there is no connection."""
        self._rooms = rooms
        self._room: Room | None = None
        self._said_at = float("-inf")

    async def stay(self, conversation_id: ConversationId, me: UserId, changed: Callable[[Company], None]) -> None:
        """Be in a conversation until cancelled; `changed` hears of the others. Reconnects by itself."""
        await asyncio.sleep(DWELL)
        pauses = Backoff(2, 15)
        watch = _Watch(me, changed, pauses.reset)
        room: Room | None = None
        try:
            while True:
                try:
                    room = self._room = self._rooms().room(conversation_id)
                    await room.visit(watch.take)
                except Refused:
                    return  # not a member any more, or an academy that does not offer this
                except (PharmatError, TimeoutError):
                    pass
                watch.forget()
                await asyncio.sleep(pauses.next())
        finally:
            if self._room is room:  # the next conversation may be joined before the last one is closed
                self._room = None
                self._said_at = float("-inf")
            watch.forget()

    async def typed(self) -> None:
        """The person typed something: the others are told at most every `SAY_EVERY` seconds."""
        now = asyncio.get_running_loop().time()
        if self._room is not None and now - self._said_at >= SAY_EVERY:
            self._said_at = now
            await self._room.say_typing(True)

    async def stopped(self) -> None:
        """What was typed is sent, or given up."""
        if self._room is not None and asyncio.get_running_loop().time() - self._said_at < TYPING_FOR:
            self._said_at = float("-inf")
            await self._room.say_typing(False)


class _Watch:
    """Puts together what is heard; typing ends by itself."""

    def __init__(self, me: UserId, changed: Callable[[Company], None], arrived: Callable[[], None]) -> None:
        self._me = me
        self._changed = changed
        self._arrived = arrived
        self._present: frozenset[UserId] = frozenset()
        self._typing: dict[UserId, asyncio.TimerHandle] = {}
        self._shown = NOBODY

    def take(self, event: Typing | Present) -> None:
        if isinstance(event, Present):
            self._arrived()
            self._present = event.people - {self._me}
            for gone in set(self._typing) - self._present:
                self._end(gone)
        elif event.user_id != self._me:
            self._end(event.user_id)
            if event.is_typing and len(self._typing) < MAX_TYPING:
                self._typing[event.user_id] = asyncio.get_running_loop().call_later(
                    TYPING_FOR, self._expired, event.user_id
                )
        self._show()

    def forget(self) -> None:
        """The connection is gone: nothing is known of anybody."""
        self._present = frozenset()
        for user_id in tuple(self._typing):
            self._end(user_id)
        self._show()

    def _expired(self, user_id: UserId) -> None:
        self._end(user_id)
        self._show()

    def _end(self, user_id: UserId) -> None:
        if (timer := self._typing.pop(user_id, None)) is not None:
            timer.cancel()

    def _show(self) -> None:
        company = Company(self._present, frozenset(self._typing))
        if company != self._shown:
            self._shown = company
            self._changed(company)
