"""Refunds by rule and decision, in whatever order the provider tells; payouts that add up to the last minor unit."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.till import Till

YESTERDAY = "(now() at time zone 'UTC')::date - 1"


@dataclass
class Office:
    """A course that a student has paid for, and who may decide."""

    till: Till
    student: Person
    tutor: Person
    admin: Person
    course: UUID
    payment: str


@asynccontextmanager
async def office(academy: Academy) -> AsyncIterator[Office]:
    async with academy:
        till = await Till.of(academy)
        student, tutor = await academy.person("student"), await academy.person("tutor", "tutor")
        admin = await academy.person("admin", "admin")
        course = await till.course(tutor, 10000)
        yield Office(till, student, tutor, admin, course, await till.paid(student, course))


async def sent(here: Office, refund: str, status: str = "succeeded", provider: str = "re_1", **more: Any) -> str:
    """The provider's word on a refund."""
    fact = {"refund_id": refund, "provider_refund_id": provider, "status": status, **more}
    return str((await here.till.say(here.payment, "refund", **fact))["outcome"])


async def refused(attempt: Any) -> str:
    """The code with which an attempt is refused."""
    with pytest.raises(asyncpg.PostgresError) as refusal:
        await attempt
    assert str(refusal.value.sqlstate).startswith("PT4")
    return str(getattr(refusal.value, "detail", ""))


async def test_a_refund_from_the_wish_to_the_money(academy: Academy) -> None:
    """The course closes, everybody is told, the decision is in the audit log."""
    async with office(academy) as here:
        asked = await here.till.ask_back(here.student, here.payment)
        assert (asked["status"], asked["amount_minor"], asked["rule"], asked["rule_minor"]) == (
            "requested",
            10000,
            "course_new",
            10000,
        )
        decided = await here.till.decide(here.admin, asked["id"])
        assert [refund["provider_payment_id"] for refund in decided["refunds"]] == [f"pi_{here.payment}"]
        await sent(here, asked["id"])
        payment = await here.till.payment(here.payment)
        assert (payment["status"], payment["refunded_minor"]) == ("refunded", 10000)
        assert await here.till.news(here.admin) == ["refund.requested"]
        assert (await here.till.news(here.student))[-1] == "refund.completed"
        assert not await academy.sql.fetchval("select count(*) from enrollments where deleted_at is null")
        actions = await academy.sql.fetch("select action, detail ->> 'by' from audit_log order by created_at")
        assert [tuple(row) for row in actions] == [
            ("refund.requested", str(here.student.id)),
            ("refund.approved", str(here.admin.id)),
        ]


async def terms(person: Person, payment: str) -> dict[str, Any]:
    """What an app is told before it asks."""
    return dict(json.loads(await person.db.fetchval("select refund_terms($1)", UUID(payment))))


async def test_the_rule_is_told_before_anybody_asks(academy: Academy) -> None:
    """To the payer and the office alone; less is left once a part went back, and nothing of what was never paid."""
    async with office(academy) as here:
        for person in (here.student, here.admin):
            told = await terms(person, here.payment)
            assert (told["rule"], told["rule_minor"], told["most_minor"]) == ("course_new", 10000, 10000)
            assert (told["currency"], told["days"], told["percent"]) == ("EUR", 14, 25)
        stranger = await academy.person("stranger")
        for nobody in (here.tutor, stranger):
            assert await refused(terms(nobody, here.payment)) == "not_found"
        part = await here.till.ask_back(here.student, here.payment, 4000)
        await here.till.decide(here.admin, part["id"])
        await sent(here, part["id"])
        told = await terms(here.student, here.payment)
        assert (told["rule_minor"], told["most_minor"]) == (6000, 6000)
        pending = (await here.till.begin(here.student, await here.till.course(here.tutor)))["id"]
        assert await refused(terms(here.student, pending)) == "not_refundable"
        await academy.sql.execute("update users set is_active = false where id = $1", here.student.id)
        assert await refused(terms(here.student, here.payment)) == "inactive"


@pytest.mark.parametrize(
    ("change", "rule", "gives"),
    [
        ("update enrollments set progress = 26", "course_used", 0),
        ("update enrollments set progress = 25", "course_new", 10000),
    ],
)
async def test_the_rule_is_told_before_anybody_decides(academy: Academy, change: str, rule: str, gives: int) -> None:
    """How much of the course was used."""
    async with office(academy) as here:
        await academy.sql.execute(change)
        asked = await here.till.ask_back(here.student, here.payment)
        assert (asked["rule"], asked["rule_minor"]) == (rule, gives)


async def test_parts_add_up_to_the_payment_and_no_more(academy: Academy) -> None:
    """A partial refund keeps the course; the rest is the most that can follow."""
    async with office(academy) as here:
        part = await here.till.ask_back(here.student, here.payment, 4000)
        await here.till.decide(here.admin, part["id"], amount=2500)
        await sent(here, part["id"])
        payment = await here.till.payment(here.payment)
        assert (payment["status"], payment["refunded_minor"]) == ("partially_refunded", 2500)
        assert await academy.sql.fetchval("select count(*) from enrollments where deleted_at is null") == 1
        assert await refused(here.till.ask_back(here.student, here.payment, 7501)) == "bad_amount"
        rest = await here.till.ask_back(here.student, here.payment)
        assert rest["amount_minor"] == 7500
        assert await refused(here.till.decide(here.admin, rest["id"], amount=7501)) == "bad_amount"
        await here.till.decide(here.admin, rest["id"])
        await sent(here, rest["id"], provider="re_2")
        assert (await here.till.payment(here.payment))["status"] == "refunded"


async def test_what_cannot_be_asked_for(academy: Academy) -> None:
    """Somebody else's payment, twice, without a reason, by a deactivated account, what never went through."""
    async with office(academy) as here:
        till, student = here.till, here.student
        assert await refused(till.ask_back(here.tutor, here.payment)) == "not_found"
        assert await refused(till.ask_back(student, here.payment, reason=" ")) == "bad_reason"
        assert await refused(till.ask_back(student, here.payment, 0)) == "bad_amount"
        request = uuid4()
        first = await till.ask_back(student, here.payment, request=request)
        assert (await till.ask_back(student, here.payment, request=request))["id"] == first["id"]
        assert await refused(till.ask_back(student, here.payment)) == "refund_open"
        other = await till.course(here.tutor)
        pending = (await till.begin(student, other))["id"]
        assert await refused(till.ask_back(student, pending)) == "not_refundable"
        await academy.sql.execute("update users set is_active = false where id = $1", student.id)
        assert await refused(till.ask_back(student, here.payment)) == "inactive"


async def test_only_an_admin_decides_and_only_once(academy: Academy) -> None:
    """Two admins at once: one decision. The same again is repeated, the opposite refused."""
    async with office(academy) as here:
        asked = await here.till.ask_back(here.student, here.payment)
        for person in (here.student, here.tutor):
            assert await refused(here.till.decide(person, asked["id"])) == "not_admin"
        assert await refused(here.till.decide(here.admin, str(uuid4()))) == "not_found"
        assert await refused(here.till.decide(here.admin, asked["id"], "maybe")) == "bad_request"
        tills = [await Till.of(academy), await Till.of(academy)]
        both = await asyncio.gather(
            *(
                till.decide(here.admin, asked["id"], word)
                for till, word in zip(tills, ("approve", "decline"), strict=True)
            ),
            return_exceptions=True,
        )
        assert [isinstance(answer, dict) for answer in both].count(True) == 1
        status = (await here.till.refund(asked["id"]))["status"]
        same = "approve" if status == "approved" else "decline"
        assert (await here.till.decide(here.admin, asked["id"], same))["status"] == status


async def test_declined_is_told_and_another_wish_is_possible(academy: Academy) -> None:
    """Nothing is sent."""
    async with office(academy) as here:
        asked = await here.till.ask_back(here.student, here.payment)
        assert (await here.till.decide(here.admin, asked["id"], "decline"))["refunds"] == []
        assert "refund.declined" in await here.till.news(here.student)
        assert (await here.till.ask_back(here.student, here.payment))["status"] == "requested"


async def test_the_provider_s_word_in_any_order(academy: Academy) -> None:
    """Done before begun; one that fails after it was done gives the payment its amount back and alarms the office."""
    async with office(academy) as here:
        asked = await here.till.ask_back(here.student, here.payment)
        await here.till.decide(here.admin, asked["id"])
        assert [await sent(here, asked["id"], status) for status in ("succeeded", "pending")] == ["refund", "late"]
        assert (await here.till.payment(here.payment))["status"] == "refunded"
        news = await here.till.news(here.student)
        assert [await sent(here, asked["id"], status) for status in ("failed", "succeeded")] == ["refund", "late"]
        assert (await here.till.payment(here.payment))["status"] == "completed"
        assert await academy.sql.fetchval("select count(*) from enrollments where deleted_at is null") == 1
        assert await here.till.news(here.student) == news, "no second receipt"
        assert "refund.failed" in await here.till.news(here.admin)


async def test_a_refund_made_by_hand_at_the_provider_is_entered(academy: Academy) -> None:
    """Once, however often it is told."""
    async with office(academy) as here:
        for _ in range(2):
            fact: dict[str, Any] = {"provider_refund_id": "re_hand", "status": "succeeded", "amount_minor": 3000}
            await here.till.say(here.payment, "refund", **fact)
        assert (await here.till.payment(here.payment))["refunded_minor"] == 3000
        assert await academy.sql.fetchval("select count(*) from refunds where rule = 'by_hand'") == 1


async def aged(academy: Academy) -> None:
    """All payments are two days old."""
    await academy.sql.execute("alter table payments disable trigger guard")
    await academy.sql.execute("update payments set completed_at = completed_at - interval '2 days'")
    await academy.sql.execute("alter table payments enable trigger guard")


async def test_payouts_add_up(academy: Academy) -> None:
    """Payments less refunds and commission; a refund after the payout is taken off the next; nothing counts twice."""
    async with office(academy) as here:
        second = await academy.person("second")
        await here.till.paid(second, here.course)
        part = await here.till.ask_back(here.student, here.payment, 2500)
        await here.till.decide(here.admin, part["id"])
        await sent(here, part["id"])
        await aged(academy)
        prepare = f"select * from prepare_payouts({YESTERDAY} - 5, {YESTERDAY})"
        made = await here.admin.db.fetch(prepare)
        columns = ("gross_minor", "refunded_minor", "commission_minor", "amount_minor")
        assert [tuple(row[c] for c in columns) for row in made] == [(20000, 2500, 3500, 14000)]
        assert await here.admin.db.fetch(prepare) == []
        payout = made[0]["id"]
        await here.admin.db.execute("select settle_payout($1, 'paid', 'SEPA 77')", payout)
        assert "payout.paid" in await here.till.news(here.tutor)
        rest = await here.till.ask_back(here.student, here.payment)
        await here.till.decide(here.admin, rest["id"])
        await sent(here, rest["id"], provider="re_2")
        assert await here.admin.db.fetch(prepare) == [], "less than nothing waits"
        third = await academy.person("third")
        await here.till.paid(third, here.course)
        await aged(academy)
        more = await here.admin.db.fetch(f"select * from prepare_payouts({YESTERDAY} - 1, {YESTERDAY})")
        assert [tuple(row[c] for c in columns) for row in more] == [(10000, 7500, 500, 2000)]


async def test_a_failed_payout_lets_go_of_its_payments(academy: Academy) -> None:
    """They come with the next one; what is settled stays settled."""
    async with office(academy) as here:
        await aged(academy)
        prepare = f"select id from prepare_payouts({YESTERDAY} - 5, {YESTERDAY})"
        first = await here.admin.db.fetchval(prepare)
        settle = "select (settle_payout($1, $2)).status"
        assert await here.admin.db.fetchval(settle, first, "failed") == "failed"
        assert await here.admin.db.fetchval(settle, first, "failed") == "failed"
        assert await refused(here.admin.db.fetchval(settle, first, "paid")) == "settled"
        assert await here.admin.db.fetchval(prepare) != first


async def test_contested_money_is_not_paid_out(academy: Academy) -> None:
    """Nor what the payer's bank took back; once the academy has won, the tutor gets it."""
    async with office(academy) as here:
        await aged(academy)
        prepare = f"select id from prepare_payouts({YESTERDAY} - 5, {YESTERDAY})"
        for dispute in ("open", "lost"):
            await academy.sql.execute("update payments set dispute = $1", dispute)
            assert await here.admin.db.fetch(prepare) == [], dispute
        await academy.sql.execute("update payments set dispute = 'won'")
        assert len(await here.admin.db.fetch(prepare)) == 1


async def test_only_admins_make_payouts(academy: Academy) -> None:
    """And only for periods that have ended."""
    async with office(academy) as here:
        for person in (here.student, here.tutor):
            assert await refused(person.db.fetch("select prepare_payouts('2026-01-01', '2026-01-31')")) == "not_admin"
            assert await refused(person.db.fetch("select settle_payout(gen_random_uuid(), 'paid')")) == "not_admin"
        assert await refused(here.admin.db.fetch("select prepare_payouts(current_date, current_date)")) == "bad_period"
        assert await refused(here.admin.db.fetch("select settle_payout(gen_random_uuid(), 'paid')")) == "not_found"
