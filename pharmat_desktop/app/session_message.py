"""From the page of a session to the conversation with whom one meets: "I am five minutes late" takes one press."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pharmat_desktop.domain.chat import ConversationId, ConversationKind
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.sessions import Attendee, Side
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.page_presenter import PageState
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.tasks import TaskScope


class MessageButton(Worded, Button):
    """Beside a person's name."""

    def __init__(self) -> None:
        super().__init__("", "ghost")
        self._name = ""
        self.hide()

    def show_person(self, name: str) -> None:
        self._name = name
        self.word()
        self.setVisible(bool(name))

    @override
    def word(self) -> None:
        self.setText(self.tr("Message"))
        self.setAccessibleName(self.tr("Message to {person}").replace("{person}", self._name))


class SessionMessage(QObject):
    """Owned by the sessions."""

    def __init__(
        self,
        screen: SessionsScreen,
        scope: AccountScope,
        tasks: TaskScope,
        *,
        open_conversation: Callable[[ConversationId], object],
        told: Callable[[str, str], object],
    ) -> None:
        """`told` gets a sentence for the person and its kind."""
        super().__init__(screen)
        self._scope = scope
        self._tasks = tasks
        self._open = open_conversation
        self._told = told
        self._other: Attendee | None = None
        self.button = MessageButton()
        self.button.clicked.connect(self._write)
        screen.page.add_beside_person(self.button)
        screen.session.state_changed.connect(self._follow)

    def _follow(self, state: PageState) -> None:
        session = state.session
        self._other = None
        if session is not None and state.side is not None:
            self._other = session.student if state.side is Side.TUTOR else session.tutor
        self.button.show_person(self._other.name if self._other is not None else "")
        # One that is here opens offline, too; another is begun by the academy.
        self.button.setEnabled(state.hold is Hold.NONE or self._known() is not None)

    def _known(self) -> ConversationId | None:
        """The conversation with them, if it is here."""
        if self._other is None:
            return None
        try:
            found = self._scope.chat.conversations()
        except LocalStorageError:  # the screens tell of it
            return None
        direct = (one for one in found if one.kind is ConversationKind.DIRECT)
        return next((one.id for one in direct if one.avatar_id == self._other.id), None)

    def _write(self) -> None:
        known = self._known()
        if known is not None:
            self._open(known)
        elif self._other is not None:
            self._tasks.spawn(self._begin(self._other), name="begin a conversation")

    async def _begin(self, person: Attendee) -> None:
        try:
            self._open(await self._scope.people.write_to(person.id))
        except PharmatError as error:
            self._told(words_for(error).sentence, "error")
