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

from pharmat_desktop.account_services import AccountServices
from pharmat_desktop.cache.files import Repair, remove_files
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.config import AcademyAddress, Settings
from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.errors import Offline, PharmatError
from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.protection import FileKey
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.connection import ConnectionService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.domain.account_ports import OwnAccount
    from pharmat_desktop.domain.accounts import SignOutScope, Unsent
    from pharmat_desktop.domain.ports import Session
    from pharmat_desktop.remote.flows import FlowBook
    from pharmat_desktop.remote.remote_academy import RemoteAcademy
    from pharmat_desktop.services.own_account import OwnAccountService
    from pharmat_desktop.sync.engine import SyncEngine


INDEX_AFTER = 2.0
"""Seconds after the start in which nothing is read for the search: screens and the first pull go before."""
UNSENT_POLL = 5.0
"""Seconds after which somebody who waits for drafts to be sent hears that the academy cannot be reached."""


class Outside:
    """What lies outside of the accounts and is shared by them: academies, the plug, the keychain, keys of files."""

    def __init__(
        self,
        address: Callable[[str], Awaitable[AcademyAddress]],
        plug: NetworkPlug,
        find_key: Callable[[Account], Awaitable[FileKey]],
        *,
        fallback_password: Callable[[Account], str | None] = lambda _: None,
        flows_file: Path | None = None,
    ) -> None:
        self.address = address
        """Where the academy of this name is."""
        self.plug = plug
        self.find_key = find_key
        """What opens an account's files; raises LocalStorageError. Only asked when it was not known at once."""
        self.fallback_password = fallback_password
        """The published password of a demo account; None for everyone else."""
        self._flows_file = flows_file
        self._flows: FlowBook | None = None
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
            from pharmat_desktop.remote.flows import FlowBook  # loads OpenSSL: not before the first screen

            self._flows = FlowBook(self._flows_file, secrets)
        return self._flows


class AccountScope(AccountServices):
    """One signed-in account. Enter it to write and connect; leaving ends its tasks and closes its files, in seconds."""

    chat: ChatService
    connection: ConnectionService
    settings: SettingsService

    def __init__(self, settings: Settings, account: Account, outside: Outside, key: FileKey | None = None) -> None:
        """With the `key` of its files an account can be read at once; without, entering asks `outside` for it."""
        self.account = account
        self.leaving = asyncio.Event()
        """The person signs out: leave the scope, then `forget_files`."""
        self.keeps_drafts = True
        self._directory = settings.account_dir(account)
        self._outside = outside
        self._connectivity = Connectivity(utc_now)
        self._tasks = TaskScope("account")
        self._session: Session | None = None
        self._remote: RemoteAcademy | None = None
        self._flows: FlowBook | None = None
        self._engine: SyncEngine | None = None
        self._store = AccountStore.open_now(self._directory, account.user_id, key) if key is not None else None
        self._key = key
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
            key = self._key or await self._outside.find_key(self.account)
            self._store = await AccountStore.open(self._directory, self.account.user_id, key)
            self._build_services(self._store)
        else:
            await self._store.ready()
        self._tasks.spawn(self._connect(self._store), name="connect")
        self._tasks.supervise(lambda: _keep_index(self._required_store()), name="search index")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End all tasks, close the files; also of a scope that could not be entered. May be called again."""
        await self._tasks.close()
        self._connectivity.close()
        if self._store is not None:
            await self._store.close()

    async def leave(self, scope: SignOutScope, *, keep_drafts: bool) -> None:
        """The `AccountDesk` of the ports. EVERYWHERE raises Offline, NoAnswer or Busy: the server must be told."""
        from pharmat_desktop.domain.accounts import SignOutScope
        from pharmat_desktop.remote.auth import secret_name

        if scope is SignOutScope.EVERYWHERE:
            await self._required_session().end_everywhere()
        elif self._session is not None:
            await self._session.sign_out()
        else:
            await (await self._outside.secrets()).forget(secret_name(self.account))
        self.keeps_drafts = keep_drafts and bool(self.unsent())
        self.leaving.set()

    def unsent(self) -> Unsent:
        from pharmat_desktop.domain.accounts import Unsent

        if self._store is None:
            return Unsent()
        waiting, attention = self._store.drafts.counts()
        return Unsent(waiting, attention, is_writing=self._store.drafts.has_unfinished())

    async def send_unsent(self) -> Unsent:
        await self._required_session().ensure_fresh()
        self.connection.retry()
        while (unsent := self.unsent()).waiting:
            await self._next_change()
        return unsent

    async def _next_change(self) -> None:
        changed = asyncio.Event()
        unsubscribe = self._required_store().feed.subscribe(lambda _: changed.set())
        try:
            async with asyncio.timeout(UNSENT_POLL):
                await changed.wait()
        except TimeoutError:
            if self.connection.status.network.state is FactState.BAD:
                raise Offline("nothing can be sent now") from None
        finally:
            unsubscribe()

    def forget_files(self) -> None:
        """After the scope was left: take the mirror off this computer, and the drafts unless they are kept."""
        remove_files(self._directory, keep_drafts=self.keeps_drafts)

    @property
    def own(self) -> OwnAccountService:
        """What the person may do with the account itself."""
        from pharmat_desktop.services.own_account import OwnAccountService

        reader = self._required_store().profile_reader(self.account.user_id)
        return OwnAccountService(self._own_account, reader, self)

    def _own_account(self) -> OwnAccount:
        if self._remote is None or self._flows is None:
            raise Offline("the academy's address is not known yet")
        return self._remote.own_account(self._flows)

    def _build_services(self, store: AccountStore) -> None:
        self.chat = ChatService(store.chat, store.drafts, store.feed, utc_now, wake_sender=self._kick_sender)
        self.settings = SettingsService(store.settings, store.feed)
        # Known before the network side is there: a start with the plug out says so at once.
        self._connectivity.set_off(self._outside.plug.is_out)
        self._connectivity.set_bare(store.mirror.cursor() is None)
        waiting, attention = store.drafts.counts()
        self._connectivity.set_counts(waiting, attention + store.drafts.set_aside())
        self.connection = ConnectionService(self._connectivity, self._required_session, self._outside.plug)

    def _required_session(self) -> Session:
        if self._session is None:
            raise Offline("the academy's address is not known yet")
        return self._session

    async def _connect(self, store: AccountStore) -> None:
        try:
            address = await self._outside.address(self.account.academy)
        except PharmatError as error:
            self._connectivity.failed(error)
            return
        secrets = await self._outside.secrets()
        self._flows = await self._outside.flows()
        remote = await _open_remote(address, self.account, secrets, self._outside)
        async with remote:
            await self._run_engine(store, remote)

    async def _run_engine(self, store: AccountStore, remote: RemoteAcademy) -> None:
        from pharmat_desktop.sync.engine import SyncEngine

        self._session, self._remote = remote.session, remote
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
        self._engine.take_uploader(self._file_work.connect(remote.files, remote.session, self._connectivity, utc_now))
        self._connectivity.on_slept(lambda: self._renew(remote))
        self._tasks.supervise(lambda: self._keep_token(remote), name="token")
        self._connectivity.on_reached(self.downloads.reached)
        self._connectivity.on_wake(self.downloads.reached)
        self._tasks.supervise(self.downloads.run, name="downloads")
        await self._engine.run()

    async def _keep_token(self, remote: RemoteAcademy) -> None:
        while True:
            await remote.session.run()
            await self._connectivity.wait_for_wake(None)  # signed out: until the person signs in again

    def _renew(self, remote: RemoteAcademy) -> None:
        self._tasks.spawn(remote.renew_transport(), name="renew transport")


async def _keep_index(store: AccountStore) -> None:
    await asyncio.sleep(INDEX_AFTER)
    await store.search.keep_up(store.feed)


async def _open_remote(address: AcademyAddress, account: Account, secrets: Secrets, outside: Outside) -> RemoteAcademy:
    from pharmat_desktop.remote.remote_academy import RemoteAcademy

    password = outside.fallback_password(account)
    return await RemoteAcademy.open(address, account, secrets, outside.plug, fallback_password=password)


def utc_now() -> datetime:
    """The `Clock` of the running app."""
    return datetime.now(UTC)
