"""Everybody does everything at once: no deadlock, no crash, nothing overlaps, history and sessions agree."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from random import Random
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import Row, call, day, tutor

OVERLAPS = """
select a.id from sessions a join sessions b on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
   and array[a.tutor_id, a.student_id] && array[b.tutor_id, b.student_id]
 where a.status in ('requested', 'confirmed', 'rescheduled', 'in_progress')
   and b.status in ('requested', 'confirmed', 'rescheduled', 'in_progress')
"""


@dataclass
class Actor:
    """One connection of one person, clicking about."""

    random: Random
    person: Person
    tutors: list[Person]
    is_student: bool
    refusals: int = 0

    async def act(self, steps: int) -> None:
        """Each step is one command; a refusal is an answer, anything else fails the test."""
        for _ in range(steps):
            function, arguments = await self._choose()
            try:
                await call(self.person, function, **arguments)
            except asyncpg.PostgresError as error:
                if not str(error.sqlstate).startswith("PT4"):
                    raise
                self.refusals += 1

    async def _choose(self) -> tuple[str, dict[str, Any]]:
        rows = await self.person.db.fetch("select * from sessions order by status = 'cancelled', random() limit 1")
        start = day(3 + self.random.randrange(3), 8 + self.random.randrange(6), self.random.choice((0, 30)))
        if not rows or (self.is_student and self.random.random() < 0.3):
            teacher = self.random.choice(self.tutors)
            when = {"starts_at": start, "minutes": 60, "zone": "UTC", "weeks": self.random.randint(1, 2)}
            return "book_session", {"request": uuid4(), "tutor": teacher.id, **when}
        return self._command(dict(rows[0]), {"request": uuid4(), "session": rows[0]["id"]}, start)

    def _command(self, session: Row, to: dict[str, Any], start: object) -> tuple[str, dict[str, Any]]:
        answer = self.random.choice(["accept", "accept", "decline", "counter"])
        commands = [
            ("confirm_session", to),
            ("propose_reschedule", {**to, "starts_at": start}),
            ("propose_reschedule", {**to, "starts_at": start}),
            ("describe_session", {**to, "topic": "x"}),
            ("mark_present", {"session": session["id"]}),
            ("give_feedback", {"id": uuid4(), "session": session["id"], "rating": 5}),
            ("cancel_session" if self.is_student else "decline_session", to),
        ]
        answered = (
            "answer_reschedule",
            {**to, "proposal": session["proposal_id"], "answer": answer, "starts_at": start},
        )
        return self.random.choice(commands if session["proposal_id"] is None else [*commands, *[answered] * 9])


async def pay(academy: Academy, steps: int) -> None:
    """As the payment functions do: lock a session, write to it, tell its people."""
    sql = await academy.connect("postgres")
    for _ in range(steps):
        async with sql.transaction():
            row = await sql.fetchrow("select * from sessions order by random() limit 1 for no key update")
            if row:
                paid = "update sessions set payment_status = 'paid' where id = $1 and payment_status = 'unpaid'"
                await sql.execute(paid, row["id"])
                for person in ("student_id", "tutor_id"):
                    await sql.execute("select private.notify($1, 'payment.completed', 'Paid', '')", row[person])


async def follow(reader: Person) -> None:
    """Pulls in the midst of it all."""
    for _ in range(6):
        await reader.sync(40)


@pytest.mark.parametrize("seed", range(2))
async def test_everybody_at_once(academy: Academy, seed: int) -> None:
    """Two tutors and four students with two clients each, while payments arrive; all mirrors are exact afterwards."""
    async with academy:
        tutors = [await tutor(academy, name) for name in ("amal", "lucia")]
        students = [await academy.person(name) for name in ("sam", "leila", "tom", "priya")]
        actors = [
            Actor(Random(seed * 100 + n), await academy.sign_in(person.id), tutors, person in students)
            for n, person in enumerate([*tutors, *students] * 2)
        ]
        readers = [*tutors, *students, await academy.person("nora", "admin")]
        await asyncio.gather(*(actor.act(25) for actor in actors), *map(follow, readers), pay(academy, 60))
        assert sum(actor.refusals for actor in actors) < 290
        assert not await academy.sql.fetch(OVERLAPS)
        moved = "select from sessions s where status = 'rescheduled' and not exists (select from session_changes c"
        assert not await academy.sql.fetch(
            f"{moved} where c.session_id = s.id and c.action = 'accepted' and c.new_starts_at = s.starts_at)"
        )
        assert await academy.sql.fetchval("select count(*) from session_changes where action = 'accepted'") > 0
        for reader in readers:
            await reader.sync()
            await reader.assert_mirror_is_exact()
