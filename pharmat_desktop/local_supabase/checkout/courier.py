"""Delivers the provider's events to the academy's webhook, signed, again and again until it says that it has them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from urllib.parse import urlsplit

import asyncpg

from pharmat_desktop.local_supabase.functions.exchange import exchange

from .ledger import Ledger
from .signature import sign

WEBHOOK = "/functions/v1/payment-webhook"
_LONGEST_SILENCE = 20.0
_PATIENCE = 60.0
_NEXT = """
    select id, document from local_supabase.provider_events
     where delivered_at is null and due_at <= clock_timestamp() order by due_at, made limit 1
"""
_SECONDS_TO_NEXT = """
    select extract(epoch from min(due_at) - clock_timestamp())::float8
      from local_supabase.provider_events where delivered_at is null
"""


@dataclass(frozen=True)
class Courier:
    """Owned by the server, whose own address it delivers to. `secret` is the webhook's."""

    pool: asyncpg.Pool
    ledger: Ledger
    url: str
    secret: str

    async def run(self) -> None:
        """Delivers for ever."""
        while True:
            self.ledger.news.clear()
            await self.ledger.expire_overdue()
            while not self.ledger.faults.is_silent and (event := await self.pool.fetchrow(_NEXT)):
                await self._deliver(event)
            await self._wait()

    async def _wait(self) -> None:
        seconds = None if self.ledger.faults.is_silent else await self.pool.fetchval(_SECONDS_TO_NEXT)
        patience = _LONGEST_SILENCE if seconds is None else min(max(seconds, 0.0), _LONGEST_SILENCE)
        try:
            async with asyncio.timeout(patience):
                await self.ledger.news.wait()
        except TimeoutError:
            return

    async def _deliver(self, event: asyncpg.Record) -> None:
        if await self._is_taken(json.dumps(event["document"]).encode()):
            await self.pool.execute(
                "update local_supabase.provider_events set attempts = attempts + 1, delivered_at = now() where id = $1",
                event["id"],
            )
            return
        await self.pool.execute(
            """update local_supabase.provider_events set attempts = attempts + 1,
                   due_at = clock_timestamp() + least(60, 0.25 * 2 ^ attempts) * interval '1 second' where id = $1""",
            event["id"],
        )

    async def _is_taken(self, body: bytes) -> bool:
        headers = [
            (b"content-type", b"application/json; charset=utf-8"),
            (b"stripe-signature", sign(body, self.secret).encode()),
        ]
        port = urlsplit(self.url).port or 80
        try:
            async with asyncio.timeout(_PATIENCE):
                return 200 <= (await exchange(port, "POST", WEBHOOK, headers, body)).status < 300
        except (OSError, TimeoutError):
            return False
