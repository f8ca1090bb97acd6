"""What lies under and over the blocks of a week: days, hours, missing and repeated time, and the line of now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.block_paint import hatch
from pharmat_desktop.ui.sessions.days import DAY_MINUTES, HOUR, Mark
from pharmat_desktop.ui.sessions.week_layout import GUTTER, WeekLayout
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import CAPTION, SMALL_STRONG, Space
from pharmat_desktop.ui.widgets.painting import fill_rounded, mirrored

SATURDAY = 6
NOW_DOT = 9
_PILL_ROOM = 22
WEAK = 90
"""Opacity of the line of now on the other days, of 255."""


class GridPainter:
    """Made for one painting. The painter is in the surface's coordinates."""

    def __init__(
        self, painter: QPainter, layout: WeekLayout, surface: QRect, direction: Qt.LayoutDirection, zone: str
    ) -> None:
        self._painter = painter
        self._layout = layout
        self._surface = surface
        self._direction = direction
        self._zone = zone

    def paint_hours(self, area: QRect, now: datetime, working: Sequence[Span[datetime]]) -> None:
        """The ground: days, hours, and where there are none; what is no working time is in the shade, else weekends."""
        painter = self._painter
        painter.fillRect(area, color("surface"))
        self._paint_grounds(now, working)
        place = self._layout.y_of(now)
        for mark in self._layout.ruler.hours():
            y = self._layout.y(mark.position)
            if area.top() - HOUR <= y <= area.bottom() + HOUR:
                self._paint_hour(mark, y, is_labelled=place is None or abs(place[1] - y) > _PILL_ROOM)
        self._paint_edges()

    def paint_now(self, now: datetime) -> None:
        """A line at this time, strong on this day, with the time before it. Nothing in another week."""
        place = self._layout.y_of(now)
        if place is None:
            return
        number, y = place
        painter, ink = self._painter, color("danger")
        weak = QColor(ink)
        weak.setAlpha(WEAK)
        column = self._layout.column(number)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._visual(QRect(GUTTER, y, self._layout.width - GUTTER, 1)), weak)
        painter.fillRect(self._visual(QRect(column.left(), y - 1, column.width(), 2)), ink)
        dot = QRectF(self._visual(QRect(column.left() - NOW_DOT // 2, y - NOW_DOT // 2, NOW_DOT, NOW_DOT)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(dot)
        text = words.time_text(now, self._zone)
        width = QFontMetrics(font(CAPTION)).horizontalAdvance(text) + Space.S
        pill = self._visual(QRect(GUTTER - 6 - width, y - CAPTION.line // 2, width, CAPTION.line))
        fill_rounded(painter, pill, CAPTION.line / 2, ink)
        painter.setFont(font(CAPTION))
        painter.setPen(color("on_danger"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_grounds(self, now: datetime, working: Sequence[Span[datetime]]) -> None:
        painter, ruler = self._painter, self._layout.ruler
        today = shown(now, self._zone).date()
        for number, day in enumerate(self._layout.days):
            column = self._layout.column(number)
            is_shaded = bool(working) or day.date.isoweekday() >= SATURDAY
            if is_shaded:
                painter.fillRect(self._visual(column), color("bg"))
            for start, end in filter(None, (day.part_of(*span) for span in working)):
                top, bottom = self._layout.y(ruler.start_of(day, start)), self._layout.y(ruler.end_of(day, end))
                painter.fillRect(
                    self._visual(QRect(column.left(), top, column.width(), bottom - top)), color("surface")
                )
            if day.date == today:
                ground = QColor(color("accent"))
                ground.setAlpha(14)
                painter.fillRect(self._visual(column), ground)

    def _paint_edges(self) -> None:
        """Between days, and over the hours that a day does not have."""
        painter = self._painter
        for number in range(len(self._layout.days)):
            column = self._layout.column(number)
            for void in self._layout.voids(number):
                painter.fillRect(self._visual(void), color("surface2"))
                hatch(painter, self._visual(void), color("border_strong"))
            painter.fillRect(self._visual(QRect(column.left() - 1, 0, 1, column.height())), color("border"))

    def _paint_hour(self, mark: Mark, y: int, *, is_labelled: bool) -> None:
        painter = self._painter
        line = self._visual(QRect(GUTTER - Space.S, y, self._layout.width - GUTTER + Space.S, 1))
        painter.fillRect(line, color("border"))
        half = self._layout.y(mark.position + HOUR // 2)
        if mark.minute < DAY_MINUTES:
            painter.setPen(QPen(color("surface2"), 1))
            painter.drawLine(self._visual(QRect(GUTTER, half, 1, 1)).left(), half, self._far_edge(), half)
        if not is_labelled or mark.minute in (0, DAY_MINUTES):
            return
        text = words.minute_text(mark.minute)
        painter.setFont(font(CAPTION if not mark.is_again else SMALL_STRONG))
        painter.setPen(color("warn" if mark.is_again else "muted"))
        label = self._visual(QRect(0, y - CAPTION.line // 2, GUTTER - Space.M, CAPTION.line))
        # In the painter's direction: right is the side of the days.
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if mark.is_again:
            painter.setFont(font(CAPTION))
            again = label.translated(0, CAPTION.line - 2)
            painter.drawText(again, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words.again_text())

    def _far_edge(self) -> int:
        return self._visual(QRect(self._layout.width - 1, 0, 1, 1)).left()

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self._surface, self._direction)
