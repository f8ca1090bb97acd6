"""The tour of the people in the chat: when the other was last here, who is in a group, and what it is called."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.ui.chat.actions import PeopleCommand
from pharmat_desktop.ui.chat.members_dialog import MembersDialog
from pharmat_desktop.ui.chat.view import ChatScreen


class PeopleTour:
    """One walk, with the chat in front."""

    def __init__(self, chat: ChatScreen, camera: Camera) -> None:
        self._chat = chat
        self._camera = camera

    async def last_seen(self) -> None:
        """Of the open conversation, whose other person is not here."""
        header = self._chat.detail_widget.header
        await self._camera.until(lambda: bool(header.last_seen), "when the other was last here")
        await self._camera.shoot("chat-last-seen")

    async def members(self, group: Conversation) -> None:
        command = PeopleCommand.RENAME if group.is_owner else PeopleCommand.MEMBERS
        self._chat.people_requested.emit(command, group)
        await self._camera.until(lambda: _dialog() is not None, "the members")
        dialog = _dialog()
        if dialog is not None:
            await self._camera.shoot("chat-members")
            dialog.reject()


def _dialog() -> MembersDialog | None:
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, MembersDialog) and one.isVisible()), None)
