"""The table of lessons: how many began, finished and stopped, as numbers with small bars.

Keys: Up and Down, Home and End walk through the lessons; Enter, Space or a click opens one.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pharmat_desktop.ui.courses.insight.model import FINISHED, LESSON, STOPPED, Index, InsightModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, CAPTION, Radius, Space
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded
from pharmat_desktop.ui.widgets.progress import paint_progress

COLUMN = 112
"""Pixels of a count; the lesson gets what is left."""
LINE = 52
BAR = 4


class _Header(QHeaderView):
    """Qt's own is painted by the style of the platform."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(CAPTION.line + Space.M)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for column in range(self.count()):
            left = self.sectionViewportPosition(column)
            area = QRect(left, 0, self.sectionSize(column), self.height()).adjusted(Space.S, 0, -Space.S, 0)
            text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
            draw_line_of_text(painter, area, text, font(CAPTION), color("muted"))


class _Cells(QStyledItemDelegate):
    def __init__(self, view: InsightTable) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(COLUMN, LINE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        is_current = self._view.is_shown(index.row())
        area = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        ink = "on_soft" if is_current else "text"
        if index.column() == LESSON:
            title = f"{self._view.lessons.headerData(index.row(), Qt.Orientation.Vertical)}. {index.data()}"
            draw_line_of_text(painter, area, title, font(BODY_MEDIUM), color(ink))
        else:
            self._paint_count(painter, area, index, ink, is_current=is_current)
        painter.restore()

    def _paint_count(self, painter: QPainter, area: QRect, index: Index, ink: str, *, is_current: bool) -> None:
        count, students = self._view.lessons.count(index), self._view.lessons.students
        is_lost = index.column() == STOPPED and count > 0
        line = QRect(area.left(), area.center().y() - BODY.line + 1, area.width(), BODY.line)
        tone = "warn" if is_lost and not is_current else ink
        draw_line_of_text(painter, line, str(index.data()), font(BODY_MEDIUM if is_lost else BODY), color(tone))
        if index.column() <= FINISHED:
            bar = QRect(area.left(), line.bottom() + Space.XS, area.width(), BAR)
            is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
            percent = 100 * count // max(1, students)
            paint_progress(painter, bar, percent, mirrored=is_mirrored, track="surface" if is_current else "border")


class InsightTable(QTableView):
    """Name it by `setAccessibleName`. As high as its rows: the page scrolls, not the table."""

    opened = Signal(object)
    """The LessonInsight that is to be shown."""

    def __init__(self, lessons: InsightModel) -> None:
        super().__init__()
        self.lessons = lessons
        self._shown = -1
        self.setViewport(QWidget())  # as in chat's WindowedList
        self.setModel(lessons)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange()
        lessons.modelReset.connect(self._fit)
        self._fit()

    def is_shown(self, row: int) -> bool:
        """Whether this is the lesson that was opened."""
        return row == self._shown

    def show_opened(self, row: int) -> None:
        """Mark a row as the open one; -1 for none."""
        self._shown = row
        self.viewport().update()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter, current = QPainter(self.viewport()), self.currentIndex().row()
        if self._shown >= 0:
            fill_rounded(painter, self._line(self._shown), Radius.INPUT, color("accent_soft"))
        painter.end()
        super().paintEvent(e)
        if self.hasFocus() and current >= 0:
            painter.begin(self.viewport())
            draw_focus_ring(painter, self._line(current), Radius.INPUT, color("focus"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = Qt.Key(event.key()), self.currentIndex()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.lessons.rowCount() - 1}
        if key in ends:
            self.setCurrentIndex(self.lessons.index(ends[key], LESSON))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and current.isValid():
            self._open(current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.lessons.lessons[index.row()])

    def _line(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), LINE).adjusted(1, 1, -1, -1)

    def _arrange(self) -> None:
        header = _Header(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(LESSON, QHeaderView.ResizeMode.Stretch)
        for column in range(LESSON + 1, STOPPED + 1):
            header.resizeSection(column, COLUMN)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(LINE)

    def _fit(self) -> None:
        self._shown = -1
        self.setFixedHeight(self.horizontalHeader().height() + self.lessons.rowCount() * LINE)
