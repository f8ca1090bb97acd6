"""Downloads on the courses screen: a line on the course's page, a button over a lesson, marks in the list."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.domain.courses import LessonId, Standing
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.services.downloads import DownloadService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.course_page import CoursePageView
from pharmat_desktop.ui.courses.lesson_desk import LessonDesk
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.downloads.strip import DownloadStrip, bind
from pharmat_desktop.ui.downloads.words import state_text
from pharmat_desktop.ui.hold import Hold, hold_of
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.popover import Popover
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 440
"""Pixels of a lesson's popover."""


class CourseDownloads(QObject):
    """Binds the presenter of downloads to the courses screen, which owns it."""

    def __init__(
        self,
        service: DownloadService,
        courses: CoursesPresenter,
        desk: LessonDesk,
        page: CoursePageView,
        tasks: TaskScope,
    ) -> None:
        super().__init__(desk)
        self._courses = courses
        self._desk = desk
        self._is_offline = False
        self.presenter = DownloadsPresenter(service, tasks, self)
        self.strip = page.offline
        self.button = LessonDownload()
        desk.view.head.tools.addWidget(self.button)
        bind(self.strip, self.presenter, self._course)
        bind(self.button.strip, self.presenter, self._lesson)
        self.presenter.changed.connect(self.show)
        courses.page_changed.connect(self.show)
        self.show()

    def set_connection(self, status: ConnectionStatus) -> None:
        is_offline = hold_of(status) is Hold.OFFLINE
        if is_offline is not self._is_offline:
            self._is_offline = is_offline
            self.show()

    def show(self) -> None:
        """Everything anew; nothing where this computer's files cannot be read, which is said elsewhere."""
        try:
            self._show_strip(self.strip, self._course())
            self._show_strip(self.button.strip, self._lesson())
            self._show_marks()
            self._desk.show_place()
        except LocalStorageError:
            self.strip.hide()
        self.button.follow()

    def close(self) -> None:
        self.presenter.close()

    def _course(self) -> Wanted | None:
        """The open course, if it is the person's."""
        course = self._courses.page.course
        return Wanted(course.id) if course is not None and course.standing is not Standing.OPEN else None

    def _lesson(self) -> Wanted | None:
        lesson = self._courses.page.lesson
        return Wanted(lesson.course_id, lesson.id) if lesson is not None else None

    def _show_strip(self, strip: DownloadStrip, wanted: Wanted | None) -> None:
        view = self.presenter.view(wanted) if wanted is not None else None
        strip.setVisible(view is not None and view.download.files > 0)
        if view is not None:
            strip.show_view(view)

    def _show_marks(self) -> None:
        places: dict[LessonId, bool] = {}
        for lesson in self._courses.lessons.items():
            is_here = self.presenter.is_here(Wanted(lesson.course_id, lesson.id))
            if is_here or (is_here is False and self._is_offline):
                places[lesson.id] = is_here
        self._courses.lessons.set_places(places)


class LessonDownload(Worded, IconButton):
    """Over a lesson that has files: says whether they are here, and opens what can be done about it."""

    def __init__(self) -> None:
        super().__init__("download", "")
        self.popover = Popover(self)
        self.strip = DownloadStrip()
        column = QVBoxLayout(self.popover)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.addWidget(self.strip)
        self.popover.setFixedWidth(WIDTH)
        self.clicked.connect(self._open)
        self.follow()

    def follow(self) -> None:
        """The strip shows something else."""
        view = self.strip.view
        has_files = view is not None and not self.strip.isHidden()
        self.setVisible(has_files)
        if view is None or not has_files:
            self.popover.hide()
            return
        self.set_icon("monitor-check" if view.download.state is DownloadState.DONE else "download")
        self.set_name(self.tr("Offline: {state}").replace("{state}", state_text(view.download)))
        if self.popover.isVisible():
            self.popover.adjustSize()

    @override
    def word(self) -> None:
        self.follow()

    def _open(self) -> None:
        self.strip.set_title(self.tr("This lesson without a network"))
        self.popover.open_below(self)
        self.strip.take_focus()
