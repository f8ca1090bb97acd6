"""What a person has seen of the open thread: where the unread line stands, how many came since, when all is read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal

from pharmat_desktop.ui.chat.thread_model import PAGE, ThreadModel

MAX_WALK = 10 * PAGE
"""Rows that opening a thread reads to find the first unread one; beyond them their number must do."""


def first_unread_row(thread: ThreadModel, unread: int) -> int:
    """The row of the oldest of `unread` messages of others, counted from the end; -1 when there is none."""
    row, left = thread.rowCount(), unread
    stop = max(0, row - MAX_WALK)
    while left > 0 and row > stop:
        row -= 1
        message = thread.message(row)
        left -= not message.is_own and not message.is_deleted
    return max(0, row - left) if unread > 0 and thread.rowCount() else -1


class Reading(QObject):
    """Follows one thread. The view says what is in sight; the presenter marks as read what was seen.

    The unread line stays where it was put until the person answers or opens the thread anew.
    """

    everything_seen = Signal()
    """The end is in sight of an active window, and some of it counts as unread."""
    line_moved = Signal(object)
    """The MessageId above which the unread line stands, or None."""
    new_count_changed = Signal(int)
    """Messages of others that came since the end went out of sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: ThreadModel | None = None
        self._inserted: list[tuple[int, int]] = []
        self._unread = 0
        self._new = 0
        self._has_line = False
        self._is_active = False
        self._is_at_bottom = True

    @property
    def _is_seen(self) -> bool:
        return self._is_active and self._is_at_bottom

    def follow(self, thread: ThreadModel, unread_row: int) -> None:
        """Another thread was opened; its unread line stands above `unread_row`, or nowhere (-1)."""
        self.stop()
        self._thread = thread
        self._has_line = unread_row >= 0
        self._is_at_bottom = True
        thread.rowsInserted.connect(self._on_inserted)
        thread.settled.connect(self._on_settled)

    def stop(self) -> None:
        if self._thread is not None:
            self._thread.rowsInserted.disconnect(self._on_inserted)
            self._thread.settled.disconnect(self._on_settled)
        self._thread, self._inserted, self._unread, self._has_line = None, [], 0, False
        self._set_new(0)

    def set_unread(self, count: int) -> None:
        """How many messages of the thread count as unread."""
        self._unread = count
        self._check()

    def set_active(self, *, is_active: bool) -> None:
        """Whether the thread is on screen in the window that the person uses."""
        self._is_active = is_active
        self._check()

    def set_at_bottom(self, *, is_at_bottom: bool) -> None:
        self._is_at_bottom = is_at_bottom
        if is_at_bottom:
            self._set_new(0)
        self._check()

    def forget_line(self) -> None:
        """The person answered: what is above is no news any more."""
        if self._has_line:
            self._has_line = False
            self.line_moved.emit(None)

    def _check(self) -> None:
        if self._is_seen and self._unread > 0 and self._thread is not None:
            self.everything_seen.emit()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._thread is not None and last == self._thread.rowCount() - 1:
            self._inserted.append((first, last))

    def _on_settled(self) -> None:
        """Rows may be read now: those that came at the end are news."""
        inserted, self._inserted = self._inserted, []
        if self._thread is None or not inserted or self._is_seen:
            return
        first = min(one[0] for one in inserted)
        if first == 0:
            return  # the thread itself has arrived
        end = min(self._thread.rowCount(), first + PAGE)
        news = [row for row in range(first, end) if not self._thread.message(row).is_own]
        if news and not self._has_line:
            self._has_line = True
            self.line_moved.emit(self._thread.message(news[0]).id)
        if news and not self._is_at_bottom:
            self._set_new(self._new + len(news))

    def _set_new(self, count: int) -> None:
        if count != self._new:
            self._new = count
            self.new_count_changed.emit(count)
