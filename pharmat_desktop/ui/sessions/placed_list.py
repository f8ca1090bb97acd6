"""A list whose rows stand anywhere on a surface, as a subclass places them: blocks of a calendar, days of a month.

It is a QListView for the sake of assistive technology, which finds a list with every row where it is seen.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pharmat_desktop.ui.overrides import override

Index = QModelIndex | QPersistentModelIndex
MARGIN = 24
"""Pixels kept around a row that is scrolled to."""


class PlacedList(QListView):
    """Subclasses say where rows are, how high the surface is, and paint it. Rows are never edited nor dragged."""

    row_opened = Signal(QModelIndex)
    """Clicked, or chosen by Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # as in chat's WindowedList
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.viewport().setMouseTracking(True)
        self.clicked.connect(self.row_opened)

    def place(self, row: int) -> QRect:
        """Where a row is on the surface, by which it is found and scrolled to; empty while it is nowhere."""
        raise NotImplementedError

    def row_at(self, point: QPoint) -> int:
        """The row at a point of the surface, or -1."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Place all rows anew: the model, the width or the words have changed."""
        raise NotImplementedError

    def surface_height(self) -> int:
        raise NotImplementedError

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint what of the surface is in `area`; the painter is in the surface's coordinates."""
        raise NotImplementedError

    def settle(self) -> None:
        """Whoever edited the model, or what decides about places, says so by this."""
        self.arrange()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.surface_height() - height))
        bar.setPageStep(height)
        bar.setSingleStep(MARGIN)
        self.viewport().update()

    @override
    def doItemsLayout(self) -> None:
        self.settle()

    @override
    def updateGeometries(self) -> None:
        """Everything is done by `settle`."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = self.verticalOffset()
        painter.translate(0, -top)
        self.paint(painter, event.rect().translated(0, top))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    def visualRect(self, index: Index) -> QRect:
        return self.place(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        row = self.row_at(p + QPoint(0, self.verticalOffset()))
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect = self.place(index.row())
        if not rect.isEmpty():
            self.reveal(rect.top() - MARGIN, rect.bottom() + MARGIN)

    def reveal(self, top: int, bottom: int) -> None:
        """Scroll as little as shows the surface from `top` to `bottom`; `top` when there is no room for both."""
        bar = self.verticalScrollBar()
        value = max(bar.value(), bottom - self.viewport().height())
        bar.setValue(min(value, top))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click changes nothing: the first has opened the row."""

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    @override
    def selectAll(self) -> None:
        """One at a time."""

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A click selects what it hits; there is nothing to draw a frame around."""
        index = self.indexAt(rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())
