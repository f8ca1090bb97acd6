"""The list pane of a screen: a title, what narrows the list, and the rows or what stands in their place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H2, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_pages import ListPages
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.worded import Worded


class ListSide(Worded, QWidget):
    """Subclasses add what stands above the rows, open items, and word it all, again at each change of language."""

    opened = Signal()
    """A row was chosen: in a narrow window the detail must come in front."""

    def __init__(self, rows: QAbstractItemModel, icon: str) -> None:
        super().__init__()
        self.title = Label("", H2)
        self.list = RowList("")
        self.list.setModel(rows)
        self.pages = ListPages(self.list, icon)
        self.top = QHBoxLayout()
        """The line of the title; buttons may join it."""
        self.top.setSpacing(Space.S)
        self.top.addWidget(self.title, 1)
        self.setFocusProxy(self.list)
        self.list.row_opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._follow)

    def open_item(self, item: Any) -> None:
        """Show the item of a row in the detail."""
        raise NotImplementedError

    def follow_item(self, item: Any) -> None:
        """Arrow keys show each row as they pass it; the focus stays in the list."""
        self.open_item(item)

    @override
    def word(self) -> None:
        """Put the texts into the widgets, in the app's language."""
        raise NotImplementedError

    def build(self, *lines: QWidget | QLayout) -> None:
        """Lay out the title, `lines` and the rows; Tab walks through them in this order."""
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.setSpacing(Space.M)
        head.addLayout(self.top)
        for line in lines:
            if isinstance(line, QLayout):
                head.addLayout(line)
            else:
                head.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def make_current(self, row: int) -> None:
        """The row that the detail shows; none, when the list has no such row."""
        if row >= 0:
            self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        self.open_item(index.data(SNAPSHOT_ROLE))
        self.opened.emit()

    def _follow(self, current: QModelIndex) -> None:
        if current.isValid() and self.list.hasFocus():
            self.follow_item(current.data(SNAPSHOT_ROLE))


def in_line(first: QWidget, rest: QWidget) -> QHBoxLayout:
    """Two widgets on one line; `rest` takes what room is left."""
    line = QHBoxLayout()
    line.addWidget(first)
    line.addWidget(rest, 1)
    return line
