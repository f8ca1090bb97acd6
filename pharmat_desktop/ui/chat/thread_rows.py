"""The rows of an open thread as the view needs them: message, layout, and what is at a point of a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint

from pharmat_desktop.domain.chat import Attachment, Message, MessageId, Quote, Reaction
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.links import Link
from pharmat_desktop.ui.chat.row_context import row_context
from pharmat_desktop.ui.chat.row_files import FileSpot
from pharmat_desktop.ui.chat.row_layout import RowLayout, RowLayouts
from pharmat_desktop.ui.chat.thread_model import ThreadModel

REACH = 4
"""Pixels around the time that still count as pointing at it."""


MAX_RECENT = 200
"""Rows whose neighbours are remembered; more than a screen shows."""


Spot = Action | Reaction | Quote | Link | FileSpot
"""What can be clicked in a row."""


class _Recent(NamedTuple):
    before: Message | None
    message: Message
    after: Message | None
    layout: RowLayout


class ThreadRows:
    """Joins a thread's model with the layouts of its rows. Owned by the view, made anew for every thread."""

    def __init__(self, model: ThreadModel, layouts: RowLayouts, *, names_senders: bool) -> None:
        self.model = model
        self._layouts = layouts
        self._names_senders = names_senders
        self._first_unread: MessageId | None = None
        self._recent: dict[MessageId, _Recent] = {}
        self._generation = layouts.generation
        self.is_moving: Callable[[Attachment], bool] = lambda _: False
        """Whether a file is under way, and can be stopped: set by whoever knows."""

    def set_first_unread(self, message_id: MessageId | None) -> bool:
        """The unread line stands above this message. True when that is news."""
        is_new = message_id != self._first_unread
        self._first_unread = message_id
        self._recent.clear()
        return is_new

    def message(self, row: int) -> Message:
        return self.model.message(row)

    def layout(self, row: int) -> RowLayout:
        """Asked for several times a frame: nothing is compared by value while neighbours are the same objects."""
        message = self.model.message(row)
        before = self.model.message(row - 1) if row else None
        after = self.model.message(row + 1) if row + 1 < self.model.rowCount() else None
        if self._generation != self._layouts.generation or len(self._recent) > MAX_RECENT:
            self._generation = self._layouts.generation
            self._recent.clear()
        recent = self._recent.get(message.id)
        if recent and recent.message is message and recent.before is before and recent.after is after:
            return recent.layout
        context = row_context(
            before, message, after, first_unread=self._first_unread, names_senders=self._names_senders
        )
        layout = self._layouts.layout(message, context)
        self._recent[message.id] = _Recent(before, message, after, layout)
        return layout

    def links(self, row: int) -> list[Link]:
        return [placed.link for placed in self.layout(row).block.links]

    def spot_at(self, row: int, point: QPoint) -> Spot | None:
        """What can be clicked at `point`, relative to the row."""
        layout = self.layout(row)
        for action, rect in layout.actions:
            if rect.contains(point):
                return action
        if reaction := self.reaction_at(row, point):
            return reaction
        if layout.quote and layout.quote.contains(point):
            return self.message(row).reply_to
        return self.file_at(row, point) or self.link_at(row, point)

    def file_at(self, row: int, point: QPoint) -> FileSpot | None:
        for box in self.layout(row).files:
            if box.rect.contains(point):
                is_button = box.button(is_mirrored=self._layouts.is_mirrored).contains(point)
                return FileSpot(box.file, is_button=is_button and self.is_moving(box.file))
        return None

    def reaction_at(self, row: int, point: QPoint) -> Reaction | None:
        return next((reaction for reaction, rect in self.layout(row).reactions if rect.contains(point)), None)

    def link_at(self, row: int, point: QPoint) -> Link | None:
        layout = self.layout(row)
        inside = point - layout.text.topLeft()
        return layout.block.link_at(inside.x(), inside.y())

    def tooltip_at(self, row: int, point: QPoint) -> str:
        """A link's true target, or the state and the full time when the ticks are pointed at; may be empty."""
        if link := self.link_at(row, point):
            return link.address
        if reaction := self.reaction_at(row, point):
            return words.reaction_text(reaction)
        if spot := self.file_at(row, point):
            return words.file_text(spot.file)
        if not self.layout(row).meta.adjusted(-REACH, -REACH, REACH, REACH).contains(point):
            return ""
        message = self.message(row)
        if message.is_missing:
            return ""
        moment = words.when_text(message)
        return f"{words.delivery_text(message.delivery)} · {moment}" if message.is_own else moment
