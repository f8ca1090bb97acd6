"""Payments in the database: one live payment for one thing, facts in any order, receipts without a gap."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.till import Till


@dataclass
class Shop:
    """A student, a tutor with a paid course, and the till."""

    till: Till
    student: Person
    tutor: Person
    course: UUID


@asynccontextmanager
async def shop(academy: Academy) -> AsyncIterator[Shop]:
    async with academy:
        till = await Till.of(academy)
        key = uuid4().hex
        student, tutor = await academy.person(f"s{key}"), await academy.person(f"t{key}", "tutor")
        yield Shop(till, student, tutor, await till.course(tutor))


def code_of(error: asyncpg.PostgresError) -> tuple[str, str]:
    """HTTP status and stable code of a refusal."""
    return str(error.sqlstate), str(getattr(error, "detail", ""))


async def test_asking_twice_opens_one_payment(shared_academy: Academy) -> None:
    """With the same or another request id, one after the other or at once; the price is the database's."""
    async with shop(shared_academy) as here:
        others = [await Till.of(shared_academy) for _ in range(5)]
        request = uuid4()
        rows = await asyncio.gather(
            *(till.begin(here.student, here.course, request if n % 2 else None) for n, till in enumerate(others))
        )
        again = await here.till.begin(here.student, here.course, request)
        assert {row["id"] for row in rows} == {again["id"]}
        assert (again["amount_minor"], again["currency"], again["tutor_id"]) == (14900, "EUR", str(here.tutor.id))
        assert again["commission_minor"] == 2980
        assert not again["is_stale"]


async def test_a_request_is_for_one_thing(shared_academy: Academy) -> None:
    """The same id for another course is refused; after the first one failed, it may be used again."""
    async with shop(shared_academy) as here:
        request, other = uuid4(), await here.till.course(here.tutor)
        first = await here.till.begin(here.student, here.course, request)
        with pytest.raises(asyncpg.PostgresError) as refused:
            await here.till.begin(here.student, other, request)
        assert code_of(refused.value) == ("PT409", "request_id_taken")
        await here.till.say(first["id"], "failed")
        assert (await here.till.begin(here.student, here.course, request))["id"] != first["id"]


async def test_money_of_somebody_who_has_left_goes_back(shared_academy: Academy) -> None:
    """The page was still open when the account was deleted: nobody's course, so nobody's money to keep."""
    async with shop(shared_academy) as here:
        payment = (await here.till.begin(here.student, here.course))["id"]
        await shared_academy.sql.execute("delete from auth.users where id = $1", here.student.id)
        said = await here.till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
        assert [refund["amount_minor"] for refund in said["refunds"]] == [14900]
        row = await here.till.payment(payment)
        assert (row["status"], row["is_surplus"], row["payer_id"]) == ("completed", True, None)


async def test_a_price_that_changed_makes_an_open_payment_stale(shared_academy: Academy) -> None:
    """And so does a course that is not on offer any more."""
    async with shop(shared_academy) as here:
        await here.till.begin(here.student, here.course)
        await shared_academy.sql.execute("update courses set price_minor = 100 where id = $1", here.course)
        stale = await here.till.begin(here.student, here.course)
        assert (stale["is_stale"], stale["amount_minor"]) == (True, 14900)
        await here.till.say(stale["id"], "expired")
        assert (await here.till.begin(here.student, here.course))["amount_minor"] == 100
        await shared_academy.sql.execute("update courses set status = 'archived' where id = $1", here.course)
        assert (await here.till.begin(here.student, here.course))["is_stale"]


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ("update courses set price_minor = 0", "PT409", "free"),
        ("update courses set status = 'draft'", "PT404", "not_found"),
        (
            "insert into enrollments (course_id, student_id) values ('{course}', '{student}')",
            "PT409",
            "already_enrolled",
        ),
        ("update courses set tutor_id = '{student}'", "PT409", "own_course"),
        ("update users set is_active = false where id = '{student}'", "PT403", "inactive"),
    ],
)
async def test_what_cannot_be_paid_says_why(shared_academy: Academy, change: str, status: str, code: str) -> None:
    """With a status for HTTP, a stable code and a sentence."""
    async with shop(shared_academy) as here:
        await shared_academy.sql.execute(change.format(course=here.course, student=here.student.id))
        with pytest.raises(asyncpg.PostgresError) as refused:
            await here.till.begin(here.student, here.course)
        assert code_of(refused.value) == (status, code)
        assert refused.value.args[0].endswith(".")


@pytest.mark.parametrize("order", list(itertools.permutations(["processing", "declined", "paid", "expired"])))
async def test_money_that_came_is_completed_in_whatever_order_it_is_told(
    shared_academy: Academy, order: tuple[str, ...]
) -> None:
    """Everything told twice; one receipt, one enrolment, one notification."""
    async with shop(shared_academy) as here:
        payment = (await here.till.begin(here.student, here.course))["id"]
        for kind in (*order, *order):
            await here.till.say(payment, kind, event=f"{payment} {kind}", failure="card_declined")
        row = await here.till.payment(payment)
        assert (row["status"], row["is_surplus"], row["failure"]) == ("completed", False, None)
        assert row["receipt_number"]
        assert (await here.till.news(here.student)).count("payment.completed") == 1
        enrolled = "select count(*) from enrollments where course_id = $1 and student_id = $2 and deleted_at is null"
        assert await shared_academy.sql.fetchval(enrolled, here.course, here.student.id) == 1


async def test_an_event_in_parallel_counts_once(shared_academy: Academy) -> None:
    """Twenty deliveries at once: one applies, nineteen have been seen."""
    async with shop(shared_academy) as here:
        payment = (await here.till.begin(here.student, here.course))["id"]
        tills = [await Till.of(shared_academy) for _ in range(20)]
        said = await asyncio.gather(*(till.say(payment, "paid", event=f"evt {payment}") for till in tills))
        assert sorted(answer["outcome"] for answer in said) == ["paid", *["seen"] * 19]
        assert (await here.till.news(here.student)).count("payment.completed") == 1


async def test_receipts_have_no_gap(academy: Academy) -> None:
    """Also when completing fails in between and many complete at once."""
    async with shop(academy) as here:
        students = [await academy.person(f"s{n}") for n in range(8)]
        tills = [await Till.of(academy) for _ in students]
        payments = [(await here.till.begin(student, here.course))["id"] for student in students]
        async with academy.sql.transaction():
            await academy.sql.execute("savepoint s")
            await academy.sql.execute("update payments set status = 'completed' where id = $1", UUID(payments[0]))
            await academy.sql.execute("rollback to savepoint s")
        await asyncio.gather(*(till.say(payment, "paid") for till, payment in zip(tills, payments, strict=True)))
        numbers = await academy.sql.fetch("select receipt_number from payments order by 1")
        assert [row[0].split("-")[1] for row in numbers] == [f"{n:06}" for n in range(1, 9)]


async def test_another_amount_completes_nothing_and_alarms_the_office(shared_academy: Academy) -> None:
    """Amount and currency must be those of the database."""
    async with shop(shared_academy) as here:
        admin = await shared_academy.person(f"a{uuid4().hex}", "admin")
        payment = (await here.till.begin(here.student, here.course))["id"]
        assert (await here.till.say(payment, "paid", amount_minor=1))["outcome"] == "mismatch"
        assert (await here.till.say(payment, "paid", currency="JPY"))["outcome"] == "mismatch"
        assert (await here.till.payment(payment))["status"] == "pending"
        assert await here.till.news(admin) == ["payment.mismatch"] * 2


async def test_money_for_something_paid_already_goes_back(shared_academy: Academy) -> None:
    """A checkout that expired here is paid there after a second one was: surplus, with an approved refund to send."""
    async with shop(shared_academy) as here:
        first = (await here.till.begin(here.student, here.course))["id"]
        await here.till.say(first, "expired")
        await here.till.paid(here.student, here.course)
        said = await here.till.say(first, "paid", event=f"late {first}", provider_payment_id=f"pi_{first}")
        assert [refund["amount_minor"] for refund in said["refunds"]] == [14900]
        assert (await here.till.payment(first))["is_surplus"]
        seen = await here.till.say(first, "paid", event=f"late {first}", provider_payment_id=f"pi_{first}")
        assert seen["refunds"] == said["refunds"], "until the provider knows, the function is asked again"
        assert "payment.surplus" in await here.till.news(here.student)


async def test_a_late_payment_stands_before_a_newer_open_one(shared_academy: Academy) -> None:
    """The person paid once: the newer checkout is cancelled."""
    async with shop(shared_academy) as here:
        first = (await here.till.begin(here.student, here.course))["id"]
        await here.till.say(first, "expired")
        second = (await here.till.begin(here.student, here.course))["id"]
        await here.till.say(first, "paid")
        statuses = [(await here.till.payment(payment))["status"] for payment in (first, second)]
        assert statuses == ["completed", "cancelled"]


async def test_what_the_card_was_and_a_dispute_are_remembered(shared_academy: Academy) -> None:
    """A charge may be told before its checkout; a dispute's end stands, whatever comes late."""
    async with shop(shared_academy) as here:
        payment = (await here.till.begin(here.student, here.course))["id"]
        await here.till.say(
            payment, "charged", method="card", brand="visa", last4="4242", provider_payment_id=f"pi_{payment}"
        )
        await here.till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
        for dispute in ("lost", "open"):
            fact: dict[str, Any] = {"payment_id": None, "provider_payment_id": f"pi_{payment}", "dispute": dispute}
            await here.till.say(payment, "dispute", **fact)
        row = await here.till.payment(payment)
        assert (row["method"], row["method_brand"], row["method_last4"], row["dispute"]) == (
            "card",
            "visa",
            "4242",
            "lost",
        )
        assert (await here.till.say(payment, "charged", payment_id=str(uuid4())))["outcome"] == "unknown"


@pytest.mark.parametrize(
    "change",
    [
        "amount_minor = 1",
        "currency = 'USD'",
        "receipt_number = 'x'",
        "payer_id = '{tutor}'",
        "status = 'refunded'",
        "refunded_minor = 14900",
        "request_id = gen_random_uuid()",
        "course_id = null, session_id = '{tutor}'",
    ],
)
async def test_facts_of_a_payment_cannot_be_rewritten(shared_academy: Academy, change: str) -> None:
    """Not even by the operator: the trigger and the constraints hold."""
    async with shop(shared_academy) as here:
        payment = await here.till.paid(here.student, here.course)
        with pytest.raises((asyncpg.InsufficientPrivilegeError, asyncpg.IntegrityConstraintViolationError)):
            await shared_academy.sql.execute(
                f"update payments set {change.format(tutor=here.tutor.id)} where id = '{payment}'"
            )


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [(14900, "EUR", "149.00 EUR"), (5000, "JPY", "5000 JPY"), (12500, "KWD", "12.500 KWD"), (5, "USD", "0.05 USD")],
)
async def test_amounts_in_words(shared_academy: Academy, amount: int, currency: str, text: str) -> None:
    """By the currency's own digits."""
    async with shared_academy as academy:
        assert await academy.sql.fetchval("select private.money_text($1, $2)", amount, currency) == text


async def test_a_currency_that_does_not_exist_is_refused(shared_academy: Academy) -> None:
    """In payments and in prices."""
    async with shop(shared_academy) as here:
        with pytest.raises(asyncpg.CheckViolationError):
            await here.tutor.db.execute("update courses set currency = 'XYZ' where id = $1", here.course)
        await here.tutor.db.execute("update courses set currency = 'KWD' where id = $1", here.course)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("payments", "provider_checkout_id"),
        ("payments", "provider_payment_id"),
        ("payments", "changed_in"),
        ("refunds", "provider_refund_id"),
    ],
)
async def test_the_provider_s_names_are_nobody_s_business(shared_academy: Academy, table: str, column: str) -> None:
    """Not of the payer, and not of an admin."""
    async with shop(shared_academy) as here:
        admin = await shared_academy.person(f"a{uuid4().hex}", "admin")
        for person in (here.student, here.tutor, admin):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await person.db.fetch(f"select {column} from {table}")
            await person.db.fetch(f"select id, status, amount_minor from {table}")


@pytest.mark.parametrize(
    "call",
    [
        "begin_checkout('{me}', 'course', '{me}', '{me}')",
        "checkout_opened('{me}', 'x')",
        "record_event('x', 'x', '{{}}')",
        "record_fact('{{}}')",
        "request_refund('{me}', '{me}', 'x', null, '{me}')",
        "decide_refund('{me}', '{me}', 'approve', null, '')",
    ],
)
@pytest.mark.parametrize("role", ["student", "tutor", "admin"])
async def test_the_functions_own_calls_are_closed_to_people(shared_academy: Academy, role: str, call: str) -> None:
    """Whoever they are."""
    async with shared_academy as academy:
        person = await academy.person("someone" + uuid4().hex, role)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await person.db.execute(f"select {call.format(me=person.id)}")
