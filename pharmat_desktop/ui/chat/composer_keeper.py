"""Keeps what is being written: per conversation, on disk within a second, through edits of unsent messages.

::

    composing ──begin_edit──► editing an unsent message (what was composed is held)
        ▲                          │
        └──── end_edit ────────────┘

While editing, the edited text followed by the held one is what is saved: a crash loses neither.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.chat import ConversationId, Message
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.states import ComposerText

SAVE_AFTER = 500
"""Milliseconds from the first unsaved letter until the text is handed to the disk."""


class ComposerKeeper(QObject):
    """The composer's text as the program knows it. Owned by the presenter."""

    text_replaced = Signal(object)
    """ComposerText: show this instead of what is there."""

    def __init__(self, service: ChatService, scope: TaskScope, report: Callable[[Exception], None]) -> None:
        super().__init__()
        self._service = service
        self._scope = scope
        self._report = report
        self._conversation: ConversationId | None = None
        self._text = ""
        self._held = ""
        self._editing: str | None = None
        self._reply_to: Message | None = None
        self._unsaved: dict[ConversationId, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self._save)

    @property
    def text(self) -> str:
        return self._text

    @property
    def editing(self) -> str | None:
        """The unsent message whose text is in the composer."""
        return self._editing

    @property
    def reply_to(self) -> Message | None:
        """What the text will answer."""
        return self._reply_to

    def open(self, conversation_id: ConversationId | None) -> None:
        """Put away what is there and bring what was being written in another conversation; None brings nothing."""
        self.flush()
        self._conversation, self._editing, self._held, self._reply_to = conversation_id, None, "", None
        text = ""
        if conversation_id is not None:
            text = self._unsaved.get(conversation_id, self._service.composer(conversation_id))
        self._replace(text)

    def note(self, text: str) -> None:
        """The person typed."""
        if text != self._text:
            self._text = text
            if not self._timer.isActive():
                self._timer.start()

    def flush(self) -> None:
        """Hand over now what is not saved."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def take(self) -> str:
        """The text, which leaves the composer: storing it as a message clears what was saved of it."""
        taken = self._text
        self._timer.stop()
        if self._conversation is not None:
            self._unsaved.pop(self._conversation, None)
        self._reply_to = None
        self._replace("")
        return taken

    def give_back(self, conversation_id: ConversationId, text: str) -> None:
        """Storing failed: what was taken comes back, before whatever was typed meanwhile."""
        if conversation_id != self._conversation:
            self._unsaved[conversation_id] = text
            return
        self._replace("\n\n".join(part for part in (text, self._text) if part))
        self._timer.start()

    def begin_reply(self, message: Message) -> None:
        """What is written next answers `message`; what is there already stays."""
        if self._editing is not None:
            self.end_edit()
        self._reply_to = message
        self._replace(self._text)

    def give_up(self) -> None:
        """Editing, else answering."""
        if self._editing is not None:
            self.end_edit()
        else:
            self._reply_to = None
            self._replace(self._text)

    def begin_edit(self, message_id: str, body: str) -> None:
        if self._editing is None:
            self._held = self._text
        self._editing = message_id
        self._replace(body)

    def end_edit(self) -> None:
        """Back to what was composed before."""
        self._editing, held = None, self._held
        self._held = ""
        self._replace(held)
        self._timer.start()

    async def finish(self) -> None:
        """Save what is left, for the last time. Raises LocalStorageError."""
        self._timer.stop()
        if self._conversation is not None and self._kept() != self._service.composer(self._conversation):
            await self._service.save_composer(self._conversation, self._kept())

    def _replace(self, text: str) -> None:
        self._text = text
        is_editing = self._editing is not None
        self.text_replaced.emit(ComposerText(text, is_editing, None if is_editing else self._reply_to))

    def _kept(self) -> str:
        return "\n\n".join(part for part in (self._text, self._held) if part)

    def _save(self) -> None:
        if self._conversation is not None and not self._scope.is_closed:
            self._unsaved[self._conversation] = self._kept()
            self._scope.spawn(self._saved(self._conversation, self._kept()), name="save composer")

    async def _saved(self, conversation_id: ConversationId, text: str) -> None:
        try:
            await self._service.save_composer(conversation_id, text)
        except PharmatError as error:
            self._report(error)
        else:
            if self._unsaved.get(conversation_id) == text:
                del self._unsaved[conversation_id]
