"""Cancelling with its cost known before, and the day itself: presence, start, finish, report, a missed session."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import HOUR, ask, book, booked, day, history, news, one, refused, shift, stored, tutor

HERE = {"tutor": "tutor_here", "student": "student_here"}


async def was_there(academy: Academy, session: UUID, who: str, start: int, end: int) -> None:
    """Marks of presence, in minutes after the session's beginning."""
    await academy.sql.execute(
        f"update sessions set {who}_here_from = starts_at + $2::integer * interval '1 minute',"
        f" {who}_here_until = starts_at + $3::integer * interval '1 minute' where id = $1",
        *(session, start, end),
    )


async def pay(academy: Academy, session: UUID) -> None:
    """As the payment functions do."""
    await academy.sql.execute("update sessions set payment_status = 'paid' where id = $1", session)


@pytest.mark.parametrize(
    ("who", "hours", "fee", "refund"),
    [("student", 25, 0, 6000), ("student", 23, 2100, 3900), ("tutor", 1, 0, 0), ("admin", 1, 0, 6000)],
)
async def test_cancelling_costs_what_was_shown(academy: Academy, who: str, hours: int, fee: int, refund: int) -> None:
    """Free for a student until the agreed hours before; the rest is refunded. Free for a tutor, who makes up for it."""
    async with academy:
        amal = await tutor(academy, late_cancellation_percent=35, free_cancellation_hours=24)
        sam, nora = await academy.person("sam"), await academy.person("nora", "admin")
        session = (await booked(sam, amal, day(5)))["id"]
        starts_at = await shift(academy, session, hours * 60 + 5)
        await pay(academy, session)
        person = {"student": sam, "tutor": amal, "admin": nora}[who]
        terms = await ask(person, "cancellation_terms", session=session)
        assert terms == {"session_id": str(session), "acting": who, "price_minor": 6000, "currency": "EUR",
                         "fee_minor": fee, "refund_minor": refund, "prepaid": "credit" if who == "tutor" else None,
                         "free_until": (starts_at - 24 * HOUR).isoformat()}  # fmt: skip
        row = await one(person, "cancel_session", session=session, fee_minor=fee, reason="Ill")
        assert (row["status"], row["cancelled_by"], row["due_minor"]) == ("cancelled", who, fee)
        assert "session.cancelled" in await news(amal if who != "tutor" else sam)
        with refused("wrong_state"):
            await ask(person, "cancellation_terms", session=session)


async def test_nobody_pays_more_than_was_shown(academy: Academy) -> None:
    """The free time ended between look and click: refused, with the new terms. The same request again is one."""
    async with academy:
        amal, sam, request = await tutor(academy), await academy.person("sam"), uuid4()
        session = (await booked(sam, amal, day(5)))["id"]
        await shift(academy, session, 60)
        for fee in (None, 0, 2999):
            with refused("terms_changed") as told:
                await one(sam, "cancel_session", session=session, fee_minor=fee)
            assert (told["fee_minor"], told["refund_minor"]) == (3000, 0)
        for _ in range(2):
            row = await one(sam, "cancel_session", request=request, session=session, fee_minor=3000)
            assert row["status"] == "cancelled"
        assert [action for _, action in await history(academy, session)] == ["booked", "confirmed", "cancelled"]


async def test_an_unconfirmed_request_is_free_to_withdraw(academy: Academy) -> None:
    """Also at the last moment; the time is free again for others."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        session = (await book(sam, amal, day(5)))["id"]
        await book(await academy.person("tom"), amal, day(5, 12))
        await shift(academy, session, 5)
        assert (await ask(sam, "cancellation_terms", session=session))["fee_minor"] == 0
        row = await one(sam, "cancel_session", session=session)
        assert (row["status"], row["due_minor"]) == ("cancelled", 0)
        assert (await book(leila, amal, day(5)))["status"] == "requested"


async def test_what_has_come_cannot_be_cancelled_by_the_student(academy: Academy) -> None:
    """The tutor can while it has not begun; an admin even then."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        session = (await booked(sam, amal, day(5)))["id"]
        await shift(academy, session, -5)
        with refused("too_late"):
            await one(sam, "cancel_session", session=session, fee_minor=6000)
        await one(amal, "start_session", session=session)
        with refused("wrong_state"):
            await one(amal, "cancel_session", session=session)
        assert (await one(nora, "cancel_session", session=session))["cancelled_by"] == "admin"


async def test_a_lesson_from_the_first_minute_to_the_report(academy: Academy) -> None:
    """Started by the tutor, both are there, finished with a report; counted for both, once."""
    async with academy:
        amal, sam, finish = await tutor(academy), await academy.person("sam"), uuid4()
        session = (await booked(sam, amal, day(5)))["id"]
        with refused("too_soon"):
            await one(amal, "start_session", session=session)
        with refused("not_now"):
            await one(sam, "mark_present", session=session)
        await shift(academy, session, 10)
        assert (await one(sam, "mark_present", session=session))["student_here_from"]
        started = await one(amal, "start_session", session=session)
        assert (started["status"], started["tutor_here_from"]) == ("in_progress", started["started_at"])
        with refused("too_soon"):
            await one(amal, "finish_session", session=session)
        await shift(academy, session, -5)
        await academy.sql.execute("update sessions set started_at = starts_at")
        for _ in range(2):
            done = await one(amal, "finish_session", request=finish, session=session, report=" Clearance; read ch. 4 ")
            assert (done["status"], done["report"], done["due_minor"]) == ("completed", "Clearance; read ch. 4", 6000)
        again = await one(amal, "report_session", session=session, report="Clearance; read ch. 5")
        assert again["report"].endswith("5")
        assert await news(sam) == ["session.confirmed", "session.started", "session.finished", "session.reported"]
        counts = await academy.sql.fetch("select session_count from users where id in ($1, $2)", sam.id, amal.id)
        assert [row[0] for row in counts] == [1, 1]


async def test_a_forgotten_button_costs_nobody_the_lesson(academy: Academy) -> None:
    """The tutor was there: it counts as agreed. Nobody saw the tutor: only an admin can say that it took place."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        first, second = (await booked(sam, amal, day(5)))["id"], (await booked(sam, amal, day(6)))["id"]
        with refused("wrong_state"):
            await one(amal, "finish_session", session=first)
        start = await shift(academy, first, -70)
        await was_there(academy, first, "tutor", 0, 60)
        done = await one(amal, "finish_session", session=first)
        assert (done["started_at"], done["finished_at"]) == (start, start + HOUR)
        await shift(academy, second, -200)
        with refused("no_evidence"):
            await one(amal, "finish_session", session=second)
        assert (await one(nora, "finish_session", session=second))["status"] == "completed"


async def test_only_the_tutor_runs_the_lesson(academy: Academy) -> None:
    """A student cannot start, finish or report; an unconfirmed or finished session does not begin."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await book(sam, amal, day(5)))["id"]
        await shift(academy, session, -5)
        with refused("wrong_state"):
            await one(amal, "start_session", session=session)
        with refused("wrong_state"):
            await one(sam, "mark_present", session=session)
        await academy.sql.execute("update sessions set status = 'confirmed'")
        for command, more in (("start_session", {}), ("finish_session", {}), ("report_session", {"report": "x"})):
            with refused("tutor_only", 403):
                await one(sam, command, session=session, **more)
        with refused("wrong_state"):
            await one(amal, "report_session", session=session, report="x")
        await one(amal, "start_session", session=session)
        with refused("invalid", 400):
            await one(amal, "finish_session", session=session, report="x" * 8001)
        await one(amal, "finish_session", session=session)
        with refused("wrong_state"):
            await one(amal, "start_session", session=session)


async def test_presence_is_by_the_server_s_clock_and_cheap(academy: Academy) -> None:
    """A second mark within half a minute writes nothing; later ones move the end only."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await booked(sam, amal, day(5)))["id"]
        await shift(academy, session, -5)
        first = await one(sam, "mark_present", session=session)
        assert (await one(sam, "mark_present", session=session))["changed_in"] == first["changed_in"]
        await academy.sql.execute("update sessions set student_here_until = student_here_until - interval '2 minutes',"
                                  " student_here_from = student_here_from - interval '2 minutes'")  # fmt: skip
        later = await one(sam, "mark_present", session=session)
        assert later["student_here_until"] - later["student_here_from"] > timedelta(minutes=2)
        assert later["tutor_here_from"] is None


# Who says so, who was there from and to which minute, and what becomes of it.
ABSENCES: list[tuple[str, dict[str, tuple[int, int]], str]] = [
    ("tutor", {"tutor": (-5, 12)}, "student"),
    ("student", {"student": (2, 11)}, "tutor"),
    ("tutor", {"tutor": (-5, 12), "student": (9, 9)}, "was_there"),
    ("student", {"student": (-5, 12), "tutor": (-10, -9)}, "was_there"),
    ("tutor", {}, "no_evidence"),
    ("tutor", {"tutor": (-5, 8)}, "no_evidence"),
    ("student", {"student": (11, 15)}, "no_evidence"),
]


@pytest.mark.parametrize(("who", "marks", "outcome"), ABSENCES)
async def test_a_missed_session_needs_evidence(
    academy: Academy, who: str, marks: dict[str, tuple[int, int]], outcome: str
) -> None:
    """Whoever was seen for the first ten minutes may say so of whoever was never seen; the absent tutor is not paid."""
    async with academy:
        people = {"tutor": await tutor(academy), "student": await academy.person("sam")}
        session = (await booked(people["student"], people["tutor"], day(5)))["id"]
        await shift(academy, session, -15)
        for person, (start, end) in marks.items():
            await was_there(academy, session, person, start, end)
        if outcome not in HERE:
            with refused(outcome):
                await one(people[who], "mark_no_show", session=session)
            return
        row = await one(people[who], "mark_no_show", session=session)
        assert (row["status"], row["absent"]) == ("no_show", outcome)
        assert row["due_minor"] == (6000 if outcome == "student" else 0)
        assert (await news(people[outcome]))[-1] == "session.missed"
        with refused("wrong_state"):
            await one(people[outcome], "mark_present", session=session)


async def test_ten_minutes_are_waited_and_nobody_is_absent_for_oneself(academy: Academy) -> None:
    """Nor a week later; an admin decides without evidence but must name who was missing."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        session = (await booked(sam, amal, day(5)))["id"]
        await shift(academy, session, -5)
        await was_there(academy, session, "tutor", 0, 5)
        with refused("too_soon"):
            await one(amal, "mark_no_show", session=session)
        await shift(academy, session, -15)
        await was_there(academy, session, "tutor", 0, 14)
        attempts: list[tuple[Person, Any]] = [(amal, "tutor"), (nora, None), (amal, "dog")]
        for person, absent in attempts:
            with refused("invalid", 400):
                await one(person, "mark_no_show", session=session, absent=absent)
        await shift(academy, session, -60 * 24 * 8)
        with refused("too_late"):
            await one(amal, "mark_no_show", session=session)
        await one(nora, "mark_no_show", session=session, absent="student")
        assert (await stored(academy, session))["absent"] == "student"


async def test_both_accuse_each_other_at_once(academy: Academy) -> None:
    """One verdict stands."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await booked(sam, amal, day(5)))["id"]
        await shift(academy, session, -15)
        await was_there(academy, session, "tutor", 0, 14)
        answers = await asyncio.gather(
            *(one(person, "mark_no_show", session=session) for person in (amal, sam)), return_exceptions=True
        )
        assert sorted(isinstance(answer, dict) for answer in answers) == [False, True]
        assert (await stored(academy, session))["absent"] == "student"
