"""Rows of auth.flow_state: a sign-in through a browser or a mail, from its first request to its session.

created ──person came back──► code issued ──verifier──► session (row deleted)
   └────────── five minutes ───────┴──────────────────► expired
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import asyncpg

from .challenges import Challenge, is_met
from .errors import AuthError

LIFE = timedelta(minutes=5)


async def create(
    connection: asyncpg.Connection,
    method: str,
    challenge: Challenge | None,
    *,
    provider: str = "",
    user_id: uuid.UUID | None = None,
    referrer: str = "",
) -> uuid.UUID:
    """A new flow; `method` is GoTrue's name for the way of signing in."""
    key: uuid.UUID = await connection.fetchval(
        """insert into auth.flow_state (id, user_id, auth_code, code_challenge, code_challenge_method, provider_type,
               authentication_method, referrer, created_at, updated_at)
           values (gen_random_uuid(), $1, gen_random_uuid()::text, $2, $3::text::auth.code_challenge_method, $4, $5, $6,
               now(), now()) returning id""",
        user_id,
        challenge.text if challenge else None,
        challenge.method if challenge else None,
        provider or method,
        method,
        referrer,
    )
    # Flows that nobody came back to are of no use to anyone.
    await connection.execute("delete from auth.flow_state where created_at < now() - interval '1 day'")
    return key


async def issue_code(connection: asyncpg.Connection, user_id: uuid.UUID, method: str) -> str:
    """The code of the user's latest flow of this method. Raises AuthError when there is none."""
    code = await connection.fetchval(
        """update auth.flow_state set auth_code_issued_at = now(), updated_at = now() where id = (
               select id from auth.flow_state where user_id = $1 and authentication_method = $2
               order by created_at desc limit 1) returning auth_code""",
        user_id,
        method,
    )
    if code is None:
        raise AuthError(404, "flow_state_not_found", "No valid flow state found for user.")
    return str(code)


async def redeem(connection: asyncpg.Connection, code: str, verifier: str) -> asyncpg.Record:
    """The flow behind a code, which is gone then. Raises AuthError; a wrong verifier leaves the code usable."""
    flow = await connection.fetchrow("select * from auth.flow_state where auth_code = $1 for update", code)
    if flow is None or flow["user_id"] is None or flow["code_challenge"] is None:
        raise AuthError(404, "flow_state_not_found", "invalid flow state, no valid flow state found")
    if has_expired(flow):
        raise AuthError(422, "flow_state_expired", "invalid flow state, flow state has expired")
    if not is_met(Challenge(flow["code_challenge"], flow["code_challenge_method"]), verifier):
        raise AuthError(400, "bad_code_verifier", "code challenge does not match previously saved code verifier")
    await connection.execute("delete from auth.flow_state where id = $1", flow["id"])
    return flow


def has_expired(flow: asyncpg.Record) -> bool:
    """A magic link's five minutes begin when its code was issued, all others' when the flow began."""
    is_link = flow["auth_code_issued_at"] and flow["authentication_method"] == "magiclink"
    begin: datetime = flow["auth_code_issued_at"] if is_link else flow["created_at"]
    return datetime.now(UTC) > begin + LIFE
