"""The line below a lesson: the lessons before and after it, and whether it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.worded import Worded


class LessonFoot(Worded, QWidget):
    """Owned by the page."""

    lesson_opened = Signal(str)
    completed = Signal()
    """The person says that the lesson is done."""

    def __init__(self) -> None:
        super().__init__()
        self._page = CoursePage()
        self.previous = Button("", "secondary")
        self.done = Button("", "secondary")
        self.state = Label("", SMALL, "ok")
        self.next = Button("", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.previous)
        row.addStretch()
        for part in (self.state, self.done, self.next):
            row.addWidget(part)
        self.previous.clicked.connect(lambda: self.lesson_opened.emit(self._page.previous))
        self.next.clicked.connect(lambda: self.lesson_opened.emit(self._page.next))
        self.done.clicked.connect(self.completed)
        self.word()

    def show_page(self, page: CoursePage) -> None:
        self._page = page
        is_enrolled = page.course is not None and page.course.standing is Standing.ENROLLED
        is_completed = page.studied.is_completed
        had_focus = self.done.hasFocus()
        self.previous.setVisible(page.previous is not None)
        self.next.setVisible(page.next is not None)
        self.done.setVisible(is_enrolled and not is_completed)
        self.state.setVisible(is_enrolled and is_completed)
        if had_focus and is_completed:
            self.next.setFocus()

    @override
    def word(self) -> None:
        self.previous.setText(self.tr("Previous lesson"))
        self.next.setText(self.tr("Next lesson"))
        self.done.setText(self.tr("Mark as done"))
        self.state.setText(self.tr("Done"))
