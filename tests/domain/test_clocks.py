"""Clock time and instants over ten years of rules: gaps, repeats, weeks in which only one of two clocks has moved."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pharmat_desktop.domain.clocks import (
    MINUTE,
    appointment,
    both_clocks,
    clock_moves,
    reached,
    shown,
    weekly,
    zone_named,
)

ZONES = (
    *("America/New_York", "Europe/Berlin", "Europe/London", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut"),
    *("America/Santiago", "Africa/Casablanca", "Pacific/Chatham", "America/Sao_Paulo", "Asia/Tehran", "Asia/Gaza"),
    *("Asia/Kathmandu", "Asia/Tokyo", "UTC"),
)
FIRST, DAYS = datetime(2018, 1, 1, tzinfo=UTC), 3653


def _changes(zone: str) -> list[datetime]:
    """Every midnight, UTC, before a day in which the clock of the zone is changed."""
    days = [FIRST + timedelta(n) for n in range(DAYS)]
    info = ZoneInfo(zone)
    offsets = [day.astimezone(info).utcoffset() for day in days]
    return [day for day, offset, later in zip(days, offsets, offsets[1:], strict=False) if offset != later]


CHANGES = {zone: _changes(zone) for zone in ZONES}


@st.composite
def clocks(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone and a clock time: every other time within a day of a change, the rest anywhere in ten years."""
    zone = draw(st.sampled_from(ZONES))
    near = draw(st.booleans()) and CHANGES[zone]
    day = draw(st.sampled_from(CHANGES[zone])) if near else FIRST + timedelta(draw(st.integers(0, DAYS)))
    return zone, day.replace(tzinfo=None) + draw(st.integers(-1440, 2880)) * MINUTE


def instants_that_show(clock: datetime, zone: str) -> list[datetime]:
    """By asking every offset that the zone has around then: nothing of the code under test."""
    info, near = ZoneInfo(zone), clock.replace(tzinfo=UTC)
    offsets = {(near + timedelta(hours=n)).astimezone(info).utcoffset() for n in range(-36, 37)}
    instants = {near - offset for offset in offsets if offset is not None}
    return sorted(at for at in instants if at.astimezone(info).replace(tzinfo=None) == clock)


@settings(max_examples=400, deadline=None)
@given(clocks())
def test_an_appointment_is_the_first_time_the_clock_shows_it(at: tuple[str, datetime]) -> None:
    """A skipped time is as much later as the clock is set forward; the jump is over by then."""
    zone, clock = at
    found, showing = appointment(clock, zone), instants_that_show(clock, zone)
    if showing:
        assert found == showing[0]
    else:
        jump = shown(found, zone) - clock
        assert timedelta(0) < jump <= timedelta(hours=1)
        assert shown(found - jump, zone) < clock


@settings(max_examples=400, deadline=None)
@given(clocks())
def test_hours_begin_as_soon_as_the_clock_has_reached_them(at: tuple[str, datetime]) -> None:
    zone, clock = at
    found = reached(clock, zone)
    assert shown(found, zone) >= clock
    assert shown(found - MINUTE, zone) < clock
    assert found <= appointment(clock, zone)
    assert reached(clock + 5 * MINUTE, zone) >= found


@settings(max_examples=150, deadline=None)
@given(clocks(), st.integers(2, 52), st.sampled_from(ZONES))
def test_a_series_keeps_its_clock_where_it_was_agreed(at: tuple[str, datetime], times: int, other: str) -> None:
    """And what is told of another clock's moves is all there is to say: from it, every time there can be worked out."""
    zone, clock = at
    starts = weekly(appointment(clock, zone), zone, times)
    agreed = shown(starts[0], zone)
    for n, start in enumerate(starts):
        wanted = agreed + timedelta(7 * n)
        assert shown(start, zone) == wanted or not instants_that_show(wanted, zone)
    moves = {move.at: move for move in clock_moves(starts, other)}
    current = shown(starts[0], other).time()
    for start in starts:
        if start in moves:
            assert moves[start].before == current
            current = moves[start].clock.time()
        assert shown(start, other).time() == current


def test_the_weeks_between_the_american_and_the_european_change() -> None:
    """A session agreed at 16:00 in Berlin is an hour later in New York for as long as only one clock has moved."""
    starts = weekly(datetime(2026, 2, 24, 15, tzinfo=UTC), "Europe/Berlin", 8)
    assert [shown(start, "Europe/Berlin").hour for start in starts] == [16] * 8
    assert not clock_moves(starts, "Europe/Berlin")
    assert [(move.clock, move.before) for move in clock_moves(starts, "America/New_York")] == [
        (datetime(2026, 3, 10, 11), time(10)),  # noqa: DTZ001  a clock, not an instant
        (datetime(2026, 3, 31, 10), time(11)),  # noqa: DTZ001
    ]


def test_without_daylight_saving_the_other_side_moves_once() -> None:
    """Beirut changes with Europe, Baghdad never does, Lord Howe by half an hour."""
    starts = weekly(datetime(2026, 3, 17, 14, tzinfo=UTC), "Europe/Berlin", 5)
    assert not clock_moves(starts, "Asia/Beirut")
    assert [move.clock.time() for move in clock_moves(starts, "Asia/Baghdad")] == [time(16)]
    howe = weekly(datetime(2026, 3, 31, 6, tzinfo=UTC), "Asia/Tokyo", 3)
    assert [(move.before, move.clock.time()) for move in clock_moves(howe, "Australia/Lord_Howe")] == [
        (time(17), time(16, 30))
    ]


def test_a_move_over_midnight_is_told_though_the_day_is_another() -> None:
    starts = weekly(datetime(2026, 3, 24, 22, 30, tzinfo=UTC), "Asia/Baghdad", 2)
    (move,) = clock_moves(starts, "Europe/Berlin")
    assert (move.before, move.clock) == (time(23, 30), datetime(2026, 4, 1, 0, 30))  # noqa: DTZ001


def test_both_clocks_of_a_moment() -> None:
    at = datetime(2026, 11, 24, 15, tzinfo=UTC)
    near, far = both_clocks(at, "Europe/Berlin", "Europe/London"), both_clocks(at, "Europe/Berlin", "Asia/Tokyo")
    assert (near.own.hour, near.other.hour, near.is_same_day, near.are_equal) == (16, 15, True, False)
    assert (far.other.day, far.is_same_day) == (25, False)
    assert both_clocks(at, "Europe/Berlin", "Europe/Madrid").are_equal


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "Europe", "Europe/Berlin\0"])
def test_a_zone_that_is_none_reads_as_utc(name: str) -> None:
    """Names come from the server: newer than this computer's zones, or hostile."""
    assert zone_named(name).key == "UTC"
