"""A question as students see it, while it is written."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.quiz_writing import QuizText
from pharmat_desktop.domain.quizzes import Question, Quiz
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizState
from pharmat_desktop.ui.courses.quiz.question_card import QuestionCard
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.labels import Label

FOLLOW_AFTER = 300
"""Milliseconds without a letter until it follows."""


class QuestionPreview(QWidget):
    """Owned by the quiz's form."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[Question, ...] = ()
        self._place = 0
        self._shown: tuple[Question, int, int] | None = None
        self.card: QuestionCard | None = None
        self._label = Label("", BODY_MEDIUM)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_AFTER)
        self._timer.timeout.connect(self._show)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._label)
        self._column.addStretch()

    def show_question(self, quiz: QuizText, chosen: str) -> None:
        self._asked = tuple(one.asked for one in quiz.questions)
        self._place = next((n for n, one in enumerate(self._asked) if one.id == chosen), -1)
        self._timer.start()

    def word(self) -> None:
        self._label.setText(self.tr("As students see it"))

    def _show(self) -> None:
        wanted = (self._asked[self._place], self._place, len(self._asked)) if self._place >= 0 else None
        if wanted == self._shown:
            return
        self._shown = wanted
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if wanted is not None:
            self.card = QuestionCard(wanted[0], self._place + 1)
            self.card.show_state(QuizState(phase=Phase.LOOKING, quiz=Quiz(1, self._asked)))
            self._column.insertWidget(1, self.card)
