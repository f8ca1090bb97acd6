"""The sign-in screen on its way from the window to an account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.account import Outside
from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.browser_page import browser_page
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter
from pharmat_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from pharmat_desktop.remote.sign_in_door import RemoteDoor


class AcademyDoor:
    """The `SignInDoor` of an academy whose address may not be known yet."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside
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

            outside = self._outside
            browser = Browser(_open_in_browser, browser_page)
            self._opened = RemoteDoor(
                await outside.address(), await outside.secrets(), outside.plug, await outside.flows(), browser
            )
        return self._opened


def _open_in_browser(url: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(url))


async def sign_in(
    window: MainWindow, outside: Outside, appearance: Appearance, academy: str, demo_accounts: Sequence[DemoAccount]
) -> Account:
    """Show the sign-in screen until somebody has signed in. The window keeps it until another page is shown."""
    signed_in: asyncio.Future[Account] = asyncio.get_running_loop().create_future()
    async with TaskScope("sign-in") as tasks:
        presenter = SignInPresenter(SignInService(AcademyDoor(outside)), tasks)
        presenter.signed_in.connect(signed_in.set_result)
        view = SignInView(presenter, academy=academy, demo_accounts=demo_accounts)
        presenter.setParent(view)
        view.theme_chosen.connect(appearance.theme.set_mode)
        view.language_chosen.connect(appearance.language.set_language)
        window.show_sign_in(view)
        presenter.set_academy_ready(False)
        tasks.spawn(_wait_for_academy(outside, presenter), name="academy")
        return await signed_in


async def _wait_for_academy(outside: Outside, presenter: SignInPresenter) -> None:
    try:
        await outside.address()
    except PharmatError as error:
        presenter.fail(error)
    else:
        presenter.set_academy_ready(True)
        presenter.look_up_ways()
