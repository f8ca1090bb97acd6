"""What a person does with the messages on screen: links, menus, copying, ticks with words, ways out for failed ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

from pharmat_desktop.domain.chat import Message, Quote, Reaction
from pharmat_desktop.domain.people import Member
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action, Command, can_react
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.message_menu import MessageMenu, message_menu
from pharmat_desktop.ui.chat.row_files import FileSpot
from pharmat_desktop.ui.chat.row_tools import RowTools
from pharmat_desktop.ui.chat.thread_list import Marks, ThreadList
from pharmat_desktop.ui.chat.thread_rows import Spot
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.labels import plain_tooltip

MAX_COPIED = 1000
"""Messages that one copy puts on the clipboard."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Target(NamedTuple):
    """What can be clicked in a row."""

    row: int
    spot: Spot


class ThreadView(ThreadList):
    """What can be done with the messages on screen: by mouse, by keyboard, by menu."""

    action_chosen = Signal(object, object)
    """(Action, MessageId) of a failed message."""
    command_chosen = Signal(object, object)
    """(Command, Message)."""
    reaction_chosen = Signal(object, str, bool)
    """(Message, emoji, whether it is set or taken back)."""
    more_reactions_requested = Signal(object, QPoint)
    """(Message, where on screen to open the choice of all emoji)."""
    why_requested = Signal(str)
    """The id of the draft that was not sent."""
    quote_opened = Signal(object)
    """The MessageId of what was answered."""
    link_opened = Signal(QUrl)
    """A person clicked a link: https or mailto."""
    file_chosen = Signal(object, object)
    """(FileSpot or FileCommand, Message): a file was clicked, or chosen from the menu."""
    text_typed = Signal(str)
    """Letters typed while the messages had the focus: they belong into the composer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hovered: Target | None = None
        self._is_by_keyboard = False
        self._tools: RowTools | None = None
        self._tooled: Message | None = None
        self.readers: Callable[[Message], Sequence[Member] | None] = _unknown
        """Who has read a message: set by whoever knows."""
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
            hovered=self._hovered.spot if self._hovered and self._hovered.row == row else None,
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
        messages = [one for one in self.selected_messages() if one.body]  # deleted and missing ones have none
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
        message = self._rows.message(target.row)
        match target.spot:
            case Action() as action:
                self.action_chosen.emit(action, message.id)
            case Reaction() as reaction:
                self.reaction_chosen.emit(message, reaction.emoji, not reaction.is_own)
            case Quote() as quote:
                self.quote_opened.emit(quote.message_id)
            case FileSpot() as spot:
                self.file_chosen.emit(spot, message)
            case Link() as link if len(self.selectedIndexes()) <= 1:
                self.link_opened.emit(link.url)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        target = self._target_at(event.position().toPoint())
        if target != self._hovered:
            self._hovered = target
            self.viewport().update()
            shape = Qt.CursorShape.PointingHandCursor if target else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        self._show_tools(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hide_tools()

    @override
    def placed(self, *, is_repainted: bool = False) -> None:
        super().placed(is_repainted=is_repainted)
        self._hide_tools()  # the rows moved under the pointer

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
            self._open_menu(self.indexAt(event.pos()).row(), event.globalPos())
        else:
            self._open_menu(self.currentIndex().row())

    def _open_menu(self, row: int, place: QPoint | None = None) -> None:
        """At `place` on screen, or on the message's bubble."""
        if self._rows is None or row < 0:
            return
        message, index = self._rows.message(row), self._rows.model.index(row)
        if message.is_missing:
            return
        if len(self.selectedIndexes()) <= 1:
            self.setCurrentIndex(index)
        inside = self._rows.layout(row).bubble.center() + QPoint(0, self.visualRect(index).top())
        moving = [file for file in message.attachments if self._is_moving(file)]
        menu = message_menu(self, message, self._rows.links(row), self.readers(message), moving=moving)
        menu.action_chosen.connect(lambda action: self.action_chosen.emit(action, message.id))
        menu.command_chosen.connect(lambda command: self.command_chosen.emit(command, message))
        menu.copy_requested.connect(self.copy_selection)
        menu.why_requested.connect(lambda: self.why_requested.emit(message.draft_id))
        menu.link_opened.connect(self.link_opened)
        menu.file_chosen.connect(lambda chosen: self.file_chosen.emit(chosen, message))
        place = place or self.viewport().mapToGlobal(inside)
        self._connect_reactions(menu, message, place)
        menu.popup(place)

    def _open_reactions(self, place: QPoint) -> None:
        """Of the message that the tools stand beside."""
        if self._tooled is not None:
            menu = MessageMenu(self)
            menu.fill_reactions(menu, self._tooled)
            self._connect_reactions(menu, self._tooled, place)
            menu.popup(place)

    def _connect_reactions(self, menu: MessageMenu, message: Message, place: QPoint) -> None:
        menu.reaction_chosen.connect(lambda emoji, is_on: self.reaction_chosen.emit(message, emoji, is_on))
        menu.more_reactions_requested.connect(lambda: self.more_reactions_requested.emit(message, place))

    def _command(self, command: Command) -> None:
        if self._tooled is not None:
            self.command_chosen.emit(command, self._tooled)

    def _tooled_row(self) -> int:
        """Where the message that the tools stand beside is now."""
        shown = (row for row, _, _ in self.placed_rows if self._rows and self._rows.message(row) == self._tooled)
        return next(shown, -1)

    def _show_tools(self, row: int) -> None:
        message = self._rows.message(row) if self._rows is not None and row >= 0 else None
        if message == self._tooled and self._tools and self._tools.isVisible():
            return
        placed = self._placement.find(row) if row >= 0 else None
        if message is None or placed is None or self._rows is None or not can_react(message):
            self._hide_tools()
            return
        self._tooled = message
        bubble = self._rows.layout(row).bubble.translated(0, placed.top)
        self._tools = self._tools or self._make_tools()
        self._tools.show_beside(bubble, is_at_end=message.is_own != self._layouts.is_mirrored)

    def _make_tools(self) -> RowTools:
        tools = RowTools(self)
        tools.reply_requested.connect(lambda: self._command(Command.REPLY))
        tools.react_requested.connect(self._open_reactions)
        tools.more_requested.connect(lambda place: self._open_menu(self._tooled_row(), place))
        return tools

    def _hide_tools(self) -> None:
        if self._tools and not self._tools.underMouse():
            self._tools.hide()

    def _inside(self, row: int, position: QPoint) -> QPoint:
        placed = self._placement.find(row)
        return position - QPoint(0, placed.top if placed else 0)

    def _target_at(self, position: QPoint) -> Target | None:
        row = self.indexAt(position).row() if self._rows else -1
        if self._rows is None or row < 0:
            return None
        point = self._inside(row, position)
        spot = self._rows.spot_at(row, point)
        return Target(row, spot) if spot else None


def _unknown(_: Message) -> None:
    """Nothing is known of a message's readers."""
