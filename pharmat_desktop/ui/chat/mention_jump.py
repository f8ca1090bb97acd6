"""The way to messages that mention the person and were not looked at yet: one after the other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from pharmat_desktop.domain.chat import Message, MessageId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.chat.words import spoken
from pharmat_desktop.ui.widgets.announcing import announce

KEYS = "Ctrl+Shift+M"
MOST_NEW = 200
"""Rows that came at once in which mentions are looked for."""


class MentionJump(QObject):
    """Owned by whoever shows the chat. Counts for the button in the thread's corner; a button or the keys lead on.

    What counts is what was unread when the conversation was opened, and what came since, until it was on screen: the
    end of the thread may have been seen, and with it everything counts as read, before one has looked at these.
    """

    def __init__(self, service: ChatService, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._service = service
        self._screen = screen
        self._view = screen.detail_widget.view
        self._thread: ThreadModel | None = None
        self._waiting: list[MessageId] = []
        """Oldest first."""
        self._inserted: list[tuple[int, int]] = []
        self._view.rows_shown.connect(self._see)
        self._view.corner.mention.clicked.connect(self.go)
        pane, presenter = screen.detail_widget, screen.presenter
        pane.sight_changed.connect(lambda _: self._see())
        presenter.thread_opened.connect(self._follow)
        presenter.thread_closed.connect(lambda: self._follow(None))
        shortcut = QShortcut(QKeySequence(KEYS), pane, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.go)
        open_model = self._view.model()
        if isinstance(open_model, ThreadModel):
            self._begin(open_model)

    def close(self) -> None:
        """Follow nothing any more."""
        self._follow(None)

    def go(self) -> None:
        """To the oldest one that was not looked at; what was deleted meanwhile is passed over."""
        while self._waiting:
            message_id = self._waiting.pop(0)
            row = self._screen.presenter.row_of(message_id)
            message = _message(self._thread, row) if row is not None and self._thread is not None else None
            if message is None or message.mentions_me:
                self._screen.reveal(message_id)
                if message is not None:
                    announce(self._view, spoken(message))
                break
        self._show()

    def _follow(self, opened: OpenedThread | None) -> None:
        if self._thread is not None:
            self._thread.rowsInserted.disconnect(self._on_inserted)
            self._thread.settled.disconnect(self._on_settled)
        self._thread, self._waiting, self._inserted = None, [], []
        if opened is not None:
            self._begin(opened.model)
        else:
            self._show()

    def _begin(self, thread: ThreadModel) -> None:
        self._thread = thread
        thread.rowsInserted.connect(self._on_inserted)
        thread.settled.connect(self._on_settled)
        try:
            self._waiting = list(self._service.unread_mentions(thread.conversation_id))
        except LocalStorageError:  # the thread itself says that it cannot be read
            self._waiting = []
        self._see()
        self._show()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._thread is not None and last == self._thread.rowCount() - 1:
            self._inserted.append((first, last))

    def _on_settled(self) -> None:
        """Rows may be read now."""
        inserted, self._inserted = self._inserted, []
        if self._thread is None or not inserted:
            return
        end = self._thread.rowCount()
        first = max(min(one[0] for one in inserted), end - MOST_NEW)
        new = [_message(self._thread, row) for row in range(first, end)]
        known = set(self._waiting)
        self._waiting += [one.id for one in new if one.mentions_me and not one.is_own and one.id not in known]
        self._see()
        self._show()

    def _see(self) -> None:
        """What is on screen in the window that the person uses has been looked at."""
        thread, is_in_sight = self._thread, self._screen.detail_widget.is_in_sight
        if thread is None or not self._waiting or not is_in_sight or self._view.model() is not thread:
            return
        height = self._view.viewport().height()
        shown = [row for row, top, extent in self._view.placed_rows if 0 <= top + extent // 2 <= height]
        seen = {_message(thread, row).id for row in shown}
        if not seen.isdisjoint(self._waiting):
            self._waiting = [one for one in self._waiting if one not in seen]
            self._show()

    def _show(self) -> None:
        self._view.corner.set_mentions(len(self._waiting))


def _message(thread: ThreadModel, row: int) -> Message:
    """Without moving the rows that are in memory away from the screen."""
    message: Message = thread.index(row).data(Qt.ItemDataRole.UserRole)
    return message
