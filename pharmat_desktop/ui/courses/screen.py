"""The courses screen put together: presenter, list pane and detail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.enrolment import EnrolmentPresenter
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursesPresenter


class CoursesScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    course_opened = Signal()
    """A narrow window brings the detail in front."""

    def __init__(self, service: CourseService, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self.presenter = CoursesPresenter(service, self)
        self.enrolment = EnrolmentPresenter(service, tasks, self)
        self.list_widget = CourseListView(self.presenter)
        self.list_widget.course_opened.connect(self.course_opened)
        self.detail_widget = CourseDetailView(self.presenter)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        card = self.detail_widget.course.enrol
        card.enrol_requested.connect(self._enroll)
        self.enrolment.changed.connect(card.show_enrolment)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.enrolment.set_connection(status)

    def _enroll(self) -> None:
        course = self.presenter.page.course
        if course is not None:
            self.enrolment.enroll(course)

    def close(self) -> None:
        self.presenter.close()
