"""The commands of the shell, as the palette lists them. A screen's own commands are added here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.menus import MOST_NUMBERED

translate = QCoreApplication.translate
_ICONS = {
    "today": "house",
    "courses": "book-open",
    "sessions": "calendar-days",
    "chat": "message-circle",
    "cards": "layers",
    "students": "graduation-cap",
    "passes": "ticket",
    "payments": "credit-card",
    "earnings": "chart-column",
    "payouts": "banknote",
    "refunds": "undo-2",
    "settings": "settings",
}


def _pages(open_settings: Callable[[str], object]) -> list[Command]:
    """Pages of the settings that one looks for by what they do."""
    titles = {
        "appearance": (translate("palette", "Theme, size, motion"), "palette"),
        "language": (translate("palette", "Language of the app"), "languages"),
        "notifications": (translate("palette", "Notifications and quiet hours"), "bell"),
        "storage": (translate("palette", "Downloads, room on this computer"), "hard-drive"),
        "privacy": (translate("palette", "Privacy"), "shield"),
        "advanced": (translate("palette", "Diagnostics"), "wrench"),
    }
    return [
        command(f"settings.{page}", title, icon, partial(open_settings, page)) for page, (title, icon) in titles.items()
    ]


def _help(window: MainWindow) -> list[Command]:
    """When something does not go as it should."""
    wishes = {
        "why": (translate("palette", "Why was this not sent?"), "circle-help", ""),
        "diagnostics": (translate("palette", "Copy diagnostics"), "wrench", ""),
        "updates": (translate("palette", "Check for updates"), "download", ""),
        "shortcuts": (translate("palette", "Keyboard shortcuts"), "keyboard", "F1"),
    }
    return [
        command("retry", translate("palette", "Try the connection again"), "refresh-cw", window.retry_requested.emit),
        *(
            command(wish, title, icon, partial(window.command_chosen.emit, wish), keys)
            for wish, (title, icon, keys) in wishes.items()
        ),
    ]


def shell_commands(
    window: MainWindow, titles: Mapping[str, str], open_settings: Callable[[str], object]
) -> list[Command]:
    """`titles` of the views by key, in the order of the rail."""
    numbered = [key for key in titles if key != "settings"]
    views = [
        command(
            f"view.{key}",
            titles[key],
            _ICONS.get(key, "arrow-right"),
            partial(window.show_screen, key),
            f"Ctrl+{number}" if number <= MOST_NUMBERED else "",
        )
        for number, key in enumerate(numbered, 1)
    ]
    obey = window.command_chosen.emit
    return [
        *views,
        command("chat.new", translate("palette", "New conversation"), "pencil", partial(obey, "new"), "Ctrl+N"),
        command("settings", titles["settings"], "settings", partial(open_settings, ""), "Ctrl+,"),
        *_pages(open_settings),
        *_help(window),
        command("sign out", translate("palette", "Sign out"), "log-out", window.sign_out_requested.emit),
        command("quit", translate("palette", "Quit"), "x", window.quit_requested.emit, "Ctrl+Q"),
    ]
