"""Days and parts of a day by one's own clock, in zones whose clocks change in every way."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.ui.sessions.booking.free_days import SPAN, Part, bounds_of, by_day, by_part, span_of, wish_times

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Asia/Beirut",
    "Asia/Kolkata",
    "America/Santiago",
    "Pacific/Apia",
    "UTC",
)
DAY = timedelta(days=1)


def test_a_day_has_four_parts_by_the_clock_of_the_zone() -> None:
    """Night until six, morning until noon, evening from five on: a tutor's afternoon is somebody's night."""
    at = [datetime(2026, 7, 1, hour, tzinfo=UTC) for hour in (3, 9, 10, 14, 15)]
    assert {part: len(times) for part, times in by_part(at, "Europe/Berlin").items()} == {
        Part.NIGHT: 1,
        Part.MORNING: 1,
        Part.AFTERNOON: 2,
        Part.EVENING: 1,
    }


@pytest.mark.parametrize("zone", ZONES)
def test_stretches_meet_without_a_gap_and_hold_whole_days(zone: str) -> None:
    """Over two years of changes: each day is asked for in the stretch that `span_of` names; the server allows it."""
    now = datetime(2026, 11, 25, 13, 37, tzinfo=UTC)
    today = shown(now, zone).date()
    ends = now
    for span in range(26):
        start, end = bounds_of(span, now, zone)
        assert start == ends
        assert timedelta(0) < end - start <= timedelta(days=62)
        first = today + span * SPAN * DAY
        assert shown(end - timedelta(seconds=1), zone).date() == first + (SPAN - 1) * DAY
        assert {span_of(first + n * DAY, today) for n in range(SPAN)} == {span}
        ends = end


@pytest.mark.parametrize("zone", ZONES)
def test_what_may_be_wished_for_is_of_that_day_in_order_and_to_come(zone: str) -> None:
    """Each day of two years, also those on which the clock is changed."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    day = date(2026, 1, 2)
    for _ in range(730):
        times = wish_times(day, zone, now)
        assert list(times) == sorted(set(times))
        assert list(by_day(times, zone)) == [day]
        assert len(times) in (29, 30)
        day += DAY
    assert wish_times(date(2025, 12, 30), zone, now) == ()
