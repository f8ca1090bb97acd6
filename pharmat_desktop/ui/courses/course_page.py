"""A course: what it is about, who teaches it, how far one is, and its lessons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Course, Lesson, Standing
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.completion import Completion
from pharmat_desktop.ui.courses.course_about import CourseAbout
from pharmat_desktop.ui.courses.delegates import LessonDelegate, subject_color
from pharmat_desktop.ui.courses.enrol_card import EnrolCard
from pharmat_desktop.ui.courses.models import LessonListModel, StudentListModel
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.reviews_part import CertificateCard, ReviewsPart
from pharmat_desktop.ui.courses.students import CourseStudents
from pharmat_desktop.ui.courses.tutor_line import TutorLine
from pharmat_desktop.ui.downloads.strip import DownloadStrip
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.names import language_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H1, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, ElidedButton
from pharmat_desktop.ui.widgets.centered import centered
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.scrolling import scroll_down_only
from pharmat_desktop.ui.widgets.worded import Worded


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self.setFixedSize(Space.M, Space.M)

    def set_course(self, course: Course) -> None:
        self._course = course
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._course is not None:
            fill_rounded(QPainter(self), self.rect(), Space.M / 2, subject_color(self._course))


class CoursePageView(Worded, QScrollArea):
    """Shows one course; owned by the detail."""

    lesson_opened = Signal(str)
    """The id of the lesson that was clicked, or on which Enter was pressed."""

    review_requested = Signal(str)
    """Of the cards that are due, of the course with this id."""
    edit_requested = Signal(str)
    """The id of the course, which is one's own."""

    def __init__(self, lessons: LessonListModel, students: StudentListModel) -> None:
        super().__init__()
        self._course: Course | None = None
        self._dot = _Dot()
        self._subject = ElidedLabel("", SMALL, "muted")
        self._level = Chip()
        self._language = Chip()
        self._title = wrapped(Label("", H1))
        self.tutor = TutorLine()
        self.enrol = EnrolCard()
        self.edit = Button("")
        self.edit.clicked.connect(self._ask_to_edit)
        self.offline = DownloadStrip()
        self.certificate = CertificateCard()
        self.reviews = ReviewsPart()
        self._more = CourseAbout()
        self._bar = ProgressBar("")
        self._done = Label("", SMALL, "muted")
        self.go_on = ElidedButton("", "primary")
        self.go_on.clicked.connect(self._go_on)
        self.due_of: Callable[[str], int] = lambda _: 0
        """How many cards to learn by are due, of a course."""
        self.cards, self.payment = Button("", "secondary"), Button("", "ghost")
        self.cards.clicked.connect(self._review)
        self._next: Lesson | None = None
        self.students = CourseStudents(students)
        self._about = wrapped(Label("", BODY))
        self._heading = Label("", H3)
        self._none = wrapped(Label("", BODY, "muted"))
        self._lessons = lessons
        self.list = RowList("")
        self.list.setModel(lessons)
        self.list.setItemDelegate(LessonDelegate(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.row_opened.connect(lambda index: self.lesson_opened.emit(index.data(SNAPSHOT_ROLE).id))
        self.list.selectionModel().currentChanged.connect(self._keep_in_sight)
        for changed in (lessons.rowsInserted, lessons.rowsRemoved):
            changed.connect(self._fit_list)
        self._build()
        self._fit_list()

    def show_completion(self, state: Completion) -> None:
        self.certificate.show_certificate(state.certificate)
        self.reviews.show_state(state)

    def show_page(self, page: CoursePage) -> None:
        """`page` has a course."""
        self._next = page.go_on
        if page.course is not None:
            self.show_course(page.course)

    def show_course(self, course: Course) -> None:
        is_other = self._course is None or self._course.id != course.id
        self._course = course
        self.word()
        if is_other:
            self.verticalScrollBar().setValue(0)
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    @override
    def word(self) -> None:
        course = self._course
        if course is None:
            return
        self._dot.set_course(course)
        self._subject.setText(course.subject)
        for chip, text in (
            (self._level, words.level_text(course.level)),
            (self._language, language_text(course.language)),
        ):
            chip.setText(text)
            chip.setVisible(bool(text))
        self._title.setText(course.title)
        self.tutor.show_course(course)
        self.edit.setText(self.tr("Edit the course"))
        self.edit.setVisible(course.standing is Standing.TEACHING)
        self.enrol.show_course(course)
        self._more.show_course(course)
        self._about.setText(course.description)
        self._about.setVisible(bool(course.description))
        self._heading.setText(self.tr("Lessons"))
        self._word_lessons(course)
        self.list.setAccessibleName(self.tr("Lessons of {course}").format(course=course.title))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._word_progress(course.progress)
        self.students.show_course(course)
        self.show_due()

    def show_due(self) -> None:
        """Another number of cards is due."""
        count = self.due_of(self._course.id) if self._course is not None else 0
        self.cards.setText(self.tr("Review %Ln cards", "", count))
        self.cards.setVisible(count > 0)

    def _review(self) -> None:
        if self._course is not None:
            self.review_requested.emit(self._course.id)

    def _ask_to_edit(self) -> None:
        if self._course is not None:
            self.edit_requested.emit(self._course.id)

    def _go_on(self) -> None:
        if self._next is not None:
            self.lesson_opened.emit(self._next.id)

    def _word_lessons(self, course: Course) -> None:
        """Of a course that one is not in, the previews alone are here."""
        hidden = course.lesson_count - self._lessons.rowCount()
        if course.standing is Standing.OPEN and hidden > 0:
            self._heading.setText(self.tr("Free previews") if self._lessons.rowCount() else self.tr("Lessons"))
            self._none.setText(words.hidden_text(hidden))
            self._none.show()
        else:
            self._none.setText(self.tr("This course has no lessons yet."))
            self._none.setVisible(self._lessons.rowCount() == 0)

    def _word_progress(self, progress: int | None) -> None:
        for part in (self._bar, self._done):
            part.setVisible(progress is not None)
        self._bar.setValue(progress or 0)
        self._done.setText(words.progress_text(progress or 0))
        self.go_on.setVisible(self._next is not None)
        if self._next is not None:
            is_begun = bool(self._lessons.studied)
            self.go_on.setText(words.go_on_text(self._next, is_begun=is_begun))

    def _build(self) -> None:
        scroll_down_only(self)
        for late in (self.payment, self.offline):
            late.hide()  # until somebody knows of one
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addLayout(_flow(self._dot, self._subject, self._level, self._language))
        column.addWidget(self._title)
        column.addWidget(self.tutor)
        column.addLayout(_row(self.edit))
        progress = _row(self._bar, self._done)
        progress.setStretch(0, 1)
        progress.setStretch(2, 0)
        column.addLayout(progress)
        column.addLayout(_flow(self.go_on, self.cards, self.payment))
        column.addSpacing(Space.S)
        for about in (self.certificate, self.enrol, self._about, self.offline):
            column.addWidget(about)
        column.addSpacing(Space.M)
        for part in (self._heading, self.list, self._none, self.students):
            column.addWidget(part)
        column.addSpacing(Space.M)
        column.addWidget(self._more)
        column.addSpacing(Space.M)
        column.addWidget(self.reviews)
        column.addStretch()
        self._page = QWidget()
        self._page.setLayout(centered(column))
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)  # setWidget switched it on

    def _fit_list(self) -> None:
        """As high as its rows: the page scrolls, not the list."""
        count = self._lessons.rowCount()
        self.list.setFixedHeight(count * Size.ROW)
        self.list.setVisible(count > 0)
        if self._course is not None:
            self._word_lessons(self._course)

    def _keep_in_sight(self, current: QModelIndex) -> None:
        if current.isValid() and self.list.hasFocus():
            rect = self.list.visualRect(current)
            center = self.list.mapTo(self._page, rect.center())
            self.ensureVisible(center.x(), center.y(), 0, Size.ROW)


def _flow(*widgets: QWidget) -> FlowLayout:
    """In a line, or more of them in a narrow pane."""
    flow = FlowLayout(Space.S)
    for widget in widgets:
        flow.addWidget(widget)
    return flow


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return row
