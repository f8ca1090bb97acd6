"""A lesson to read, with the way back and on to its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.links import open_link
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.centered import centered
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.markdown_view import MarkdownView
from pharmat_desktop.ui.widgets.states import EmptyState


class LessonPageView(QWidget):
    """Shows one lesson; owned by the detail."""

    closed = Signal()
    """The way back to the course was taken."""
    lesson_opened = Signal(str)
    """The id of the previous or the next lesson."""

    def __init__(self) -> None:
        super().__init__()
        self._page = CoursePage()
        self.back = IconButton("arrow-left", "")
        self.back.clicked.connect(self.closed)
        self._course = ElidedLabel("", BODY_MEDIUM, "muted")
        self._title = wrapped(Label("", H1))
        self._meta = Label("", BODY, "muted")
        self.text = MarkdownView("")
        self.text.anchorClicked.connect(open_link)
        self._nothing = EmptyState("file-text")
        self._body = QStackedWidget()
        self._body.addWidget(self.text)
        self._body.addWidget(self._nothing)
        self.previous = Button("", "secondary")
        self.next = Button("", "primary")
        self.previous.clicked.connect(lambda: self.lesson_opened.emit(self._page.previous))
        self.next.clicked.connect(lambda: self.lesson_opened.emit(self._page.next))
        self.setFocusProxy(self.text)
        self._build()

    def show_page(self, page: CoursePage) -> None:
        """`page` has a lesson."""
        is_other = page.lesson != self._page.lesson
        self._page = page
        self._word()
        lesson = page.lesson
        if lesson is not None and is_other:
            self.text.set_source(lesson.body)
            self._body.setCurrentWidget(self.text if lesson.body.strip() else self._nothing)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        course, lesson = self._page.course, self._page.lesson
        if course is None or lesson is None:
            return
        self.back.set_name(self.tr("Back to {course}").format(course=course.title))
        self._course.setText(course.title)
        self._title.setText(lesson.title)
        self._meta.setText(words.lesson_meta(lesson))
        self.text.setAccessibleName(lesson.title)
        self._nothing.set_texts(words.no_text_notice(lesson))
        self.previous.setText(self.tr("Previous lesson"))
        self.next.setText(self.tr("Next lesson"))
        self.previous.setVisible(self._page.previous is not None)
        self.next.setVisible(self._page.next is not None)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.back)
        head.addWidget(self._course, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.previous)
        foot.addStretch()
        foot.addWidget(self.next)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._meta)
        column.addSpacing(Space.S)
        column.addWidget(self._body, 1)
        column.addLayout(foot)
        self.setLayout(centered(column))
