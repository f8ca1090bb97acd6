"""The painted week: hours are opened and closed by dragging over them, or by keys.

Arrows go from half hour to half hour, Shift selects, Space opens or closes, Delete closes; Ctrl+C and Ctrl+V carry a
day's hours to other days. What the cursor stands on is said to screen readers.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.domain.availability import Plan
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.availability.grid_geometry import (
    ROWS,
    SIZE,
    STEP,
    Block,
    Cell,
    GridGeometry,
    block_of,
)
from pharmat_desktop.ui.availability.grid_painting import GridLook, paint_grid
from pharmat_desktop.ui.availability.words import minute_text, weekday_name, weekdays_in_order
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.announcing import announce

PAGE = 4
"""Rows that Page Up and Page Down go by: two hours."""
_MOVES = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_PageUp: (0, -PAGE),
    Qt.Key.Key_PageDown: (0, PAGE),
    Qt.Key.Key_Home: (0, -ROWS),
    Qt.Key.Key_End: (0, ROWS),
}


class WeekGrid(QWidget):
    """Shows a plan; `edited` says what the person wants it to be."""

    edited = Signal(object)
    """Another Plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan("UTC")
        self._days = weekdays_in_order()
        self._cursor = Cell(0, 18)
        self._anchor: Cell | None = None
        self._dragged: bool | None = None
        self._copied: int | None = None
        self._is_editable = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.word()

    @property
    def selection(self) -> Block:
        """What a key would open or close: the cell of the cursor, or all from where Shift was first held."""
        return block_of(self._anchor or self._cursor, self._cursor)

    def set_plan(self, plan: Plan, *, is_editable: bool) -> None:
        self._plan = plan
        self._is_editable = is_editable
        if not is_editable:
            self._dragged = None
        self.update()

    def word(self) -> None:
        self._days = weekdays_in_order()
        self.setAccessibleName(self.tr("Weekly hours"))
        self.setAccessibleDescription(self.cursor_text())
        self.setToolTip("")
        self.update()

    def cursor_text(self) -> str:
        """Where the cursor is, and whether it is open there."""
        block = self.selection
        days = [weekday_name(self._days[column]) for column in block.columns]
        text = self.tr("{days}, {start} to {end}, {state}").replace("{days}", ", ".join(days))
        text = text.replace("{start}", minute_text(block.span.start)).replace("{end}", minute_text(block.span.end))
        return text.replace("{state}", self.tr("open") if self._is_open(block) else self.tr("closed"))

    def place_cursor(self, weekday: int, minute: int) -> None:
        self._move_to(Cell(self._days.index(weekday), minute // STEP), is_selecting=False)

    @override
    def sizeHint(self) -> QSize:
        return SIZE

    @override
    def minimumSizeHint(self) -> QSize:
        return SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        drag = None if self._dragged is None else (self.selection, self._dragged)
        look = GridLook(
            self._days,
            [self._plan.day(weekday) for weekday in self._days],
            drag=drag,
            cursor=self.selection if self.hasFocus() and drag is None else None,
            is_editable=self._is_editable,
        )
        paint_grid(self, self._geometry(), look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._go(event)
        elif not self._obey(event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._geometry().cell_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and cell is not None:
            is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_to(cell, is_selecting=is_extending)
            if self._is_editable and not is_extending:
                self._anchor = cell
                self._dragged = not self._is_open(self.selection)
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._dragged is not None and (cell := self._geometry().cell_at(point, is_clamped=True)):
            self._cursor = cell
            self.update()
        can_paint = self._is_editable and self._geometry().cell_at(point) is not None
        self.setCursor(Qt.CursorShape.CrossCursor if can_paint else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            is_open, self._dragged = self._dragged, None
            self._paint(is_open=is_open)
            self._anchor = None
            self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()

    def _geometry(self) -> GridGeometry:
        return GridGeometry(self.width(), self.layoutDirection())

    def _go(self, event: QKeyEvent) -> None:
        columns, rows = _MOVES[Qt.Key(event.key())]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            columns = -columns
        is_selecting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._move_to(self._cursor.moved(columns, rows), is_selecting=is_selecting)

    def _move_to(self, cell: Cell, *, is_selecting: bool) -> None:
        self._anchor = (self._anchor or self._cursor) if is_selecting else None
        self._cursor = cell
        self._tell()
        self.update()

    def _obey(self, event: QKeyEvent) -> bool:
        """Whether the key means something here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copied = self._days[self._cursor.column]
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._cursor = Cell(self._cursor.column, 0), Cell(self._cursor.column, ROWS - 1)
            self._tell()
        elif event.key() == Qt.Key.Key_Escape and (self._anchor is not None or self._dragged is not None):
            self._anchor = self._dragged = None
        elif (edit := self._edit_of(event)) is not None:
            if self._is_editable:
                edit()
                self._tell()
        else:
            return False
        self.update()
        return True

    def _edit_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self._paint(is_open=not self._is_open(self.selection))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return lambda: self._paint(is_open=False)
        return None

    def _paint(self, *, is_open: bool) -> None:
        block = self.selection
        weekdays = [self._days[column] for column in block.columns]
        self.edited.emit(self._plan.painted(weekdays, block.span, is_open=is_open))

    def _paste(self) -> None:
        if self._copied is not None:
            targets = [self._days[column] for column in self.selection.columns]
            self.edited.emit(self._plan.copied(self._copied, targets))

    def _is_open(self, block: Block) -> bool:
        """Whether all of it is."""
        return all(_covers(self._plan.day(self._days[column]), block.span) for column in block.columns)

    def _tell(self) -> None:
        text = self.cursor_text()
        self.setAccessibleDescription(text)
        announce(self, text)


def _covers(spans: list[Span[int]], wanted: Span[int]) -> bool:
    return any(span.start <= wanted.start and wanted.end <= span.end for span in spans)
