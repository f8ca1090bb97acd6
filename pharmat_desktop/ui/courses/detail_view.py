"""The detail of the courses screen: nothing chosen, a course, or a lesson."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pharmat_desktop.domain.courses import LessonKind
from pharmat_desktop.ui.courses.course_page import CoursePageView
from pharmat_desktop.ui.courses.lesson_page import LessonPageView
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter
from pharmat_desktop.ui.courses.quiz.page import QuizPageView
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded


class CourseDetailView(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: CoursesPresenter, lesson: LessonPageView | None = None) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("book-open")
        self.course = CoursePageView(presenter.lessons, presenter.students)
        self.lesson = lesson or LessonPageView()
        self.quiz: QuizPageView | None = None
        for page in (self._nothing, self.course, self.lesson):
            self.addWidget(page)
        self.course.lesson_opened.connect(presenter.open_lesson)
        self.lesson.lesson_opened.connect(presenter.open_lesson)
        self.lesson.closed.connect(presenter.close_lesson)
        self._editor: QWidget | None = None
        presenter.page_changed.connect(self._show_page)
        self.word()
        self._show_page(presenter.page)

    def show_editor(self, editor: QWidget) -> None:
        """In place of the course, until `end_editing`."""
        if self.indexOf(editor) < 0:
            self.addWidget(editor)
        self._editor = editor
        self.setCurrentWidget(editor)

    def end_editing(self) -> None:
        self._editor = None
        self._show_page(self._presenter.page)

    def add_quiz(self, page: QuizPageView) -> None:
        """From now on lessons that ask are shown by `page`."""
        self.quiz = page
        self.addWidget(page)
        page.lesson_opened.connect(self._presenter.open_lesson)
        page.closed.connect(self._presenter.close_lesson)
        self._show_page(self._presenter.page)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back; from the course page it is for the window."""
        if event.key() == Qt.Key.Key_Escape and self._presenter.page.lesson is not None:
            self._presenter.close_lesson()
        else:
            super().keyPressEvent(event)

    def _show_page(self, page: CoursePage) -> None:
        before = self.currentWidget()
        if page.course is not None:
            self.course.show_page(page)
        if self._editor is not None:
            return
        if page.course is None:
            self.setCurrentWidget(self._nothing)
            return
        shown = self._lesson_page(page)
        if shown is not None:
            shown.show_page(page)
        self.setCurrentWidget(shown or self.course)
        if before in (self.lesson, self.quiz) and shown is None:
            self.course.list.setFocus()
        elif before is not shown and shown is not None:
            shown.take_focus()

    def _lesson_page(self, page: CoursePage) -> LessonPageView | QuizPageView | None:
        """What shows the open lesson; None without one."""
        if page.lesson is None:
            return None
        return self.quiz if self.quiz is not None and page.lesson.kind is LessonKind.QUIZ else self.lesson

    @override
    def word(self) -> None:
        self._nothing.set_texts(self.tr("Choose a course"), self.tr("Its lessons open here, also offline."))
