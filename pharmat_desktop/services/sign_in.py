"""Every way to sign in: checks of what people type, before anybody is asked."""

from __future__ import annotations

from pharmat_desktop.domain.account_ports import SignInDoor
from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn, clean_code, is_email
from pharmat_desktop.domain.errors import SignInFailed, Why
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account


class SignInService:
    """What the sign-in screen may do, at one academy.

    Every awaited call raises Offline, NoAnswer, Busy (with `retry_after` when a mail was asked for too soon), Refused
    or SignInFailed, and ValueError for what cannot be right whoever is asked.
    """

    def __init__(self, door: SignInDoor) -> None:
        self._door = door

    async def ways_in(self) -> WaysIn:
        """What to offer."""
        return await self._door.ways_in()

    async def with_password(self, email: str, password: str) -> Account:
        """Raises WrongCredentials, and SignInFailed(NOT_CONFIRMED) when the first mail was never answered."""
        if not password:
            raise ValueError("the password is missing")
        return await self._door.with_password(_email(email), password)

    async def sign_up(self, wish: SignUp) -> Arrival | None:
        """A new account: signed in at once, or None when a mail is on its way (also to an address that has one)."""
        if wish.problem:
            raise ValueError(wish.problem)
        return await self._door.sign_up(wish)

    async def send_mail(self, kind: MailKind, email: str) -> None:
        """Ask for a mail with six digits and a link: SIGN_IN, NEW_PASSWORD, or SIGN_UP once more.

        Whether somebody has this address is not told.
        """
        if kind is MailKind.NEW_EMAIL:
            raise ValueError("a new address is asked for by one who is signed in")
        await self._door.send_mail(kind, _email(email))

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival:
        """The six digits of a mail. Raises SignInFailed(CODE)."""
        return await self._door.with_code(kind, _email(email), clean_code(code))

    async def with_link(self, link: AuthLink) -> Arrival:
        """The link of a mail. Raises SignInFailed with LINK_USED, LINK_UNKNOWN or LINK_ELSEWHERE."""
        return await self._door.with_link(link)

    async def with_provider(self, provider: Provider) -> Arrival:
        """Google or Apple in the system's browser; cancel the task to give up waiting.

        Raises SignInFailed with DENIED, PROVIDER, TIMED_OUT or NO_BROWSER.
        """
        return await self._door.with_provider(provider)

    async def set_password(self, account: Account, password: str) -> None:
        """The new password of somebody who has just arrived by "forgotten password".

        Raises SignInFailed with WEAK_PASSWORD or SAME_PASSWORD; they are signed in all the same.
        """
        if not password:
            raise SignInFailed(Why.WEAK_PASSWORD)
        await self._door.set_password(account, password)


def _email(text: str) -> str:
    if not is_email(text):
        raise ValueError("that is not an email address")
    return text.strip()
