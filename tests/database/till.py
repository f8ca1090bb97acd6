"""The academy's till: what Edge Functions ask of the database as the service role, and what the provider would say."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import asyncpg

from tests.database.academy import Academy, Person

Row = dict[str, Any]


@dataclass
class Till:
    """Owns one connection of the service role."""

    academy: Academy
    db: asyncpg.Connection

    @classmethod
    async def of(cls, academy: Academy) -> Till:
        return cls(academy, await academy.connect("service_role"))

    async def course(self, tutor: Person, price: int = 14900, currency: str = "EUR") -> UUID:
        """A published course with a price."""
        course = await self.academy.course(tutor)
        await self.academy.sql.execute(
            "update courses set price_minor = $2, currency = $3 where id = $1", course, price, currency
        )
        return course

    async def begin(self, payer: Person, item: UUID, request: UUID | None = None, kind: str = "course") -> Row:
        """What create-checkout gets."""
        return await self._call("begin_checkout($1, $2, $3, $4)", payer.id, kind, item, request or uuid4())

    async def say(self, payment: str, kind: str, event: str = "", **more: Any) -> Row:
        """One event of the provider, about the payment's own amount unless told otherwise."""
        row = await self.payment(payment)
        fact = {"kind": kind, "payment_id": payment, "amount_minor": row["amount_minor"], "currency": row["currency"]}
        return await self._call(
            "record_event($1, $2, $3)", event or uuid4().hex, f"test.{kind}", json.dumps({**fact, **more})
        )

    async def paid(self, payer: Person, course: UUID) -> str:
        """A completed payment."""
        payment = str((await self.begin(payer, course))["id"])
        await self.say(payment, "paid", provider_payment_id=f"pi_{payment}")
        return payment

    async def payment(self, payment: str) -> Row:
        return dict(await self.db.fetchrow("select * from payments where id = $1", UUID(payment)))

    async def refund(self, refund: str) -> Row:
        return dict(await self.academy.sql.fetchrow("select * from refunds where id = $1", UUID(refund)))

    async def ask_back(self, payer: Person, payment: str, amount: int | None = None, **more: Any) -> Row:
        """What request-refund gets."""
        asked = {"reason": "Changed my mind", "request": uuid4(), **more}
        return await self._call(
            "request_refund($1, $2, $3, $4, $5)", payer.id, UUID(payment), asked["reason"], amount, asked["request"]
        )

    async def decide(self, admin: Person, refund: str, decision: str = "approve", amount: int | None = None) -> Row:
        """What decide-refund gets."""
        return await self._call("decide_refund($1, $2, $3, $4, '')", admin.id, UUID(refund), decision, amount)

    async def news(self, person: Person) -> list[str]:
        """Types of a person's notifications, oldest first."""
        rows = await self.academy.sql.fetch(
            "select type from notifications where user_id = $1 order by created_at, id", person.id
        )
        return [row[0] for row in rows]

    async def _call(self, call: str, *arguments: object) -> Row:
        answer: Row = json.loads(await self.db.fetchval(f"select {call}", *arguments))
        return answer


async def booked(
    academy: Academy, tutor: Person, student: Person, price: int = 6000, status: str = "confirmed"
) -> UUID:
    """A session that is agreed, next week."""
    session: UUID = await academy.sql.fetchval(
        """insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, status, currency,
                                 free_cancel_hours, cancel_fee_percent, price_minor, due_minor, payment_status)
           select gen_random_uuid(), $1, $2, at, at + interval '1 hour', 'Europe/Berlin', $3, 'EUR', 24, 50, $4, $4,
                  case $4::integer when 0 then 'free' else 'unpaid' end
             from (select date_trunc('hour', now()) + interval '7 days') t (at) returning id""",
        *(tutor.id, student.id, status, price),
    )
    return session
