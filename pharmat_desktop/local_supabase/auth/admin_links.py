"""Invitations, and links that the academy's own server sends by other means: /invite and /admin/generate_link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import users
from .codes import INVITE, MAGIC_LINK, RECOVERY, SIGNUP, TO_NEW_ADDRESS, TO_OLD_ADDRESS, Purpose
from .email_change import refuse_taken
from .errors import AuthError
from .parts import Parts
from .passwords import hash_password
from .redirects import redirect_of
from .requests import optional_object, read_object, require_service

_PURPOSES = {
    "signup": SIGNUP,
    "invite": INVITE,
    "magiclink": MAGIC_LINK,
    "recovery": RECOVERY,
    "email_change_current": TO_OLD_ADDRESS,
    "email_change_new": TO_NEW_ADDRESS,
}
_TAKEN = AuthError(422, "email_exists", "A user with this email address has already been registered")


@dataclass(frozen=True)
class AdminLinkEndpoints:
    """Every one refuses a caller without the service role."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/invite", self.invite, methods=["POST"]),
            Route("/admin/generate_link", self.generate_link, methods=["POST"]),
        ]

    async def invite(self, request: Request) -> Response:
        """A mail to somebody who has no account yet."""
        require_service(request, self.parts.tokens)
        body = await read_object(request)
        email = users.normal_email(body.get("email"))
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = await self._invited(connection, email, optional_object(body, "data"))
            await self.parts.codes.mail_code(connection, user, INVITE, self.parts.asked(request, {}), email)
            return JSONResponse(await users.describe(connection, await users.refetch(connection, user)))

    async def generate_link(self, request: Request) -> Response:
        """What a mail would have carried, and no mail."""
        require_service(request, self.parts.tokens)
        body = await read_object(request)
        email, kind = users.normal_email(body.get("email")), str(body.get("type") or "")
        if kind not in _PURPOSES:
            raise AuthError(400, "validation_failed", f"Invalid email action link type requested: {kind}")
        redirect_to = redirect_of(request, self.parts.settings, str(body.get("redirect_to") or ""))
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user, purpose = await self._user_for(connection, _PURPOSES[kind], email, body)
            address = str(user["email_change"]) if purpose is TO_NEW_ADDRESS else email
            code = await self.parts.codes.issue(connection, user, purpose, address, is_pkce=False)
            described = await users.describe(connection, await users.refetch(connection, user))
        link = self.parts.codes.link(code.hash, purpose.type, redirect_to)
        proof = {"action_link": link, "email_otp": code.digits, "hashed_token": code.hash}
        verification_type = kind if purpose.type == "email_change" else purpose.type
        return JSONResponse({**described, **proof, "verification_type": verification_type, "redirect_to": redirect_to})

    async def _user_for(
        self, connection: asyncpg.Connection, purpose: Purpose, email: str, body: dict[str, Any]
    ) -> tuple[asyncpg.Record, Purpose]:
        """Whom the link is for, and what for: a stranger's magic link is the link of a sign-up."""
        user = await users.find_by_email(connection, email)
        if purpose is INVITE:
            return await self._invited(connection, email, optional_object(body, "data")), purpose
        if user is None and purpose in (SIGNUP, MAGIC_LINK):
            return await self._new(connection, email, body, needs_password=purpose is SIGNUP), SIGNUP
        if user is None:
            raise AuthError(404, "user_not_found", "User with this email not found")
        if purpose is SIGNUP and user["email_confirmed_at"]:
            raise _TAKEN
        if purpose.type == "email_change":
            user = await _with_new_address(connection, user, users.normal_email(body.get("new_email")))
        return user, purpose

    async def _new(
        self, connection: asyncpg.Connection, email: str, body: dict[str, Any], *, needs_password: bool
    ) -> asyncpg.Record:
        password = body.get("password")
        if needs_password and not password:
            raise AuthError(400, "validation_failed", "Signup requires a valid password")
        hashed = await hash_password(str(password), self.parts.settings) if password else None
        metadata = optional_object(body, "data")
        return await users.create(connection, email, hashed, user_metadata=metadata, is_confirmed=False)

    async def _invited(self, connection: asyncpg.Connection, email: str, metadata: dict[str, Any]) -> asyncpg.Record:
        user = await users.find_by_email(connection, email)
        if user is None:
            user = await users.create(connection, email, None, user_metadata=metadata, is_confirmed=False)
        elif user["email_confirmed_at"]:
            raise _TAKEN
        return await connection.fetchrow(
            "update auth.users set invited_at = now() where id = $1 returning *", user["id"]
        )


async def _with_new_address(connection: asyncpg.Connection, user: asyncpg.Record, email: str) -> asyncpg.Record:
    await refuse_taken(connection, user, email)
    return await connection.fetchrow(
        "update auth.users set email_change = $2, email_change_confirm_status = 0 where id = $1 returning *",
        *(user["id"], email),
    )
