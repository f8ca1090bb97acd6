"""A new account, and the mails that prove an address: /signup, /otp, /magiclink, /recover, /resend."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import users
from .codes import MAGIC_LINK, RECOVERY, SIGNUP, TO_NEW_ADDRESS, Asked
from .email_change import send_email_change
from .errors import AuthError
from .parts import Parts
from .passwords import hash_password
from .requests import optional_object, read_object

_RESENDABLE = {"signup": SIGNUP, "email_change": TO_NEW_ADDRESS}


@dataclass(frozen=True)
class SignUpEndpoints:
    """For people without a session."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/signup", self.sign_up, methods=["POST"]),
            Route("/otp", self.send_code, methods=["POST"]),
            Route("/magiclink", self.send_code, methods=["POST"]),
            Route("/recover", self.recover, methods=["POST"]),
            Route("/resend", self.resend, methods=["POST"]),
        ]

    async def sign_up(self, request: Request) -> Response:
        """A session when addresses need no confirmation; else the user, and a mail on its way to them."""
        body = await self._read(request)
        if not body.get("email") and not body.get("password"):
            raise AuthError(422, "anonymous_provider_disabled", "Anonymous sign-ins are disabled")
        email, asked = users.normal_email(body.get("email")), self.parts.asked(request, body)
        password, metadata = body.get("password"), optional_object(body, "data")
        if not isinstance(password, str) or not password:
            raise AuthError(400, "validation_failed", "Signup requires a valid password")
        hashed = await hash_password(password, self.parts.settings)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            return JSONResponse(await self._sign_up(connection, email, hashed, metadata, asked))

    async def send_code(self, request: Request) -> Response:
        """A magic link with six digits; a stranger gets the mail of a sign-up."""
        body = await self._read(request)
        if not self.parts.settings.email.enable_signup:
            raise AuthError(422, "email_provider_disabled", "Email logins are disabled")
        email, asked = users.normal_email(body.get("email")), self.parts.asked(request, body)
        metadata = optional_object(body, "data")
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = await users.find_by_email(connection, email)
            if user is None:
                if body.get("create_user") is False:
                    raise AuthError(422, "otp_disabled", "Signups not allowed for otp")
                user = await self._create(connection, email, None, metadata)
            purpose = MAGIC_LINK if user["email_confirmed_at"] else SIGNUP
            await self.parts.codes.send(connection, user, purpose, asked)
        return JSONResponse({})

    async def recover(self, request: Request) -> Response:
        """A mail to set a new password with. Nobody learns who has an account."""
        body = await self._read(request)
        email, asked = users.normal_email(body.get("email")), self.parts.asked(request, body)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = await users.find_by_email(connection, email)
            if user is not None:
                await self.parts.codes.send(connection, user, RECOVERY, asked)
        return JSONResponse({})

    async def resend(self, request: Request) -> Response:
        """The mail of a sign-up or a change of address once more."""
        body = await self._read(request)
        kind = str(body.get("type"))
        if kind not in _RESENDABLE:
            message = "Missing one of these types: signup, email_change, sms, phone_change"
            raise AuthError(400, "validation_failed", message)
        email, asked = users.normal_email(body.get("email")), self.parts.asked(request, body)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = await users.find_by_email(connection, email)
            if user is None:
                return JSONResponse({})
            if kind == "email_change" and user["email_change"]:
                await send_email_change(self.parts, connection, user, str(user["email_change"]), asked)
            elif kind == "signup" and user["email_confirmed_at"] is None:
                await self.parts.codes.send(connection, user, SIGNUP, asked)
        return JSONResponse({})

    async def _read(self, request: Request) -> dict[str, Any]:
        body = await read_object(request)
        if body.get("phone"):
            raise AuthError(400, "phone_provider_disabled", "Unsupported phone provider")
        self.parts.limits.count("sign_in_sign_ups", request)
        return body

    async def _sign_up(
        self, connection: asyncpg.Connection, email: str, hashed: str, metadata: dict[str, Any], asked: Asked
    ) -> dict[str, Any]:
        user = await users.find_by_email(connection, email)
        if user is None:
            user = await self._create(connection, email, hashed, metadata)
        elif user["email_confirmed_at"]:
            if not self.parts.settings.email.enable_confirmations:
                raise AuthError(422, "user_already_exists", "User already registered")
            return _stranger(email, metadata)
        if user["email_confirmed_at"]:
            return await self.parts.sessions.start(connection, user, "password")
        await self.parts.codes.send(connection, user, SIGNUP, asked)
        return await users.describe(connection, await users.refetch(connection, user))

    async def _create(
        self, connection: asyncpg.Connection, email: str, hashed: str | None, metadata: dict[str, Any]
    ) -> asyncpg.Record:
        settings = self.parts.settings
        if not settings.enable_signup:
            raise AuthError(422, "signup_disabled", "Signups not allowed for this instance")
        if not settings.email.enable_signup:
            raise AuthError(400, "email_provider_disabled", "Email signups are disabled")
        try:
            return await users.create(
                *(connection, email, hashed),
                user_metadata=metadata,
                is_confirmed=not settings.email.enable_confirmations,
            )
        except asyncpg.UniqueViolationError as error:
            raise AuthError(422, "user_already_exists", "User already registered") from error


def _stranger(email: str, metadata: dict[str, Any]) -> dict[str, Any]:
    """The answer for a known address, so that nobody learns who has an account: a user who does not exist."""
    now = users.wire_time(datetime.now(UTC))
    return {
        "id": str(uuid.uuid4()),
        "aud": "authenticated",
        "role": "",
        "email": email,
        "phone": "",
        "confirmation_sent_at": now,
        "app_metadata": {"provider": "email", "providers": ["email"]},
        "user_metadata": metadata,
        "identities": [],
        "created_at": now,
        "updated_at": now,
        "is_anonymous": False,
    }
