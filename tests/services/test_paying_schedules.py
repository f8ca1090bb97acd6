"""A hundred random schedules with fixed seeds: whatever people, networks and banks do, the books agree with the
provider, and both devices of the payer end by showing the truth.

The provider's stand-in is silent: here it is the test that brings its events, early, late, twice, in any order. Each
schedule has a course of its own; all have the same student, the same two devices and the same minutes.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx
import pytest

from pharmat_desktop.domain.errors import Busy, NoAnswer, Refused
from pharmat_desktop.domain.paying import Deed, Stage, Thing
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.local_supabase.checkout.signature import sign
from tests.functions.shop import DECLINED, GOOD, LOST, SLOW_BAD, SLOW_GOOD, Shop, shop
from tests.support.academy import Academy
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, Canned, Request
from tests.support.payers import Device, device

SCHEDULES, AT_ONCE = 100, 8
CARDS = (GOOD, GOOD, GOOD, DECLINED, SLOW_GOOD, SLOW_BAD, LOST)
FATES = (COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502))
FAIR_REFUSALS = {"busy", "already_enrolled"}
STAGES = {"completed": Stage.PAID, "failed": Stage.FAILED, "cancelled": Stage.CLOSED, "pending": Stage.OPEN}
_EVENTS = """
    select document::text from local_supabase.provider_events
     where document #>> '{data,object,metadata,payment_id}'
           in (select id::text from payments where course_id = $1::uuid)
     order by made, id
"""
_COURSES = """
    insert into courses (tutor_id, title, status, price_minor, currency)
    select $1::uuid, 'Course ' || n, 'published', 14900, 'EUR' from generate_series(1, $2) n returning id::text
"""
_CHARGED = """
    select document #>> '{metadata,payment_id}' as payment from local_supabase.provider_objects
     where document ->> 'object' = 'charge'
"""


@dataclass
class World:
    """What all schedules share."""

    shop: Shop
    devices: tuple[Device, Device]
    http: httpx.AsyncClient
    database: asyncpg.Pool
    courses: list[str] = field(default_factory=list)

    async def deliver(self, event: str) -> None:
        """As the provider does, once."""
        body = event.encode()
        headers = {"stripe-signature": sign(body, self.shop.academy.webhook_secret)}
        answer = await self.http.post("/functions/v1/payment-webhook", content=body, headers=headers)
        assert answer.status_code == 200, answer.text

    async def pull(self) -> None:
        """What a sync brings to each device."""
        for at in self.devices:
            cursor = None
            while True:
                page = await at.seat.remote.academy.pull(cursor, 1000)
                await at.store.mirror.apply(page)
                cursor = page.cursor
                if not page.has_more:
                    break


@asynccontextmanager
async def world(academy: Academy, folder: Path) -> AsyncIterator[World]:
    async with (
        shop(academy) as here,
        httpx.AsyncClient(base_url=academy.url, timeout=60) as http,
        asyncpg.create_pool(academy.database_url, min_size=1, max_size=2) as database,
    ):
        person = here.student.person
        async with device(academy, person, folder / "1") as one, device(academy, person, folder / "2") as other:
            made = World(here, (one, other), http, database)
            made.courses = [row["id"] for row in await database.fetch(_COURSES, here.tutor.person.id, SCHEDULES)]
            await here.faults(is_silent=True)
            try:
                yield made
            finally:
                await here.faults()


class Schedule:
    """What happens to one student's wish to take one course. Steps come alone, or two at the same time."""

    def __init__(self, world: World, seed: int) -> None:
        self._world = world
        self._dice = random.Random(seed)
        self._thing = Thing(PaymentKind.COURSE, world.courses[seed])
        self._pages: list[str] = []
        self._told: set[str] = set()

    async def run(self) -> None:
        """Five moments, then everything that the provider has left to tell, and one thing again; one device looks."""
        await self._click()
        for _ in range(4):
            await asyncio.gather(*(step() for step in self._steps(self._dice.choice((1, 1, 2)))))
        news = await self._news()
        left = [event for event in news if event not in self._told]
        for event in self._shuffled([*left, *news[:1]]):
            await self._world.deliver(event)
        await self._device().paying.ask(self._thing, Deed.LOOK)

    def _steps(self, count: int) -> list[Callable[[], Awaitable[None]]]:
        steps = self._click, self._pay, self._look, self._stop, self._expire, self._tell, self._lose, self._price
        return self._dice.choices(steps, weights=(6, 8, 3, 2, 2, 4, 3, 1), k=count)

    def _device(self) -> Device:
        return self._dice.choice(self._world.devices)

    async def _click(self) -> None:
        if url := await self._ask(Deed.OPEN):
            self._pages.append(url)

    async def _look(self) -> None:
        await self._ask(Deed.LOOK)

    async def _stop(self) -> None:
        await self._ask(Deed.CLOSE)

    async def _ask(self, deed: Deed) -> str:
        try:
            return await self._device().paying.ask(self._thing, deed)
        except (NoAnswer, Busy):
            return ""  # this device does not know, and says so
        except Refused as refusal:
            if refusal.code not in FAIR_REFUSALS:
                raise
            return ""

    async def _pay(self) -> None:
        """On any page that was ever open. Often the browser was closed before."""
        if self._pages and self._dice.random() < 0.8:
            page, card = self._dice.choice(self._pages), self._dice.choice(CARDS)
            with suppress(httpx.RemoteProtocolError):
                await self._world.http.post(page, data={"card": card})

    async def _expire(self) -> None:
        if self._pages:
            key = self._dice.choice(self._pages).rpartition("/")[2]
            headers = {"authorization": f"Bearer {self._world.shop.academy.payment_key}"}
            await self._world.http.post(f"/v1/checkout/sessions/{key}/expire", headers=headers)

    async def _tell(self) -> None:
        """Some of what the provider has to tell by now, in any order, also what it told before."""
        news = await self._news()
        for event in self._dice.choices(news, k=min(len(news), 2)) if news else ():
            self._told.add(event)
            await self._world.deliver(event)

    async def _lose(self) -> None:
        """The next question of a device about this course meets something."""
        course = self._thing.id.encode()

        def is_mine(request: Request) -> bool:
            return course in request.body

        self._device().proxy.meet(self._dice.choice(FATES), is_mine)

    async def _price(self) -> None:
        price = self._dice.choice((9900, 14900))
        await self._world.database.execute(
            "update courses set price_minor = $2 where id = $1::uuid", self._thing.id, price
        )

    async def _news(self) -> list[str]:
        return [row["document"] for row in await self._world.database.fetch(_EVENTS, self._thing.id)]

    def _shuffled(self, events: list[str]) -> list[str]:
        self._dice.shuffle(events)
        return events


@pytest.mark.timeout(300)
async def test_the_books_agree_with_the_provider_and_every_device_shows_the_truth(
    academy: Academy, tmp_path: Path
) -> None:
    """Charges equal receipts; at most one pays for a course, which is open exactly if that one is there."""
    async with world(academy, tmp_path) as here:
        room = asyncio.Semaphore(AT_ONCE)

        async def one(seed: int) -> None:
            async with room:
                await Schedule(here, seed).run()

        await asyncio.gather(*(one(seed) for seed in range(SCHEDULES)))
        await here.pull()
        student = here.shop.student.person.id
        charged = Counter(row["payment"] for row in await here.database.fetch(_CHARGED))
        payments = await here.database.fetch(
            "select * from payments where payer_id = $1::uuid order by created_at", student
        )
        enrolled = await here.database.fetch(
            "select course_id::text from enrollments where student_id = $1::uuid and deleted_at is null", student
        )
        ends = Counter[Stage]()
        for course in here.courses:
            rows = [row for row in payments if str(row["course_id"]) == course]
            taken = [charged[str(row["id"])] for row in rows]
            assert taken == [0 if row["receipt_number"] is None else 1 for row in rows], course
            truth = the_truth(rows)
            shown = [at.paying.stage(Thing(PaymentKind.COURSE, course)) for at in here.devices]
            assert shown == [truth, truth], course
            assert [row["course_id"] for row in enrolled].count(course) == (truth is Stage.PAID), course
            ends[truth] += 1
        assert set(ends) >= {Stage.PAID, Stage.CLOSED, Stage.OPEN, Stage.FAILED}, "all of that happened"


def the_truth(rows: list[asyncpg.Record]) -> Stage:
    """What the server's rows for one course come to, the oldest first."""
    live = [row for row in rows if row["status"] not in {"failed", "cancelled"}]
    assert len([row for row in live if not row["is_surplus"]]) <= 1
    assert not any(row["is_surplus"] for row in rows), "no page was open beside one that was paid"
    last = (live or rows)[-1]
    stage = STAGES[last["status"]]
    return Stage.DECLINED if stage is Stage.OPEN and last["failure"] else stage
