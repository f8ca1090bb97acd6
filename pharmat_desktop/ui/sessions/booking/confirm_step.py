"""Before one's word is given: both clocks side by side, the price, what cancelling costs; and why it did not go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.ui.errors import refusal_text as known_refusal
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.nearest import NearestTimes
from pharmat_desktop.ui.sessions.booking.state import BookingState, Ending, Phase, Told
from pharmat_desktop.ui.sessions.series_words import starts_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H1, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class ClockCard(QFrame):
    """One instant by one clock."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._whose = wrapped(Label("", BODY_STRONG))
        self._time = wrapped(Label("", H1))
        self._day = wrapped(Label("", BODY, "muted"))
        self._place = wrapped(Label("", SMALL, "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(2)
        for label in (self._whose, self._time, self._day, self._place):
            column.addWidget(label)

    def show_clock(self, whose: str, state: BookingState, zone: str) -> None:
        if state.at is None or state.ends_at is None:
            return
        self._whose.setText(whose)
        self._time.setText(calendar_words.range_text(state.at, state.ends_at, zone))
        self._day.setText(calendar_words.full_day_text(shown(state.at, zone).date()))
        self._place.setText(words.place_text(state.at, zone))


class ConfirmStep(QWidget):
    """Shows a BookingState. `paying` is for whatever else than money a session is paid with."""

    taken = Signal(object)
    """One of the nearest Slots."""
    shortened = Signal(int)
    """Only so many weeks of a weekly booking."""
    wished = Signal()
    """Leave a request instead."""
    other_wanted = Signal()
    """Back to the free times."""

    def __init__(self) -> None:
        super().__init__()
        self._own, self._other = ClockCard(), ClockCard()
        self._moves = Notice("warn")
        self._not_booked = Notice("warn")
        self._progress = Notice("info")
        self.told = Notice("error")
        self.nearest = NearestTimes()
        self._facts = [(Label("", BODY, "muted"), wrapped(Label("", BODY))) for _ in range(4)]
        self.paying = QVBoxLayout()
        self._build()
        self.nearest.taken.connect(self.taken)
        self.nearest.shortened.connect(self.shortened)
        self.nearest.wished.connect(self.wished)
        self.nearest.other_wanted.connect(self.other_wanted)

    def show_state(self, state: BookingState) -> None:
        tutor = state.tutor
        if tutor is None:
            return
        self._own.show_clock(self.tr("Your time"), state, state.zone)
        self._other.show_clock(self.tr("For {person}").replace("{person}", tutor.name), state, tutor.zone)
        self._moves.set_text(starts_text(state.starts, state.zone, words.attendee(tutor)))
        is_wish = state.is_wish and state.phase is Phase.IDLE and state.told is None
        waits = self.tr("Not booked: you leave a request. It is asked for as soon as the academy can be reached.")
        self._not_booked.set_text(waits if is_wish else "")
        self._show_facts(state, tutor)
        self._say(self._progress, words.phase_text(state.phase))
        self.told.set_kind("warn" if state.told is not None and state.told.ending is Ending.NOT_SENT else "error")
        self._say(self.told, _told_text(state.told, state))
        self.nearest.show_state(state)

    def focus_first(self) -> bool:
        """Into what can be pressed in answer to what was told; False when there is nothing."""
        return self.nearest.focus_first()

    def _say(self, notice: Notice, text: str) -> None:
        if text and text != notice.text():
            announce(self, text)
        notice.set_text(text)

    def _show_facts(self, state: BookingState, tutor: TutorCard) -> None:
        about = state.details
        topic = about.topic.strip() or (state.course.title if state.course is not None else "")
        place = calendar_words.place_text(about.kind)
        facts = (
            (self.tr("What"), f"{topic} · {place}" if topic else place),
            (self.tr("How often"), words.weeks_text(state.weeks)),
            (self.tr("Price"), words.due_text(state)),
            (self.tr("Cancelling"), words.terms_text(state, tutor)),
        )
        for (label, value), (title, text) in zip(self._facts, facts, strict=True):
            label.setText(title)
            value.setText(text)
            label.setVisible(bool(text))
            value.setVisible(bool(text))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.told, self.nearest, self._progress, self._not_booked):
            column.addWidget(part)
        clocks = QHBoxLayout()
        clocks.setSpacing(Space.M)
        clocks.addWidget(self._own, 1)
        clocks.addWidget(self._other, 1)
        column.addLayout(clocks)
        column.addWidget(self._moves)
        column.addSpacing(Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self._facts):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        column.addLayout(grid)
        column.addLayout(self.paying)
        column.addStretch()


def _told_text(told: Told | None, state: BookingState) -> str:
    if told is None:
        return ""
    if told.error is not None:
        return words_for(told.error).sentence
    if told.ending is Ending.NOT_SENT:
        return words.not_sent_text()
    if told.taken and len(state.starts) > 1:
        return words.taken_text(told.taken, state.zone)
    return words.refusal_text(told.code) or known_refusal(told.sentence) or words.refused_text()
