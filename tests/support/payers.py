"""Somebody who pays at the real academy, on devices of their own, for tests of what the client knows and says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.paying import PayingService
from tests.support.academy import Academy, Person
from tests.support.account_files import opened
from tests.support.fault_proxy import FaultProxy
from tests.support.lessons import Seat, seat


@dataclass
class Device:
    """One computer of a payer: its files, and its connection behind a proxy."""

    proxy: FaultProxy
    seat: Seat
    store: AccountStore
    paying: PayingService


@asynccontextmanager
async def device(academy: Academy, person: Person, folder: Path) -> AsyncIterator[Device]:
    """Nothing syncs here by itself: what it knows it was answered."""

    async def at_once(_: float) -> None:
        return None

    async with (
        FaultProxy(academy.url) as proxy,
        seat(academy, person, proxy.url) as at,
        opened(folder, user_id=UserId(person.id)) as store,
    ):
        paying = PayingService(
            lambda: at.remote.paying,
            store.payments,
            mirror=store.mirror,
            feed=store.feed,
            wait=at_once,
            refresh=lambda: None,
            clock=lambda: datetime.now(UTC),
        )
        yield Device(proxy, at, store, paying)


async def pays(page: str, card: str) -> int:
    """What a browser does on a page; the answer's status, or 0 when it got lost."""
    async with httpx.AsyncClient(timeout=60) as browser:
        try:
            return (await browser.post(page, data={"card": card})).status_code
        except httpx.RemoteProtocolError:
            return 0
