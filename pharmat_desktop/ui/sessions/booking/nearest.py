"""What can be done when it is not booked: one of the nearest free times, fewer weeks, a request, or another time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.sessions import Slot
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.state import BookingState, Ending, Phase
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, plain_tooltip, wrapped

MOST = 3
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class NearestTimes(QWidget):
    """Hidden while there is nothing to choose from. The keys 1, 2 and 3 take a time, what was typed stays."""

    taken = Signal(object)
    """A Slot."""
    shortened = Signal(int)
    wished = Signal()
    other_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slots: tuple[Slot, ...] = ()
        self._fewer = 0
        self._title = wrapped(Label("", BODY_STRONG))
        self.buttons = [Button("", "secondary") for _ in range(MOST)]
        self.fewer, self.wish, self.other = Button("", "secondary"), Button("", "secondary"), Button("", "ghost")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        for place, button in enumerate(self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long name is cut
            column.addWidget(button)
            button.clicked.connect(partial(self._take, place))
        line = QHBoxLayout()
        for button in (self.fewer, self.wish, self.other):
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)
        self.fewer.clicked.connect(lambda: self.shortened.emit(self._fewer))
        self.wish.clicked.connect(self.wished)
        self.other.clicked.connect(self.other_wanted)
        self.hide()

    def show_state(self, state: BookingState) -> None:
        told = state.told if state.phase is Phase.IDLE else None
        self._slots = told.nearest[:MOST] if told is not None else ()
        self._fewer = told.fewer if told is not None else 0
        self._title.setText(self.tr("Free instead: press 1, 2 or 3 to take one"))
        self._title.setVisible(bool(self._slots))
        for place, button in enumerate(self.buttons):
            slot = self._slots[place] if place < len(self._slots) else None
            button.setVisible(slot is not None)
            if slot is not None:
                text = _slot_text(slot, state)
                button.setText(f"{calendar_words.number_text(place + 1)}   {text}")
                button.setToolTip(plain_tooltip(text))
        is_refused = told is not None and told.ending is Ending.REFUSED
        self.fewer.setText(_fewer_text(self._fewer))
        self.fewer.setVisible(self._fewer > 0)
        self.wish.setText(self.tr("Leave a request instead"))
        self.wish.setVisible(told is not None and told.ending is Ending.NOT_SENT)
        self.other.setText(self.tr("Choose another time"))
        self.other.setVisible(is_refused)
        self.setVisible(told is not None and told.ending is not Ending.FAILED)

    def focus_first(self) -> bool:
        """Whether there was anything."""
        if self.isHidden():
            return False
        buttons = (*self.buttons, self.fewer, self.wish, self.other)
        shown_buttons = [button for button in buttons if not button.isHidden()]
        if shown_buttons:
            shown_buttons[0].setFocus()
        return bool(shown_buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._take(_KEYS.index(Qt.Key(event.key())))
        else:
            super().keyPressEvent(event)

    def _take(self, place: int, _: bool = False) -> None:
        if place < len(self._slots):
            self.taken.emit(self._slots[place])


def _slot_text(slot: Slot, state: BookingState) -> str:
    """By both clocks."""
    day = calendar_words.short_day_text(shown(slot.starts_at, state.zone).date())
    clocks = words.clocks_text(slot.starts_at, state.zone, state.tutor) if state.tutor is not None else ""
    return f"{day}, {clocks}"


def _fewer_text(weeks: int) -> str:
    return QCoreApplication.translate("booking", "Book the first %Ln weeks", "", weeks)
