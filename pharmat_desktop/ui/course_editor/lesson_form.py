"""The form of a lesson: its text beside what students will read."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import LessonKind
from pharmat_desktop.ui.course_editor import words
from pharmat_desktop.ui.course_editor.entries import ChoiceEntry, FlagEntry, LineEntry, NumberEntry, TextEntry
from pharmat_desktop.ui.course_editor.file_part import FilePart
from pharmat_desktop.ui.course_editor.form import EditorForm, beside
from pharmat_desktop.ui.course_editor.quiz_form import SIDE_BY_SIDE, QuizForm
from pharmat_desktop.ui.course_editor.states import EditorState
from pharmat_desktop.ui.courses.words import kind_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.reading.view import ReadingView
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.sides import Sides

PREVIEW_AFTER = 300
"""Milliseconds without a letter until the preview follows."""
LINES, INTRODUCTION = 22, 4
"""Of a text, and of what stands before the questions of a quiz."""


class LessonForm(EditorForm):
    """Owned by the editor's view."""

    def __init__(self, formulas: Formulas) -> None:
        self.title, self.kind, self.minutes = LineEntry(), ChoiceEntry(), NumberEntry()
        self.body = TextEntry(lines=LINES)
        super().__init__(
            {
                "title": self.title,
                "description": LineEntry(),
                "kind": self.kind,
                "duration_minutes": self.minutes,
                "is_preview": FlagEntry(),
                "body": self.body,
            }
        )
        self.file = FilePart()
        self.quiz = QuizForm()
        self._first_save = wrapped(Label("", BODY, "muted"))
        self._shown_as = Label("", BODY_MEDIUM)
        self.preview = ReadingView("", formulas)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER)
        self._timer.timeout.connect(self._show_preview)
        self._source = ""
        self._is_quiz = False
        self._shown = QWidget()
        self._arrange()
        self.word()

    @override
    def show_state(self, state: EditorState) -> None:
        super().show_state(state)
        is_quiz, is_new = state.fields.get("kind") == LessonKind.QUIZ, state.target is None or state.target.is_new
        self.quiz.setVisible(is_quiz and not is_new)
        self._first_save.setVisible(is_quiz and is_new)
        self.body.area.set_lines(INTRODUCTION if is_quiz else LINES)
        self._shown.setVisible(not is_quiz)
        self._name_body(is_quiz=is_quiz)
        path = state.fields.get("file_path")
        self.file.show_file(path if isinstance(path, str) else None)
        body = str(state.fields.get("body") or "")
        if body != self._source:
            self._source = body
            self._timer.start()

    @override
    def begin(self) -> None:
        super().begin()
        self._timer.stop()
        self._source = ""
        self.preview.set_source("")

    @override
    def word(self) -> None:
        super().word()
        self._name_body(is_quiz=self._is_quiz)
        self.kind.set_options([(kind.value, kind_text(kind)) for kind in LessonKind])
        self._first_save.setText(self.tr("Save the lesson, then write its questions here."))
        self._shown_as.setText(self.tr("As students read it"))
        self.preview.setAccessibleName(self.tr("As students read it"))

    def _name_body(self, *, is_quiz: bool) -> None:
        self._is_quiz = is_quiz
        self.body.set_label(self.tr("Introduction, in Markdown") if is_quiz else words.field_name("body"))

    def _show_preview(self) -> None:
        self.preview.set_source(self._source)

    def _arrange(self) -> None:
        column = self.column
        column.addWidget(self.title)
        column.addWidget(self.entries["description"])
        column.addLayout(beside(self.kind, self.minutes))
        column.addWidget(self.entries["is_preview"])
        column.addWidget(self.file)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(Space.XS)
        shown.addWidget(self._shown_as)
        shown.addWidget(self.preview, 1)
        column.addWidget(Sides(self.body, self._shown, SIDE_BY_SIDE))
        column.addWidget(self._first_save)
        column.addWidget(self.quiz)
        column.addStretch()
