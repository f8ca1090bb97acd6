"""Where a number is typed, with its unit beside it, and how it is read below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pharmat_desktop.domain.quizzes import MOST, Answer, Number, Question, number_of
from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.labels import Label, wrapped

_WIDTH = 200


class NumberField(QWidget):
    """Point or comma, any digits: what was typed goes to the academy as it is."""

    answered = Signal(object)
    """Number, or None when nothing is typed any more."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMaxLength(MOST)
        self.edit.setFixedWidth(_WIDTH)
        self.unit = Combo()
        for unit in question.units:
            self.unit.addItem(words.unit_text(unit), unit)
        self.unit.setMaximumWidth(_WIDTH)
        self._only = Label("", BODY_MEDIUM)
        self._note = wrapped(Label("", SMALL, "muted"))
        self._note.setMinimumHeight(SMALL.line)
        self.unit.setVisible(len(question.units) > 1)
        self._only.setVisible(len(question.units) == 1)
        self._only.setText(words.unit_text(question.units[0]) if question.units else "")
        self.edit.textEdited.connect(self._tell)
        self.unit.activated.connect(self._tell)
        self._build()
        self.setFocusProxy(self.edit)

    def word(self, title: str) -> None:
        """What a screen reader says of the two fields; `title` is the question's."""
        self.edit.setAccessibleName(self.tr("Number, {question}").replace("{question}", title))
        self.unit.setAccessibleName(self.tr("Unit, {question}").replace("{question}", title))

    def show_answer(self, answer: Answer | None, *, is_open: bool, is_unreadable: bool) -> None:
        given = answer if isinstance(answer, Number) else Number("")
        if given.value != self.edit.text():
            self.edit.setText(given.value)
        if (place := self.unit.findData(given.unit)) >= 0:
            self.unit.setCurrentIndex(place)
        self.edit.setEnabled(is_open)
        self.unit.setEnabled(is_open)
        is_wrong = is_unreadable or (bool(given.value.strip()) and self._is_finished(given))
        self._note.set_tone("danger" if is_wrong else "muted")
        self._note.setText(words.unreadable_text() if is_wrong else words.reading_text(given))
        self.edit.setAccessibleDescription(self._note.text())

    def _is_finished(self, given: Number) -> bool:
        """Whether what is typed is wrong however it goes on, or the field was left so."""
        return number_of(given.value) is None and not self.edit.hasFocus()

    def _tell(self) -> None:
        text = self.edit.text()
        unit = str(self.unit.currentData() or "")
        self.answered.emit(Number(text, unit) if text.strip() else None)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for part in (self.edit, self.unit, self._only):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._note)
