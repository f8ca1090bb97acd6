"""Pages of PDF: measured in millimetres, with the app's fonts, lines that shrink before they are cut."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from pharmat_desktop.ui.theme.fonts import FAMILIES

DPI = 300
SMALLEST = 0.45
"""Of its size, down to which a long line shrinks before it is cut."""
_FINE = 100
"""Fonts have no sizes below a pixel: texts are set so many times as large, and shrunk."""


class Paper:
    """A page to be drawn on. What is said of left and right is mirrored where `is_mirrored`."""

    def __init__(self, painter: QPainter, width: float, height: float, *, is_mirrored: bool = False) -> None:
        self.width = width
        self.height = height
        self._painter = painter
        self._is_mirrored = is_mirrored

    def text(
        self,
        text: str,
        room: QRectF,
        ink: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """On one line, as high as `room`, of which the letters take two thirds; smaller when it is long."""
        made = QFont(list(FAMILIES))
        made.setFeature(QFont.Tag("calt"), 0)  # its glyphs have no letter: a number copied out of a file would lose "-"
        made.setWeight(weight)
        size = room.height() * _FINE / 1.6
        made.setPixelSize(round(size))
        wide = QFontMetricsF(made).horizontalAdvance(text) / _FINE
        made.setPixelSize(round(size * max(SMALLEST, min(1.0, room.width() / wide) if wide else 1.0)))
        shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, room.width() * _FINE)
        self._painter.save()
        self._painter.scale(1 / _FINE, 1 / _FINE)
        self._painter.setFont(made)
        self._painter.setPen(QColor(ink))
        place = self._placed(room)
        scaled = QRectF(*(value * _FINE for value in (place.x(), place.y(), place.width(), place.height())))
        absolute = self._side(side) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(scaled, absolute | Qt.TextFlag.TextSingleLine, shown)
        self._painter.restore()

    def frame(self, room: QRectF, ink: str, width: float) -> None:
        self._painter.setPen(QPen(QColor(ink), width))
        self._painter.drawRect(self._placed(room))

    def rule(self, left: float, right: float, top: float, ink: str) -> None:
        """A thin line across."""
        self._painter.fillRect(self._placed(QRectF(left, top, right - left, 0.25)), QColor(ink))

    def fill(self, room: QRectF, ink: str) -> None:
        self._painter.fillRect(self._placed(room), QColor(ink))

    def _placed(self, room: QRectF) -> QRectF:
        if not self._is_mirrored:
            return room
        return QRectF(self.width - room.right(), room.top(), room.width(), room.height())

    def _side(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        if not self._is_mirrored or side is Qt.AlignmentFlag.AlignHCenter:
            return side
        is_left = side is Qt.AlignmentFlag.AlignLeft
        return Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft


@contextmanager
def paper(path: Path, title: str, *, is_lying: bool = False, is_mirrored: bool = False) -> Iterator[Paper]:
    """One page A4, which is written at the end. Raises OSError when the file cannot be written."""
    path.open("ab").close()  # Qt does not say why it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    orientation = QPageLayout.Orientation.Landscape if is_lying else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF()))
    writer.setTitle(title)
    writer.setCreator("pharmaT")
    painter = QPainter(writer)
    painter.scale(DPI / 25.4, DPI / 25.4)  # from here on in millimetres
    width, height = (297.0, 210.0) if is_lying else (210.0, 297.0)
    try:
        yield Paper(painter, width, height, is_mirrored=is_mirrored)
    finally:
        painter.end()
