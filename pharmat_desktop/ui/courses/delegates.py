"""How rows of courses and lessons are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from pharmat_desktop.domain.courses import Course, Lesson
from pharmat_desktop.domain.learning import NOT_OPENED, Student
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.models import LessonListModel
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size, Space
from pharmat_desktop.ui.times import duration_text
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded


def subject_color(course: Course) -> QColor:
    """The subject's colour, or the accent when the server's text is no colour."""
    chosen = QColor.fromString(course.color)
    return chosen if chosen.isValid() else color("accent")


class CourseDelegate(ListRowDelegate):
    """A tile in the subject's colour, title, tutor, and a bar of progress along the lower edge."""

    @override
    def look(self, index: Index) -> RowLook:
        course: Course = index.data(SNAPSHOT_ROLE)
        if course.progress is not None:
            return RowLook(course.title, course.tutor_name, progress=course.progress)
        return RowLook(course.title, course.tutor_name, words.standing_text(course))

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        course: Course = index.data(SNAPSHOT_ROLE)
        ink = subject_color(course)
        soft = QColor(ink)
        soft.setAlpha(40)
        fill_rounded(painter, rect, Radius.INPUT, soft)
        dot = QRect(0, 0, Space.M, Space.M)
        dot.moveCenter(rect.center())
        fill_rounded(painter, dot, Space.M / 2, ink)


class LessonDelegate(ListRowDelegate):
    """The kind's icon and title, what it is about, and how long it takes."""

    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        lesson: Lesson = index.data(SNAPSHOT_ROLE)
        kind = words.kind_text(lesson.kind)
        subtitle = f"{kind} · {isolated(lesson.description)}" if lesson.description else kind
        length = duration_text(lesson.duration_minutes) if lesson.duration_minutes else ""
        return RowLook(lesson.title, subtitle, length, marks=self._marks(lesson))

    def _marks(self, lesson: Lesson) -> tuple[str, ...]:
        model = self._view.model()
        place = model.places.get(lesson.id) if isinstance(model, LessonListModel) else None
        return () if place is None else ("monitor-check" if place else "cloud-off",)

    def _is_completed(self, lesson: Lesson) -> bool:
        model = self._view.model()
        return isinstance(model, LessonListModel) and model.studied.get(lesson.id, NOT_OPENED).is_completed

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        lesson: Lesson = index.data(SNAPSHOT_ROLE)
        is_done = self._is_completed(lesson)
        fill_rounded(painter, rect, Radius.INPUT, color("accent_soft" if is_done else "surface2"))
        dpr = self._view.devicePixelRatioF()
        ink = colors().on_soft if is_done else colors().muted
        pixmap = icon_pixmap("check" if is_done else words.KIND_ICONS[lesson.kind], ink, Size.ICON, dpr)
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        painter.drawPixmap(spot.topLeft(), pixmap)


class StudentDelegate(ListRowDelegate):
    """Who somebody is, and how far they are in the course."""

    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        student: Student = index.data(SNAPSHOT_ROLE)
        return RowLook(
            student.name, words.progress_text(student.progress), avatar_id=student.id, progress=student.progress
        )
