"""Blocks as pictures, painted once: a week is scrolled, and its line of now moved, without writing a word anew."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from pharmat_desktop.ui.sessions.block_paint import BlockPainter, Mood
from pharmat_desktop.ui.sessions.entries import Entry

MARGIN = 2
"""Pixels around a block, for the ring of the focus."""
MOST = 800
"""Pictures that are kept: a few weeks."""


class BlockCache:
    """Owned by a view, which forgets everything when colours, words, zone or direction change."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[tuple[Entry, int, int, Mood], QPixmap] = OrderedDict()
        self._terms: tuple[Qt.LayoutDirection, str, float] | None = None

    def forget(self) -> None:
        self._pictures.clear()

    def use(self, direction: Qt.LayoutDirection, zone: str, dpr: float) -> None:
        """What holds for all blocks of a painting."""
        terms = direction, zone, dpr
        if terms != self._terms:
            self._terms = terms
            self.forget()

    def draw(self, painter: QPainter, entry: Entry, rect: QRect, mood: Mood) -> None:
        key = entry, rect.width(), rect.height(), mood
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._painted(entry, rect.size(), mood)
            if len(self._pictures) > MOST:
                self._pictures.popitem(last=False)
        else:
            self._pictures.move_to_end(key)
        painter.drawPixmap(rect.topLeft() - QPoint(MARGIN, MARGIN), picture)

    def _painted(self, entry: Entry, size: QSize, mood: Mood) -> QPixmap:
        if self._terms is None:
            raise RuntimeError("`use` comes first")
        direction, zone, dpr = self._terms
        whole = size + QSize(2 * MARGIN, 2 * MARGIN)
        picture = QPixmap(whole * dpr)
        picture.setDevicePixelRatio(dpr)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        BlockPainter(painter, direction, zone, dpr).paint(entry, QRect(QPoint(MARGIN, MARGIN), size), mood)
        painter.end()
        return picture
