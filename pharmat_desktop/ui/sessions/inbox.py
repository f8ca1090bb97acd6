"""What waits for one's answer: how much of it, and one press that leads to the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.sessions import Session, SessionId
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.worded import Worded

translate = QCoreApplication.translate


class Inbox(Worded, Button):
    """Requests and proposals, first what begins first; hidden while nothing waits."""

    wanted = Signal(str)
    """The id of a session."""

    def __init__(self, waiting: Callable[[], Sequence[Session]]) -> None:
        super().__init__("", "secondary")
        self._waiting = waiting
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
        """To the one after that which was shown last, and from the last to the first."""
        try:
            keys = [session.id for session in self._waiting()]
        except LocalStorageError:  # the calendar tells of it
            return
        if keys:
            place = keys.index(self._last) + 1 if self._last in keys else 0
            self._last = keys[place % len(keys)]
            self.wanted.emit(self._last)
