"""What the calendar shows: a week, a month with dots, an agenda without end; all from this computer's copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from pharmat_desktop.domain.availability import plan_of
from pharmat_desktop.domain.clocks import reached, shown
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.free_time import open_hours
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Availability, Session, TimeRequest
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.agenda import AgendaModel, agenda_rows
from pharmat_desktop.ui.sessions.days import DAY, day_of, month_weeks, next_month, week_of
from pharmat_desktop.ui.sessions.entries import Entry, Look, entry_of, entry_of_wish
from pharmat_desktop.ui.sessions.week_model import WeekModel

BEHIND, AHEAD = 2, 6
"""Months around today with which the agenda begins."""
MORE = 6
"""Months that it grows by at its end."""
FARTHEST = 20 * 12
"""Months from today at which it ends."""
DOTS = 3
GATHER = 30
"""Milliseconds in which changes are gathered: a pull commits many times."""


class Known(Protocol):
    """What the calendar reads: a part of the `SessionReader` of the ports."""

    def between(self, start: datetime, end: datetime) -> Sequence[Session]: ...

    def waiting(self) -> Sequence[Session]: ...

    def requests(self) -> Sequence[TimeRequest]: ...

    def availability(self) -> Availability: ...


class Sessions(Protocol):
    """Where it reads, and hears that it must read again."""

    @property
    def known(self) -> Known: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


@dataclass(frozen=True, slots=True)
class CalendarState:
    """What is on screen beside the models."""

    week: tuple[date, ...]
    month: date
    """The first of the month in the strip."""
    weeks: tuple[tuple[date, ...], ...]
    """Of the month."""
    zone: str
    today: date
    dots: Mapping[date, tuple[Entry, ...]]
    """Up to `DOTS` sessions of each day in the strip."""
    counts: Mapping[date, int]
    notes: Mapping[date, str]
    """What holds for whole days."""
    hours: tuple[Span[datetime], ...] = ()
    """When a tutor can be booked in this week; none of others."""
    is_loading: bool = False
    is_empty: bool = False
    """Nothing in the agenda, nor in this month."""
    error: PharmatError | None = None


class CalendarPresenter(QObject):
    """Owns the models of week and agenda. Lives as long as the account is signed in; `close` ends its subscription."""

    state_changed = Signal(object)
    """A CalendarState; the models are up to date."""
    waiting_changed = Signal(int)
    """How many sessions want this person's answer."""

    def __init__(
        self, sessions: Sessions, me: UserId, zone: str, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """`zone`: by whose clock, an IANA name."""
        super().__init__(parent)
        self._sessions = sessions
        self.me = me
        self._clock = clock
        today = shown(clock(), zone).date()
        self.week = WeekModel(zone, self)
        self.agenda = AgendaModel(zone, self)
        self._behind, self._ahead = BEHIND, AHEAD
        self._state = CalendarState((), today.replace(day=1), (), zone, today, {}, {}, {})
        self._waiting = 0
        self._is_closed = False
        self._aim(today)
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = sessions.subscribe(self._on_change)
        self.refresh()

    @property
    def state(self) -> CalendarState:
        return self._state

    @property
    def waiting(self) -> int:
        return self._waiting

    def waiting_sessions(self) -> Sequence[Session]:
        """Which those are, first what begins first. Raises LocalStorageError."""
        return self._sessions.known.waiting()

    @property
    def now(self) -> datetime:
        return self._clock()

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        if self._is_closed:  # the window's widgets live a moment longer than what they show
            return
        self._state = replace(self._state, today=shown(self._clock(), self._state.zone).date())
        try:
            self._read()
        except PharmatError as error:
            self._state = replace(self._state, error=error)
        self.state_changed.emit(self._state)

    def tick(self) -> None:
        """A minute has passed: midnight moves what is today."""
        if shown(self._clock(), self._state.zone).date() != self._state.today:
            self.refresh()

    def show_day(self, day: date) -> None:
        """The week and the month of a day."""
        self._aim(day)
        self.refresh()

    def turn(self, weeks: int) -> None:
        self.show_day(self._state.week[0] + weeks * 7 * DAY)

    def turn_month(self, months: int) -> None:
        """Another month in the strip; the week stays."""
        self._show_month(next_month(self._state.month, months))
        self.refresh()

    def show_today(self) -> None:
        self.show_day(shown(self._clock(), self._state.zone).date())

    def show_entry(self, entry: Entry) -> None:
        self.show_day(shown(entry.starts_at, self._state.zone).date())

    def set_zone(self, zone: str) -> None:
        """By another clock: sessions may be on other days."""
        if zone != self._state.zone:
            self._state = replace(self._state, zone=zone)
            self.week.zone = self.agenda.zone = zone
            self.refresh()

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs: an empty calendar means nothing yet."""
        if is_loading != self._state.is_loading and not self._is_closed:
            self._state = replace(self._state, is_loading=is_loading)
            self.state_changed.emit(self._state)

    def word(self) -> None:
        """Another language may begin its weeks on another day."""
        self.show_day(self._state.week[0] + 3 * DAY)

    def extend_agenda(self, *, is_ahead: bool) -> bool:
        """The agenda came near its end: read on. Returns whether there is anything more."""
        before = self.agenda.rowCount()
        if is_ahead and self._ahead < FARTHEST:
            self._ahead += MORE
        elif not is_ahead and self._behind < FARTHEST:
            self._behind += MORE
        self.refresh()
        return self.agenda.rowCount() > before

    def close(self) -> None:
        self._is_closed = True
        self._soon.stop()
        self._unsubscribe()

    def _on_change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _aim(self, day: date) -> None:
        """Another week, and its month, unread."""
        self._state = replace(self._state, week=week_of(day, _first_weekday()))
        self._show_month(day.replace(day=1))

    def _show_month(self, month: date) -> None:
        self._state = replace(self._state, month=month, weeks=month_weeks(month, _first_weekday()))

    def _read(self) -> None:
        state, known = self._state, self._sessions.known
        strip = [day for week in state.weeks for day in week]
        wishes = [entry_of_wish(wish) for wish in known.requests()]
        self.week.replace(self._entries(state.week[0], state.week[-1], wishes))
        month = self._entries(strip[0], strip[-1], wishes)
        first = next_month(state.today.replace(day=1), -self._behind)
        last = next_month(state.today.replace(day=1), self._ahead) - DAY
        agenda = self._entries(first, last, wishes)
        self.agenda.replace(agenda_rows(agenda, state.today, state.zone))
        by_day, hours = _by_day(month, state.zone), known.availability()
        self._state = replace(
            state,
            dots={day: tuple(those[:DOTS]) for day, those in by_day.items()},
            counts={day: len(those) for day, those in by_day.items()},
            notes=dict(_notes(hours)),
            hours=self._open(hours),
            is_empty=not agenda and not month,
            error=None,
        )
        self._count(len(known.waiting()))

    def _entries(self, first: date, last: date, wishes: Sequence[Entry]) -> list[Entry]:
        """What touches these days, in order of time."""
        start, end = (reached(datetime.combine(day, time()), self._state.zone) for day in (first, last + DAY))
        found = [entry_of(session, self.me) for session in self._sessions.known.between(start, end)]
        found += [wish for wish in wishes if wish.starts_at < end and start < wish.ends_at]
        return sorted(found, key=lambda one: (one.starts_at, one.ends_at, one.id))

    def _open(self, hours: Availability) -> tuple[Span[datetime], ...]:
        """What of the week on screen is working time."""
        if not hours.rules:
            return ()
        plan, zone = plan_of(hours), self._state.zone
        start, end = (day_of(self._state.week[n], zone) for n in (0, -1))
        if not start.stretches or not end.stretches:
            return ()
        return tuple(open_hours(plan.hours, plan.zone, start.start, end.end))

    def _count(self, waiting: int) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)


def _notes(hours: Availability) -> Iterator[tuple[date, str]]:
    """A tutor's dates with other hours than usual."""
    for one in hours.exceptions:
        yield one.on_date, words.exception_text(one)


def _by_day(entries: Sequence[Entry], zone: str) -> dict[date, list[Entry]]:
    """Without those that do not take place."""
    found: dict[date, list[Entry]] = {}
    for one in entries:
        if one.look is not Look.CANCELLED:
            found.setdefault(shown(one.starts_at, zone).date(), []).append(one)
    return found


def _first_weekday() -> int:
    return QLocale().firstDayOfWeek().value
