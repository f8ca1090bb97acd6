"""What the palette offers about messages for later, where it applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.palette import Command, command

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.ui.chat.later.keeper import LaterKeeper

translate = QCoreApplication.translate


def later_commands(show_chat: Callable[[], object], later: LaterKeeper) -> list[Command]:
    """Of the open conversation: what it holds for later, and what stands in its composer."""

    def after_chat(act: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            show_chat()
            act()

        return run

    found = []
    if later.presenter.shown.items:
        title = translate("palette", "Scheduled messages")
        found.append(command("later.list", title, "calendar-clock", after_chat(later.show_list)))
    if later.button.isEnabled():
        title = translate("palette", "Schedule this message")
        run = after_chat(later.ask_when)
        found.append(command("later.schedule", title, "clock", run, "Ctrl+Shift+Return"))
    return found
