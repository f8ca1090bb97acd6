"""The foot of a quiz: the way through the questions, and what is done with the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizState
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class QuizFooter(QWidget):
    """Owned by the page."""

    stepped = Signal(int)
    """-1 or 1: to the question before or after."""
    send_requested = Signal()
    again_requested = Signal()
    """Answer a scored quiz anew."""
    cards_requested = Signal()
    """Of what was answered wrong."""
    change_requested = Signal()
    """Go on answering what waits or was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.before = Button("", "secondary")
        self.after = Button("", "secondary")
        self.send = Button("", "primary")
        self.again = Button("", "primary")
        self.change = Button("", "secondary")
        self.cards = Button("", "secondary")
        self._missing = wrapped(Label("", SMALL, "muted"))
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.send.clicked.connect(self.send_requested)
        self.again.clicked.connect(self.again_requested)
        self.change.clicked.connect(self.change_requested)
        self.cards.clicked.connect(self.cards_requested)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for part in (self.before, self.after):
            row.addWidget(part)
        row.addStretch()
        for part in (self.change, self.cards, self.again, self.send):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._missing)
        column.addLayout(row)

    def show_state(self, state: QuizState, place: int, *, is_single: bool) -> None:
        is_open = state.phase is Phase.ANSWERING
        self.before.setText(self.tr("Previous question"))
        self.after.setText(self.tr("Next question"))
        self.send.setText(self.tr("Send answers"))
        self.again.setText(self.tr("Try again"))
        self.change.setText(self.tr("Change answers"))
        for button in (self.before, self.after):
            button.setVisible(is_single)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < len(state.questions))
        self.send.setVisible(is_open)
        self.send.setEnabled(state.answered > 0)
        self.again.setVisible(state.phase is Phase.SCORED and state.attempts_left != 0)
        self.change.setVisible(state.phase in (Phase.WAITING, Phase.REFUSED))
        has_wrong = state.attempt is not None and state.attempt.right_count < state.attempt.question_count
        self.cards.setText(self.tr("Make cards from the wrong answers"))
        self.cards.setVisible(state.phase is Phase.SCORED and has_wrong)
        self._missing.setText(words.missing_text(state) if is_open else "")
        self._missing.setVisible(bool(self._missing.text()))

    def focus_send(self) -> None:
        self.send.setFocus()
