"""The messages of one conversation as a list model: reads what is looked at, follows changes without a reset."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import ConversationId, Message
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.thread_window import Difference, Edit, Window, difference, row_after
from pharmat_desktop.ui.overrides import override

PAGE = 60
"""Rows read at once: about a millisecond."""
MAX_LOADED = 8 * PAGE
MARGIN = 12
"""Rows beside those on screen that a change is compared with."""

AHEAD = 30
"""Rows beside those on screen whose messages should be here before they are looked at."""

Index = QModelIndex | QPersistentModelIndex

_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole})


class ThreadModel(QAbstractListModel):
    """Every row of a thread is addressable; a window around what is read is in memory.

    Owned by the presenter, which closes it. A message keeps its row while its draft becomes the server's message.
    Rows outside the window are known by number only (see `thread_window`).
    """

    settled = Signal()
    """Every edit of a change has been announced: views may measure and paint again."""

    gap_seen = Signal(tuple)
    """The `seq`s of missing messages on screen or close to it have changed; empty when there is none."""

    reading_failed = Signal(object)
    """LocalStorageError: the rows stay as they were."""

    def __init__(self, service: ChatService, conversation_id: ConversationId, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.conversation_id = conversation_id
        self._topic = Topic(TopicKind.THREAD, conversation_id)
        self._length = self._stored = service.thread_length(conversation_id)
        self._pending: list[Edit] = []
        self._first = 0
        self._rows: list[Message] = []
        self._far: tuple[int, Sequence[Message]] = (0, ())
        self._watched = range(0)
        self._gap: tuple[int, ...] = ()
        self._unsubscribe = service.subscribe(self._on_changes)

    def close(self) -> None:
        """Stop following changes. The rows stay readable."""
        self._unsubscribe()
        self._unsubscribe = _nothing

    def watch(self, first: int, count: int) -> None:
        """These rows are on screen: a change is compared with them and a few around."""
        self._watched = range(first, first + count)
        near = self._rows[max(0, first - AHEAD - self._first) : max(0, first + count + AHEAD - self._first)]
        gap = tuple(message.seq or 0 for message in near if message.is_missing)
        if gap != self._gap:
            self._gap = gap
            self.gap_seen.emit(gap)

    @property
    def gap(self) -> tuple[int, ...]:
        """See `gap_seen`."""
        return self._gap

    def message(self, row: int) -> Message:
        """The message at `row`, read from the cache with its neighbours when it is not in memory.

        Not to be called while edits are being announced. Raises IndexError when there is no such row.
        """
        if not self._first <= row < self._first + len(self._rows):
            self._load(row)
        return self._rows[row - self._first]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature, and the value is constant
        return 0 if parent.isValid() else self._length

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._length or role not in _ROLES:
            return None
        stored = row_after(self._pending, index.row())
        if stored is None:
            return None
        message = self._peek(stored)
        if role == Qt.ItemDataRole.UserRole:
            return message
        return words.spoken(message) if role == Qt.ItemDataRole.AccessibleTextRole else message.body

    def refresh(self) -> None:
        """Read again what is on screen and tell the views what is different."""
        self._far = (0, ())
        old = self._near()
        self._stored = self._service.thread_length(self.conversation_id)
        found = difference(old, self._stored, self._read, self._service.thread_rank)
        before = {message.id: message for message in old.rows}
        places = {message.seq: message for message in old.rows if message.seq is not None}
        self._first = found.window.first
        self._rows = [_same(before.get(message.id), message) for message in found.window.rows]
        self._announce(found)
        for row, message in enumerate(self._rows, self._first):
            was = before.get(message.id) or places.get(message.seq or 0)
            if was is not None and was is not message:
                self.dataChanged.emit(self.index(row), self.index(row))
        self.settled.emit()

    def _announce(self, found: Difference) -> None:
        self._pending = list(found.edits)
        for edit in found.edits:
            if edit.removed:
                self.beginRemoveRows(QModelIndex(), edit.first, edit.first + edit.removed - 1)
                self._length -= edit.removed
                self._pending[0] = Edit(edit.first, 0, edit.inserted)
                self.endRemoveRows()
            if edit.inserted:
                self.beginInsertRows(QModelIndex(), edit.first, edit.first + edit.inserted - 1)
                self._length += edit.inserted
                self._pending[0] = Edit(edit.first, 0, 0)
                self.endInsertRows()
            del self._pending[0]

    def _near(self) -> Window:
        """The loaded rows, cut to what is on screen and a margin."""
        first = max(self._first, self._watched.start - MARGIN)
        end = min(self._first + len(self._rows), self._watched.stop + MARGIN)
        if first >= end:
            first, end = self._first, self._first + min(len(self._rows), PAGE)
        return Window(first, tuple(self._rows[first - self._first : end - self._first]), self._length)

    def _peek(self, row: int) -> Message:
        """For readers that walk the whole list (assistive technology): leaves the window where the screen is."""
        if self._first <= row < self._first + len(self._rows):
            return self._rows[row - self._first]
        first, rows = self._far
        if not first <= row < first + len(rows):
            first = row - row % PAGE
            rows = self._read(first, PAGE)
            self._far = (first, rows)
        return rows[row - first]

    def _load(self, row: int) -> None:
        if not 0 <= row < self._stored:
            raise IndexError(row)
        end = self._first + len(self._rows)
        if self._rows and end <= row < end + PAGE:
            self._rows += self._read(end, PAGE)
            surplus = max(0, len(self._rows) - MAX_LOADED)
            del self._rows[:surplus]
            self._first += surplus
        elif self._rows and self._first - PAGE <= row < self._first:
            first = max(0, self._first - PAGE)
            self._rows = [*self._read(first, self._first - first), *self._rows][:MAX_LOADED]
            self._first = first
        else:
            self._first = max(0, min(row - PAGE // 2, self._stored - PAGE))
            self._rows = list(self._read(self._first, PAGE))

    def _read(self, first: int, count: int) -> Sequence[Message]:
        return self._service.thread_slice(self.conversation_id, first, min(count, self._stored - first))

    def _on_changes(self, changes: Changes) -> None:
        if not concerns(changes, self._topic):
            return
        try:
            self.refresh()
        except LocalStorageError as error:
            self.reading_failed.emit(error)


def _same(before: Message | None, now: Message) -> Message:
    """The object of the last reading while it says the same: layouts are remembered by object."""
    return before if before is not None and before == now else now


def _nothing() -> None:
    """What is left to do when a subscription has ended."""
