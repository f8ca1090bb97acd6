"""Clock time and instants: what an agreed time means in a zone, week after week, and how it looks on another clock.

A clock that is set forward skips times, one that is set back shows times twice. The rules are the server's
(`resources/supabase/migrations/20261125120300_free_time.sql`), which decides; here they make previews and warnings::

    an appointment   uses the offset before the change: a skipped 02:30 is 03:30, a repeated 01:30 is the first
    working hours    run from the first instant at which the clock shows their start, or later, to that of their end

Instants are aware datetimes, clock times naive ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC for a name that this computer does not know, or that is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: a name that is a folder of the zone files
        return ZoneInfo("UTC")


def shown(at: datetime, zone: str) -> datetime:
    """What the clock shows in a zone at an instant."""
    return at.astimezone(zone_named(zone)).replace(tzinfo=None, fold=0)


def appointment(clock: datetime, zone: str) -> datetime:
    """The instant, in UTC, of an appointment at this clock time."""
    return clock.replace(tzinfo=zone_named(zone), fold=0).astimezone(UTC)


def reached(clock: datetime, zone: str) -> datetime:
    """The first instant, in UTC, at which the clock shows this time or a later one."""
    at = appointment(clock, zone)
    skipped = shown(at, zone) - clock
    low, high = -int(skipped / MINUTE), 0  # minutes from `at`; the clock has jumped at `high`, and not before `low`
    while low < high:
        middle = (low + high) // 2
        if shown(at + middle * MINUTE, zone) >= clock:
            high = middle
        else:
            low = middle + 1
    return at + high * MINUTE


def weekly(first: datetime, zone: str, times: int) -> list[datetime]:
    """The same clock time in the given zone, week after week, beginning with the instant `first`."""
    clock = shown(first, zone)
    return [first, *(appointment(clock + n * WEEK, zone) for n in range(1, times))]


def week_start(day: date, first_weekday: int) -> date:
    """The day with which the week of `day` begins. `first_weekday`: ISO, 1 is Monday."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % 7)


class BothClocks(NamedTuple):
    """One instant as two people see it."""

    own: datetime
    """What one's own clock shows."""
    other: datetime

    @property
    def are_equal(self) -> bool:
        return self.own == self.other

    @property
    def is_same_day(self) -> bool:
        return self.own.date() == self.other.date()


def both_clocks(at: datetime, own_zone: str, other_zone: str) -> BothClocks:
    return BothClocks(shown(at, own_zone), shown(at, other_zone))


class ClockMove(NamedTuple):
    """From one occurrence on, a series is at another time of the clock than before."""

    at: datetime
    """The first occurrence that is."""
    clock: datetime
    """What the clock shows then."""
    before: time
    """What it showed a week earlier."""


def clock_moves(starts: Sequence[datetime], zone: str) -> list[ClockMove]:
    """Where a series of weekly instants changes its time, by the clock of somebody in `zone`.

    In the zone where the series was agreed that is a skipped time at most; elsewhere, each weekend on which only one of
    the two clocks is changed.
    """
    return list(_moves([(at, shown(at, zone)) for at in starts]))


def _moves(series: list[tuple[datetime, datetime]]) -> Iterator[ClockMove]:
    for (_, earlier), (at, clock) in pairwise(series):
        if clock.time() != earlier.time() or clock.weekday() != earlier.weekday():
            yield ClockMove(at, clock, earlier.time())
