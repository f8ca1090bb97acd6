"""Old messages that only the server has: fetched a page at a time when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.domain.chat import ConversationId, MessageId

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Academy, Mirror

PAGE = 100
"""Messages of one page; pages begin at 1, 101, 201 …"""


def page_of(seq: int) -> int:
    """The first message of the page that `seq` is on."""
    return seq - (seq - 1) % PAGE


class HistoryService:
    """What is fetched goes into the copy and shows as any message does; it leaves again after a while.

    `academy` raises Offline while there is no connection. Calls raise what the academy and the mirror do.
    """

    def __init__(self, academy: Callable[[], Academy], mirror: Mirror) -> None:
        self._academy = academy
        self._mirror = mirror

    async def fetch(self, conversation_id: ConversationId, first: int) -> frozenset[int]:
        """Bring the page that begins with `first`. Returns the numbers on it of which the server has no message."""
        rows = await self._academy().messages_between(conversation_id, first, first + PAGE - 1)
        if rows.rows:
            await self._mirror.recall(conversation_id, rows)
        place = rows.columns.index("seq")
        return frozenset(range(first, first + PAGE)) - {row[place] for row in rows.rows}

    async def find(self, conversation_id: ConversationId, message_id: MessageId) -> bool:
        """Bring one message; False when the server has none of that name in this conversation."""
        rows = await self._academy().find_messages([message_id])
        place = rows.columns.index("conversation_id")
        if not any(row[place] == conversation_id for row in rows.rows):
            return False
        await self._mirror.recall(conversation_id, rows)
        return True
