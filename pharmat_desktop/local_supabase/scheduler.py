"""The stand-in for pg_cron: has the database send what is due, each second instead of each minute."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

import asyncpg

_PERIOD = 1.0
"""Seconds."""
_PROCEDURE = "private.release_all_scheduled()"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Scheduler:
    """Owned by the server. `pool` is the superuser's."""

    pool: asyncpg.Pool

    async def run(self) -> None:
        """Until cancelled, beginning at once. A project without scheduled messages needs none of it."""
        while True:
            try:
                if not await self.pool.fetchval("select to_regprocedure($1) is not null", _PROCEDURE):
                    return
                await self.pool.execute(f"call {_PROCEDURE}")
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                _log.warning("what is due could not be sent: %s", error)
            await asyncio.sleep(_PERIOD)
