"""What the palette offers about conversations, whatever screen is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.rail import CHAT
from pharmat_desktop.ui.chat.actions import PeopleCommand

if TYPE_CHECKING:
    from pharmat_desktop.ui.chat.view import ChatScreen
    from pharmat_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def chat_commands(window: MainWindow, screen: ChatScreen) -> list[Command]:
    """Ctrl+N is the chat screen's own; from here a conversation is begun anywhere."""

    def write() -> None:
        window.show_screen(CHAT)
        screen.people_requested.emit(PeopleCommand.NEW, None)

    return [command("chat.new", translate("palette", "New conversation"), "pencil", write, "Ctrl+N")]
