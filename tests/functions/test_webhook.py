"""What the provider reports: counted once, in any order, and only when it has signed it."""

from __future__ import annotations

import asyncio
import json
import random
import time
from typing import Any
from uuid import uuid4

import httpx
import pytest

from pharmat_desktop.local_supabase.checkout.signature import sign
from tests.functions.shop import Shop, eventually, shop
from tests.support.academy import Academy


def event(kind: str, about: dict[str, Any]) -> dict[str, Any]:
    return {"id": f"evt_{uuid4().hex}", "object": "event", "type": kind, "data": {"object": about}}


async def opened(here: Shop) -> dict[str, Any]:
    """An open payment's page as the provider would report it, paid."""
    await here.page()
    payment = (await here.payments())[-1]
    return {
        "id": payment["provider_checkout_id"],
        "object": "checkout.session",
        "mode": "payment",
        "status": "complete",
        "payment_status": "paid",
        "amount_total": payment["amount_minor"],
        "currency": payment["currency"].lower(),
        "payment_intent": f"pi_{payment['id'].hex}",
        "metadata": {"payment_id": str(payment["id"])},
    }


async def test_twenty_deliveries_at_once_are_one_payment(academy: Academy) -> None:
    """All are thanked for; one receipt, one notification, one enrolment."""
    async with shop(academy) as here:
        paid = event("checkout.session.completed", await opened(here))
        answers = await asyncio.gather(*(here.deliver(paid) for _ in range(20)))
        assert {answer.status_code for answer in answers} == {200}
        outcomes = sorted(answer.json()["outcome"] for answer in answers)
        assert outcomes == ["paid", *["seen"] * 19]
        news = await academy.rows(
            "select type from notifications where data ->> 'payment_id' = $1 and type = 'payment.completed'",
            paid["data"]["object"]["metadata"]["payment_id"],
        )
        assert len(news) == 1


async def test_late_news_changes_nothing(academy: Academy) -> None:
    """An expiry, a failure and a decline that arrive after the money."""
    async with shop(academy) as here:
        page = await opened(here)
        await here.deliver(event("checkout.session.completed", page))
        late = {**page, "status": "expired", "payment_status": "unpaid"}
        declined = {"id": page["payment_intent"], "metadata": page["metadata"], "last_payment_error": None}
        for news in (
            event("checkout.session.expired", late),
            event("checkout.session.async_payment_failed", late),
            event("payment_intent.payment_failed", declined),
        ):
            assert (await here.deliver(news)).json()["outcome"] == "late"
        assert (await here.payments())[0]["status"] == "completed"


@pytest.mark.parametrize("seed", range(6))
async def test_any_order_ends_the_same(academy: Academy, seed: int) -> None:
    """A decline, the slow bank's two words, the charge, an expiry that is not true any more; each of them twice."""
    async with shop(academy) as here:
        page = await opened(here)
        intent, names = page["payment_intent"], page["metadata"]
        card = {"type": "card", "card": {"brand": "visa", "last4": "4242"}}
        charge = {"id": "ch_1", "metadata": names, "payment_intent": intent, "payment_method_details": card}
        declined = {"id": intent, "metadata": names, "last_payment_error": {"code": "card_declined"}}
        news = [
            event("payment_intent.payment_failed", declined),
            event("checkout.session.completed", {**page, "payment_status": "unpaid"}),
            event("checkout.session.async_payment_succeeded", page),
            event("charge.succeeded", charge),
            event("checkout.session.expired", {**page, "status": "expired", "payment_status": "unpaid"}),
        ] * 2
        random.Random(seed).shuffle(news)
        assert {(await here.deliver(one)).status_code for one in news} == {200}
        [payment] = await here.payments()
        ended = payment["status"], payment["failure"], payment["method_last4"], payment["provider_payment_id"]
        assert ended == ("completed", None, "4242", intent)
        told = await academy.rows(
            "select type from notifications where data ->> 'payment_id' = $1", names["payment_id"]
        )
        assert [row["type"] for row in told].count("payment.completed") == 1


async def test_another_amount_is_no_payment(academy: Academy) -> None:
    """Signed, but not what was asked for: the office is told, the course stays closed."""
    async with shop(academy) as here:
        page = {**await opened(here), "amount_total": 1}
        answer = await here.deliver(event("checkout.session.completed", page))
        assert (answer.status_code, answer.json()["outcome"]) == (200, "mismatch")
        assert (await here.payments())[0]["status"] == "pending"


async def test_what_is_not_signed_by_the_provider_is_refused(academy: Academy) -> None:
    """Forged, replayed after hours, unsigned, changed on its way."""
    async with shop(academy) as here:
        paid = event("checkout.session.completed", await opened(here))
        forged = await here.deliver(paid, secret="whsec_guessed")
        old = await here.deliver(paid, at=int(time.time()) - 3600)
        async with httpx.AsyncClient(base_url=academy.url, timeout=60) as anybody:
            unsigned = await anybody.post("/functions/v1/payment-webhook", json=paid)
            seen = await anybody.get("/functions/v1/payment-webhook")
            changed = await anybody.post(
                "/functions/v1/payment-webhook",
                content=json.dumps({**paid, "type": "checkout.session.expired"}).encode(),
                headers={"stripe-signature": sign(json.dumps(paid).encode(), academy.webhook_secret)},
            )
        assert [answer.status_code for answer in (forged, old, unsigned, changed, seen)] == [*[400] * 4, 405]
        assert {answer.json()["code"] for answer in (forged, old, unsigned, changed)} == {"bad_signature"}
        assert (await here.payments())[0]["status"] == "pending"


@pytest.mark.parametrize("about", [{"metadata": {}}, {"metadata": {"payment_id": str(uuid4())}}])
async def test_what_is_not_ours_is_thanked_for_and_forgotten(academy: Academy, about: dict[str, Any]) -> None:
    """The same account at the provider may sell other things."""
    async with shop(academy) as here:
        page = {"mode": "payment", "status": "complete", "payment_status": "paid", "payment_intent": None}
        answer = await here.deliver(
            event("checkout.session.completed", {**page, "amount_total": 5, "currency": "eur", **about})
        )
        assert (answer.status_code, answer.json()["outcome"] in {"ignored", "unknown"}) == (200, True)
        other = await here.deliver(event("customer.created", about))
        assert (other.status_code, other.json()["outcome"]) == (200, "ignored")


async def test_money_that_pays_for_nothing_is_sent_back(academy: Academy) -> None:
    """The provider charged for a page that we had given up, after another one was paid."""
    async with shop(academy) as here:
        await here.pay(await here.page())
        await here.settled("completed")
        row = await academy.rows(
            """insert into payments (payer_id, tutor_id, kind, course_id, description, amount_minor, currency, status,
                                     request_id)
               select payer_id, tutor_id, kind, course_id, description, amount_minor, currency, 'cancelled',
                      gen_random_uuid() from payments where course_id = $1 returning id""",
            (await here.payments())[0]["course_id"],
        )
        stray = str(row[0]["id"])
        # The charge is real for the provider: it belongs to a page of another course, paid a moment ago.
        async with shop(academy) as there:
            await there.pay(await there.page())
            charged = (await there.settled("completed"))["provider_payment_id"]
            await academy.execute(
                "update payments set provider_payment_id = null where provider_payment_id = $1", charged
            )
        page = {"mode": "payment", "status": "complete", "payment_status": "paid", "payment_intent": charged}
        fact = {**page, "amount_total": 14900, "currency": "eur", "metadata": {"payment_id": stray}}
        paid = event("checkout.session.completed", fact)
        await here.faults(unreachable=1)
        assert (await here.deliver(paid)).status_code == 503, "not sent back yet: the provider must deliver again"
        assert (await here.deliver(paid)).json()["outcome"] == "seen"
        payments = await eventually(here.payments, lambda rows: "refunded" in [r["status"] for r in rows])
        assert sorted(row["status"] for row in payments) == ["completed", "refunded"]
        assert len(await here.at_provider("refunds", payment_intent=charged)) == 1
