"""Who else is in the open conversation and who types, for the header; and that the person types, for the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Member, UserId
from pharmat_desktop.domain.presence import NOBODY, Company
from pharmat_desktop.services.presence import PresenceService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat import company_words
from pharmat_desktop.ui.chat.view import ChatScreen

LEAVE_AFTER = 20_000
"""Milliseconds out of sight after which one is no longer there: a look at another window is no absence."""

Members = Callable[[ConversationId], Sequence[Member]]


class CompanyKeeper(QObject):
    """Owned by whoever shows the chat. Joins the open conversation while the person looks at it; blocks nothing."""

    def __init__(self, service: PresenceService, members: Members, scope: TaskScope, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._service = service
        self._members = members
        self._scope = scope
        self._screen = screen
        self._open: ConversationId | None = None
        self._company = NOBODY
        self._stay: Callable[[], object] | None = None
        self._turn: object | None = None
        """What one hears of an earlier stay, while it is being ended, is not shown."""
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(LEAVE_AFTER)
        self._leaving.timeout.connect(self._leave)
        pane, presenter = screen.detail_widget, screen.presenter
        presenter.thread_opened.connect(lambda opened: self._follow(opened.conversation.id))
        presenter.thread_closed.connect(lambda: self._follow(None))
        pane.sight_changed.connect(self._set_in_sight)
        pane.composer.text_typed.connect(self._typed)
        pane.composer.submitted.connect(self._stopped)
        self._follow(presenter.open_id)

    def close(self) -> None:
        """Leave, and follow nothing any more."""
        self._open = None
        self._leave()

    def _follow(self, conversation_id: ConversationId | None) -> None:
        if conversation_id == self._open:
            return
        self._leave()
        self._open = conversation_id
        if self._screen.detail_widget.is_in_sight:
            self._enter()

    def _set_in_sight(self, is_in_sight: bool) -> None:
        if is_in_sight:
            self._leaving.stop()
            self._enter()
        elif self._stay is not None:  # once closed there is nothing to leave, and the screen may be gone by then
            self._leaving.start()

    def _enter(self) -> None:
        if self._open is None or self._stay is not None:
            return
        members = self._known(self._open)
        me = next((member.id for member in members if member.is_own), UserId(""))
        turn = self._turn = object()
        stay = self._service.stay(self._open, me, lambda company: self._show(company) if self._turn is turn else None)
        self._stay = self._scope.spawn(stay, name="presence").cancel

    def _leave(self) -> None:
        self._leaving.stop()
        if self._stay is not None:
            self._stay()
            self._stay = self._turn = None
        self._show(NOBODY)

    def _show(self, company: Company) -> None:
        members = self._known(self._open) if self._open is not None and company != NOBODY else ()
        self._screen.detail_widget.header.show_company(company_words.company_text(company, members))

    def _known(self, conversation_id: ConversationId) -> Sequence[Member]:
        try:
            return self._members(conversation_id)
        except LocalStorageError:  # nobody is known then, and nothing is said
            return ()

    def _typed(self, text: str) -> None:
        if self._stay is not None:
            self._scope.spawn(self._service.typed() if text.strip() else self._service.stopped(), name="typing")

    def _stopped(self) -> None:
        if self._stay is not None:
            self._scope.spawn(self._service.stopped(), name="typing")
