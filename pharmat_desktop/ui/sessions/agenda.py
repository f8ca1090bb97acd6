"""The rows of the agenda: days with something in them, today always, and the sessions of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Qt

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.ui.models.keyed_list_model import Index, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.entries import Entry
from pharmat_desktop.ui.widgets.labels import plain_tooltip


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A day's heading, or one of its sessions."""

    id: str
    day: date
    entry: Entry | None = None
    """None for a heading."""
    is_today: bool = False
    count: int = 0
    """Of a heading: how many sessions follow."""


def agenda_rows(entries: Iterable[Entry], today: date, zone: str) -> list[AgendaRow]:
    """`entries` in order of time, each on the day on which it begins by the zone's clock."""
    days = {day: list(those) for day, those in groupby(entries, key=lambda one: shown(one.starts_at, zone).date())}
    days.setdefault(today, [])
    rows: list[AgendaRow] = []
    for day in sorted(days):
        rows.append(AgendaRow(f"day {day.isoformat()}", day, is_today=day == today, count=len(days[day])))
        rows += [AgendaRow(one.id, day, one) for one in days[day]]
    return rows


class AgendaModel(KeyedListModel[AgendaRow]):
    """`zone` is the clock by which times are said. Headings are told, but nothing can be done with them."""

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone

    @override
    def text(self, item: AgendaRow) -> str:
        return words.title_text(item.entry) if item.entry else words.day_text(item.day)

    @override
    def spoken(self, item: AgendaRow) -> str:
        if item.entry is None:
            return words.spoken_heading(item.day, item.count, is_today=item.is_today)
        return words.spoken_entry(item.entry, self.zone)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.item(index.row())
            return plain_tooltip(words.tooltip(row.entry, self.zone)) if row and row.entry else None
        return super().data(index, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.item(index.row())
        return super().flags(index) if row is None or row.entry is not None else Qt.ItemFlag.NoItemFlags
