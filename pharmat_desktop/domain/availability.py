"""A tutor's hours as they are edited: a plan that is changed as a whole, undone step by step, and saved as one.

Weekly hours and dated exceptions are the rows of the server's `availability`. What holds on a date is what weekly hours
and its open rows cover, less its closed rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.clocks import MINUTE, shown
from pharmat_desktop.domain.free_time import DAY_MINUTES, Hours, free_time, open_hours, starts_in
from pharmat_desktop.domain.sessions import Availability, Session
from pharmat_desktop.domain.spans import Span, joined, without

WEEKDAYS = range(1, 8)
"""ISO: Monday to Sunday."""
ALL_DAY: Span[int] = Span(0, DAY_MINUTES)
MAX_NOTE = 200
STEP = 5
"""Minutes: hours begin and end on its multiples."""


class DateKind(StrEnum):
    CLOSED = "closed"
    """All day, or between these times."""
    ALSO = "also"
    """These hours on top of the weekly ones."""
    ONLY = "only"
    """These hours and no others."""


class DateHours(NamedTuple):
    """An exception, as a person thinks of it."""

    on_date: date
    kind: DateKind
    spans: tuple[Span[int], ...]
    """Closed ones of CLOSED, open ones of the others; minutes of the day."""
    note: str = ""

    def rows(self) -> list[Hours]:
        """As they are stored."""
        open_spans = () if self.kind is DateKind.CLOSED else self.spans
        closed: Iterable[Span[int]] = {
            DateKind.CLOSED: self.spans,
            DateKind.ALSO: (),
            DateKind.ONLY: without([ALL_DAY], self.spans),
        }[self.kind]
        return [
            Hours(span.start, span.end, on_date=self.on_date, is_open=is_open, note=self.note)
            for is_open, spans in ((True, open_spans), (False, closed))
            for span in joined(spans)
        ]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is saved at once. Make one with `plan_of`, change it by its methods."""

    zone: str
    """IANA name of the clock that the hours are told by."""
    hours: tuple[Hours, ...] = ()
    buffer_minutes: int = 0
    """Kept free between two sessions."""
    notice_hours: int = 12
    """A session must be booked so many hours before."""

    def day(self, weekday: int) -> list[Span[int]]:
        """The weekly hours of an ISO weekday."""
        return joined(Span(one.start, one.end) for one in self.hours if one.weekday == weekday)

    def with_day(self, weekday: int, spans: Iterable[Span[int]]) -> Plan:
        """Another day of the week; what is the same stays as it is stored."""
        spans = joined(spans)
        if spans == self.day(weekday):
            return self
        kept = [one for one in self.hours if one.weekday != weekday]
        return self._with(*kept, *(Hours(span.start, span.end, weekday=weekday) for span in spans))

    def painted(self, weekdays: Iterable[int], span: Span[int], *, is_open: bool) -> Plan:
        """The same time of some days, opened or closed."""
        plan = self
        for weekday in weekdays:
            day = plan.day(weekday)
            plan = plan.with_day(weekday, [*day, span] if is_open else without(day, [span]))
        return plan

    def copied(self, source: int, targets: Iterable[int]) -> Plan:
        """With the hours of one weekday on others."""
        plan, spans = self, self.day(source)
        for weekday in targets:
            plan = plan.with_day(weekday, spans)
        return plan

    def dates(self) -> list[DateHours]:
        """The exceptions, by date."""
        days = sorted({one.on_date for one in self.hours if one.on_date is not None})
        return [each for day in days for each in _exceptions(day, [one for one in self.hours if one.on_date == day])]

    def with_date(self, wish: DateHours, *, instead_of: DateHours | None = None) -> Plan:
        """With an exception more; of ONLY all others of its date leave, and CLOSED and ALSO leave an ONLY."""
        plan = self if instead_of is None else self.without_date(instead_of)
        for other in plan.dates():
            is_other = DateKind.ONLY in (other.kind, wish.kind) or other.kind is wish.kind
            if other.on_date == wish.on_date and is_other:
                plan = plan.without_date(other)
        return replace(plan, hours=arranged([*plan.hours, *wish.rows()]))

    def without_date(self, exception: DateHours) -> Plan:
        is_open = {DateKind.CLOSED: (False,), DateKind.ALSO: (True,), DateKind.ONLY: (True, False)}[exception.kind]
        leaving = [one for one in self.hours if one.on_date == exception.on_date and one.is_open in is_open]
        return self._with(*(one for one in self.hours if one not in leaving))

    def without_past(self, today: date) -> Plan:
        """Without exceptions of days that are over: they mean nothing any more, and room is limited."""
        kept = [one for one in self.hours if one.on_date is None or one.on_date >= today]
        return self if len(kept) == len(self.hours) else self._with(*kept)

    def _with(self, *hours: Hours) -> Plan:
        return replace(self, hours=arranged(hours))


def arranged(hours: Iterable[Hours]) -> tuple[Hours, ...]:
    """In order, each once: plans with the same content are equal."""
    return tuple(sorted(set(hours), key=_place))


def plan_of(availability: Availability) -> Plan:
    """What is stored, as the editor has it."""
    weekly = [Hours(r.from_minute, r.to_minute, weekday=r.weekday, note=r.note) for r in availability.rules]
    dated = [
        Hours(e.from_minute, e.to_minute, on_date=e.on_date, is_open=e.is_open, note=e.note)
        for e in availability.exceptions
    ]
    return Plan(availability.zone, arranged([*weekly, *dated]), availability.buffer_minutes, availability.notice_hours)


def _place(one: Hours) -> tuple[int, date, int, int, bool, str]:
    return one.weekday or 0, one.on_date or date.min, one.start, one.end, one.is_open, one.note


def _exceptions(day: date, rows: Sequence[Hours]) -> list[DateHours]:
    note = next((one.note for one in rows if one.note), "")
    opened, closed = (joined(Span(o.start, o.end) for o in rows if o.is_open is is_open) for is_open in (True, False))
    if closed == [ALL_DAY] and not opened:
        return [DateHours(day, DateKind.CLOSED, (ALL_DAY,), note)]
    if opened and closed == without([ALL_DAY], opened):
        return [DateHours(day, DateKind.ONLY, tuple(opened), note)]
    found = []
    if closed:
        found.append(DateHours(day, DateKind.CLOSED, tuple(closed), note))
    if opened:
        found.append(DateHours(day, DateKind.ALSO, tuple(opened), note))
    return found


class DayPreview(NamedTuple):
    """A day of the tutor's, as a student will be offered it."""

    day: date
    """By the tutor's clock."""
    starts: tuple[datetime, ...]
    """Aware UTC."""


def preview(
    plan: Plan, sessions: Collection[Session], now: datetime, *, days: int = 7, minutes: int = 60, step: int = 30
) -> list[DayPreview]:
    """When a session of so many minutes could begin, today and in the days after it, sessions and pauses considered."""
    first = shown(now, plan.zone).date()
    end = now + timedelta(days=days + 1)
    pause = plan.buffer_minutes * MINUTE
    busy = [Span(one.starts_at - pause, one.ends_at + pause) for one in sessions if one.status.is_live]
    hours = open_hours(plan.hours, plan.zone, now, end)
    free = free_time(hours, busy, now + timedelta(hours=plan.notice_hours), end)
    starts = starts_in(free, plan.zone, minutes, step)
    return [
        DayPreview(day, tuple(at for at in starts if shown(at, plan.zone).date() == day))
        for day in (first + timedelta(days=n) for n in range(days))
    ]


def outside(plan: Plan, sessions: Iterable[Session], now: datetime) -> list[Session]:
    """Booked sessions still to come that lie, wholly or in part, outside of these hours. They stay booked."""
    ahead = [one for one in sessions if one.status.is_live and one.starts_at > now]
    return [one for one in ahead if without([Span(one.starts_at, one.ends_at)], _around(plan, one))]


def _around(plan: Plan, session: Session) -> list[Span[datetime]]:
    return open_hours(plan.hours, plan.zone, session.starts_at, session.ends_at)


@dataclass(frozen=True, slots=True)
class Saved:
    """The server has the plan."""

    stored: Plan


@dataclass(frozen=True, slots=True)
class ChangedElsewhere:
    """Nothing was saved: another device had changed the plan that was edited here. The person decides what holds."""

    stored: Plan
    """What the server has."""


class AvailabilityDesk(Protocol):
    """The server's side. Raises the errors of the `Academy` port."""

    async def save(self, seen: Plan, wish: Plan) -> Saved | ChangedElsewhere:
        """Make it `wish` if it still is `seen`. Saying it again is harmless."""
        ...


DeskNow = Callable[[], AvailabilityDesk]
"""The desk, or Offline when there is no connection yet."""
