"""The running app: somebody signs in, works, signs out or quits; and what must survive until the next start is saved.

::

              ┌──── signed out, or add another ◄───────┐
              ▼                                        │
    start ─► sign-in screen ── account ──► account in the window ── quit ──► end
      └───────────── account known ────────────▲   │ switch
                                               └───┘
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import AccountScope, Outside
from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.app.arguments import DEMO, Options
from pharmat_desktop.app.book import SavedBook
from pharmat_desktop.app.protection_pages import ProtectionPages
from pharmat_desktop.app.scripts import script, status
from pharmat_desktop.app.signed_in import SignedIn
from pharmat_desktop.app.start_report import StartReport
from pharmat_desktop.app.vault import Undecided, Vault
from pharmat_desktop.config import AcademyAddress, SavedState, save_state
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.protection import FileKey
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.app.early_key import EarlyKey
    from pharmat_desktop.app.instance import Instance
    from pharmat_desktop.app.sign_in import SignInScreen
    from pharmat_desktop.ui.sign_in.presenter import DemoAccount
    from pharmat_desktop.ui.tray import Tray

translate = QCoreApplication.translate
TURNS_TO_PAINT = 3
"""Qt paints between two turns of its loop."""
LISTEN_AFTER = 0.3
"""Seconds from the start until later starts are heard; they try for longer."""
_log = logging.getLogger(__name__)


class Application:
    """Composes everything for one run. Owned by `start`, which has painted the window already."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        options: Options,
        state: SavedState,
        *,
        early_key: EarlyKey | None = None,
        instance: Instance | None = None,
    ) -> None:
        self.window = window
        self.appearance = appearance
        self.options = options
        self.state = state
        self.quit_asked = asyncio.Event()
        self.wants_restart = False
        """Come back after quitting, for what takes effect at a start."""
        self.signed_in: SignedIn | None = None
        """The account that is in the window now."""
        self._tasks = TaskScope("app")
        self.book = SavedBook(state, options.address)
        self.outside = Outside(
            self._address_source(),
            NetworkPlug(out=state.is_work_offline),
            self._find_key,
            fallback_password=self._published_password,
            flows_file=options.settings.data_dir / "flows.json",
        )
        pages = ProtectionPages(window)
        self._vault = Vault(options.settings, self.outside.secrets, pages, early_key, is_demo=options.is_demo)
        self._has_told_of_keychain = False
        self._sign_in_screen: SignInScreen | None = None
        self._instance = instance
        self._connect()

    async def run(self) -> int:
        """Until the person quits. Returns the exit status: 1 when a script that drove it failed."""
        async with self._tasks:
            driven = script(self, self._tasks)
            self._tasks.spawn(_open_for_links(self, self._instance), name="links")
            await self.until_quit(self._accounts())
            self.save()
        self.window.hide()
        return status(driven)

    def follow_link(self, text: str) -> None:
        """A link from outside, or the empty text of somebody who started the app once more."""
        from pharmat_desktop.app.links import Links

        if not self._tasks.is_closed:
            self._tasks.spawn(Links(self).follow(text), name="link")

    def account_named(self, role: str) -> DemoAccount:
        """The first demo account of a role."""
        return next(account for account in self._demo_accounts() if account.role == role)

    def _demo_accounts(self) -> list[DemoAccount]:
        if not self.options.is_demo:
            return []
        from pharmat_desktop.app.demo import demo_accounts

        return demo_accounts()

    @property
    def sign_in_screen(self) -> SignInScreen:
        if self._sign_in_screen is None:
            from pharmat_desktop.app.sign_in import SignInScreen  # not before the screens of those who are signed in

            self._sign_in_screen = SignInScreen(self.window, self.outside, self.appearance, self.book)
        return self._sign_in_screen

    async def _find_key(self, account: Account) -> FileKey:
        return await self._vault.key(account)

    def save(self) -> None:
        """Keep for the next start what is not in any database."""
        self.state = self.book.kept(self.state)._replace(
            theme=self.appearance.theme.mode,
            language=self.appearance.language.language,
            scale=self.appearance.scale,
            geometry=self.window.geometry_text(),
            is_work_offline=self.outside.plug.is_out,
        )
        try:
            save_state(self.options.settings.data_dir, self.state)
        except OSError as error:
            _log.error("the window's state could not be saved: %s", error)

    async def until_quit(self, work: Awaitable[None]) -> None:
        """Await `work`, or leave it when the person quits."""
        quitting = self._tasks.spawn(self._wait_for_quit(), name="quit")
        working = self._tasks.spawn(_awaited(work), name="work")
        done, _ = await asyncio.wait({quitting, working}, return_when=asyncio.FIRST_COMPLETED)
        for task in {quitting, working} - done:
            task.cancel()
        await asyncio.wait({quitting, working})
        if working in done:
            working.result()

    async def _accounts(self) -> None:
        while True:
            self.book.moved.clear()
            account = self.book.current or await self._sign_in()
            if account is None:
                continue
            self.book.signed_in(account)
            self.save()
            try:
                await self._work_as(account)
            except Undecided:
                self.book.put_down()
            except LocalStorageError as error:
                _log.exception("the files of the account cannot be used")
                self.window.show_toast(words_for(error).sentence, "error")
                self.book.put_down()
            self.save()

    async def _work_as(self, account: Account) -> None:
        """Show the account until it signs out, or somebody else is to be shown."""
        scope = AccountScope(self.options.settings, account, self.outside, self._vault.at_once(account))
        shown = self.signed_in = SignedIn(
            self.window,
            scope,
            self.state,
            self.appearance,
            accounts=lambda: self.sign_in_screen.accounts,
            tray=lambda: self.tray,
        )
        try:
            async with AsyncExitStack() as begun:
                for part in (scope, shown):  # what is only shown yet is closed, too: one may quit before more is there
                    begun.push_async_callback(part.close)
                if is_early := scope.is_readable:
                    shown.show()
                    await self._painted()
                async with scope, shown:
                    if not is_early:  # the keychain took its time
                        await self._painted()
                    await _first_of(self._tasks, scope.leaving, self.book.moved)
        finally:
            self.state = shown.state
            self.signed_in = None
            if not scope.leaving.is_set():
                self.book.renew(shown.account)
        if scope.leaving.is_set():
            await self._forget(scope)

    async def _forget(self, scope: AccountScope) -> None:
        """What was signed out leaves this computer, apart from drafts that the person wants to keep."""
        self.book.signed_out(scope.account)
        await asyncio.to_thread(scope.forget_files)
        if not scope.keeps_drafts:
            await self._vault.forget(scope.account)

    async def _sign_in(self) -> Account | None:
        self.outside.plug.set_out(False)  # else nobody could sign in again: one works offline with what one has
        is_demo, address = self.options.is_demo, self.book.academy
        name = DEMO if is_demo else address.name if address else ""
        account = await self.sign_in_screen.account(
            name, academy_text(name), demo_accounts=self._demo_accounts(), is_demo=is_demo
        )
        if account is not None and not is_demo:
            await self._tell_of_keychain()
        return account

    async def _tell_of_keychain(self) -> None:
        """Once in a run."""
        secrets = await self.outside.secrets()
        if not secrets.is_persistent and not self._has_told_of_keychain:
            self._has_told_of_keychain = True
            text = translate("app", "This computer has no keychain: sign in again after you quit.")
            self.window.show_toast(text, "warn")

    async def _painted(self) -> None:
        """What is on this computer is on the screen; only now the writing thread imports what it needs."""
        for _ in range(TURNS_TO_PAINT):
            await asyncio.sleep(0)
        if self.options.is_start_report:
            StartReport.tell_cached_data()
            self.quit_asked.set()

    def _published_password(self, account: Account) -> str | None:
        return next((one.password for one in self._demo_accounts() if one.email == account.email), None)

    def _address_source(self) -> Callable[[str], Awaitable[AcademyAddress]]:
        if not self.options.is_demo:
            return self._address
        from pharmat_desktop.app.demo import DemoServer

        server = DemoServer(self.options.demo_dir, self.window.show_toast)
        self._tasks.spawn(server.keep_running(), name="demo server")
        return lambda _: server.address()

    async def _address(self, academy: str) -> AcademyAddress:
        return self.book.address(academy)

    def _connect(self) -> None:
        self.window.close_requested.connect(self._close)
        self.window.quit_requested.connect(self.quit_asked.set)
        self.window.command_chosen.connect(self._obey)
        self.window.theme_chosen.connect(self.appearance.theme.set_mode)
        self.window.language_chosen.connect(self.appearance.language.set_language)
        self.appearance.theme.mode_changed.connect(self.window.set_theme)
        self.appearance.language.language_changed.connect(self.window.set_language)
        self.window.set_theme(self.appearance.theme.mode)
        self.window.set_language(self.appearance.language.language)

    @cached_property
    def tray(self) -> Tray:
        """Made when somebody is signed in: before, there is nothing to tell."""
        from pharmat_desktop.ui.tray import Tray

        tray = Tray(self.window)
        tray.open_requested.connect(self.window.come_forward)
        tray.quit_requested.connect(self.quit_asked.set)
        return tray

    def _close(self) -> None:
        """Closing the window ends the app, unless the person wants it to go on in the tray."""
        if self.signed_in is not None and self.signed_in.goes_on_in_tray():
            self.window.hide()
        else:
            self.quit_asked.set()

    def _obey(self, command: str) -> None:
        """What can be asked for by those who are not signed in, too."""
        if command in ("shortcuts", "about"):
            from pharmat_desktop.ui.shortcuts import About, Shortcuts

            (Shortcuts if command == "shortcuts" else About)(self.window).open()
        elif command == "mailbox":
            self._tasks.spawn(self._open_mailbox(), name="mailbox")
        elif command == "restart":
            self.wants_restart = True
            self.quit_asked.set()

    async def _open_mailbox(self) -> None:
        """Where the mails of the demo are found; another academy has none."""
        from pharmat_desktop.app.sign_in import open_in_browser

        try:
            open_in_browser(f"{(await self.outside.address(DEMO)).url}/mailbox")
        except LocalStorageError as error:
            self.window.show_toast(words_for(error).sentence, "error")

    async def _wait_for_quit(self) -> None:
        await self.quit_asked.wait()


async def _awaited(work: Awaitable[object]) -> None:
    await work


async def _first_of(tasks: TaskScope, *events: asyncio.Event) -> None:
    waits = [tasks.spawn(_awaited(event.wait()), name="event") for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


async def _open_for_links(app: Application, instance: Instance | None) -> None:
    """Later starts hand their links over to this one; what they need is imported after the first screen."""
    await asyncio.sleep(LISTEN_AFTER)
    if instance is not None:
        instance.listen(app.follow_link)
    if app.options.link:
        app.follow_link(app.options.link)
    if sys.platform == "darwin":
        from pharmat_desktop.app.mac_application import MacApplication

        if isinstance(qt := QCoreApplication.instance(), MacApplication):
            qt.set_link_handler(app.follow_link)
