"""What this computer heard of a tutor's free times since the booking began: asked for in stretches of four weeks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import OpenSlots, TutorCard
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.free_days import bounds_of, by_day, span_of, week_of, wish_times
from pharmat_desktop.ui.sessions.booking.state import BookingState, Step

STEP = 30
"""Minutes between two times that are offered."""


class Asked(Protocol):
    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int, step: int
    ) -> OpenSlots: ...


class FreeTimes:
    """Of one tutor and one length at a time."""

    def __init__(self, service: Asked, clock: Callable[[], datetime]) -> None:
        self._service = service
        self._clock = clock
        self._found: dict[int, OpenSlots] = {}
        self._generation = 0
        self._asking: set[int] = set()

    def forget(self) -> None:
        """Another tutor or length, or somebody was faster: what was heard is worth nothing now."""
        self._found, self._asking = {}, set()
        self._generation += 1

    def wants(self, state: BookingState) -> bool:
        """Whether the days side by side are still to be asked for."""
        span = self._span(state)
        return span not in self._found and span not in self._asking

    async def look(self, state: BookingState) -> bool:
        """Ask for the stretch of the days side by side; False when nobody wants the answer any more.

        Raises the errors of the `Academy` port.
        """
        if state.tutor is None:
            return False
        span, generation = self._span(state), self._generation
        self._asking.add(span)
        start, end = bounds_of(span, self._clock(), state.zone)
        try:
            found = await self._service.open_slots(state.tutor.id, start, end, minutes=state.minutes, step=STEP)
        except PharmatError:
            if generation != self._generation:
                return False
            raise
        finally:
            if generation == self._generation:
                self._asking.discard(span)
        if generation == self._generation:
            self._found[span] = found
        return generation == self._generation

    def settled(self, state: BookingState) -> BookingState:
        """`state` with what is free, a day of it chosen, and a time dropped that is not free any more."""
        days = week_of(state.first)
        slots = self._found.get(self._span(state))
        is_guessed = slots is None and state.hold is not Hold.NONE
        every: Mapping[date, tuple[datetime, ...]] = by_day(slots.starts if slots else (), state.zone)
        if is_guessed:
            every = {day: times for day in days if (times := wish_times(day, state.zone, state.now))}
        free = {day: every[day] for day in days if day in every}
        later = min((day for day in every if day > days[-1]), default=None) if not free else None
        price = slots.price if slots is not None else _price(state.tutor, state.minutes)
        state = replace(state, free=free, later=later, price=price, is_guessed=is_guessed)
        if slots is None and not is_guessed:
            return state
        return _chosen(state)

    def _span(self, state: BookingState) -> int:
        return span_of(state.first, shown(self._clock(), state.zone).date())


def _chosen(state: BookingState) -> BookingState:
    """The day that was chosen if it can be, else the first that has a free time; a chosen time while it is free."""
    day = state.day if state.day in state.free else next(iter(state.free), None)
    at = state.at
    if state.step is Step.TIME and at is not None and (own := shown(at, state.zone).date()) in week_of(state.first):
        at = at if at in state.free.get(own, ()) else None
    return replace(state, day=day, at=at)


def _price(tutor: TutorCard | None, minutes: int) -> Money | None:
    """By the tutor's rate, half a unit rounded up, as the server does; which decides."""
    if tutor is None or tutor.rate is None:
        return None
    return Money((tutor.rate.minor * minutes + 30) // 60, tutor.rate.currency)
