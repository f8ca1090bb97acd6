"""The editor: what is edited and how safe it is above, the form below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.course_editor import words
from pharmat_desktop.ui.course_editor.course_form import CourseForm
from pharmat_desktop.ui.course_editor.disputes import Disputes
from pharmat_desktop.ui.course_editor.lesson_form import LessonForm
from pharmat_desktop.ui.course_editor.states import EditorState
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.theme.tokens import H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.worded import Worded

COURSE_WIDTH, LESSON_WIDTH = 760, 1400
HEADER_HEIGHT = 64


class EditorView(Worded, QWidget):
    """Owned by the detail of the courses screen. Shows what `EditorPresenter` says."""

    left = Signal()
    save_requested = Signal()
    discard_requested = Signal()

    def __init__(self, formulas: Formulas) -> None:
        super().__init__()
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = EditorState()
        self.back = IconButton("arrow-left", "")
        self._title = ElidedLabel("", H3)
        self.status = ElidedLabel("", SMALL, "muted")
        self.discard, self.save = Button(""), Button("", "primary")
        self.notice = Notice("info")
        self.disputes, self.lesson_disputes = Disputes(), Disputes()
        self.course, self.lesson = CourseForm(), LessonForm(formulas)
        self._forms = QStackedWidget()
        for form, disputes, width in (
            (self.course, self.disputes, COURSE_WIDTH),
            (self.lesson, self.lesson_disputes, LESSON_WIDTH),
        ):
            self._forms.addWidget(ScrollPage(_page(disputes, form), width))
        self._build()
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_requested)
        self.discard.clicked.connect(self.discard_requested)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save_requested.emit)
        self.word()

    @property
    def shown_disputes(self) -> Disputes:
        """Those of what is edited now."""
        is_course = self._state.target is None or self._state.target.lesson_id is None
        return self.disputes if is_course else self.lesson_disputes

    def show_state(self, state: EditorState) -> None:
        is_other = (state.target and state.target.about) != (self._state.target and self._state.target.about)
        self._state = state
        if state.target is None:
            return
        form = self.course if state.target.lesson_id is None else self.lesson
        if is_other:
            form.begin()
            self._forms.setCurrentIndex(0 if form is self.course else 1)
        form.show_state(state)
        self.shown_disputes.show_disputes(state.disputes)
        self.word()
        if is_other:
            form.title.setFocus()

    @override
    def word(self) -> None:
        state = self._state
        self.back.set_name(self.tr("Back to the course"))
        self._title.setText(words.heading(state))
        self.status.setText(words.saving_text(state))
        is_new = state.target is not None and state.target.is_new
        self.discard.setText(self.tr("Give up") if is_new else self.tr("Discard changes"))
        self.discard.setEnabled((state.is_dirty or is_new) and not state.is_saving)
        self.save.setText(self.tr("Save"))
        self.save.setEnabled(state.can_save)
        kind, text = self._notice()
        self.notice.set_kind(kind)
        self.notice.set_text(text)

    def _notice(self) -> tuple[str, str]:
        """Kind and words of what has to be known first."""
        state = self._state
        if state.error is not None:
            return "error", words_for(state.error).sentence
        if state.was_merged and not state.disputes:
            return "info", self.tr("It was changed on another device, too. Both changes are in.")
        if state.was_found and state.is_dirty:
            return "info", self.tr("This is as you left it, and not saved yet.")
        return "info", ""

    def _build(self) -> None:
        header = QFrame()
        header.setProperty("surface", "detail")
        header.setFixedHeight(HEADER_HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(Space.M, 0, Space.L, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        row.addWidget(self.status, 1)
        for part in (self.discard, self.save):
            row.addWidget(part)
        notes = QVBoxLayout()
        notes.setContentsMargins(Space.L, Space.S, Space.L, 0)
        notes.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(notes)
        column.addWidget(self._forms, 1)


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
    column.setSpacing(Space.L)
    for part in parts:
        column.addWidget(part)
    return page
