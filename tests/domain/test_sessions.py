"""What a session says of itself."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import (
    Attendee,
    Proposal,
    RequestId,
    Session,
    SessionId,
    SessionKind,
    SessionStatus,
    Side,
    Slot,
)

TUTOR, STUDENT, ADMIN = UserId("t"), UserId("s"), UserId("a")
AT = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
SESSION = Session(
    id=SessionId("1"),
    request_id=RequestId("r"),
    occurrence=1,
    tutor=Attendee(TUTOR, "Dr Haddad", "Asia/Beirut"),
    student=Attendee(STUDENT, "Lina", "Europe/Paris"),
    starts_at=AT,
    ends_at=AT + timedelta(minutes=45),
    zone="Europe/Paris",
    status=SessionStatus.REQUESTED,
    kind=SessionKind.ONLINE,
)


def test_a_person_takes_part_on_one_side_and_meets_the_other() -> None:
    assert [SESSION.side_of(person) for person in (TUTOR, STUDENT, ADMIN)] == [Side.TUTOR, Side.STUDENT, None]
    assert [SESSION.other(person).name for person in (TUTOR, STUDENT, ADMIN)] == ["Lina", "Dr Haddad", "Lina"]
    assert SESSION.minutes == 45


def test_a_request_waits_for_the_tutor_and_a_proposal_for_the_side_that_did_not_make_it() -> None:
    assert [SESSION.waits_for(person) for person in (TUTOR, STUDENT, ADMIN)] == [True, False, False]
    moved = replace(SESSION, proposal=Proposal("p", Side.TUTOR, Slot(AT, AT + timedelta(hours=1))))
    assert [moved.waits_for(person) for person in (TUTOR, STUDENT, ADMIN)] == [False, True, False]
    agreed = replace(SESSION, status=SessionStatus.CONFIRMED)
    assert not any(agreed.waits_for(person) for person in (TUTOR, STUDENT, ADMIN))


def test_one_can_go_in_from_a_quarter_of_an_hour_before_until_it_ends_once_it_is_agreed() -> None:
    agreed = replace(SESSION, status=SessionStatus.RESCHEDULED)
    minutes = [-16, -15, 0, 44, 45]
    assert [agreed.is_open(AT + timedelta(minutes=n)) for n in minutes] == [False, True, True, True, False]
    assert not SESSION.is_open(AT)
