"""The part of the tour that books a session: each step, a time that was just taken, and a request left offline."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.camera import Camera
from pharmat_desktop.app.sessions_part import SessionsPart
from pharmat_desktop.domain.session_commands import Book, new_request_id
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.state import Phase, Step


class BookingTour:
    """Expects the sessions in front, and a student."""

    def __init__(self, part: SessionsPart, scope: AccountScope, camera: Camera) -> None:
        self._part = part
        self._scope = scope
        self._camera = camera

    async def run(self) -> None:
        self._part.book()
        await self._tutors()
        await self._steps()
        await self._just_taken()
        await self._offline()
        self._part.show_calendar()

    async def _tutors(self) -> None:
        listing = self._part.booking.list_widget
        tutors = self._part.booking.directory.tutors
        await self._camera.until(lambda: any(one.asked_at for one in tutors.items()), "the tutors' figures")
        await self._camera.shoot("booking-tutors")
        listing.filter.click()
        # At once: without a display, Qt closes a popup as soon as its loop turns.
        self._camera.save("booking-filters")
        listing.filters.close()
        listing.search.setText("nobody of this name")
        await self._camera.shoot("booking-nobody-found")
        listing.search.clear()

    async def _steps(self) -> None:
        await self._free_times()
        booking = self._part.booking.booking
        await self._camera.shoot("booking-time")
        booking.choose_time(self._some_time(2))
        await self._camera.shoot("booking-time-chosen")
        booking.go(Step.ABOUT)
        booking.describe(replace(booking.state.details, topic="Half-life and loading dose", weeks=20))
        await self._camera.shoot("booking-about")
        booking.go(Step.CONFIRM)
        await self._camera.shoot("booking-weekly")
        booking.describe(replace(booking.state.details, weeks=1))
        await self._camera.shoot("booking-confirm")

    async def _just_taken(self) -> None:
        """From another window of the same person, say."""
        presenter = self._part.booking.booking
        state = presenter.state
        if state.tutor is None or state.at is None:
            raise RuntimeError("no time was chosen")
        rival = Book(new_request_id(), state.tutor.id, state.at, state.minutes, state.zone)
        await self._scope.sessions.run(rival)
        presenter.confirm()
        await self._camera.shoot("booking-sending", settle=0)
        await self._camera.until(lambda: presenter.state.told is not None, "the refusal")
        await self._camera.until(lambda: not presenter.state.is_looking, "what is free now")
        await self._camera.shoot("booking-just-taken")
        told = presenter.state.told
        if told is not None and told.nearest:
            presenter.take(told.nearest[0])
            await self._camera.until(lambda: presenter.state.step is Step.BOOKED, "the booking")
            await self._camera.shoot("booking-booked")

    async def _offline(self) -> None:
        presenter, connection = self._part.booking.booking, self._scope.connection
        connection.set_work_offline(True)
        await self._camera.until(lambda: presenter.state.hold is not Hold.NONE, "being offline")
        self._part.book()
        await self._free_times(place=1)
        await self._camera.shoot("booking-offline")
        presenter.choose_time(self._some_time(6))
        presenter.go(Step.CONFIRM)
        await self._camera.shoot("booking-offline-confirm")
        presenter.confirm()
        await self._camera.until(lambda: presenter.state.phase is Phase.IDLE, "the request")
        await self._camera.shoot("booking-request-left")
        for request in self._scope.sessions.known.requests():
            await self._scope.sessions.wishes.discard(request.id)
        connection.set_work_offline(False)
        await self._camera.until(lambda: presenter.state.hold is Hold.NONE, "being online")

    async def _free_times(self, place: int = 0) -> None:
        """Those of one of the tutors."""
        screen = self._part.booking
        tutors = [one for one in screen.directory.tutors.items() if one.is_accepting]
        screen.list_widget.tutor_opened.emit(tutors[place])
        await self._camera.until(lambda: bool(screen.booking.state.free), "free times")

    def _some_time(self, place: int) -> datetime:
        state = self._part.booking.booking.state
        times = state.free.get(state.day, ()) if state.day is not None else ()
        return times[min(place, len(times) - 1)]
