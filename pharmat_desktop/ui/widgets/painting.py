"""Strokes that several widgets share: focus rings, pills, and text on one line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.theme.tokens import Size


def mirrored(rect: QRect, area: QRect, direction: Qt.LayoutDirection) -> QRect:
    """`rect` where it belongs within `area` in this direction; QStyle.visualRect without the 8 ms that QStyle costs."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRect(area.right() - (rect.right() - area.left()), rect.top(), rect.width(), rect.height())


def draw_focus_ring(painter: QPainter, rect: QRect, radius: int, color: QColor) -> None:
    """A ring of `Size.FOCUS` pixels just inside `rect`."""
    inset = Size.FOCUS / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, Size.FOCUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def fill_rounded(painter: QPainter, rect: QRect | QRectF, radius: float, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(rect), radius, radius)


def draw_line_of_text(
    painter: QPainter, rect: QRect, text: str, font: QFont, color: QColor, *, at_end: bool = False
) -> None:
    """`text` on one line of `rect`, elided when it is too long, at the start of the line in the painter's direction.

    Within the line the text goes its own direction: its full stop and its ellipsis stand where it ends.
    """
    painter.setFont(font)
    painter.setPen(color)
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, isolated(elided))


def draw_mirrored_lines(painter: QPainter, rect: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    """`text` from right to left on as many lines as it takes in `rect`, in the painter's font and pen.

    QPainter counts the space at which a line breaks, and moves such lines out of their column.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    is_centered = bool(alignment & Qt.AlignmentFlag.AlignVCenter)
    layout.draw(painter, QPointF(rect.left(), rect.top() + ((rect.height() - height) / 2 if is_centered else 0)))
