"""The rows of an open thread as the view needs them: message, layout, and what is at a point of a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from pharmat_desktop.domain.chat import Message, MessageId
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.row_context import row_context
from pharmat_desktop.ui.chat.row_layout import RowLayout, RowLayouts
from pharmat_desktop.ui.chat.thread_model import ThreadModel

REACH = 4
"""Pixels around the time that still count as pointing at it."""


class ThreadRows:
    """Joins a thread's model with the layouts of its rows. Owned by the view, made anew for every thread."""

    def __init__(self, model: ThreadModel, layouts: RowLayouts, *, names_senders: bool) -> None:
        self.model = model
        self.first_unread: MessageId | None = None
        """The message above which the unread line stands."""
        self._layouts = layouts
        self._names_senders = names_senders

    def message(self, row: int) -> Message:
        return self.model.message(row)

    def layout(self, row: int) -> RowLayout:
        message = self.model.message(row)
        before = self.model.message(row - 1) if row else None
        after = self.model.message(row + 1) if row + 1 < self.model.rowCount() else None
        context = row_context(before, message, after, first_unread=self.first_unread, names_senders=self._names_senders)
        return self._layouts.layout(message, context)

    def links(self, row: int) -> list[Link]:
        return [placed.link for placed in self.layout(row).block.links]

    def action_at(self, row: int, point: QPoint) -> Action | None:
        """What a click at `point` (relative to the row) does about a failed message."""
        return next((box.action for box in self.layout(row).actions if box.rect.contains(point)), None)

    def link_at(self, row: int, point: QPoint) -> Link | None:
        layout = self.layout(row)
        inside = point - layout.text.topLeft()
        return layout.block.link_at(inside.x(), inside.y())

    def tooltip_at(self, row: int, point: QPoint) -> str:
        """A link's true target, or the state and the full time when the ticks are pointed at; may be empty."""
        if link := self.link_at(row, point):
            return link.address
        if not self.layout(row).meta.adjusted(-REACH, -REACH, REACH, REACH).contains(point):
            return ""
        message = self.message(row)
        moment = words.moment_text(words.local_time(message))
        return f"{words.delivery_text(message.delivery)} · {moment}" if message.is_own else moment
