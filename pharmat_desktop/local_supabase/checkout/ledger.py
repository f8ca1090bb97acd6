"""The provider's own memory, in Postgres: an open page outlives a restart. Every change comes with its events."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from . import objects
from .cards import Card
from .faults import Faults
from .objects import Document

_TABLE = "local_supabase.provider_objects"


class ProviderError(Exception):
    """The provider says no, in its own shape."""

    def __init__(
        self, status: int, message: str, *, code: str | None = None, kind: str = "invalid_request_error"
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "code": code, "message": message}}


@dataclass(frozen=True)
class Ledger:
    """Owned by the server. `delay` is how long a slow bank takes, in seconds."""

    pool: asyncpg.Pool
    base: str
    delay: float
    news: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when an event was made, or may be delivered again."""
    faults: Faults = field(default_factory=Faults)

    async def open_checkout(self, form: Document) -> Document:
        """A new page. Raises ProviderError."""
        try:
            page = objects.checkout(form, self.base)
        except (KeyError, TypeError, ValueError) as error:
            raise ProviderError(400, f"Missing or invalid parameter: {error}.", code="parameter_missing") from error
        if page["amount_total"] < 50 and page["currency"] in {"eur", "usd", "gbp"}:
            raise ProviderError(400, "The amount is below the provider's minimum.", code="amount_too_small")
        if not time.time() + 1700 < page["expires_at"] < time.time() + 86500:
            raise ProviderError(400, "expires_at must be between 30 minutes and 24 hours from now.")
        async with self._change() as connection:
            await _save(connection, page)
        return page

    async def checkout(self, key: str) -> Document:
        """A page as it is now; one whose time is over is expired by looking at it. Raises ProviderError."""
        async with self._change() as connection:
            page = await self._locked(connection, key, "checkout.session")
            if page["status"] == "open" and page["expires_at"] <= time.time():
                await self._expire(connection, page)
            if page["local"].get("paid_at", float("inf")) <= time.time():
                page["payment_status"] = "paid"
            return page

    async def expire(self, key: str) -> Document:
        """Closes an open page. Raises ProviderError for one that is not open any more."""
        async with self._change() as connection:
            page = await self._locked(connection, key, "checkout.session")
            if page["status"] != "open":
                raise ProviderError(400, "Only Checkout Sessions with a status of open can be expired.")
            await self._expire(connection, page)
            return page

    async def expire_overdue(self) -> None:
        """Pages whose time is over, as the provider finds them by itself."""
        overdue = (
            f"select id from {_TABLE} where document ->> 'status' = 'open'"  # noqa: S608 - a constant
            " and (document ->> 'expires_at')::bigint <= extract(epoch from now())"
        )
        for row in await self.pool.fetch(overdue):
            with contextlib.suppress(ProviderError):
                await self.checkout(row["id"])

    async def pay(self, key: str, card: Card) -> Document:
        """One attempt. Raises ProviderError for a declined card (402) and for a page that is not open (409)."""
        async with self._change() as connection:
            page = await self._locked(connection, key, "checkout.session")
            if page["status"] != "open" or page["expires_at"] <= time.time():
                raise ProviderError(409, "This page is not open any more.")
            if card.decline:
                intent = objects.payment_intent(page, "requires_payment_method", card)
                await self._tell(connection, "payment_intent.payment_failed", intent)
            else:
                await self._take(connection, page, card)
        if card.decline:
            raise ProviderError(402, "Your card was declined.", code="card_declined", kind="card_error")
        return page

    async def refund(self, form: Document) -> Document:
        """Gives back a part of a charge, or all that is left. Raises ProviderError."""
        async with self._change() as connection:
            paid = await self._charge_of(connection, str(form.get("payment_intent", "")))
            left = paid["amount"] - paid["amount_refunded"]
            amount = int(form.get("amount") or left)
            if left == 0:
                raise ProviderError(400, "This charge was refunded already.", code="charge_already_refunded")
            if not 0 < amount <= left:
                raise ProviderError(400, "The refund is larger than what is left of the charge.")
            paid["amount_refunded"] += amount
            paid["refunded"] = paid["amount_refunded"] == paid["amount"]
            made = objects.refund(form, paid, amount)
            await _save(connection, paid)
            await _save(connection, made)
            await self._tell(connection, "refund.created", made)
            return made

    async def page_of(self, kind: str, wanted: Mapping[str, str]) -> Document:
        """Objects of a kind, the newest first; `payment_intent` and `limit` as the provider knows them."""
        rows = await self.pool.fetch(
            f"select document from {_TABLE} where document ->> 'object' = $1"  # noqa: S608 - a constant
            " and ($2 = '' or document ->> 'payment_intent' = $2) order by made desc limit $3",
            *(kind, wanted.get("payment_intent", ""), min(int(wanted.get("limit", "10")), 100)),
        )
        return {"object": "list", "has_more": False, "data": [objects.public(row["document"]) for row in rows]}

    async def events(self, wanted: Mapping[str, str]) -> Document:
        """Events whose time has come, the newest first."""
        rows = await self.pool.fetch(
            "select document from local_supabase.provider_events where due_at <= clock_timestamp()"
            " order by made desc limit $1",
            min(int(wanted.get("limit", "10")), 100),
        )
        return {"object": "list", "has_more": False, "data": [row["document"] for row in rows]}

    async def _take(self, connection: asyncpg.Connection, page: Document, card: Card) -> None:
        page["status"], page["url"] = "complete", None
        page["payment_intent"] = page["local"]["payment_intent"]
        page["customer_details"] = {"email": page["customer_email"]}
        if card.settles is None:
            await self._settle(connection, page, card, "checkout.session.completed", 0.0)
            return
        await _save(connection, page)
        await self._tell(connection, "checkout.session.completed", page)
        if card.settles:
            await self._settle(connection, page, card, "checkout.session.async_payment_succeeded", self.delay)
        else:
            await self._tell(connection, "checkout.session.async_payment_failed", page, after=self.delay)

    async def _settle(
        self, connection: asyncpg.Connection, page: Document, card: Card, kind: str, after: float
    ) -> None:
        """The money comes; the stand-in knows it from the start, its events say it in time."""
        page["local"]["paid_at"] = time.time() + after
        if not after:
            page["payment_status"] = "paid"
        paid = objects.charge(page, card)
        await _save(connection, page)
        await _save(connection, paid)
        await self._tell(connection, "charge.succeeded", paid, after=after)
        await self._tell(connection, kind, {**page, "payment_status": "paid"}, after=after)

    async def _expire(self, connection: asyncpg.Connection, page: Document) -> None:
        page["status"], page["url"] = "expired", None
        await _save(connection, page)
        await self._tell(connection, "checkout.session.expired", page)

    async def _tell(self, connection: asyncpg.Connection, kind: str, about: Document, after: float = 0.0) -> None:
        news = objects.event(kind, about)
        await connection.execute(
            "insert into local_supabase.provider_events (id, document, due_at)"
            " values ($1, $2, clock_timestamp() + $3 * interval '1 second')",
            *(news["id"], news, after),
        )

    async def _charge_of(self, connection: asyncpg.Connection, intent: str) -> Document:
        row = await connection.fetchrow(
            f"select document from {_TABLE} where document ->> 'object' = 'charge'"  # noqa: S608 - a constant
            " and document ->> 'payment_intent' = $1 for update",
            intent,
        )
        if row is None:
            raise ProviderError(400, f"No such payment_intent: '{intent}'", code="resource_missing")
        return dict(row["document"])

    async def _locked(self, connection: asyncpg.Connection, key: str, kind: str) -> Document:
        found: Any = await connection.fetchval(f"select document from {_TABLE} where id = $1 for update", key)  # noqa: S608
        if found is None or found["object"] != kind:
            raise ProviderError(404, f"No such {kind}: '{key}'", code="resource_missing")
        return dict(found)

    @contextlib.asynccontextmanager
    async def _change(self) -> AsyncIterator[asyncpg.Connection]:
        async with self.pool.acquire() as connection, connection.transaction():
            yield connection
        self.news.set()


async def _save(connection: asyncpg.Connection, document: Document) -> None:
    await connection.execute(
        f"insert into {_TABLE} (id, document) values ($1, $2)"  # noqa: S608 - a constant
        " on conflict (id) do update set document = excluded.document",
        *(document["id"], document),
    )
