"""Everything that lives while one account is signed in: its files, its services, its connection to the academy.

::

    AccountScope(…)      readers and services, if the account's files are in order: a screen can be painted from them
      └─ async with      files prepared and writable, screens may write
           └─ connect    (task) academy's address → network libraries, in a thread → token, pull, live channel, sender
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pharmat_desktop.cache.files import Repair
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.config import AcademyAddress, Settings
from pharmat_desktop.domain.errors import Offline, PharmatError
from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.ports import Session
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.connection import ConnectionService
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.remote.remote_academy import RemoteAcademy
    from pharmat_desktop.sync.engine import SyncEngine


class Outside:
    """What lies outside of the accounts and is shared by them: the plug, the academy's address, the keychain."""

    def __init__(
        self,
        address: Callable[[], Awaitable[AcademyAddress]],
        plug: NetworkPlug,
        fallback_password: Callable[[Account], str | None] = lambda _: None,
        flows_file: Path | None = None,
    ) -> None:
        self.address = address
        self.plug = plug
        self._flows_file = flows_file
        self._flows: FlowBook | None = None
        self.fallback_password = fallback_password
        """The published password of a demo account; None for everyone else."""
        self._secrets: Secrets | None = None
        self._opening = asyncio.Lock()

    async def secrets(self) -> Secrets:
        """The keychain, looked for once."""
        async with self._opening:
            if self._secrets is None:
                self._secrets = await Secrets.open()
            return self._secrets

    async def flows(self) -> FlowBook:
        """Sign-ins that were begun and may end by a link."""
        secrets = await self.secrets()
        if self._flows is None:
            self._flows = FlowBook(self._flows_file, secrets)
        return self._flows


class AccountScope:
    """One signed-in account. Enter it to write and connect; leaving ends its tasks and closes its files, in seconds."""

    chat: ChatService
    courses: CourseService
    connection: ConnectionService
    overview: OverviewService
    settings: SettingsService

    def __init__(self, settings: Settings, account: Account, outside: Outside) -> None:
        self.account = account
        self._directory = settings.account_dir(account)
        self._outside = outside
        self._connectivity = Connectivity(utc_now)
        self._tasks = TaskScope("account")
        self._session: Session | None = None
        self._engine: SyncEngine | None = None
        self._store = AccountStore.open_now(self._directory, account.user_id)
        if self._store is not None:
            self._build_services(self._store)

    @property
    def is_readable(self) -> bool:
        """Whether the services are there before the scope is entered: the files need no preparation."""
        return self._store is not None

    @property
    def repairs(self) -> Sequence[Repair]:
        """Files of this account that were found damaged and set aside, for the person to know."""
        return self._store.repairs if self._store is not None else ()

    async def __aenter__(self) -> Self:
        """Raises LocalStorageError when the account's files can neither be opened nor repaired."""
        if self._store is None:
            self._store = await AccountStore.open(self._directory, self.account.user_id)
            self._build_services(self._store)
        else:
            await self._store.ready()
        self._tasks.spawn(self._connect(self._store), name="connect")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._tasks.close()
        self._connectivity.close()
        if self._store is not None:
            await self._store.close()

    async def sign_out(self) -> None:
        """Forget the session here, and tell the server if it can be reached. The account's files stay."""
        if self._session is not None:
            await self._session.sign_out()

    def _build_services(self, store: AccountStore) -> None:
        self.chat = ChatService(store.chat, store.drafts, store.feed, utc_now, wake_sender=self._kick_sender)
        self.courses = CourseService(store.courses, store.feed)
        self.overview = OverviewService(store.overview, store.feed)
        self.settings = SettingsService(store.settings, store.feed)
        # Known before the network side is there: a start with the plug out says so at once.
        self._connectivity.set_off(self._outside.plug.is_out)
        self._connectivity.set_counts(*store.drafts.counts())
        self.connection = ConnectionService(self._connectivity, self._required_session, self._outside.plug)

    def _kick_sender(self) -> None:
        if self._engine is not None:
            self._engine.kick_sender()

    def _required_session(self) -> Session:
        if self._session is None:
            raise Offline("the academy's address is not known yet")
        return self._session

    async def _connect(self, store: AccountStore) -> None:
        try:
            address = await self._outside.address()
        except PharmatError as error:
            self._connectivity.failed(error)
            return
        secrets = await self._outside.secrets()
        remote = await _open_remote(address, self.account, secrets, self._outside)
        async with remote:
            await self._run_engine(store, remote)

    async def _run_engine(self, store: AccountStore, remote: RemoteAcademy) -> None:
        from pharmat_desktop.sync.engine import SyncEngine

        self._session = remote.session
        self._engine = SyncEngine(
            mirror=store.mirror,
            drafts=store.drafts,
            academy=remote.academy,
            live=remote.live,
            session=remote.session,
            connectivity=self._connectivity,
            plug=self._outside.plug,
            clock=utc_now,
        )
        self._connectivity.on_slept(lambda: self._renew(remote))
        self._tasks.supervise(lambda: self._keep_token(remote), name="token")
        await self._engine.run()

    async def _keep_token(self, remote: RemoteAcademy) -> None:
        while True:
            await remote.session.run()
            await self._connectivity.wait_for_wake(None)  # signed out: until the person signs in again

    def _renew(self, remote: RemoteAcademy) -> None:
        self._tasks.spawn(remote.renew_transport(), name="renew transport")


async def _open_remote(address: AcademyAddress, account: Account, secrets: Secrets, outside: Outside) -> RemoteAcademy:
    from pharmat_desktop.remote.remote_academy import RemoteAcademy

    password = outside.fallback_password(account)
    return await RemoteAcademy.open(address, account, secrets, outside.plug, fallback_password=password)


def utc_now() -> datetime:
    """The `Clock` of the running app."""
    return datetime.now(UTC)
