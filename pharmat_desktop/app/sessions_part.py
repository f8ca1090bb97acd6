"""The sessions screen in the window: its badge, its commands, and what leads out of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.app.other_screens import Stage

SESSIONS = "sessions"
translate = QCoreApplication.translate


def build_sessions(stage: Stage, open_settings: Callable[[str], object]) -> SessionsScreen:
    """`booking_requested` is still nobody's: whoever answers it calls `set_can_book` for students."""
    window, scope = stage.window, stage.scope
    sources = Sources(scope.sessions, scope.settings, scope.account, utc_now)
    built = SessionsScreen(sources, stage.tasks, stage.owner)
    built.session_opened.connect(window.show_detail)
    built.list_wanted.connect(window.show_list)
    built.told.connect(window.show_toast)
    built.hours_requested.connect(partial(open_settings, "availability"))
    built.calendar.waiting_changed.connect(partial(window.set_badge, SESSIONS))
    window.set_badge(SESSIONS, built.calendar.waiting)
    return built


def session_commands(window: MainWindow, screen: Callable[[], SessionsScreen]) -> list[Command]:
    """What the palette lists of the calendar. `screen` builds it when it must."""

    def run(what: CalendarCommand) -> None:
        window.show_screen(SESSIONS)
        screen().command(what)

    def ask_zone() -> None:
        window.show_screen(SESSIONS)
        screen().ask_zone()

    titles = {
        CalendarCommand.TODAY: translate("palette", "Calendar: this week"),
        CalendarCommand.AGENDA: translate("palette", "Calendar: agenda"),
    }
    icon = "calendar-days"
    found = [command(f"sessions.{what}", title, icon, partial(run, what)) for what, title in titles.items()]
    return [*found, command("sessions.zone", translate("palette", "Calendar: time zone"), "globe", ask_zone)]
