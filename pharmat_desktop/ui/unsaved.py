"""Keeps what is being written into a form: on disk within a second, there again after a crash or a restart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope

SAVE_AFTER = 500
"""Milliseconds from the first unsaved letter until the text is handed to the disk."""


class UnsavedKeeper(QObject):
    """For one form that is about one thing at a time. Owned by whoever owns the form; `close` it before the files."""

    def __init__(
        self, store: UnsavedStore, scope: TaskScope, report: Callable[[PharmatError], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._scope = scope
        self._report = report
        self._about = ""
        self._content = ""
        self._unsaved: dict[str, str] = {}
        """Handed over, and not on disk yet."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self._save)

    def open(self, about: str) -> str:
        """Put away what is there; answers with what was being written about this thing. Raises LocalStorageError."""
        self.flush()
        self._about = about
        waiting = self._unsaved.get(about)
        self._content = waiting if waiting is not None else self._store.kept(about) if about else ""
        return self._content

    def note(self, content: str) -> None:
        """What stands in the form now; empty when it holds nothing of its own."""
        if self._about and content != self._content:
            self._content = content
            if not self._timer.isActive():
                self._timer.start()

    def forget(self) -> None:
        """It was saved, or given up."""
        self.note("")
        self.flush()

    def flush(self) -> None:
        """Hand over now what is not on disk."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    async def close(self) -> None:
        """Save what is left, for the last time. Raises LocalStorageError."""
        if self._timer.isActive():
            self._timer.stop()
            self._unsaved[self._about] = self._content
        for about, content in list(self._unsaved.items()):
            await self._store.keep(about, content)

    def _save(self) -> None:
        self._unsaved[self._about] = self._content
        if not self._scope.is_closed:
            self._scope.spawn(self._saved(self._about, self._content), name="unsaved")

    async def _saved(self, about: str, content: str) -> None:
        try:
            await self._store.keep(about, content)
        except PharmatError as error:
            self._report(error)
        else:
            if self._unsaved.get(about) == content:
                del self._unsaved[about]
