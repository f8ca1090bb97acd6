"""The lessons of a course, put in order by drag or by keyboard, opened, added and deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Lesson, LessonId
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses.words import lesson_meta
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded

KEY = Qt.ItemDataRole.UserRole


class OrderList(QListWidget):
    """A list whose rows are opened, moved and deleted by keyboard."""

    opened = Signal()
    moved = Signal(int)
    """One up (-1) or down (1), by Alt with an arrow."""
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("order")  # for the style sheet

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class LessonOrder(Worded, QWidget):
    """Shows what is stored; an order that the person makes is shown at once and sent."""

    opened = Signal(str)
    ordered = Signal(object)
    """Ids of all lessons in their new order."""
    delete_requested = Signal(str)
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lessons: Sequence[Lesson] = ()
        self._hold = Hold.NONE
        self._heading = Label("", H3)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.list = OrderList()
        self.new = Button("")
        self.up, self.down = IconButton("arrow-up", ""), IconButton("arrow-down", "")
        self.edit, self.delete = IconButton("pencil", ""), IconButton("trash-2", "")
        self._build()
        self._connect()
        self.word()

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        """The one that is chosen stays chosen."""
        if list(lessons) == list(self._lessons) and self.ids() == [lesson.id for lesson in lessons]:
            return
        self._lessons = lessons
        chosen = self.chosen()
        self.list.clear()
        for number, lesson in enumerate(lessons, 1):
            item = QListWidgetItem(f"{number}. {isolated(lesson.title)} · {lesson_meta(lesson)}")
            item.setData(KEY, lesson.id)
            item.setSizeHint(QSize(0, Size.CONTROL))
            self.list.addItem(item)
            if lesson.id == chosen:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(max(1, len(lessons)) * Size.CONTROL + 2 * Space.S)
        self._enable()

    def ids(self) -> list[LessonId]:
        return [LessonId(self.list.item(row).data(KEY)) for row in range(self.list.count())]

    def chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(KEY)) if row >= 0 else ""

    def set_hold(self, hold: Hold) -> None:
        self._hold = hold
        self._enable()

    def shift(self, step: int) -> None:
        """The chosen lesson one up or down."""
        row = self.list.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.list.count() and self._hold is Hold.NONE:
            item = self.list.takeItem(row)
            self.list.insertItem(target, item)
            self.list.setCurrentRow(target)
            self.ordered.emit(self.ids())

    @override
    def word(self) -> None:
        self._heading.setText(self.tr("Lessons"))
        self._hint.setText(self.tr("Drag lessons into their order, or move them with Alt and the arrow keys."))
        self.list.setAccessibleName(self.tr("Lessons"))
        self.new.setText(self.tr("New lesson"))
        self.up.set_name(self.tr("Move up"))
        self.down.set_name(self.tr("Move down"))
        self.edit.set_name(self.tr("Edit the lesson"))
        self.delete.set_name(self.tr("Delete the lesson"))

    def _connect(self) -> None:
        self.list.itemDoubleClicked.connect(lambda _: self.opened.emit(self.chosen()))
        self.list.opened.connect(lambda: self.opened.emit(self.chosen()))
        self.list.moved.connect(self.shift)
        self.list.deleted.connect(self._ask_to_delete)
        self.list.model().rowsMoved.connect(lambda: self.ordered.emit(self.ids()))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.edit.clicked.connect(lambda: self.opened.emit(self.chosen()))
        self.delete.clicked.connect(self._ask_to_delete)
        self.new.clicked.connect(self.new_requested)

    def _ask_to_delete(self) -> None:
        if self.chosen() and self._hold is Hold.NONE:
            self.delete_requested.emit(self.chosen())

    def _enable(self) -> None:
        row, is_free = self.list.currentRow(), self._hold is Hold.NONE
        self.up.setEnabled(is_free and row > 0)
        self.down.setEnabled(is_free and 0 <= row < self.list.count() - 1)
        self.edit.setEnabled(row >= 0)
        self.delete.setEnabled(is_free and row >= 0)
        mode = QAbstractItemView.DragDropMode.InternalMove if is_free else QAbstractItemView.DragDropMode.NoDragDrop
        self.list.setDragDropMode(mode)

    def _build(self) -> None:
        self.list.setFont(font(BODY))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._heading)
        head.addStretch()
        for part in (self.up, self.down, self.edit, self.delete, self.new):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self._hint)
