"""What waits for one's answer: how much of it, and one press that leads there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session, SessionId
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.inbox_popover import AskedModel, InboxPopover
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.worded import Worded

translate = QCoreApplication.translate


class Inbox(Worded, Button):
    """Requests and proposals, first what begins first; hidden while nothing waits."""

    wanted = Signal(str)
    """The id of a session."""

    def __init__(self, waiting: Callable[[], Sequence[Session]], me: UserId, zone: Callable[[], str]) -> None:
        """`zone`: by whose clock, an IANA name."""
        super().__init__("", "secondary")
        self._waiting = waiting
        self._me = me
        self._zone = zone
        self._count = 0
        self._last: SessionId | None = None
        self.clicked.connect(self._go_on)
        self.hide()

    def show_count(self, count: int) -> None:
        self._count = count
        self.setText(translate("sessions", "%Ln wait for your answer", "", count))
        self.setVisible(count > 0)

    @override
    def word(self) -> None:
        self.show_count(self._count)

    def _go_on(self) -> None:
        """To the one there is; of several one chooses, and Enter takes the one after that which was shown last."""
        try:
            asked = self._waiting()
        except LocalStorageError:  # the calendar tells of it
            return
        if len(asked) == 1:
            self._show(asked[0].id)
        elif asked:
            keys = [session.id for session in asked]
            popover = InboxPopover(self, AskedModel(self._me, self._zone(), self), asked)
            popover.chosen.connect(self._show)
            popover.open_below(self)
            popover.begin_at((keys.index(self._last) + 1) % len(keys) if self._last in keys else 0)

    def _show(self, key: str) -> None:
        self._last = SessionId(key)
        self.wanted.emit(key)
