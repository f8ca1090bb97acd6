"""/auth/v1/admin/users: accounts made, listed and removed with the secret key."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import users
from .email_change import set_address
from .errors import AuthError
from .parts import Parts
from .passwords import hash_password
from .requests import optional_object, read_object, require_service
from .settings import seconds

_MAX_PAGE = 1000
_DURATION = re.compile(r"([\d.]+(ms|[hms]))+")


@dataclass(frozen=True)
class AdminEndpoints:
    """Every one refuses a caller without the service role."""

    parts: Parts

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
        """A user with or without a password, confirmed when asked for."""
        require_service(request, self.parts.tokens)
        body = await read_object(request)
        email = users.normal_email(body.get("email"))
        hashed = await self._hash(body)
        async with self.parts.pool.acquire() as connection:
            if await users.find_by_email(connection, email):
                raise AuthError(422, "email_exists", "A user with this email address has already been registered")
            user = await users.create(
                connection,
                email,
                hashed,
                user_metadata=optional_object(body, "user_metadata"),
                app_metadata=optional_object(body, "app_metadata"),
                is_confirmed=bool(body.get("email_confirm")),
            )
            return JSONResponse(await users.describe(connection, user))

    async def list_users(self, request: Request) -> Response:
        """One page, oldest first."""
        require_service(request, self.parts.tokens)
        page, size = _positive(request, "page", 1), min(_positive(request, "per_page", 50), _MAX_PAGE)
        async with self.parts.pool.acquire() as connection:
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
        require_service(request, self.parts.tokens)
        async with self.parts.pool.acquire() as connection:
            return JSONResponse(await users.describe(connection, await self._user(request, connection)))

    async def update_user(self, request: Request) -> Response:
        """Changes password, address, metadata or ban, at once and without a mail."""
        require_service(request, self.parts.tokens)
        body = await read_object(request)
        hashed = await self._hash(body)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            user = await self._user(request, connection)
            if body.get("email"):
                await set_address(connection, user, users.normal_email(body["email"]))
            if body.get("email_confirm"):
                await users.confirm(connection, user)
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
                _ban(body),
            )
            return JSONResponse(await users.describe(connection, user))

    async def delete_user(self, request: Request) -> Response:
        """Removes the user, by cascade identities and sessions; `should_soft_delete` keeps a row without a person."""
        require_service(request, self.parts.tokens)
        body = await read_object(request) if await request.body() else {}
        async with self.parts.pool.acquire() as connection:
            user = await self._user(request, connection)
            if body.get("should_soft_delete"):
                await users.forget(connection, user)
            else:
                await connection.execute("delete from auth.users where id = $1", user["id"])
        return JSONResponse({})

    async def _hash(self, body: dict[str, Any]) -> str | None:
        password = body.get("password")
        return await hash_password(str(password), self.parts.settings) if password else None

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


def _ban(body: dict[str, Any]) -> str:
    """For how long, '' to leave it as it is, `none` to end it. Raises AuthError for what is no duration."""
    said = str(body.get("ban_duration") or "")
    if said not in {"", "none"} and not _DURATION.fullmatch(said):
        raise AuthError(400, "validation_failed", f"invalid format for ban duration: {said}")
    return f"{seconds(said):.3f} s" if _DURATION.fullmatch(said) else said


def _positive(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, "")
    return max(int(text), 1) if text.isdigit() else default
