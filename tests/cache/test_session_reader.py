"""Sessions and tutors are read from the mirror as they are there, and nothing odd that came from outside raises."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import Rows
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import (
    AvailabilityException,
    AvailabilityRule,
    CancellationRule,
    ChangeAction,
    Proposal,
    RequestId,
    SessionId,
    SessionKind,
    SessionStatus,
    Side,
    Slot,
)
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES
from tests.support.account_files import opened, topics_of
from tests.support.example_data import ME, START, TUTOR, at, page, row, rows, uid
from tests.support.session_data import people_page, record, records, session_row

HOUR = timedelta(hours=1)
ONE = SessionId(uid("sessions/one"))


@asynccontextmanager
async def at_home(directory: Path, user_id: UserId = ME) -> AsyncIterator[AccountStore]:
    """With me, my tutor and the tutor's profile."""
    async with opened(directory, user_id=user_id) as store:
        await store.mirror.apply(people_page())
        yield store


async def put(store: AccountStore, *sessions: Any) -> None:
    await store.mirror.upsert("sessions", records("sessions", *sessions))


async def test_a_session_comes_with_names_clocks_subject_price_and_who_was_there(tmp_path: Path) -> None:
    course = row("courses", id=uid("course"), tutor_id=TUTOR, subject_id=uid("subject"))
    subject = row("subjects", id=uid("subject"), name="Kinetics", color="#123456")
    values: dict[str, Any] = {"course_id": uid("course"), "student_here_from": at(1)}
    async with at_home(tmp_path) as store:
        await store.mirror.apply(page(("subjects", rows("subjects", subject)), ("courses", rows("courses", course))))
        await put(store, session_row(**values, meeting_link="https://meet.example/1"))
        session = store.sessions.session(ONE)
    assert session is not None
    assert (session.tutor.name, session.tutor.zone) == ("Omar Haddad", "Europe/Berlin")
    assert (session.student.name, session.student.here_from) == ("Sara Haddad", START + timedelta(minutes=1))
    assert (session.course, session.subject, session.color) == ("Dosage calculations", "Kinetics", "#123456")
    assert (session.price, session.rule) == (Money(4500, "EUR"), CancellationRule(24, 50))
    assert (session.status, session.kind) == (SessionStatus.CONFIRMED, SessionKind.ONLINE)
    assert (session.payment, session.proposal) == (PaymentStatus.UNPAID, None)
    assert session.meeting_link == "https://meet.example/1"


async def test_another_time_that_is_proposed_comes_with_its_side(tmp_path: Path) -> None:
    proposal: dict[str, Any] = {"proposal_id": uid("p"), "proposed_by": "tutor"}
    async with at_home(tmp_path) as store:
        await put(store, session_row(**proposal, proposed_starts_at=at(120), proposed_ends_at=at(165)))
        session = store.sessions.session(ONE)
    assert session is not None
    assert session.proposal == Proposal(uid("p"), Side.TUTOR, Slot(START + 2 * HOUR, START + timedelta(minutes=165)))


@pytest.mark.parametrize("seed", range(3))
async def test_a_stretch_of_time_brings_what_touches_it(tmp_path: Path, seed: int) -> None:
    """Against plain comparisons, for random sessions and random stretches whose ends fall on theirs, too."""
    async with at_home(tmp_path) as store:
        random = Random(seed)
        made = {
            f"s{n}": (START + timedelta(minutes=5 * random.randrange(4000)), 5 * random.randrange(3, 97))
            for n in range(200)
        }
        await put(store, *(session_row(name, start, minutes) for name, (start, minutes) in made.items()))
        for _ in range(50):
            start = START + timedelta(
                minutes=5 * random.randrange(4000), microseconds=random.choice([0, 0, 1, 999_999])
            )
            end = start + timedelta(minutes=5 * random.randrange(1, 500))
            found = store.sessions.between(start, end)
            expected = {
                uid(f"sessions/{name}")
                for name, (begins, minutes) in made.items()
                if begins < end and begins + timedelta(minutes=minutes) > start.replace(microsecond=0)
            }
            assert {session.id for session in found} == expected
            assert [session.starts_at for session in found] == sorted(session.starts_at for session in found)


async def test_next_is_the_agreed_one_that_goes_on_or_comes_first(tmp_path: Path) -> None:
    async with at_home(tmp_path) as store:
        await put(
            store,
            session_row("over", START - 2 * HOUR),
            session_row("asked", START, status="requested"),
            session_row("gone", START, status="cancelled", cancelled_by="tutor"),
            session_row("others", START, tutor_id=uid("x"), student_id=uid("y")),
            session_row("second", START + 3 * HOUR),
            session_row("first", START + HOUR, status="rescheduled"),
        )
        names = {uid(f"sessions/{name}"): name for name in ("first", "second")}
        moments = [timedelta(0), 2 * HOUR - timedelta(seconds=1), 2 * HOUR, 4 * HOUR]
        found = [store.sessions.next_session(START + after) for after in moments]
        assert [session and names[session.id] for session in found] == ["first", "first", "second", None]


async def test_what_waits_for_an_answer_is_listed_once_for_a_series(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=TUTOR) as store:
        series = uid("series")
        proposal: dict[str, Any] = {"proposal_id": uid("p"), "proposed_starts_at": at(900), "proposed_ends_at": at(960)}
        await put(
            store,
            session_row("2", START + 2 * HOUR, status="requested", request_id=series, occurrence=2),
            session_row("1", START + HOUR, status="requested", request_id=series),
            session_row("theirs", START, **proposal, proposed_by="student"),
            session_row("own", START, **proposal, proposed_by="tutor"),
            session_row("agreed", START),
        )
        assert [session.id for session in store.sessions.waiting()] == [uid("sessions/theirs"), uid("sessions/1")]
        assert [one.occurrence for one in store.sessions.booking(RequestId(series))] == [1, 2]


async def test_history_and_feedback_belong_to_their_session_and_leave_with_it(tmp_path: Path) -> None:
    async with at_home(tmp_path) as store:
        await put(store, session_row())
        later = {
            "actor_id": TUTOR,
            "acted_as": "tutor",
            "action": "confirmed",
            "new_starts_at": at(),
            "new_ends_at": at(60),
        }
        changes = [
            record("session_changes", "2", session_id=ONE, created_at=at(5), **later),
            record("session_changes", "1", session_id=ONE, created_at=at(1)),
            record("session_changes", "3", session_id=uid("another")),
        ]
        await store.mirror.upsert("session_changes", records("session_changes", *changes))
        details = {"clarity": 5, "pace": 9, "mood": "good"}
        given = record("session_feedback", session_id=ONE, rating=4, comment="Clear", details=details)
        await store.mirror.upsert("session_feedback", records("session_feedback", given))
        history = store.sessions.history(ONE)
        assert [(line.action, line.actor_name) for line in history] == [
            (ChangeAction.BOOKED, "Sara Haddad"),
            (ChangeAction.CONFIRMED, "Omar Haddad"),
        ]
        assert history[1].new_slot == Slot(START, START + HOUR)
        (feedback,) = store.sessions.feedback(ONE)
        assert (feedback.author, feedback.rating, feedback.details) == (Side.STUDENT, 4, (("clarity", 5),))
        touched = topics_of(store)
        await store.mirror.remove("sessions", [ONE])
        assert (store.sessions.session(ONE), store.sessions.history(ONE), store.sessions.feedback(ONE)) == (
            None,
            [],
            [],
        )
        assert touched == {Topic(TopicKind.SESSIONS)}


async def test_own_hours_are_rules_and_exceptions(tmp_path: Path) -> None:
    async with at_home(tmp_path, TUTOR) as store:
        hours = [
            record("availability", "tue", weekday=2),
            record("availability", "mon", weekday=1, from_minute=600, to_minute=1440, note="late"),
            record("availability", "away", on_date="2026-12-24", is_open=False, from_minute=0, to_minute=1440),
            record("availability", "odd", on_date="Christmas", is_open=False),
            record("availability", "others", tutor_id=uid("x"), weekday=3),
        ]
        await store.mirror.upsert("availability", records("availability", *hours))
        found = store.sessions.availability()
    assert (found.zone, found.buffer_minutes, found.notice_hours, found.is_accepting) == ("Europe/Berlin", 10, 12, True)
    assert found.rules == (
        AvailabilityRule(uid("availability/mon"), 1, 600, 1440, "late"),
        AvailabilityRule(uid("availability/tue"), 2, 540, 1020),
    )
    assert found.exceptions == (AvailabilityException(uid("availability/away"), date(2026, 12, 24), is_open=False),)


async def test_the_directory_joins_profiles_and_what_was_asked_for_last(tmp_path: Path) -> None:
    async with at_home(tmp_path) as store:
        tutor = store.tutors.tutor(TUTOR)
        assert tutor is not None
        assert (tutor.name, tutor.rate, tutor.rating, tutor.asked_at) == ("Omar Haddad", Money(6000, "EUR"), None, None)
        columns = ("id", "rating_hundredths", "session_count", "next_free_at", "asked_at")
        touched = topics_of(store)
        await store.mirror.upsert("tutor_directory", Rows(columns, [[TUTOR, 475, 12, at(60), at(1)]]))
        assert touched == {Topic(TopicKind.TUTORS)}
        (listed,) = store.tutors.tutors()
        assert (listed.rating, listed.session_count, listed.next_free_at) == (4.75, 12, START + HOUR)
        assert store.tutors.tutor(ME) is None


ODD: dict[str, Any] = {
    "status": "dreaming",
    "kind": "by owl",
    "payment_status": None,
    "cancelled_by": "fate",
    "zone": "Moon/Base",
    "meeting_link": "javascript:alert(1)",
    "currency": "gold",
    "starts_at": "soon",
    "ends_at": "later",
    "proposal_id": "p",
    "proposed_starts_at": "never",
    "tutor_here_from": "x",
    "free_cancel_hours": None,
}


@pytest.mark.parametrize("column", sorted(ODD))
async def test_odd_values_are_read_as_something_harmless(tmp_path: Path, column: str) -> None:
    async with at_home(tmp_path) as store:
        columns = SESSION_SHAPES["sessions"]
        values = dict(zip(columns, session_row(), strict=True)) | {column: ODD[column]}
        await put(store, [values[name] for name in columns])
        session = store.sessions.session(ONE)
        assert session is not None
        assert not session.meeting_link
        assert session.proposal is None
        assert session.price in (Money(4500, "EUR"), None)
        assert store.sessions.waiting() == []


async def test_an_older_copy_of_a_session_does_not_come_back(tmp_path: Path) -> None:
    async with at_home(tmp_path) as store:
        await put(store, session_row(status="confirmed", updated_at=at(9)))
        await put(store, session_row(status="requested", updated_at=at(8)))
        session = store.sessions.session(ONE)
        assert session is not None
        assert session.status is SessionStatus.CONFIRMED


async def test_somebody_unknown_has_no_name_and_an_onlooker_reads_too(tmp_path: Path) -> None:
    async with opened(tmp_path, user_id=UserId(uid("admin"))) as store:
        await put(store, session_row())
        session = store.sessions.session(ONE)
        assert session is not None
        assert (session.tutor.name, session.tutor.zone) == ("", "UTC")
        assert store.sessions.next_session(START) is None
