"""The messages of a conversation on screen: painted bubbles, links, ticks with words, what to do about failed ones."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from pharmat_desktop.domain.chat import Message, MessageId
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.bubble import BubblePainter
from pharmat_desktop.ui.chat.jump_button import JumpButton
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.message_menu import message_menu
from pharmat_desktop.ui.chat.row_layout import RowLayout, RowLayouts
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.thread_rows import ThreadRows
from pharmat_desktop.ui.chat.windowed_list import WindowedList
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.widgets.labels import plain_tooltip

MAX_COPIED = 1000
"""Messages that one copy puts on the clipboard."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Target(NamedTuple):
    """What can be clicked in a row."""

    row: int
    action: Action | None
    link: Link | None


class ThreadView(WindowedList):
    """Shows a `ThreadModel`; follows the end while it is at the end, and stays where one reads otherwise."""

    action_chosen = Signal(object, object)
    """(Action, MessageId) of a failed message."""
    link_opened = Signal(QUrl)
    """A person clicked a link: https or mailto."""
    text_typed = Signal(str)
    """Letters typed while the messages had the focus: they belong into the composer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layouts = RowLayouts()
        self._rows: ThreadRows | None = None
        self._opening_row: int | None = None
        self._hovered: Target | None = None
        self._is_by_keyboard = False
        self._painted: dict[MessageId, tuple[int, RowLayout]] = {}
        super().__init__(parent)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Messages"))
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.scroll_to_bottom)
        self.bottom_left.connect(self._jump.show)
        self.bottom_reached.connect(self._jump.retire)

    def open_thread(self, model: ThreadModel, *, names_senders: bool = False, unread_row: int = -1) -> None:
        """Show another thread: from its first unread message on, or its end when there is none (-1)."""
        self.close_thread()
        self._rows = ThreadRows(model, self._layouts, names_senders=names_senders)
        if unread_row >= 0:
            self._rows.set_first_unread(model.message(unread_row).id)
            self._opening_row = unread_row
        self.setModel(model)
        model.settled.connect(self.settle)
        self._show_opening_row()

    def close_thread(self) -> None:
        """Show nothing."""
        if self._rows is not None:
            self._rows.model.settled.disconnect(self.settle)
        self._rows = self._opening_row = self._hovered = None
        self._layouts.clear()
        self.setModel(None)
        self._jump.retire()

    def mark_unread_from(self, message_id: MessageId | None) -> None:
        """Put the unread line above a message, or take it away."""
        if self._rows is not None and self._rows.set_first_unread(message_id):
            self.settle()

    def set_new_count(self, count: int) -> None:
        """How many messages have come below what is on screen."""
        self._jump.set_count(count)

    def selected_messages(self) -> list[Message]:
        """In reading order; at most `MAX_COPIED`."""
        if self._rows is None:
            return []
        return [self._rows.message(row) for row in sorted(index.row() for index in self.selectedIndexes())[:MAX_COPIED]]

    def copy_selection(self) -> None:
        """Put the selected messages on the clipboard; several of them with their senders."""
        messages = [message for message in self.selected_messages() if not message.is_deleted]
        if len(messages) == 1:
            QGuiApplication.clipboard().setText(messages[0].body)
        elif messages:
            QGuiApplication.clipboard().setText("\n\n".join(map(words.quoted, messages)))

    def layout_of(self, row: int) -> RowLayout:
        """Where everything of a row is, relative to the row. Raises IndexError when no thread has such a row."""
        if self._rows is None:
            raise IndexError(row)
        return self._rows.layout(row)

    def tooltip_at(self, position: QPoint) -> str:
        row = self.indexAt(position).row()
        return self._rows.tooltip_at(row, self._inside(row, position)) if self._rows and row >= 0 else ""

    @override
    def measure_row(self, row: int, width: int) -> int:
        return self._rows.layout(row).height if self._rows else 1

    @override
    def clear_height(self) -> int:
        return self._jump.y() if self._jump.isVisible() else super().clear_height()

    @override
    def placed(self, *, is_repainted: bool = False) -> None:
        super().placed(is_repainted=is_repainted)
        rows, self._painted = self._rows, {}
        if rows is not None and self.placed_rows:
            rows.model.watch(self.placed_rows[0].row, len(self.placed_rows))
            self._painted = {rows.message(row).id: (top, rows.layout(row)) for row, top, _ in self.placed_rows}

    @override
    def settle(self) -> None:
        """What looks as before is moved along; only the rest is painted."""
        self._placement.settle()
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

    def _show_opening_row(self) -> None:
        if self._opening_row is not None and self.viewport().height() > 0 and self.isVisible():
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
        self._jump.place(self.viewport().geometry())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange)
        if event.type() in (*kinds, QEvent.Type.LayoutDirectionChange):
            self.setAccessibleName(self.tr("Messages"))
            self._set_frame()
            self._layouts.clear()
            self._jump.place(self.viewport().geometry())
            self.forget_measures()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, color("bg"))
        dpr = self.viewport().devicePixelRatioF()
        bubbles = BubblePainter(painter, is_mirrored=self._layouts.is_mirrored, dpr=dpr)
        for row, top, height in self.placed_rows:
            shown = area.intersected(QRect(0, top, self.viewport().width(), height))
            if self._rows is not None and not shown.isEmpty():
                painter.setClipRect(shown)
                painter.translate(0, top)
                self._paint_row(self._rows, row, bubbles, QRectF(shown.translated(0, -top)))
                painter.translate(0, -top)

    def _paint_row(self, rows: ThreadRows, row: int, bubbles: BubblePainter, clip: QRectF) -> None:
        layout, index = rows.layout(row), rows.model.index(row)
        is_marked = self._is_by_keyboard or len(self.selectedIndexes()) > 1
        if is_marked and self.selectionModel().isSelected(index):
            bubbles.paint_selection(clip)
        bubbles.paint(rows.message(row), layout, clip)
        bubbles.paint_actions(layout, self._hovered.action if self._hovered and self._hovered.row == row else None)
        if self._is_by_keyboard and self.hasFocus() and index == self.currentIndex():
            bubbles.paint_focus(layout)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_by_keyboard = False
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not (is_left and self._target_at(event.position().toPoint())):
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        target = self._target_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or target is None or self._rows is None:
            return
        if target.action is not None:
            self.action_chosen.emit(target.action, self._rows.message(target.row).id)
        elif target.link is not None and len(self.selectedIndexes()) <= 1:
            self.link_opened.emit(target.link.url)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        target = self._target_at(event.position().toPoint())
        if target != self._hovered:
            self._hovered = target
            self.viewport().update()
            shape = Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.tooltip_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_by_keyboard = True
        typed = event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_menu(self.currentIndex().row())
        elif typed.isprintable() and typed.strip() and not event.modifiers() & _COMMANDS:
            self.text_typed.emit(typed)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._open_menu(self.indexAt(event.pos()).row(), event.pos())
        else:
            self._open_menu(self.currentIndex().row())

    def _open_menu(self, row: int, position: QPoint | None = None) -> None:
        """Beside `position`, or on the message's bubble."""
        if self._rows is None or row < 0:
            return
        message, index = self._rows.message(row), self._rows.model.index(row)
        if len(self.selectedIndexes()) <= 1:
            self.setCurrentIndex(index)
        spot = position or self._rows.layout(row).bubble.center() + QPoint(0, self.visualRect(index).top())
        menu = message_menu(self, message, self._rows.links(row))
        menu.action_chosen.connect(lambda action: self.action_chosen.emit(action, message.id))
        menu.copy_requested.connect(self.copy_selection)
        menu.link_opened.connect(self.link_opened)
        menu.popup(self.viewport().mapToGlobal(spot))

    def _inside(self, row: int, position: QPoint) -> QPoint:
        placed = self._placement.find(row)
        return position - QPoint(0, placed.top if placed else 0)

    def _target_at(self, position: QPoint) -> Target | None:
        row = self.indexAt(position).row() if self._rows else -1
        if self._rows is None or row < 0:
            return None
        point = self._inside(row, position)
        target = Target(row, self._rows.action_at(row, point), self._rows.link_at(row, point))
        return target if target.action or target.link else None
