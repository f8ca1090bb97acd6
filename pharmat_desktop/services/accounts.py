"""The accounts and academies that this computer knows: switch, add, forget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from pharmat_desktop.config import AcademyAddress, checked_address
from pharmat_desktop.domain.accounts import WaysIn
from pharmat_desktop.domain.people import Account


class AccountBook(Protocol):
    """Who is known on this computer, and who is in the window. Kept by the application in its saved state."""

    @property
    def accounts(self) -> Sequence[Account]: ...

    @property
    def current(self) -> Account | None: ...

    @property
    def academies(self) -> Sequence[AcademyAddress]: ...

    @property
    def academy(self) -> AcademyAddress | None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...

    def show(self, account: Account) -> None: ...

    def show_sign_in(self, academy: AcademyAddress | None) -> None: ...

    def remember_academy(self, address: AcademyAddress) -> None: ...

    def forget_academy(self, address: AcademyAddress) -> None: ...


class AcademyProbe(Protocol):
    async def ways_in(self, address: AcademyAddress) -> WaysIn:
        """What an academy says of itself. Raises WrongAddress, Offline, NoAnswer or Busy."""
        ...


class AccountsService:
    """What the account menu and the sign-in screen may do. The book is kept in the saved state and holds no secret."""

    def __init__(self, book: AccountBook, probe: AcademyProbe) -> None:
        self._book = book
        self._probe = probe

    @property
    def accounts(self) -> Sequence[Account]:
        """Those who can be shown without signing in, or with (if their session has ended); the latest first."""
        return self._book.accounts

    @property
    def current(self) -> Account | None:
        """Whose account is in the window."""
        return self._book.current

    @property
    def academies(self) -> Sequence[AcademyAddress]:
        """All that were given on this computer; the latest first."""
        return self._book.academies

    @property
    def academy(self) -> AcademyAddress | None:
        """Whose sign-in screen is or would be shown; None while the demo's server starts."""
        return self._book.academy

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change of the book. Returns the function that ends the subscription."""
        return self._book.subscribe(listener)

    def switch_to(self, account: Account) -> None:
        """Put another account into the window; the one that is there stays signed in, its drafts stay."""
        if account != self._book.current:
            self._book.show(account)

    def sign_in_another(self, academy: AcademyAddress | None = None) -> None:
        """Show the sign-in screen, of this academy or the current one; nobody is signed out by it."""
        self._book.show_sign_in(academy)

    async def add_academy(self, url: str, key: str) -> WaysIn:
        """Check an academy by asking it, remember it and make it the one to sign in to.

        Raises WrongAddress (its `problem` says what is wrong), Offline, NoAnswer or Busy.
        """
        address = checked_address(url, key)
        ways = await self._probe.ways_in(address)
        self._book.remember_academy(address)
        return ways

    def forget_academy(self, address: AcademyAddress) -> None:
        """Raises ValueError while an account of it is known here."""
        if any(account.academy == address.name for account in self._book.accounts):
            raise ValueError("somebody is signed in there")
        self._book.forget_academy(address)
