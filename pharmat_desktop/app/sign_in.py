"""The sign-in screen on its way from the window to an account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.account import Outside
from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.app.arguments import DEMO
from pharmat_desktop.app.book import SavedBook
from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.accounts import AccountsService
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.browser_page import browser_page
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter, Step
from pharmat_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from pharmat_desktop.remote.sign_in_door import RemoteDoor


class AcademyDoor:
    """The `SignInDoor` of an academy whose address may not be known yet."""

    def __init__(self, outside: Outside, academy: str) -> None:
        self._outside = outside
        self._academy = academy
        self._opened: RemoteDoor | None = None

    async def ways_in(self) -> WaysIn:
        return await (await self._door()).ways_in()

    async def with_password(self, email: str, password: str) -> Account:
        return await (await self._door()).with_password(email, password)

    async def sign_up(self, wish: SignUp) -> Arrival | None:
        return await (await self._door()).sign_up(wish)

    async def send_mail(self, kind: MailKind, email: str) -> None:
        await (await self._door()).send_mail(kind, email)

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival:
        return await (await self._door()).with_code(kind, email, code)

    async def with_link(self, link: AuthLink) -> Arrival:
        return await (await self._door()).with_link(link)

    async def with_provider(self, provider: Provider) -> Arrival:
        return await (await self._door()).with_provider(provider)

    async def set_password(self, account: Account, password: str) -> None:
        await (await self._door()).set_password(account, password)

    async def _door(self) -> RemoteDoor:
        if self._opened is None:
            from pharmat_desktop.remote.sign_in_door import Browser, RemoteDoor

            outside, browser = self._outside, Browser(open_in_browser, browser_page)
            address, secrets = await outside.address(self._academy), await outside.secrets()
            self._opened = RemoteDoor(address, secrets, outside.plug, await outside.flows(), browser)
        return self._opened


class SignInScreen:
    """The sign-in screen in the window, until somebody has signed in or something else is to be shown.

    Owned by `Application`. The window keeps the screen until another page is shown.
    """

    def __init__(self, window: MainWindow, outside: Outside, appearance: Appearance, book: SavedBook) -> None:
        self._window = window
        self._outside = outside
        self._appearance = appearance
        self._book = book
        self.accounts = AccountsService(book, Probe(outside))
        self._link: AuthLink | None = None
        self._presenter: SignInPresenter | None = None

    def follow(self, link: AuthLink, *, is_here: bool = True) -> None:
        """The link of a mail: now, or as soon as the screen of its academy is there (not `is_here` yet)."""
        self._link = link
        if self._presenter is not None and is_here:
            self._presenter.follow(link)
            self._link = None

    def door(self, academy: str) -> AcademyDoor:
        """Of the academy of this name."""
        return AcademyDoor(self._outside, academy)

    async def account(
        self, academy: str, title: str, *, demo_accounts: Sequence[DemoAccount], is_demo: bool
    ) -> Account | None:
        """Who signed in, at the academy of this name; None when the book was turned to another page."""
        known = [one for one in self._book.accounts if one.academy != DEMO or is_demo]
        offers_known = bool(known) and not is_demo and not self._book.is_academy_asked
        step = Step.PEOPLE if offers_known else Step.PASSWORD if academy else Step.ACADEMY
        signed_in: asyncio.Future[Account] = asyncio.get_running_loop().create_future()
        async with TaskScope("sign-in") as tasks:
            service = SignInService(self.door(academy))
            presenter = SignInPresenter(service, tasks, step=step)
            presenter.signed_in.connect(signed_in.set_result)
            academies = None if is_demo else AcademyPresenter(self.accounts, tasks)
            view = SignInView(
                presenter, academy=title, demo_accounts=demo_accounts, known_accounts=known, academies=academies
            )
            self._show(view, presenter, academies)
            if academy:
                presenter.set_academy_ready(False)
                tasks.spawn(self._wait_for_academy(academy, presenter), name="academy")
            moved = tasks.spawn(self._book.moved.wait(), name="moved")
            moved.add_done_callback(lambda _: signed_in.cancel())
            await asyncio.wait({signed_in})
            self._presenter = None
        return None if signed_in.cancelled() else signed_in.result()

    def _show(self, view: SignInView, presenter: SignInPresenter, academies: AcademyPresenter | None) -> None:
        presenter.setParent(view)
        if academies is not None:
            academies.setParent(view)
        view.theme_chosen.connect(self._appearance.theme.set_mode)
        view.language_chosen.connect(self._appearance.language.set_language)
        view.account_chosen.connect(self._book.show)
        view.mailbox_requested.connect(lambda: self._window.command_chosen.emit("mailbox"))
        self._window.show_sign_in(view)
        self._presenter = presenter

    async def _wait_for_academy(self, academy: str, presenter: SignInPresenter) -> None:
        try:
            await self._outside.address(academy)
        except PharmatError as error:
            presenter.fail(error)
            return
        presenter.set_academy_ready(True)
        if self._link is not None:
            self.follow(self._link)
        presenter.look_up_ways()


class Probe:
    """The `AcademyProbe` of the accounts' service."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside

    async def ways_in(self, address: AcademyAddress) -> WaysIn:
        from pharmat_desktop.remote.sign_in_door import ways_in

        return await ways_in(address, self._outside.plug)


def open_in_browser(url: str) -> bool:
    """Whether it could be opened."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(url))
