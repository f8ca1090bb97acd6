"""When a tutor can be booked, from working hours: the server's arithmetic, for a preview. The server decides.

Held to `resources/supabase/migrations/20261125120300_free_time.sql` by tests/database/test_time_rules.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

from pharmat_desktop.domain.clocks import MINUTE, reached, shown
from pharmat_desktop.domain.spans import Span, joined, overlap, without

DAY = timedelta(days=1)
DAY_MINUTES = 24 * 60
QUARTER = 15 * 60
"""Seconds. Every zone of today is whole quarters of an hour away from UTC."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of working time by the tutor's clock: of every such weekday, or of one date."""

    start: int
    """Minutes after midnight as the clock shows them, in steps of five."""
    end: int
    """After `start`; 1440 is the end of the day."""
    weekday: int | None = None
    """ISO, 1 is Monday. Either this or `on_date`."""
    on_date: date | None = None
    is_open: bool = True
    """Weekly hours always are; a date may also close what would be open."""
    note: str = ""

    def is_of(self, day: date) -> bool:
        return self.on_date == day if self.weekday is None else self.weekday == day.isoweekday()


def open_hours(hours: Iterable[Hours], zone: str, start: datetime, end: datetime) -> list[Span[datetime]]:
    """Working hours on the days from one instant to another: weekly hours and open dates, less closed dates."""
    hours = list(hours)
    found: dict[bool, list[Span[datetime]]] = {True: [], False: []}
    for day in _days(shown(start, zone), shown(end, zone)):
        for one in hours:
            if one.is_of(day):
                found[one.is_open].append(Span(*(_reached(day, minute, zone) for minute in (one.start, one.end))))
    return without(found[True], found[False])


def free_time(
    open_time: Iterable[Span[datetime]], busy: Iterable[Span[datetime]], start: datetime, end: datetime
) -> list[Span[datetime]]:
    """What of working hours between two instants nothing else fills. `busy` has the pauses around sessions in it."""
    return without(overlap(open_time, start, end), busy)


def starts_in(free: Iterable[Span[datetime]], zone: str, minutes: int, step: int) -> list[datetime]:
    """Where a session of so many minutes can begin: on every step-th minute of the hour by the clock of the zone."""
    found = []
    for span in joined(free):
        at = datetime.fromtimestamp(ceil(span.start.timestamp() / QUARTER) * QUARTER, UTC)
        while at + minutes * MINUTE <= span.end:
            if shown(at, zone).minute % step == 0:
                found.append(at)
            at += timedelta(seconds=QUARTER)
    return found


def _reached(day: date, minute: int, zone: str) -> datetime:
    return reached(datetime.combine(day, time()) + minute * MINUTE, zone)


def _days(first: datetime, last: datetime) -> Iterator[date]:
    day = first.date()
    while day <= last.date():
        yield day
        day += DAY
