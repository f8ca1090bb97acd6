"""The endpoints of /auth/v1 that a signed-in or signing-in person uses."""

from __future__ import annotations

from dataclasses import dataclass

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.project import AuthSettings
from pharmat_desktop.local_supabase.tokens import Tokens

from . import sessions, users
from .errors import AuthError
from .passwords import hash_password, is_password
from .requests import SignedIn, optional_object, read_object, require_session
from .sessions import Sessions

_LOGOUT_SCOPES = ("global", "local", "others")
_KNOWN_ADDRESS = AuthError(422, "user_already_exists", "User already registered")


@dataclass(frozen=True)
class AuthService:
    """Owned by the server. Speaks to Postgres as the superuser, as GoTrue does with its own role."""

    pool: asyncpg.Pool
    tokens: Tokens
    sessions: Sessions
    settings: AuthSettings

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/signup", self.sign_up, methods=["POST"]),
            Route("/token", self.grant, methods=["POST"]),
            Route("/user", self.get_user, methods=["GET"]),
            Route("/user", self.update_user, methods=["PUT"]),
            Route("/logout", self.log_out, methods=["POST"]),
            Route("/settings", self.get_settings, methods=["GET"]),
            Route("/health", self.get_health, methods=["GET"]),
        ]

    async def sign_up(self, request: Request) -> Response:
        """A new account by e-mail and password, confirmed at once: a session."""
        body = await read_object(request)
        if not self.settings.enable_signup:
            raise AuthError(422, "signup_disabled", "Signups not allowed for this instance")
        email = users.normal_email(body.get("email"))
        password = body.get("password")
        if not isinstance(password, str) or not password:
            raise AuthError(400, "validation_failed", "Signup requires a valid password")
        metadata = optional_object(body, "data")
        hashed = await hash_password(password, self.settings.minimum_password_length)
        async with self.pool.acquire() as connection:
            if await users.find_by_email(connection, email):
                raise _KNOWN_ADDRESS
            try:
                user = await users.create(connection, email, hashed, user_metadata=metadata)
            except asyncpg.UniqueViolationError as error:
                raise _KNOWN_ADDRESS from error
            return JSONResponse(await self.sessions.start(connection, user, "password"))

    async def grant(self, request: Request) -> Response:
        """/token: password or refresh_token."""
        kind = request.query_params.get("grant_type", "")
        if kind == "password":
            return await self._grant_by_password(request)
        if kind == "refresh_token":
            return await self._grant_by_refresh_token(request)
        if kind in ("pkce", "id_token", "web3"):
            raise AuthError(501, "not_implemented", f"local_supabase does not serve grant_type {kind}")
        raise AuthError(400, "validation_failed", "unsupported_grant_type")

    async def get_user(self, request: Request) -> Response:
        """The caller's own user object."""
        async with self.pool.acquire() as connection:
            signed_in = await require_session(request, self.tokens, connection)
            return JSONResponse(await users.describe(connection, signed_in.user))

    async def update_user(self, request: Request) -> Response:
        """Changes the caller's metadata, password or address; without mail, an address changes at once."""
        body = await read_object(request)
        async with self.pool.acquire() as connection:
            signed_in = await require_session(request, self.tokens, connection)
            async with connection.transaction():
                if body.get("password"):
                    await self._change_password(connection, signed_in, str(body["password"]))
                if body.get("email"):
                    await _change_email(connection, signed_in, users.normal_email(body["email"]))
                await _merge_metadata(connection, signed_in, optional_object(body, "data"))
            user = await users.find_by_id(connection, signed_in.caller.subject)
            if user is None:
                raise AuthError(403, "user_not_found", "User from sub claim in JWT does not exist")
            return JSONResponse(await users.describe(connection, user))

    async def log_out(self, request: Request) -> Response:
        """Ends sessions by scope."""
        scope = request.query_params.get("scope", "global")
        if scope not in _LOGOUT_SCOPES:
            raise AuthError(400, "validation_failed", f"Unsupported logout scope {scope!r}")
        async with self.pool.acquire() as connection:
            signed_in = await require_session(request, self.tokens, connection)
            await sessions.end(connection, signed_in.user["id"], signed_in.caller.session_id, scope)
        return Response(status_code=204)

    async def get_settings(self, _request: Request) -> Response:
        """Which ways of signing in there are."""
        providers = ("anonymous_users", "apple", "google", "phone")
        body = {
            "external": {**dict.fromkeys(providers, False), "email": True},
            "disable_signup": not self.settings.enable_signup,
            "mailer_autoconfirm": True,
            "phone_autoconfirm": False,
            "sms_provider": "",
            "saml_enabled": False,
        }
        return JSONResponse(body)

    async def get_health(self, _request: Request) -> Response:
        """A sign of life."""
        return JSONResponse({"name": "GoTrue", "description": "local_supabase: Supabase's services on this computer"})

    async def _grant_by_password(self, request: Request) -> Response:
        body = await read_object(request)
        email, password = body.get("email"), body.get("password")
        if not isinstance(email, str) or not isinstance(password, str) or not email:
            raise AuthError(400, "validation_failed", "missing email or phone")
        async with self.pool.acquire() as connection:
            user = await users.find_by_email(connection, email)
        # The comparison takes long: no connection is held meanwhile.
        if user is None or not await is_password(password, user["encrypted_password"]):
            raise AuthError(400, "invalid_credentials", "Invalid login credentials")
        if user["email_confirmed_at"] is None:
            raise AuthError(400, "email_not_confirmed", "Email not confirmed")
        async with self.pool.acquire() as connection:
            return JSONResponse(await self.sessions.start(connection, user, "password"))

    async def _grant_by_refresh_token(self, request: Request) -> Response:
        token = (await read_object(request)).get("refresh_token")
        if not isinstance(token, str):
            raise AuthError(400, "validation_failed", "refresh_token required")
        async with self.pool.acquire() as connection:
            return JSONResponse(await self.sessions.refresh(connection, token))

    async def _change_password(self, connection: asyncpg.Connection, signed_in: SignedIn, password: str) -> None:
        if await is_password(password, signed_in.user["encrypted_password"]):
            raise AuthError(422, "same_password", "New password should be different from the old password.")
        hashed = await hash_password(password, self.settings.minimum_password_length)
        await connection.execute(
            "update auth.users set encrypted_password = $2, updated_at = now() where id = $1",
            signed_in.user["id"],
            hashed,
        )
        await sessions.end(connection, signed_in.user["id"], signed_in.caller.session_id, "others")


async def _change_email(connection: asyncpg.Connection, signed_in: SignedIn, email: str) -> None:
    known = await users.find_by_email(connection, email)
    if known and known["id"] != signed_in.user["id"]:
        raise AuthError(422, "email_exists", "A user with this email address has already been registered")
    await connection.execute(
        "update auth.users set email = $2, updated_at = now() where id = $1", signed_in.user["id"], email
    )
    await connection.execute(
        """update auth.identities set identity_data = identity_data || jsonb_build_object('email', $2::text), updated_at
        = now()
           where user_id = $1 and provider = 'email'""",
        signed_in.user["id"],
        email,
    )


async def _merge_metadata(connection: asyncpg.Connection, signed_in: SignedIn, data: dict[str, object]) -> None:
    if data:
        await connection.execute(
            """update auth.users set updated_at = now(),
                   raw_user_meta_data = jsonb_strip_nulls(coalesce(raw_user_meta_data, '{}') || $2) where id = $1""",
            signed_in.user["id"],
            data,
        )
