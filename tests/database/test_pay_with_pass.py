"""A session that was booked to be paid later is paid with a pass; and what became of a wish to pay is told."""

from __future__ import annotations

import asyncio
import json
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy
from tests.database.lessons import Row, book, booked, call, day, one, refused, stored, tutor
from tests.database.prepaid import assign, bought, given, ledger, left, offered
from tests.database.till import Till


async def test_an_unpaid_session_takes_one_of_a_pass(academy: Academy) -> None:
    """Once, however often it is said; nothing is due then, and cancelling gives it back."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        session = await booked(sam, amal, day(3))
        assert session["payment_status"] == "unpaid"
        for _ in range(2):
            [row] = await call(sam, "pay_with_pass", session=session["id"], **{"pass": pass_id})
            assert (row["pass_id"], row["payment_status"], row["due_minor"]) == (pass_id, "package", 0)
        assert await ledger(academy, pass_id) == [("bought", 5), ("taken", -1)]
        for person in (sam, amal):
            await person.sync()
            await person.assert_mirror_is_exact()
        await one(sam, "cancel_session", session=session["id"])
        assert await left(academy, pass_id) == 5


async def test_only_one_s_own_unpaid_session_is_paid(academy: Academy) -> None:
    """Not another's, not one that is paid or cancelled, and not while a page to pay is open; each says why."""
    async with academy:
        amal, sam, tom = await tutor(academy), await academy.person("sam"), await academy.person("tom")
        till = await Till.of(academy)
        await assign(academy, amal, sam)
        _, pass_id = await bought(academy, sam, await offered(amal))
        session = await booked(sam, amal, day(3))

        async def refuses(code: str, status: int = 409, **more: object) -> None:
            wish = {"session": session["id"], "pass": pass_id, **more}
            with refused(code, status):
                await call(sam, "pay_with_pass", **wish)

        for stranger in (tom, amal):
            with refused("not_found", 404):
                await call(stranger, "pay_with_pass", session=session["id"], **{"pass": pass_id})
        await refuses("pass_unknown", 404, **{"pass": uuid4()})
        payment = (await till.begin(sam, session["id"], kind="session"))["id"]
        await refuses("payment_open")
        await till.say(payment, "processing")
        await refuses("nothing_due")
        await till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
        await refuses("nothing_due")
        second = await booked(sam, amal, day(4))
        await one(sam, "cancel_session", session=second["id"])
        await refuses("wrong_state", session=second["id"])
        assert await ledger(academy, pass_id) == [("bought", 5)]


@pytest.mark.parametrize("round_", range(4))
async def test_the_last_one_pays_for_one_session(academy: Academy, round_: int) -> None:
    """Two devices pay for two sessions at once, while a third books with it."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await assign(academy, amal, sam)
        credit = await given(amal, sam)
        sessions = [await book(sam, amal, day(3, 10 + n)) for n in range(2)]
        one_, other, third = [await academy.sign_in(sam.id) for _ in range(3)]
        answers = await asyncio.gather(
            call(one_, "pay_with_pass", session=sessions[0]["id"], **{"pass": credit}),
            call(other, "pay_with_pass", session=sessions[round_ % 2]["id"], **{"pass": credit}),
            book(third, amal, day(5), **{"pass": credit}),
            return_exceptions=True,
        )
        refusals = [answer.detail for answer in answers if isinstance(answer, asyncpg.PostgresError)]
        assert set(refusals) == {"pass_empty"}
        assert await ledger(academy, credit) == [("given", 1), ("taken", -1)]
        paid = await academy.sql.fetchval("select count(*) from sessions where pass_id = $1", credit)
        assert paid == 1


async def test_paying_money_at_the_same_moment_comes_back(academy: Academy) -> None:
    """A page that was opened before the pass was used: what is paid there is surplus, and goes back."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        till = await Till.of(academy)
        await assign(academy, amal, sam)
        credit = await given(amal, sam)
        session = await booked(sam, amal, day(3))
        payment = (await till.begin(sam, session["id"], kind="session"))["id"]
        await academy.sql.execute(
            "update payments set checkout_expires_at = now() - interval '1 minute' where id = $1", UUID(payment)
        )
        await call(sam, "pay_with_pass", session=session["id"], **{"pass": credit})
        await till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
        row = await till.payment(payment)
        assert (row["status"], row["is_surplus"]) == ("completed", True)
        assert (await stored(academy, session["id"]))["payment_status"] == "credit"


async def test_looking_makes_nothing_and_finds_what_there_is(academy: Academy) -> None:
    """By the request's id first, then what is open, then the newest; of this person alone."""
    async with academy:
        amal, sam, tom = await tutor(academy), await academy.person("sam"), await academy.person("tom")
        till = await Till.of(academy)
        package = (await offered(amal))["id"]

        async def look(person: UUID, request: UUID) -> Row | None:
            found = await till.db.fetchval("select find_checkout($1, $2, $3)", person, package, request)
            answer: Row | None = None if found is None else json.loads(found)
            return answer

        wishes = [uuid4() for _ in range(3)]
        assert await look(sam.id, wishes[0]) is None
        first = (await till.begin(sam, package, wishes[0], "package"))["id"]
        await till.say(first, "paid", provider_payment_id=f"pi_{first}")
        second = (await till.begin(sam, package, wishes[1], "package"))["id"]
        assert [(await look(sam.id, wish) or {})["id"] for wish in wishes] == [first, second, second]
        await till.say(second, "expired")
        found = await look(sam.id, wishes[1]) or {}
        assert (found["id"], found["status"]) == (second, "cancelled")
        assert await look(tom.id, wishes[0]) is None
        row = found["row"]
        assert row["request_id"] == str(wishes[1])
        assert not {"provider_checkout_id", "provider_payment_id", "provider", "changed_in"} & set(row)
        assert await academy.sql.fetchval("select count(*) from payments") == 2
