"""The card that stays: what has been chosen so far, what it costs, and the one button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.state import BookingState, Phase, Step
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.rule import Rule

translate = QCoreApplication.translate


class SummaryCard(QFrame):
    """Shows a BookingState. In a narrow page it lies below as a strip, without what the steps say anyway."""

    onward = Signal()
    backward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._is_short = False
        self._title = wrapped(Label("", BODY_STRONG))
        self._day = wrapped(Label("", H3))
        self._clocks = wrapped(Label("", BODY))
        self._what = wrapped(Label("", BODY, "muted"))
        self._rule = Rule()
        self._price = wrapped(Label("", H3))
        self._terms = wrapped(Label("", SMALL, "muted"))
        self.go_on = Button("", "primary")
        self.go_back = Button("", "ghost")
        texts, buttons = QVBoxLayout(), QVBoxLayout()
        for part in (self._title, self._day, self._clocks, self._what, self._rule, self._price, self._terms):
            texts.addWidget(part)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.go_back)
        for column in (texts, buttons):
            column.setSpacing(Space.S)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._box.setSpacing(Space.L)
        self._box.addLayout(texts, 1)
        self._box.addLayout(buttons)
        self.go_on.clicked.connect(self.onward)
        self.go_back.clicked.connect(self.backward)

    def set_short(self, *, is_short: bool) -> None:
        self._is_short = is_short
        way = QBoxLayout.Direction.LeftToRight if is_short else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
        self._rule.setVisible(not is_short)
        for part in (self._title, self._what, self._terms):
            part.setVisible(not is_short and bool(part.text()))

    def show_state(self, state: BookingState) -> None:
        tutor = state.tutor
        if tutor is None:
            return
        self._title.setText(self.tr("With {person}").replace("{person}", tutor.name))
        if state.at is None:
            self._day.setText(self.tr("Choose a time"))
            self._clocks.setText("")
        else:
            self._day.setText(calendar_words.day_text(shown(state.at, state.zone).date()))
            other = words.other_clock_text(state.at, state.zone, tutor)
            self._clocks.setText(f"{words.own_clock_text(state.at, state.zone)}\n{other}")
        self._clocks.setVisible(state.at is not None)
        parts = [words.length_text(state.minutes)]
        if state.step is not Step.TIME:
            parts.append(calendar_words.place_text(state.details.kind))
        if state.weeks > 1:
            parts.append(words.weeks_text(state.weeks))
        self._what.setText(" · ".join(parts))
        self._price.setText(words.due_text(state))
        self._price.setVisible(bool(self._price.text()))
        self._terms.setText(words.terms_text(state, tutor))
        self._word_buttons(state)
        self.set_short(is_short=self._is_short)

    def _word_buttons(self, state: BookingState) -> None:
        is_last = state.step is Step.CONFIRM
        confirm = self.tr("Leave the request") if state.is_wish else self.tr("Book it")
        self.go_on.setText(confirm if is_last else self.tr("Go on"))
        self.go_on.setEnabled(state.can_confirm if is_last else state.at is not None)
        self.go_back.setText(self.tr("Back"))
        self.go_back.setVisible(state.step is not Step.TIME)
        self.go_back.setEnabled(state.phase is Phase.IDLE)
