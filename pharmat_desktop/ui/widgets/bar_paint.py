"""The strokes of a bar chart: lines of the axis with their numbers, bars, and words below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import CAPTION, SMALL_STRONG, Radius, Space
from pharmat_desktop.ui.widgets.bar_layout import BarLayout, Heights
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded, mirrored

_FOOT = CAPTION.line + Space.S
"""Pixels of the line of words below the bars."""
_ROUND = 3
"""Corner radius of a bar."""


class Mood(NamedTuple):
    """How a bar stands in its chart."""

    is_current: bool
    has_focus: bool
    is_hovered: bool


def plot_of(area: QRect, numbers: Sequence[str]) -> QRect:
    """The room that is left for bars beside the axis' numbers and above the words, from left to right."""
    metrics = QFontMetrics(font(CAPTION))
    gutter = max([0, *(metrics.horizontalAdvance(one) for one in numbers)]) + Space.S
    return area.adjusted(gutter, CAPTION.line // 2 + 1, -Space.XS, -_FOOT)


class BarPainter:
    """Made for one painting."""

    def __init__(self, painter: QPainter, layout: BarLayout, area: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._layout = layout
        self._area = area
        self._direction = direction

    def paint_axis(self, text: Callable[[int], str]) -> None:
        """The ground, a line for each step, and the line of nothing, which is stronger."""
        painter, plot = self._painter, self._layout.plot
        painter.fillRect(self._area, color("surface"))
        painter.setFont(font(CAPTION))
        half = CAPTION.line // 2
        for step in self._layout.steps:
            y = self._layout.y(step)
            line = self._visual(QRect(plot.left(), y, plot.width(), 1))
            painter.fillRect(line, color("border" if step else "border_strong"))
            number = self._visual(QRect(self._area.left(), y - half, plot.left() - Space.S, CAPTION.line))
            painter.setPen(color("muted"))
            painter.drawText(number, self._end | Qt.AlignmentFlag.AlignVCenter, isolated(text(step)))

    def paint_bar(self, place: int, heights: Heights, mood: Mood) -> None:
        painter = self._painter
        self._paint_ground(self._visual(self._layout.slot(place).adjusted(1, 0, -1, _FOOT)), mood)
        solid, extra = (self._visual(rect) for rect in self._layout.bar(place, heights))
        if not extra.isEmpty():
            painter.setPen(QPen(color("border_strong"), 1))
            painter.setBrush(color("surface2"))
            painter.drawRoundedRect(QRectF(extra).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        if not solid.isEmpty():
            fill_rounded(painter, solid, min(_ROUND, solid.height() / 2), color(_ink(heights, mood)))

    def paint_labels(self, labels: Sequence[str], current: int) -> None:
        """As many as have room, counted from the last bar; the current one's in any case."""
        metrics, strong = QFontMetrics(font(CAPTION)), QFontMetrics(font(SMALL_STRONG))
        if not labels:
            return
        room = max(1, self._layout.plot.width() // len(labels))
        widest = max(metrics.horizontalAdvance(one) for one in labels) + Space.S
        every = -(-widest // room)
        for place, label in enumerate(labels):
            is_current = place == current
            is_near = current >= 0 and abs(place - current) < every
            if is_current or ((len(labels) - 1 - place) % every == 0 and not is_near):
                width = (strong if is_current else metrics).horizontalAdvance(label) + 2
                self._paint_label(place, label, width, is_current=is_current)

    def _paint_ground(self, slot: QRect, mood: Mood) -> None:
        if mood.is_current:
            fill_rounded(self._painter, slot, Radius.BUTTON, color("accent_soft"))
            zero = self._visual(QRect(self._layout.plot.left(), self._layout.y(0), self._layout.plot.width(), 1))
            self._painter.fillRect(zero.intersected(slot), color("border_strong"))
        elif mood.is_hovered:
            fill_rounded(self._painter, slot, Radius.BUTTON, color("surface2"))
        if mood.has_focus:
            draw_focus_ring(self._painter, slot, Radius.BUTTON, color("focus"))

    def _paint_label(self, place: int, label: str, width: int, *, is_current: bool) -> None:
        slot = self._layout.slot(place)
        rect = QRect(0, slot.bottom() + Space.XS, max(width, slot.width()), CAPTION.line)
        rect.moveLeft(slot.center().x() - rect.width() // 2)
        rect.moveLeft(max(self._area.left(), min(rect.left(), self._area.right() + 1 - rect.width())))
        self._painter.setFont(font(SMALL_STRONG if is_current else CAPTION))
        self._painter.setPen(color("on_soft" if is_current else "muted"))
        self._painter.drawText(self._visual(rect), Qt.AlignmentFlag.AlignCenter, isolated(label))

    @property
    def _end(self) -> Qt.AlignmentFlag:
        is_mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self._area, self._direction) if not rect.isEmpty() else rect


def _ink(heights: Heights, mood: Mood) -> str:
    if heights.value < 0:
        return "danger"
    return "accent_hover" if mood.is_hovered else "accent"
