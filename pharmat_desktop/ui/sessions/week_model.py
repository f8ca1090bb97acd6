"""The entries of the week on screen, in order of time, each with a name that says all of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from pharmat_desktop.ui.models.keyed_list_model import Index, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.entries import Entry
from pharmat_desktop.ui.widgets.labels import plain_tooltip


class WeekModel(KeyedListModel[Entry]):
    """`zone` is the clock by which times are said."""

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone

    @override
    def text(self, item: Entry) -> str:
        return words.title_text(item)

    @override
    def spoken(self, item: Entry) -> str:
        return words.spoken_entry(item, self.zone)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and (item := self.item(index.row())) is not None:
            return plain_tooltip(words.tooltip(item, self.zone))
        return super().data(index, role)
