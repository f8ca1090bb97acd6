"""A list model of rows that come to the view as it scrolls: thousands of them cost a view as much as those it shows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject

from pharmat_desktop.ui.models.keyed_list_model import Index, KeyedListModel, Snapshot
from pharmat_desktop.ui.overrides import override

T = TypeVar("T", bound=Snapshot)
PAGE = 500
"""Rows that come at a time: several screens."""


class GradualListModel(KeyedListModel[T]):
    """`show` is given all rows; the view asks for those below when somebody comes near."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[T] = ()
        self._room = PAGE
        self._is_filling = False

    def show(self, items: Sequence[T], *, is_other: bool = False) -> None:
        """Become `items`; when the list `is_other` than before, from its beginning."""
        self._all = items
        if is_other:
            self._room = PAGE
        self._fill()

    def reach(self, key: Hashable) -> int:
        """The row whose id is `key`, which may have to come first; -1 when there is none."""
        place = next((row for row, item in enumerate(self._all) if item.id == key), -1)
        if place >= self._room:
            self._room = place + PAGE
            self._fill()
        return place

    @override
    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  Qt's own signature
        return not parent.isValid() and not self._is_filling and self.rowCount() < len(self._all)

    @override
    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008  Qt's own signature
        if self.canFetchMore(parent):
            self._room = self.rowCount() + PAGE
            self._fill()

    def _fill(self) -> None:
        """Whoever hears of it and asks for more meanwhile, as views do, gets it the next time."""
        self._is_filling = True
        try:
            self.replace(self._all[: self._room])
        finally:
            self._is_filling = False
