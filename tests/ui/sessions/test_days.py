"""Days of 23, 24, 25 hours and none, and the ruler beside them: held to the clock over ten years of rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pharmat_desktop.domain.clocks import MINUTE, shown
from pharmat_desktop.ui.sessions.days import DAY, Day, Ruler, day_of, month_weeks, next_month, week_of

ZONES = (
    *("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "America/Santiago"),
    *("Africa/Casablanca", "Pacific/Chatham", "Asia/Tehran", "Asia/Kathmandu", "Asia/Tokyo", "UTC"),
)
FIRST = date(2018, 1, 1)
BERLIN = "Europe/Berlin"
BACK, FORWARD = date(2026, 10, 25), date(2026, 3, 29)


def _weeks() -> st.SearchStrategy[tuple[str, date]]:
    return st.tuples(st.sampled_from(ZONES), st.integers(0, 3652).map(lambda n: FIRST + n * DAY))


def _week(zone: str, day: date) -> tuple[list[Day], Ruler]:
    days = [day_of(one, zone) for one in week_of(day, 1)]
    return days, Ruler(days)


@settings(max_examples=150, deadline=None)
@given(_weeks())
def test_days_follow_one_another_without_a_gap(week: tuple[str, date]) -> None:
    """Where one ends the next begins, and every quarter of an hour of it shows its date."""
    zone, day = week
    days, _ = _week(zone, day)
    for one, following in pairwise(days):
        assert one.end == following.start
        at = one.start
        while at < one.end:
            assert shown(at, zone).date() == one.date
            at += 15 * MINUTE


@settings(max_examples=100, deadline=None)
@given(_weeks())
@example((BERLIN, BACK))
@example((BERLIN, FORWARD))
@example(("Australia/Lord_Howe", date(2026, 4, 5)))
@example(("Asia/Beirut", date(2026, 10, 24)))
def test_the_ruler_leads_from_every_minute_to_its_place_and_back(week: tuple[str, date]) -> None:
    """No two minutes of a day share a place, time runs downwards, and where the day has none there is none."""
    days, ruler = _week(*week)
    for day in days:
        places = {}
        for n in range(0, day.minutes, 5):
            at = day.start + n * MINUTE
            places[ruler.start_of(day, at)] = at
        assert list(places) == sorted(places)
        assert len(places) == -(-day.minutes // 5)
        assert all(ruler.instant(day, place) == at for place, at in places.items())
        missing = sum(end - start for start, end in ruler.voids(day))
        assert day.minutes + missing == ruler.length
        assert all(ruler.instant(day, start) is None for start, _ in ruler.voids(day))


@settings(max_examples=100, deadline=None)
@given(_weeks())
@example((BERLIN, BACK))
@example((BERLIN, FORWARD))
def test_an_hour_stands_at_its_line_on_every_day(week: tuple[str, date]) -> None:
    """What the ruler says beside a place is what the clock of the zone shows there."""
    zone, day = week
    days, ruler = _week(zone, day)
    for mark in ruler.hours()[:-1]:
        for one in days:
            at = ruler.instant(one, mark.position)
            if at is not None:
                clock = shown(at, zone)
                assert clock.hour * 60 + clock.minute == mark.minute


@pytest.mark.parametrize(
    ("zone", "day", "hours", "length"),
    [
        (BERLIN, BACK, 25, 25),
        (BERLIN, FORWARD, 23, 24),
        (BERLIN, date(2026, 11, 25), 24, 24),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5, 24.5),
        ("Asia/Beirut", date(2026, 10, 24), 25, 25),
        ("Asia/Beirut", date(2026, 3, 29), 23, 24),
    ],
)
def test_a_day_has_the_hours_that_its_clock_shows(zone: str, day: date, hours: float, length: float) -> None:
    """A repeated hour is on the ruler twice; a skipped one leaves a void."""
    _, ruler = _week(zone, day)
    assert day_of(day, zone).minutes == hours * 60
    assert ruler.length == length * 60
    assert bool(ruler.voids(day_of(day, zone))) is (hours < 24)


def test_the_repeated_hour_is_marked_and_other_days_have_nothing_there() -> None:
    """02:00 and 02:30 come twice in Berlin; an hour across the change is two hours long there, on no other day."""
    days, ruler = _week(BERLIN, BACK)
    assert [mark.minute for mark in ruler.hours() if mark.is_again] == [120]
    sunday, monday = days[6], days[0]
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert [ruler.start_of(sunday, first + n * timedelta(hours=1)) for n in range(3)] == [150, 210, 270]
    assert ruler.voids(monday) == [(180, 240)]
    before = datetime(2026, 10, 19, 0, 30, tzinfo=UTC)
    assert (ruler.start_of(monday, before), ruler.end_of(monday, before + 30 * MINUTE)) == (150, 180)
    assert ruler.start_of(monday, before + 30 * MINUTE) == 240


def test_a_date_that_a_zone_skipped_has_nothing() -> None:
    """Samoa went to bed on the 29th of December 2011 and rose on the 31st."""
    day = day_of(date(2011, 12, 30), "Pacific/Apia")
    assert day.stretches == ()
    assert day.part_of(datetime(2011, 12, 30, tzinfo=UTC), datetime(2011, 12, 31, tzinfo=UTC)) is None
    assert Ruler([day]).voids(day) == [(0, 1440)]


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 7))
def test_weeks_of_a_month_hold_all_of_it_and_begin_as_the_locale_says(day: date, first: int) -> None:
    """Each day once, in order, no week too many."""
    weeks = month_weeks(day, first)
    days = [one for week in weeks for one in week]
    assert days == [days[0] + n * DAY for n in range(len(days))]
    assert all(week[0].isoweekday() == first for week in weeks)
    assert all(any(one.month == day.month for one in week) for week in weeks)
    month_days = [one for one in days if (one.year, one.month) == (day.year, day.month)]
    assert len(month_days) == (next_month(day) - day.replace(day=1)).days
