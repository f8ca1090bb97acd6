"""Prepaid sessions: taken when booking, given back by the terms, given by tutors and by the rule."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy
from tests.database.lessons import Row, ask, book, booked, call, day, news, one, refused, shift, stored, tutor
from tests.database.prepaid import assign, bought, given, ledger, left, offered
from tests.database.till import Till


async def test_booking_takes_one_and_nothing_is_due(academy: Academy) -> None:
    """Of a series one for each; sending it again takes no more."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        request, paid = uuid4(), {"pass": pass_id}
        await book(sam, amal, day(3), request=request, **paid)
        row = await book(sam, amal, day(3), request=request, **paid)
        assert (row["pass_id"], row["payment_status"]) == (pass_id, "package")
        assert (row["due_minor"], row["price_minor"]) == (0, 6000)
        again = {"request": uuid4(), "tutor": amal.id, "starts_at": day(4), "minutes": 45, "zone": "UTC", "weeks": 3}
        rows = await call(sam, "book_session", **again, **paid)
        assert [row["payment_status"] for row in rows] == ["package"] * 3
        assert await ledger(academy, pass_id) == [("bought", 5), *[("taken", -1)] * 4]
        service = await academy.connect("service_role")
        await one(amal, "confirm_session", session=row["id"])
        with refused("free"):
            await service.fetchval("select begin_checkout($1, 'session', $2, $3)", sam.id, row["id"], uuid4())
        for person in (sam, amal):
            await person.sync()
            await person.assert_mirror_is_exact()


@pytest.mark.parametrize(
    ("more", "code", "status"),
    [
        ({"weeks": 3}, "pass_empty", 409),
        ({"minutes": 65}, "pass_too_short", 409),
        ({"starts_at": day(30)}, "pass_expired", 409),
        ({"starts_at": day(20), "weeks": 2}, "pass_expired", 409),
        ({"subject": None}, "pass_subject", 409),
    ],
)
async def test_what_a_pass_does_not_pay_for_is_not_booked(
    academy: Academy, more: dict[str, object], code: str, status: int
) -> None:
    """All or nothing: no session, no movement."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        law = await academy.sql.fetchval("insert into subjects (name) values ('Law') returning id")
        offer = await offered(amal, sessions=2, valid_days=25, subjects=[law])
        _, pass_id = await bought(academy, sam, offer)
        wish = {"request": uuid4(), "tutor": amal.id, "starts_at": day(3), "minutes": 60, "zone": "UTC", "subject": law}
        with refused(code, status):
            await call(sam, "book_session", **{**wish, **more, "pass": pass_id})
        assert await academy.sql.fetchval("select count(*) from sessions") == 0
        assert await left(academy, pass_id) == 2
        await call(sam, "book_session", **wish, **{"pass": pass_id})
        assert await left(academy, pass_id) == 1


async def test_a_pass_is_good_with_its_tutor_and_for_its_student(academy: Academy) -> None:
    """For anybody else it is not there; and a free session needs none."""
    async with academy:
        amal, lucia = await tutor(academy), await tutor(academy, "lucia")
        sam, tom = await academy.person("sam"), await academy.person("tom")
        _, pass_id = await bought(academy, sam, await offered(amal))
        for student, teacher in ((tom, amal), (sam, lucia)):
            with refused("pass_unknown", 404):
                await book(student, teacher, day(3), **{"pass": pass_id})
        await academy.sql.execute("update tutor_profiles set hourly_rate_minor = 0 where id = $1", amal.id)
        with refused("pass_not_needed"):
            await book(sam, amal, day(3), **{"pass": pass_id})


@pytest.mark.parametrize("hour", range(5))
async def test_the_last_session_goes_to_exactly_one_of_many_devices(academy: Academy, hour: int) -> None:
    """Eight at once, for different times; seven are told that nothing is left."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await assign(academy, amal, sam)
        credit = await given(amal, sam)
        devices = [await academy.sign_in(sam.id) for _ in range(8)]
        answers = await asyncio.gather(
            *(book(device, amal, day(3, hour + n), **{"pass": credit}) for n, device in enumerate(devices)),
            return_exceptions=True,
        )
        refusals = [answer.detail for answer in answers if isinstance(answer, asyncpg.PostgresError)]
        assert refusals == ["pass_empty"] * 7
        assert await ledger(academy, credit) == [("given", 1), ("taken", -1)]
        assert await academy.sql.fetchval("select count(*) from sessions") == 1


@pytest.mark.parametrize(
    ("who", "hours", "percent", "prepaid"),
    [
        ("student", 25, 50, "returned"),
        ("student", 23, 50, "lost"),
        ("student", 23, 0, "returned"),
        ("tutor", 1, 50, "returned"),
        ("admin", 1, 50, "returned"),
    ],
)
async def test_cancelling_gives_back_by_the_terms_that_were_shown(
    academy: Academy, who: str, hours: int, percent: int, prepaid: str
) -> None:
    """And nobody loses a session without having seen it."""
    async with academy:
        amal = await tutor(academy, late_cancellation_percent=percent, free_cancellation_hours=24)
        sam, nora = await academy.person("sam"), await academy.person("nora", "admin")
        await assign(academy, amal, sam)
        credit = await given(amal, sam)
        session = (await booked(sam, amal, day(5), **{"pass": credit}))["id"]
        await shift(academy, session, hours * 60 + 5)
        person = {"student": sam, "tutor": amal, "admin": nora}[who]
        terms = await ask(person, "cancellation_terms", session=session)
        assert (terms["prepaid"], terms["fee_minor"], terms["refund_minor"]) == (prepaid, 0, 0)
        if prepaid == "lost":
            with refused("terms_changed") as told:
                await one(person, "cancel_session", session=session)
            assert told["prepaid"] == "lost"
        wish = {"request": uuid4(), "session": session, "loses_prepaid": True}
        await one(person, "cancel_session", **wish)
        row = await one(person, "cancel_session", **wish)
        assert row["payment_status"] == ("credit" if prepaid == "lost" else "returned")
        assert await left(academy, credit) == (0 if prepaid == "lost" else 1)


async def test_a_declined_request_gives_back_all_of_a_series(academy: Academy) -> None:
    """Each once."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        wish = {"request": uuid4(), "tutor": amal.id, "starts_at": day(3), "minutes": 60, "zone": "UTC", "weeks": 4}
        rows = await call(sam, "book_session", **wish, **{"pass": pass_id})
        await call(amal, "decline_session", request=uuid4(), session=rows[2]["id"])
        assert await left(academy, pass_id) == 5
        assert len(await ledger(academy, pass_id)) == 9


async def missed(academy: Academy, session: Row, absent: str) -> None:
    """As mark_no_show leaves it, for a moment that is over."""
    await shift(academy, session["id"], -60)
    there = "tutor" if absent == "student" else "student"
    await academy.sql.execute(
        f"update sessions set {there}_here_from = starts_at, {there}_here_until = ends_at where id = $1", session["id"]
    )


async def test_who_stays_away_has_used_it_and_whose_tutor_stays_away_has_not(academy: Academy) -> None:
    """Decided by the evidence, in the same command. No price falls due for what was prepaid."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        for absent, remaining in (("student", 4), ("tutor", 4)):
            session = await booked(sam, amal, day(3), **{"pass": pass_id})
            await missed(academy, session, absent)
            row = await one(amal if absent == "student" else sam, "mark_no_show", session=session["id"])
            assert (row["due_minor"], row["payment_status"]) == (0, "package" if absent == "student" else "returned")
            assert await left(academy, pass_id) == remaining


async def test_what_cannot_go_back_to_an_expired_package_becomes_a_credit(academy: Academy) -> None:
    """As long as the session was, from now on for as long as the academy says."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        session = await booked(sam, amal, day(3), minutes=45, **{"pass": pass_id})
        await academy.sql.execute("update passes set expires_at = now() - interval '1 hour'")
        await academy.sql.execute("update system_settings set value = '30' where key = 'money.credit_days'")
        row = await one(amal, "cancel_session", session=session["id"])
        assert row["payment_status"] == "returned"
        assert await left(academy, pass_id) == 4
        query = "select *, expires_at - now() as good from passes where kind = 'credit'"
        credit = dict(await academy.sql.fetchrow(query))
        assert (credit["minutes"], credit["remaining"], credit["missed_session_id"]) == (45, 1, session["id"])
        assert credit["good"].days == 29


@pytest.mark.parametrize("makes_up", [True, False])
@pytest.mark.parametrize("how", ["cancelled", "missed"])
async def test_a_paid_session_that_fails_by_the_tutor_is_made_up_for(
    academy: Academy, how: str, makes_up: bool
) -> None:
    """Or its money asked back, as the academy has it; never both."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        value = "update system_settings set value = $1 where key = 'money.makes_up'"
        await academy.sql.execute(value, "1" if makes_up else "0")
        session = await booked(sam, amal, day(3))
        till = await Till.of(academy)
        await till.say((await till.begin(sam, session["id"], kind="session"))["id"], "paid")
        if how == "missed":
            await missed(academy, session, "tutor")
            await one(sam, "mark_no_show", session=session["id"])
        else:
            terms = await ask(amal, "cancellation_terms", session=session["id"])
            assert terms["prepaid"] == ("credit" if makes_up else None)
            await one(amal, "cancel_session", session=session["id"])
        assert await academy.sql.fetchval("select count(*) from passes where remaining = 1") == makes_up
        assert await academy.sql.fetchval("select count(*) from refunds") == (not makes_up)
        assert ("pass.given" in await news(sam)) == makes_up


async def test_a_tutor_gives_a_credit_once_and_takes_an_unused_one_back(academy: Academy) -> None:
    """To own students only; the student reads why."""
    async with academy:
        amal, lucia = await tutor(academy), await tutor(academy, "lucia")
        sam, tom = await academy.person("sam"), await academy.person("tom")
        await assign(academy, amal, sam)
        wish = {"id": uuid4(), "student": sam.id, "minutes": 45, "reason": " The room was locked "}
        await call(amal, "give_credit", **wish)
        [row] = await call(amal, "give_credit", **wish)
        assert (row["reason"], row["remaining"], row["minutes"]) == ("The room was locked", 1, 45)
        assert (await news(sam)).count("pass.given") == 1
        with refused("not_found", 404):
            await given(amal, tom)
        with refused("not_found", 404):
            await given(lucia, sam)
        with refused("tutors_only", 403):
            await given(sam, sam)
        with refused("bad_reason", 422):
            await given(amal, sam, reason=" ")
        with refused("invalid", 422):
            await given(amal, sam, minutes=7)
        with refused("not_found", 404):
            await call(lucia, "withdraw_credit", **{"pass": row["id"]})
        session = await book(sam, amal, day(3), minutes=45, **{"pass": row["id"]})
        with refused("used"):
            await call(amal, "withdraw_credit", **{"pass": row["id"]})
        await one(sam, "cancel_session", session=session["id"])
        await call(amal, "withdraw_credit", **{"pass": row["id"]})
        [gone] = await call(amal, "withdraw_credit", **{"pass": row["id"]})
        assert gone["remaining"] == 0
        assert gone["voided_at"] is not None
        with refused("pass_void"):
            await book(sam, amal, day(3), minutes=45, **{"pass": row["id"]})


async def test_what_was_paid_for_is_not_taken_back_by_a_tutor(academy: Academy) -> None:
    """Neither a package nor what the rule gave. Twenty unused credits are enough."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await assign(academy, amal, sam)
        _, pass_id = await bought(academy, sam, await offered(amal))
        with refused("not_yours", 403):
            await call(amal, "withdraw_credit", **{"pass": pass_id})
        for _ in range(20):
            await given(amal, sam)
        with refused("too_many"):
            await given(amal, sam)


OVERDRAWN = """insert into pass_movements (pass_id, tutor_id, student_id, kind, amount)
               select id, tutor_id, student_id, 'taken', -1 from passes cross join generate_series(1, 6)"""


@pytest.mark.parametrize(
    "statement",
    [
        OVERDRAWN,
        "update pass_movements set amount = 9",
        "update passes set total = 1",
        "update passes set minutes = 480",
    ],
)
async def test_the_ledger_holds_against_its_operator(academy: Academy, statement: str) -> None:
    """Below zero, or other than it was: refused, whoever writes. A count that is written is counted instead."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        with pytest.raises((asyncpg.CheckViolationError, asyncpg.InsufficientPrivilegeError)):
            await academy.sql.execute(statement)
        await academy.sql.execute("update passes set remaining = 77")
        assert await left(academy, pass_id) == 5


@pytest.mark.parametrize("person", ["tom", "lucia", "blocked"])
async def test_what_somebody_has_left_is_no_one_else_s_business(academy: Academy, person: str) -> None:
    """Offers are everybody's to see, passes and their ledger the two people's."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        strangers = {"tom": await academy.person("tom"), "lucia": await tutor(academy, "lucia"), "blocked": sam}
        _, pass_id = await bought(academy, sam, await offered(amal))
        assert [row["id"] for row in await amal.db.fetch("select id from passes")] == [pass_id]
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        stranger = strangers[person]
        for table in ("passes", "pass_movements"):
            assert await stranger.db.fetch(f"select id from {table}") == []
        assert len(await stranger.db.fetch("select id from packages")) == (0 if person == "blocked" else 1)


async def test_a_session_keeps_what_it_was_paid_with(academy: Academy) -> None:
    """It falls only with the pass itself, when somebody is forgotten."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        _, pass_id = await bought(academy, sam, await offered(amal))
        _, other = await bought(academy, sam, await offered(amal))
        session = (await book(sam, amal, day(3), **{"pass": pass_id}))["id"]
        with pytest.raises(asyncpg.CheckViolationError):
            await academy.sql.execute("update sessions set pass_id = $1", other)
        await academy.sql.execute("delete from passes where id = $1", pass_id)
        assert (await stored(academy, session))["pass_id"] is None
        assert UUID(str(other)) in {row["id"] for row in await sam.db.fetch("select id from passes")}
