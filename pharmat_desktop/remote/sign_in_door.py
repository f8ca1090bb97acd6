"""The `SignInDoor` of the ports: opens an account and leaves its refresh token where `TokenKeeper` looks for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from pharmat_desktop.config import AcademyAddress, WrongAddress
from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import Refused, SignInFailed, UnexpectedAnswer, Why
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.remote.auth import WHY, AuthWire, Tokens, secret_name
from pharmat_desktop.remote.errors import Middleman, NotTheAcademy, TokenRejected
from pharmat_desktop.remote.flows import FlowBook, one_time
from pharmat_desktop.remote.loopback import Loopback, Page
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets

if TYPE_CHECKING:
    from pharmat_desktop.remote.client import SupabaseClient

BROWSER_PATIENCE = 300.0
"""Seconds that a sign-in in the browser may take: Auth forgets its side of it then."""


class Browser(NamedTuple):
    """The system's browser, as the app provides it."""

    open: Callable[[str], bool]
    """Whether it could be opened."""
    page: Page


class RemoteDoor:
    """One academy's door. Owned by the app; each call opens its own connection and closes it."""

    def __init__(
        self, address: AcademyAddress, secrets: Secrets, plug: NetworkPlug, flows: FlowBook, browser: Browser
    ) -> None:
        self._address = address
        self._secrets = secrets
        self._plug = plug
        self._flows = flows
        self._browser = browser
        self._arrived: dict[Account, str] = {}
        """Access tokens of those who may set a new password now."""

    async def ways_in(self) -> WaysIn:
        async with self._wire() as (_, wire):
            return await wire.ways_in()

    async def with_password(self, email: str, password: str) -> Account:
        async with self._wire() as (client, wire):
            return await self._admit(client, await wire.sign_in(email, password), email)

    async def sign_up(self, wish: SignUp) -> Arrival | None:
        flow = await self._flows.begin(MailKind.SIGN_UP, self._address.name)
        async with self._wire() as (client, wire):
            tokens = await wire.sign_up(wish, flow)
            return Arrival(await self._admit(client, tokens, wish.email)) if tokens else None

    async def send_mail(self, kind: MailKind, email: str) -> None:
        flow = await self._flows.begin(kind, self._address.name)
        async with self._wire() as (_, wire):
            await wire.send_mail(kind, email, flow)

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival:
        async with self._wire() as (client, wire):
            tokens = await wire.verify(kind, email, code)
            if tokens is None:
                raise UnexpectedAnswer("Auth: no session for a code")
            return await self._arrive(client, tokens, kind, email)

    async def with_link(self, link: AuthLink) -> Arrival:
        flow = self._flows.find(link.flow)
        if flow is None:
            raise SignInFailed(Why.LINK_UNKNOWN)
        if flow.academy != self._address.name:
            raise SignInFailed(Why.LINK_ELSEWHERE)
        if not link.code:
            raise SignInFailed(Why.LINK_USED if link.error else Why.LINK_UNKNOWN)
        verifier = await self._flows.take(link.flow)
        async with self._wire() as (client, wire):
            return await self._arrive(client, await wire.exchange(link.code, verifier), MailKind(flow.kind))

    async def with_provider(self, provider: Provider) -> Arrival:
        flow = one_time()
        async with self._wire() as (client, wire):
            if provider not in (await wire.ways_in()).providers:
                raise SignInFailed(Why.CLOSED)
            code = await self._code_from_browser(provider, flow.name, flow.challenge)
            return Arrival(await self._admit(client, await wire.exchange(code, flow.verifier)))

    async def set_password(self, account: Account, password: str) -> None:
        token = self._arrived.get(account)
        if token is None:
            raise SignInFailed(Why.LINK_USED)
        async with self._wire() as (_, wire):
            try:
                await wire.update_user(token, {"password": password})
            except TokenRejected:
                raise SignInFailed(Why.LINK_USED) from None
        del self._arrived[account]

    async def _code_from_browser(self, provider: Provider, state: str, challenge: dict[str, str]) -> str:
        try:
            async with asyncio.timeout(BROWSER_PATIENCE), Loopback.listening(state, self._browser.page) as loopback:
                query = urlencode({"provider": provider.value, "redirect_to": loopback.redirect_to, **challenge})
                if not self._browser.open(f"{self._address.url}/auth/v1/authorize?{query}"):
                    raise SignInFailed(Why.NO_BROWSER)
                link = await loopback.answer()
        except TimeoutError:
            raise SignInFailed(Why.TIMED_OUT) from None
        except OSError as fault:
            raise SignInFailed(Why.NO_BROWSER) from fault
        if not link.code:
            raise SignInFailed(WHY.get(link.error, Why.PROVIDER))
        return link.code

    async def _arrive(self, client: SupabaseClient, tokens: Tokens, kind: MailKind, email: str = "") -> Arrival:
        account = await self._admit(client, tokens, email)
        if kind is MailKind.NEW_PASSWORD:
            self._arrived[account] = tokens.access
        return Arrival(account, needs_new_password=kind is MailKind.NEW_PASSWORD)

    async def _admit(self, client: SupabaseClient, tokens: Tokens, email: str = "") -> Account:
        account = await _account(client, tokens, tokens.email or email, self._address.name)
        await self._secrets.save(secret_name(account), tokens.refresh)
        return account

    @asynccontextmanager
    async def _wire(self) -> AsyncIterator[tuple[SupabaseClient, AuthWire]]:
        client_class = await asyncio.to_thread(_client_class)
        async with await client_class.open(self._address, self._plug) as client:
            yield client, AuthWire(client)


async def ways_in(address: AcademyAddress, plug: NetworkPlug) -> WaysIn:
    """Ask what may be an academy. Raises WrongAddress when it is none, and Offline, NoAnswer or Busy."""
    client_class = await asyncio.to_thread(_client_class)
    async with await client_class.open(address, plug) as client:
        try:
            return await AuthWire(client).ways_in()
        except TokenRejected:
            raise WrongAddress("wrong_key") from None
        except (NotTheAcademy, Middleman, Refused, UnexpectedAnswer):
            raise WrongAddress("not_supabase") from None


async def _account(client: SupabaseClient, tokens: Tokens, email: str, academy: str) -> Account:
    table = client.data(tokens.access).table("users")
    found = await table.select("role,first_name,last_name").eq("id", tokens.user_id).limit(1).execute()
    match found.data:
        case [{"role": str(role), "first_name": str(first), "last_name": str(last)}] if role in set(Role):
            return Account(UserId(tokens.user_id), email, f"{first} {last}".strip(), Role(role), academy)
        case []:
            raise Refused("no_profile", "This account is not active at the academy. Ask the academy for help.", 403)
    raise UnexpectedAnswer("the profile is of another shape")


def _client_class() -> type[SupabaseClient]:
    """Importing supabase takes about 0.3 s: in a thread, and only when it is needed."""
    from pharmat_desktop.remote.client import SupabaseClient

    return SupabaseClient
