"""The words that were searched for, in the bubble of the message that was opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from pharmat_desktop.domain.chat import MessageId
from pharmat_desktop.domain.search_words import Query
from pharmat_desktop.ui.chat.thread_pane import ThreadPane
from pharmat_desktop.ui.overrides import override


class FoundMarks(QObject):
    """They stand out until something else is searched for, or Escape is pressed in the messages or below them."""

    def __init__(self, pane: ThreadPane, parent: QObject) -> None:
        super().__init__(parent)
        self._view = pane.view
        for widget in (pane.view, pane.composer.edit):
            widget.installEventFilter(self)

    def show(self, message_id: MessageId, text: str) -> None:
        """`text`: what was searched for, as it was typed."""
        self._view.mark_found(message_id, Query.parse(text))

    def forget(self) -> None:
        self._view.forget_found()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key goes on: it may end something else, too."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.forget()
        return False
