"""The courses screen put together: presenter, list pane and detail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.completion import Certificate
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.services.completion import CompletionService
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.certificate import write_certificate
from pharmat_desktop.ui.courses.completion import CompletionPresenter
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.enrolment import EnrolmentPresenter
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.text_file import ask_where_to_save_pdf


class CoursesScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    course_opened = Signal()
    """A narrow window brings the detail in front."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(
        self, service: CourseService, completion: CompletionService, tasks: TaskScope, academy: str, parent: QObject
    ) -> None:
        """`academy` is what certificates call it."""
        super().__init__(parent)
        self._academy = academy
        self.presenter = CoursesPresenter(service, self)
        self.enrolment = EnrolmentPresenter(service, tasks, self)
        self.completion = CompletionPresenter(completion, tasks, self)
        self.list_widget = CourseListView(self.presenter)
        self.list_widget.course_opened.connect(self.course_opened)
        self.detail_widget = CourseDetailView(self.presenter)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        card = self.detail_widget.course.enrol
        card.enrol_requested.connect(self._enroll)
        self.enrolment.changed.connect(card.show_enrolment)
        self._bind_completion()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.enrolment.set_connection(status)

    def _bind_completion(self) -> None:
        page = self.detail_widget.course
        self.presenter.page_changed.connect(lambda page: self.completion.show_course(page.course and page.course.id))
        self.completion.changed.connect(page.show_completion)
        self.completion.kept.connect(lambda: self.told.emit(self.tr("Thank you for your review."), "ok"))
        page.reviews.form.submitted.connect(self.completion.write)
        page.certificate.save_requested.connect(self._save_certificate)

    def _save_certificate(self, certificate: Certificate) -> None:
        name = f"{self.tr('Certificate')} {certificate.course}"
        write = partial(write_certificate, certificate, self._academy)
        ask_where_to_save_pdf(self.detail_widget, name, write, self.told.emit)

    def _enroll(self) -> None:
        course = self.presenter.page.course
        if course is not None:
            self.enrolment.enroll(course)

    def close(self) -> None:
        self.presenter.close()
        self.completion.close()
