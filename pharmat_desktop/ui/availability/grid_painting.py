"""How the week of working hours looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.availability.grid_geometry import COLUMNS, HEADER, ROW_HEIGHT, ROWS, Block, GridGeometry
from pharmat_desktop.ui.availability.words import minute_text, span_text, weekday_short
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import CAPTION, SMALL_STRONG, Radius
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded

TEXT_HEIGHT = 18
"""Pixels that a stretch of hours needs for its text."""
EVERY = 2
"""Hours between those that are written."""


@dataclass(frozen=True, slots=True)
class GridLook:
    """What is painted."""

    weekdays: Sequence[int]
    """ISO, in the order of the columns."""
    days: Sequence[Sequence[Span[int]]]
    drag: tuple[Block, bool] | None
    """What is being dragged over, and whether it will be open."""
    cursor: Block | None
    is_editable: bool


def paint_grid(widget: QWidget, geometry: GridGeometry, look: GridLook) -> None:
    painter = QPainter(widget)
    painter.setLayoutDirection(widget.layoutDirection())
    _paint_frame(painter, geometry, look)
    for column, spans in enumerate(look.days):
        for span in spans:
            _paint_span(painter, geometry.span(column, span), span, look)
    if look.drag is not None:
        _paint_drag(painter, geometry, *look.drag)
    if look.cursor is not None:
        draw_focus_ring(painter, _around(geometry, look.cursor).adjusted(-2, -1, 2, 1), Radius.CHIP, color("focus"))


def _paint_frame(painter: QPainter, geometry: GridGeometry, look: GridLook) -> None:
    for column in range(COLUMNS):
        day = geometry.column(column)
        painter.fillRect(day.adjusted(1, 0, -1, 0), color("surface2"))
        painter.setFont(font(SMALL_STRONG))
        painter.setPen(color("text"))
        name = weekday_short(look.weekdays[column])
        painter.drawText(geometry.header(column), Qt.AlignmentFlag.AlignCenter, name)
    line = QPen(color("border"), 1)
    first, last = sorted((geometry.column(0), geometry.column(COLUMNS - 1)), key=QRect.left)
    for hour in range(ROWS // 2 + 1):
        top = HEADER + hour * 2 * ROW_HEIGHT
        painter.setPen(line)
        painter.drawLine(first.left(), top, last.right(), top)
        if hour % EVERY == 0 and hour < ROWS // 2:
            text = minute_text(hour * 60)
            draw_line_of_text(painter, geometry.hour(hour), text, font(CAPTION), color("muted"), at_end=True)


def _paint_span(painter: QPainter, rect: QRect, span: Span[int], look: GridLook) -> None:
    fill_rounded(painter, rect, Radius.CHIP, color("accent_soft"))
    bar = QRect(rect)
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        bar.setLeft(bar.right() - 2)
    else:
        bar.setWidth(3)
    fill_rounded(painter, bar, 1, color("accent" if look.is_editable else "muted"))
    if rect.height() >= 2 * TEXT_HEIGHT:
        _write(painter, rect, minute_text(span.start), Qt.AlignmentFlag.AlignTop)
        _write(painter, rect, minute_text(span.end), Qt.AlignmentFlag.AlignBottom)
    elif rect.height() >= TEXT_HEIGHT:
        _write(painter, rect, span_text(span), Qt.AlignmentFlag.AlignVCenter)


def _write(painter: QPainter, rect: QRect, text: str, place: Qt.AlignmentFlag) -> None:
    painter.setFont(font(CAPTION))
    painter.setPen(color("on_soft"))
    painter.drawText(rect.adjusted(2, 2, -2, -2), Qt.AlignmentFlag.AlignHCenter | place, text)


def _paint_drag(painter: QPainter, geometry: GridGeometry, block: Block, will_open: bool) -> None:
    ink = color("accent" if will_open else "danger")
    for column in block.columns:
        rect = geometry.span(column, block.span)
        fill_rounded(painter, rect, Radius.CHIP, color("accent_soft" if will_open else "danger_soft"))
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine if will_open else Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, Radius.CHIP, Radius.CHIP)
        if rect.height() >= TEXT_HEIGHT:
            painter.setFont(font(CAPTION))
            painter.setPen(color("text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{'+' if will_open else '−'} {span_text(block.span)}")


def _around(geometry: GridGeometry, block: Block) -> QRect:
    return geometry.span(block.left, block.span).united(geometry.span(block.right, block.span))
