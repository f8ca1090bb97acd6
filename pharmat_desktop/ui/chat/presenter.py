"""The chat screen without its widgets: which conversation is open, what was seen, what the person does."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, Attachment, Conversation, ConversationId, Message, MessageId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.composer_keeper import ComposerKeeper
from pharmat_desktop.ui.chat.reading import Reading, first_unread_row
from pharmat_desktop.ui.chat.setting_up import SettingUp
from pharmat_desktop.ui.chat.states import ConversationRows, OpenedThread
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold, hold_of

_CONVERSATIONS = Topic(TopicKind.CONVERSATIONS)
LAST_LOOKED_AT = 50
"""Rows from the end in which Up looks for one's own last message."""
REFRESH_AFTER = 30
"""Milliseconds in which changes of the conversation list are gathered."""


class ChatPresenter(QObject):
    """Owned by whoever shows the chat; `close` must be awaited before the scope and the store close."""

    conversations_changed = Signal(object)
    """ConversationRows."""
    thread_opened = Signal(object)
    """OpenedThread."""
    thread_closed = Signal()
    conversation_changed = Signal(object)
    """Conversation: the open one has another title or other counts."""
    hold_changed = Signal(object)
    """Hold: whether sending has to wait."""
    failed = Signal(str)
    """A sentence: what did not work, and what to do."""

    def __init__(self, service: ChatService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self.composer = ComposerKeeper(service, scope, self._report)
        self.setting_up = SettingUp(service, lambda work, name: self._run(self._attempt(work), name))
        self.reading = Reading(self)
        self.reading.everything_seen.connect(self._mark_read)
        self.take_files: Callable[[], Sequence[Attachment]] = tuple
        """What is attached and goes with the next message: set by whoever keeps it."""
        self._query = ""
        self._is_archive = False
        self._items: tuple[Conversation, ...] = ()
        self._open: ConversationId | None = None
        self._thread: ThreadModel | None = None
        self._is_marking = False
        self._hold = Hold.NONE
        self._changing: Message | None = None
        """The message whose text is being changed; None while a refused draft's is."""
        self._is_loading = False
        self._error: LocalStorageError | None = None
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_AFTER)
        self._refresh.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._on_changes)

    async def close(self) -> None:
        """Stop following changes and save what is being written. Raises LocalStorageError."""
        self._unsubscribe()
        self._refresh.stop()
        if self._thread is not None:
            self._thread.close()
        await self.composer.finish()

    @property
    def open_id(self) -> ConversationId | None:
        return self._open

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        """All of them, archived ones too, in the order of their last activity."""
        return self._items

    def refresh(self) -> None:
        """Read the list of conversations again."""
        self._error = None
        try:
            self._items = tuple(map(words.titled, self._service.conversations()))
        except LocalStorageError as error:
            self._error = error
        self._show_rows()
        if self._open is None:
            return
        conversation = self._find(self._open)
        if conversation is None:
            self._close_thread()
        else:
            self.conversation_changed.emit(conversation)
            self.reading.set_unread(conversation.unread)

    def show_archive(self, *, is_shown: bool) -> None:
        """The archived conversations instead of the others."""
        self._is_archive = is_shown
        self._show_rows()

    def search(self, query: str) -> None:
        """Show only conversations whose title has `query`, archived or not."""
        self._query = query.strip()
        self._show_rows()

    def open(self, conversation_id: ConversationId) -> None:
        """Bring a conversation in front, at its first unread message. Unknown ids are ignored."""
        if self._find(conversation_id) is None:
            self.refresh()  # it may have come within the last `REFRESH_AFTER`
        conversation = self._find(conversation_id)
        if conversation is None or conversation_id == self._open:
            return
        try:
            thread = ThreadModel(self._service, conversation_id, self)
            row = first_unread_row(thread, conversation.unread)
        except LocalStorageError as error:
            self._report(error)
            return
        previous, self._thread, self._open = self._thread, thread, conversation_id
        self._thread.reading_failed.connect(self._report)
        self.reading.follow(self._thread, row)
        self.thread_opened.emit(OpenedThread(conversation, self._thread, row))
        self.composer.open(conversation_id)
        self.reading.set_unread(conversation.unread)
        if previous is not None:
            previous.close()
            previous.deleteLater()

    def open_neighbour(self, step: int) -> None:
        """The conversation `step` rows below the open one; the ends hold."""
        shown = self._shown()
        ids = [item.id for item in shown]
        place = ids.index(self._open) + step if self._open in ids else 0
        if 0 <= place < len(shown):
            self.open(ids[place])

    def send(self) -> None:
        """Queue what the composer holds, or the new text of the message that is being edited."""
        editing, answered = self.composer.editing, self.composer.reply_to
        length = len(self.composer.text.strip())
        files = self.take_files() if editing is None and length <= MAX_BODY_LENGTH else ()
        if self._open is None or length > MAX_BODY_LENGTH or not (length or files):
            return
        text = self.composer.take()
        self.reading.forget_line()
        if editing is not None:
            self.composer.end_edit()
            self._run(self._store(self._open, text, self._edited(editing, text)), "edit message")
        else:
            sending = self._service.send(self._open, text, answered.id if answered else None, files)
            self._run(self._store(self._open, text, sending), "send message")

    def retry(self, draft_id: str) -> None:
        self._run(self._attempt(self._service.retry(draft_id)), "retry message")

    def discard(self, draft_id: str) -> None:
        """The person confirmed that this unsent message may be deleted."""
        if self.composer.editing == draft_id:
            self.composer.end_edit()
        self._run(self._attempt(self._service.discard(draft_id)), "discard message")

    def message_of(self, message_id: MessageId) -> Message | None:
        """A message in the open thread, or None when it is gone."""
        row = self.row_of(message_id)
        return self._thread.message(row) if self._thread is not None and row is not None else None

    def edit(self, draft_id: str, body: str) -> None:
        """Bring the text of an unsent message into the composer."""
        self._changing = None
        self.composer.begin_edit(draft_id, body)

    def edit_message(self, message: Message) -> None:
        """Bring the text of one's own message into the composer, whether it was sent or not."""
        self._changing = message
        self.composer.begin_edit(message.id, message.body)

    def edit_last(self) -> None:
        """The last message of one's own in the open thread, if it is near the end."""
        if self._thread is not None and (message := _last_own(self._thread)) is not None:
            self.edit_message(message)

    def delete_message(self, message: Message) -> None:
        """The person confirmed that others shall no longer see it."""
        self._run(self._attempt(self._service.delete_message(message)), "delete message")

    def react(self, message: Message, emoji: str, *, is_on: bool) -> None:
        self._run(self._attempt(self._service.react(message, emoji, is_on=is_on)), "react")

    def row_of(self, message_id: MessageId) -> int | None:
        """Where a message stands in the open thread; None when it is not there (any more)."""
        row = self._service.thread_rank(message_id)
        return row if self._thread is not None and row is not None and row < self._thread.rowCount() else None

    def set_connection(self, status: ConnectionStatus) -> None:
        """What the connection does decides only what the composer promises; sending is always possible."""
        if status.is_first_sync != self._is_loading:
            self._is_loading = status.is_first_sync
            self._show_rows()
        hold = hold_of(status)
        if hold is not self._hold:
            self._hold = hold
            self.hold_changed.emit(hold)

    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, _CONVERSATIONS) and not self._refresh.isActive():
            self._refresh.start()

    def _show_rows(self) -> None:
        archived = sum(item.is_archived for item in self._items)
        rows = ConversationRows(
            self._shown(), self._query, archived, self._is_archive, is_loading=self._is_loading, error=self._error
        )
        self.conversations_changed.emit(rows)

    def _shown(self) -> tuple[Conversation, ...]:
        found = [one for one in _named(self._items, self._query) if self._query or one.is_archived is self._is_archive]
        return tuple(sorted(found, key=lambda item: not item.is_pinned))

    def _find(self, conversation_id: ConversationId) -> Conversation | None:
        return next((item for item in self._items if item.id == conversation_id), None)

    def _close_thread(self) -> None:
        """Access was lost. What was being written stays on disk."""
        self.composer.open(None)
        self._open = None
        self.reading.stop()
        self.thread_closed.emit()
        if self._thread is not None:
            self._thread.close()
            self._thread.deleteLater()
            self._thread = None

    def _mark_read(self) -> None:
        if self._open is not None and not self._is_marking:
            self._is_marking = True
            self._run(self._marked(self._open), "mark read")

    async def _marked(self, conversation_id: ConversationId) -> None:
        try:
            await self._attempt(self._service.mark_read(conversation_id))
        finally:
            self._is_marking = False

    async def _edited(self, edited_id: str, text: str) -> None:
        if self._changing is not None and self._changing.id == edited_id:
            await self._service.edit_message(self._changing, text)
        else:
            await self._service.edit(edited_id, text)

    async def _store(self, conversation_id: ConversationId, text: str, write: Coroutine[Any, Any, object]) -> None:
        """What cannot be stored comes back into the composer."""
        if not await self._attempt(write):
            self.composer.give_back(conversation_id, text)

    async def _attempt(self, write: Coroutine[Any, Any, object]) -> bool:
        """Whether it worked. A draft that changed its state meanwhile (ValueError) needs nothing any more."""
        try:
            await write
        except (PharmatError, ValueError) as error:
            self._report(error)
            return False
        return True

    def _run(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._scope.spawn(work, name=name)

    def _report(self, error: Exception) -> None:
        is_late = isinstance(error, ValueError)
        self.failed.emit(words.too_late_text() if is_late else words_for(error).sentence)


def _named(items: Sequence[Conversation], query: str) -> list[Conversation]:
    """Those whose title has `query`."""
    from pharmat_desktop.domain.folding import folded

    needle = folded(query)
    return [item for item in items if needle in folded(item.title)] if needle else list(items)


def _last_own(thread: ThreadModel) -> Message | None:
    rows = range(thread.rowCount() - 1, -1, -1)[:LAST_LOOKED_AT]
    found = (thread.message(row) for row in rows)
    return next((message for message in found if message.is_own and not message.is_deleted), None)
