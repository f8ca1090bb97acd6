"""A thread's rows on screen: opened at the right place, followed, moved along, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.chat import Attachment, MessageId
from pharmat_desktop.ui.chat.bubble import BubblePainter
from pharmat_desktop.ui.chat.jump_button import Corner
from pharmat_desktop.ui.chat.row_layout import RowLayout, RowLayouts
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.thread_rows import Spot, ThreadRows
from pharmat_desktop.ui.chat.windowed_list import WindowedList
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color

if TYPE_CHECKING:
    from pharmat_desktop.domain.search_words import Query
    from pharmat_desktop.ui.chat.pictures import Pictures

POINTED_OUT = 1500
"""Milliseconds for which a row that was jumped to is marked."""


class Marks(NamedTuple):
    """How the person's pointer and keys stand to a row."""

    hovered: Spot | None = None
    is_selected: bool = False
    is_focused: bool = False


class ThreadList(WindowedList):
    """Shows a `ThreadModel`; follows the end while it is at the end, and stays where one reads otherwise."""

    rows_shown = Signal()
    """Other rows may be on screen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layouts = RowLayouts()
        self._rows: ThreadRows | None = None
        self._opening_row: int | None = None
        self._pointed_out: MessageId | None = None
        self._is_built = False  # Qt may tell of a new font or style from within the next line
        self._painted: dict[MessageId, tuple[int, RowLayout]] = {}
        self._pictures: Pictures | None = None
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Messages"))
        self.corner = Corner(self)
        self.corner.jump.clicked.connect(self.scroll_to_bottom)
        self.bottom_left.connect(self.corner.show_jump)
        self.bottom_reached.connect(self.corner.retire_jump)
        self._is_built = True

    def marks(self, row: int) -> Marks:
        """What `row` is painted with besides its message."""
        return Marks()

    def open_thread(self, model: ThreadModel, *, names_senders: bool = False, unread_row: int = -1) -> None:
        """Show another thread: from its first unread message on, or its end when there is none (-1)."""
        self.close_thread()
        self._rows = ThreadRows(model, self._layouts, names_senders=names_senders)
        self._rows.is_moving = self._is_moving
        if unread_row >= 0:
            self._rows.set_first_unread(model.message(unread_row).id)
            self._opening_row = unread_row
        self.setModel(model)
        model.settled.connect(self.settle)
        self._show_opening_row()

    def show_pictures(self, pictures: Pictures) -> None:
        """Where the pictures of messages come from, and how far files are."""
        self._pictures = pictures
        pictures.changed.connect(self._repaint_files)
        self.viewport().update()

    def _is_moving(self, file: Attachment) -> bool:
        return self._pictures is not None and self._pictures.is_moving(file)

    def _repaint_files(self) -> None:
        """Only rows that have any."""
        for row, top, height in self.placed_rows if self._rows else ():
            if self._rows and self._rows.message(row).attachments:
                self.viewport().update(QRect(0, top, self.viewport().width(), height))

    def close_thread(self) -> None:
        """Show nothing."""
        if self._rows is not None:
            self._rows.model.settled.disconnect(self.settle)
        self._rows = self._opening_row = None
        self._layouts.clear()
        self.setModel(None)
        self.corner.retire_jump()

    def mark_unread_from(self, message_id: MessageId | None) -> None:
        """Put the unread line above a message, or take it away."""
        if self._rows is not None and self._rows.set_first_unread(message_id):
            self.settle()

    def set_new_count(self, count: int) -> None:
        """How many messages have come below what is on screen."""
        self.corner.jump.set_count(count)

    def mark_found(self, message_id: MessageId, query: Query) -> None:
        """Let the words that were searched for stand out in a message, and nowhere else."""
        self._layouts.mark_found((message_id, query))
        self.viewport().update()

    def forget_found(self) -> None:
        self._layouts.mark_found(None)
        self.viewport().update()

    def point_out(self, row: int) -> None:
        """Bring a row on screen, off the edge, and mark it for a moment."""
        if self._rows is None:
            return
        self._pointed_out = pointed_out = self._rows.message(row).id
        self._opening_row = None if self._is_laid_out else row
        self.show_row(row, self.viewport().height() // 3)
        self.viewport().update()
        QTimer.singleShot(POINTED_OUT, self, lambda: self._forget_pointed_out(pointed_out))

    def _forget_pointed_out(self, message_id: MessageId) -> None:
        if self._pointed_out == message_id:
            self._pointed_out = None
            self.viewport().update()

    def layout_of(self, row: int) -> RowLayout:
        """Where everything of a row is, relative to the row. Raises IndexError when no thread has such a row."""
        if self._rows is None:
            raise IndexError(row)
        return self._rows.layout(row)

    @override
    def measure_row(self, row: int, width: int) -> int:
        return self._rows.layout(row).height if self._rows else 1

    @override
    def clear_height(self) -> int:
        top = self.corner.top
        return super().clear_height() if top is None else top

    @override
    def placed(self, *, is_repainted: bool = False) -> None:
        super().placed(is_repainted=is_repainted)
        rows, self._painted = self._rows, {}
        if rows is not None and self.placed_rows:
            rows.model.watch(self.placed_rows[0].row, len(self.placed_rows))
            self._painted = {rows.message(row).id: (top, rows.layout(row)) for row, top, _ in self.placed_rows}
        self.rows_shown.emit()

    @override
    def settle(self) -> None:
        """What looks as before is moved along; only the rest is painted."""
        self._placement.settle(self._first_known_row())
        shifts: set[int] = set()
        changed = QRegion()
        for row, top, height in self.placed_rows if self._rows else ():
            was = self._painted.get(self._rows.message(row).id) if self._rows else None
            if was is not None and self._rows is not None and was[1] is self._rows.layout(row):
                shifts.add(top - was[0])
            else:
                changed += QRect(0, top, self.viewport().width(), height)
        is_moved = len(shifts) == 1
        if is_moved:
            self.blit(shifts.pop())
            self.viewport().update(changed)
        self.placed(is_repainted=is_moved)

    def _first_known_row(self) -> int | None:
        """The first row in view that shows the message of before: what was missing above it may be here now."""
        for row, _, _ in self.placed_rows if self._rows else ():
            message = self._rows.message(row) if self._rows else None
            if message is not None and not message.is_missing and message.id in self._painted:
                return row
        return None

    @property
    def _is_laid_out(self) -> bool:
        return self.viewport().height() > 0 and self.isVisible()

    def _show_opening_row(self) -> None:
        if self._opening_row is not None and self._is_laid_out:
            row, self._opening_row = self._opening_row, None
            self.show_row(row, self.viewport().height() // 6)
            if self.is_at_bottom:
                self.bottom_reached.emit()

    @property
    def is_at_bottom(self) -> bool:
        """False, too, before the opening row could be shown."""
        return self._opening_row is None and self._placement.is_at_bottom

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_opening_row()

    def _set_frame(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._layouts.set_frame(self.viewport().width(), is_mirrored=is_mirrored)

    @override
    def updateGeometries(self) -> None:
        self._set_frame()
        super().updateGeometries()
        self._show_opening_row()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.corner.place(self.viewport().geometry())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange)
        if self._is_built and event.type() in (*kinds, QEvent.Type.LayoutDirectionChange):
            self.setAccessibleName(self.tr("Messages"))
            self._set_frame()
            self._layouts.clear()
            self.corner.place(self.viewport().geometry())
            self.forget_measures()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area, width = event.region(), self.viewport().width()
        painter.fillRect(area.boundingRect(), color("bg"))
        dpr = self.viewport().devicePixelRatioF()
        bubbles = BubblePainter(painter, is_mirrored=self._layouts.is_mirrored, dpr=dpr, pictures=self._pictures)
        rows = self._rows if self.model() is not None else None  # at a sign-out the model goes first
        for row, top, height in self.placed_rows:
            shown = QRect(0, top, width, height)
            if rows is not None and area.intersects(shown):
                shown = shown.intersected(area.boundingRect())
                painter.setClipRect(shown)
                painter.translate(0, top)
                self._paint_row(rows, row, bubbles, QRectF(shown.translated(0, -top)))
                painter.translate(0, -top)

    def _paint_row(self, rows: ThreadRows, row: int, bubbles: BubblePainter, clip: QRectF) -> None:
        layout, marks = rows.layout(row), self.marks(row)
        if marks.is_selected or rows.message(row).id == self._pointed_out:
            bubbles.paint_selection(clip)
        bubbles.paint(rows.message(row), layout, clip)
        if layout.files:
            bubbles.paint_files(rows.message(row), layout, marks.hovered)
        bubbles.paint_actions(layout, marks.hovered)
        if marks.is_focused:
            bubbles.paint_focus(layout)
