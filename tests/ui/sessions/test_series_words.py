"""What daylight saving does to weekly sessions, in words for both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pharmat_desktop.domain.clocks import weekly
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Attendee, Session, SessionStatus
from pharmat_desktop.ui.sessions.series_words import moves_text
from tests.ui.sessions.lessons import lesson

BERLIN = Attendee(UserId("student"), "Sam", "Europe/Berlin")
YORK = Attendee(UserId("tutor"), "Dr Haddad", "America/New_York")


pytestmark = pytest.mark.usefixtures("british")


def series(zone: str, weeks: int = 6) -> list[Session]:
    """Weekly from 24 February 2026, 15:00 UTC; the American clock moves on 8 March, the European one on 29 March."""
    starts = weekly(datetime(2026, 2, 24, 15, tzinfo=UTC), zone, weeks)
    return [lesson(starts_at=at, zone=zone, occurrence=n) for n, at in enumerate(starts)]


def test_each_side_is_told_when_its_own_clock_moves_the_session() -> None:
    agreed_here, agreed_there = series("Europe/Berlin"), series("America/New_York")
    for_student = moves_text(agreed_here[0], agreed_here, "Europe/Berlin", YORK)
    assert for_student == (
        "From 10 March on it is at 11:00 instead of 10:00 for Dr Haddad. From 31 March on it is at 10:00 again."
    )
    for_tutor = moves_text(agreed_here[0], agreed_here, "America/New_York", BERLIN)
    assert for_tutor == (
        "From 10 March on it is at 11:00 instead of 10:00 by your clock. From 31 March on it is at 10:00 again."
    )
    from_there = moves_text(agreed_there[0], agreed_there, "Europe/Berlin", YORK)
    assert from_there == (
        "From 10 March on it is at 15:00 instead of 16:00 by your clock. From 31 March on it is at 16:00 again."
    )
    only_until_then = moves_text(agreed_here[0], agreed_here[:5], "Europe/Berlin", YORK)
    assert only_until_then == "From 10 March on it is at 11:00 instead of 10:00 for Dr Haddad."


def test_clocks_that_part_twice_are_followed_all_the_way() -> None:
    """Berlin's clock goes back on 25 October 2026, Sydney's has gone forward on 4 October."""
    starts = weekly(datetime(2026, 9, 29, 8, tzinfo=UTC), "Europe/Berlin", 6)
    agreed = [lesson(starts_at=at, zone="Europe/Berlin", occurrence=n) for n, at in enumerate(starts)]
    told = moves_text(agreed[0], agreed, "Australia/Sydney", BERLIN)
    assert told == "From 6 October on it is at 19:00 instead of 18:00 by your clock. From 27 October on it is at 20:00."


def test_nothing_is_said_of_one_session_and_of_clocks_that_go_alike() -> None:
    one = series("Europe/Berlin")
    assert not moves_text(one[0], one[:1], "Europe/Berlin", YORK)
    assert not moves_text(one[0], one, "Europe/Berlin", replace(YORK, zone="Europe/Madrid"))
    assert not moves_text(one[-1], one, "Europe/Berlin", YORK)


def test_sessions_that_were_moved_or_cancelled_are_no_news_of_the_clock() -> None:
    first, *rest = series("Europe/Berlin", 3)
    moved = [replace(one, starts_at=one.starts_at + timedelta(hours=2)) for one in rest]
    cancelled = [replace(one, status=SessionStatus.CANCELLED) for one in rest]
    for following in (moved, cancelled):
        assert not moves_text(first, [first, *following], "Europe/Berlin", YORK)
