"""Bundled icons: recoloured, sized for the screen's density, mirrored where they point along the text, and cached."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from pharmat_desktop.assets import asset

DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out", "send-horizontal", "reply", "list-checks"}
)
"""Icons that mean "along the reading direction" and are drawn mirrored in a right-to-left layout."""


def icon_pixmap(name: str, color: str, size: int, dpr: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """`resources/icons/<name>.svg` in one colour, `size` device-independent pixels square.

    `mirrored` is the layout's direction: only directional icons heed it. Raises FileNotFoundError for an unknown name.
    """
    return _rendered(name, color, size, dpr, mirrored and name in DIRECTIONAL)


@cache
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _rendered(name: str, color: str, size: int, dpr: float, flipped: bool) -> QPixmap:
    svg = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    pixels = round(size * dpr)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if flipped:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(dpr)
    return pixmap
