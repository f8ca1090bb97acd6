"""/user: what a signed-in person sees and changes of their own account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import sessions, users
from .codes import REAUTHENTICATION, Asked, hash_of
from .email_change import send_email_change
from .errors import AuthError
from .parts import Parts
from .passwords import hash_password, is_password
from .requests import SignedIn, optional_object, read_object, require_session

_RECENT = timedelta(hours=24)


@dataclass(frozen=True)
class OwnUserEndpoints:
    """For people with a session."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/user", self.get_user, methods=["GET"]),
            Route("/user", self.update_user, methods=["PUT"]),
            Route("/reauthenticate", self.send_nonce, methods=["GET"]),
            Route("/user/identities/authorize", self.refuse_linking, methods=["GET"]),
            Route("/user/identities/{identity_id}", self.refuse_linking, methods=["DELETE"]),
        ]

    async def get_user(self, request: Request) -> Response:
        """The caller's own user object."""
        async with self.parts.pool.acquire() as connection:
            signed_in = await require_session(request, self.parts.tokens, connection)
            return JSONResponse(await users.describe(connection, signed_in.user))

    async def update_user(self, request: Request) -> Response:
        """Changes password and metadata at once; an address changes when its mails are answered."""
        body = await read_object(request)
        asked = self.parts.asked(request, body)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            signed_in = await require_session(request, self.parts.tokens, connection)
            if body.get("app_metadata") is not None:
                raise AuthError(403, "not_admin", "Updating app_metadata requires admin privileges")
            if body.get("password"):
                await self._refuse_old_session(connection, signed_in, str(body.get("nonce") or ""))
                await self._change_password(connection, signed_in, str(body["password"]))
            await _merge_metadata(connection, signed_in, optional_object(body, "data"))
            if body.get("email"):
                email = users.normal_email(body["email"])
                if email != signed_in.user["email"]:
                    await send_email_change(self.parts, connection, signed_in.user, email, asked)
            return JSONResponse(await users.describe(connection, await users.refetch(connection, signed_in.user)))

    async def send_nonce(self, request: Request) -> Response:
        """A mail whose digits allow a new password although the sign-in was long ago."""
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = (await require_session(request, self.parts.tokens, connection)).user
            if user["email_confirmed_at"] is None:
                raise AuthError(422, "email_not_confirmed", "Please verify your email first.")
            await self.parts.codes.send(connection, user, REAUTHENTICATION, Asked(self.parts.settings.site_url))
        return JSONResponse({})

    async def refuse_linking(self, request: Request) -> Response:
        """Accounts are linked by their verified addresses alone."""
        async with self.parts.pool.acquire() as connection:
            await require_session(request, self.parts.tokens, connection)
        raise AuthError(404, "manual_linking_disabled", "Manual linking is disabled")

    async def _refuse_old_session(self, connection: asyncpg.Connection, signed_in: SignedIn, nonce: str) -> None:
        """A laptop left open is not enough for a new password, where the project says so."""
        began: datetime = signed_in.session["created_at"]
        if not self.parts.settings.email.secure_password_change or datetime.now(UTC) < began + _RECENT:
            return
        if not nonce:
            raise AuthError(400, "reauthentication_needed", "Password update requires reauthentication")
        user, sent_at = signed_in.user, signed_in.user["reauthentication_sent_at"]
        deleted = await connection.fetchval(
            """delete from auth.one_time_tokens where user_id = $1 and token_type = 'reauthentication_token'
               and token_hash = $2 returning id""",
            *(user["id"], hash_of(str(user["email"]), nonce)),
        )
        life = timedelta(seconds=self.parts.settings.email.otp_expiry)
        if deleted is None or datetime.now(UTC) > sent_at + life:
            raise AuthError(422, "reauthentication_not_valid", "Nonce has expired or is invalid")

    async def _change_password(self, connection: asyncpg.Connection, signed_in: SignedIn, password: str) -> None:
        hashed = await hash_password(password, self.parts.settings)
        if await is_password(password, signed_in.user["encrypted_password"]):
            raise AuthError(422, "same_password", "New password should be different from the old password.")
        await connection.execute(
            "update auth.users set encrypted_password = $2, updated_at = now() where id = $1",
            signed_in.user["id"],
            hashed,
        )
        await sessions.end(connection, signed_in.user["id"], signed_in.caller.session_id, "others")


async def _merge_metadata(connection: asyncpg.Connection, signed_in: SignedIn, data: dict[str, Any]) -> None:
    if data:
        await connection.execute(
            """update auth.users set updated_at = now(),
                   raw_user_meta_data = jsonb_strip_nulls(coalesce(raw_user_meta_data, '{}') || $2) where id = $1""",
            signed_in.user["id"],
            data,
        )
