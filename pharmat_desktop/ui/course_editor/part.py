"""The editor within the courses screen: the ways into it, and what its buttons do."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import CourseId, LessonId, LessonKind
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.course_editing import CourseEditing
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.presenter import EditorPresenter
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditPresenter
from pharmat_desktop.ui.course_editor.states import EditorState, Target
from pharmat_desktop.ui.course_editor.upload import UploadPresenter
from pharmat_desktop.ui.course_editor.view import EditorView
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter
from pharmat_desktop.ui.dialogs import ask_yes
from pharmat_desktop.ui.hold import Hold, hold_of
from pharmat_desktop.ui.reading.formulas import Formulas


class EditorPart(QObject):
    """Owned by the courses screen of somebody who teaches. Await `finish` before the account's files are closed."""

    opened = Signal(object)
    """The view, which comes in place of the course."""
    closed = Signal()
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""
    failed = Signal(object)
    """PharmatError: a command about lessons came to nothing."""

    def __init__(
        self, courses: CoursesPresenter, editing: CourseEditing, tasks: TaskScope, formulas: Formulas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._courses = courses
        self._editing = editing
        self._tasks = tasks
        self.presenter = EditorPresenter(editing, tasks, self)
        self.uploads = UploadPresenter(editing.materials, editing.unsaved, tasks, self)
        self.quizzes = QuizEditPresenter(editing.quizzes, editing.unsaved, tasks, self)
        self.view = EditorView(formulas)
        self._connect()
        self._unsubscribe = editing.subscribe(lambda _: self._open_in_list())

    def edit(self, course_id: str) -> None:
        self._open(Target(CourseId(course_id)))
        self._open_in_list()

    def new_course(self) -> None:
        self.presenter.new_course()
        self._show()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_connection(status)
        if hold_of(status) is Hold.NONE:
            self.quizzes.load()

    async def finish(self) -> None:
        """Raises LocalStorageError."""
        self._unsubscribe()
        self.uploads.close()
        await self.presenter.close()
        await self.quizzes.close()

    def _open(self, target: Target) -> None:
        self.presenter.open(target)
        self._show()

    def _show(self) -> None:
        if self.presenter.state.target is not None:
            self.view.course.set_subjects(self._editing.subjects())
            self._show_lessons()
            self.opened.emit(self.view)

    def _connect(self) -> None:
        presenter, view = self.presenter, self.view
        presenter.changed.connect(view.show_state)
        presenter.saved.connect(lambda _: self.told.emit(self.tr("Saved."), "ok"))
        presenter.closed.connect(self.closed)
        view.save_requested.connect(presenter.save)
        view.discard_requested.connect(presenter.discard)
        view.left.connect(self._back)
        for form in (view.course, view.lesson):
            form.edited.connect(presenter.put)
        for disputes in (view.disputes, view.lesson_disputes):
            disputes.decided.connect(presenter.decide)
        self._connect_file()
        self._connect_quiz()
        view.course.status_chosen.connect(self._choose_status)
        lessons = view.course.lessons
        lessons.opened.connect(lambda key: self._open_lesson(LessonId(key)))
        lessons.new_requested.connect(self._new_lesson)
        lessons.ordered.connect(self._order)
        lessons.delete_requested.connect(self._delete)
        self._courses.page_changed.connect(self._follow)
        known = self._courses.lessons
        for changed in (known.rowsInserted, known.rowsRemoved, known.rowsMoved, known.layoutChanged, known.dataChanged):
            changed.connect(self._show_lessons)

    def _connect_file(self) -> None:
        uploads, shown = self.uploads, self.view.lesson.file
        self.presenter.changed.connect(self._follow_lesson)
        uploads.changed.connect(shown.show_upload)
        uploads.arrived.connect(lambda path: self.presenter.put("file_path", path))
        shown.chosen.connect(uploads.choose)
        shown.cancelled.connect(uploads.cancel)
        shown.retried.connect(uploads.go_on)
        shown.removed.connect(lambda: self.presenter.put("file_path", None))

    def _connect_quiz(self) -> None:
        self.presenter.changed.connect(self._follow_quiz)
        self.view.lesson.quiz.bind(self.quizzes)
        self.view.save_requested.connect(self.quizzes.save)
        self.quizzes.saved.connect(lambda: self.told.emit(self.tr("The questions are saved."), "ok"))

    def _follow_quiz(self, state: EditorState) -> None:
        """A new lesson has to be saved before it can ask something."""
        target = state.target
        is_asking = target is not None and not target.is_new and state.fields.get("kind") == LessonKind.QUIZ
        self.quizzes.open(target.lesson_id if target is not None and is_asking else None)

    def _follow_lesson(self, state: EditorState) -> None:
        target = state.target
        if target is not None and target.lesson_id is not None:
            self.uploads.open(target.course_id, target.lesson_id)

    def _choose_status(self, status: str) -> None:
        self.presenter.put("status", status)
        self.presenter.save()

    def _open_lesson(self, lesson_id: LessonId) -> None:
        if (target := self.presenter.state.target) is not None and lesson_id:
            self._open(Target(target.course_id, lesson_id))

    def _new_lesson(self) -> None:
        if (target := self.presenter.state.target) is not None:
            self.presenter.new_lesson(target.course_id)
            self._show()

    def _back(self) -> None:
        """From a lesson to its course, from there to the course's page."""
        target = self.presenter.state.target
        if target is not None and target.lesson_id is not None:
            self._open(Target(target.course_id))
        else:
            self.presenter.leave()

    def _open_in_list(self) -> None:
        """The course in the list, too, once the copy has it: its lessons are those listed there."""
        target, course = self.presenter.state.target, self._courses.page.course
        is_open = course is not None and target is not None and course.id == target.course_id
        if target is not None and not target.is_new and not is_open:
            self._courses.open_course(target.course_id)

    def _follow(self, page: CoursePage) -> None:
        """Another course was opened from the list: the editor gives way; what is unsaved is kept."""
        target = self.presenter.state.target
        if target is not None and page.course is not None and page.course.id != target.course_id:
            self.presenter.leave()
        self._show_lessons()

    def _show_lessons(self, *_: object) -> None:
        target, page = self.presenter.state.target, self._courses.page
        is_here = target is not None and page.course is not None and page.course.id == target.course_id
        self.view.course.lessons.show_lessons(self._courses.lessons.items() if is_here else ())

    def _order(self, wish: list[LessonId]) -> None:
        self._command(self._ordered(self._course_id(), [lesson.id for lesson in self._courses.lessons.items()], wish))

    async def _ordered(self, course_id: CourseId, seen: list[LessonId], wish: list[LessonId]) -> None:
        stale = await self._editing.order_lessons(course_id, seen, wish)
        if stale is not None:
            self.told.emit(
                self.tr("The lessons were changed on another device. Look at them, then move again."), "warn"
            )
            self._show_lessons()

    def _delete(self, lesson_id: str) -> None:
        self._command(self._deleted(LessonId(lesson_id)))

    async def _deleted(self, lesson_id: LessonId) -> None:
        lesson = self._courses.lessons.item(self._courses.lessons.row_of(lesson_id))
        name = lesson.title if lesson is not None else ""
        question = self.tr("“{lesson}” goes from the course for everybody, with what students kept of it.")
        title, accept = self.tr("Delete this lesson?"), self.tr("Delete")
        text = question.replace("{lesson}", name)
        if await ask_yes(self.view, title, text, accept=accept, kind="danger"):
            await self._editing.delete_lesson(lesson_id)

    def _command(self, work: Awaitable[None]) -> None:
        self._tasks.spawn(self._tried(work), name="lessons")

    async def _tried(self, work: Awaitable[None]) -> None:
        try:
            await work
        except PharmatError as error:
            self.failed.emit(error)
            self._show_lessons()

    def _course_id(self) -> CourseId:
        target = self.presenter.state.target
        return target.course_id if target is not None else CourseId("")
