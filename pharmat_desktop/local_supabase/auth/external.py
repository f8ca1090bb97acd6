"""Whose account a provider's person gets.

known by this provider                their account
verified address of an account        that account, linked; what nobody had confirmed in it is removed
nobody's address                      a new account, unconfirmed when the provider does not vouch for the address
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

import asyncpg

from . import users
from .codes import SIGNUP, Asked
from .errors import AuthError
from .parts import Parts
from .provider import NAMES, External
from .sessions import refuse_banned


@dataclass(frozen=True)
class Accounts:
    """Every method runs in the caller's transaction."""

    parts: Parts

    async def of(self, connection: asyncpg.Connection, person: External) -> asyncpg.Record:
        """The account, new or known. Raises AuthError when there can be none, or when its owner is banned."""
        user = await _known(connection, person)
        if user is None:
            user = await self._linked(connection, person) or await self._created(connection, person)
        else:
            await _update(connection, user, person)
        refuse_banned(user, 403)
        return await users.refetch(connection, user)

    async def refuse_unconfirmed(
        self, connection: asyncpg.Connection, user: asyncpg.Record, person: External
    ) -> AuthError:
        """The refusal of an account whose address nobody vouches for; a mail to confirm it is on its way."""
        await self.parts.codes.send(connection, user, SIGNUP, Asked(self.parts.settings.site_url))
        name = NAMES[person.provider].lower()
        sentence = f"Unverified email with {name}. A confirmation email has been sent to your {name} email"
        return AuthError(422, "provider_email_needs_verification", sentence)

    async def _linked(self, connection: asyncpg.Connection, person: External) -> asyncpg.Record | None:
        user = await users.find_by_email(connection, person.email)
        if user is None:
            return None
        if not person.is_verified:
            sentence = "The provider does not vouch for this address, which belongs to an account"
            raise AuthError(422, "provider_email_needs_verification", sentence)
        if user["email_confirmed_at"] is None:
            await _remove_unconfirmed(connection, user, person)
        await users.add_identity(connection, user["id"], person.provider, person.subject, person.claims())
        await _list_providers(connection, user["id"])
        return user

    async def _created(self, connection: asyncpg.Connection, person: External) -> asyncpg.Record:
        if not self.parts.settings.enable_signup:
            raise AuthError(422, "signup_disabled", "Signups not allowed for this instance")
        user_id = uuid.uuid4()
        user = await users.insert(
            *(connection, user_id, person.email, None),
            app_metadata={"provider": person.provider, "providers": [person.provider]},
            user_metadata=person.claims(),
            is_confirmed=person.is_verified,
        )
        await users.add_identity(connection, user_id, person.provider, person.subject, person.claims())
        return user


async def _known(connection: asyncpg.Connection, person: External) -> asyncpg.Record | None:
    return await connection.fetchrow(
        """select u.* from auth.identities i join auth.users u on u.id = i.user_id
           where i.provider = $1 and i.provider_id = $2 and u.deleted_at is null""",
        *(person.provider, person.subject),
    )


async def _update(connection: asyncpg.Connection, user: asyncpg.Record, person: External) -> None:
    """What the provider says today takes the place of what it said last time."""
    claims: dict[str, Any] = person.claims()
    await connection.execute(
        """update auth.identities set identity_data = $3, last_sign_in_at = now(), updated_at = now()
           where provider = $1 and provider_id = $2""",
        *(person.provider, person.subject, claims),
    )
    await connection.execute(
        "update auth.users set raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || $2 where id = $1",
        *(user["id"], claims),
    )


async def _remove_unconfirmed(connection: asyncpg.Connection, user: asyncpg.Record, person: External) -> None:
    """Whoever made the account never proved the address: their password and identities must not open it."""
    await connection.execute("delete from auth.identities where user_id = $1", user["id"])
    await connection.execute("delete from auth.one_time_tokens where user_id = $1", user["id"])
    await connection.execute(
        """update auth.users set encrypted_password = null, email_confirmed_at = now(), updated_at = now(),
               raw_user_meta_data = $2, raw_app_meta_data = $3 where id = $1""",
        *(user["id"], person.claims(), {"provider": person.provider, "providers": [person.provider]}),
    )


async def _list_providers(connection: asyncpg.Connection, user_id: uuid.UUID) -> None:
    await connection.execute(
        """update auth.users set updated_at = now(), raw_app_meta_data = coalesce(raw_app_meta_data, '{}')
               || jsonb_build_object('providers', (
                   select jsonb_agg(provider order by created_at) from auth.identities where user_id = $1))
           where id = $1""",
        user_id,
    )
