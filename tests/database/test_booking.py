"""Booking: one winner for one slot, the same request once, prices and times by the server, weekly bookings."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address
from itertools import pairwise
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import HOUR, Row, book, booked, call, day, history, news, one, refused, stored, tutor


async def test_a_booking_is_a_request_at_the_tutor_s_price(academy: Academy) -> None:
    """Price and cancellation rule are the tutor's of this moment and stay; both sides see it, the tutor is told."""
    async with academy:
        amal = await tutor(academy, hourly_rate_minor=5999, late_cancellation_percent=30)
        sam = await academy.person("sam")
        session = await book(sam, amal, day(5), minutes=50, zone="Europe/London", topic=" Clearance ", kind="phone")
        await academy.sql.execute("update tutor_profiles set hourly_rate_minor = 9000, late_cancellation_percent = 90")
        expected = {"status": "requested", "price_minor": 4999, "due_minor": 4999, "payment_status": "unpaid",
                    "currency": "EUR", "zone": "Europe/London", "topic": "Clearance", "kind": "phone",
                    "starts_at": day(5), "ends_at": day(5) + timedelta(minutes=50), "cancel_fee_percent": 30,
                    "tutor_id": amal.id, "student_id": sam.id, "occurrence": 1}  # fmt: skip
        for person in (sam, amal):
            [row] = await person.db.fetch("select * from sessions")
            assert {**session, **expected} == dict(row)
        assert await history(academy, session["id"]) == [("student", "booked")]
        assert (await news(amal), await news(sam)) == (["session.booked"], [])


async def test_the_tutor_meets_the_student_by_the_booking(academy: Academy) -> None:
    """The name comes with a series, by one look; it goes with the last session; other tutors never see it."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        await amal.sync()
        when = {"tutor": amal.id, "starts_at": day(5), "minutes": 60, "zone": "UTC", "weeks": 3}
        await call(sam, "book_session", request=uuid4(), **when)
        await amal.sync()
        await amal.assert_mirror_is_exact()
        assert (str(sam.id),) in amal.mirror.tables["users"]
        introduced = "select count(*) from private.tombstones where audience = $1 and table_name = 'users'"
        assert await academy.sql.fetchval(introduced, amal.id) == 1
        await academy.sql.execute("delete from sessions")
        await amal.sync()
        await amal.assert_mirror_is_exact()
        assert (str(sam.id),) not in amal.mirror.tables["users"]
        assert await lucia.db.fetchval("select count(*) from users where id = $1", sam.id) == 0


async def test_the_same_request_books_once(academy: Academy) -> None:
    """Sent five times at once and again later: one session, told once, found by the request."""
    async with academy:
        amal, sam, request = await tutor(academy), await academy.person("sam"), uuid4()
        copies = [await academy.sign_in(sam.id) for _ in range(5)]
        rows = await asyncio.gather(*(book(copy, amal, day(5), request=request) for copy in copies))
        assert {row["id"] for row in rows} == {rows[0]["id"]}
        again = await book(sam, amal, day(9), request=request, minutes=30)
        assert (again["id"], again["starts_at"]) == (rows[0]["id"], day(5))
        assert await academy.sql.fetchval("select count(*) from sessions") == 1
        assert await news(amal) == ["session.booked"]
        assert [row["id"] for row in await call(sam, "session_by_request", request=request)] == [again["id"]]
        assert await call(sam, "session_by_request", request=uuid4()) == []
        assert await call(amal, "session_by_request", request=request) == []


async def test_an_id_of_somebody_else_books_nothing(academy: Academy) -> None:
    """Nor does that of another command."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        session = await book(sam, amal, day(5))
        with refused("request_taken"):
            await book(leila, amal, day(6), request=session["request_id"])
        confirm = uuid4()
        await one(amal, "confirm_session", request=confirm, session=session["id"])
        with refused("request_taken"):
            await book(sam, amal, day(6), request=confirm)


async def test_fifty_at_once_and_one_wins(academy: Academy) -> None:
    """Everyone else is told that the slot is taken and gets the three nearest free ones."""
    async with academy:
        amal = await tutor(academy)
        students = [await academy.person(f"student{n}") for n in range(50)]

        async def attempt(student: Person) -> Row:
            try:
                return await book(student, amal, day(5, 12))
            except asyncpg.PostgresError as error:
                return {"sqlstate": error.sqlstate, "detail": getattr(error, "detail", None)}

        answers = await asyncio.gather(*(attempt(student) for student in students))
        won = [answer for answer in answers if "id" in answer]
        assert len(won) == 1
        assert [a for a in answers if a not in won] == [{"sqlstate": "PT409", "detail": "slot_taken"}] * 49
        assert await academy.sql.fetchval("select count(*) from sessions") == 1
        loser = next(student for student in students if student.id != won[0]["student_id"])
        with refused("slot_taken") as told:
            await book(loser, amal, day(5, 12))
        nearest = [datetime.fromisoformat(slot["starts_at"]) for slot in told["slots"]]
        assert nearest == [day(5, 10, 30), day(5, 11), day(5, 13)]
        assert told["taken"] == [day(5, 12).isoformat()]


async def test_a_student_and_two_tutors_at_once(academy: Academy) -> None:
    """Nobody learns in two places at one time, and nobody teaches while learning."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        again = await academy.sign_in(sam.id)
        answers = await asyncio.gather(
            book(sam, amal, day(5)), book(again, lucia, day(5, 10, 30)), return_exceptions=True
        )
        assert sorted(isinstance(answer, dict) for answer in answers) == [False, True]
        assert {getattr(answer, "detail", None) for answer in answers} == {None, "slot_taken"}
        await academy.sql.execute("update users set role = 'student' where id = $1", lucia.id)
        session = await book(lucia, amal, day(6))
        await academy.sql.execute("update users set role = 'tutor' where id = $1", lucia.id)
        with refused("slot_taken"):
            await book(sam, lucia, session["starts_at"])


@pytest.mark.parametrize("person", ["tutor_id", "student_id"])
async def test_the_database_itself_refuses_an_overlap(academy: Academy, person: str) -> None:
    """Not even the operator can; touching is no overlap, and what is cancelled holds no time."""
    insert = (
        "insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, price_minor, due_minor,"
        " currency, payment_status, free_cancel_hours, cancel_fee_percent, status, cancelled_by)"
        " select gen_random_uuid(), $1, $2, t.at, t.at + interval '1 hour', 'UTC', 0, 0, 'EUR', 'free', 0, 0, t.status,"
        " case when t.status = 'cancelled' then 'admin' end from (select $3::timestamptz as at, $4 as status) t"
    )
    async with academy:
        amal, lucia = await academy.person("amal", "tutor"), await academy.person("lucia", "tutor")
        sam, leila = await academy.person("sam"), await academy.person("leila")
        other = (amal.id, leila.id) if person == "tutor_id" else (lucia.id, sam.id)
        await academy.sql.execute(insert, amal.id, sam.id, day(5, 10), "confirmed")
        await academy.sql.execute(insert, *other, day(5, 11), "confirmed")
        await academy.sql.execute(insert, *other, day(5, 10, 30), "cancelled")
        with pytest.raises(asyncpg.ExclusionViolationError):
            await academy.sql.execute(insert, *other, day(5, 9, 5), "requested")
        with pytest.raises(asyncpg.ExclusionViolationError):
            await academy.sql.execute(
                "update sessions set starts_at = $1 where starts_at = $2", day(5, 10, 5), day(5, 11)
            )


async def test_a_person_s_key_is_the_address_with_the_same_digits(shared_academy: Academy) -> None:
    """Another one for every id, whatever an address may look like otherwise."""
    ids = [uuid4(), UUID(int=0), UUID(int=1), UUID(int=2**128 - 1), UUID(int=0xFFFF << 32 | 1), UUID(int=0xFE80 << 112)]
    async with shared_academy as academy:
        found = [await academy.sql.fetchval("select private.address_of($1)", person) for person in ids]
    assert [int(IPv6Address(str(address))) for address in found] == [person.int for person in ids]


REFUSED: list[tuple[dict[str, Any], str, int]] = [
    ({"starts_at": day(-1)}, "too_soon", 409),
    ({"starts_at": day(0, 23) + 30 * HOUR}, "too_soon", 409),
    ({"starts_at": day(5, 20)}, "outside_hours", 409),
    ({"starts_at": day(5, 17, 30)}, "outside_hours", 409),
    ({"starts_at": day(5, 10, 1)}, "invalid", 400),
    ({"starts_at": None}, "invalid", 400),
    ({"starts_at": day(500)}, "invalid", 400),
    ({"minutes": 10}, "invalid", 400),
    ({"minutes": None}, "invalid", 400),
    ({"minutes": 505}, "invalid", 400),
    ({"weeks": 0}, "invalid", 400),
    ({"weeks": 53}, "invalid", 400),
    ({"zone": "Mars/Base"}, "invalid", 400),
    ({"zone": "+03:00'; drop table sessions; --"}, "invalid", 400),
    ({"kind": "telepathy"}, "invalid", 400),
    ({"topic": "x" * 201}, "invalid", 400),
    ({"notes": "x" * 4001}, "invalid", 400),
    ({"course": UUID(int=1)}, "invalid", 400),
    ({"subject": UUID(int=1)}, "invalid", 400),
    ({"request": None}, "invalid", 400),
    ({"tutor": None}, "invalid", 400),
    ({"tutor": UUID(int=1)}, "not_accepting", 409),
]


@pytest.fixture(scope="module")
def pair(shared_academy: Academy) -> tuple[UUID, UUID]:
    """A tutor who works nine to six and wants three days' notice, and a student."""

    async def sign_up() -> tuple[UUID, UUID]:
        async with shared_academy as academy:
            amal, sam = await tutor(academy, booking_notice_hours=72), await academy.person("sam")
            await academy.sql.execute("update availability set from_minute = 540, to_minute = 1080")
            return amal.id, sam.id

    return asyncio.run(sign_up())


@pytest.mark.parametrize(("change", "code", "status"), REFUSED)
async def test_what_cannot_be_booked(
    shared_academy: Academy, pair: tuple[UUID, UUID], change: dict[str, Any], code: str, status: int
) -> None:
    """Refused with a code and a sentence, and nothing is stored."""
    async with shared_academy as academy:
        amal, sam = await academy.sign_in(pair[0]), await academy.sign_in(pair[1])
        with refused(code, status):
            await book(sam, amal, **{"starts_at": day(5), **change})
        assert await academy.sql.fetchval("select count(*) from sessions") == 0


async def test_a_tutor_who_takes_nobody_is_not_booked(academy: Academy) -> None:
    """Nor one who has left; a course of somebody else's is no reason to meet."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        course = await academy.course(lucia)
        with refused("invalid", 400):
            await book(sam, amal, day(5), course=course)
        assert (await book(sam, lucia, day(5), course=course))["course_id"] == course
        await academy.sql.execute("update tutor_profiles set accepting_students = false where id = $1", amal.id)
        await academy.sql.execute("update users set is_active = false where id = $1", lucia.id)
        for teacher in (amal, lucia):
            with refused("not_accepting"):
                await book(sam, teacher, day(6))


async def test_nobody_fills_a_calendar_with_requests(academy: Academy) -> None:
    """Ten open bookings are the limit; an answered one makes room. So are forty in a day, whatever became of them."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        sessions = [await book(sam, amal, day(5 + n)) for n in range(10)]
        with refused("too_many_open"):
            await book(sam, amal, day(20))
        await one(amal, "confirm_session", session=sessions[0]["id"])
        assert await book(sam, amal, day(20))
        for n in range(29):
            await one(sam, "cancel_session", session=sessions[-1]["id"])
            sessions.append(await book(sam, amal, day(21 + n)))
        await one(sam, "cancel_session", session=sessions[-1]["id"])
        with refused("too_often"):
            await book(sam, amal, day(60))


def next_change(zone: str) -> datetime:
    """The first day, at least four weeks away, on which the clocks of a zone change (local midnight)."""
    info = ZoneInfo(zone)
    days = [
        datetime.now(info).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(n) for n in range(28, 400)
    ]
    change = next(b for a, b in pairwise(days) if a.utcoffset() != b.utcoffset())
    return change.replace(hour=0)


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut"]
)
async def test_a_weekly_booking_keeps_its_clock_across_the_next_change(academy: Academy, zone: str) -> None:
    """Five sessions at ten o'clock there, whatever UTC says; told once."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        info = ZoneInfo(zone)
        first = (next_change(zone) - timedelta(days=11)).replace(hour=10)
        when = {"starts_at": first.astimezone(UTC), "minutes": 60, "zone": zone, "weeks": 5}
        sessions = await call(sam, "book_session", request=uuid4(), tutor=amal.id, **when)
        local = [row["starts_at"].astimezone(info) for row in sessions]
        assert [row["occurrence"] for row in sessions] == [1, 2, 3, 4, 5]
        assert [at.replace(tzinfo=None) for at in local] == [
            (first + timedelta(weeks=n)).replace(tzinfo=None) for n in range(5)
        ]
        assert local[1].utcoffset() != local[2].utcoffset()
        assert await news(amal) == ["session.booked"]


async def test_a_weekly_booking_is_all_or_nothing(academy: Academy) -> None:
    """One taken week refuses the series and is named, with times near it."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        await booked(leila, amal, day(19, 10, 30))
        with refused("slot_taken") as told:
            await book(sam, amal, day(5), weeks=4)
        assert told["taken"] == [day(19).isoformat()]
        assert [slot["starts_at"] for slot in told["slots"]] == [
            at.isoformat() for at in (day(19, 8, 30), day(19, 9), day(19, 9, 30))
        ]
        assert await academy.sql.fetchval("select count(*) from sessions where student_id = $1", sam.id) == 0


async def test_a_free_tutor_s_session_is_free(academy: Academy) -> None:
    """Nothing to pay, now or ever."""
    async with academy:
        amal, sam = await tutor(academy, hourly_rate_minor=0), await academy.person("sam")
        session = await booked(sam, amal, day(5))
        assert (session["price_minor"], session["payment_status"], session["status"]) == (0, "free", "confirmed")
        assert (await stored(academy, session["id"]))["due_minor"] == 0
