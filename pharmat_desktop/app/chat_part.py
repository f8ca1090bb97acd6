"""The chat in the window, with what is built for it when somebody asks: finding messages, people, and its keepers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.rail import CHAT
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import RECENT_EMOJI
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pharmat_desktop.app.chat_keepers import ChatKeepers
    from pharmat_desktop.domain.chat import Conversation, Message
    from pharmat_desktop.domain.overview import Unsent
    from pharmat_desktop.domain.people import Member
    from pharmat_desktop.ui.chat.actions import PeopleCommand
    from pharmat_desktop.ui.chat.people import People
    from pharmat_desktop.ui.chat.search.finder import MessageFinder


class ChatPart(QObject):
    """Owned by `Screens`. Built before the first paint, so what can come later does."""

    def __init__(self, window: MainWindow, scope: AccountScope, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._scope = scope
        self._tasks = tasks
        self._status = scope.connection.status
        self.keepers: ChatKeepers | None = None
        """None for a moment after the start."""
        self.presenter = ChatPresenter(scope.chat, tasks, self)
        self.view = view = ChatScreen(self.presenter)
        self.screen = Screen(view.list_widget, view.detail_widget, self._find)
        view.setParent(self)
        view.recent_emoji = lambda: scope.settings.get(RECENT_EMOJI)
        view.emoji_used.connect(self._keep_recent_emoji)
        view.conversation_shown.connect(window.show_detail)
        view.told.connect(window.show_toast)
        view.detail_widget.view.readers = self._readers_of
        view.people_requested.connect(self._ask_people)
        view.list_widget.searched.connect(lambda _: self.finder)
        view.detail_widget.header.search_requested.connect(self._find_here)

    def set_connection(self, status: ConnectionStatus) -> None:
        self._status = status
        self.presenter.set_connection(status)
        if "_people" in self.__dict__:  # built when it is asked for
            self._people.set_connection(status)

    def open(self, conversation_id: ConversationId) -> None:
        """Ready to write."""
        self._window.show_screen(CHAT)
        self.view.open(conversation_id)

    def edit(self, one: Unsent) -> None:
        """Bring a refused message back into the composer of its conversation."""
        self.open(one.conversation_id)
        if one.is_scheduled:
            self.view.scheduled_requested.emit(one.id)
        else:
            self.view.edit(one.id, one.body)

    def search(self, text: str = "") -> None:
        """Look for messages in all conversations; for `text`, or for what is typed now."""
        self._window.show_screen(CHAT)
        self.finder.begin(text)

    def keep(self) -> None:
        """Build what accompanies the chat once the window is painted."""
        if self.keepers is None:
            from pharmat_desktop.app.chat_keepers import ChatKeepers

            self.keepers = ChatKeepers(self._scope, self._tasks, self.view)

    def close(self) -> None:
        """Follow nothing any more."""
        if self.keepers is not None:
            self.keepers.close()
        if "finder" in self.__dict__:
            self.finder.close()

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self.presenter.close()

    @cached_property
    def finder(self) -> MessageFinder:
        """What searches messages; built when somebody wants to."""
        from pharmat_desktop.ui.chat.search.finder import MessageFinder

        return MessageFinder(self._scope.search, self._tasks, self.view, self)

    @cached_property
    def _people(self) -> People:
        from pharmat_desktop.ui.chat.people import People

        built = People(self._scope.people, self._tasks, self._window, self)
        built.conversation_ready.connect(self.open)
        built.told.connect(self._window.show_toast)
        built.set_connection(self._status)
        return built

    def _find(self, is_here: bool) -> None:
        self.finder.begin(is_here=is_here)

    def _find_here(self) -> None:
        self._window.show_list()
        self._find(is_here=True)

    def _readers_of(self, message: Message) -> Sequence[Member] | None:
        try:
            return self._scope.people.readers(message)
        except LocalStorageError:  # the menu does without
            return None

    def _ask_people(self, command: PeopleCommand, about: Conversation | None) -> None:
        self._people.obey(command, about)

    def _keep_recent_emoji(self, recent: tuple[str, ...]) -> None:
        self._tasks.spawn(self._scope.settings.put(RECENT_EMOJI, recent), name="recent emoji")
