"""A sign-in door in memory: an academy with its people, the mails that it sent, and one fault that a test may set."""

from __future__ import annotations

from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import PharmatError, SignInFailed, Why, WrongCredentials
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account, Role, UserId

CODE = "424242"
"""The digits of every mail."""
SAM = Account(UserId("u1"), "sam@pharmat.example", "Sam Okoro", Role.STUDENT, "demo")
PASSWORD = "pharmat-demo"


class FakeDoor:
    """The `SignInDoor` of the ports."""

    def __init__(self, *people: tuple[Account, str]) -> None:
        self.people = dict(people) or {SAM: PASSWORD}
        self.ways = WaysIn(frozenset(Provider))
        self.asked: list[tuple[str, str]] = []
        """Email and password of each attempt."""
        self.mails: list[tuple[MailKind, str]] = []
        self.fault: PharmatError | None = None
        """Raised by every call while it is set."""

    async def ways_in(self) -> WaysIn:
        self._check()
        return self.ways

    async def with_password(self, email: str, password: str) -> Account:
        self.asked.append((email, password))
        self._check()
        account = self._known(email)
        if account is None or self.people[account] != password:
            raise WrongCredentials
        return account

    async def sign_up(self, wish: SignUp) -> Arrival | None:
        self._check()
        if self._known(wish.email) is None:
            name = f"{wish.first_name} {wish.last_name}".strip()
            account = Account(UserId(f"u{len(self.people) + 1}"), wish.email, name, wish.role, "demo")
            self.people[account] = wish.password
            if not self.ways.confirms_email:
                return Arrival(account)
        self.mails.append((MailKind.SIGN_UP, wish.email))
        return None

    async def send_mail(self, kind: MailKind, email: str) -> None:
        self._check()
        self.mails.append((kind, email))

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival:
        self._check()
        account = self._known(email)
        if account is None or code != CODE or (kind, email) not in self.mails:
            raise SignInFailed(Why.CODE)
        self.mails.remove((kind, email))
        return Arrival(account, needs_new_password=kind is MailKind.NEW_PASSWORD)

    async def with_link(self, link: AuthLink) -> Arrival:
        self._check()
        if link.error or not self.mails:
            raise SignInFailed(Why.LINK_USED)
        kind, email = self.mails[-1]
        return await self.with_code(kind, email, link.code)

    async def with_provider(self, provider: Provider) -> Arrival:
        self._check()
        return Arrival(next(iter(self.people)))

    async def set_password(self, account: Account, password: str) -> None:
        self._check()
        if self.people[account] == password:
            raise SignInFailed(Why.SAME_PASSWORD)
        self.people[account] = password

    def _check(self) -> None:
        if self.fault:
            raise self.fault

    def _known(self, email: str) -> Account | None:
        return next((account for account in self.people if account.email == email), None)
