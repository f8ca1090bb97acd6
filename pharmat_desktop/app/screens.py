"""The screens of a signed-in account, put into the window. A new screen is registered here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.config import SavedState
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.main_window import MainWindow

COURSES, CHAT = "courses", "chat"


class Screens(QObject):
    """Owns the presenters; the window owns the widgets. Closed before the account's files are."""

    def __init__(self, window: MainWindow, scope: AccountScope, tasks: TaskScope, state: SavedState) -> None:
        super().__init__(window)
        self.courses = CoursesPresenter(scope.courses, self)
        self.course_list = CourseListView(self.courses)
        self.chat = ChatPresenter(scope.chat, tasks, self)
        self.chat_screen = ChatScreen(self.chat)
        self.chat_screen.setParent(self)
        self._window = window
        self._add()
        self._connect()
        self._restore(state)

    def show_status(self, status: ConnectionStatus) -> None:
        self.courses.set_loading(status.progress is not None or (status.is_syncing and status.data.proven_at is None))
        self.chat.set_connection(status)

    def remembered(self, state: SavedState) -> SavedState:
        """`state` with what is open now."""
        screen = self._window.current_screen or state.screen
        return replace(state, screen=screen, conversation=self.chat.open_id or "")

    async def close(self) -> None:
        """Stop following changes and save what is being written. Raises LocalStorageError."""
        self._window.removeEventFilter(self)
        self.courses.close()
        await self.chat.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the rail anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            for key, title in _titles().items():
                self._window.set_screen_title(key, title)
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        titles = _titles()
        detail = CourseDetailView(self.courses)
        self._window.add_screen(COURSES, titles[COURSES], "book-open", self.course_list, detail)
        chat = self.chat_screen
        self._window.add_screen(CHAT, titles[CHAT], "message-circle", chat.list_widget, chat.detail_widget)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self.course_list.course_opened.connect(self._window.show_detail)
        self.chat_screen.conversation_shown.connect(self._window.show_detail)
        self.chat_screen.failed.connect(lambda sentence: self._window.show_toast(sentence, "error"))

    def _restore(self, state: SavedState) -> None:
        self._window.show_screen(state.screen if state.screen in _titles() else CHAT)
        if state.conversation:
            self.chat.open(ConversationId(state.conversation))


def _titles() -> dict[str, str]:
    return {
        COURSES: QCoreApplication.translate("screens", "Courses"),
        CHAT: QCoreApplication.translate("screens", "Chat"),
    }
