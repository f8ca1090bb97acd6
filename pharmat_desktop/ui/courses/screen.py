"""The courses screen put together: presenter, list pane and detail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.completion import Certificate
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.lesson_marks import LessonMark
from pharmat_desktop.services.course_editing import CourseEditing
from pharmat_desktop.services.downloads import DownloadService
from pharmat_desktop.services.quizzes import QuizService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.part import EditorPart
from pharmat_desktop.ui.courses.all_marks import AllMarks
from pharmat_desktop.ui.courses.certificate import write_certificate
from pharmat_desktop.ui.courses.completion import CompletionPresenter
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.downloads import CourseDownloads
from pharmat_desktop.ui.courses.enrolment import EnrolmentPresenter
from pharmat_desktop.ui.courses.insight.presenter import InsightPresenter
from pharmat_desktop.ui.courses.lesson_desk import LessonDesk
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.courses.quiz.page import QuizPageView
from pharmat_desktop.ui.courses.quiz.presenter import QuizPresenter
from pharmat_desktop.ui.courses.quiz.results import ResultsPresenter
from pharmat_desktop.ui.courses.sources import CourseSources
from pharmat_desktop.ui.text_file import ask_where_to_save_pdf


class CoursesScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    course_opened = Signal()
    """A narrow window brings the detail in front."""
    booking_requested = Signal(object)
    """The Course with whose tutor a session is wanted."""
    student_requested = Signal(str)
    """The id of a student of one's own course, to be shown on their page."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""
    failed = Signal(object)
    """PharmatError: something could not be kept on this computer."""

    def __init__(self, sources: CourseSources, tasks: TaskScope, academy: str, parent: QObject) -> None:
        """`academy` is what certificates call it."""
        super().__init__(parent)
        self._academy = academy
        self.presenter = CoursesPresenter(sources.courses, sources.learning, self)
        self.enrolment = EnrolmentPresenter(sources.courses, tasks, self)
        self.completion = CompletionPresenter(sources.completion, tasks, self)
        self.quiz: QuizPresenter | None = None
        self.list_widget = CourseListView(self.presenter)
        self.list_widget.opened.connect(self.course_opened)
        self._marks, self._courses = sources.marks, sources.courses
        self.editor: EditorPart | None = None
        self.downloads: CourseDownloads | None = None
        self.insight: InsightPresenter | None = None
        self.desk = LessonDesk(self.presenter, sources, tasks, self)
        self.desk.failed.connect(self.failed)
        self.lesson = self.desk.view
        self.detail_widget = CourseDetailView(self.presenter, self.lesson)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.detail_widget.course.tutor.booking_requested.connect(self.booking_requested)
        self._connect_enrolment()
        self._bind_completion()

    def add_quizzes(self, service: QuizService, tasks: TaskScope) -> QuizPresenter:
        """Lessons that ask can be answered."""
        self.quiz = QuizPresenter(service, tasks, self)
        self.quiz.failed.connect(lambda sentence: self.told.emit(sentence, "error"))
        page, results = QuizPageView(self.quiz), ResultsPresenter(service, tasks, self)
        self.quiz.state_changed.connect(lambda state: results.show_page(state.page))
        results.changed.connect(page.results.show_results)
        page.results.reload_requested.connect(results.load)
        self.detail_widget.add_quiz(page)
        return self.quiz

    def add_downloads(self, service: DownloadService, tasks: TaskScope) -> None:
        """Courses and lessons can be had here to read them offline."""
        self.downloads = CourseDownloads(service, self.presenter, self.desk, self.detail_widget.course, tasks)

    def let_look(self) -> None:
        """Only students take courses: others see what there is, and what it costs."""
        self.detail_widget.course.enrol.let_look()
        self.list_widget.let_look()

    def let_edit(self, editing: CourseEditing, tasks: TaskScope) -> None:
        """Somebody who teaches writes courses here, and sees how their students get on."""
        self._show_insight(tasks)
        self.editor = editor = EditorPart(self.presenter, editing, tasks, self.desk.formulas, self)
        editor.opened.connect(self.detail_widget.show_editor)
        editor.opened.connect(lambda _: self.course_opened.emit())
        editor.closed.connect(self.detail_widget.end_editing)
        editor.told.connect(self.told)
        editor.failed.connect(self.failed)
        self.detail_widget.course.edit_requested.connect(editor.edit)
        self.list_widget.new.show()
        self.list_widget.new.clicked.connect(editor.new_course)

    async def finish(self) -> None:
        """Raises LocalStorageError."""
        if self.editor is not None:
            await self.editor.finish()

    def set_connection(self, status: ConnectionStatus) -> None:
        for part in (self.editor, self.insight):
            if part is not None:
                part.set_connection(status)
        self.presenter.set_loading(status.is_first_sync)
        self.enrolment.set_connection(status)
        self.desk.set_connection(status)
        if self.downloads is not None:
            self.downloads.set_connection(status)

    def find(self, is_here: bool) -> None:
        """Ctrl+F: in the open lesson, or among the courses."""
        if is_here and self.detail_widget.currentWidget() is self.lesson:
            self.lesson.begin_search()
        else:
            self.list_widget.search.setFocus()
            self.list_widget.search.selectAll()

    def show_all_marks(self, parent: QWidget) -> AllMarks:
        """A list of what one keeps in all courses; choosing one opens its lesson there."""
        made = AllMarks(self._marks, parent)
        made.chosen.connect(self.open_mark)
        made.open()
        return made

    def open_mark(self, mark: LessonMark) -> None:
        if mark.course_id is not None and mark.lesson_id is not None:
            self.presenter.open_course(mark.course_id)
            self.course_opened.emit()
            self.desk.marking.go_to(mark)
            self.presenter.open_lesson(mark.lesson_id)

    def close(self) -> None:
        self.desk.close()
        if self.downloads is not None:
            self.downloads.close()
        self.presenter.close()
        self.completion.close()
        if self.quiz is not None:
            self.quiz.close()

    def _connect_enrolment(self) -> None:
        card = self.detail_widget.course.enrol
        card.enrol_requested.connect(self._enroll)
        self.enrolment.changed.connect(card.show_enrolment)

    def _show_insight(self, tasks: TaskScope) -> None:
        self.insight = insight = InsightPresenter(self._courses, tasks, self)
        students = self.detail_widget.course.students
        insight.changed.connect(students.insight.show_state)
        students.insight.reload_requested.connect(insight.load)
        students.student_opened.connect(self.student_requested)
        self.presenter.page_changed.connect(insight.show_page)
        insight.show_page(self.presenter.page)

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
