"""Reading a lesson put together: the page, what it is made of, and what is kept of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import Lesson
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import READING_SIZE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.lesson_page import LessonPageView
from pharmat_desktop.ui.courses.lesson_pictures import LessonPictures
from pharmat_desktop.ui.courses.lesson_progress import LessonProgress
from pharmat_desktop.ui.courses.marking import Marking
from pharmat_desktop.ui.courses.marks import MarksPresenter
from pharmat_desktop.ui.courses.material import MaterialKind, MaterialPresenter, MaterialState
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter
from pharmat_desktop.ui.courses.sources import CourseSources
from pharmat_desktop.ui.hold import Hold, hold_of
from pharmat_desktop.ui.reading.formulas import Formulas


class LessonDesk(QObject):
    """Owned by the courses screen; `view` is for its detail."""

    failed = Signal(object)
    """PharmatError: something could not be kept on this computer."""

    def __init__(
        self, presenter: CoursesPresenter, sources: CourseSources, tasks: TaskScope, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._sources = sources
        self._tasks = tasks
        self._is_online = False
        self._is_offline = False
        """Known to be; at the start neither is known."""
        self.pictures = LessonPictures(sources.materials, tasks, self)
        self.progress = LessonProgress(sources.learning, tasks, self)
        self.material = MaterialPresenter(sources.materials, tasks, self)
        self.formulas = Formulas(tasks, self)
        self.view = LessonPageView(self.formulas, self.pictures)
        self.marks = MarksPresenter(sources.marks, tasks, self)
        self.marks.failed.connect(self.failed)
        self.marking = Marking(self.view, self.marks, self)
        self._connect()

    def set_connection(self, status: ConnectionStatus) -> None:
        """What could not come is asked for again as soon as the academy is back."""
        if status.is_online and not self._is_online:
            self.pictures.retry()
        self._is_online = status.is_online
        self._is_offline = hold_of(status) is Hold.OFFLINE
        self.show_place()

    def show_place(self) -> None:
        """Where the open lesson's file is may have changed."""
        lesson = self._presenter.page.lesson
        has_file = lesson is not None and bool(lesson.file_path)
        self.material.set_away(is_away=self._is_offline and has_file and not self._is_here(lesson))

    def _is_here(self, lesson: Lesson | None) -> bool:
        return lesson is not None and bool(lesson.file_path) and self._sources.materials.is_here(lesson.file_path)

    def close(self) -> None:
        self.progress.flush()
        self._unsubscribe()
        self.marks.close()

    def _connect(self) -> None:
        view, settings = self.view, self._sources.settings
        self._presenter.page_changed.connect(self._show_page)
        self.pictures.changed.connect(view.text.pictures_changed)
        view.moved.connect(self.progress.move)
        view.completed.connect(self._complete)
        self.progress.failed.connect(self.failed)
        view.size_chosen.connect(lambda size: self._tasks.spawn(self._keep_size(size), name="size of letters"))
        view.material.open_requested.connect(self.material.open)
        view.outside_requested.connect(self.material.open_outside)
        self.material.changed.connect(self._show_material)
        self.material.document_came.connect(view.show_document)
        self._unsubscribe = settings.subscribe(self._show_size)
        self._show_size()

    def _show_page(self, page: CoursePage) -> None:
        """Before the view, whose pictures are those of this course."""
        self.pictures.show_course(page.course.id if page.course else None)
        self.progress.show_page(page)
        lesson = page.lesson
        is_other = self.material.show_lesson(lesson)
        self.show_place()
        if is_other and self._is_here(lesson) and self.material.state.kind is MaterialKind.DOCUMENT:
            self.material.open()

    def _show_material(self, state: MaterialState) -> None:
        self.view.show_material(state)

    def _complete(self) -> None:
        if not self._presenter.page.studied.is_completed:
            self.progress.complete()

    async def _keep_size(self, pixels: int) -> None:
        try:
            await self._sources.settings.put(READING_SIZE, pixels)
        except LocalStorageError as error:
            self.failed.emit(error)

    def _show_size(self) -> None:
        self.view.set_text_size(self._sources.settings.get(READING_SIZE))
