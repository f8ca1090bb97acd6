"""Where the days and times of the painted week are, in a widget of any width and direction."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from pharmat_desktop.domain.free_time import DAY_MINUTES
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.widgets.painting import mirrored

STEP = 30
"""Minutes of a cell."""
ROWS = DAY_MINUTES // STEP
COLUMNS = 7
ROW_HEIGHT = 12
HEADER = 32
GUTTER = 56
"""Room for the hours beside the days."""
COLUMN_MIN = 52


class Cell(NamedTuple):
    """Half an hour of one day. Columns count from the first day of the week, rows from midnight."""

    column: int
    row: int

    def moved(self, columns: int, rows: int) -> Cell:
        """Another one, within the week."""
        return Cell(_within(self.column + columns, COLUMNS), _within(self.row + rows, ROWS))


class Block(NamedTuple):
    """A rectangle of cells, both corners included."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def columns(self) -> range:
        return range(self.left, self.right + 1)

    @property
    def span(self) -> Span[int]:
        """Minutes of the day."""
        return Span(self.top * STEP, (self.bottom + 1) * STEP)


def block_of(one: Cell, other: Cell) -> Block:
    """What lies between two cells."""
    columns, rows = sorted((one.column, other.column)), sorted((one.row, other.row))
    return Block(columns[0], rows[0], columns[1], rows[1])


class GridGeometry(NamedTuple):
    """Of a widget of this width."""

    width: int
    direction: Qt.LayoutDirection

    def column(self, column: int) -> QRect:
        """A day, from midnight to midnight."""
        room = self.width - GUTTER
        left, right = (GUTTER + room * n // COLUMNS for n in (column, column + 1))
        return self._placed(QRect(left, HEADER, right - left, ROWS * ROW_HEIGHT))

    def header(self, column: int) -> QRect:
        day = self.column(column)
        return QRect(day.left(), 0, day.width(), HEADER)

    def hour(self, hour: int) -> QRect:
        """Where an hour is written, its middle at its line."""
        return self._placed(QRect(0, HEADER + hour * 2 * ROW_HEIGHT - 8, GUTTER - 8, 16))

    def span(self, column: int, span: Span[int]) -> QRect:
        day = self.column(column)
        top, bottom = (HEADER + edge * ROW_HEIGHT // STEP for edge in span)
        return QRect(day.left() + 2, top + 1, day.width() - 4, bottom - top - 2)

    def cell_at(self, point: QPoint, *, is_clamped: bool = False) -> Cell | None:
        """The cell under a point; while something is dragged, the nearest one."""
        row = (point.y() - HEADER) // ROW_HEIGHT
        column = next((n for n in range(COLUMNS) if self._is_in(n, point.x())), None)
        if is_clamped:
            if column is None:
                column = min(range(COLUMNS), key=lambda n: abs(self.column(n).center().x() - point.x()))
            return Cell(column, _within(row, ROWS))
        return None if column is None or not 0 <= row < ROWS else Cell(column, row)

    def _is_in(self, column: int, x: int) -> bool:
        day = self.column(column)
        return day.left() <= x <= day.right()

    def _placed(self, rect: QRect) -> QRect:
        return mirrored(rect, QRect(0, 0, self.width, SIZE.height()), self.direction)


SIZE = QSize(GUTTER + COLUMNS * COLUMN_MIN, HEADER + ROWS * ROW_HEIGHT + ROW_HEIGHT)
"""The smallest that it can be read at."""


def _within(value: int, count: int) -> int:
    return max(0, min(count - 1, value))
