"""The office's tour: what waits, whose money goes back, what tutors are paid; and what an admin sees elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.app.rail import CHAT, COURSES, PASSES, PAYMENTS, PAYOUTS, REFUNDS, SESSIONS, TODAY
from pharmat_desktop.domain.payments import PayoutState
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen
from pharmat_desktop.ui.admin.refunds_screen import RefundsScreen
from pharmat_desktop.ui.admin.refunds_state import Side
from pharmat_desktop.ui.courses.presenter import Side as Catalog
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sessions.entries import Look

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.screens import Screens


class OfficeTour:
    """Owned by the tour, once somebody of the office is signed in."""

    def __init__(self, window: MainWindow, screens: Screens, scope: AccountScope, camera: Camera) -> None:
        self._window = window
        self._screens = screens
        self._scope = scope
        self._camera = camera

    async def run(self) -> None:
        self._window.show_screen(TODAY)
        await self._camera.shoot("today")
        await self._refunds()
        await self._payouts()
        await self._payments()
        await self._elsewhere()

    async def _refunds(self) -> None:
        self._window.show_screen(REFUNDS)
        screen = found(self._screens, RefundsScreen)
        await self._camera.shoot("refunds")
        for side in (Side.WAITING, Side.DECIDED):
            screen.presenter.show_side(side)
            for place, row in enumerate(screen.presenter.rows.items()):
                screen.presenter.open(row.id)
                screen.list_widget.show_refund(row.id)
                await self._camera.shoot(f"refund-{side}-{place + 1}")
        screen.presenter.show_side(Side.WAITING)

    async def _payouts(self) -> None:
        self._window.show_screen(PAYOUTS)
        screen = found(self._screens, PayoutsScreen)
        await self._camera.shoot("payouts")
        seen: set[PayoutState] = set()
        for payout in screen.presenter.rows.items():
            if payout.state not in seen:
                seen.add(payout.state)
                screen.presenter.open(payout)
                await self._camera.shoot(f"payout-{payout.state}")
        screen.begin()
        await self._camera.shoot("payouts-preparing")

    async def _payments(self) -> None:
        self._window.show_screen(PAYMENTS)
        await self._camera.shoot("payments")
        rows = self._screens.payments.presenter.rows.items()
        for payment in [one for one in rows if one.dispute is not None][:1]:
            self._screens.payments.open_payment(payment.id)
            await self._camera.shoot("payment-disputed")

    async def _elsewhere(self) -> None:
        """No command that the academy would refuse."""
        presenter = self._screens.courses.presenter
        self._window.show_screen(COURSES)
        await self._camera.shoot("courses")
        self._screens.courses.list_widget.sides.set_key(Catalog.CATALOG)
        for course in [one for one in self._scope.courses.catalog() if not one.is_free][:1]:
            presenter.open_course(course.id)
            await self._camera.shoot("course")
        self._window.show_screen(SESSIONS)
        await self._camera.shoot("sessions")
        calendar = self._screens.sessions
        sessions = [row.entry for row in calendar.calendar.agenda.items() if row.entry is not None]
        for entry in [one for one in sessions if one.look is Look.COMPLETED][:1]:
            calendar.open_session(SessionId(entry.id))
            await self._camera.shoot("session")
        self._window.show_screen(PASSES)
        for row in self._screens.passes.presenter.rows.items()[:1]:
            self._screens.passes.presenter.open(row)
        await self._camera.shoot("packages")
        self._window.show_screen(CHAT)
        for one in [one for one in self._scope.chat.conversations() if one.unread][:1]:
            self._screens.chat.open(one.id)
        await self._camera.shoot("chat")
        self._window.show_screen(REFUNDS)
