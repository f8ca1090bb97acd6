"""The picture by which the program is known: in the tray, in the task bar, and as the icon of what is installed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from pharmat_desktop.ui.theme import icon_pixmap
from pharmat_desktop.ui.theme.tokens import LIGHT

PART = 64
"""Lengths below are in parts of this."""


def app_picture(extent: int) -> QPixmap:
    """The pill on the brand's colour, `extent` pixels square."""
    part = extent / PART
    picture = QPixmap(extent, extent)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.brand))
    painter.drawRoundedRect(QRectF(2 * part, 2 * part, 60 * part, 60 * part), 14 * part, 14 * part)
    pill = icon_pixmap("pill", LIGHT.on_brand, round(40 * part))
    painter.drawPixmap(round(12 * part), round(12 * part), pill)
    painter.end()
    return picture
