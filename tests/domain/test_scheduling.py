"""Times for later: mornings by the other clock, skipped and repeated clock times, over years of rules of many zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.scheduling import (
    ClockTime,
    in_an_hour,
    meaning,
    morning,
    next_quarter,
    offered_times,
)
from tests.domain.test_clocks import ZONES, clocks, instants_that_show

DAY = timedelta(days=1)
NOWS = st.integers(0, 8 * 365 * 24 * 60).map(
    lambda minutes: datetime(2019, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@settings(max_examples=400, deadline=None)
@given(clocks())
def test_a_clock_time_means_the_instants_that_show_it(given_clock: tuple[str, datetime]) -> None:
    """Exactly those, by asking every offset; a skipped one means the first instant after the jump, or later."""
    zone, clock = given_clock
    kind, instants = meaning(clock, zone)
    expected = instants_that_show(clock, zone)
    if kind is ClockTime.SKIPPED:
        assert expected == []
        (at,) = instants
        assert timedelta(0) < shown(at, zone) - clock <= DAY
        assert instants_that_show(shown(at, zone), zone) == [at]
    else:
        assert list(instants) == expected
        assert len(instants) == (2 if kind is ClockTime.TWICE else 1)


@settings(max_examples=400, deadline=None)
@given(NOWS, st.sampled_from(ZONES))
def test_mornings_are_offered_in_order_and_read_eight_o_clock_there(now: datetime, zone: str) -> None:
    """At least tomorrow's and a Monday's; the next is never more than a day and a morning away."""
    offered = offered_times(now, zone)
    assert offered == sorted(set(offered))
    assert all(now < at <= now + 8 * DAY for at in offered)
    assert offered[0] - now <= DAY + timedelta(hours=9)
    today = shown(now, zone).date()
    days = [shown(at, zone).date() for at in offered]
    assert today + DAY in days
    assert any(day.weekday() == 0 for day in days)
    assert all((shown(at, zone).hour, shown(at, zone).minute) == (8, 0) for at in offered)


@settings(max_examples=200, deadline=None)
@given(NOWS, st.sampled_from(ZONES))
def test_choosing_begins_a_little_ahead(now: datetime, zone: str) -> None:
    """On a quarter of an hour by that clock, which is no more than half an hour away unless the clock jumps there."""
    clock = next_quarter(now, zone)
    assert (clock.minute % 15, clock.second, clock.microsecond) == (0, 0, 0)
    assert timedelta(minutes=5) <= clock - shown(now, zone) <= timedelta(minutes=21)
    assert timedelta(minutes=59) <= in_an_hour(now) - now <= timedelta(minutes=60)


@pytest.mark.parametrize(
    ("clock", "zone", "kind", "instants"),
    [
        # Cairo: 00:00 is 01:00 on the last Friday of April; midnight comes twice in the last night of October.
        ("2026-04-24 00:30", "Africa/Cairo", ClockTime.SKIPPED, ["2026-04-23 22:30"]),
        ("2026-10-29 23:30", "Africa/Cairo", ClockTime.TWICE, ["2026-10-29 20:30", "2026-10-29 21:30"]),
        # Beirut: at midnight, too. Lord Howe: half an hour only.
        ("2026-03-29 00:15", "Asia/Beirut", ClockTime.SKIPPED, ["2026-03-28 22:15"]),
        ("2026-10-24 23:30", "Asia/Beirut", ClockTime.TWICE, ["2026-10-24 20:30", "2026-10-24 21:30"]),
        ("2026-10-04 02:15", "Australia/Lord_Howe", ClockTime.SKIPPED, ["2026-10-03 15:45"]),
        ("2026-04-05 01:45", "Australia/Lord_Howe", ClockTime.TWICE, ["2026-04-04 14:45", "2026-04-04 15:15"]),
        ("2026-07-01 08:00", "Asia/Kathmandu", ClockTime.PLAIN, ["2026-07-01 02:15"]),
    ],
)
def test_nights_in_which_clocks_are_changed(clock: str, zone: str, kind: ClockTime, instants: list[str]) -> None:
    """Written down by hand."""
    found = meaning(datetime.fromisoformat(clock), zone)
    assert found == (kind, tuple(datetime.fromisoformat(at).replace(tzinfo=UTC) for at in instants))


def test_at_night_the_next_morning_is_today_s() -> None:
    """One in the morning in Beirut: "today 8:00" is offered first, then tomorrow and Monday."""
    night = datetime(2026, 11, 25, 23, 0, tzinfo=UTC)  # Thursday, 01:00 in Beirut
    there = [shown(at, "Asia/Beirut") for at in offered_times(night, "Asia/Beirut")]
    assert [at.strftime("%a %H:%M") for at in there] == ["Thu 08:00", "Fri 08:00", "Mon 08:00"]
    evening = datetime(2026, 11, 29, 20, 0, tzinfo=UTC)  # Sunday: tomorrow is Monday
    assert [shown(at, "Asia/Beirut").strftime("%a") for at in offered_times(evening, "Asia/Beirut")] == ["Mon"]


@pytest.mark.parametrize("zone", ["Africa/Cairo", "Asia/Beirut", "Australia/Lord_Howe", "America/Sao_Paulo"])
def test_eight_in_the_morning_stays_eight_through_a_year(zone: str) -> None:
    """Weeks in which a clock is changed included."""
    for day in range(365):
        at = morning(date(2026, 1, 1) + day * DAY, zone)
        assert at.astimezone(ZoneInfo(zone)).strftime("%H:%M") == "08:00"
