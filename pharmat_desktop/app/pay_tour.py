"""The part of the tour that pays: what is under way, on the first screen and a course's page; a session to pay for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.camera import Camera
from pharmat_desktop.app.rail import COURSES, SESSIONS, TODAY
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.screens import Screens

AHEAD = timedelta(days=60)


class PayTour:
    """Shows what a student has not paid to the end."""

    def __init__(self, window: MainWindow, screens: Screens, scope: AccountScope, camera: Camera) -> None:
        self._window = window
        self._screens = screens
        self._scope = scope
        self._camera = camera

    async def run(self) -> None:
        self._window.show_screen(TODAY)
        await self._camera.shoot("paying-today")
        for payment in self._scope.paying.under_way():
            if payment.kind is PaymentKind.COURSE and payment.item_id is not None:
                self._window.show_screen(COURSES)
                self._screens.courses.presenter.open_course(CourseId(payment.item_id))
                await self._camera.shoot("paying-course")
        now = utc_now()
        ahead = self._scope.sessions.known.between(now, now + AHEAD)
        unpaid = [one for one in ahead if one.payment is PaymentStatus.UNPAID and one.status.is_agreed]
        for session in unpaid[:1]:
            self._window.show_screen(SESSIONS)
            self._screens.sessions.open_session(session.id)
            await self._camera.shoot("paying-session")
