"""Which courses are listed, which course and which lesson are open. Reads at once; nothing here awaits anything.

::

    no course ──open_course──► course ──open_lesson──► lesson
        ▲                        │  ▲                    │
        └── it left the cache ───┘  └── close_lesson ────┘
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.ui.courses.models import CourseListModel, LessonListModel
from pharmat_desktop.ui.folded import folded


@dataclass(frozen=True, slots=True)
class CourseListState:
    """What the list pane shows when the list itself says too little."""

    total: int = 0
    """Courses before the search."""
    query: str = ""
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class CoursePage:
    """What the detail shows: nothing, a course, or a lesson of it with its neighbours."""

    course: Course | None = None
    lesson: Lesson | None = None
    previous: LessonId | None = None
    next: LessonId | None = None


class CoursesPresenter(QObject):
    """Owns both models. Lives as long as the account is signed in; `close` ends its subscription."""

    list_state_changed = Signal(CourseListState)
    page_changed = Signal(CoursePage)

    def __init__(self, service: CourseService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.courses = CourseListModel(self)
        self.lessons = LessonListModel(self)
        self._all: Sequence[Course] = ()
        self._state = CourseListState()
        self._page = CoursePage()
        self._unsubscribe = service.subscribe(self._on_changes)
        self.refresh()

    @property
    def list_state(self) -> CourseListState:
        return self._state

    @property
    def page(self) -> CoursePage:
        return self._page

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        try:
            self._all = self._service.courses()
            self._read_page()
        except PharmatError as error:
            self._become(replace(self._state, error=error))
            return
        self._become(replace(self._state, total=len(self._all), error=None))
        self._filter()

    def search(self, query: str) -> None:
        """List only courses whose title, subject or tutor has every word of `query`."""
        self._become(replace(self._state, query=query.strip()))
        self._filter()

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs."""
        self._become(replace(self._state, is_loading=is_loading))

    def open_course(self, course_id: CourseId) -> None:
        course = next((course for course in self._all if course.id == course_id), None)
        self._show(CoursePage(course))

    def open_lesson(self, lesson_id: LessonId) -> None:
        """A lesson of the open course; an unknown one closes the lesson that is open."""
        self._show(self._page_of(self._page.course, lesson_id))

    def close_lesson(self) -> None:
        self._show(CoursePage(self._page.course))

    def close(self) -> None:
        self._unsubscribe()

    def _on_changes(self, changes: Changes) -> None:
        course = self._page.course
        is_lesson_concerned = course is not None and concerns(changes, Topic(TopicKind.LESSONS, course.id))
        if concerns(changes, Topic(TopicKind.COURSES)) or is_lesson_concerned:
            self.refresh()

    def _read_page(self) -> None:
        """The same course and lesson as before, if they are still there."""
        if self._page.course is None:
            return
        course = next((course for course in self._all if course.id == self._page.course.id), None)
        self._read_lessons(course)
        lesson_id = self._page.lesson.id if self._page.lesson else None
        self._show(self._page_of(course, lesson_id))

    def _page_of(self, course: Course | None, lesson_id: LessonId | None) -> CoursePage:
        row = self.lessons.row_of(lesson_id) if lesson_id is not None else -1
        lesson = self.lessons.item(row)
        if course is None or lesson is None:
            return CoursePage(course)
        before, after = self.lessons.item(row - 1), self.lessons.item(row + 1)
        return CoursePage(course, lesson, before.id if before else None, after.id if after else None)

    def _show(self, page: CoursePage) -> None:
        is_other_course = (page.course and page.course.id) != (self._page.course and self._page.course.id)
        if is_other_course:
            self._read_lessons(page.course)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _read_lessons(self, course: Course | None) -> None:
        self.lessons.replace(self._service.lessons(course.id) if course else ())

    def _filter(self) -> None:
        wanted = folded(self._state.query).split()
        self.courses.replace([course for course in self._all if _has_all(course, wanted)])

    def _become(self, state: CourseListState) -> None:
        if state != self._state:
            self._state = state
            self.list_state_changed.emit(state)


def _has_all(course: Course, wanted: list[str]) -> bool:
    text = folded(f"{course.title} {course.subject} {course.tutor_name}")
    return all(word in text for word in wanted)
