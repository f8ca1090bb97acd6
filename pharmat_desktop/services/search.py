"""Looking for messages on this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.search import Found, Wanted

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.domain.search import MessageSearch


class SearchService:
    """Works offline, over everything that this computer has of conversations one may see."""

    def __init__(self, search: MessageSearch, feed: ChangeFeed) -> None:
        self._search = search
        self._feed = feed

    async def find(self, wanted: Wanted) -> Found:
        """The newest call counts: those before it raise SupersededError. Raises LocalStorageError."""
        return await self._search.find(wanted)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
