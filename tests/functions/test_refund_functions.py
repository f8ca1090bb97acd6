"""Money back over HTTP: asked for, decided, sent once, whatever the network does."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from tests.functions.shop import Caller, Shop, eventually, shop
from tests.support.academy import Academy


async def ask(here: Shop, payment: str, who: Caller | None = None, **more: Any) -> httpx.Response:
    body = {"payment_id": payment, "reason": "Changed my mind", "request_id": str(uuid4()), **more}
    return await (who or here.student).call("request-refund", **body)


async def decide(here: Shop, refund: str, who: Caller | None = None, **more: object) -> httpx.Response:
    return await (who or here.admin).call("decide-refund", **{"refund_id": refund, "decision": "approve", **more})


async def sent(here: Shop) -> list[int]:
    """What the provider gave back, in minor units."""
    payment = (await here.payments())[-1]
    rows = await here.at_provider("refunds", payment_intent=payment["provider_payment_id"])
    return [row["amount"] for row in rows]


async def test_a_refund_from_the_wish_to_the_money(academy: Academy) -> None:
    """The rule is told, the provider sends it, the course closes, no name of the provider's gets out."""
    async with shop(academy) as here:
        asked = (await ask(here, await here.paid())).json()
        assert (asked["status"], asked["rule"], asked["rule_minor"]) == ("requested", "course_new", 14900)
        decided = await decide(here, asked["id"], note="Gladly.")
        assert decided.status_code == 200, decided.text
        assert (decided.json()["status"], decided.json()["decision_note"]) == ("completed", "Gladly.")
        assert not [name for name in decided.json() if "provider" in name]
        assert (await here.payments())[0]["status"] == "refunded"
        assert await sent(here) == [14900]
        open_now = "select count(*) from enrollments where course_id = $1 and deleted_at is null"
        assert (await academy.rows(open_now, UUID(here.course)))[0]["count"] == 0


async def test_a_part_of_it(academy: Academy) -> None:
    """The admin decides how much; the course stays open."""
    async with shop(academy) as here:
        asked = (await ask(here, await here.paid(), amount_minor=9000)).json()
        decided = (await decide(here, asked["id"], amount_minor=5000)).json()
        assert (decided["status"], decided["amount_minor"]) == ("completed", 5000)
        payment = (await here.payments())[0]
        assert (payment["status"], payment["refunded_minor"]) == ("partially_refunded", 5000)
        assert await sent(here) == [5000]


async def test_two_admins_and_lost_answers_send_it_once(academy: Academy) -> None:
    """The same key at the provider, however often it is said."""
    async with shop(academy) as here:
        asked = (await ask(here, await here.paid())).json()
        await here.faults(lost_answers=1)
        answers = await asyncio.gather(*(decide(here, asked["id"]) for _ in range(5)))
        assert {answer.status_code for answer in answers} == {200}
        rows = await eventually(here.refunds, lambda rows: rows[0]["status"] == "completed")
        assert len(rows) == 1
        assert await sent(here) == [14900]


async def test_a_decision_stands_when_the_provider_cannot_be_reached(academy: Academy) -> None:
    """And is sent when it is said again."""
    async with shop(academy) as here:
        asked = (await ask(here, await here.paid())).json()
        await here.faults(unreachable=1)
        assert (await decide(here, asked["id"])).status_code == 503
        assert (await here.refunds())[0]["status"] == "approved"
        assert await sent(here) == []
        assert (await decide(here, asked["id"])).json()["status"] == "completed"
        assert await sent(here) == [14900]


async def test_a_refund_that_the_provider_refuses(academy: Academy) -> None:
    """Somebody sent the money back by hand meanwhile: ours fails, the books are right all the same."""
    async with shop(academy) as here:
        payment = await here.paid()
        asked = (await ask(here, payment)).json()
        charged = (await here.payments())[0]["provider_payment_id"]
        headers = {"authorization": f"Bearer {academy.payment_key}"}
        async with httpx.AsyncClient(base_url=academy.url, headers=headers, timeout=60) as dashboard:
            by_hand = await dashboard.post("/v1/refunds", data={"payment_intent": charged})
            by_hand.raise_for_status()
        await eventually(here.payments, lambda rows: rows[0]["status"] == "refunded")
        decided = (await decide(here, asked["id"])).json()
        assert (decided["status"], decided["failure"]) == ("failed", "charge_already_refunded")
        assert (await here.payments())[0]["refunded_minor"] == 14900
        assert sorted(row["rule"] for row in await here.refunds()) == ["by_hand", "course_new"]


async def test_declining_sends_nothing(academy: Academy) -> None:
    """And is not reversed by a late approval."""
    async with shop(academy) as here:
        asked = (await ask(here, await here.paid())).json()
        declined = await decide(here, asked["id"], decision="decline", note="Too late.")
        assert declined.json()["status"] == "declined"
        late = await decide(here, asked["id"])
        assert (late.status_code, late.json()["code"]) == (409, "decided")
        assert await sent(here) == []


async def test_who_may_not(academy: Academy) -> None:
    """Others' payments are not there for anybody else, and only the office decides."""
    async with shop(academy) as here:
        payment = await here.paid()
        for stranger in (here.tutor, here.admin):
            answer = await ask(here, payment, stranger)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        asked = (await ask(here, payment)).json()
        for person in (here.student, here.tutor):
            answer = await decide(here, asked["id"], person)
            assert (answer.status_code, answer.json()["code"]) == (403, "not_admin")
        assert await sent(here) == []


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"payment_id": "x"}, 400),
        ({"request_id": None}, 400),
        ({"reason": ""}, 422),
        ({"reason": "x" * 2001}, 400),
        ({"amount_minor": 0}, 422),
        ({"amount_minor": 1.5}, 422),
        ({"amount_minor": 14901}, 422),
        ({"amount_minor": "100"}, 422),
    ],
)
async def test_wishes_that_make_no_sense(academy: Academy, wrong: dict[str, Any], status: int) -> None:
    """Are refused with a sentence, and leave nothing behind."""
    async with shop(academy) as here:
        answer = await ask(here, await here.paid(), **wrong)
        assert answer.status_code == status
        assert answer.json()["message"].endswith(".")
        assert await here.refunds() == []
