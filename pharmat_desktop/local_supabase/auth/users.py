"""Rows of auth.users and auth.identities, and the user object that GoTrue answers with."""

from __future__ import annotations

import re
import uuid
from datetime import datetime
from typing import Any

import asyncpg

from .errors import AuthError

_EMAIL = re.compile(r"[^@\s\x00-\x1f\x7f]{1,64}@[^@\s.\x00-\x1f\x7f]+(\.[^@\s.\x00-\x1f\x7f]+)+")
_TIMES = (
    "email_confirmed_at",
    "confirmation_sent_at",
    "confirmed_at",
    "invited_at",
    "recovery_sent_at",
    "email_change_sent_at",
    "last_sign_in_at",
    "created_at",
    "updated_at",
    "banned_until",
    "deleted_at",
)


def normal_email(value: object) -> str:
    """The address in lower case. Raises AuthError when it is none."""
    if not isinstance(value, str) or len(value) > 255 or not _EMAIL.fullmatch(value.strip()):
        raise AuthError(400, "validation_failed", "Unable to validate email address: invalid format")
    return value.strip().lower()


def wire_time(value: datetime | None) -> str | None:
    """RFC 3339 in UTC, as GoTrue writes it."""
    return value.isoformat().replace("+00:00", "Z") if value else None


async def find_by_email(connection: asyncpg.Connection, email: str) -> asyncpg.Record | None:
    """The user with this address, in any case of letters."""
    return await connection.fetchrow(
        "select * from auth.users where email = $1 and not is_sso_user and deleted_at is null", email.strip().lower()
    )


async def find_by_id(connection: asyncpg.Connection, user_id: str) -> asyncpg.Record | None:
    """The user with this id; None for what is no UUID."""
    try:
        key = uuid.UUID(user_id)
    except ValueError:
        return None
    return await connection.fetchrow("select * from auth.users where id = $1 and deleted_at is null", key)


async def refetch(connection: asyncpg.Connection, user: asyncpg.Record) -> asyncpg.Record:
    """The row as it is now. Raises AuthError when it is gone."""
    row = await connection.fetchrow("select * from auth.users where id = $1", user["id"])
    if row is None:
        raise AuthError(403, "user_not_found", "User from sub claim in JWT does not exist")
    return row


async def create(
    connection: asyncpg.Connection,
    email: str,
    hashed: str | None,
    *,
    user_metadata: Any,
    app_metadata: Any = None,
    is_confirmed: bool = True,
) -> asyncpg.Record:
    """A user with an e-mail identity. Raises asyncpg.UniqueViolationError for a known address."""
    user_id = uuid.uuid4()
    identity = {"sub": str(user_id), "email": email, "email_verified": is_confirmed, "phone_verified": False}
    async with connection.transaction():
        row = await insert(
            connection,
            user_id,
            email,
            hashed,
            app_metadata={"provider": "email", "providers": ["email"], **(app_metadata or {})},
            user_metadata={**identity, **(user_metadata or {})},
            is_confirmed=is_confirmed,
        )
        await add_identity(connection, user_id, "email", str(user_id), identity)
    return row


async def insert(
    connection: asyncpg.Connection,
    user_id: uuid.UUID,
    email: str,
    hashed: str | None,
    *,
    app_metadata: Any,
    user_metadata: Any,
    is_confirmed: bool,
) -> asyncpg.Record:
    """The row alone, without an identity. Raises asyncpg.UniqueViolationError for a known address."""
    return await connection.fetchrow(
        """insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at,
               raw_app_meta_data, raw_user_meta_data, created_at, updated_at, confirmation_token, recovery_token,
               email_change_token_new, email_change)
           values ('00000000-0000-0000-0000-000000000000', $1, 'authenticated', 'authenticated', $2, $3,
               case when $6 then now() end, $4, $5, now(), now(), '', '', '', '') returning *""",
        *(user_id, email, hashed, app_metadata, user_metadata, is_confirmed),
    )


async def add_identity(
    connection: asyncpg.Connection, user_id: uuid.UUID, provider: str, subject: str, data: dict[str, Any]
) -> None:
    """What `provider` calls the user, and says of them."""
    await connection.execute(
        """insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at, created_at,
               updated_at)
           values ($1, $2, $3, $4, now(), now(), now())""",
        *(subject, user_id, data, provider),
    )


async def forget(connection: asyncpg.Connection, user: asyncpg.Record) -> None:
    """Keeps the number and nothing that tells who it was; no session, no way to sign in."""
    async with connection.transaction():
        for table in ("sessions", "identities", "one_time_tokens"):
            await connection.execute(f"delete from auth.{table} where user_id = $1", user["id"])  # noqa: S608
        await connection.execute(
            """update auth.users set email = null, phone = null, encrypted_password = '', raw_user_meta_data = '{}',
                   deleted_at = now(), updated_at = now() where id = $1""",
            user["id"],
        )


async def confirm(connection: asyncpg.Connection, user: asyncpg.Record) -> None:
    """The address is proved to be the user's."""
    await connection.execute(
        """update auth.users set email_confirmed_at = now(), updated_at = now(),
               raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || '{"email_verified": true}' where id = $1""",
        user["id"],
    )
    await connection.execute(
        """update auth.identities set identity_data = identity_data || '{"email_verified": true}', updated_at = now()
           where user_id = $1 and provider = 'email'""",
        user["id"],
    )


async def describe(connection: asyncpg.Connection, row: asyncpg.Record) -> dict[str, Any]:
    """The user object of the API."""
    identities = await connection.fetch(
        """select id as identity_id, provider_id as id, user_id, identity_data, provider, last_sign_in_at, created_at,
               updated_at, email from auth.identities where user_id = $1 order by created_at""",
        row["id"],
    )
    times = {name: wire_time(row[name]) for name in _TIMES if row[name]}
    return {
        "id": str(row["id"]),
        "aud": row["aud"],
        "role": row["role"],
        "email": row["email"] or "",
        "phone": row["phone"] or "",
        **times,
        **({"new_email": row["email_change"]} if row["email_change"] else {}),
        "app_metadata": row["raw_app_meta_data"] or {},
        "user_metadata": row["raw_user_meta_data"] or {},
        "identities": [_wire_identity(identity) for identity in identities],
        "is_anonymous": row["is_anonymous"],
    }


def _wire_identity(row: asyncpg.Record) -> dict[str, Any]:
    wire = {}
    for name, value in row.items():
        if isinstance(value, datetime):
            wire[name] = wire_time(value)
        else:
            wire[name] = str(value) if isinstance(value, uuid.UUID) else value
    return wire
