"""The part of the tour about a group: who is mentioned, whom one may mention, its members, and sending a message on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.ui.chat.actions import Command, PeopleCommand
from pharmat_desktop.ui.chat.forward_dialog import ForwardDialog
from pharmat_desktop.ui.chat.members_dialog import MembersDialog
from pharmat_desktop.ui.chat.mention_list import MentionList
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.dialogs import Question


class MentionTour:
    """Expects a group in front, whose messages mention people."""

    def __init__(self, screen: ChatScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self, group: Conversation) -> None:
        await self._mention()
        await self._forward()
        await self._members(group)

    async def _mention(self) -> None:
        pane = self._screen.detail_widget
        edit = pane.composer.edit
        edit.setFocus()
        edit.insertPlainText("Good question, @")
        await self._camera.until(lambda: found(pane, MentionList).isVisible(), "the people of the group")
        await self._camera.shoot("mention-everybody")
        edit.insertPlainText("le")
        await self._camera.shoot("mention-letters")
        edit.clear()

    async def _forward(self) -> None:
        view = self._screen.detail_widget.view
        row = view.placed_rows[-1].row
        message = self._screen.presenter.message_of(view.model().index(row, 0).data(Qt.ItemDataRole.UserRole).id)
        view.command_chosen.emit(Command.FORWARD, message)
        dialog = found(self._window, ForwardDialog)
        await self._camera.shoot("forward")
        for place in (1, 2):
            dialog.rows.row_opened.emit(dialog.model.index(place))
        dialog.comment.edit.setText("Have you seen this?")
        await self._camera.shoot("forward-chosen")
        dialog.search.setText("xyzzy")
        await self._camera.shoot("forward-no-such-name")
        dialog.reject()

    async def _members(self, group: Conversation) -> None:
        """Whoever owns the group is asked before somebody leaves it."""
        self._screen.people_requested.emit(PeopleCommand.MEMBERS, group)
        dialog = found(self._window, MembersDialog)
        other = next(row for row, member in enumerate(dialog.model.items()) if not member.is_own)
        dialog.rows.setCurrentIndex(dialog.model.index(other))
        await self._camera.shoot("members")
        if dialog.remove.isVisible():
            dialog.remove.click()
            await self._camera.shoot("members-removing-one")
            found(dialog, Question).reject()
        dialog.reject()

    @property
    def _window(self) -> QWidget:
        return self._screen.detail_widget.window()
