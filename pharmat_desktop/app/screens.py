"""The screens of a signed-in account, put into the window. A new screen is registered here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.account import AccountScope
from pharmat_desktop.config import SavedState
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.ui.courses.screen import CoursesScreen

COURSES, CHAT = "courses", "chat"
BUILD_AFTER = 100
"""Milliseconds until a screen that is not in front is built: what is in front is painted first."""


class Pane(QWidget):
    """Holds the place of a widget that is built later. Owned by the window."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, widget: QWidget) -> None:
        self._column.addWidget(widget)


class Screens(QObject):
    """Owns the presenters; the window owns the widgets. Closed before the account's files are."""

    def __init__(self, window: MainWindow, scope: AccountScope, tasks: TaskScope, state: SavedState) -> None:
        super().__init__(window)
        self._window = window
        self._scope = scope
        self._status = scope.connection.status
        self._courses: CoursesScreen | None = None
        self._course_panes = Pane(), Pane()
        self.chat = ChatPresenter(scope.chat, tasks, self)
        self.chat_screen = ChatScreen(self.chat)
        self.chat_screen.setParent(self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(lambda: self.courses)
        self._add()
        self._connect()
        self._restore(state)

    @property
    def courses(self) -> CoursesScreen:
        """Built when it is first asked for, shown, or a moment after the start."""
        if self._courses is None:
            from pharmat_desktop.ui.courses.screen import CoursesScreen

            self._courses = CoursesScreen(self._scope.courses, self)
            for pane, widget in zip(self._course_panes, self._courses.widgets, strict=True):
                pane.fill(widget)
            self._courses.course_opened.connect(self._window.show_detail)
            self._courses.set_connection(self._status)
        return self._courses

    def show_status(self, status: ConnectionStatus) -> None:
        self._status = status
        self.chat.set_connection(status)
        if self._courses is not None:
            self._courses.set_connection(status)

    def remembered(self, state: SavedState) -> SavedState:
        """`state` with what is open now."""
        screen = self._window.current_screen or state.screen
        return state._replace(screen=screen, conversation=self.chat.open_id or "")

    async def close(self) -> None:
        """Stop following changes and save what is being written. Raises LocalStorageError."""
        self._late.stop()
        self._window.removeEventFilter(self)
        self._window.screen_shown.disconnect(self._build_what_is_shown)
        if self._courses is not None:
            self._courses.close()
        await self.chat.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the rail anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            for key, title in _titles().items():
                self._window.set_screen_title(key, title)
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        titles, chat = _titles(), self.chat_screen
        self._window.add_screen(COURSES, titles[COURSES], "book-open", *self._course_panes)
        self._window.add_screen(CHAT, titles[CHAT], "message-circle", chat.list_widget, chat.detail_widget)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self._window.screen_shown.connect(self._build_what_is_shown)
        self.chat_screen.conversation_shown.connect(self._window.show_detail)
        self.chat_screen.failed.connect(lambda sentence: self._window.show_toast(sentence, "error"))

    def _restore(self, state: SavedState) -> None:
        shown = state.screen if state.screen in _titles() else CHAT
        self._window.show_screen(shown)
        self._build_what_is_shown(shown)
        self._late.start(BUILD_AFTER)
        if state.conversation:
            self.chat.open(ConversationId(state.conversation))

    def _build_what_is_shown(self, key: str) -> None:
        if key == COURSES:
            _ = self.courses


def _titles() -> dict[str, str]:
    return {
        COURSES: QCoreApplication.translate("screens", "Courses"),
        CHAT: QCoreApplication.translate("screens", "Chat"),
    }
