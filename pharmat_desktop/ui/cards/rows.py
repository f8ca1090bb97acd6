"""Cards as rows of a list: the question, and when it is asked again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.cards import Card, CardId, Schedule
from pharmat_desktop.services.cards import Asked
from pharmat_desktop.ui.cards import words
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size, Space
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded


@dataclass(frozen=True, slots=True)
class CardRow:
    id: CardId
    card: Card
    schedule: Schedule
    is_due: bool


def row_of(asked: Asked, now: datetime) -> CardRow:
    """A card as it stands now."""
    return CardRow(asked.card.id, asked.card, asked.schedule, is_due=asked.schedule.is_due(now))


class CardModel(KeyedListModel[CardRow]):
    @override
    def text(self, item: CardRow) -> str:
        return words.one_line(item.card.front)

    @override
    def spoken(self, item: CardRow) -> str:
        return ", ".join((words.one_line(item.card.front), words.standing_text(item.card, item.schedule, item.is_due)))


class CardDelegate(ListRowDelegate):
    """A suspended card says so by icon and word."""

    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        row: CardRow = index.data(SNAPSHOT_ROLE)
        said = words.standing_text(row.card, row.schedule, row.is_due)
        return RowLook(words.one_line(row.card.front), words.one_line(row.card.back), said)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: CardRow = index.data(SNAPSHOT_ROLE)
        name = "pause" if row.card.is_suspended else "clock" if row.is_due else "check"
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        painter.drawPixmap(spot.topLeft(), icon_pixmap(name, colors().muted, Size.ICON, self._view.devicePixelRatioF()))
