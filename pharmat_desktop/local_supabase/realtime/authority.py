"""Who may read and write a private channel: asked of the policies on realtime.messages, in transactions that leave no
trace.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg

from pharmat_desktop.local_supabase.tokens import Caller

BROADCAST, PRESENCE = "broadcast", "presence"

_BECOME = """
    select set_config('role', $1, true), set_config('realtime.topic', $2, true),
           set_config('request.jwt.claims', $3, true), set_config('request.jwt.claim.sub', $4, true),
           set_config('request.jwt.claim.role', $1, true), set_config('request.headers', '{}', true)
"""


@dataclass(frozen=True)
class Access:
    """Which kinds of messages a channel may receive."""

    broadcast: bool
    presence: bool

    @property
    def is_any(self) -> bool:
        """Whether a join is allowed."""
        return self.broadcast or self.presence


EVERYTHING = Access(broadcast=True, presence=True)
NOTHING = Access(broadcast=False, presence=False)


@dataclass(frozen=True)
class Authority:
    """Owned by the realtime service. The pool logs in as the superuser, to write the probes that the caller then looks
    for.
    """

    pool: asyncpg.Pool

    async def read_access(self, caller: Caller, topic: str, *, has_presence: bool) -> Access:
        """What the caller's SELECT policies show of probe rows. A policy that fails refuses."""
        if not _is_storable(topic):
            return NOTHING
        probes = {BROADCAST: uuid.uuid4()} | ({PRESENCE: uuid.uuid4()} if has_presence else {})
        async with self._undone() as connection:
            await connection.execute(
                "insert into realtime.messages (topic, extension, id) select $1, * from unnest($2::text[], $3::uuid[])",
                topic,
                list(probes),
                list(probes.values()),
            )
            await _become(connection, caller, topic)
            try:
                rows = await connection.fetch(
                    "select id from realtime.messages where id = any($1::uuid[])", list(probes.values())
                )
            except asyncpg.PostgresError:
                rows = []
        seen = {row["id"] for row in rows}
        return Access(broadcast=probes[BROADCAST] in seen, presence=probes.get(PRESENCE) in seen)

    async def may_write(self, caller: Caller, topic: str, extension: str) -> bool:
        """Whether the caller's INSERT policies let a row with this topic and extension pass."""
        if not _is_storable(topic):
            return False
        async with self._undone() as connection:
            await _become(connection, caller, topic)
            try:
                await connection.execute(
                    "insert into realtime.messages (topic, extension) values ($1, $2)", topic, extension
                )
            except asyncpg.PostgresError:
                return False
        return True

    @contextlib.asynccontextmanager
    async def _undone(self) -> AsyncIterator[asyncpg.Connection]:
        async with self.pool.acquire() as connection:
            transaction = connection.transaction()
            await transaction.start()
            try:
                yield connection
            finally:
                await transaction.rollback()


def _is_storable(topic: str) -> bool:
    """Whether Postgres can be asked about it: no text of its has a NUL or half of a surrogate pair."""
    return "\0" not in topic and not any("\ud800" <= character <= "\udfff" for character in topic)


async def _become(connection: asyncpg.Connection, caller: Caller, topic: str) -> None:
    await connection.execute(_BECOME, caller.role, topic, caller.claims, caller.subject)
