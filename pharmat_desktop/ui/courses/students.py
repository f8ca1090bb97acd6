"""Who takes a course and how far they are, on its page for its tutor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Course, Standing
from pharmat_desktop.ui.courses.delegates import StudentDelegate
from pharmat_desktop.ui.courses.insight.part import InsightPart
from pharmat_desktop.ui.courses.models import StudentListModel
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, Size, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.worded import Worded

MOST = 8
"""Rows before the list scrolls by itself."""


class CourseStudents(Worded, QWidget):
    """Hidden on courses of other people. Its model is live: bars grow while students learn."""

    student_opened = Signal(str)
    """The id of the student who was chosen."""

    def __init__(self, students: StudentListModel) -> None:
        super().__init__()
        self._students = students
        self._course: Course | None = None
        self._heading = Label("", H3)
        self._none = wrapped(Label("", BODY, "muted"))
        self.list = RowList("")
        self.list.setModel(students)
        self.list.setItemDelegate(StudentDelegate(self.list))
        self.list.row_opened.connect(lambda index: self.student_opened.emit(index.data(SNAPSHOT_ROLE).id))
        self.insight = InsightPart()
        self.insight.card.student_opened.connect(self.student_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        for part in (self._heading, self.list, self._none, self.insight):
            column.addWidget(part)
        for changed in (students.rowsInserted, students.rowsRemoved):
            changed.connect(self._fit)
        self._fit()

    def show_course(self, course: Course) -> None:
        self._course = course
        self.word()

    @override
    def word(self) -> None:
        self.setVisible(self._course is not None and self._course.standing is Standing.TEACHING)
        self._heading.setText(self.tr("Students"))
        self.list.setAccessibleName(self.tr("Students and how far they are"))
        self._none.setText(self.tr("Nobody takes this course yet."))

    def _fit(self) -> None:
        count = self._students.rowCount()
        is_long = count > MOST
        self.list.setFixedHeight(min(count, MOST) * Size.ROW)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.list.setVerticalScrollBarPolicy(policy)
        self.list.setVisible(count > 0)
        self._none.setVisible(count == 0)
