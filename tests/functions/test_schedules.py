"""Random schedules with fixed seeds: whatever people, banks and networks do, the books agree with the provider."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from tests.functions.shop import DECLINED, GOOD, LOST, SLOW_BAD, SLOW_GOOD, Shop, eventually, shop
from tests.support.academy import Academy

CARDS = (GOOD, GOOD, DECLINED, SLOW_GOOD, SLOW_BAD, LOST)
STEPS = 12


class Schedule:
    """What happens to one student's wish to take one course. Steps come alone, or two at the same time."""

    def __init__(self, here: Shop, seed: int) -> None:
        self._here = here
        self._dice = random.Random(seed)
        self._pages: list[str] = []

    async def run(self) -> None:
        for _ in range(STEPS):
            steps = self._dice.choices(
                (self._click, self._pay, self._expire, self._change_price, self._break, self._repeat),
                weights=(6, 6, 1, 1, 2, 2),
                k=self._dice.choice((1, 2)),
            )
            await asyncio.gather(*(step() for step in steps))
        await self._here.faults()

    async def _click(self) -> None:
        answer = await self._here.checkout(request_id=str(uuid4()))
        assert answer.status_code in {200, 409, 503}, answer.text
        if answer.status_code == 200 and answer.json()["url"]:
            self._pages.append(answer.json()["url"])

    async def _pay(self) -> None:
        """On any page that was ever open."""
        if self._pages:
            await _whatever(self._here.pay(self._dice.choice(self._pages), self._dice.choice(CARDS)))

    async def _expire(self) -> None:
        if self._pages:
            key = self._dice.choice(self._pages).rpartition("/")[2]
            headers = {"authorization": f"Bearer {self._here.academy.payment_key}"}
            async with httpx.AsyncClient(base_url=self._here.academy.url, headers=headers, timeout=60) as provider:
                await provider.post(f"/v1/checkout/sessions/{key}/expire")

    async def _change_price(self) -> None:
        price = self._dice.choice((9900, 14900))
        await self._here.academy.execute(
            "update courses set price_minor = $2 where id = $1", UUID(self._here.course), price
        )

    async def _break(self) -> None:
        await self._here.faults(self._dice.randrange(3), self._dice.randrange(2))

    async def _repeat(self) -> None:
        """The provider tells something again that it told before."""
        mine = {str(payment["id"]) for payment in await self._here.payments()}
        told = [e for e in await self._here.at_provider("events") if payment_of(e["data"]["object"]) in mine]
        if told:
            await self._here.deliver(self._dice.choice(told))


def payment_of(about: dict[str, Any]) -> str:
    """Which of our payments one of the provider's objects is about."""
    return str(about["metadata"].get("payment_id", ""))


async def _whatever(call: Awaitable[object]) -> None:
    try:
        await call
    except httpx.RemoteProtocolError:
        return


async def at_rest(here: Shop) -> list[dict[str, Any]]:
    """The payments once the provider has told everything: no page is on its way through a bank."""

    async def look() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        payments = await here.payments()
        mine = {str(payment["id"]) for payment in payments}
        charges = [c for c in await here.at_provider("charges") if payment_of(c) in mine]
        return payments, charges

    def is_quiet(found: tuple[list[dict[str, Any]], list[dict[str, Any]]]) -> bool:
        payments, charges = found
        took = {payment_of(charge) for charge in charges}
        have = {str(payment["id"]) for payment in payments if payment["receipt_number"]}
        return took == have and not any(payment["status"] == "processing" for payment in payments)

    payments, charges = await eventually(look, is_quiet)
    assert len(charges) == len({payment_of(charge) for charge in charges}), "one charge for a payment"
    return list(payments)


@pytest.mark.parametrize("seed", range(8))
async def test_the_books_agree_with_the_provider(academy: Academy, seed: int) -> None:
    """Charges equal receipts; at most one pays for the course; it is open exactly if that one is there."""
    async with shop(academy) as here:
        await Schedule(here, seed).run()
        payments = await at_rest(here)
        good = [row for row in payments if row["status"] == "completed" and not row["is_surplus"]]
        assert len(good) <= 1
        assert not [row for row in payments if row["is_surplus"]], "no page was open beside one that was paid"
        assert len([row for row in payments if row["status"] in {"pending", "processing"}]) <= 1
        enrolled = await academy.rows("select deleted_at from enrollments where course_id = $1", UUID(here.course))
        assert len(enrolled) == len(good)
