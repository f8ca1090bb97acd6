"""A student, a tutor and an admin with a paid course, and how they call the academy's functions over HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx

from pharmat_desktop.local_supabase.checkout.signature import sign
from tests.support.academy import Academy, Person

PATIENCE = 90.0
"""Seconds: hundreds of events that other tests have left may have to be delivered first."""
GOOD, DECLINED = "4242 4242 4242 4242", "4000 0000 0000 0002"
SLOW_GOOD, SLOW_BAD, LOST = "4000 0000 0000 0077", "4000 0000 0000 0259", "4000 0000 0000 3220"


@dataclass(frozen=True)
class Caller:
    """Somebody with a token, or without."""

    person: Person
    http: httpx.AsyncClient

    async def call(self, function: str, **body: Any) -> httpx.Response:
        return await self.http.post(f"/functions/v1/{function}", json=body)


@dataclass(frozen=True)
class Shop:
    academy: Academy
    student: Caller
    tutor: Caller
    admin: Caller
    course: str

    async def checkout(self, who: Caller | None = None, **more: str) -> httpx.Response:
        """create-checkout for the course."""
        body = {"kind": "course", "item": self.course, "request_id": str(uuid4()), **more}
        return await (who or self.student).call("create-checkout", **body)

    async def page(self) -> str:
        """An open page to pay on."""
        answer = await self.checkout()
        assert answer.status_code == 200, answer.text
        return str(answer.json()["url"])

    async def pay(self, page: str, card: str = GOOD) -> httpx.Response:
        """What a browser does."""
        async with httpx.AsyncClient(timeout=PATIENCE) as browser:
            return await browser.post(page, data={"card": card})

    async def payments(self) -> list[dict[str, Any]]:
        """All payments of the course, oldest first."""
        return await self.academy.rows(
            "select * from payments where course_id = $1 order by created_at", UUID(self.course)
        )

    async def settled(self, status: str) -> dict[str, Any]:
        """The newest payment, once it has this status."""
        rows: list[dict[str, Any]] = await eventually(self.payments, lambda rows: rows[-1]["status"] == status)
        return rows[-1]

    async def paid(self) -> str:
        """The id of a completed payment, of which the provider has nothing left to tell."""
        await self.pay(await self.page())
        await self.settled("completed")
        rows: list[dict[str, Any]] = await eventually(self.payments, lambda rows: rows[-1]["method_last4"])
        return str(rows[-1]["id"])

    async def refunds(self) -> list[dict[str, Any]]:
        return await self.academy.rows(
            "select r.* from refunds r join payments p on p.id = r.payment_id where p.course_id = $1",
            UUID(self.course),
        )

    async def at_provider(self, kind: str, **wanted: str) -> list[dict[str, Any]]:
        """charges, refunds or checkout/sessions, as the provider has them."""
        headers = {"authorization": f"Bearer {self.academy.payment_key}"}
        async with httpx.AsyncClient(base_url=self.academy.url, headers=headers, timeout=60) as http:
            answer = (await http.get(f"/v1/{kind}", params={"limit": "100", **wanted})).raise_for_status()
            found: list[dict[str, Any]] = answer.json()["data"]
            return found

    async def deliver(self, event: dict[str, Any], *, secret: str = "", at: int | None = None) -> httpx.Response:
        """A webhook call, signed by the provider unless told otherwise."""
        body = json.dumps(event).encode()
        signature = sign(body, secret or self.academy.webhook_secret, at)
        async with httpx.AsyncClient(base_url=self.academy.url, timeout=PATIENCE) as provider:
            return await provider.post(
                "/functions/v1/payment-webhook", content=body, headers={"stripe-signature": signature}
            )

    async def faults(self, lost_answers: int = 0, unreachable: int = 0, *, is_silent: bool = False) -> None:
        """What goes wrong with the provider's next answers; `is_silent`: it delivers nothing by itself."""
        headers = {"authorization": f"Bearer {self.academy.payment_key}"}
        async with httpx.AsyncClient(base_url=self.academy.url, headers=headers, timeout=60) as http:
            wanted = {"lost_answers": lost_answers, "unreachable": unreachable, "is_silent": is_silent}
            (await http.post("/v1/local/faults", json=wanted)).raise_for_status()


async def eventually(look: Callable[[], Awaitable[Any]], is_it: Callable[[Any], object]) -> Any:
    """What `look` finds as soon as it is so."""
    deadline = time.monotonic() + PATIENCE
    while not is_it(found := await look()):
        assert time.monotonic() < deadline, f"it did not happen: {found}"
        await asyncio.sleep(0.02)
    return found


@asynccontextmanager
async def shop(academy: Academy, price: int = 14900, currency: str = "EUR") -> AsyncIterator[Shop]:
    """Everybody new, signed in."""
    people = [await academy.person(name, role=name.lower()) for name in ("Student", "Tutor", "Admin")]
    course = await academy.rows(
        "insert into courses (tutor_id, title, status, price_minor, currency)"
        " values ($1, 'Pharmacokinetics', 'published', $2, $3) returning id",
        *(UUID(people[1].id), price, currency),
    )
    student, tutor, admin = callers = [Caller(person, await academy.http(person)) for person in people]
    for caller in callers:
        caller.http.timeout = httpx.Timeout(60)
    made = Shop(academy, student, tutor, admin, str(course[0]["id"]))
    try:
        yield made
    finally:
        await made.faults()  # the provider is everybody's
        for caller in callers:
            await caller.http.aclose()
