"""The `AccountBook` of the accounts' service: who is known on this computer, and who is in the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from pharmat_desktop.config import AcademyAddress, SavedState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account

MOST = 20
"""Accounts and academies that are remembered."""


class SavedBook:
    """Kept in the saved state; holds no secret. Owned by `Application`, which shows whom `current` names."""

    def __init__(self, state: SavedState, given: AcademyAddress | None = None) -> None:
        """`given`: the academy that the command line names."""
        current = [state.account] if state.account is not None else []
        self._accounts = tuple(dict.fromkeys((*current, *state.accounts)))
        self._academies = _with(given, state.academies) if given is not None else state.academies
        self._academy = given.name if given is not None else state.academy
        self._current = state.account
        if given is not None and (state.account is None or state.account.academy != given.name):
            self._current = next((account for account in self._accounts if account.academy == given.name), None)
        self.is_academy_asked = False
        """The person named the academy of the next sign-in: no need to offer the accounts that are known."""
        self._listeners: list[Callable[[], None]] = []
        self.moved = asyncio.Event()
        """Somebody or something else is to be shown: see `current`."""

    @property
    def accounts(self) -> Sequence[Account]:
        return self._accounts

    @property
    def current(self) -> Account | None:
        return self._current

    @property
    def academies(self) -> Sequence[AcademyAddress]:
        return self._academies

    @property
    def academy(self) -> AcademyAddress | None:
        named = (address for address in self._academies if address.name == self._academy)
        return next(named, self._academies[0] if self._academies else None)

    def kept(self, state: SavedState) -> SavedState:
        """The state with what this book has to remember."""
        kept: dict[str, Any] = {"account": self._current, "accounts": self._accounts}
        return state._replace(academies=self._academies, academy=self._academy, **kept)

    def address(self, name: str) -> AcademyAddress:
        """Raises LocalStorageError for an academy that was forgotten."""
        for address in self._academies:
            if address.name == name:
                return address
        raise LocalStorageError("the academy of this account is not known on this computer any more")

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def show(self, account: Account) -> None:
        self._current = account
        self._move()

    def show_sign_in(self, academy: AcademyAddress | None = None) -> None:
        self._academy = academy.name if academy is not None else self._academy
        self.is_academy_asked = academy is not None
        self._current = None
        self._move()

    def remember_academy(self, address: AcademyAddress) -> None:
        self._academies = _with(address, self._academies)
        self._academy = address.name
        self.is_academy_asked = True
        self._move()

    def forget_academy(self, address: AcademyAddress) -> None:
        self._academies = tuple(one for one in self._academies if one.name != address.name)
        self._tell()

    def signed_in(self, account: Account) -> None:
        """They are the latest now, and what is known of them may be new."""
        others = (one for one in self._accounts if (one.user_id, one.academy) != (account.user_id, account.academy))
        self._accounts = (account, *others)[:MOST]
        self._current = account
        self.is_academy_asked = False
        self._tell()

    def signed_out(self, account: Account) -> None:
        """They would have to sign in to come back."""
        self._accounts = tuple(one for one in self._accounts if one != account)
        self.put_down()

    def renew(self, account: Account) -> None:
        """Their name or address has changed; who is in the window stays there."""

        def renewed(one: Account) -> Account:
            return account if (one.user_id, one.academy) == (account.user_id, account.academy) else one

        self._accounts = tuple(renewed(one) for one in self._accounts)
        self._current = renewed(self._current) if self._current is not None else None
        self._tell()

    def put_down(self) -> None:
        """Nobody is in the window any more; whoever is known stays known."""
        self._current = None
        self._tell()

    def _move(self) -> None:
        self.moved.set()
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _with(address: AcademyAddress, academies: Sequence[AcademyAddress]) -> tuple[AcademyAddress, ...]:
    return (address, *(one for one in academies if one.name != address.name))[:MOST]
