"""By whose clock the calendar goes: zones chosen lately, and all others by typing a city."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from pharmat_desktop.domain.folding import folded
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, Size, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList
from pharmat_desktop.ui.widgets.painting import draw_line_of_text
from pharmat_desktop.ui.widgets.popover import Popover
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone, zone_names, zone_text

SIZE = (340, 380)
MOST = 60
"""Matches shown; whoever types on sees the others."""


@dataclass(frozen=True, slots=True)
class Zone:
    id: str
    text: str


class ZoneModel(KeyedListModel[Zone]):
    @override
    def text(self, item: Zone) -> str:
        return item.text


class _ZoneDelegate(ListRowDelegate):
    """One line, with the ground that all rows have."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, Size.CONTROL)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = self._view.state_of(index)
        self._paint_background(painter, option, state)
        line = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        draw_line_of_text(painter, line, index.data(), font(BODY), color("on_soft" if state.is_selected else "text"))


class ZonePopover(Popover):
    """Gone after a choice."""

    chosen = Signal(str)
    """An IANA name."""

    def __init__(self, parent: QWidget, current: str, recent: Sequence[str]) -> None:
        super().__init__(parent)
        self._first = list(dict.fromkeys((current, guessed_zone(), *recent)))
        self._model = ZoneModel(self)
        self.search = SearchField(self.tr("City or region"))
        self.list = RowList(self.tr("Time zones"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ZoneDelegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("Time zone of the calendar"), BODY_STRONG))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.setFixedSize(*SIZE)
        self.search.textChanged.connect(self._find)
        self.search.left_downwards.connect(self._enter_list)
        self.search.returnPressed.connect(self._take_first)
        self.list.row_opened.connect(self._take)
        self._find("")
        self.search.setFocus()

    def _find(self, query: str) -> None:
        """Without a query what was chosen lately comes first."""
        wanted = folded(query).split()
        rest = [name for name in zone_names() if name not in self._first]
        names = [*self._first, *rest] if not wanted else sorted({*self._first, *rest})
        found = [Zone(name, zone_text(name)) for name in names if all(one in _searched(name) for one in wanted)]
        self._model.replace(found if not wanted else found[:MOST])

    def _enter_list(self) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self._model.index(0))

    def _take_first(self) -> None:
        if self.search.text() and self._model.rowCount():
            self._take(self._model.index(0))

    def _take(self, index: QModelIndex) -> None:
        zone: Zone = index.data(SNAPSHOT_ROLE)
        self.close()
        self.chosen.emit(zone.id)


def _searched(name: str) -> str:
    return folded(name.replace("_", " ").replace("/", " "))
