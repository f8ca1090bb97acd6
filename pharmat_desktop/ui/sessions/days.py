"""Days by the clock of a zone, and the ruler beside a week of them. Most have 24 hours; none is taken to have.

The ruler is in minutes of the clock. Where a day of the week shows some minutes twice, the ruler has them twice, too::

    00:00   01:00   01:00 again   02:00   03:00      the other days have nothing between 02:00 and 02:00
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pharmat_desktop.domain.clocks import MINUTE, reached, shown, week_start, zone_named

DAY = timedelta(days=1)
DAY_MINUTES = 24 * 60
HOUR = 60


class Repeat(NamedTuple):
    """Minutes of the clock that a day has twice; the second time follows the first."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


class Stretch(NamedTuple):
    """Instants through which the clock runs without a jump."""

    start: datetime
    end: datetime
    minute: int
    """Minutes after midnight that the clock shows at the start."""
    again: Repeat | None = None
    """What the clock shows for the second time here."""

    @property
    def last_minute(self) -> int:
        """What the clock would show at the end."""
        return self.minute + round((self.end - self.start) / MINUTE)


@dataclass(frozen=True, slots=True)
class Day:
    """Its instants, in order; none for a date that the zone skipped."""

    date: date
    stretches: tuple[Stretch, ...]

    @property
    def start(self) -> datetime:
        return self.stretches[0].start

    @property
    def end(self) -> datetime:
        return self.stretches[-1].end

    @property
    def minutes(self) -> int:
        return sum(round((one.end - one.start) / MINUTE) for one in self.stretches)

    @property
    def repeat(self) -> Repeat | None:
        return next((one.again for one in self.stretches if one.again is not None), None)

    def part_of(self, start: datetime, end: datetime) -> tuple[datetime, datetime] | None:
        """What of a time is on this day; None when nothing is."""
        if not self.stretches:
            return None
        first, last = max(start, self.start), min(end, self.end)
        return (first, last) if first < last else None


@lru_cache(maxsize=512)
def day_of(on_date: date, zone: str) -> Day:
    midnight = datetime.combine(on_date, time())
    start, end = reached(midnight, zone), reached(midnight + DAY, zone)
    if start >= end:
        return Day(on_date, ())
    change = _change(start, end, zone)
    if change is None:
        return Day(on_date, (Stretch(start, end, _minute(start, zone)),))
    before = Stretch(start, change, _minute(start, zone))
    minute = _minute(change, zone)
    again = Repeat(minute, before.last_minute) if minute < before.last_minute else None
    return Day(on_date, (before, Stretch(change, end, minute, again)))


def week_of(day: date, first_weekday: int) -> tuple[date, ...]:
    start = week_start(day, first_weekday)
    return tuple(start + n * DAY for n in range(7))


def month_weeks(day: date, first_weekday: int) -> tuple[tuple[date, ...], ...]:
    """Whole weeks that hold every day of the month of `day`."""
    first = day.replace(day=1)
    last = next_month(first) - DAY
    starts = [week_start(first, first_weekday)]
    while starts[-1] + 7 * DAY <= last:
        starts.append(starts[-1] + 7 * DAY)
    return tuple(week_of(start, first_weekday) for start in starts)


def next_month(day: date, months: int = 1) -> date:
    """The first of another month, so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


class Mark(NamedTuple):
    """A line of the ruler."""

    position: int
    minute: int
    """What the clock shows there."""
    is_again: bool


class Ruler:
    """Positions, in minutes from the top, of what the clocks of some days show."""

    def __init__(self, days: Iterable[Day]) -> None:
        found = {day.repeat for day in days if day.repeat is not None}
        self._repeats = sorted(found, key=lambda one: (one.end, one.start))
        self.length = DAY_MINUTES + sum(one.length for one in self._repeats)

    def start_of(self, day: Day, at: datetime) -> int:
        """Where something begins on the day; at the day's edge what lies beyond it."""
        stretch = next((one for one in day.stretches if at < one.end), day.stretches[-1])
        return self._position(stretch, at, is_end=False)

    def end_of(self, day: Day, at: datetime) -> int:
        """Where something ends."""
        stretch = next((one for one in reversed(day.stretches) if at > one.start), day.stretches[0])
        return self._position(stretch, at, is_end=True)

    def voids(self, day: Day) -> list[tuple[int, int]]:
        """From where to where the ruler shows times that the day does not have."""
        if not day.stretches:
            return [(0, self.length)]
        tops = [(self._top_of(one), one) for one in self._repeats if one != day.repeat]
        voids = [(top, top + one.length) for top, one in tops]
        edges = [(0, day.stretches[0].minute), (day.stretches[-1].last_minute, DAY_MINUTES)]
        skipped = [(before.last_minute, after.minute) for before, after in pairwise(day.stretches)]
        voids += [
            (self._first(start, is_end=False), self._first(end, is_end=True))
            for start, end in [*edges, *skipped]
            if start < end
        ]
        return sorted(voids)

    def instant(self, day: Day, position: int) -> datetime | None:
        """What time of the day is there; None where it has none."""
        for stretch in day.stretches:
            for piece_start, piece_end in self._pieces(stretch):
                top = self._position(stretch, piece_start, is_end=False)
                if top <= position < self._position(stretch, piece_end, is_end=True):
                    return piece_start + (position - top) * MINUTE
        return None

    def hours(self) -> list[Mark]:
        """Lines for every full hour, from the top; the last is midnight."""
        marks = [Mark(self._first(m, is_end=False), m, is_again=False) for m in range(0, DAY_MINUTES, HOUR)]
        marks.append(Mark(self.length, DAY_MINUTES, is_again=False))
        for one in self._repeats:
            top = self._top_of(one)
            full = range(-(-one.start // HOUR) * HOUR, one.end, HOUR)
            marks += [Mark(top + minute - one.start, minute, is_again=True) for minute in full]
        return sorted(marks)

    def _pieces(self, stretch: Stretch) -> Iterator[tuple[datetime, datetime]]:
        """The stretch, parted wherever the ruler has something in between."""
        inside = {one.end for one in self._repeats} | ({stretch.again.end} if stretch.again else set())
        cuts = [stretch.start + (minute - stretch.minute) * MINUTE for minute in sorted(inside)]
        edges = [stretch.start, *(at for at in cuts if stretch.start < at < stretch.end), stretch.end]
        return iter(pairwise(edges))

    def _position(self, stretch: Stretch, at: datetime, *, is_end: bool) -> int:
        within = min(max(at, stretch.start), stretch.end)
        minute = stretch.minute + round((within - stretch.start) / MINUTE)
        again = stretch.again
        if again is not None and (minute <= again.end if is_end else minute < again.end):
            return self._top_of(again) + minute - again.start
        return self._first(minute, is_end=is_end)

    def _first(self, minute: int, *, is_end: bool) -> int:
        """Where the clock shows this for the first time."""
        before = [one for one in self._repeats if one.end < minute or (one.end == minute and not is_end)]
        return minute + sum(one.length for one in before)

    def _top_of(self, repeat: Repeat) -> int:
        """Where the second time begins."""
        before = self._repeats[: self._repeats.index(repeat)]
        return repeat.end + sum(one.length for one in before)


def _change(start: datetime, end: datetime, zone: str) -> datetime | None:
    """The first instant with another offset from UTC than the start, if the end has another."""
    offset = _offset(start, zone)
    low, high = 0, round((end - start) / MINUTE) - 1
    if _offset(start + high * MINUTE, zone) == offset:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(start + middle * MINUTE, zone) == offset:
            low = middle
        else:
            high = middle
    return start + high * MINUTE


def _offset(at: datetime, zone: str) -> timedelta | None:
    return at.astimezone(zone_named(zone)).utcoffset()


def _minute(at: datetime, zone: str) -> int:
    clock = shown(at, zone)
    return clock.hour * HOUR + clock.minute
