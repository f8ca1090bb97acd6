"""/user: what a signed-in person sees and changes of their own account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import sessions, users
from .email_change import send_email_change
from .errors import AuthError
from .parts import Parts
from .passwords import hash_password, is_password
from .requests import SignedIn, optional_object, read_object, require_session


@dataclass(frozen=True)
class OwnUserEndpoints:
    """For people with a session."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/user", self.get_user, methods=["GET"]),
            Route("/user", self.update_user, methods=["PUT"]),
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
                await self._change_password(connection, signed_in, str(body["password"]))
            await _merge_metadata(connection, signed_in, optional_object(body, "data"))
            if body.get("email"):
                email = users.normal_email(body["email"])
                if email != signed_in.user["email"]:
                    await send_email_change(self.parts, connection, signed_in.user, email, asked)
            return JSONResponse(await users.describe(connection, await users.refetch(connection, signed_in.user)))

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
