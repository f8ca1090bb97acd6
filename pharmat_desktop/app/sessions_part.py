"""The sessions screen in the window: its badge, its commands, and what leads out of it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.session_export import export_commands
from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.sessions import SessionId, SessionStatus
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.palette.presenter import Entry
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources
from pharmat_desktop.ui.sessions.words import short_day_text, time_text
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage

SESSIONS, ICON = "sessions", "calendar-days"
BACK, AHEAD = timedelta(days=7), timedelta(days=14)
"""Around now: the sessions that one goes to by their names."""
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


def session_commands(window: MainWindow, scope: AccountScope, screen: Callable[[], SessionsScreen]) -> list[Command]:
    """What the palette lists of the calendar, and the sessions of these weeks. `screen` builds it when it must."""

    def run(what: CalendarCommand) -> None:
        window.show_screen(SESSIONS)
        screen().command(what)

    def ask_zone() -> None:
        window.show_screen(SESSIONS)
        screen().ask_zone()

    def open_session(session_id: SessionId) -> None:
        window.show_screen(SESSIONS)
        screen().open_session(session_id)

    titles = {
        CalendarCommand.TODAY: translate("palette", "Calendar: this week"),
        CalendarCommand.AGENDA: translate("palette", "Calendar: agenda"),
    }
    found = [command(f"sessions.{what}", title, ICON, partial(run, what)) for what, title in titles.items()]
    found.append(command("sessions.zone", translate("palette", "Calendar: time zone"), "globe", ask_zone))
    found += export_commands(window, scope, screen)
    return found + [Command(entry, partial(open_session, key)) for key, entry in _entries(scope)]


def _entries(scope: AccountScope) -> Iterator[tuple[SessionId, Entry]]:
    """Sessions of a week back and two ahead, by topic and person."""
    now = utc_now()
    try:
        sessions = scope.sessions.known.between(now - BACK, now + AHEAD)
        zone = scope.settings.get(CALENDAR_ZONE) or guessed_zone()
    except LocalStorageError:  # the palette does without
        return
    for one in sessions:
        if one.status is SessionStatus.CANCELLED:
            continue
        person = one.other(scope.account.user_id).name
        title = " · ".join(part for part in (one.topic or one.course or one.subject, person) if part)
        when = f"{short_day_text(shown(one.starts_at, zone).date())}, {time_text(one.starts_at, zone)}"
        yield one.id, Entry(f"session:{one.id}", title or when, when, ICON, active_at=one.starts_at.isoformat())
