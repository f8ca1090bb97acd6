"""A booking on its way: a tutor, a free time, what it is about, and one command with one id.

::

    TIME ──► ABOUT ──► CONFIRM ──book──► SENDING ──► BOOKED      the server has it
                          ▲                 │ └─no answer─► ASKING ──► one of these: nothing is claimed meanwhile
                          └── told why ─────┘                          with the nearest free times, if it was taken
                          └─(offline) leave a request──► WISHED        on this computer, agreed to by nobody
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import (
    Book,
    Done,
    NotSent,
    Outcome,
    SessionCommand,
    TurnedDown,
    new_request_id,
)
from pharmat_desktop.domain.sessions import OpenSlots, RequestId, Slot, TimeRequest, TutorCard
from pharmat_desktop.services.session_wishes import TimeWish
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.free_times import FreeTimes
from pharmat_desktop.ui.sessions.booking.state import (
    STEPS,
    BookingState,
    Details,
    Ending,
    ForCourse,
    Phase,
    Step,
    Told,
)


class Wishes(Protocol):
    """A part of `services.session_wishes.SessionWishes`."""

    async def request_time(self, wish: TimeWish, request_id: RequestId | None = None) -> RequestId: ...


class Service(Protocol):
    """A part of `services.sessions.SessionService`, which says what each promises."""

    @property
    def wishes(self) -> Wishes: ...

    async def run(self, command: SessionCommand, asking: Callable[[], None]) -> Outcome: ...

    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int, step: int
    ) -> OpenSlots: ...


class BookingPresenter(QObject):
    """Owned by the screen. A booking that is under way ends also when another one is begun."""

    state_changed = Signal(object)
    """A BookingState."""
    ended_elsewhere = Signal(object)
    """The Outcome of a booking that is not on the page any more."""

    def __init__(
        self, service: Service, tasks: TaskScope, clock: Callable[[], datetime], zone: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._clock = clock
        self._times = FreeTimes(service, clock)
        self._state = BookingState(clock(), zone, shown(clock(), zone).date())
        self._request: RequestId | None = None
        self._wish_id: RequestId | None = None
        self._is_closed = False
        self.completed: Callable[[Book], Book] = lambda command: command
        """Has the last word on a booking before it is sent: how it is paid for."""

    @property
    def state(self) -> BookingState:
        return self._state

    def open(self, tutor: TutorCard, *, course: ForCourse | None = None, at: datetime | None = None) -> None:
        """Begin a booking; what was typed for one that is not booked yet stays."""
        state, now = self._state, self._clock()
        if state.tutor is not None and state.tutor.id == tutor.id and not state.is_over and at is None:
            self._become(replace(state, tutor=tutor, course=course or state.course))
            return
        details = Details() if state.is_over else replace(state.details, subject_id="")
        self._request = self._wish_id = None
        self._times.forget()
        day = shown(now if at is None else at, state.zone).date()
        begun = BookingState(now, state.zone, self._first(day), tutor, course, minutes=state.minutes, at=at)
        begun = begun if at is None else replace(begun, day=day)
        self._become(replace(begun, hold=state.hold, details=details))
        self.look()

    def change_request(self, request: TimeRequest, tutor: TutorCard) -> None:
        """Another time for a request that waits on this computer, with what was written for it."""
        self.open(tutor, at=request.slot.starts_at)
        self._wish_id = request.id
        details = Details(request.kind, request.subject_id or "", request.topic, request.notes)
        told = Told(Ending.REFUSED, "", request.problem, request.nearest) if request.problem else None
        step = Step.CONFIRM if told else Step.TIME
        minutes = round((request.slot.ends_at - request.slot.starts_at).total_seconds() / 60)
        changed = replace(self._state, minutes=minutes, details=details, is_changed=True, at=request.slot.starts_at)
        self._become(replace(changed, step=step, told=told))
        self.look()

    def follow(self, tutor: TutorCard | None) -> None:
        """The directory knows the tutor better by now."""
        if tutor is not None and self._state.tutor is not None and tutor.id == self._state.tutor.id:
            self._become(replace(self._state, tutor=tutor))

    def set_zone(self, zone: str) -> None:
        if zone != self._state.zone:
            self._become(replace(self._state, zone=zone, first=shown(self._clock(), zone).date(), day=None))
            self.look()

    def set_hold(self, hold: Hold) -> None:
        if hold is not self._state.hold:
            self._become(replace(self._state, hold=hold, error=None))
            self.look()

    def choose_length(self, minutes: int) -> None:
        """Free times are others then; a time that is still free stays chosen."""
        if minutes != self._state.minutes:
            self._times.forget()
            self._become(replace(self._state, minutes=minutes))
            self.look()

    def turn(self, weeks: int) -> None:
        """To other days side by side, not before today."""
        today = shown(self._clock(), self._state.zone).date()
        first = max(today, self._state.first + timedelta(days=7 * weeks))
        self._become(replace(self._state, first=first, day=None))
        self.look()

    def show_day(self, day: date) -> None:
        """Bring a day among those side by side, and choose it."""
        self._become(replace(self._state, first=self._first(day), day=day))
        self.look()

    def choose_day(self, day: date) -> None:
        self._become(replace(self._state, day=day))

    def choose_time(self, at: datetime) -> None:
        self._become(replace(self._state, at=at, day=shown(at, self._state.zone).date(), told=None))

    def pay_with(self, paid_with: str) -> None:
        """What pays for it, in words; empty for money, later. What is sent is `completed`'s affair."""
        self._become(replace(self._state, paid_with=paid_with))

    def describe(self, details: Details) -> None:
        self._become(replace(self._state, details=details))

    def go(self, step: Step) -> None:
        """To a step that can be taken: nothing is confirmed without a time."""
        if self._state.phase is Phase.IDLE and step in STEPS and (step is Step.TIME or self._state.at is not None):
            told = None if step is Step.TIME else self._state.told
            self._become(replace(self._state, step=step, told=told))
            if step is Step.TIME:
                self.look()

    def look(self) -> None:
        """Ask what is free on the days side by side, unless it is known; also after an error."""
        state = self._state
        if state.tutor is None or state.is_over:
            return
        self._settle()
        if state.hold is Hold.NONE and state.tutor.is_accepting and self._times.wants(state):
            self._become(replace(self._state, is_looking=True, error=None))
            self._tasks.spawn(self._look(self._state), name="free times")

    def confirm(self) -> None:
        """Book it, or leave a request for it while the academy cannot be reached."""
        if self._state.phase is not Phase.IDLE or self._state.at is None:
            return
        self._become(replace(self._state, phase=Phase.SENDING, told=None))
        task = self._leave_request() if self._state.is_wish else self._book(self._command())
        self._tasks.spawn(task, name="booking")

    def leave_request(self) -> None:
        """Write the wish down instead of trying again."""
        if self._state.phase is Phase.IDLE and self._state.at is not None:
            self._become(replace(self._state, phase=Phase.SENDING, told=None))
            self._tasks.spawn(self._leave_request(), name="request for a time")

    def take(self, slot: Slot) -> None:
        """Book one of the nearest times in place of the one that is taken."""
        self.choose_time(slot.starts_at)
        self._become(replace(self._state, first=self._first(shown(slot.starts_at, self._state.zone).date())))
        self.confirm()

    def shorten(self, weeks: int) -> None:
        """Book only the first weeks of what was asked for."""
        self.describe(replace(self._state.details, weeks=weeks))
        self.confirm()

    def close(self) -> None:
        self._is_closed = True

    def _first(self, day: date) -> date:
        """Of the days side by side, when a day is to be among them: whole weeks from today."""
        today = shown(self._clock(), self._state.zone).date()
        return today + timedelta(days=max(0, (day - today).days) // 7 * 7)

    def _command(self) -> Book:
        state = self._state
        if state.tutor is None or state.at is None:
            raise ValueError("nothing is chosen")
        details = state.details
        self._request = new_request_id()
        command = Book(self._request, state.tutor.id, state.at, state.minutes, state.zone, kind=details.kind)
        command = replace(command, topic=details.topic.strip(), notes=details.notes.strip(), weeks=state.weeks)
        course_id = state.course.id if state.course is not None else None
        return self.completed(replace(command, course_id=course_id, subject_id=details.subject_id or None))

    async def _book(self, command: Book) -> None:
        try:
            outcome = await self._service.run(command, lambda: self._ask(command))
        except LocalStorageError as error:
            self._end(command, Told(Ending.FAILED, error=error))
            return
        if command.request_id != self._request:
            self.ended_elsewhere.emit(outcome)
        elif isinstance(outcome, Done):
            self._become(replace(self._state, phase=Phase.IDLE, step=Step.BOOKED, booked=outcome.sessions))
        elif isinstance(outcome, NotSent):
            self._end(command, Told(Ending.NOT_SENT))
        else:
            self._end(command, _told(outcome, self._state.starts))
            self._times.forget()
            self.look()

    def _ask(self, command: Book) -> None:
        if command.request_id == self._request:
            self._become(replace(self._state, phase=Phase.ASKING))

    def _end(self, command: Book, told: Told) -> None:
        if command.request_id == self._request:
            self._become(replace(self._state, phase=Phase.IDLE, told=told))

    async def _leave_request(self) -> None:
        state = self._state
        if state.tutor is None or state.at is None:
            return
        about = state.details
        try:
            wish = TimeWish(state.tutor.id, state.at, state.minutes, state.zone, about.kind, about.topic, about.notes)
            await self._service.wishes.request_time(replace(wish, subject_id=about.subject_id or None), self._wish_id)
        except LocalStorageError as error:
            self._become(replace(self._state, phase=Phase.IDLE, told=Told(Ending.FAILED, error=error)))
        except ValueError:  # the one that waited is on its way now
            self._become(replace(self._state, phase=Phase.IDLE, step=Step.WISHED))
        else:
            self._become(replace(self._state, phase=Phase.IDLE, step=Step.WISHED))

    async def _look(self, asked: BookingState) -> None:
        try:
            is_current = await self._times.look(asked)
        except PharmatError as error:
            self._become(replace(self._state, is_looking=False, error=error))
            return
        if is_current:
            self._become(replace(self._state, is_looking=False, error=None))
            self._settle()
            state, today = self._state, shown(self._clock(), self._state.zone).date()
            if state.step is Step.TIME and state.later is not None and state.first == today:
                self.show_day(state.later)  # nothing is free this week: to where something is

    def _settle(self) -> None:
        """What is known of the days side by side, and a day and time out of it."""
        self._become(self._times.settled(replace(self._state, now=self._clock())))

    def _become(self, state: BookingState) -> None:
        if state != self._state and not self._is_closed:
            self._state = state
            self.state_changed.emit(state)


def _told(no: TurnedDown, starts: Sequence[datetime]) -> Told:
    """Of a weekly booking a free time in place of its first says nothing about the others."""
    if len(starts) < 2:
        return Told(Ending.REFUSED, no.code, no.sentence, no.nearest)
    free = next((n for n, at in enumerate(starts) if at in no.taken), 0)
    nearest = no.nearest if free == 0 else ()
    return Told(Ending.REFUSED, no.code, no.sentence, nearest, no.taken, free)
