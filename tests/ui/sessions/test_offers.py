"""What can be done with a session: by role, state and time, as the server's rules have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pharmat_desktop.domain.sessions import Proposal, Session, SessionStatus, Side, Slot
from pharmat_desktop.ui.sessions.offers import Action, Offer, Why, offers
from tests.ui.sessions.lessons import START, STUDENT, TUTOR, lesson

REQUESTED, CONFIRMED, RUNNING = SessionStatus.REQUESTED, SessionStatus.CONFIRMED, SessionStatus.IN_PROGRESS
D = Action.DESCRIBE
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
PROPOSED = Proposal("p", Side.TUTOR, Slot(START + DAY, START + DAY + 60 * MINUTE))


def _actions(session: Session, side: Side, minutes: int = -3 * 24 * 60) -> list[Action]:
    return [one.action for one in offers(session, side, START + minutes * MINUTE) if one.why_not is None]


@pytest.mark.parametrize(
    ("session", "side", "minutes", "expected"),
    [
        (lesson(status=REQUESTED), Side.TUTOR, -4000, [Action.CONFIRM, Action.DECLINE, Action.PROPOSE, D]),
        (lesson(status=REQUESTED), Side.STUDENT, -4000, [Action.PROPOSE, D, Action.CANCEL]),
        (
            lesson(proposal=PROPOSED),
            Side.STUDENT,
            -4000,
            [Action.ACCEPT, Action.COUNTER, Action.KEEP, D, Action.CANCEL],
        ),
        (lesson(proposal=PROPOSED), Side.TUTOR, -4000, [Action.WITHDRAW, Action.PROPOSE, D, Action.CANCEL]),
        (lesson(status=CONFIRMED), Side.TUTOR, -15, [Action.START, Action.PROPOSE, D, Action.CANCEL]),
        (lesson(status=CONFIRMED), Side.STUDENT, 5, [D]),
        (lesson(status=CONFIRMED), Side.STUDENT, -5, [Action.PROPOSE, D, Action.CANCEL]),
        (lesson(status=RUNNING), Side.TUTOR, 30, [Action.FINISH, Action.REPORT, D]),
        (lesson(status=RUNNING), Side.STUDENT, 30, [D]),
        (lesson(status=SessionStatus.COMPLETED), Side.TUTOR, 90, [Action.FEEDBACK, Action.REPORT]),
        (lesson(status=SessionStatus.CANCELLED), Side.TUTOR, -90, []),
        (lesson(status=SessionStatus.NO_SHOW), Side.STUDENT, 90, []),
        (lesson(status=CONFIRMED), Side.ADMIN, -90, []),
    ],
)
def test_each_side_can_do_what_is_its_own(session: Session, side: Side, minutes: int, expected: list[Action]) -> None:
    """Nothing that the server would refuse for certain is offered as possible."""
    if session.status is RUNNING:
        session = replace(session, tutor=replace(TUTOR, here_from=START), student=replace(STUDENT, here_from=START))
    assert _actions(session, side, minutes) == expected


def test_a_session_that_was_started_early_is_finished_from_its_beginning_on() -> None:
    """A minute makes the difference."""
    early = lesson(status=RUNNING)
    assert Offer(Action.FINISH, Why.BEGINNING) in offers(early, Side.TUTOR, START - MINUTE)
    assert Offer(Action.FINISH) in offers(early, Side.TUTOR, START)


def test_a_start_is_shown_a_day_before_and_says_when_it_can_be_pressed() -> None:
    """A minute makes the difference."""
    assert Offer(Action.START, Why.DOOR) in offers(lesson(), Side.TUTOR, START - 16 * MINUTE)
    assert Offer(Action.START) in offers(lesson(), Side.TUTOR, START - 15 * MINUTE)
    assert all(one.action is not Action.START for one in offers(lesson(), Side.TUTOR, START - 25 * 60 * MINUTE))


def test_missing_is_said_only_by_whoever_was_seen_for_ten_minutes() -> None:
    """One's own lost connection accuses nobody, and whoever was seen was there."""
    seen = replace(TUTOR, here_from=START - MINUTE, here_until=START + 12 * MINUTE)
    gone = replace(TUTOR, here_from=START - MINUTE, here_until=START + 4 * MINUTE)
    late = START + 20 * MINUTE
    assert Offer(Action.MISSED) in offers(lesson(tutor=seen), Side.TUTOR, late)
    assert Offer(Action.MISSED, Why.GRACE) in offers(lesson(tutor=seen), Side.TUTOR, START + 9 * MINUTE)
    assert Offer(Action.MISSED, Why.NO_EVIDENCE) in offers(lesson(tutor=gone), Side.TUTOR, late)
    assert Offer(Action.MISSED, Why.NO_EVIDENCE) in offers(lesson(), Side.STUDENT, late)
    there = lesson(tutor=seen, student=replace(STUDENT, here_from=START))
    assert all(one.action is not Action.MISSED for one in offers(there, Side.TUTOR, late))


def test_a_session_that_nobody_started_can_be_finished_by_a_tutor_who_was_seen() -> None:
    """People forget buttons; not having been there is another thing."""
    after = START + 61 * MINUTE
    seen = replace(TUTOR, here_from=START, here_until=START + 60 * MINUTE)
    assert Offer(Action.FINISH) in offers(lesson(tutor=seen), Side.TUTOR, after)
    assert Offer(Action.FINISH, Why.NO_EVIDENCE) in offers(lesson(), Side.TUTOR, after)
