"""The part of the tour that goes through sessions: the calendar, the page of one in its states, and its forms."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.sessions.zone_popover import ZonePopover

FORMS = {
    Action.CONFIRM: "session-confirming",
    Action.COUNTER: "session-countering",
    Action.PROPOSE: "session-proposing",
    Action.CANCEL: "session-cancelling",
    Action.FEEDBACK: "session-feedback",
    Action.REPORT: "session-report",
}


class SessionTour:
    """Expects the sessions in front."""

    def __init__(self, screen: SessionsScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        await self._camera.shoot("sessions-week")
        self._screen.calendar.turn(1)
        await self._camera.shoot("sessions-next-week")
        self._screen.calendar.show_today()
        self._screen.ask_zone()
        # At once: without a display, Qt closes a popup as soon as its loop turns.
        self._camera.save("sessions-time-zone")
        if popover := self._screen.view.findChild(ZonePopover):
            popover.close()
        for look in (Look.CONFIRMED, Look.REQUESTED, Look.COMPLETED, Look.CANCELLED, Look.MISSED):
            those = [one for one in self._entries() if one.look is look and not one.asks]
            # Of what took place the latest: nobody has said yet what they think of it.
            for entry in those[-1:] if look is Look.COMPLETED else those[:1]:
                self._screen.open_session(SessionId(entry.id))
                await self._camera.shoot(f"session-{look}")
                await self._forms((Action.PROPOSE, Action.CANCEL, Action.FEEDBACK, Action.REPORT))
        for entry in [one for one in self._entries() if one.asks][:1]:
            self._screen.open_session(SessionId(entry.id))
            await self._camera.shoot("session-to-answer")
            await self._forms((Action.CONFIRM, Action.COUNTER))
        self._screen.page.left.emit()

    async def _forms(self, actions: tuple[Action, ...]) -> None:
        """Those that the page offers, with what the academy says in them."""
        page = self._screen.session
        for action in actions:
            if any(offer.action is action and offer.why_not is None for offer in page.state.offers):
                page.begin(action)
                if action in (Action.PROPOSE, Action.COUNTER, Action.CANCEL):
                    await self._camera.until(self._has_found, f"what {action} needs")
                await self._camera.shoot(FORMS[action])
                page.put_off()

    def _has_found(self) -> bool:
        found = self._screen.session.state.found
        return found.terms is not None or found.slots is not None or found.error is not None

    def _entries(self) -> list[Entry]:
        return [row.entry for row in self._screen.calendar.agenda.items() if row.entry is not None]
