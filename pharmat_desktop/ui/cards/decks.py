"""Decks: a person's cards by course. They follow from the cards; there is nothing to set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.cards import Card
from pharmat_desktop.services.cards import Asked
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.badge import badge_text
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded

translate = QCoreApplication.translate
ALL, LOOSE = "all", "loose"
"""Keys of the deck of all cards, and of those without a course that is known here."""


@dataclass(frozen=True, slots=True)
class Deck:
    id: str
    course: str
    """The course's title; empty for ALL and LOOSE."""
    total: int
    due: int


def decks_of(cards: Sequence[Asked], now: datetime) -> list[Deck]:
    """All of them first, then by title, then what belongs nowhere."""
    found = {(asked.card.course_id or LOOSE) if asked.card.course else LOOSE: asked.card.course for asked in cards}
    keys = sorted(found, key=lambda key: (key == LOOSE, found[key].casefold(), key))
    return [_deck(key, found.get(key, ""), cards, now) for key in (ALL, *keys)]


def is_in(card: Card, key: str) -> bool:
    if key == ALL:
        return True
    return card.course_id == key if card.course else key == LOOSE


def _deck(key: str, course: str, cards: Sequence[Asked], now: datetime) -> Deck:
    inside = [asked for asked in cards if is_in(asked.card, key)]
    due = sum(asked.schedule.is_due(now) and not asked.card.is_suspended for asked in inside)
    return Deck(key, course, len(inside), due)


def deck_text(deck: Deck) -> str:
    if deck.course:
        return deck.course
    return translate("cards", "Without a course") if deck.id == LOOSE else translate("cards", "All cards")


def count_text(count: int) -> str:
    return translate("cards", "%Ln cards", "", count)


def due_text(count: int) -> str:
    return translate("cards", "%Ln cards due", "", count)


class DeckModel(KeyedListModel[Deck]):
    @override
    def text(self, item: Deck) -> str:
        return deck_text(item)

    @override
    def spoken(self, item: Deck) -> str:
        return ", ".join((deck_text(item), count_text(item.total), due_text(item.due)))


class DeckDelegate(ListRowDelegate):
    """An icon, the course, how many cards, and how many are due."""

    @override
    def look(self, index: Index) -> RowLook:
        deck: Deck = index.data(SNAPSHOT_ROLE)
        return RowLook(deck_text(deck), count_text(deck.total), badge=badge_text(deck.due) if deck.due else "")

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(spot.topLeft(), icon_pixmap("layers", colors().muted, Size.ICON, ratio))
