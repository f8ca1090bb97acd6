"""Which courses are listed, which course and which lesson are open. Reads at once; nothing here awaits anything.

::

    no course ──open_course──► course ──open_lesson──► lesson
        ▲                        │  ▲                    │
        └── it left the cache ───┘  └── close_lesson ────┘
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId, Standing
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.learning import NOT_OPENED, Studied, next_lesson
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.ui.courses.catalog import Catalog
from pharmat_desktop.ui.courses.models import CourseListModel, LessonListModel, StudentListModel
from pharmat_desktop.ui.models.faceted import EVERYTHING, Wish


class Side(StrEnum):
    """Which courses the list pane is about."""

    MINE = "mine"
    """Those one is enrolled in or teaches."""
    CATALOG = "catalog"


@dataclass(frozen=True, slots=True)
class CourseListState:
    """What the list pane shows when the list itself says too little."""

    side: Side = Side.MINE
    total: int = 0
    """Courses before the search."""
    found: int = 0
    wish: Wish = EVERYTHING
    """What is looked for on this side."""
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
    studied: Studied = NOT_OPENED
    """How far one is in the lesson."""
    go_on: Lesson | None = None
    """Where to go on in the course; None when all is done, and for a course that one is not enrolled in."""


class CoursesPresenter(QObject):
    """Owns both models. Lives as long as the account is signed in; `close` ends its subscription."""

    list_state_changed = Signal(CourseListState)
    page_changed = Signal(CoursePage)

    def __init__(self, service: CourseService, learning: LearningService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._learning = learning
        self.courses = CourseListModel(self)
        self.lessons = LessonListModel(self)
        self.students = StudentListModel(self)
        self._catalog = Catalog(())
        self._wishes = dict.fromkeys(Side, EVERYTHING)
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
        is_mine = self._state.side is Side.MINE
        try:
            self._catalog = Catalog(self._service.courses() if is_mine else self._service.catalog())
            self._read_page()
        except PharmatError as error:
            self._become(replace(self._state, error=error))
            return
        self._become(replace(self._state, total=len(self._catalog.items), error=None))
        self._filter()

    def show_side(self, side: Side) -> None:
        """List the other courses, by what was last looked for among them."""
        if side is not self._state.side:
            self._become(replace(self._state, side=side, wish=self._wishes[side]))
            self.refresh()

    def search(self, query: str) -> None:
        """List only courses in whose title, subject, tutor or tags every word of `query` occurs."""
        self._wish(replace(self._state.wish, query=query.strip()))

    def wish(self) -> Wish:
        """What is looked for on this side."""
        return self._state.wish

    def choose(self, facet: str, value: str) -> None:
        """List only courses that are so; empty for any."""
        self._wish(replace(self._state.wish, chosen=self._state.wish.choosing(facet, value)))

    def order_by(self, order: str) -> None:
        self._wish(replace(self._state.wish, order=order))

    def choices(self, facet: str) -> Mapping[str, int]:
        """What the facet can be chosen to be now, with how many courses would be left."""
        return self._catalog.choices(facet, self._state.wish)

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self._wish(Wish(order=self._state.wish.order))

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs."""
        self._become(replace(self._state, is_loading=is_loading))

    def open_course(self, course_id: CourseId) -> None:
        try:
            course = self._course(course_id)
            self._read_lessons(course)
            self._show(self._page_of(course, None))
        except PharmatError as error:
            self._become(replace(self._state, error=error))

    def open_lesson(self, lesson_id: LessonId) -> None:
        """A lesson of the open course; an unknown one closes the lesson that is open."""
        self._show(self._page_of(self._page.course, lesson_id))

    def close_lesson(self) -> None:
        self._show(self._page_of(self._page.course, None))

    def close(self) -> None:
        self._unsubscribe()

    def _on_changes(self, changes: Changes) -> None:
        course = self._page.course
        is_lesson_concerned = course is not None and concerns(changes, Topic(TopicKind.LESSONS, course.id))
        is_learning = concerns(changes, Topic(TopicKind.LEARNING))
        is_mine = self._state.side is Side.MINE
        is_standing = concerns(changes, Topic(TopicKind.ENROLMENTS))
        if (
            concerns(changes, Topic(TopicKind.COURSES))
            or is_lesson_concerned
            or (is_mine and (is_learning or is_standing))
        ):
            self.refresh()
        elif is_learning or is_standing:
            self._refresh_own()

    def _refresh_own(self) -> None:
        """Of the catalog's thousands of courses only those that one is in, or was until now, show one's progress."""
        try:
            own = {course.id: course for course in self._service.courses()}
            if any(course.standing is not Standing.OPEN and course.id not in own for course in self._catalog.items):
                self.refresh()
                return
            self._catalog.renew([own.get(course.id, course) for course in self._catalog.items])
            self._read_page()
        except PharmatError as error:
            self._become(replace(self._state, error=error))
        else:
            self._filter()

    def _read_page(self) -> None:
        """The same course and lesson as before, if they are still there."""
        if self._page.course is None:
            return
        course = self._course(self._page.course.id)
        self._read_lessons(course)
        lesson_id = self._page.lesson.id if self._page.lesson else None
        self._show(self._page_of(course, lesson_id))

    def _page_of(self, course: Course | None, lesson_id: LessonId | None) -> CoursePage:
        row = self.lessons.row_of(lesson_id) if lesson_id is not None else -1
        lesson = self.lessons.item(row)
        is_enrolled = course is not None and course.standing is Standing.ENROLLED
        go_on = next_lesson(self.lessons.items(), self.lessons.studied) if is_enrolled else None
        if course is None or lesson is None:
            return CoursePage(course, go_on=go_on)
        before, after = self.lessons.item(row - 1), self.lessons.item(row + 1)
        studied = self.lessons.studied.get(lesson.id, NOT_OPENED)
        previous, following = (one.id if one is not None else None for one in (before, after))
        return CoursePage(course, lesson, previous, following, studied, go_on)

    def _show(self, page: CoursePage) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _read_lessons(self, course: Course | None) -> None:
        self.lessons.replace(self._service.lessons(course.id) if course else ())
        self.lessons.set_studied(self._learning.studied(course.id) if course else {})
        is_taught = course is not None and course.standing is Standing.TEACHING
        self.students.replace(self._learning.students(course.id) if course and is_taught else ())

    def _course(self, course_id: CourseId) -> Course | None:
        """From the list, or else one that only the other side lists."""
        known = next((course for course in self._catalog.items if course.id == course_id), None)
        if known is not None:
            return known
        others = self._service.catalog() if self._state.side is Side.MINE else self._service.courses()
        return next((course for course in others if course.id == course_id), None)

    def _wish(self, wish: Wish) -> None:
        self._wishes[self._state.side] = wish
        self._become(replace(self._state, wish=wish))
        self._filter()

    def _filter(self) -> None:
        found = self._catalog.found(self._state.wish)
        self.courses.replace(found)
        self._become(replace(self._state, found=len(found)))

    def _become(self, state: CourseListState) -> None:
        if state != self._state:
            self._state = state
            self.list_state_changed.emit(state)
