"""The one owner of an account's tokens: keeps them fresh, one request at a time, and waits out every lack of network.

::

                       refreshed
             ┌───────────────────────────┐
             ▼                           │
    RESTING ──asked or due──► REFRESHING ┤
       ▲                                 ├── Offline · NoAnswer · Busy ──► RESTING (raised to whoever asked)
       │                                 └── Auth says the session is over ──► SIGNED OUT
       └───────────────── sign_in_again ◄────────────────────────────────────────┘

Rotation is survived at every point. The new refresh token is saved before it is used, together with the one it came
from: Auth answers the parent of the active token with the active token, so an answer that was lost, a crash before the
save or a server that forgot the newest token costs nothing.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from pharmat_desktop.domain.accounts import SignOutScope
from pharmat_desktop.domain.errors import (
    Busy,
    NoAnswer,
    Offline,
    PharmatError,
    Refused,
    SignedOut,
    SignInFailed,
    UnexpectedAnswer,
    WrongCredentials,
)
from pharmat_desktop.domain.people import Account
from pharmat_desktop.remote.auth import AuthWire, Tokens, secret_name
from pharmat_desktop.remote.errors import SESSION_IS_OVER, TokenRejected
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.tasks import Backoff

EARLY = 300.0
"""Seconds before the end of a token's life when `run` renews it (half its life when that is shorter)."""
LATE = 60.0
"""Seconds before the end when `ensure_fresh` no longer hands it out (a quarter of its life when that is shorter)."""
CHECK_EVERY = (20.0, 30.0)
"""Seconds between two looks at the wall clock, drawn anew each time. Sleep stops timers but not the wall clock."""
MOST_PATIENCE = 10
"""How many times longer the pause between two attempts becomes while Auth cannot be reached; it never gives up."""
T = TypeVar("T")

_STRANGE = "Auth: an answer of another shape"

_log = logging.getLogger(__name__)


class TokenKeeper:
    """The `Session` of the ports, for one account. Owned by `RemoteAcademy`.

    `fallback_password` is for the demo academy, whose passwords are public: with it the keeper signs in again by
    itself when no refresh token is left. It is never stored.
    """

    def __init__(
        self,
        account: Account,
        wire: AuthWire,
        secrets: Secrets,
        *,
        fallback_password: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._account = account
        self._wire = wire
        self._secrets = secrets
        self._fallback_password = fallback_password
        self._clock = clock
        self._tokens: Tokens | None = None
        self._lock = asyncio.Lock()
        self._tries = 0
        self._last_failure: PharmatError | None = None
        self._is_signed_out = False
        self._listeners: list[Callable[[str], None]] = []

    @property
    def is_signed_out(self) -> bool:
        return self._is_signed_out

    @property
    def access_token(self) -> str:
        """The newest one. Raises SignedOut when there is none."""
        if self._tokens is None:
            raise SignedOut("no access token")
        return self._tokens.access

    @contextmanager
    def following(self, listener: Callable[[str], None], *, since: str) -> Iterator[None]:
        """Call `listener(access_token)` after each renewal while this lasts, at once if `since` is old already."""
        self._listeners.append(listener)
        try:
            if self.access_token != since:
                listener(self.access_token)
            yield
        finally:
            self._listeners.remove(listener)

    async def ensure_fresh(self) -> None:
        """Return once a token is held that is valid for a while. Raises Offline, NoAnswer, Busy or SignedOut."""
        if not self._is_good_for(LATE, 0.25):
            await self._renew(lambda: self._is_good_for(LATE, 0.25))

    async def replace_rejected(self, access_token: str) -> None:
        """The server did not accept this token: renew it, unless that has happened since. Raises as `ensure_fresh`."""
        await self._renew(lambda: self._tokens is not None and self._tokens.access != access_token)

    async def with_token(self, call: Callable[[str], Awaitable[T]]) -> T:
        """`call(access_token)`, once more with a fresh token if the server rejects the first. Raises what it raises."""
        await self.ensure_fresh()
        token = self.access_token
        try:
            return await call(token)
        except TokenRejected:
            await self.replace_rejected(token)
            return await call(self.access_token)

    async def run(self) -> None:
        """Keep the token fresh ahead of time, as a supervised pump. Returns when the session is over."""
        backoff = Backoff(CHECK_EVERY[1], MOST_PATIENCE * CHECK_EVERY[1])
        while not self._is_signed_out:
            patience = 0.0
            try:
                if not self._is_good_for(EARLY, 0.5):
                    await self._renew(lambda: self._is_good_for(EARLY, 0.5))
                backoff.reset()
            except (Offline, NoAnswer, Busy) as failure:
                _log.info("the token is not renewed yet: %s", type(failure).__name__)
                patience = backoff.next(failure.retry_after if isinstance(failure, Busy) else None)
            except SignedOut:
                return
            await asyncio.sleep(max(patience, self._pause()))  # of the token that is held now

    async def sign_in_again(self, password: str, email: str = "") -> None:
        """Raises WrongCredentials, Offline, NoAnswer, Busy or Refused."""
        async with self._lock:
            try:
                tokens = await self._wire.sign_in(email or self._account.email, password)
            except UnexpectedAnswer as surprise:
                raise Busy(_STRANGE) from surprise
            self._is_signed_out = False
            await self._adopt(tokens, parent="")

    async def end_everywhere(self) -> None:
        """End all sessions of this person, this one included. Raises as `ensure_fresh`: the server must hear of it."""
        await self.with_token(lambda token: self._wire.log_out(token, SignOutScope.EVERYWHERE))
        await self.sign_out()

    async def sign_out(self) -> None:
        """Forget the session here, and tell the server if it can be reached within three seconds."""
        self._is_signed_out = True
        tokens, self._tokens = self._tokens, None
        await self._secrets.forget(secret_name(self._account))
        if tokens is not None:
            await self._wire.try_log_out(tokens.access)

    def _pause(self) -> float:
        """Until the next look at the clock: several in each token's life, however short."""
        pause = random.uniform(*CHECK_EVERY)  # noqa: S311  # jitter, not cryptography
        return min(pause, self._tokens.lifetime / 8) if self._tokens else pause

    def _is_good_for(self, seconds: float, share: float) -> bool:
        if self._tokens is None or self._is_signed_out:
            return False
        left = self._tokens.expires_at - self._clock()
        # A clock that was set back would make a token look younger than new.
        return min(seconds, share * self._tokens.lifetime) <= left <= self._tokens.lifetime + 1

    async def _renew(self, is_done: Callable[[], bool]) -> None:
        """One request for all who ask while it runs; its failure is theirs too."""
        tries = self._tries
        async with self._lock:
            if is_done():
                return
            if self._is_signed_out:
                raise SignedOut("the session is over")
            if self._tries != tries and self._last_failure is not None:
                raise self._last_failure.with_traceback(None)
            self._last_failure = None
            try:
                await self._refresh()
            except PharmatError as failure:
                self._last_failure = failure
                raise
            finally:
                self._tries += 1

    async def _refresh(self) -> None:
        saved = (await self._secrets.load(secret_name(self._account)) or "").split()
        for refresh_token in saved[:2]:
            try:
                await self._adopt(await self._wire.refresh(refresh_token), parent=refresh_token)
            except Refused as refusal:
                if refusal.code not in SESSION_IS_OVER:
                    raise Busy(f"Auth: {refusal.code}") from refusal
                _log.info("Auth: %s", refusal)
                if refusal.code != "refresh_token_not_found":
                    break
            except UnexpectedAnswer as surprise:
                raise Busy(_STRANGE) from surprise
            else:
                return
        await self._fall_back(had_one=bool(saved))

    async def _fall_back(self, *, had_one: bool) -> None:
        """No refresh token is any good."""
        try:
            if self._fallback_password is not None:
                tokens = await self._wire.sign_in(self._account.email, self._fallback_password)
                return await self._adopt(tokens, parent="")
        except (WrongCredentials, Refused, SignInFailed) as refusal:
            _log.info("the demo's password is not accepted: %s", type(refusal).__name__)
        except UnexpectedAnswer as surprise:
            raise Busy(_STRANGE) from surprise
        self._is_signed_out, self._tokens = True, None
        if had_one:  # else the keychain may only be locked
            await self._secrets.forget(secret_name(self._account))
        raise SignedOut("the session is over")

    async def _adopt(self, tokens: Tokens, *, parent: str) -> None:
        if self._is_signed_out:
            raise SignedOut("signed out meanwhile")
        if tokens.user_id != self._account.user_id:
            raise Busy("Auth: a session of somebody else")
        await self._secrets.save(secret_name(self._account), f"{tokens.refresh} {parent}".strip())
        self._tokens = tokens
        for listener in tuple(self._listeners):
            listener(tokens.access)
