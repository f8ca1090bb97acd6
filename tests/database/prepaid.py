"""Packages, passes and what is left of them, for the tests of prepaid sessions."""

from __future__ import annotations

from uuid import UUID, uuid4

from tests.database.academy import Academy, Person
from tests.database.lessons import Row, call
from tests.database.till import Till


async def offered(tutor: Person, **more: object) -> Row:
    """An offer: five sessions of an hour for 250.00 EUR, good for 90 days."""
    terms = {"title": "Five", "sessions": 5, "minutes": 60, "price_minor": 25000, "valid_days": 90, **more}
    [row] = await call(tutor, "offer_package", id=uuid4(), **terms)
    return row


async def bought(academy: Academy, student: Person, package: Row) -> tuple[UUID, UUID]:
    """A package that was paid for: its payment and its pass."""
    till = await Till.of(academy)
    payment = (await till.begin(student, package["id"], kind="package"))["id"]
    await till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
    return UUID(payment), await academy.sql.fetchval("select id from passes where payment_id = $1", UUID(payment))


async def given(tutor: Person, student: Person, **more: object) -> UUID:
    """A make-up credit of an hour."""
    wish = {"id": uuid4(), "student": student.id, "minutes": 60, "reason": "Ill", **more}
    [row] = await call(tutor, "give_credit", **wish)
    credit: UUID = row["id"]
    return credit


async def left(academy: Academy, pass_id: UUID) -> int:
    """What is left of a pass."""
    remaining: int = await academy.sql.fetchval("select remaining from passes where id = $1", pass_id)
    return remaining


async def ledger(academy: Academy, pass_id: UUID) -> list[tuple[str, int]]:
    """Its movements, oldest first."""
    rows = await academy.sql.fetch(
        "select kind, amount from pass_movements where pass_id = $1 order by created_at", pass_id
    )
    return [(row["kind"], row["amount"]) for row in rows]


async def assign(academy: Academy, tutor: Person, student: Person) -> None:
    """A student of this tutor."""
    await academy.sql.execute("insert into tutor_students (tutor_id, student_id) values ($1, $2)", tutor.id, student.id)
