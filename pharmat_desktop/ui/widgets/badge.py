"""Counts in a pill: painted by delegates and buttons alike."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import SMALL_STRONG, Size
from pharmat_desktop.ui.widgets.painting import fill_rounded

HEIGHT = 18


def badge_text(count: int) -> str:
    """What a badge shows for `count`: at most three characters, empty for nothing."""
    return "" if count <= 0 else str(count) if count < 100 else "99+"


def badge_width(text: str) -> int:
    """Pixels that a badge with `text` takes; 0 without text."""
    return max(HEIGHT, QFontMetrics(font(SMALL_STRONG)).horizontalAdvance(text) + 10) if text else 0


def paint_badge(painter: QPainter, rect: QRect, text: str, *, tone: str = "accent", outline: str = "") -> None:
    """A pill filling `rect`; `tone` is ``accent``, ``danger`` or ``muted``, `outline` a token for a ring around."""
    if outline:
        fill_rounded(painter, QRectF(rect).adjusted(-2, -2, 2, 2), HEIGHT / 2 + 2, color(outline))
    fill_rounded(painter, rect, HEIGHT / 2, color(tone))
    painter.setFont(font(SMALL_STRONG))
    painter.setPen(color("surface" if tone == "muted" else f"on_{tone}"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextForceLeftToRight, text)


def corner_badge_rect(area: QRect, text: str, *, mirrored: bool) -> QRect:
    """Where a badge sits on the upper outer corner of an icon centred in `area`."""
    width = badge_width(text)
    center = area.center()
    reach = Size.ICON // 2 - 2
    left = center.x() - reach - width if mirrored else center.x() + reach
    left = max(area.left() + 2, min(left, area.right() - width - 2))
    return QRect(left, center.y() - Size.ICON // 2 - HEIGHT // 2 + 2, width, HEIGHT)
