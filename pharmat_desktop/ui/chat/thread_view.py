"""What a person does with the messages on screen: links, menus, copying, ticks with words, ways out for failed ones."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from pharmat_desktop.domain.chat import Message
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.message_menu import message_menu
from pharmat_desktop.ui.chat.thread_list import Marks, ThreadList
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.labels import plain_tooltip

MAX_COPIED = 1000
"""Messages that one copy puts on the clipboard."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Target(NamedTuple):
    """What can be clicked in a row."""

    row: int
    action: Action | None
    link: Link | None


class ThreadView(ThreadList):
    """What can be done with the messages on screen: by mouse, by keyboard, by menu."""

    action_chosen = Signal(object, object)
    """(Action, MessageId) of a failed message."""
    link_opened = Signal(QUrl)
    """A person clicked a link: https or mailto."""
    text_typed = Signal(str)
    """Letters typed while the messages had the focus: they belong into the composer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hovered: Target | None = None
        self._is_by_keyboard = False
        super().__init__(parent)
        self.setMouseTracking(True)

    @override
    def close_thread(self) -> None:
        self._hovered = None
        super().close_thread()

    @override
    def marks(self, row: int) -> Marks:
        index = self.model().index(row, 0)
        is_marked = self._is_by_keyboard or len(self.selectedIndexes()) > 1
        return Marks(
            hovered=self._hovered.action if self._hovered and self._hovered.row == row else None,
            is_selected=is_marked and self.selectionModel().isSelected(index),
            is_focused=self._is_by_keyboard and self.hasFocus() and index == self.currentIndex(),
        )

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

    def tooltip_at(self, position: QPoint) -> str:
        row = self.indexAt(position).row()
        return self._rows.tooltip_at(row, self._inside(row, position)) if self._rows and row >= 0 else ""

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
