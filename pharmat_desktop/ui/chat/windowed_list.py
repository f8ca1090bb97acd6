"""A list view of rows with different heights that lays out only what is on screen, for 100,000 rows and more.

It stays a QListView for the sake of assistive technology, which then finds a list with every row; all of the base
class's geometry is replaced by `Placement`.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pharmat_desktop.ui.chat.placement import PlacedRow, Placement
from pharmat_desktop.ui.overrides import override

STEP = 48
"""Pixels that one notch of an arrow or a tall row's Up and Down scroll."""

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction


class WindowedList(QListView):
    """Subclasses measure rows and paint them. Whoever edits the model calls `settle` after its last announcement."""

    bottom_left = Signal()
    bottom_reached = Signal()
    """The last row came into view as a whole, or went out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._placement = Placement(self._measure)
        self._width = 0
        self._is_syncing = False
        self._was_at_bottom = True
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide would look for the class of Qt's own among all of QWidget's, for 4 ms
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)

    def measure_row(self, row: int, width: int) -> int:
        """Pixels that `row` takes in a viewport of `width`; at least 1."""
        raise NotImplementedError

    @property
    def placed_rows(self) -> list[PlacedRow]:
        """What is on screen, from top to bottom."""
        return self._placement.rows

    @property
    def is_at_bottom(self) -> bool:
        return self._placement.is_at_bottom

    def show_row(self, row: int, top: int) -> None:
        """Scroll so that `row` begins `top` pixels below the upper edge, as far as the ends allow."""
        self._placement.show(row, top)
        self.placed()

    def scroll_to_bottom(self) -> None:
        self._placement.to_bottom()
        self.placed()

    def scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def settle(self) -> None:
        """Lay out again after the model's edits, or when rows may look different."""
        self._placement.settle()
        self.placed()

    def forget_measures(self) -> None:
        """Every row may have another height now: other fonts, words or sides."""
        self._placement.resize(self.viewport().height(), is_reflowed=True)
        self.placed()

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        old, selection = self.model(), self.selectionModel()
        if old is not None:
            old.rowsRemoved.disconnect(self._on_rows_removed)
        super().setModel(model)
        if selection is not None:
            selection.deleteLater()
        if model is not None:
            model.rowsRemoved.connect(self._on_rows_removed)
        self._placement.clear(model.rowCount() if model else 0)
        self.placed()

    @override
    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._placement.insert(start, end - start + 1)
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def _on_rows_removed(self, _parent: QModelIndex, start: int, end: int) -> None:
        self._placement.remove(start, end - start + 1)

    def _measure(self, row: int) -> int:
        return self.measure_row(row, self._width)

    def placed(self, *, is_repainted: bool = False) -> None:
        """Bring the scroll bar, the screen and whoever listens up to date with the placement."""
        bar, placement = self.verticalScrollBar(), self._placement
        self._is_syncing = True
        bar.setRange(0, placement.maximum)
        bar.setPageStep(placement.height)
        bar.setSingleStep(STEP)
        bar.setValue(placement.value)
        self._is_syncing = False
        if not is_repainted:
            self.viewport().update()
        if placement.is_at_bottom != self._was_at_bottom:
            self._was_at_bottom = placement.is_at_bottom
            (self.bottom_reached if self._was_at_bottom else self.bottom_left).emit()

    @override
    def doItemsLayout(self) -> None:
        self.updateGeometries()

    @override
    def updateGeometries(self) -> None:
        size = self.viewport().size()
        if (size.width(), size.height()) == (self._width, self._placement.height):
            return
        is_reflowed = size.width() != self._width
        self._width = size.width()
        self._placement.resize(size.height(), is_reflowed=is_reflowed)
        self.placed()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._is_syncing:
            return
        before = {placed.row: placed.top for placed in self._placement.rows}
        self._placement.scroll_to(self.verticalScrollBar().value())
        moved = next((one.top - before[one.row] for one in self._placement.rows if one.row in before), None)
        if moved is not None:
            self.blit(moved)
        self.placed(is_repainted=moved is not None)

    def clear_height(self) -> int:
        """Pixels of the viewport, from its top, that no other widget covers."""
        return self.viewport().height()

    def blit(self, moved: int) -> None:
        """Move the pixels that are painted already; Qt only does that where nothing lies above them."""
        area = self.viewport().rect()
        clear = area.intersected(QRect(0, 0, area.width(), self.clear_height()))
        if moved:
            self.viewport().scroll(0, moved, clear)
        self.viewport().update(QRegion(area).subtracted(clear))

    @override
    def visualRect(self, index: Index) -> QRect:
        heights = self._placement.heights
        if not 0 <= index.row() < len(heights):  # the base class still asks about rows of the model before
            return QRect()
        placed = self._placement.find(index.row())
        if placed:
            return QRect(0, placed.top, self._width, placed.height)
        top = heights.offset(index.row()) - self._placement.value
        return QRect(0, top, self._width, heights.get(index.row()))

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        placed = self._placement.at(p.y()) if 0 <= p.x() < self._width else None
        return self.model().index(placed.row, 0) if placed else QModelIndex()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid():
            self._placement.reveal(index.row())
            self.placed()

    @override
    def moveCursor(self, cursorAction: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N803  Qt's
        count, current = len(self._placement.heights), self.currentIndex().row()
        if not count:
            return QModelIndex()
        return self.model().index(max(0, min(count - 1, self._target(cursorAction, current, count))), 0)

    def _target(self, action: Cursor, current: int, count: int) -> int:
        """The row that `action` leads to from `current`; it may lie beyond the ends."""
        if action in (Cursor.MoveHome, Cursor.MoveEnd):
            return 0 if action is Cursor.MoveHome else count - 1
        if current < 0:
            return self._placement.rows[-1].row if self._placement.rows else count - 1
        if action in (Cursor.MovePageUp, Cursor.MovePageDown):
            heights = self._placement.heights
            page = self._placement.height * (1 if action is Cursor.MovePageDown else -1)
            target, _ = heights.row_at(heights.offset(current) + page)
            return target if target != current else current + (1 if page > 0 else -1)
        return current + {Cursor.MoveUp: -1, Cursor.MovePrevious: -1, Cursor.MoveDown: 1, Cursor.MoveNext: 1}.get(
            action, 0
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scrolls_inside(event):
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self.scrollTo(self.currentIndex())

    def _scrolls_inside(self, event: QKeyEvent) -> bool:
        """Up and Down first show the hidden rest of a row that is taller than the viewport."""
        placed = self._placement.find(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if placed is None or placed.height <= self._placement.height or event.modifiers():
            return False
        hidden = {Qt.Key.Key_Up: placed.top, Qt.Key.Key_Down: self._placement.height - placed.bottom}
        distance = hidden.get(Qt.Key(event.key()), 0)
        if distance >= 0:
            return False
        self.scroll_by(max(distance, -STEP) if event.key() == Qt.Key.Key_Up else min(-distance, STEP))
        return True

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing does not search: that would read the whole history."""

    @override
    def selectAll(self) -> None:
        """Only what is on screen: nobody means 100,000 messages."""
        if self._placement.rows:
            self._select_rows(self._placement.rows[0].row, self._placement.rows[-1].row)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if len(self._placement.heights):
            self._select_rows(self._row_near(rect.top()), self._row_near(rect.bottom()), command)

    def _row_near(self, y: int) -> int:
        placed = self._placement.at(y)
        return placed.row if placed else self._placement.heights.row_at(self._placement.value + y)[0]

    def _select_rows(
        self,
        first: int,
        last: int,
        command: QItemSelectionModel.SelectionFlag = QItemSelectionModel.SelectionFlag.ClearAndSelect,
    ) -> None:
        self.selectionModel().select(QItemSelection(self.model().index(first, 0), self.model().index(last, 0)), command)

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self._placement.value

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())
