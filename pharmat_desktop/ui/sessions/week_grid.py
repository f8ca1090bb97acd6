"""The hours of a week with the sessions in them, painted: days side by side, the line of now, days of 23 and 25 hours.

Keys: Up and Down walk through the sessions in order of time, Left and Right from day to day, past the week's edges into
the next; Enter opens. Empty time is clicked twice to book it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.block_cache import BlockCache
from pharmat_desktop.ui.sessions.block_paint import Mood
from pharmat_desktop.ui.sessions.days import HOUR
from pharmat_desktop.ui.sessions.grid_paint import GridPainter
from pharmat_desktop.ui.sessions.placed_list import PlacedList
from pharmat_desktop.ui.sessions.week_layout import HOUR_HEIGHT, Piece, WeekLayout
from pharmat_desktop.ui.sessions.week_model import WeekModel
from pharmat_desktop.ui.widgets.painting import mirrored

FIRST_HOUR = 8
"""Shown at the top when nothing earlier is in the week."""
QUARTER = 15
_DRESSED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.FontChange)


class WeekGrid(PlacedList):
    """Binds a model of one week. `show_week` says which; the presenter fills the model."""

    edge_left = Signal(int)
    """The arrows went past the week: -1 or 1."""
    time_chosen = Signal(object)
    """A datetime, aware UTC: empty time was clicked twice."""

    def __init__(self, model: WeekModel, dates: Sequence[date], now: datetime) -> None:
        self._dates = tuple(dates)
        self._hours: tuple[Span[datetime], ...] = ()
        self._now = now
        self._layout = WeekLayout.of(self._dates, model.zone, 0)
        self._pieces: list[Piece] = []
        self._arranged: tuple[object, ...] = ()
        self._hovered = -1
        self._blocks = BlockCache()
        self._entries = model
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setModel(model)
        model.dataChanged.connect(self.settle)
        self.setMinimumHeight(3 * HOUR_HEIGHT)

    @property
    def week(self) -> WeekLayout:
        return self._layout

    @property
    def pieces(self) -> Sequence[Piece]:
        """What is in the week, and where on the surface it is seen."""
        return self._pieces

    def show_week(self, dates: Sequence[date], hours: Sequence[Span[datetime]] = ()) -> None:
        """After the model was filled for these days. `hours`: working time, if there is any."""
        self._dates, self._hours = tuple(dates), tuple(hours)
        self.settle()

    def set_now(self, now: datetime) -> None:
        """Move the line of now."""
        self._now = now
        self.viewport().update()

    def show_hours(self) -> None:
        """Scroll to the first thing of the week, or to the morning; to now when the week has it."""
        place = self._layout.y_of(self._now)
        tops = [piece.rect.top() for piece in self._pieces]
        morning = self._layout.y(FIRST_HOUR * HOUR)
        top = min([*tops, morning])
        if place is not None:
            top = min(max(top, place[1] - self.viewport().height() // 2), place[1] - HOUR_HEIGHT)
        self.verticalScrollBar().setValue(top - HOUR_HEIGHT // 4)

    @override
    def arrange(self) -> None:
        """Qt asks more often than anything has changed."""
        width, entries, direction = self.viewport().width(), self._entries.items(), self.layoutDirection()
        wanted = self._dates, self._entries.zone, width, direction, entries
        if wanted == self._arranged:
            return
        self._arranged = wanted
        self._layout = WeekLayout.of(self._dates, self._entries.zone, width)
        pieces = self._layout.pieces(entries)
        self._pieces = [piece._replace(rect=self._visual(piece.rect)) for piece in pieces]

    @override
    def surface_height(self) -> int:
        return self._layout.height + 1

    @override
    def place(self, row: int) -> QRect:
        piece = next((piece for piece in self._pieces if piece.row == row), None)
        return piece.rect if piece is not None else QRect()

    @override
    def row_at(self, point: QPoint) -> int:
        return next((piece.row for piece in self._pieces if piece.rect.contains(point)), -1)

    @override
    def paint(self, painter: QPainter, area: QRect) -> None:
        direction = self.layoutDirection()
        grid = GridPainter(painter, self._layout, self._surface(), direction, self._entries.zone)
        grid.paint_hours(area, self._now, self._hours)
        self._blocks.use(direction, self._entries.zone, self.devicePixelRatioF())
        current, has_focus = self.currentIndex().row(), self.hasFocus()
        for piece in self._pieces:
            entry = self._entries.item(piece.row)
            if entry is not None and piece.rect.intersects(area):
                is_current = piece.row == current
                mood = Mood(is_current, is_current and has_focus, piece.row == self._hovered)
                self._blocks.draw(painter, entry, piece.rect, mood)
        grid.paint_now(self._now)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSED:
            self._blocks.forget()
            self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is no key of the week is for the calendar around it."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.row_opened.emit(self.currentIndex())
        elif (step := self._step(key)) is not None:
            self._walk(*step)
        else:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint() + QPoint(0, self.verticalOffset())
        at = self._layout.instant(self._visual(QRect(point.x(), point.y(), 1, 1)).x(), point.y())
        if at is not None and self.row_at(point) < 0:
            self.time_chosen.emit(at.replace(minute=at.minute // QUARTER * QUARTER, second=0, microsecond=0))

    def focus_row(self, row: int) -> None:
        """Make a row current and see it; -1 is the last one."""
        count = self._entries.rowCount()
        if count:
            self.setCurrentIndex(self._entries.index(row % count))

    def _step(self, key: Qt.Key) -> tuple[int, bool] | None:
        """Where a key leads: forwards or back, and whether to another day."""
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Down: (1, False),
            Qt.Key.Key_Up: (-1, False),
            Qt.Key.Key_Right: (onward, True),
            Qt.Key.Key_Left: (-onward, True),
        }.get(key)

    def _walk(self, step: int, to_other_day: bool) -> None:
        count, row = self._entries.rowCount(), self.currentIndex().row()
        if not count or (row < 0 and to_other_day):
            self.edge_left.emit(step)
            return
        if row < 0:
            self.focus_row(0 if step > 0 else -1)
            return
        target = self._row_of_other_day(row, step) if to_other_day else row + step
        if 0 <= target < count:
            self.focus_row(target)
        else:
            self.edge_left.emit(step)

    def _row_of_other_day(self, row: int, step: int) -> int:
        """The entry nearest in height on the next day that has one; -1 when there is none."""
        here = next(piece for piece in self._pieces if piece.row == row)
        firsts = [piece for piece in self._pieces if piece.is_first and (piece.column - here.column) * step > 0]
        if not firsts:
            return -1
        columns = [piece.column for piece in firsts]
        nearest = min(columns) if step > 0 else max(columns)
        there = [piece for piece in firsts if piece.column == nearest]
        return min(there, key=lambda piece: abs(piece.rect.top() - here.rect.top())).row

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _surface(self) -> QRect:
        return QRect(0, 0, self.viewport().width(), self.surface_height())

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self._surface(), self.layoutDirection())

    @override
    def sizeHintForColumn(self, column: int) -> int:
        """Nothing here has a size of its own."""
        return -1
