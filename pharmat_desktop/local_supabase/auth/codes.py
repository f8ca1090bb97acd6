"""What a mail proves: six digits, or a link with their hash. One code of each kind for a user, good once."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

import asyncpg

from . import flows
from .challenges import Challenge
from .errors import AuthError
from .limits import RateLimits
from .mailer import Mailer
from .settings import AuthSettings

PKCE_PREFIX = "pkce_"


class Purpose(NamedTuple):
    """What a code is for. `sent_at` is the column of auth.users that says when; `method` a flow's way of signing in."""

    type: str
    token: str
    sent_at: str
    template: str
    method: str


SIGNUP = Purpose("signup", "confirmation_token", "confirmation_sent_at", "confirmation", "email/signup")
INVITE = Purpose("invite", "confirmation_token", "confirmation_sent_at", "invite", "invite")
MAGIC_LINK = Purpose("magiclink", "recovery_token", "recovery_sent_at", "magic_link", "magiclink")
RECOVERY = Purpose("recovery", "recovery_token", "recovery_sent_at", "recovery", "recovery")
_CHANGE = ("email_change_sent_at", "email_change", "email_change")
TO_NEW_ADDRESS = Purpose("email_change", "email_change_token_new", *_CHANGE)
TO_OLD_ADDRESS = Purpose("email_change", "email_change_token_current", *_CHANGE)
REAUTHENTICATION = Purpose(
    "reauthentication", "reauthentication_token", "reauthentication_sent_at", "reauthentication", "reauthentication"
)
_MARK_SENT = {
    "reauthentication_sent_at": "update auth.users set reauthentication_sent_at = now() where id = $1",
    "confirmation_sent_at": "update auth.users set confirmation_sent_at = now() where id = $1",
    "recovery_sent_at": "update auth.users set recovery_sent_at = now() where id = $1",
    "email_change_sent_at": "update auth.users set email_change_sent_at = now() where id = $1",
}


class Asked(NamedTuple):
    """How the person wants to come back: with a code for their verifier or not, and where to."""

    redirect_to: str
    challenge: Challenge | None = None


class Code(NamedTuple):
    """`digits` are typed, `hash` travels in the link."""

    digits: str
    hash: str

    @classmethod
    def draw(cls, address: str, length: int, *, is_pkce: bool) -> Code:
        digits = "".join(secrets.choice("0123456789") for _ in range(length))
        return cls(digits, (PKCE_PREFIX if is_pkce else "") + hash_of(address, digits))


def hash_of(address: str, digits: str) -> str:
    """What is stored of a code."""
    return hashlib.sha224((address + digits).encode()).hexdigest()


@dataclass(frozen=True)
class CodeSender:
    """Owned by the server; `url` is that of this auth service."""

    settings: AuthSettings
    mailer: Mailer
    limits: RateLimits
    url: str

    async def send(self, connection: asyncpg.Connection, user: asyncpg.Record, purpose: Purpose, asked: Asked) -> None:
        """A mail to the user's address. Raises AuthError when the last one left too recently."""
        self.refuse_haste(user, purpose)
        await begin_flow(connection, user, purpose, asked)
        await self.mail_code(connection, user, purpose, asked, str(user["email"]))

    def refuse_haste(self, user: asyncpg.Record, purpose: Purpose) -> None:
        """Raises AuthError when the last mail of this kind left too recently."""
        sent_at: datetime | None = user[purpose.sent_at]
        if sent_at is None:
            return
        wait = self.settings.email.max_frequency - (datetime.now(UTC) - sent_at).total_seconds()
        if wait > 0:
            sentence = f"For security purposes, you can only request this after {int(wait)} seconds."
            raise AuthError(429, "over_email_send_rate_limit", sentence)

    async def mail_code(
        self, connection: asyncpg.Connection, user: asyncpg.Record, purpose: Purpose, asked: Asked, address: str
    ) -> None:
        """A new code to this address, in place of the last one."""
        self.limits.count_mail()
        code = await self.issue(connection, user, purpose, address, is_pkce=asked.challenge is not None)
        values = self._values(user, purpose, code, asked.redirect_to)
        await self.mailer.send(connection, purpose.template, address, {**values, "SendingTo": address})

    async def issue(
        self, connection: asyncpg.Connection, user: asyncpg.Record, purpose: Purpose, address: str, *, is_pkce: bool
    ) -> Code:
        """A new code, stored, and not sent by anyone yet."""
        code = Code.draw(address, self.settings.email.otp_length, is_pkce=is_pkce)
        await connection.execute(
            """insert into auth.one_time_tokens (id, user_id, token_type, token_hash, relates_to)
               values (gen_random_uuid(), $1, $2::text::auth.one_time_token_type, $3, $4)
               on conflict (user_id, token_type) do update
                   set token_hash = excluded.token_hash, relates_to = excluded.relates_to, updated_at = now()""",
            *(user["id"], purpose.token, code.hash, address),
        )
        await connection.execute(_MARK_SENT[purpose.sent_at], user["id"])
        return code

    def link(self, code_hash: str, kind: str, redirect_to: str) -> str:
        """The address behind a mail's button."""
        return f"{self.url}/verify?" + urlencode({"token": code_hash, "type": kind, "redirect_to": redirect_to})

    def _values(self, user: asyncpg.Record, purpose: Purpose, code: Code, redirect_to: str) -> Mapping[str, Any]:
        return {
            "SiteURL": self.settings.site_url,
            "ConfirmationURL": self.link(code.hash, purpose.type, redirect_to),
            "Email": user["email"],
            "NewEmail": user["email_change"] or "",
            "Token": code.digits,
            "TokenHash": code.hash,
            "Data": user["raw_user_meta_data"] or {},
            "RedirectTo": redirect_to,
        }


async def begin_flow(connection: asyncpg.Connection, user: asyncpg.Record, purpose: Purpose, asked: Asked) -> None:
    """The flow that the mail's link ends in, when the request came with a challenge."""
    if asked.challenge:
        await flows.create(connection, purpose.method, asked.challenge, user_id=user["id"])
