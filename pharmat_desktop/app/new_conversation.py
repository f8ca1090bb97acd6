"""Begins a conversation from anywhere: the menu, its keys, the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.app.rail import CHAT
from pharmat_desktop.ui.chat.actions import PeopleCommand

if TYPE_CHECKING:
    from pharmat_desktop.ui.chat.view import ChatScreen
    from pharmat_desktop.ui.main_window import MainWindow

NEW = "new"
"""The window's command."""


class NewConversation:
    """Owned by whoever shows an account."""

    def __init__(self, window: MainWindow, screen: ChatScreen) -> None:
        self._window = window
        self._screen = screen
        window.command_chosen.connect(self._obey)

    def close(self) -> None:
        self._window.command_chosen.disconnect(self._obey)

    def _obey(self, command: str) -> None:
        if command == NEW:
            self._window.show_screen(CHAT)
            self._screen.people_requested.emit(PeopleCommand.NEW, None)
