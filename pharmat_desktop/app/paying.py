"""The last step of a booking asks what pays for it: a prepaid package, a make-up credit, or money later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.passes import Wanted
from pharmat_desktop.domain.session_commands import Book
from pharmat_desktop.ui.passes.pay_with import PayWith
from pharmat_desktop.ui.sessions.booking.state import BookingState, Step

if TYPE_CHECKING:
    from pharmat_desktop.services.passes import PassService
    from pharmat_desktop.ui.sessions.booking.screen import BookingScreen


class Paying(QObject):
    """Puts the choice into the booking, which owns it from then on. `close` ends its subscription.

    What was refused with one pass may be booked with another, or without: so when the choice is another one than that
    which was refused, by the person or because the pass is gone, the way is open again.
    """

    def __init__(self, screen: BookingScreen, passes: PassService) -> None:
        super().__init__(screen)
        self._booking = screen.booking
        self._sent_with: str | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._settle)
        self.chooser = PayWith(lambda tutor_id: passes.usable(tutor_id, utc_now()))
        screen.page.confirm.paying.addWidget(self.chooser)
        self._booking.completed = self._complete
        self._booking.state_changed.connect(self._follow)
        self.chooser.chosen.connect(self._soon.start)
        self._unsubscribe = passes.subscribe(self._follow)

    def close(self) -> None:
        self._soon.stop()
        self._unsubscribe()

    def _complete(self, command: Book) -> Book:
        self._sent_with = self.chooser.pass_id
        return self.chooser.completed(command)

    def _follow(self, _: object = None) -> None:
        self.chooser.show_for(_wanted(self._booking.state))
        self._soon.start()  # not at once: others have not heard of this state yet

    def _settle(self) -> None:
        """The summary says what pays; and the way is open again where it may be."""
        self._booking.pay_with(self.chooser.paid_text)
        state = self._booking.state
        is_other = self._sent_with is not None and self.chooser.pass_id != self._sent_with
        if state.told is not None and state.at is not None and is_other:
            self._sent_with = None
            self._booking.choose_time(state.at)


def _wanted(state: BookingState) -> Wanted | None:
    """What is to be paid for; nothing before the last step, nor for a mere request or what is free."""
    is_paid = state.price is not None and state.price.minor > 0 and not state.is_wish
    if state.step is not Step.CONFIRM or state.tutor is None or not state.starts or not is_paid:
        return None
    return Wanted(state.tutor.id, state.starts[-1], state.minutes, state.details.subject_id or None, state.weeks)
