"""The form of a course, with its state for the world and its lessons below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.course_editing import Subject
from pharmat_desktop.ui.course_editor import words
from pharmat_desktop.ui.course_editor.entries import ChoiceEntry, LineEntry, PriceEntry, TextEntry
from pharmat_desktop.ui.course_editor.form import EditorForm, beside
from pharmat_desktop.ui.course_editor.lesson_order import LessonOrder
from pharmat_desktop.ui.course_editor.states import EditorState
from pharmat_desktop.ui.courses.words import level_text
from pharmat_desktop.ui.names import language_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped

LANGUAGES = ("en", "ar", "es", "fr", "de", "it", "pt", "tr", "zh", "hi")
CURRENCIES = ("EUR", "USD", "GBP", "EGP", "SAR", "AED", "KWD", "JPY", "CHF", "INR")
STEPS = {"draft": ("published",), "published": ("archived", "draft"), "archived": ("published",)}
"""From a state of the course to others. The server refuses to take a course that students take back to draft."""


class CourseForm(EditorForm):
    """Owned by the editor's view."""

    status_chosen = Signal(str)
    """draft, published or archived: to be saved at once, with what else is written."""

    def __init__(self) -> None:
        self.title, self.description = LineEntry(), TextEntry(lines=3)
        self.subject, self.level, self.language = ChoiceEntry(may_be_none=True), ChoiceEntry(), ChoiceEntry()
        self.price, self.currency = PriceEntry(), ChoiceEntry()
        self.lessons = LessonOrder()
        self.status = wrapped(Label("", BODY, "muted"))
        self.steps = {key: Button("") for key in ("published", "archived", "draft")}
        super().__init__(
            {
                "title": self.title,
                "description": self.description,
                "subject_id": self.subject,
                "level": self.level,
                "language": self.language,
                "price_minor": self.price,
                "currency": self.currency,
                "learning_objectives": TextEntry(lines=4, is_list=True),
                "prerequisites": TextEntry(lines=3, is_list=True),
                "tags": TextEntry(lines=2, is_list=True),
                "syllabus": TextEntry(lines=6),
            }
        )
        self._subjects: Sequence[Subject] = ()
        for key, button in self.steps.items():
            button.clicked.connect(lambda _=False, key=key: self.status_chosen.emit(key))
        self._arrange()
        self.word()

    def set_subjects(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self._fill_choices()

    @override
    def show_state(self, state: EditorState) -> None:
        self.price.set_currency(str(state.fields.get("currency") or "EUR"))
        super().show_state(state)
        status = str(state.fields.get("status") or "draft")
        is_new = state.target is None or state.target.is_new
        self.status.setText(words.status_text(status))
        for key, button in self.steps.items():
            button.setVisible(not is_new and key in STEPS.get(status, ()))
            button.setEnabled(not state.is_saving and not state.flaws and not state.disputes)
        self.lessons.setVisible(not is_new)
        self.lessons.set_hold(state.hold)

    @override
    def word(self) -> None:
        super().word()
        self._fill_choices()
        self.steps["published"].setText(self.tr("Publish"))
        self.steps["archived"].setText(self.tr("Archive"))
        self.steps["draft"].setText(self.tr("Back to draft"))

    def _fill_choices(self) -> None:
        self.subject.set_options([("", self.tr("None")), *self._subjects])
        self.level.set_options([(key, level_text(key)) for key in ("beginner", "intermediate", "advanced")])
        self.language.set_options([(code, language_text(code)) for code in LANGUAGES])
        self.currency.set_options([(code, code) for code in CURRENCIES])

    def _arrange(self) -> None:
        column = self.column
        column.addLayout(self._status_row())
        column.addWidget(self.title)
        column.addWidget(self.description)
        column.addLayout(beside(self.subject, self.level, self.language))
        column.addLayout(beside(self.price, self.currency))
        column.addWidget(self.lessons)
        for name in ("learning_objectives", "prerequisites", "tags", "syllabus"):
            column.addWidget(self.entries[name])
        column.addStretch()

    def _status_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.status, 1)
        parts: list[QWidget] = [self.steps[key] for key in ("draft", "archived", "published")]
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
