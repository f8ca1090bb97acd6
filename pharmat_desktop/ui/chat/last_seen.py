"""When the other person was last here, for the header; and that the person is here, for the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import Conversation, ConversationId, ConversationKind
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Member, UserId
from pharmat_desktop.services.last_seen import LastSeenService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.company_words import last_seen_text
from pharmat_desktop.ui.chat.view import ChatScreen

DWELL = 700
"""Milliseconds that a conversation is in front before the academy is asked: nobody asks by leafing through them."""
LOOK_EVERY = 60_000
"""Milliseconds; the answer is in minutes."""

Members = Callable[[ConversationId], Sequence[Member]]


class LastSeenKeeper(QObject):
    """Owned by whoever shows the chat. The app is in use while a window of it is the active one."""

    def __init__(self, service: LastSeenService, members: Members, scope: TaskScope, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._service = service
        self._members = members
        self._scope = scope
        self._screen = screen
        self._other: UserId | None = None
        self._dwelling = QTimer(self)
        self._dwelling.setSingleShot(True)
        self._dwelling.setInterval(DWELL)
        self._dwelling.timeout.connect(self._ask)
        self._ticking = QTimer(self)
        self._ticking.setInterval(LOOK_EVERY)
        self._ticking.timeout.connect(self.look)
        self._ticking.start()
        presenter = screen.presenter
        presenter.thread_opened.connect(lambda opened: self._follow(opened.conversation))
        presenter.thread_closed.connect(lambda: self._follow(None))
        self._follow(next((one for one in presenter.conversations if one.id == presenter.open_id), None))

    def close(self) -> None:
        """Follow nothing any more."""
        self._dwelling.stop()
        self._ticking.stop()

    def look(self) -> None:
        """Say that the person is here, and ask again; also when the academy has just been reached."""
        if QApplication.activeWindow() is not None and not self._scope.is_closed:
            self._scope.spawn(self._service.be_seen(), name="be seen")
            self._ask()

    def _follow(self, conversation: Conversation | None) -> None:
        self._other = self._other_of(conversation)
        self._show()
        self._dwelling.start()

    def _other_of(self, conversation: Conversation | None) -> UserId | None:
        if conversation is None or conversation.kind is not ConversationKind.DIRECT:
            return None
        try:
            members = self._members(conversation.id)
        except LocalStorageError:  # nobody is known then, and nothing is said
            return None
        return next((member.id for member in members if not member.is_own), None)

    def _ask(self) -> None:
        if self._other is not None and not self._scope.is_closed:
            self._scope.spawn(self._asked(self._other), name="last seen")

    async def _asked(self, other: UserId) -> None:
        await self._service.ask(other)
        if other == self._other:
            self._show()

    def _show(self) -> None:
        moment = self._service.known(self._other) if self._other is not None else None
        text = last_seen_text(moment.astimezone(), datetime.now().astimezone()) if moment is not None else ""
        self._screen.detail_widget.header.show_last_seen(text)
