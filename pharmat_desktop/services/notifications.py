"""What the academy tells the person: what is unread, marking it read, and what of it is told on the desktop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.notifications import Notification, NotificationDesk, NotificationReader
from pharmat_desktop.services.news import GATHER, is_wanted
from pharmat_desktop.services.settings import SettingsService

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed

_NOTIFICATIONS = Topic(TopicKind.NOTIFICATIONS)


class NotificationService:
    """Reads answer at once, offline too."""

    def __init__(
        self,
        desk: Callable[[], NotificationDesk],
        reader: NotificationReader,
        feed: ChangeFeed,
        *,
        refresh: Callable[[], None],
    ) -> None:
        """`desk` raises Offline while there is no connection; `refresh` asks for a pull."""
        self._desk = desk
        self._reader = reader
        self._feed = feed
        self._refresh = refresh

    def unread(self) -> Sequence[Notification]:
        """Newest first. Raises LocalStorageError."""
        return self._reader.unread()

    async def mark_read(self, ids: Sequence[str]) -> None:
        """On all devices. Online only, never queued; raises Offline, NoAnswer, Busy or SignedOut. May be repeated."""
        try:
            await self._desk().mark_read(ids)
        finally:
            self._refresh()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when there may be others. Returns the function that ends the subscription."""

        def on_changes(changes: Changes) -> None:
            if concerns(changes, _NOTIFICATIONS):
                listener()

        return self._feed.subscribe(on_changes)


class NotificationWatch:
    """Tells what came while the app runs, once. Lives while the account is signed in, on the loop; `close` ends it."""

    def __init__(
        self,
        service: NotificationService,
        settings: SettingsService,
        local_time: Callable[[], datetime],
        *,
        notify: Callable[[Sequence[Notification]], object],
        is_busy: Callable[[], bool],
    ) -> None:
        """`local_time` is this computer's wall clock. While the person `is_busy` nothing is told, later all of it."""
        self._service = service
        self._settings = settings
        self._local_time = local_time
        self._notify = notify
        self._is_busy = is_busy
        self._is_syncing = False
        self._is_first_sync = False
        self._later: asyncio.TimerHandle | None = None
        self._known = {one.id for one in self._unread()}
        self._unsubscribe = service.subscribe(self.look_again)

    def set_connection(self, status: ConnectionStatus) -> None:
        """What the first sync brings is no news; what a later one brings is told after it."""
        self._is_first_sync = self._is_first_sync or status.progress is not None
        self._is_syncing = status.is_syncing
        if not status.is_syncing:
            self.look_again()

    def look_again(self) -> None:
        if self._later is None:
            self._later = asyncio.get_running_loop().call_later(GATHER, self._look)

    def close(self) -> None:
        self._unsubscribe()
        if self._later is not None:
            self._later.cancel()

    def _look(self) -> None:
        self._later = None
        if self._is_syncing or self._is_busy():
            return
        fresh = [one for one in self._unread() if one.id not in self._known]
        self._known |= {one.id for one in fresh}
        was_first, self._is_first_sync = self._is_first_sync, False
        if fresh and not was_first and is_wanted(self._settings, self._local_time()):
            self._notify(fresh)

    def _unread(self) -> Sequence[Notification]:
        try:
            return self._service.unread()
        except LocalStorageError:
            return ()  # closing, or trouble that the screens tell of
