"""One session for another calendar: the one that is open, or the next, saved as a file, opened or copied."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.ical import calendar_text
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sessions.export_button import Export
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.text_file import ask_where_to_save_calendar, safe_name

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope

translate = QCoreApplication.translate


class SessionExport:
    """`close` takes the files away that were lent to other programs."""

    def __init__(self, window: MainWindow, scope: AccountScope, screen: Callable[[], SessionsScreen]) -> None:
        """`screen` builds the sessions screen when it must."""
        self.open_with_system: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._window = window
        self._scope = scope
        self._screen = screen
        self._lent: tempfile.TemporaryDirectory[str] | None = None

    def run(self, what: Export) -> None:
        """With the session that is open, or else the next."""
        session = self._screen().session.state.session or self._next()
        if session is None:
            text = translate("export", "There is no session to come. Open one in the calendar.")
            self._window.show_toast(text, "info")
            return
        use = {Export.SAVE: self._save, Export.OPEN: self._lend, Export.COPY: self._copy}[what]
        use(session, calendar_text([session], self._scope.account.user_id))

    def close(self) -> None:
        if self._lent is not None:
            self._lent.cleanup()
            self._lent = None

    def _save(self, session: Session, text: str) -> None:
        ask_where_to_save_calendar(self._window, _name(session), text, self._window.show_toast)

    def _copy(self, session: Session, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        sentence = translate("export", "Copied {topic} for another calendar.")
        self._window.show_toast(sentence.replace("{topic}", session.topic or session.subject), "ok")

    def _lend(self, session: Session, text: str) -> None:
        """To the program that opens calendar files here; readable by this person alone, and gone with the account."""
        try:
            path = self._written(session, text)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            told = translate("export", "The file could not be written: {reason}.").replace("{reason}", reason)
            self._window.show_toast(told, "error")
            return
        if not self.open_with_system(QUrl.fromLocalFile(str(path))):
            told = translate("export", "Nothing on this computer opens calendar files. Save it as a file instead.")
            self._window.show_toast(told, "warn")

    def _written(self, session: Session, text: str) -> Path:
        """Raises OSError."""
        if self._lent is None:
            self._lent = tempfile.TemporaryDirectory(prefix="pharmat-", ignore_cleanup_errors=True)
        path = Path(self._lent.name) / f"{safe_name(_name(session))}.ics"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        return path

    def _next(self) -> Session | None:
        try:
            return self._scope.sessions.known.next_session(utc_now())
        except LocalStorageError:
            return None


def export_commands(export: Callable[[], SessionExport]) -> list[Command]:
    """What the palette lists of it. `export` makes it when it must."""

    def run(what: Export) -> None:
        export().run(what)

    titles = {
        Export.SAVE: (translate("palette", "Session: save for another calendar…"), "save"),
        Export.OPEN: (translate("palette", "Session: open in the calendar of this computer"), "external-link"),
        Export.COPY: (translate("palette", "Session: copy for another calendar"), "copy"),
    }
    return [command(f"sessions.{what}", title, icon, partial(run, what)) for what, (title, icon) in titles.items()]


def _name(session: Session) -> str:
    return session.topic or session.subject or "session"
