"""The sign-in screen on its way from the window to an account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from pharmat_desktop.account import Outside
from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import PharmatError, Refused
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter
from pharmat_desktop.ui.sign_in.view import SignInView


class AcademyDoor:
    """The `SignInDoor` of an academy whose address may not be known yet."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside

    async def with_password(self, email: str, password: str) -> Account:
        from pharmat_desktop.remote.auth import PasswordDoor

        door = PasswordDoor(await self._outside.address(), await self._outside.secrets(), self._outside.plug)
        return await door.with_password(email, password)

    async def ways_in(self) -> WaysIn:
        return WaysIn(has_sign_up=False)

    async def sign_up(self, wish: SignUp) -> Arrival | None:
        raise _NOT_YET

    async def send_mail(self, kind: MailKind, email: str) -> None:
        raise _NOT_YET

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival:
        raise _NOT_YET

    async def with_link(self, link: AuthLink) -> Arrival:
        raise _NOT_YET

    async def with_provider(self, provider: Provider) -> Arrival:
        raise _NOT_YET

    async def set_password(self, account: Account, password: str) -> None:
        raise _NOT_YET


_NOT_YET = Refused("not_yet", "This way of signing in comes with the next commits.")


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
