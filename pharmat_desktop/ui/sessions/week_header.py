"""Above the hours of a week: its days, what holds for whole days, and in the corner the time zone, to change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.week_layout import GUTTER
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, CAPTION, H3, SMALL, Radius, Space
from pharmat_desktop.ui.widgets.labels import plain_tooltip
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored

DAY_HEIGHT = 60
CIRCLE = 30
STRIP_HEIGHT = 28


class ZoneButton(PaintedButton):
    """Says how far the calendar's clock is from UTC; pressed, it asks for another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(GUTTER - Space.XS, DAY_HEIGHT - Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            fill_rounded(painter, self.rect(), Radius.BUTTON, color("surface2"))
        painter.setPen(color("text" if self.underMouse() else "muted"))
        painter.setFont(font(CAPTION))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.BUTTON, color("focus"))


class WeekHeader(QWidget):
    """Stands over a `WeekGrid` and parts its width as the grid does."""

    def __init__(self) -> None:
        super().__init__()
        self._dates: tuple[date, ...] = ()
        self._today: date | None = None
        self._notes: Mapping[date, str] = {}
        self._room = QRect()
        self.zone = ZoneButton(self)
        self._fit()

    def show_days(self, dates: Sequence[date], today: date, notes: Mapping[date, str]) -> None:
        """`notes` hold for a whole day: the strip below the days, which is there only when there are any."""
        self._dates, self._today = tuple(dates), today
        self._notes = {day: note for day, note in notes.items() if day in self._dates}
        said = [f"{words.day_text(day)}: {note}" for day, note in self._notes.items()]
        self.setAccessibleName("; ".join(said))
        self._fit()
        self.update()

    def set_zone(self, text: str, spoken: str) -> None:
        self.zone.setText(text)
        self.zone.setAccessibleName(spoken)
        self.zone.setToolTip(plain_tooltip(spoken))
        self.zone.update()

    def set_room(self, left: int, width: int) -> None:
        """Where the grid below has its days: not under its scroll bar."""
        self._room = QRect(left, 0, width, self.height())
        self._place()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._room.setHeight(self.height())
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), color("border"))
        for number, day in enumerate(self._dates):
            self._paint_day(painter, self._column(number), day)
            if day in self._notes:
                self._paint_note(painter, self._column(number), self._notes[day])

    def _paint_day(self, painter: QPainter, column: QRect, day: date) -> None:
        is_today = day == self._today
        name = QRect(column.left(), 6, column.width(), CAPTION.line)
        number = QRect(0, 0, CIRCLE, CIRCLE)
        number.moveCenter(QRect(column.left(), 23, column.width(), CIRCLE).center())
        painter.setFont(font(CAPTION))
        painter.setPen(color("accent" if is_today else "muted"))
        painter.drawText(self._visual(name), Qt.AlignmentFlag.AlignCenter, words.weekday_text(day))
        if is_today:
            fill_rounded(painter, self._visual(number), CIRCLE / 2, color("accent"))
        painter.setFont(font(BODY_STRONG if is_today else H3))
        painter.setPen(color("on_accent" if is_today else "text"))
        painter.drawText(self._visual(number), Qt.AlignmentFlag.AlignCenter, words.number_text(day.day))

    def _paint_note(self, painter: QPainter, column: QRect, note: str) -> None:
        box = QRect(column.left() + 1, DAY_HEIGHT, column.width() - Space.S, STRIP_HEIGHT - Space.XS)
        fill_rounded(painter, self._visual(box), Radius.CHIP, color("surface2"))
        line = self._visual(box.adjusted(6, 0, -6, 0))
        draw_line_of_text(painter, line, note, font(SMALL), color("muted"))

    def _column(self, number: int) -> QRect:
        room = self._room.width() - GUTTER
        left, right = (GUTTER + room * n // len(self._dates) for n in (number, number + 1))
        return QRect(self._room.left() + left, 0, right - left, self.height())

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self._room, self.layoutDirection())

    def _place(self) -> None:
        corner = QRect(self._room.left() + 2, Space.XS, GUTTER - Space.S, DAY_HEIGHT - Space.S)
        self.zone.setGeometry(self._visual(corner))

    def _fit(self) -> None:
        self.setFixedHeight(DAY_HEIGHT + (STRIP_HEIGHT if self._notes else 0))
