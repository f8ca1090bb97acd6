"""Supabase Auth as typed calls. Each stands alone: no session, no timer and no verifier is kept in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from pharmat_desktop.domain.accounts import MailKind, Provider, SignOutScope, SignUp, WaysIn
from pharmat_desktop.domain.errors import (
    PharmatError,
    Refused,
    SignInFailed,
    UnexpectedAnswer,
    Why,
    WrongCredentials,
)
from pharmat_desktop.domain.people import Account

if TYPE_CHECKING:
    from pharmat_desktop.remote.client import SupabaseClient
    from pharmat_desktop.remote.flows import Started

LOG_OUT_TIMEOUT = 3.0
"""Seconds that a log-out waits for the server to hear of it."""
WHY = {
    "otp_expired": Why.CODE,
    "otp_disabled": Why.NO_ACCOUNT,
    "flow_state_not_found": Why.LINK_USED,
    "flow_state_expired": Why.LINK_USED,
    "bad_code_verifier": Why.LINK_UNKNOWN,
    "email_not_confirmed": Why.NOT_CONFIRMED,
    "signup_disabled": Why.CLOSED,
    "email_provider_disabled": Why.CLOSED,
    "provider_disabled": Why.CLOSED,
    "user_already_exists": Why.TAKEN,
    "email_exists": Why.TAKEN,
    "weak_password": Why.WEAK_PASSWORD,
    "same_password": Why.SAME_PASSWORD,
    "reauthentication_needed": Why.NEEDS_PASSWORD,
    "reauthentication_not_valid": Why.CODE,
    "user_banned": Why.BLOCKED,
    "access_denied": Why.DENIED,
}
"""What Auth's codes mean to somebody who is signing in."""


class Tokens(NamedTuple):
    """What Auth hands out. Has no readable form, so that no log can hold it."""

    access: str
    refresh: str
    user_id: str
    expires_at: float
    """Unix time by this computer's clock, which may differ from the server's."""
    lifetime: float
    """Seconds."""
    email: str = ""

    def __repr__(self) -> str:
        return f"Tokens(user_id={self.user_id!r}, lifetime={self.lifetime:.0f})"


class AuthWire:
    """Each call raises Offline, NoAnswer, Busy, Refused (with Auth's code) or UnexpectedAnswer.

    Those of people who are signing in or changing what they sign in with raise SignInFailed for the codes of `WHY`.
    """

    def __init__(self, client: SupabaseClient, clock: Callable[[], float] = time.time) -> None:
        self._client = client
        self._clock = clock

    async def ways_in(self) -> WaysIn:
        match await self._client.call("GET", "/auth/v1/settings"):
            case {
                "external": dict(external),
                "disable_signup": bool(is_closed),
                "mailer_autoconfirm": bool(trusts),
            }:
                providers = frozenset(provider for provider in Provider if external.get(provider.value) is True)
                has_email = external.get("email") is True
                return WaysIn(providers, has_sign_up=not is_closed, has_email=has_email, confirms_email=not trusts)
        raise UnexpectedAnswer("Auth: settings of another shape")

    async def sign_in(self, email: str, password: str) -> Tokens:
        """Raises WrongCredentials too."""
        try:
            with explained():
                return await self._grant("password", {"email": email, "password": password})
        except Refused as refusal:
            if refusal.code == "invalid_credentials":
                raise WrongCredentials("email and password do not match") from None
            raise

    async def refresh(self, refresh_token: str) -> Tokens:
        return await self._grant("refresh_token", {"refresh_token": refresh_token})

    async def exchange(self, code: str, verifier: str) -> Tokens:
        """The end of a flow in a browser."""
        with explained():
            return await self._grant("pkce", {"auth_code": code, "code_verifier": verifier})

    async def sign_up(self, wish: SignUp, flow: Started) -> Tokens | None:
        """None when a mail has to be answered first."""
        data = {
            "first_name": wish.first_name.strip(),
            "last_name": wish.last_name.strip(),
            "role": wish.role.value,
            "timezone": wish.timezone,
            "language": wish.language,
        }
        body = {"email": wish.email.strip(), "password": wish.password, "data": data, **flow.challenge}
        asked_at = self._clock()
        with explained():
            answer = await self._client.call("POST", "/auth/v1/signup", query=flow.redirect, body=body)
        return self._tokens(answer, asked_at) if isinstance(answer, dict) and "access_token" in answer else None

    async def send_mail(self, kind: MailKind, email: str, flow: Started) -> None:
        paths = {MailKind.SIGN_IN: "otp", MailKind.NEW_PASSWORD: "recover", MailKind.SIGN_UP: "resend"}
        body: dict[str, Any] = {"email": email, **flow.challenge}
        if kind is MailKind.SIGN_IN:
            body["create_user"] = False
        elif kind is MailKind.SIGN_UP:
            body["type"] = "signup"
        try:
            with explained():
                await self._client.call("POST", f"/auth/v1/{paths[kind]}", query=flow.redirect, body=body)
        except SignInFailed as failure:
            # Who has no account learns so by the mail that does not come; nobody else learns who has one.
            if failure.why is not Why.NO_ACCOUNT:
                raise

    async def verify(self, kind: MailKind, email: str, code: str) -> Tokens | None:
        """The six digits of a mail. None when they were right and another mail waits for its own."""
        asked_at = self._clock()
        with explained():
            body = {"type": kind.value, "email": email, "token": code}
            answer = await self._client.call("POST", "/auth/v1/verify", body=body)
        return self._tokens(answer, asked_at) if isinstance(answer, dict) and "access_token" in answer else None

    async def update_user(self, access: str, changes: Mapping[str, Any], flow: Started | None = None) -> None:
        with explained():
            body = {**changes, **(flow.challenge if flow else {})}
            query = flow.redirect if flow else None
            await self._client.call("PUT", "/auth/v1/user", token=access, query=query, body=body)

    async def send_proof(self, access: str) -> None:
        await self._client.call("GET", "/auth/v1/reauthenticate", token=access)

    async def log_out(self, access: str, scope: SignOutScope = SignOutScope.HERE) -> None:
        await self._client.call("POST", "/auth/v1/logout", token=access, query={"scope": scope.value})

    async def try_log_out(self, access: str) -> None:
        """End this session at the server, within `LOG_OUT_TIMEOUT`; whether it worked cannot matter to the person."""
        try:
            async with asyncio.timeout(LOG_OUT_TIMEOUT):
                await self.log_out(access)
        except (PharmatError, TimeoutError):
            return

    async def _grant(self, kind: str, body: Mapping[str, str]) -> Tokens:
        asked_at = self._clock()
        answer = await self._client.call("POST", "/auth/v1/token", query={"grant_type": kind}, body=body)
        return self._tokens(answer, asked_at)

    def _tokens(self, answer: Any, asked_at: float) -> Tokens:
        match answer:
            case {
                "access_token": str(access),
                "refresh_token": str(refresh),
                "expires_in": int() | float() as seconds,
                "user": {"id": str(user_id), **user},
            } if access and refresh and not refresh.isspace() and 0 < seconds < 10**8:
                email = user.get("email")
                lifetime = float(seconds)
                email = email if isinstance(email, str) else ""
                return Tokens(access, refresh, user_id, asked_at + lifetime, lifetime, email)
        raise UnexpectedAnswer("Auth: a session without tokens")


@contextmanager
def explained() -> Iterator[None]:
    """Auth's refusals in the words of somebody who is signing in."""
    try:
        yield
    except Refused as refusal:
        if why := WHY.get(refusal.code):
            raise SignInFailed(why) from refusal
        raise


def secret_name(account: Account) -> str:
    """Under which name an account's refresh token is kept: one per account and academy."""
    return f"{sha256(account.academy.encode()).hexdigest()[:12]}-{account.user_id}"
