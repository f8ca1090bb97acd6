"""What the person chose about the app."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.settings import Setting, T

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, SettingsStore

_SETTINGS = Topic(TopicKind.SETTINGS)


class SettingsService:
    """Reads answer at once; a change is on disk when `put` returns, and every listener hears of it."""

    def __init__(self, store: SettingsStore, feed: ChangeFeed) -> None:
        self._store = store
        self._feed = feed

    def get(self, setting: Setting[T]) -> T:
        """Raises LocalStorageError."""
        return self._store.get(setting)

    async def put(self, setting: Setting[T], value: T) -> None:
        """Raises ValueError for a value that may not be chosen, LocalStorageError when it cannot be kept."""
        if value != self._store.get(setting):
            await self._store.put(setting, value)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when a setting has changed. Returns the function that ends the subscription."""

        def on_changes(changes: Changes) -> None:
            if concerns(changes, _SETTINGS):
                listener()

        return self._feed.subscribe(on_changes)
