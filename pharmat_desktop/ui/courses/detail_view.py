"""The detail of the courses screen: nothing chosen, a course, or a lesson."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from pharmat_desktop.ui.courses.course_page import CoursePageView
from pharmat_desktop.ui.courses.lesson_page import LessonPageView
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.states import EmptyState


class CourseDetailView(QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: CoursesPresenter, lesson: LessonPageView | None = None) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("book-open")
        self.course = CoursePageView(presenter.lessons, presenter.students)
        self.lesson = lesson or LessonPageView()
        for page in (self._nothing, self.course, self.lesson):
            self.addWidget(page)
        self.course.lesson_opened.connect(presenter.open_lesson)
        self.lesson.lesson_opened.connect(presenter.open_lesson)
        self.lesson.closed.connect(presenter.close_lesson)
        presenter.page_changed.connect(self._show_page)
        self._retranslate()
        self._show_page(presenter.page)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back; from the course page it is for the window."""
        if event.key() == Qt.Key.Key_Escape and self._presenter.page.lesson is not None:
            self._presenter.close_lesson()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_page(self, page: CoursePage) -> None:
        before = self.currentWidget()
        if page.course is None:
            self.setCurrentWidget(self._nothing)
            return
        self.course.show_page(page)
        if page.lesson is not None:
            self.lesson.show_page(page)
        self.setCurrentWidget(self.lesson if page.lesson is not None else self.course)
        if before is self.lesson and self.currentWidget() is self.course:
            self.course.list.setFocus()
        elif before is self.course and self.currentWidget() is self.lesson:
            self.lesson.text.setFocus()

    def _retranslate(self) -> None:
        self._nothing.set_texts(self.tr("Choose a course"), self.tr("Its lessons open here, also offline."))
