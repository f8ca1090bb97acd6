"""/verify: a mail's link opened in a browser (GET), or its digits or hash sent by the app (POST).

signup, invite        the address is confirmed
magiclink, recovery   the person is signed in; an unconfirmed address is confirmed by it
email                 whichever of signup and magiclink the code belongs to
email_change          the first of two mails is accepted, the second one changes the address
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from . import email_change, flows, users
from .codes import INVITE, MAGIC_LINK, PKCE_PREFIX, RECOVERY, SIGNUP, TO_NEW_ADDRESS, TO_OLD_ADDRESS, Purpose, hash_of
from .errors import AuthError
from .parts import Parts
from .redirects import redirect_of, with_code, with_error, with_message, with_session
from .requests import read_object

_BAD_LINK = AuthError(403, "otp_expired", "Email link is invalid or has expired")
_BAD_DIGITS = AuthError(403, "otp_expired", "Token has expired or is invalid")
_PURPOSES: dict[str, tuple[Purpose, ...]] = {
    "signup": (SIGNUP,),
    "invite": (INVITE,),
    "magiclink": (MAGIC_LINK,),
    "recovery": (RECOVERY,),
    "email": (SIGNUP, MAGIC_LINK),
    "email_change": (TO_NEW_ADDRESS, TO_OLD_ADDRESS),
}


class _Proof(NamedTuple):
    """A code that was shown, and whose it is."""

    user: asyncpg.Record
    purpose: Purpose


@dataclass(frozen=True)
class VerifyEndpoints:
    """The other end of a mail."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/verify", self.open_link, methods=["GET"]),
            Route("/verify", self.verify, methods=["POST"]),
        ]

    async def open_link(self, request: Request) -> Response:
        """Sends the browser back, with a code, a session or an error."""
        self.parts.limits.count("token_verifications", request)
        token, kind = request.query_params.get("token", ""), request.query_params.get("type", "")
        if not token or not kind:
            raise _invalid("Verify requires a token" if not token else "Verify requires a verification type")
        target, is_pkce = redirect_of(request, self.parts.settings), token.startswith(PKCE_PREFIX)
        try:
            async with self.parts.pool.acquire() as connection, connection.transaction():
                proof = await self._find(connection, kind, (token,), _BAD_LINK)
                if not await self._accept(connection, proof):
                    return _back(with_message(target, email_change.ONE_OF_TWO, is_pkce=is_pkce))
                if is_pkce:
                    code = await flows.issue_code(connection, proof.user["id"], proof.purpose.method)
                    return _back(with_code(target, code))
                return _back(with_session(target, await self._session(connection, proof), proof.purpose.type))
        except AuthError as error:
            return _back(with_error(target, error, is_pkce=is_pkce))

    async def verify(self, request: Request) -> Response:
        """A session at once, whether the request for the mail came with a challenge or not."""
        self.parts.limits.count("token_verifications", request)
        body = await read_object(request)
        kind, hashes, refusal = _read_proof(body)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            proof = await self._find(connection, kind, hashes, refusal)
            if not await self._accept(connection, proof):
                return JSONResponse({"msg": email_change.ONE_OF_TWO, "code": "200"})
            return JSONResponse(await self._session(connection, proof))

    async def _find(
        self, connection: asyncpg.Connection, kind: str, hashes: tuple[str, ...], refusal: AuthError
    ) -> _Proof:
        if kind not in _PURPOSES:
            raise _invalid("Invalid email verification type")
        purposes = {purpose.token: purpose for purpose in _PURPOSES[kind]}
        row = await connection.fetchrow(
            """select u.*, t.token_type::text from auth.one_time_tokens t join auth.users u on u.id = t.user_id
               where t.token_hash = any($1) and t.token_type::text = any($2) and u.deleted_at is null
               for update of t, u""",
            *(hashes, list(purposes)),
        )
        if row is None:
            raise refusal
        if row["banned_until"] and row["banned_until"] > datetime.now(UTC):
            raise AuthError(403, "user_banned", "User is banned")
        purpose = purposes[row["token_type"]]
        if datetime.now(UTC) > row[purpose.sent_at] + timedelta(seconds=self.parts.settings.email.otp_expiry):
            raise refusal
        return _Proof(row, purpose)

    async def _accept(self, connection: asyncpg.Connection, proof: _Proof) -> bool:
        """What the code proves is written down. False for the first of two confirmations."""
        user = proof.user
        if proof.purpose.type == "email_change":
            if await email_change.confirm_one(self.parts, connection, user, proof.purpose.token):
                return False
            await email_change.complete(connection, user)
        elif user["email_confirmed_at"] is None:
            await users.confirm(connection, user)
        await connection.execute("delete from auth.one_time_tokens where user_id = $1", user["id"])
        return True

    async def _session(self, connection: asyncpg.Connection, proof: _Proof) -> dict[str, Any]:
        return await self.parts.sessions.start(connection, proof.user, "otp")


def _read_proof(body: dict[str, Any]) -> tuple[str, tuple[str, ...], AuthError]:
    """The type, the hashes that would prove it, and the refusal that fits."""
    token, token_hash, kind = body.get("token") or "", body.get("token_hash") or "", body.get("type") or ""
    if not all(isinstance(value, str) for value in (token, token_hash, kind)):
        raise AuthError(400, "bad_json", "Could not parse request body as JSON: expected strings")
    if bool(token) == bool(token_hash):
        raise _invalid("Verify requires either a token or a token hash")
    if not kind:
        raise _invalid("Verify requires a verification type")
    if token_hash:
        if body.get("email") or body.get("phone") or body.get("redirect_to"):
            raise _invalid("Only the token_hash and type should be provided")
        return kind, (token_hash,), _BAD_LINK
    if body.get("phone") or not body.get("email"):
        raise _invalid("Only an email address or phone number should be provided on verify")
    hashed = hash_of(users.normal_email(body["email"]), token)
    return kind, (hashed, PKCE_PREFIX + hashed), _BAD_DIGITS


def _back(url: str) -> Response:
    return RedirectResponse(url, 303)


def _invalid(message: str) -> AuthError:
    return AuthError(400, "validation_failed", message)
