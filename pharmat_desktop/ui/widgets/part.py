"""A part of a page: a heading and rows below it, which stay the same widgets when their content changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.labels import Label

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")


class Part(QWidget, Generic[W, T]):
    """Hidden while it has no rows. The focus stays in a row whose content changes."""

    def __init__(self, make: Callable[[], W], fill: Callable[[W, T], None], gap: int = Space.S) -> None:
        super().__init__()
        self._make = make
        self._fill = fill
        self.rows: list[W] = []
        self._heading = Label("", H3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(gap)
        column.addLayout(self._inner)
        self.hide()

    def show_items(self, heading: str, items: Sequence[T]) -> None:
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        while len(self.rows) < len(items):
            row = self._make()
            self.rows.append(row)
            self._inner.addWidget(row)
        for row, item in zip(self.rows, items, strict=False):
            self._fill(row, item)
            row.show()
        for row in self.rows[len(items) :]:
            row.hide()
        self.setVisible(bool(items))
