"""A new address: asked for by its owner, and confirmed from the old and the new one."""

from __future__ import annotations

import asyncpg

from . import users
from .codes import TO_NEW_ADDRESS, TO_OLD_ADDRESS, Asked, begin_flow
from .errors import AuthError
from .parts import Parts

ONE_OF_TWO = "Confirmation link accepted. Please proceed to confirm link sent to the other email"


async def send_email_change(
    parts: Parts, connection: asyncpg.Connection, user: asyncpg.Record, email: str, asked: Asked
) -> None:
    """The mails of a change to `email`. Raises AuthError for somebody else's address, or too many mails."""
    await refuse_taken(connection, user, email)
    parts.codes.refuse_haste(user, TO_NEW_ADDRESS)
    await begin_flow(connection, user, TO_NEW_ADDRESS, asked)
    user = await connection.fetchrow(
        "update auth.users set email_change = $2, email_change_confirm_status = 0, updated_at = now()"
        " where id = $1 returning *",
        *(user["id"], email),
    )
    if parts.settings.email.double_confirm_changes and user["email"]:
        await parts.codes.mail_code(connection, user, TO_OLD_ADDRESS, asked, str(user["email"]))
    await parts.codes.mail_code(connection, user, TO_NEW_ADDRESS, asked, email)


async def confirm_one(parts: Parts, connection: asyncpg.Connection, user: asyncpg.Record, token: str) -> bool:
    """Accepts one of the two mails, of the given token type. Whether the other one is still to come."""
    if not parts.settings.email.double_confirm_changes or user["email_change_confirm_status"] or not user["email"]:
        return False
    await connection.execute(
        "delete from auth.one_time_tokens where user_id = $1 and token_type::text = $2", user["id"], token
    )
    await connection.execute("update auth.users set email_change_confirm_status = 1 where id = $1", user["id"])
    return True


async def complete(connection: asyncpg.Connection, user: asyncpg.Record) -> None:
    """The new address is the user's. Raises AuthError when somebody else has taken it meanwhile."""
    await set_address(connection, user, str(user["email_change"]))


async def set_address(connection: asyncpg.Connection, user: asyncpg.Record, email: str) -> None:
    """Without any confirmation. Raises AuthError for somebody else's address."""
    await refuse_taken(connection, user, email)
    await connection.execute(
        """update auth.users set email = $2::text, email_change = '', email_change_confirm_status = 0,
               email_confirmed_at = coalesce(email_confirmed_at, now()), updated_at = now(),
               raw_user_meta_data = coalesce(raw_user_meta_data, '{}')
                   || jsonb_build_object('email', $2::text, 'email_verified', true)
           where id = $1""",
        *(user["id"], email),
    )
    await connection.execute(
        """update auth.identities set updated_at = now(),
               identity_data = identity_data || jsonb_build_object('email', $2::text, 'email_verified', true)
           where user_id = $1 and provider = 'email'""",
        *(user["id"], email),
    )


async def refuse_taken(connection: asyncpg.Connection, user: asyncpg.Record, email: str) -> None:
    """Raises AuthError when the address is somebody else's."""
    known = await users.find_by_email(connection, email)
    if known and known["id"] != user["id"]:
        raise AuthError(422, "email_exists", "A user with this email address has already been registered")
