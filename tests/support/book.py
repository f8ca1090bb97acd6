"""The accounts and academies of a computer, in memory, and an academy that can be asked about itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pharmat_desktop.config import AcademyAddress, WrongAddress
from pharmat_desktop.domain.accounts import WaysIn
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.people import Account

PHARMA = AcademyAddress("https://pharma.example", "https://pharma.example", "sb_publishable_pharma")


class FakeBook:
    """The `AccountBook` of `services.accounts`: nothing is shown, but what was asked for is remembered."""

    def __init__(self, *accounts: Account) -> None:
        self.accounts: list[Account] = list(accounts)
        self.current: Account | None = None
        self.academies: list[AcademyAddress] = []
        self.academy: AcademyAddress | None = None
        self._listeners: list[Callable[[], None]] = []

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def show(self, account: Account) -> None:
        self.current = account
        self._tell()

    def show_sign_in(self, academy: AcademyAddress | None) -> None:
        self.current = None
        self.academy = academy or self.academy
        self._tell()

    def remember_academy(self, address: AcademyAddress) -> None:
        self.academies = [address, *(one for one in self.academies if one.url != address.url)]
        self.academy = address
        self._tell()

    def forget_academy(self, address: AcademyAddress) -> None:
        self.academies.remove(address)
        self._tell()

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()


class FakeProbe:
    """The `AcademyProbe` of `services.accounts`: knows some academies by address and key."""

    def __init__(self, *academies: AcademyAddress) -> None:
        self.known: Sequence[AcademyAddress] = academies or (PHARMA,)
        self.fault: PharmatError | None = None
        """Raised by every call while it is set."""

    async def ways_in(self, address: AcademyAddress) -> WaysIn:
        if self.fault:
            raise self.fault
        keys = {one.url: one.publishable_key for one in self.known}
        if address.url not in keys:
            raise WrongAddress("not_supabase")
        if keys[address.url] != address.publishable_key:
            raise WrongAddress("wrong_key")
        return WaysIn()
