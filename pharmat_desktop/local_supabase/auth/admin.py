"""/auth/v1/admin/users: accounts made, listed and removed with the secret key."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.project import AuthSettings
from pharmat_desktop.local_supabase.tokens import Tokens

from . import users
from .errors import AuthError
from .passwords import hash_password
from .requests import optional_object, read_object, verify_bearer

_MAX_PAGE = 1000


@dataclass(frozen=True)
class AdminService:
    """Owned by the server. Every endpoint refuses a caller without the service role."""

    pool: asyncpg.Pool
    tokens: Tokens
    settings: AuthSettings

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/admin/users", self.create_user, methods=["POST"]),
            Route("/admin/users", self.list_users, methods=["GET"]),
            Route("/admin/users/{user_id}", self.get_user, methods=["GET"]),
            Route("/admin/users/{user_id}", self.update_user, methods=["PUT"]),
            Route("/admin/users/{user_id}", self.delete_user, methods=["DELETE"]),
        ]

    async def create_user(self, request: Request) -> Response:
        """A confirmed user, with or without a password."""
        self._require_service(request)
        body = await read_object(request)
        email = users.normal_email(body.get("email"))
        hashed = await self._hash(body)
        async with self.pool.acquire() as connection:
            if await users.find_by_email(connection, email):
                raise AuthError(422, "email_exists", "A user with this email address has already been registered")
            user = await users.create(
                connection,
                email,
                hashed,
                user_metadata=optional_object(body, "user_metadata"),
                app_metadata=optional_object(body, "app_metadata"),
            )
            return JSONResponse(await users.describe(connection, user))

    async def list_users(self, request: Request) -> Response:
        """One page, oldest first."""
        self._require_service(request)
        page, size = _positive(request, "page", 1), min(_positive(request, "per_page", 50), _MAX_PAGE)
        async with self.pool.acquire() as connection:
            rows = await connection.fetch(
                "select * from auth.users where deleted_at is null order by created_at, id limit $1 offset $2",
                size,
                (page - 1) * size,
            )
            total = await connection.fetchval("select count(*) from auth.users where deleted_at is null")
            described = [await users.describe(connection, row) for row in rows]
        headers = {"x-total-count": str(total)}
        return JSONResponse({"users": described, "aud": "authenticated"}, headers=headers)

    async def get_user(self, request: Request) -> Response:
        """One user."""
        self._require_service(request)
        async with self.pool.acquire() as connection:
            return JSONResponse(await users.describe(connection, await self._user(request, connection)))

    async def update_user(self, request: Request) -> Response:
        """Changes password, metadata or ban."""
        self._require_service(request)
        body = await read_object(request)
        hashed = await self._hash(body)
        async with self.pool.acquire() as connection:
            user = await self._user(request, connection)
            user = await connection.fetchrow(
                """update auth.users set encrypted_password = coalesce($2, encrypted_password),
                       raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || $3,
                       raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || $4,
                       banned_until = case when $5 = 'none' then null when $5 = '' then banned_until
                           else now() + $5::text::interval end, updated_at = now()
                   where id = $1 returning *""",
                user["id"],
                hashed,
                optional_object(body, "user_metadata"),
                optional_object(body, "app_metadata"),
                str(body.get("ban_duration") or ""),
            )
            return JSONResponse(await users.describe(connection, user))

    async def delete_user(self, request: Request) -> Response:
        """Removes the user and, by cascade, identities and sessions."""
        self._require_service(request)
        async with self.pool.acquire() as connection:
            user = await self._user(request, connection)
            await connection.execute("delete from auth.users where id = $1", user["id"])
        return JSONResponse({})

    def _require_service(self, request: Request) -> None:
        if not verify_bearer(request, self.tokens).is_service:
            raise AuthError(403, "not_admin", "User not allowed")

    async def _hash(self, body: dict[str, Any]) -> str | None:
        password = body.get("password")
        return await hash_password(str(password), self.settings.minimum_password_length) if password else None

    async def _user(self, request: Request, connection: asyncpg.Connection) -> asyncpg.Record:
        user_id = request.path_params["user_id"]
        try:
            uuid.UUID(user_id)
        except ValueError as error:
            raise AuthError(404, "validation_failed", "user_id must be an UUID") from error
        user = await users.find_by_id(connection, user_id)
        if user is None:
            raise AuthError(404, "user_not_found", "User not found")
        return user


def _positive(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, "")
    return max(int(text), 1) if text.isdigit() else default
