"""The dialogs about people, opened for the chat screen: a new conversation, and who is in a group."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.chat import Conversation, ConversationId, ConversationKind
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.people import Member, UserId
from pharmat_desktop.services.people import PeopleService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.actions import PeopleCommand
from pharmat_desktop.ui.chat.members_dialog import MembersDialog
from pharmat_desktop.ui.chat.people_dialog import PeopleDialog
from pharmat_desktop.ui.chat.people_presenter import PeoplePresenter
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import hold_of


class People(QObject):
    """Owned by whoever shows the chat. At most one dialog is open, which is over `window`."""

    conversation_ready = Signal(object)
    """A ConversationId to be opened."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, service: PeopleService, scope: TaskScope, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._window = window
        self._presenter: PeoplePresenter | None = None
        self._members: MembersDialog | None = None
        self._status: ConnectionStatus | None = None

    def set_connection(self, status: ConnectionStatus) -> None:
        self._status = status
        if self._presenter is not None:
            self._presenter.set_connection(status)
        if self._members is not None:
            self._members.set_hold(hold_of(status))

    def obey(self, command: PeopleCommand, about: Conversation | None) -> None:
        """`about`: the conversation; None for a new one."""
        if about is None or command is PeopleCommand.ADD:
            self._choose(about.id if about else None)
        elif command is PeopleCommand.LEAVE:
            self._leave(about)
        else:
            self._show_members(about)
            if command is PeopleCommand.RENAME and self._members is not None:
                self._members.name.open_form()

    def _show_members(self, conversation: Conversation) -> None:
        is_led = conversation.is_owner and conversation.kind is ConversationKind.GROUP
        members = self._service.members(conversation.id)
        dialog = self._members = MembersDialog(self._window, members, is_led=is_led)
        dialog.name.set_name(conversation.title)
        if self._status is not None:
            dialog.set_hold(hold_of(self._status))
        unsubscribe = self._service.subscribe(lambda _: self._show_changes(dialog, conversation))
        dialog.name.submitted.connect(
            lambda name: self._scope.spawn(self._renamed(conversation.id, name), name="rename group")
        )
        dialog.name.settled.connect(lambda: dialog.show_problem(""))
        dialog.removal_requested.connect(lambda member: self._ask_to_remove(dialog, conversation, member))
        dialog.finished.connect(lambda: self._forget_members(unsubscribe))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_changes(self, dialog: MembersDialog, conversation: Conversation) -> None:
        dialog.show_members(self._service.members(conversation.id))
        dialog.name.set_name(self._service.subject(conversation.id) or conversation.title)

    async def _renamed(self, group: ConversationId, name: str) -> None:
        problem = ""
        try:
            await self._service.rename(group, name)
        except PharmatError as error:
            problem = words_for(error).sentence
        if self._members is not None:
            self._members.show_renamed(problem)
        elif problem:
            self.told.emit(problem, "error")

    def _forget_members(self, unsubscribe: Callable[[], None]) -> None:
        self._members = None
        unsubscribe()

    def _ask_to_remove(self, dialog: MembersDialog, group: Conversation, member: Member) -> None:
        """What it means for the other person is said first."""
        title = self.tr("Remove {name} from {group}?").replace("{name}", member.name).replace("{group}", group.title)
        text = self.tr("The group and its messages leave their devices. What they wrote stays. You can add them again.")
        question = Question(dialog, title, text, accept=self.tr("Remove"), kind="danger")
        question.accepted.connect(
            lambda: self._scope.spawn(self._removed(group.id, member.id), name="remove from group")
        )
        question.finished.connect(question.deleteLater)
        question.open()

    async def _removed(self, group: ConversationId, person: UserId) -> None:
        try:
            await self._service.remove(group, person)
        except PharmatError as error:
            sentence = words_for(error).sentence
            if self._members is not None:
                self._members.show_problem(sentence)
            else:
                self.told.emit(sentence, "error")

    def _leave(self, group: Conversation) -> None:
        """Ask first: only its owner can bring one back."""
        title = self.tr("Leave {group}?").replace("{group}", group.title)
        text = self.tr("Its messages leave this computer, and you receive no more. Others see that you have left.")
        question = Question(self._window, title, text, accept=self.tr("Leave"), kind="danger")
        question.accepted.connect(lambda: self._run(self._service.leave(group.id), "leave group"))
        question.finished.connect(question.deleteLater)
        question.open()

    def _choose(self, group: ConversationId | None) -> None:
        presenter = self._presenter = PeoplePresenter(self._service, self._scope, group, self)
        if self._status is not None:
            presenter.set_connection(self._status)
        dialog = PeopleDialog(self._window, presenter)
        presenter.done.connect(self._open)  # connected after the dialog's own: it is closed by then
        dialog.finished.connect(lambda: self._forget(presenter))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.search.setFocus()

    def _open(self, conversation_id: ConversationId) -> None:
        self._window.activateWindow()
        self.conversation_ready.emit(conversation_id)

    def _forget(self, presenter: PeoplePresenter) -> None:
        self._presenter = None
        presenter.deleteLater()

    def _run(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._scope.spawn(self._attempt(work), name=name)

    async def _attempt(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except PharmatError as error:
            self.told.emit(words_for(error).sentence, "error")
