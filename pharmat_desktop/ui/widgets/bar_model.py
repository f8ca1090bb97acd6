"""Bars as a table: a row for each bar, whose columns say what a person hears or reads who does not look at it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.bar_layout import Heights
from pharmat_desktop.ui.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex


class Bar(NamedTuple):
    id: Hashable
    label: str
    """Below it, as short as it can be."""
    heights: Heights
    cells: tuple[str, ...]
    """Of its row in the table; the first says what it is about."""
    spoken: str
    """All of it in a sentence: said when the bar is chosen, shown when the mouse is over it."""


class BarModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: Sequence[Bar] = ()
        self._headings: Sequence[str] = ()

    def show_bars(self, headings: Sequence[str], bars: Sequence[Bar]) -> None:
        """Where the bars are the same ones as before, nobody loses their place."""
        is_same = len(headings) == len(self._headings) and [one.id for one in bars] == [one.id for one in self.bars]
        if not is_same:
            self.beginResetModel()
        self._headings, self.bars = tuple(headings), tuple(bars)
        if not is_same:
            self.endResetModel()
        elif bars:
            self.dataChanged.emit(self.index(0, 0), self.index(len(bars) - 1, len(headings) - 1))

    def row_of(self, key: Hashable) -> int:
        """-1 for one that is not there."""
        return next((row for row, bar in enumerate(self.bars) if bar.id == key), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.bars)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.bars):
            return None
        bar = self.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(bar.spoken)
        # A bar is chosen by its first cell: that one says all.
        return bar.spoken if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0 else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._headings[section] if section < len(self._headings) else None
        return self.bars[section].cells[0] if section < len(self.bars) else None
