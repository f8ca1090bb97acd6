"""Everybody books, cancels, gives, pays and asks money back at once: the ledger holds, in whatever order."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from random import Random
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import call, day, tutor
from tests.database.prepaid import assign, offered
from tests.database.till import Till

BROKEN = {
    "a count is not what the ledger says": "select id from passes p where remaining <> (select coalesce(sum(amount), 0)"
    " from pass_movements m where m.pass_id = p.id)",
    "a pass is below zero or above its total": "select id from passes where remaining < 0 or remaining > total",
    "a prepaid session took nothing": "select s.id from sessions s where s.pass_id is not null and 1 <>"
    " (select count(*) from pass_movements m where m.session_id = s.id and m.pass_id = s.pass_id and m.kind = 'taken')",
    "something was taken for no session": "select m.id from pass_movements m where m.kind = 'taken' and not exists"
    " (select from sessions s where s.id = m.session_id and s.pass_id = m.pass_id)",
    "a session was given back and counts as paid": "select s.id from sessions s join pass_movements m"
    " on m.session_id = s.id and m.kind = 'returned' where s.payment_status <> 'returned' or s.status <> 'cancelled'",
    "what was returned is neither on its pass nor a credit": "select s.id from sessions s"
    " where s.payment_status = 'returned' and 1 <> (select count(*) from pass_movements m"
    " where m.session_id = s.id and m.kind in ('returned', 'given'))",
    "a void pass has something left": "select id from passes where voided_at is not null and remaining > 0"
    " and not exists (select from pass_movements m where m.pass_id = passes.id and m.kind = 'returned'"
    " and m.created_at > passes.voided_at)",
    "a payment made two passes": "select payment_id from passes where payment_id is not null"
    " group by 1 having count(*) > 1",
    "a paid package is no pass": "select p.id from payments p where p.kind = 'package' and p.completed_at is not null"
    " and not is_surplus and 1 <> (select count(*) from passes x where x.payment_id = p.id)",
}


@dataclass
class Device:
    """One connection of one person, and one of the till."""

    random: Random
    person: Person
    students: list[Person]
    is_tutor: bool
    till: Till
    done: int = 0

    async def act(self, steps: int) -> None:
        """Each step is one command; a refusal is an answer, anything else fails the test."""
        for _ in range(steps):
            try:
                await self._step()
                self.done += 1
            except asyncpg.PostgresError as error:
                if not str(error.sqlstate).startswith("PT4"):
                    raise

    async def _step(self) -> None:
        tutors = (self._give, self._withdraw, self._cancel)
        students = (self._book, self._book, self._book, self._buy, self._cancel, self._ask_back)
        await self.random.choice(tutors if self.is_tutor else students)()

    async def _one(self, query: str) -> dict[str, Any]:
        row = await self.person.db.fetchrow(f"{query} order by random() limit 1")
        return dict(row) if row else {}

    async def _book(self) -> None:
        held = await self._one("select id, tutor_id from passes where remaining > 0")
        if held:
            start = day(3 + self.random.randrange(4), self.random.randrange(24))
            wish = {"tutor": held["tutor_id"], "starts_at": start}
            weeks = self.random.choice((1, 1, 2))
            more = {"minutes": 30, "zone": "UTC", "weeks": weeks, "pass": held["id"]}
            await call(self.person, "book_session", request=uuid4(), **wish, **more)

    async def _cancel(self) -> None:
        session = await self._one("select id from sessions where status <> 'cancelled'")
        if session:
            await call(self.person, "cancel_session", request=uuid4(), session=session["id"])

    async def _give(self) -> None:
        student = self.random.choice(self.students)
        await call(self.person, "give_credit", id=uuid4(), student=student.id, minutes=60, reason="x")

    async def _withdraw(self) -> None:
        credit = await self._one("select id from passes where kind = 'credit' and remaining > 0")
        if credit:
            await call(self.person, "withdraw_credit", **{"pass": credit["id"]})

    async def _buy(self) -> None:
        package = await self._one("select id from packages")
        payment = await self.till.begin(self.person, package["id"], kind="package")
        await self.till.say(payment["id"], "paid", provider_payment_id=f"pi_{payment['id']}")

    async def _ask_back(self) -> None:
        paid = await self._one("select id, payment_id from passes where payment_id is not null")
        if paid:
            refund = await self.till.ask_back(self.person, str(paid["payment_id"]))
            minor = refund["rule_minor"] or 1
            fact = {"refund_id": refund["id"], "amount_minor": minor, "provider_refund_id": f"re_{refund['id']}"}
            status = self.random.choice(("succeeded", "failed"))
            await self.till.say(str(paid["payment_id"]), "refund", **fact, status=status)


@pytest.mark.parametrize("seed", range(3))
async def test_the_ledger_holds_whatever_happens(academy: Academy, seed: int) -> None:
    """Two tutors and three students with two devices each; all mirrors are exact afterwards."""
    async with academy:
        teachers = [await tutor(academy, name, free_cancellation_hours=96) for name in ("amal", "lucia")]
        students = [await academy.person(name) for name in ("sam", "leila", "tom")]
        for teacher in teachers:
            await offered(teacher, sessions=2)
            for student in students:
                await assign(academy, teacher, student)
        devices = [
            Device(
                *(Random(seed * 100 + n), await academy.sign_in(person.id), students),
                is_tutor=person in teachers,
                till=await Till.of(academy),
            )
            for n, person in enumerate([*teachers, *students] * 2)
        ]
        await asyncio.gather(*(device.act(20) for device in devices))
        assert sum(device.done for device in devices) > 80
        for sentence, query in BROKEN.items():
            assert await academy.sql.fetch(query) == [], sentence
        kinds = {row[0] for row in await academy.sql.fetch("select distinct kind from pass_movements")}
        assert kinds >= {"bought", "given", "taken", "returned", "voided"}
        for reader in [*teachers, *students]:
            await reader.sync()
            await reader.assert_mirror_is_exact()
