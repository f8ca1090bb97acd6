"""The form of one question: what is asked, what is right, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.quiz_writing import LONGEST_SOLUTION, LONGEST_TEXT, QuizFlaw, Written
from pharmat_desktop.domain.quizzes import MOST, QuestionKind
from pharmat_desktop.ui.course_editor import quiz_words
from pharmat_desktop.ui.course_editor.entries import ChoiceEntry, LineEntry, TextEntry
from pharmat_desktop.ui.course_editor.quiz_choices import ChoiceList
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.sides import Sides
from pharmat_desktop.ui.widgets.worded import Worded

TWO_FIELDS = 500
"""Pixels from which two fields with long names fit beside one another."""


class QuestionForm(Worded, QWidget):
    """Owned by the quiz's form."""

    edited = Signal(object)
    """The question as Written."""

    def __init__(self) -> None:
        super().__init__()
        self._question = Written("")
        self.kind = ChoiceEntry()
        self.text = TextEntry(lines=3, limit=LONGEST_TEXT)
        self.choices = ChoiceList()
        self.value, self.unit, self.tolerance, self.units = (LineEntry() for _ in range(4))
        self.solution = TextEntry(lines=4, limit=LONGEST_SOLUTION)
        self.notice = Notice("warn")
        self._number = QWidget()
        self._build()
        self._connect()
        self.word()

    def show_question(self, question: Written, flaw: QuizFlaw | None) -> None:
        """What stands there already is not touched, so that the cursor stays."""
        self._question = question
        self.kind.show_value(question.kind.value)
        self.text.show_value(question.text)
        self.choices.show_choices(question.choices, is_single=question.kind is QuestionKind.SINGLE)
        for entry, text in ((self.value, question.value), (self.unit, question.unit)):
            entry.show_value(text)
        self.tolerance.show_value(question.tolerance)
        if _units(self.units.edit.text()) != question.units:
            self.units.show_value(", ".join(question.units))
        self.solution.show_value(question.solution)
        self.choices.setVisible(not question.is_numeric)
        self._number.setVisible(question.is_numeric)
        self.notice.set_text(quiz_words.flaw_text(flaw) if flaw else "")

    @override
    def word(self) -> None:
        """In the present language."""
        self.kind.set_label(self.tr("Kind of question"))
        self.kind.set_options([(kind.value, quiz_words.kind_text(kind)) for kind in QuestionKind])
        self.text.set_label(self.tr("What is asked, in Markdown"))
        self.value.set_label(self.tr("Right number"))
        self.unit.set_label(self.tr("Its unit, such as mg or mL/h"))
        self.tolerance.set_label(self.tr("How far off is still right"))
        self.units.set_label(self.tr("Units to choose from, with commas between"))
        self.solution.set_label(self.tr("Worked solution, told after the answer, in Markdown"))
        self.choices.word()

    def _connect(self) -> None:
        def tell(change: Callable[[Written, object], Written]) -> Callable[[object], None]:
            return lambda value: self.edited.emit(change(self._question, value))

        self.kind.edited.connect(tell(lambda one, value: replace(one, kind=QuestionKind(str(value)))))
        self.text.edited.connect(tell(lambda one, value: replace(one, text=str(value))))
        self.choices.edited.connect(lambda choices: self.edited.emit(replace(self._question, choices=choices)))
        self.value.edited.connect(tell(lambda one, value: replace(one, value=str(value))))
        self.unit.edited.connect(tell(lambda one, value: replace(one, unit=str(value).strip())))
        self.tolerance.edited.connect(tell(lambda one, value: replace(one, tolerance=str(value))))
        self.units.edited.connect(tell(lambda one, value: replace(one, units=_units(str(value)))))
        self.solution.edited.connect(tell(lambda one, value: replace(one, solution=str(value))))

    def _build(self) -> None:
        for entry in (self.value, self.tolerance):
            entry.edit.setMaxLength(MOST)
        number = QVBoxLayout(self._number)
        number.setContentsMargins(0, 0, 0, 0)
        number.setSpacing(Space.M)
        number.addWidget(Sides(self.value, self.unit, TWO_FIELDS, at_top=True))
        number.addWidget(Sides(self.tolerance, self.units, TWO_FIELDS, at_top=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.kind, self.text, self.choices, self._number, self.solution, self.notice):
            column.addWidget(part)
        column.addStretch()


def _units(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace("،", ",").split(",") if part.strip()))
