"""Paying, from the click to the receipt: one charge, a true status, whatever happens on the way."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from tests.functions.shop import DECLINED, GOOD, LOST, SLOW_BAD, SLOW_GOOD, Shop, eventually, shop
from tests.support.academy import Academy


async def charges(here: Shop, payment: dict[str, Any]) -> int:
    """How often the provider took money for it."""
    return len(await here.at_provider("charges", payment_intent=payment["provider_payment_id"]))


async def test_paying_a_course_opens_it(academy: Academy) -> None:
    """Receipt, card, enrolment, one charge; afterwards nothing is due."""
    async with shop(academy) as here:
        page = await here.page()
        async with httpx.AsyncClient(timeout=60) as browser:
            shown = await browser.get(page)
        assert "149.00 EUR" in shown.text
        assert "No money moves" in shown.text
        answer = await here.pay(page)
        assert (answer.status_code, answer.headers["location"].endswith("&result=done")) == (303, True)
        payment = await here.settled("completed")
        await eventually(here.payments, lambda rows: rows[0]["method_last4"] == "4242")
        assert payment["receipt_number"]
        assert await charges(here, payment) == 1
        enrolled = await academy.rows("select * from enrollments where course_id = $1", UUID(here.course))
        assert [str(row["student_id"]) for row in enrolled] == [here.student.person.id]
        again = await here.checkout()
        assert (again.status_code, again.json()["status"], again.json()["url"]) == (200, "completed", None)
        assert (await here.pay(page)).status_code == 200, "the page says that it was paid"
        assert await charges(here, payment) == 1


async def test_many_clicks_open_one_page(academy: Academy) -> None:
    """At once, from two devices, with the same or another request id, while the provider's answers get lost."""
    async with shop(academy) as here:
        await here.faults(lost_answers=2)
        requests = [str(uuid4())] * 5 + [str(uuid4()) for _ in range(5)]
        answers = await asyncio.gather(*(here.checkout(request_id=request) for request in requests))
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.json()["url"] for answer in answers}) == 1
        payments = await here.payments()
        assert len(payments) == 1
        pages = await here.at_provider("checkout/sessions")
        assert [p["metadata"]["payment_id"] for p in pages].count(str(payments[0]["id"])) == 1


async def test_a_declined_card_and_then_a_good_one(academy: Academy) -> None:
    """The page stays open; the reason is remembered until it is paid."""
    async with shop(academy) as here:
        page = await here.page()
        declined = await here.pay(page, DECLINED)
        assert declined.status_code == 402
        assert "not been charged" in declined.text
        rows = await eventually(here.payments, lambda rows: rows[0]["failure"])
        assert (rows[0]["status"], rows[0]["failure"]) == ("pending", "generic_decline")
        assert (await here.checkout()).json()["url"] == page
        await here.pay(page, GOOD)
        payment = await here.settled("completed")
        assert payment["failure"] is None
        assert await charges(here, payment) == 1


async def test_a_slow_bank(academy: Academy) -> None:
    """Processing, then paid; meanwhile nothing else can be opened."""
    async with shop(academy) as here:
        await here.pay(await here.page(), SLOW_GOOD)
        # Looked for a moment late, it has been paid by then.
        await eventually(here.payments, lambda rows: rows[-1]["status"] in {"processing", "completed"})
        waiting = (await here.checkout()).json()
        assert (waiting["status"], waiting["url"]) in {("processing", None), ("completed", None)}
        await here.settled("completed")
        assert len(await here.payments()) == 1


async def test_a_bank_that_refuses_in_the_end(academy: Academy) -> None:
    """The payment has failed, nothing was charged, and another one can be made."""
    async with shop(academy) as here:
        await here.pay(await here.page(), SLOW_BAD)
        assert (await here.settled("failed"))["receipt_number"] is None
        await here.pay(await here.page(), GOOD)
        payment = await here.settled("completed")
        assert [row["status"] for row in await here.payments()] == ["failed", "completed"]
        assert await charges(here, payment) == 1


async def test_an_answer_that_gets_lost(academy: Academy) -> None:
    """The browser knows nothing; the payment is there all the same."""
    async with shop(academy) as here:
        page = await here.page()
        with pytest.raises(httpx.RemoteProtocolError):
            await here.pay(page, LOST)
        assert await charges(here, await here.settled("completed")) == 1


async def test_an_expired_page_gives_way_to_a_new_one(academy: Academy) -> None:
    """Also when nobody has told us yet."""
    async with shop(academy) as here:
        first = await here.page()
        headers = {"authorization": f"Bearer {academy.payment_key}"}
        async with httpx.AsyncClient(base_url=academy.url, headers=headers, timeout=60) as http:
            key = first.rpartition("/")[2]
            (await http.post(f"/v1/checkout/sessions/{key}/expire")).raise_for_status()
        second = await here.page()
        assert second != first
        assert (await here.pay(first)).status_code == 410
        await here.pay(second)
        await here.settled("completed")
        assert [row["status"] for row in await here.payments()] == ["cancelled", "completed"]


async def test_a_new_price_closes_the_page_with_the_old_one(academy: Academy) -> None:
    """Nobody can pay yesterday's price any more."""
    async with shop(academy) as here:
        old = await here.page()
        await academy.execute("update courses set price_minor = 9900 where id = $1", UUID(here.course))
        new = await here.page()
        assert (await here.pay(old)).status_code == 410
        await here.pay(new)
        assert (await here.settled("completed"))["amount_minor"] == 9900


async def test_paid_before_we_were_told(academy: Academy) -> None:
    """Asking for the page enters what the provider knows already: here the webhook is still on its way."""
    async with shop(academy) as here:
        page = await here.page()
        _, answer = await asyncio.gather(here.pay(page), here.checkout())
        assert answer.status_code == 200
        payment = await here.settled("completed")
        assert await charges(here, payment) == 1


async def test_a_provider_that_cannot_be_reached(academy: Academy) -> None:
    """A sentence for people, nothing charged; the next try finds the same payment."""
    async with shop(academy) as here:
        await here.faults(unreachable=1)
        answer = await here.checkout()
        assert (answer.status_code, answer.json()["code"]) == (503, "provider_unreachable")
        assert "not been charged" in answer.json()["message"]
        await here.page()
        assert len(await here.payments()) == 1


@pytest.mark.parametrize(("price", "currency", "shown"), [(5000, "JPY", "5000 JPY"), (12500, "KWD", "12.500 KWD")])
async def test_currencies_without_and_with_three_decimals(
    academy: Academy, price: int, currency: str, shown: str
) -> None:
    """To the last minor unit."""
    async with shop(academy, price, currency) as here:
        page = await here.page()
        async with httpx.AsyncClient(timeout=60) as browser:
            assert shown in (await browser.get(page)).text
        await here.pay(page)
        payment = await here.settled("completed")
        assert (payment["amount_minor"], payment["currency"]) == (price, currency)


@pytest.mark.parametrize(("price", "currency"), [(12505, "KWD"), (10, "EUR")])
async def test_a_price_that_the_provider_cannot_charge(academy: Academy, price: int, currency: str) -> None:
    """Is refused with a sentence, and leaves no open payment."""
    async with shop(academy, price, currency) as here:
        answer = await here.checkout()
        assert (answer.status_code, answer.json()["code"]) == (422, "not_chargeable")
        assert [row["status"] for row in await here.payments()] == ["failed"]


async def test_a_page_takes_nothing_but_its_own_form(academy: Academy) -> None:
    """No real card number, no form from another site, no page that is not there."""
    async with shop(academy) as here:
        page = await here.page()
        assert (await here.pay(page, "4111 1111 1111 1111")).status_code == 422
        async with httpx.AsyncClient(timeout=60) as browser:
            foreign = await browser.post(page, data={"card": GOOD}, headers={"sec-fetch-site": "cross-site"})
            assert foreign.status_code == 422
            assert (await browser.get(f"{academy.url}/checkout/pay/cs_test_nothing")).status_code == 404
            rebound = await browser.get(page, headers={"host": "evil.example"})
            assert rebound.status_code == 401
        assert (await here.payments())[0]["status"] == "pending"


async def test_looking_tells_what_the_provider_knows_and_makes_nothing(academy: Academy) -> None:
    """Nothing, an open page, money of which no webhook has told; each with the payment's row."""
    async with shop(academy) as here:
        wish = str(uuid4())
        nothing = (await here.checkout(request_id=wish, deed="look")).json()
        assert set(nothing.values()) == {None}
        assert not await here.payments()
        page = (await here.checkout(request_id=wish)).json()
        looked = (await here.checkout(request_id=wish, deed="look")).json()
        assert (looked["url"], looked["status"]) == (page["url"], "pending")
        assert looked["payment"]["id"] == page["payment_id"]
        assert not [name for name in looked["payment"] if name.startswith("provider")]
        await here.pay(page["url"])
        paid = (await here.checkout(request_id=wish, deed="look")).json()
        assert paid["status"] == "completed", "at once, webhook or not"
        assert len(await here.payments()) == 1


async def test_a_page_that_was_never_made_is_over_when_its_time_is(academy: Academy) -> None:
    """The provider was away when somebody began to pay: whoever looks later is told that nothing was charged."""
    async with shop(academy) as here:
        await here.faults(unreachable=1)
        assert (await here.checkout()).status_code == 503
        assert (await here.checkout(deed="look")).json()["status"] == "pending"
        await academy.execute(
            "update payments set checkout_expires_at = now() - interval '1 minute' where course_id = $1",
            UUID(here.course),
        )
        assert (await here.checkout(deed="look")).json()["status"] == "cancelled"


async def test_a_page_is_closed_for_good_unless_it_was_paid(academy: Academy) -> None:
    """Nothing can be paid there any more; closing again, or what is paid, changes nothing."""
    async with shop(academy) as here:
        page = await here.page()
        for _ in range(2):
            answer = (await here.checkout(deed="close")).json()
            assert (answer["status"], answer["url"]) == ("cancelled", None)
        assert (await here.pay(page)).status_code == 410
        paid = await here.page()
        await here.pay(paid)
        assert (await here.checkout(deed="close")).json()["status"] == "completed"
        assert [row["status"] for row in await here.payments()] == ["cancelled", "completed"]
