"""When: how long, which day, which of its free times."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.day_strip import DayStrip
from pharmat_desktop.ui.sessions.booking.slot_chips import SlotChips
from pharmat_desktop.ui.sessions.booking.state import MINUTES, BookingState
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, SMALL, Space
from pharmat_desktop.ui.times import city_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.segments import Segments


class TimeStep(QWidget):
    """Shows a BookingState."""

    entered = Signal()
    """A time was taken by Enter: on to the next step."""
    again_wanted = Signal()
    """Free times are to be asked for once more."""
    later_wanted = Signal()
    """To the next days on which something is free, or that were not looked at yet."""

    def __init__(self) -> None:
        super().__init__()
        self.length = Segments([str(minutes) for minutes in MINUTES])
        self.days = DayStrip()
        self.times = SlotChips()
        self._length_label = Label("", BODY_STRONG)
        self._day = Label("", BODY_STRONG)
        self._zone = Label("", SMALL, "muted")
        self.notice = Notice("warn")
        self._none = wrapped(Label("", BODY, "muted"))
        self.later = Button("", "secondary")
        self.again = Button("", "secondary")
        self._build()
        self.days.entered.connect(self.times.focus_time)
        self.times.entered.connect(self.entered)
        self.later.clicked.connect(self.later_wanted)
        self.again.clicked.connect(self.again_wanted)

    def show_state(self, state: BookingState) -> None:
        if str(state.minutes) in self.length.parts:
            self.length.set_key(str(state.minutes))
        is_known = not state.is_looking and state.error is None
        is_first = state.first <= shown(state.now, state.zone).date()
        self.days.show_state(state, is_first=is_first, is_known=is_known and self._can_be_booked(state))
        self.times.show_state(state)
        is_some = bool(state.free)
        for part in (self.times, self._day):
            part.setVisible(is_some)
        self._day.setText(calendar_words.day_text(state.day) if state.day is not None else "")
        place = city_text(state.zone)
        self._zone.setText(self.tr("By the clock of {place}").replace("{place}", place))
        self._show_notices(state, is_some=is_some)

    def word(self) -> None:
        self._length_label.setText(self.tr("How long"))
        self.length.setAccessibleName(self.tr("How long"))
        self.length.set_words({str(minutes): words.length_text(minutes) for minutes in MINUTES})
        self.days.word(self.tr("Earlier days"), self.tr("Later days"))
        self.again.setText(self.tr("Ask again"))

    def focus_first(self) -> bool:
        self.days.focus_day()
        return True

    def _show_notices(self, state: BookingState, *, is_some: bool) -> None:
        self.again.setVisible(state.error is not None)
        if state.error is not None:
            self.notice.set_text(words_for(state.error).sentence)
        elif state.is_guessed:
            offline = self.tr("Offline, nobody can say which times are free. Choose one to ask for: it is not booked.")
            self.notice.set_text(offline)
        elif not self._can_be_booked(state):
            self.notice.set_text(self.tr("This tutor takes no bookings at present. Choose another one."))
        else:
            self.notice.set_text("")
        is_empty = not is_some and state.error is None and self._can_be_booked(state)
        self._none.setVisible(is_empty)
        self.later.setVisible(is_empty and not state.is_looking)
        if state.is_looking:
            self._none.setText(self.tr("Looking for free times…"))
        elif state.later is not None:
            self._none.setText(self.tr("No free time on these days."))
            day = calendar_words.short_day_text(state.later)
            self.later.setText(self.tr("Next free: {day}").replace("{day}", day))
        else:
            self._none.setText(self.tr("No free time in these four weeks."))
            self.later.setText(self.tr("Look at later weeks"))

    def _can_be_booked(self, state: BookingState) -> bool:
        return state.tutor is not None and state.tutor.is_accepting

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._length_label)
        length = QHBoxLayout()
        length.addWidget(self.length)
        length.addStretch()
        column.addLayout(length)
        column.addSpacing(Space.S)
        column.addWidget(self.days)
        column.addWidget(self.notice)
        line = QHBoxLayout()
        line.addWidget(self._day)
        line.addStretch()
        line.addWidget(self._zone)
        column.addSpacing(Space.S)
        column.addLayout(line)
        column.addWidget(self.times)
        column.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addWidget(self.again)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch()
