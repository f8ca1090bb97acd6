"""Where students stop, on a course's page for its tutor: the table, and what a lesson of it opens."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.insight import Asked, LessonInsight, Stopped
from pharmat_desktop.ui.courses.insight import words
from pharmat_desktop.ui.courses.insight.model import AskedModel, InsightModel, StoppedModel
from pharmat_desktop.ui.courses.insight.presenter import InsightState
from pharmat_desktop.ui.courses.insight.table import InsightTable
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import draw_line_of_text
from pharmat_desktop.ui.widgets.worded import Worded


class _StoppedDelegate(ListRowDelegate):
    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        one: Stopped = index.data(SNAPSHOT_ROLE)
        return RowLook(words.name_text(one), words.stopped_text(one), avatar_id=one.id)


class _AskedDelegate(ListRowDelegate):
    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        one: Asked = index.data(SNAPSHOT_ROLE)
        return RowLook(str(index.data()), words.asked_text(one), progress=one.percent if one.answered else None)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        number = words.number_text(index.data(SNAPSHOT_ROLE).id)
        draw_line_of_text(painter, rect, f"{number}.", font(BODY_MEDIUM), color("muted"), at_end=True)


class LessonInsightCard(Worded, QFrame):
    """A lesson of the table: who stopped in it, and how its questions were answered."""

    student_opened = Signal(str)
    """The id of the student who was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._lesson: LessonInsight | None = None
        self._title = ElidedLabel("", BODY_MEDIUM)
        self._stopped, self._asked = StoppedModel(self), AskedModel(self)
        self._nobody, self._questions = Label("", SMALL, "muted"), Label("", SMALL, "muted")
        self.names, self.questions = RowList(""), RowList("")
        for rows, model, delegate in (
            (self.names, self._stopped, _StoppedDelegate(self.names)),
            (self.questions, self._asked, _AskedDelegate(self.questions)),
        ):
            rows.setModel(model)
            rows.setItemDelegate(delegate)
            rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.row_opened.connect(lambda index: self.student_opened.emit(index.data(SNAPSHOT_ROLE).id))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        for part in (self._title, self._nobody, self.names, self._questions, self.questions):
            column.addWidget(part)
        self.show_lesson(None)

    def show_lesson(self, lesson: LessonInsight | None) -> None:
        self._lesson = lesson
        self.setVisible(lesson is not None)
        self._stopped.replace(lesson.names if lesson is not None else ())
        self._asked.replace(lesson.questions if lesson is not None else ())
        for rows, model in ((self.names, self._stopped), (self.questions, self._asked)):
            rows.setFixedHeight(model.rowCount() * Size.ROW)  # the page scrolls, not the list
            rows.setVisible(model.rowCount() > 0)
        self.word()

    @override
    def word(self) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        self._title.setText(lesson.title)
        self._nobody.setText(words.nobody_text(lesson))
        self._questions.setText(self.tr("Its questions, at the first try:"))
        self._questions.setVisible(bool(lesson.questions))
        self.names.setAccessibleName(self.tr("Who stopped in {lesson}").replace("{lesson}", lesson.title))
        self.questions.setAccessibleName(self.tr("Questions of {lesson}").replace("{lesson}", lesson.title))


class InsightPart(Worded, QWidget):
    """Shows what `InsightPresenter` says; hidden while no course of one's own is open."""

    reload_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = InsightState()
        self._opened: LessonId | None = None
        self._lessons = InsightModel(self)
        self._heading = Label("", H3)
        self.note = wrapped(Label("", SMALL, "muted"))
        self._meaning = wrapped(Label("", SMALL, "muted"))
        self.reload = Button("", "ghost")
        self.reload.clicked.connect(self.reload_requested)
        self.table = InsightTable(self._lessons)
        self.table.opened.connect(self._toggle)
        self.card = LessonInsightCard()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        for part in (self.note, self.table, self._meaning, self.card):
            column.addWidget(part)
        self.show_state(self._state)

    def show_state(self, state: InsightState) -> None:
        if state.course_id != self._state.course_id:
            self._opened = None
        self._state = state
        lessons = state.found.lessons if state.found is not None else ()
        self._lessons.show_lessons(lessons, state.found.students if state.found is not None else 0)
        self._show_opened()
        self.word()

    def _toggle(self, lesson: LessonInsight) -> None:
        self._opened = None if lesson.id == self._opened else lesson.id
        self._show_opened()

    def _show_opened(self) -> None:
        places = {lesson.id: row for row, lesson in enumerate(self._lessons.lessons)}
        row = places.get(self._opened, -1) if self._opened is not None else -1
        self.table.show_opened(row)
        self.card.show_lesson(self._lessons.lessons[row] if row >= 0 else None)

    @override
    def word(self) -> None:
        state = self._state
        self._lessons.word()
        self.setVisible(state.course_id is not None)
        self._heading.setText(self.tr("Where students stop"))
        self.reload.setText(self.tr("Refresh"))
        self.reload.setEnabled(not state.is_loading)
        self.note.setText(words.note_text(state))
        self.table.setVisible(bool(self._lessons.lessons))
        self.table.setAccessibleName(self.tr("Lessons: how many began, finished and stopped"))
        self._meaning.setText(words.meaning_text(state.found) if state.found is not None else "")
        self._meaning.setVisible(state.found is not None and bool(self._lessons.lessons))
