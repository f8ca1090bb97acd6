"""Sessions and their refresh tokens: issued, rotated, and ended when an old token turns up again.

active ──refresh──► revoked (its child is active)
revoked, presented again: parent of the active one -> the active one · within the reuse interval -> a new one
                          · else -> the whole session is deleted
"""

from __future__ import annotations

import re
import secrets
import string
import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from pharmat_desktop.local_supabase.tokens import AUDIENCE, Tokens

from . import users
from .errors import AuthError

_TOKEN_ALPHABET = string.ascii_lowercase + string.digits
_TOKEN_LENGTH = 12
_TOKEN = re.compile(r"[a-z0-9]{12}")
_PATIENCE = "5s"
"""How long a refresh waits for another one of the same session."""
_ALREADY_USED = AuthError(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used")


@dataclass(frozen=True)
class SessionRules:
    """Durations in seconds; `issuer` is the URL of this auth service."""

    issuer: str
    jwt_expiry: int
    reuse_interval: int


class Sessions:
    """Issues sessions. Every method runs in a transaction of the connection that it is given."""

    def __init__(self, tokens: Tokens, rules: SessionRules) -> None:
        self._tokens = tokens
        self._rules = rules

    async def start(self, connection: asyncpg.Connection, user: asyncpg.Record, method: str) -> dict[str, Any]:
        """A new session of the user, as the API answers it."""
        refuse_banned(user, 400)
        session_id = uuid.uuid4()
        async with connection.transaction():
            await connection.execute(
                "insert into auth.sessions (id, user_id, created_at, updated_at, aal)"
                " values ($1, $2, now(), now(), 'aal1')",
                session_id,
                user["id"],
            )
            await connection.execute(
                """insert into auth.mfa_amr_claims (id, session_id, created_at, updated_at, authentication_method)
                   values (gen_random_uuid(), $1, now(), now(), $2)""",
                session_id,
                method,
            )
            user = await connection.fetchrow(
                "update auth.users set last_sign_in_at = now(), updated_at = now() where id = $1 returning *",
                user["id"],
            )
            token = await _insert_token(connection, user["id"], session_id, parent=None)
        return await self._answer(connection, user, session_id, token)

    async def refresh(self, connection: asyncpg.Connection, token: str) -> dict[str, Any]:
        """Rotates. Raises AuthError; a token used twice ends its session first."""
        try:
            user, session_id, issued = await self._refresh(connection, token)
        except asyncpg.LockNotAvailableError as error:
            sentence = "Too many concurrent token refresh requests on the same session or refresh token"
            raise AuthError(409, "conflict", sentence) from error
        if issued is None:
            raise _ALREADY_USED
        return await self._answer(connection, user, session_id, issued)

    async def _refresh(
        self, connection: asyncpg.Connection, token: str
    ) -> tuple[asyncpg.Record, uuid.UUID, str | None]:
        """The user, the session and the token to hand out: None for a token used twice, whose session is gone."""
        async with connection.transaction():
            presented = await self._lock(connection, token)
            user = await users.find_by_id(connection, presented["user_id"])
            if user is None:
                raise AuthError(400, "user_not_found", "User from refresh token does not exist")
            refuse_banned(user, 400)
            issued = await self._rotate(connection, presented)
            if issued is None:
                await connection.execute("delete from auth.sessions where id = $1", presented["session_id"])
            else:
                await connection.execute(
                    "update auth.sessions set refreshed_at = now() at time zone 'utc', updated_at = now()"
                    " where id = $1",
                    presented["session_id"],
                )
        return user, presented["session_id"], issued

    async def _lock(self, connection: asyncpg.Connection, token: str) -> asyncpg.Record:
        """The row of the token, with its session locked against a concurrent refresh."""
        if not _TOKEN.fullmatch(token):
            raise AuthError(400, "validation_failed", "Refresh token is not valid")
        await connection.execute(f"set local lock_timeout = '{_PATIENCE}'")
        session_id = await connection.fetchval("select session_id from auth.refresh_tokens where token = $1", token)
        session = await connection.fetchrow("select * from auth.sessions where id = $1 for update", session_id)
        presented = await connection.fetchrow("select * from auth.refresh_tokens where token = $1", token)
        if session is None or presented is None:
            raise AuthError(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found")
        if session["not_after"] and session["not_after"] <= datetime.now(UTC):
            raise AuthError(400, "session_expired", "Invalid Refresh Token: Session Expired")
        return presented

    async def _rotate(self, connection: asyncpg.Connection, presented: asyncpg.Record) -> str | None:
        """The token to hand out, or None for a token used twice."""
        session_id = presented["session_id"]
        if presented["revoked"]:
            active = await connection.fetchrow(
                "select token, parent from auth.refresh_tokens where session_id = $1 and not revoked"
                " order by id desc limit 1",
                session_id,
            )
            if active and active["parent"] == presented["token"]:
                return str(active["token"])
            reusable_until = presented["updated_at"] + timedelta(seconds=self._rules.reuse_interval)
            if datetime.now(UTC) > reusable_until:
                return None
        else:
            await connection.execute(
                "update auth.refresh_tokens set revoked = true, updated_at = now() where id = $1", presented["id"]
            )
        return await _insert_token(connection, presented["user_id"], session_id, parent=presented["token"])

    async def _answer(
        self, connection: asyncpg.Connection, user: asyncpg.Record, session_id: uuid.UUID, refresh_token: str
    ) -> dict[str, Any]:
        described = await users.describe(connection, user)
        methods = await connection.fetch(
            "select authentication_method as method, extract(epoch from updated_at)::bigint as timestamp"
            " from auth.mfa_amr_claims where session_id = $1 order by updated_at desc",
            session_id,
        )
        now = int(time.time())
        claims = {
            "iss": self._rules.issuer,
            "sub": described["id"],
            "aud": AUDIENCE,
            "iat": now,
            "exp": now + self._rules.jwt_expiry,
            "email": described["email"],
            "phone": described["phone"],
            "app_metadata": described["app_metadata"],
            "user_metadata": described["user_metadata"],
            "role": described["role"],
            "aal": "aal1",
            "amr": [dict(method) for method in methods],
            "session_id": str(session_id),
            "is_anonymous": described["is_anonymous"],
        }
        return {
            "access_token": self._tokens.sign(claims),
            "token_type": "bearer",
            "expires_in": self._rules.jwt_expiry,
            "expires_at": claims["exp"],
            "refresh_token": refresh_token,
            "user": described,
        }


def refuse_banned(user: asyncpg.Record, status: int) -> None:
    """Raises AuthError for a user who is banned now."""
    if user["banned_until"] and user["banned_until"] > datetime.now(UTC):
        raise AuthError(status, "user_banned", "User is banned")


async def end(connection: asyncpg.Connection, user_id: uuid.UUID, session_id: str, scope: str) -> None:
    """Ends sessions: `global` all of the user's, `local` this one, `others` all but this one."""
    if scope == "global":
        await connection.execute("delete from auth.sessions where user_id = $1", user_id)
    elif scope == "local":
        await connection.execute("delete from auth.sessions where id = $1", uuid.UUID(session_id))
    else:
        await connection.execute(
            "delete from auth.sessions where user_id = $1 and id <> $2", user_id, uuid.UUID(session_id)
        )


async def _insert_token(
    connection: asyncpg.Connection, user_id: object, session_id: uuid.UUID, parent: str | None
) -> str:
    token = "".join(secrets.choice(_TOKEN_ALPHABET) for _ in range(_TOKEN_LENGTH))
    await connection.execute(
        """insert into auth.refresh_tokens (instance_id, token, user_id, revoked, created_at, updated_at, parent,
        session_id)
           values ('00000000-0000-0000-0000-000000000000', $1, $2, false, now(), now(), $3, $4)""",
        token,
        str(user_id),
        parent,
        session_id,
    )
    return token
