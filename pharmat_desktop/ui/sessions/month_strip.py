"""A small month to go by: dots for sessions, the shown week as a band. A list of days to assistive technology."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.block_paint import subject_ink
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter, CalendarState
from pharmat_desktop.ui.sessions.days import DAY
from pharmat_desktop.ui.sessions.entries import Entry
from pharmat_desktop.ui.sessions.placed_list import PlacedList
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, CAPTION, SMALL, SMALL_STRONG, Radius, Size, Space
from pharmat_desktop.ui.times import month_text
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded, mirrored
from pharmat_desktop.ui.widgets.worded import Worded

HEAD, ROW = 20, 34
CIRCLE, DOT = 24, 4
WEEK = 7


@dataclass(frozen=True, slots=True)
class MonthDay:
    id: date
    dots: tuple[Entry, ...] = ()
    count: int = 0
    is_today: bool = False
    is_of_month: bool = True
    is_of_week: bool = False
    """The week on screen."""


class MonthModel(KeyedListModel[MonthDay]):
    @override
    def text(self, item: MonthDay) -> str:
        return words.number_text(item.id.day)

    @override
    def spoken(self, item: MonthDay) -> str:
        return words.spoken_heading(item.id, item.count, is_today=item.is_today)


class MonthGrid(PlacedList):
    """Arrow keys go from day to day, past the month's edge, too; a day one comes to shows its week."""

    day_wanted = Signal(object)
    """A date beyond the edge of the month."""

    def __init__(self, model: MonthModel) -> None:
        self._days = model
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)

    @override
    def arrange(self) -> None:
        """Places follow from the width alone."""

    @override
    def surface_height(self) -> int:
        return HEAD + self._days.rowCount() // WEEK * ROW

    @override
    def place(self, row: int) -> QRect:
        line, column = divmod(row, WEEK)
        width = self.viewport().width()
        left, right = (width * n // WEEK for n in (column, column + 1))
        return self._visual(QRect(left, HEAD + line * ROW, right - left, ROW))

    @override
    def row_at(self, point: QPoint) -> int:
        return next((row for row in range(self._days.rowCount()) if self.place(row).contains(point)), -1)

    @override
    def paint(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, color("surface"))
        painter.setFont(font(CAPTION))
        for row, day in enumerate(self._days.items()):
            rect = self.place(row)
            if row < WEEK:
                painter.setFont(font(CAPTION))
                painter.setPen(color("muted"))
                head = QRect(rect.left(), 0, rect.width(), HEAD)
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, words.weekday_letter(day.id))
            if day.is_of_week:
                self._paint_band(painter, rect, row)
        for row, day in enumerate(self._days.items()):
            self._paint_day(painter, self.place(row), day, has_focus=self._has_focus(row))

    def go_to(self, day: date) -> None:
        """Make a day current without showing its week."""
        row = self._days.row_of(day)
        if row >= 0:
            self.setCurrentIndex(self._days.index(row))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self._days.item(self.currentIndex().row())
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward, Qt.Key.Key_Down: WEEK, Qt.Key.Key_Up: -WEEK}
        key = Qt.Key(event.key())
        if day is not None and key in steps:
            self.day_wanted.emit(day.id + steps[key] * DAY)
        elif day is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.row_opened.emit(self.currentIndex())
        elif day is None and key in steps and self._days.rowCount():
            self.day_wanted.emit(next((one.id for one in self._days.items() if one.is_today), self._days.items()[0].id))
        else:
            event.ignore()

    def _has_focus(self, row: int) -> bool:
        return self.hasFocus() and self.currentIndex().row() == row

    def _paint_band(self, painter: QPainter, rect: QRect, row: int) -> None:
        band = QRect(rect.left(), rect.top() + 1, rect.width(), CIRCLE + 2)
        if row % WEEK in (0, WEEK - 1):
            fill_rounded(painter, band, Radius.CHIP, color("surface2"))
            is_left = (row % WEEK == 0) is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
            half = band.width() // 2
            band.adjust(half if is_left else 0, 0, 0 if is_left else -half, 0)
        painter.fillRect(band, color("surface2"))

    def _paint_day(self, painter: QPainter, rect: QRect, day: MonthDay, *, has_focus: bool) -> None:
        circle = QRect(0, 0, CIRCLE, CIRCLE)
        circle.moveCenter(QPoint(rect.center().x(), rect.top() + 2 + CIRCLE // 2))
        if day.is_today:
            fill_rounded(painter, circle, CIRCLE / 2, color("accent"))
        painter.setFont(font(SMALL_STRONG if day.is_today else SMALL))
        ink = "on_accent" if day.is_today else "text" if day.is_of_month else "muted"
        painter.setPen(color(ink))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, words.number_text(day.id.day))
        if has_focus:
            draw_focus_ring(painter, circle.adjusted(-2, -2, 2, 2), Radius.BUTTON, color("focus"))
        width = len(day.dots) * (DOT + 2) - 2
        for number, one in enumerate(day.dots):
            spot = QRect(rect.center().x() - width // 2 + number * (DOT + 2), circle.bottom() + 2, DOT, DOT)
            fill_rounded(painter, self._mirrored_in(spot, rect), DOT / 2, subject_ink(one))

    def _mirrored_in(self, spot: QRect, rect: QRect) -> QRect:
        return mirrored(spot, rect, self.layoutDirection())

    def _visual(self, rect: QRect) -> QRect:
        surface = QRect(0, 0, self.viewport().width(), self.surface_height())
        return mirrored(rect, surface, self.layoutDirection())


class MonthStrip(Worded, QWidget):
    """The month's name, a step back and on, and its days."""

    def __init__(self, presenter: CalendarPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._model = MonthModel(self)
        self._name = Label("", BODY_STRONG)
        self.back = IconButton("chevron-left", "", Size.XSMALL)
        self.on = IconButton("chevron-right", "", Size.XSMALL)
        self.grid = MonthGrid(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.addWidget(self._name, 1)
        line.addWidget(self.back)
        line.addWidget(self.on)
        column.addLayout(line)
        column.addWidget(self.grid)
        self.back.clicked.connect(lambda: presenter.turn_month(-1))
        self.on.clicked.connect(lambda: presenter.turn_month(1))
        self.grid.row_opened.connect(lambda index: self._open(index.row()))
        self.grid.day_wanted.connect(self._go)
        presenter.state_changed.connect(self._show)
        self.word()
        self._show(presenter.state)

    def _open(self, row: int) -> None:
        day = self._model.item(row)
        if day is not None:
            self._go(day.id)

    def _go(self, day: date) -> None:
        self._presenter.show_day(day)
        self.grid.go_to(day)

    def _show(self, state: CalendarState) -> None:
        self._name.setText(month_text(state.month))
        self.grid.setAccessibleName(month_text(state.month))
        self._model.replace(
            [
                MonthDay(
                    day,
                    state.dots.get(day, ()),
                    state.counts.get(day, 0),
                    is_today=day == state.today,
                    is_of_month=day.month == state.month.month,
                    is_of_week=day in state.week,
                )
                for week in state.weeks
                for day in week
            ]
        )
        self.grid.setFixedHeight(self.grid.surface_height())
        self.grid.settle()

    @override
    def word(self) -> None:
        self.back.set_name(self.tr("Previous month"))
        self.on.set_name(self.tr("Next month"))
