"""What one may know of other people while signed in, and what all services of an account are made from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import LocalStorageError, Offline

if TYPE_CHECKING:
    from pharmat_desktop.cache.store import AccountStore
    from pharmat_desktop.remote.remote_academy import RemoteAcademy
    from pharmat_desktop.services.faces import FaceService
    from pharmat_desktop.services.last_seen import LastSeenService
    from pharmat_desktop.services.notifications import NotificationService
    from pharmat_desktop.services.people import PeopleService
    from pharmat_desktop.services.presence import PresenceService
    from pharmat_desktop.sync.engine import SyncEngine


class PeopleServices:
    """As `AccountServices`, of which it is a part."""

    _store: AccountStore | None
    _remote: RemoteAcademy | None
    _engine: SyncEngine | None

    def refresh(self) -> None:
        """Ask for a pull."""
        if self._engine is not None:
            self._engine.pull()

    @cached_property
    def people(self) -> PeopleService:
        """With whom the person may talk."""
        from pharmat_desktop.services.people import PeopleService

        store = self._required_store()
        return PeopleService(lambda: self._connected().people, store.people_reader(), store.feed, refresh=self.refresh)

    @cached_property
    def faces(self) -> FaceService:
        """Pictures of people."""
        from pharmat_desktop.services.faces import FaceService

        store = self._required_store()
        return FaceService(lambda: self._connected().faces, store.shelf, store.people_reader(), store.feed)

    @cached_property
    def last_seen(self) -> LastSeenService:
        """When people were last here."""
        from pharmat_desktop.services.last_seen import LastSeenService

        return LastSeenService(lambda: self._connected().last_seen)

    @cached_property
    def presence(self) -> PresenceService:
        """Who else is in a conversation now."""
        from pharmat_desktop.services.presence import PresenceService

        return PresenceService(lambda: self._connected().rooms)

    @cached_property
    def notifications(self) -> NotificationService:
        """What the academy tells."""
        from pharmat_desktop.services.notifications import NotificationService

        store = self._required_store()
        desk = lambda: self._connected().notifications  # noqa: E731
        return NotificationService(desk, store.notifications, store.feed, refresh=self.refresh)

    def _connected(self) -> RemoteAcademy:
        if self._remote is None:
            raise Offline("the academy's address is not known yet")
        return self._remote

    def _required_store(self) -> AccountStore:
        if self._store is None:
            raise LocalStorageError("the account's files are not open yet")
        return self._store
