"""Supabase Auth over supabase_auth: password, refresh and log-out as three calls, and the door to a new account."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import PharmatError, Refused, UnexpectedAnswer, WrongCredentials
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets

if TYPE_CHECKING:
    from pharmat_desktop.remote.client import SupabaseClient

LOG_OUT_TIMEOUT = 3.0
"""Seconds that a log-out waits for the server to hear of it."""


class Tokens(NamedTuple):
    """What Auth hands out. Has no readable form, so that no log can hold it."""

    access: str
    refresh: str
    user_id: str
    expires_at: float
    """Unix time by this computer's clock, which may differ from the server's."""
    lifetime: float
    """Seconds."""

    def __repr__(self) -> str:
        return f"Tokens(user_id={self.user_id!r}, lifetime={self.lifetime:.0f})"


class AuthWire:
    """The three calls. Each raises Offline, NoAnswer, Busy, Refused (with Auth's code) or UnexpectedAnswer."""

    def __init__(self, client: SupabaseClient, clock: Callable[[], float] = time.time) -> None:
        self._auth = client.auth
        self._clock = clock

    async def sign_in(self, email: str, password: str) -> Tokens:
        """Raises WrongCredentials too."""
        try:
            return await self._tokens(self._auth.sign_in_with_password({"email": email, "password": password}))
        except Refused as refusal:
            if refusal.code == "invalid_credentials":
                raise WrongCredentials("email and password do not match") from None
            raise

    async def refresh(self, refresh_token: str) -> Tokens:
        return await self._tokens(self._auth.refresh_session(refresh_token))

    async def log_out(self, access_token: str) -> None:
        """End this session at the server, within `LOG_OUT_TIMEOUT`; whether it worked cannot matter to the person."""
        try:
            async with asyncio.timeout(LOG_OUT_TIMEOUT):
                await self._auth.admin.sign_out(access_token, "local")
        except (PharmatError, TimeoutError):
            return

    async def _tokens(self, call: Coroutine[Any, Any, Any]) -> Tokens:
        from supabase_auth.errors import AuthError

        asked_at = self._clock()
        try:
            session = (await call).session
        except (AuthError, ValueError) as error:  # pydantic's errors are ValueErrors and hold the body: not chained
            raise UnexpectedAnswer(f"Auth: {type(error).__name__}") from None
        if session is None or not session.refresh_token or not 0 < session.expires_in < 10**8:
            raise UnexpectedAnswer("Auth: a session without tokens")
        lifetime = float(session.expires_in)
        return Tokens(session.access_token, session.refresh_token, session.user.id, asked_at + lifetime, lifetime)


class PasswordDoor:
    """The `SignInDoor` of the ports: opens an account and leaves its refresh token where `TokenKeeper` looks for it."""

    def __init__(self, address: AcademyAddress, secrets: Secrets, plug: NetworkPlug) -> None:
        self._address = address
        self._secrets = secrets
        self._plug = plug

    async def with_password(self, email: str, password: str) -> Account:
        """Raises WrongCredentials, Offline, NoAnswer, Busy or Refused."""
        client_class = await asyncio.to_thread(_client_class)
        async with await client_class.open(self._address, self._plug) as client:
            tokens = await AuthWire(client).sign_in(email, password)
            account = await self._account(client, tokens, email)
        await self._secrets.save(secret_name(account), tokens.refresh)
        return account

    async def _account(self, client: SupabaseClient, tokens: Tokens, email: str) -> Account:
        table = client.data(tokens.access).table("users")
        found = await table.select("role,first_name,last_name").eq("id", tokens.user_id).limit(1).execute()
        match found.data:
            case [{"role": str(role), "first_name": str(first), "last_name": str(last)}] if role in set(Role):
                name = f"{first} {last}".strip()
                return Account(UserId(tokens.user_id), email, name, Role(role), self._address.name)
            case []:
                raise Refused("no_profile", "This account is not active at the academy. Ask the academy for help.", 403)
        raise UnexpectedAnswer("the profile is of another shape")


def secret_name(account: Account) -> str:
    """Under which name an account's refresh token is kept: one per account and academy."""
    return f"{sha256(account.academy.encode()).hexdigest()[:12]}-{account.user_id}"


def _client_class() -> type[SupabaseClient]:
    """Importing supabase takes about 0.3 s: in a thread, and only when it is needed."""
    from pharmat_desktop.remote.client import SupabaseClient

    return SupabaseClient
