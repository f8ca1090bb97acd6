"""Free times as a booking page shows them: by the days of one's own clock, and parts of a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from pharmat_desktop.domain.clocks import appointment, reached, shown

WEEK = 7
"""Days side by side."""
SPAN = 4 * WEEK
"""Days that are asked for at once; the server allows 62."""
_FIRST, _LAST = 7 * 60, 21 * 60 + 30
"""Minutes after midnight between which a wish may begin while nobody can say what is free."""
_STEP = 30
_DAWN, _NOON, _DUSK = 6, 12, 17


class Part(StrEnum):
    NIGHT = "night"
    """A tutor far away may well be free then; nobody is to book it for the afternoon by mistake."""
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


def week_of(first: date) -> list[date]:
    """The days that stand side by side from `first` on."""
    return [first + timedelta(days=n) for n in range(WEEK)]


def span_of(day: date, today: date) -> int:
    """Which stretch of SPAN days from today on a day is in: what is asked for at once."""
    return max(0, (day - today).days // SPAN)


def bounds_of(span: int, now: datetime, zone: str) -> tuple[datetime, datetime]:
    """From when to when that stretch goes, never before now."""
    first = shown(now, zone).date() + timedelta(days=span * SPAN)
    start, end = (reached(datetime.combine(day, time()), zone) for day in (first, first + timedelta(days=SPAN)))
    return max(now, start), end


def by_day(starts: Iterable[datetime], zone: str) -> dict[date, tuple[datetime, ...]]:
    days: dict[date, list[datetime]] = {}
    for at in starts:
        days.setdefault(shown(at, zone).date(), []).append(at)
    return {day: tuple(times) for day, times in days.items()}


def by_part(starts: Iterable[datetime], zone: str) -> Mapping[Part, list[datetime]]:
    """In the order of the day."""
    parts: dict[Part, list[datetime]] = {part: [] for part in Part}
    for at in starts:
        parts[part_of(at, zone)].append(at)
    return parts


def part_of(at: datetime, zone: str) -> Part:
    """Night ends at six, the morning at noon, the afternoon at five."""
    hour = shown(at, zone).hour
    if hour < _DAWN:
        return Part.NIGHT
    return Part.MORNING if hour < _NOON else Part.AFTERNOON if hour < _DUSK else Part.EVENING


def wish_times(day: date, zone: str, now: datetime) -> tuple[datetime, ...]:
    """Each half hour of a day that is still to come: what one may wish for, free or not."""
    midnight = datetime.combine(day, time())
    clocks = (midnight + timedelta(minutes=minute) for minute in range(_FIRST, _LAST + 1, _STEP))
    times = dict.fromkeys(appointment(clock, zone) for clock in clocks)  # a skipped time is another one's twin
    return tuple(at for at in times if at > now)
