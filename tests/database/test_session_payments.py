"""Sessions and their money: what is due, what was paid, what goes back when a session is cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID, uuid4

import asyncpg
import pytest

from pharmat_desktop.ui.bought import SESSION
from tests.database.academy import Academy, Person
from tests.database.lessons import one
from tests.database.till import Row, Till, booked


@dataclass
class Lesson:
    """A confirmed session of 60.00 EUR, not paid yet."""

    till: Till
    student: Person
    tutor: Person
    id: UUID

    async def begin(self) -> Row:
        return await self.till.begin(self.student, self.id, kind="session")

    async def state(self) -> str:
        """The session's payment status."""
        row = await self.till.db.fetchrow("select payment_status from sessions where id = $1", self.id)
        return str(row[0])


@asynccontextmanager
async def lesson(academy: Academy, status: str = "confirmed") -> AsyncIterator[Lesson]:
    async with academy:
        key = uuid4().hex
        till = await Till.of(academy)
        student, tutor = await academy.person(f"s{key}"), await academy.person(f"t{key}", "tutor")
        yield Lesson(till, student, tutor, await booked(academy, tutor, student, status=status))


async def cancelled(academy: Academy, session: UUID, due: int = 0) -> None:
    """As cancel_session leaves it."""
    await academy.sql.execute(
        "update sessions set status = 'cancelled', cancelled_by = 'student', due_minor = $2 where id = $1", session, due
    )


async def test_a_session_says_what_became_of_its_payment(shared_academy: Academy) -> None:
    """From the open checkout to the refund."""
    async with lesson(shared_academy) as here:
        payment = await here.begin()
        assert (payment["amount_minor"], payment["currency"], payment["tutor_id"]) == (6000, "EUR", str(here.tutor.id))
        assert SESSION.fullmatch(payment["description"]), "the receipt is in other languages, too"
        seen = [await here.state()]
        for kind in ("processing", "failed", "paid"):
            await here.till.say(payment["id"], kind, provider_payment_id=f"pi_{here.id}")
            seen.append(await here.state())
        for number, amount in enumerate((1000, 5000)):
            fact = {"provider_refund_id": f"re_{here.id}_{number}", "status": "succeeded"}
            await here.till.say(payment["id"], "refund", **fact, amount_minor=amount)
            seen.append(await here.state())
        assert seen == ["unpaid", "processing", "unpaid", "paid", "partially_refunded", "refunded"]


@pytest.mark.parametrize(
    ("change", "code"),
    [("status = 'requested'", "not_confirmed"), ("due_minor = 0", "free"), ("deleted_at = now()", "not_found")],
)
async def test_a_session_for_which_nothing_is_due_is_not_paid(shared_academy: Academy, change: str, code: str) -> None:
    """Nor one that is not agreed or not one's own."""
    async with lesson(shared_academy) as here:
        stranger = await shared_academy.person(f"x{uuid4().hex}")
        for payer in (stranger, here.tutor):
            with pytest.raises(asyncpg.PostgresError) as refused:
                await here.till.begin(payer, here.id, kind="session")
            assert getattr(refused.value, "detail", "") == "not_found"
        await shared_academy.sql.execute(f"update sessions set {change} where id = '{here.id}'")
        with pytest.raises(asyncpg.PostgresError) as refused:
            await here.begin()
        assert getattr(refused.value, "detail", "") == code


async def test_a_cancelled_session_asks_its_money_back_by_itself(shared_academy: Academy) -> None:
    """All but the fee; the office only has to send it."""
    async with lesson(shared_academy) as here:
        payment = (await here.begin())["id"]
        await here.till.say(payment, "paid")
        await cancelled(shared_academy, here.id, due=3000)
        asked = await here.till.db.fetchrow("select * from refunds where payment_id = $1", UUID(payment))
        assert (asked["status"], asked["amount_minor"], asked["rule"]) == ("requested", 3000, "session_cancelled")


async def test_money_for_a_session_that_was_cancelled_meanwhile_goes_back(shared_academy: Academy) -> None:
    """At once, without anybody deciding; where a fee is due, only the rest is asked back."""
    async with lesson(shared_academy) as here:
        payment = (await here.begin())["id"]
        await cancelled(shared_academy, here.id)
        said = await here.till.say(payment, "paid", provider_payment_id=f"pi_{here.id}")
        assert [refund["amount_minor"] for refund in said["refunds"]] == [6000]
        assert await here.state() == "unpaid"


async def test_a_fee_is_paid_as_a_price_of_its_own(shared_academy: Academy) -> None:
    """A late cancellation leaves a fee; a checkout opened at the full price is stale."""
    async with lesson(shared_academy) as here:
        full = await here.begin()
        await cancelled(shared_academy, here.id, due=3000)
        assert (await here.begin())["is_stale"]
        await here.till.say(full["id"], "expired")
        assert (await here.begin())["amount_minor"] == 3000


@pytest.mark.parametrize("attempt", range(6))
async def test_paying_and_cancelling_at_once_lose_no_money(shared_academy: Academy, attempt: int) -> None:
    """What was paid first is made up for; what comes afterwards is sent back, in full. Never both, never neither."""
    async with lesson(shared_academy) as here:
        payment = (await here.begin())["id"]
        other = await shared_academy.connect("postgres")
        pay = here.till.say(payment, "paid", provider_payment_id=f"pi_{here.id}")
        cancel = other.execute(
            "update sessions set status = 'cancelled', cancelled_by = 'tutor', due_minor = 0 where id = $1", here.id
        )
        await asyncio.gather(*((pay, cancel) if attempt % 2 else (cancel, pay)))
        returned = await here.till.db.fetch("select amount_minor from refunds where payment_id = $1", UUID(payment))
        made_up = await here.till.db.fetch("select remaining from passes where missed_session_id = $1", here.id)
        is_surplus = (await here.till.payment(payment))["is_surplus"]
        assert [row[0] for row in returned] == ([6000] if is_surplus else [])
        assert [row[0] for row in made_up] == ([] if is_surplus else [1])


@pytest.mark.parametrize("attempt", range(6))
async def test_paying_while_the_student_cancels(shared_academy: Academy, attempt: int) -> None:
    """By the app's own command: no deadlock, and the tutor's rule decides what goes back (here all: a week ahead)."""
    async with lesson(shared_academy) as here:
        payment = (await here.begin())["id"]
        pay = here.till.say(payment, "paid", provider_payment_id=f"pi_{here.id}")
        cancel = one(here.student, "cancel_session", session=here.id)
        said = await asyncio.gather(*((pay, cancel) if attempt % 2 else (cancel, pay)))
        assert {"paid"} == {answer["outcome"] for answer in said if "outcome" in answer}
        returned = await here.till.db.fetch("select amount_minor from refunds where payment_id = $1", UUID(payment))
        assert [row[0] for row in returned] == [6000]


async def test_a_session_s_money_is_earned_when_it_is_over(academy: Academy) -> None:
    """Not before."""
    async with lesson(academy) as here:
        admin = await academy.person("admin", "admin")
        await here.till.say((await here.begin())["id"], "paid")
        await academy.sql.execute("alter table payments disable trigger guard")
        await academy.sql.execute("update payments set completed_at = now() - interval '3 days'")
        prepare = "select amount_minor from prepare_payouts(current_date - 9, current_date - 1)"
        assert await admin.db.fetch(prepare) == []
        await academy.sql.execute(
            "update sessions set starts_at = starts_at - interval '10 days', ends_at = ends_at - interval '10 days',"
            " status = 'completed', started_at = now(), finished_at = now()"
        )
        assert [row[0] for row in await admin.db.fetch(prepare)] == [4800]
