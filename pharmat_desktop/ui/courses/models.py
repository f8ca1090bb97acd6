"""The two lists of the courses screen."""

from __future__ import annotations

from pharmat_desktop.domain.courses import Course, Lesson
from pharmat_desktop.ui.courses import words
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

    @override
    def text(self, item: Lesson) -> str:
        return item.title

    @override
    def spoken(self, item: Lesson) -> str:
        return words.spoken_lesson(item)
