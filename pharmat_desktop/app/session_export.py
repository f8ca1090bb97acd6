"""One session for another calendar: the one that is open, or the next, saved as a file or copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.ical import calendar_text
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.text_file import ask_where_to_save_calendar

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope

translate = QCoreApplication.translate


def export_commands(window: MainWindow, scope: AccountScope, screen: Callable[[], SessionsScreen]) -> list[Command]:
    """What the palette lists of it. `screen` builds the sessions screen when it must."""

    def run(use: Callable[[Session, str], None]) -> None:
        session = screen().session.state.session or _next(scope)
        if session is None:
            window.show_toast(translate("export", "There is no session to come. Open one in the calendar."), "info")
        else:
            use(session, calendar_text([session], scope.account.user_id))

    def save(session: Session, text: str) -> None:
        ask_where_to_save_calendar(window, session.topic or session.subject or "session", text, window.show_toast)

    def copy(session: Session, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        sentence = translate("export", "Copied {topic} for another calendar.")
        window.show_toast(sentence.replace("{topic}", session.topic or session.subject), "ok")

    return [
        command(
            "sessions.save", translate("palette", "Session: save for another calendar…"), "save", partial(run, save)
        ),
        command(
            "sessions.copy", translate("palette", "Session: copy for another calendar"), "copy", partial(run, copy)
        ),
    ]


def _next(scope: AccountScope) -> Session | None:
    try:
        return scope.sessions.known.next_session(utc_now())
    except LocalStorageError:
        return None
