"""One question: what is asked, where it is answered, and once it was scored what is right and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.quizzes import Question
from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.courses.quiz.number_field import NumberField
from pharmat_desktop.ui.courses.quiz.options import Options
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizState
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.short_text import ShortText
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, SMALL_STRONG, Size, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.states import IconView


class QuestionCard(QFrame):
    """Owned by the page."""

    answered = Signal(str, object)
    """The question's id, and an Answer or None."""
    next_requested = Signal()
    """Enter."""

    def __init__(self, question: Question, place: int) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.question = question
        self._place = place
        self._head = Label("", SMALL_STRONG, "muted")
        self._hint = Label("", SMALL, "muted")
        self.text = ShortText(question.text)
        self.field: Options | NumberField = NumberField(question) if question.is_numeric else Options(question)
        self.field.answered.connect(lambda answer: self.answered.emit(question.id, answer))
        self._icon = IconView("circle-check", Size.ICON, "ok")
        self.verdict = Label("", BODY_STRONG)
        self._given = wrapped(Label())
        self._right = wrapped(Label())
        self._why = Label("", SMALL_STRONG, "muted")
        self.solution = ShortText("")
        self._result = QWidget()
        self._build()
        self.setFocusProxy(self.field)

    def show_state(self, state: QuizState) -> None:
        total = len(state.questions)
        self._head.setText(words.place_text(self._place, total))
        self._hint.setText(words.hint_text(self.question))
        self._hint.setVisible(state.phase is Phase.ANSWERING)
        attempt = state.attempt if state.phase is Phase.SCORED else None
        verdicts = attempt.verdicts if attempt else ()
        verdict = next((one for one in verdicts if one.question_id == self.question.id), None)
        answer = state.answers.get(self.question.id)
        is_open = state.phase is Phase.ANSWERING
        if isinstance(self.field, Options):
            self.field.show_answer(answer, verdict, is_open=is_open)
            self.field.setAccessibleName(self._head.text())
        else:
            is_unreadable = state.unreadable is not None and state.unreadable.id == self.question.id
            self.field.word(self._head.text())
            self.field.show_answer(answer, is_open=is_open, is_unreadable=is_unreadable)
            self.field.setVisible(verdict is None)
        self._result.setVisible(verdict is not None)
        if verdict is not None:
            self._icon.set_icon(*(("circle-check", "ok") if verdict.is_right else ("circle-x", "danger")))
            self.verdict.setText(words.verdict_text(verdict))
            for label, text in (
                (self._given, words.given_text(answer)),
                (self._right, words.right_text(verdict.right)),
            ):
                label.setText(text)
                label.setVisible(self.question.is_numeric)
            self._why.setText(words.solution_heading(self.question))
            self._why.setVisible(bool(verdict.solution))
            self.solution.set_source(verdict.solution)
            self.solution.setVisible(bool(verdict.solution))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field inside left: numbers choose, Enter goes on."""
        digit = event.key() - Qt.Key.Key_0.value
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.next_requested.emit()
        elif isinstance(self.field, Options) and 1 <= digit <= len(self.field.buttons):
            self.field.choose(digit)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self._hint)
        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(self._icon)
        said.addWidget(self.verdict)
        said.addStretch()
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(Space.XS)
        result.addLayout(said)
        for part in (self._given, self._right):
            result.addWidget(part)
        result.addSpacing(Space.S)
        result.addWidget(self._why)
        result.addWidget(self.solution)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        for widget in (self.text, self.field, self._result):
            column.addWidget(widget)
