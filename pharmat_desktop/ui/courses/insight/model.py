"""Lessons as a table of counts, and the two lists that a lesson opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pharmat_desktop.domain.insight import Asked, LessonInsight, Stopped
from pharmat_desktop.ui.courses.insight import words
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override

Index = QModelIndex | QPersistentModelIndex
LESSON, BEGUN, FINISHED, STOPPED = range(4)
"""Columns."""


class InsightModel(QAbstractTableModel):
    """A row for each lesson. Where the lessons are the same ones as before, nobody loses their place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lessons: Sequence[LessonInsight] = ()
        self.students = 0
        """How many there are: what a bar is a part of."""

    def show_lessons(self, lessons: Sequence[LessonInsight], students: int) -> None:
        is_same = [one.id for one in lessons] == [one.id for one in self.lessons]
        if not is_same:
            self.beginResetModel()
        self.lessons, self.students = tuple(lessons), students
        if not is_same:
            self.endResetModel()
        elif lessons:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lessons) - 1, STOPPED))

    def word(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, LESSON, STOPPED)

    def count(self, index: Index) -> int:
        """What a cell counts."""
        lesson = self.lessons[index.row()]
        return {BEGUN: lesson.begun, FINISHED: lesson.finished, STOPPED: lesson.stopped}[index.column()]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.lessons)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else STOPPED + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lessons):
            return None
        lesson = self.lessons[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return lesson.title if index.column() == LESSON else words.number_text(self.count(index))
        if role == SNAPSHOT_ROLE:
            return lesson
        # A lesson is chosen by its first cell: that one says all.
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole and index.column() == LESSON
        return words.spoken_lesson(lesson) if is_spoken else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return words.headings()[section]
        return words.number_text(section + 1)


class StoppedModel(KeyedListModel[Stopped]):
    """Who stopped in a lesson."""

    @override
    def text(self, item: Stopped) -> str:
        return words.name_text(item)

    @override
    def spoken(self, item: Stopped) -> str:
        return f"{words.name_text(item)}, {words.stopped_text(item)}"


class AskedModel(KeyedListModel[Asked]):
    """What a quiz asks."""

    @override
    def text(self, item: Asked) -> str:
        return words.question_text(item.text)

    @override
    def spoken(self, item: Asked) -> str:
        return f"{words.number_text(item.id)}. {words.question_text(item.text)}, {words.asked_text(item)}"
