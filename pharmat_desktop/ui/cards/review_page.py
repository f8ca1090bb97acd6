"""A card that is asked: its front, then its back, and how well one knew it.

Space or Enter shows the answer; 1 to 4 say how it went, Space means good; Ctrl+Z takes the last one back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.cards import Rating
from pharmat_desktop.ui.cards import words
from pharmat_desktop.ui.cards.presenter import CardsState
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.short_text import ShortText
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import SMALL, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painting import draw_focus_ring

_KEYS = {Qt.Key.Key_1: Rating.AGAIN, Qt.Key.Key_2: Rating.HARD, Qt.Key.Key_3: Rating.GOOD, Qt.Key.Key_4: Rating.EASY}
_GO_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Sheet(QFrame):
    """What is asked and answered; the keys work here."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.front = ShortText("")
        self.back = ShortText("")
        self._rule = QFrame()
        self._rule.setProperty("surface", "divider")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        for part in (self.front, self._rule, self.back):
            column.addWidget(part)

    def show_card(self, front: str, back: str, *, is_answered: bool) -> None:
        self.front.set_source(front)
        self.back.set_source(back if is_answered else "")
        self._rule.setVisible(is_answered)
        self.back.setVisible(is_answered)
        texts = (self.front.toPlainText(), self.back.toPlainText())
        self.setAccessibleName(". ".join(text for text in texts if text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus_ring(QPainter(self), self.rect(), Radius.CARD, color("focus"))


class ReviewPage(QWidget):
    """Owned by the detail."""

    answer_requested = Signal()
    rated = Signal(object)
    """A Rating."""
    undo_requested = Signal()
    edit_requested = Signal()
    suspend_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_answered = False
        self.sheet = _Sheet()
        self.show_answer = Button("", "primary")
        self.show_answer.clicked.connect(self.answer_requested)
        self.ratings = {rating: Button("", "primary" if rating is Rating.GOOD else "secondary") for rating in Rating}
        for rating, button in self.ratings.items():
            button.clicked.connect(lambda _=False, rating=rating: self.rated.emit(rating))
        self.undo = Button("", "ghost")
        self.edit = Button("", "ghost")
        self.suspend = Button("", "ghost")
        self.undo.clicked.connect(self.undo_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.suspend.clicked.connect(self.suspend_requested)
        self._hint = Label("", SMALL, "muted")
        self._answers = QWidget()
        self._build()
        self.setFocusProxy(self.sheet)

    def show_state(self, state: CardsState) -> None:
        asked = state.asked
        if asked is None:
            return
        has_turned = state.is_answered != self._is_answered
        self._is_answered = state.is_answered
        self.sheet.show_card(asked.card.front, asked.card.back, is_answered=state.is_answered)
        self.show_answer.setText(self.tr("Show answer"))
        self.show_answer.setVisible(not state.is_answered)
        self._answers.setVisible(state.is_answered)
        for rating, button in self.ratings.items():
            span = state.intervals.get(rating)
            said = words.rating_text(rating)
            after = words.span_text(span) if span is not None else ""
            button.setText(f"{said}\n{after}")
            button.setAccessibleName(f"{said}, {after}")
        self.undo.setText(self.tr("Undo"))
        self.undo.setEnabled(state.can_undo)
        self.edit.setText(self.tr("Edit"))
        self.suspend.setText(self.tr("Suspend"))
        shown, hidden = self.tr("Keys: 1 to 4, Space for Good"), self.tr("Key: Space")
        self._hint.setText(shown if state.is_answered else hidden)
        if has_turned:
            self.sheet.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        rating = _KEYS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif self._is_answered and rating is not None:
            self.rated.emit(rating)
        elif event.key() in _GO_ON and not event.isAutoRepeat():
            self.rated.emit(Rating.GOOD) if self._is_answered else self.answer_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for button in self.ratings.values():
            button.setProperty("lines", "two")  # the style sheet would let one be squeezed away
            row.addWidget(button, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self._hint)
        foot.addStretch()
        for button in (self.undo, self.edit, self.suspend):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.sheet)
        column.addWidget(self.show_answer)
        column.addWidget(self._answers)
        column.addLayout(foot)
        column.addStretch()
