"""The lists of the courses screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from pharmat_desktop.domain.courses import Course, Lesson, LessonId
from pharmat_desktop.domain.learning import NOT_OPENED, Student, Studied
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.downloads.words import place_text
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override


class CourseListModel(KeyedListModel[Course]):
    """Courses in the list pane."""

    @override
    def text(self, item: Course) -> str:
        return item.title

    @override
    def spoken(self, item: Course) -> str:
        return words.spoken_course(item)


class LessonListModel(KeyedListModel[Lesson]):
    """Lessons of the open course, in the order of its syllabus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.studied: Mapping[LessonId, Studied] = {}
        """How far one is in them."""
        self.places: Mapping[LessonId, bool] = {}
        """Whether their files are on this computer, of lessons of which that is worth a mark."""

    def set_studied(self, studied: Mapping[LessonId, Studied]) -> None:
        before, self.studied = self.studied, studied
        for row, lesson in enumerate(self.items()):
            if before.get(lesson.id) != studied.get(lesson.id):
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_places(self, places: Mapping[LessonId, bool]) -> None:
        before, self.places = self.places, places
        for row, lesson in enumerate(self.items()):
            if before.get(lesson.id) is not places.get(lesson.id):
                self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def text(self, item: Lesson) -> str:
        return item.title

    @override
    def spoken(self, item: Lesson) -> str:
        said = words.spoken_lesson(item, self.studied.get(item.id, NOT_OPENED))
        return f"{said}, {place_text(is_here=self.places[item.id])}" if item.id in self.places else said


class StudentListModel(KeyedListModel[Student]):
    """Who takes the open course, for its tutor."""

    @override
    def text(self, item: Student) -> str:
        return item.name

    @override
    def spoken(self, item: Student) -> str:
        return f"{item.name}, {words.progress_text(item.progress)}"
