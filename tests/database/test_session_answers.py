"""The tutor's answer, another time, details: each command by each side, once, with its history and news."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.database.academy import Academy
from tests.database.lessons import HOUR, book, booked, call, day, history, news, one, refused, shift, stored, tutor


async def test_a_tutor_confirms_once(academy: Academy) -> None:
    """With the meeting link; the student is told once, however often the command is sent."""
    async with academy:
        amal, sam, request = await tutor(academy), await academy.person("sam"), uuid4()
        session = await book(sam, amal, day(5))
        link = {"meeting_link": "https://meet.example.org/amal?room=1"}
        for _ in range(2):
            row = await one(amal, "confirm_session", request=request, session=session["id"], **link)
            assert (row["status"], row["meeting_link"]) == ("confirmed", link["meeting_link"])
        assert await news(sam) == ["session.confirmed"]
        assert await history(academy, session["id"]) == [("student", "booked"), ("tutor", "confirmed")]
        assert [row["id"] for row in await call(amal, "session_by_request", request=request)] == [session["id"]]
        with refused("wrong_state"):
            await one(amal, "confirm_session", session=session["id"])


async def test_an_answer_is_for_the_whole_series(academy: Academy) -> None:
    """One confirmation or refusal for all weeks that still wait, one notification, a line of history each."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        weekly = {"tutor": amal.id, "minutes": 60, "zone": "UTC", "weeks": 3}
        first = await call(sam, "book_session", request=uuid4(), starts_at=day(5), **weekly)
        await one(sam, "cancel_session", session=first[1]["id"])
        rows = await call(amal, "confirm_session", request=uuid4(), session=first[2]["id"])
        assert [row["status"] for row in rows] == ["confirmed", "cancelled", "confirmed"]
        second = await call(sam, "book_session", request=uuid4(), starts_at=day(6), **weekly)
        rows = await call(amal, "decline_session", request=uuid4(), session=second[0]["id"], reason="On leave")
        assert {(row["status"], row["cancelled_by"], row["due_minor"]) for row in rows} == {("cancelled", "tutor", 0)}
        assert await history(academy, second[2]["id"]) == [("student", "booked"), ("tutor", "declined")]
        assert await news(sam) == ["session.confirmed", "session.declined"]
        assert await sam.db.fetchval("select body like '%UTC)' || chr(10) || 'On leave' from notifications"
                                     " where type = 'session.declined'")  # fmt: skip


async def test_only_the_tutor_answers(academy: Academy) -> None:
    """Not the student, and nobody whose session it is not; an expired request cannot be confirmed."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        session = (await book(sam, amal, day(5)))["id"]
        for command in ("confirm_session", "decline_session"):
            with refused("tutor_only", 403):
                await one(sam, command, session=session)
            with refused("not_found", 404):
                await one(lucia, command, session=session)
        await shift(academy, session, -30)
        with refused("too_late"):
            await one(amal, "confirm_session", session=session)


@pytest.mark.parametrize(
    "link", ["http://meet.example.org", "javascript:alert(1)", "https://", "https://user@evil.example", "https://a b",
             "https://meet.example.org/\nx", "file:///etc/passwd", "https://" + "x" * 1000]
)  # fmt: skip
async def test_a_meeting_link_is_https_and_nothing_else(shared_academy: Academy, link: str) -> None:
    """Checked before the table does."""
    async with shared_academy as academy:
        with refused("bad_link", 400):
            await academy.sql.execute("select private.check_link($1)", link)


async def test_details_are_for_both_and_the_link_for_the_tutor(academy: Academy) -> None:
    """Null leaves a part as it is; empty removes the link."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await booked(sam, amal, day(5), topic="Clearance"))["id"]
        assert (await one(sam, "describe_session", session=session, notes="Chapter 4"))["topic"] == "Clearance"
        row = await one(
            amal, "describe_session", session=session, topic=" Half-life ", meeting_link="https://a.example"
        )
        assert (row["topic"], row["notes"], row["meeting_link"]) == ("Half-life", "Chapter 4", "https://a.example")
        assert (await one(amal, "describe_session", session=session, meeting_link=""))["meeting_link"] is None
        with refused("tutor_only", 403):
            await one(sam, "describe_session", session=session, meeting_link="https://evil.example")
        with refused("invalid", 400):
            await one(sam, "describe_session", session=session, topic="x" * 201)
        await one(sam, "cancel_session", session=session)
        with refused("wrong_state"):
            await one(sam, "describe_session", session=session, topic="x")


async def test_nobody_drowns_the_other_side_in_news(academy: Academy) -> None:
    """Thirty changes of a session in an hour; the other side may still act, and so may an admin."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        session = (await book(sam, amal, day(5)))["id"]
        for n in range(29):
            await one(sam, "describe_session", session=session, topic=str(n))
        with refused("too_often"):
            await one(sam, "describe_session", session=session, topic="again")
        for person in (nora, amal):
            await one(person, "describe_session", session=session, topic="enough")


async def test_a_proposal_holds_nothing_until_it_is_accepted(academy: Academy) -> None:
    """The student asks, the tutor counters, the student agrees: the session moves, price and request stay."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = await booked(sam, amal, day(5))
        asked = await one(sam, "propose_reschedule", session=session["id"], starts_at=day(6), note="Exam")
        assert (asked["status"], asked["starts_at"], asked["proposed_by"]) == ("confirmed", day(5), "student")
        assert asked["proposed_ends_at"] == day(6) + HOUR
        countered = await one(
            *(amal, "answer_reschedule"),
            session=session["id"],
            proposal=asked["proposal_id"],
            answer="counter",
            starts_at=day(7),
        )
        assert (countered["proposed_by"], countered["proposed_starts_at"]) == ("tutor", day(7))
        moved = await one(
            *(sam, "answer_reschedule"),
            session=session["id"],
            proposal=countered["proposal_id"],
            answer="accept",
        )
        assert (moved["status"], moved["starts_at"], moved["proposal_id"]) == ("rescheduled", day(7), None)
        assert (moved["price_minor"], moved["request_id"]) == (session["price_minor"], session["request_id"])
        assert [action for _, action in await history(academy, session["id"])] == [
            *("booked", "confirmed", "proposed", "countered", "accepted")
        ]
        assert await news(amal) == ["session.booked", "session.proposed", "session.accepted"]
        assert await news(sam) == ["session.confirmed", "session.countered"]
        assert (await book(await academy.person("leila"), amal, day(5)))["status"] == "requested"


async def test_a_proposal_is_declined_or_withdrawn(academy: Academy) -> None:
    """The session stays where it was; an answer to a proposal that is gone is refused."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await booked(sam, amal, day(5)))["id"]
        for who in (amal, sam):
            asked = await one(sam, "propose_reschedule", session=session, starts_at=day(6))
            answer: dict[str, Any] = {"session": session, "proposal": asked["proposal_id"]}
            kept = await one(who, "answer_reschedule", **answer, answer="decline")
            assert (kept["status"], kept["starts_at"], kept["proposal_id"]) == ("confirmed", day(5), None)
            for old in (asked["proposal_id"], None):
                with refused("proposal_gone"):
                    await one(amal, "answer_reschedule", **{**answer, "proposal": old}, answer="accept")


async def test_nobody_answers_their_own_proposal(academy: Academy) -> None:
    """One may withdraw it or make a better one; the other side answers before it proposes."""
    async with academy:
        amal, sam, admin = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        session = (await booked(sam, amal, day(5)))["id"]
        asked = await one(sam, "propose_reschedule", session=session, starts_at=day(6))
        for answer in ("accept", "counter"):
            with refused("not_yours", 403):
                await one(
                    *(sam, "answer_reschedule"),
                    session=session,
                    proposal=asked["proposal_id"],
                    answer=answer,
                    starts_at=day(7),
                )
        with refused("answer_first"):
            await one(amal, "propose_reschedule", session=session, starts_at=day(8))
        with refused("not_yours", 403):
            await one(admin, "answer_reschedule", session=session, proposal=asked["proposal_id"], answer="accept")
        await one(sam, "answer_reschedule", session=session, proposal=asked["proposal_id"], answer="decline")
        with refused("people_only", 403):
            await one(admin, "propose_reschedule", session=session, starts_at=day(8))


async def test_a_move_onto_a_taken_time_offers_others(academy: Academy) -> None:
    """When proposing, and again when accepting: somebody may have been faster. It is not in its own way."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        session = (await booked(sam, amal, day(5)))["id"]
        await booked(leila, amal, day(6))
        with refused("slot_taken") as told:
            await one(sam, "propose_reschedule", session=session, starts_at=day(6))
        assert len(told["slots"]) == 3
        asked = await one(sam, "propose_reschedule", session=session, starts_at=day(5, 10, 30))
        await book(leila, amal, day(5, 11))
        accept = {"session": session, "proposal": asked["proposal_id"], "answer": "accept"}
        with refused("slot_taken") as told:
            await one(amal, "answer_reschedule", **accept)
        assert day(5, 10).isoformat() in [slot["starts_at"] for slot in told["slots"]]
        assert (await stored(academy, session))["starts_at"] == day(5)


async def test_a_tutor_may_offer_time_outside_of_the_usual_hours(academy: Academy) -> None:
    """A student may not ask for it."""
    async with academy:
        amal, sam = await tutor(academy, booking_notice_hours=48), await academy.person("sam")
        await academy.sql.execute("update availability set from_minute = 540, to_minute = 1080")
        session = (await booked(sam, amal, day(5)))["id"]
        with refused("outside_hours"):
            await one(sam, "propose_reschedule", session=session, starts_at=day(5, 20))
        with refused("too_soon"):
            await one(sam, "propose_reschedule", session=session, starts_at=day(1))
        for when in (day(1), day(5, 20)):
            asked = await one(amal, "propose_reschedule", session=session, starts_at=when, minutes=90)
            assert asked["proposed_ends_at"] == when + 1.5 * HOUR
        with refused("too_soon"):
            await one(amal, "propose_reschedule", session=session, starts_at=day(-1))


@pytest.mark.parametrize("change", [{"starts_at": None}, {"starts_at": day(5)}, {"starts_at": day(6, 10, 1)},
                                    {"starts_at": day(500)}, {"minutes": 3}])  # fmt: skip
async def test_a_proposal_must_be_a_time(academy: Academy, change: dict[str, datetime | int | None]) -> None:
    """Another one than now, in the coming year."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        session = (await booked(sam, amal, day(5)))["id"]
        with refused("invalid", 400):
            await one(amal, "propose_reschedule", **{"session": session, "starts_at": day(6), **change})


async def test_two_sessions_race_for_one_time(academy: Academy) -> None:
    """Two tutors' proposals to one student, accepted at once: one moves."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        accepts = []
        for teacher, start in ((amal, day(5)), (lucia, day(6))):
            session = (await booked(sam, teacher, start))["id"]
            asked = await one(teacher, "propose_reschedule", session=session, starts_at=day(8))
            answer = {"session": session, "proposal": asked["proposal_id"], "answer": "accept"}
            accepts.append(one(await academy.sign_in(sam.id), "answer_reschedule", **answer))
        answers = await asyncio.gather(*accepts, return_exceptions=True)
        assert sorted(isinstance(answer, dict) for answer in answers) == [False, True]
        assert await academy.sql.fetchval("select count(*) from sessions where starts_at = $1", day(8)) == 1


async def test_an_admin_s_answer_reaches_both_and_the_audit_log(academy: Academy) -> None:
    """Who did it is written down."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        session: UUID = (await book(sam, amal, day(5)))["id"]
        await one(nora, "confirm_session", session=session)
        assert (await news(amal), await news(sam)) == (["session.booked", "session.confirmed"], ["session.confirmed"])
        assert await history(academy, session) == [("student", "booked"), ("admin", "confirmed")]
        logged = await nora.db.fetchrow(
            "select actor_id, subject_id, detail from audit_log where action like 'session.%'"
        )
        assert tuple(logged) == (nora.id, session, '{"to": "confirmed", "from": "requested"}')
