"""A small bar chart, painted: one bar is current, and assistive technology finds a table with a row for each bar.

Keys: Left and Right walk through the bars as they are seen, past the edges into those before or after, Home and End
lead to the ends, Enter opens. Whatever else is pressed is for what is around it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.bar_layout import BarLayout, round_steps
from pharmat_desktop.ui.widgets.bar_model import Bar, BarModel
from pharmat_desktop.ui.widgets.bar_paint import BarPainter, Mood, plot_of
from pharmat_desktop.ui.widgets.painting import mirrored

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 240
_DRESSED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange)


class BarChart(QTableView):
    """Name it by `setAccessibleName`. Qt's own table would be painted as one; only what it says of itself is used."""

    chosen = Signal(object)
    """The id of the bar that became the current one, by whatever way."""
    edge_left = Signal(int)
    """The arrows went past the bars: -1 to those before, 1 to those after."""
    opened = Signal(object)
    """The id of the bar on which Enter was pressed."""

    def __init__(self, axis_text: Callable[[int], str], parent: QWidget | None = None) -> None:
        """`axis_text` says a round number of the axis."""
        super().__init__(parent)
        self._axis_text = axis_text
        self._bars = BarModel(self)
        self._layout = BarLayout(QRect(), 0, (0, 1))
        self._hovered = -1
        self.setViewport(QWidget())  # as in chat's WindowedList
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.viewport().setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setModel(self._bars)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def bars(self) -> Sequence[Bar]:
        return self._bars.bars

    def show_bars(self, headings: Sequence[str], bars: Sequence[Bar], current: Hashable) -> None:
        """`headings` of the table's columns. `current` is the id of a bar; nobody is told that it was chosen."""
        self._bars.show_bars(headings, bars)
        self._arrange()
        row = self._bars.row_of(current)
        if row != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._bars.index(row, 0))
            self.selectionModel().blockSignals(False)
        self.viewport().update()

    def bar_rects(self) -> list[tuple[QRect, QRect]]:
        """Each bar and what stands on it, where they are seen."""
        found = (self._layout.bar(place, bar.heights) for place, bar in enumerate(self.bars))
        return [(self._visual(solid), self._visual(extra)) for solid, extra in found]

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = BarPainter(QPainter(self.viewport()), self._layout, self._area(), self.layoutDirection())
        painter.paint_axis(self._axis_text)
        current = self.currentIndex().row()
        for place, bar in enumerate(self.bars):
            is_current = place == current
            mood = Mood(is_current, is_current and self.hasFocus(), place == self._hovered)
            painter.paint_bar(place, bar.heights, mood)
        painter.paint_labels([bar.label for bar in self.bars], current)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSED and self.isVisible():
            self._arrange()
            self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def doItemsLayout(self) -> None:
        self._arrange()

    @override
    def updateGeometries(self) -> None:
        """There is nothing to scroll."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        last = self._bars.rowCount() - 1
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        targets = {
            Qt.Key.Key_Right: row + onward,
            Qt.Key.Key_Left: row - onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            event.ignore()
        elif key in targets:
            self._go(targets[key], last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(self.bars[row].id)
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """For the page."""
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    @override
    def visualRect(self, index: Index) -> QRect:
        return self._visual(self._layout.slot(index.row())) if index.isValid() and self._layout.count else QRect()

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        place = self._layout.place_at(self._visual(QRect(p.x(), p.y(), 1, 1)).x())
        return self._bars.index(place, 0) if place >= 0 else QModelIndex()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """All of it is always seen."""

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are for what is around it."""

    @override
    def selectAll(self) -> None:
        """One at a time."""

    def _go(self, row: int, last: int) -> None:
        if 0 <= row <= last:
            self.setCurrentIndex(self._bars.index(row, 0))
        else:
            self.edge_left.emit(-1 if row < 0 else 1)

    def _tell(self, current: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.chosen.emit(self.bars[current.row()].id)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _arrange(self) -> None:
        heights = [bar.heights for bar in self.bars]
        steps = round_steps(min([0, *(one.value for one in heights)]), max([0, *(one.top for one in heights)]))
        plot = plot_of(self._area(), [self._axis_text(step) for step in steps])
        self._layout = BarLayout(plot, len(heights), steps)

    def _area(self) -> QRect:
        return self.viewport().rect()

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self._area(), self.layoutDirection()) if not rect.isEmpty() else rect
