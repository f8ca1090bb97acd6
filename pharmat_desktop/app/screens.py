"""The screens of a signed-in account, put into the window. A new screen is registered here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.chat_part import ChatPart
from pharmat_desktop.app.other_screens import OtherScreens, Stage
from pharmat_desktop.app.rail import CARDS, CHAT, COURSES, SESSIONS, SETTINGS, TODAY, places, titles
from pharmat_desktop.config import SavedState
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.app.palette import Command, Palette
    from pharmat_desktop.app.sessions_part import SessionsPart
    from pharmat_desktop.ui.courses.screen import CoursesScreen
    from pharmat_desktop.ui.earnings.screen import EarningsScreen
    from pharmat_desktop.ui.library.screen import LibraryScreen
    from pharmat_desktop.ui.passes.screen import PassesScreen
    from pharmat_desktop.ui.payments.screen import PaymentsScreen
    from pharmat_desktop.ui.sessions.screen import SessionsScreen
    from pharmat_desktop.ui.settings.screen import SettingsScreen
    from pharmat_desktop.ui.students.screen import StudentsScreen
    from pharmat_desktop.ui.today.screen import TodayScreen

BUILD_AFTER = 100
"""Milliseconds until a screen that is not in front is built: what is in front is painted first."""


class Screens(QObject):
    """Owns the presenters; the window owns the widgets. Closed before the account's files are."""

    def __init__(
        self, window: MainWindow, scope: AccountScope, tasks: TaskScope, state: SavedState, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._window = window
        self._scope = scope
        self._tasks = tasks
        self._appearance = appearance
        self.status = scope.connection.status
        self._others = OtherScreens(Stage(window, scope, tasks, appearance, self), self)
        self.conversations = ChatPart(window, scope, tasks, self)
        self.chat, self.chat_screen = self.conversations.presenter, self.conversations.view
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._build_next)
        self._add()
        self._connect()
        self._restore(state)

    @property
    def today(self) -> TodayScreen:
        return self._others.today.get()

    @property
    def courses(self) -> CoursesScreen:
        return self._others.courses.get()

    @property
    def library(self) -> LibraryScreen:
        return self._others.library.get()

    @property
    def sessions(self) -> SessionsScreen:
        return self.sessions_part.calendar

    @property
    def sessions_part(self) -> SessionsPart:
        return self._others.sessions.get()

    @property
    def passes(self) -> PassesScreen:
        return self._others.passes.get()

    @property
    def payments(self) -> PaymentsScreen:
        return self._others.payments.get()

    @property
    def earnings(self) -> EarningsScreen:
        """A tutor's."""
        return self._others.earnings.get()

    @property
    def students(self) -> StudentsScreen:
        """A tutor's."""
        return self._others.students.get()

    @property
    def settings(self) -> SettingsScreen:
        return self._others.settings.get()

    def build_rest(self) -> None:
        """From now on, one after the other: what is in front has been painted."""
        self._late.start(BUILD_AFTER)

    def show_status(self, status: ConnectionStatus) -> None:
        self.status = status
        self.conversations.set_connection(status)
        self._others.set_connection(status)

    def open_conversation(self, conversation_id: ConversationId) -> None:
        """Show the chat with this conversation, ready to write."""
        self.conversations.open(conversation_id)

    def open_course(self, course_id: str) -> None:
        self._window.show_screen(COURSES)
        from pharmat_desktop.domain.courses import CourseId  # not for the first screen

        self.courses.presenter.open_course(CourseId(course_id))
        self._window.show_detail()

    def open_settings(self, page_id: str = "") -> None:
        """Raises ValueError for a page that is not there."""
        self._window.show_screen(SETTINGS)
        self.settings.list_widget.setFocus()
        if page_id:
            self.settings.show_page(page_id)
            self._window.show_detail()

    def remembered(self, state: SavedState) -> SavedState:
        """`state` with what is open now."""
        screen = self._window.current_screen or state.screen
        return state._replace(screen=screen, conversation=self.chat.open_id or "")

    async def close(self) -> None:
        """Stop following changes and save what is being written. Raises LocalStorageError."""
        self._late.stop()
        self._window.removeEventFilter(self)
        self._window.screen_shown.disconnect(self._build_what_is_shown)
        self._window.command_chosen.disconnect(self._obey)
        self._others.close()
        self.conversations.close()
        await self._others.finish()
        await self.conversations.finish()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the rail anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            for key, title in titles(self._scope.account.role).items():
                self._window.set_screen_title(key, title)
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        for place in places(self._scope.account.role):
            screen = self.conversations.screen if place.key == CHAT else self._others.by_key[place.key].screen
            self._window.add_screen(place.key, place.title, place.icon, screen, at_foot=place.key == SETTINGS)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self._window.screen_shown.connect(self._build_what_is_shown)
        self._window.command_chosen.connect(self._obey)

    def _restore(self, state: SavedState) -> None:
        shown = state.screen if state.screen in titles(self._scope.account.role) else CHAT
        self._window.show_screen(shown)
        self._build_what_is_shown(shown)
        if state.conversation:
            self.chat.open(ConversationId(state.conversation))

    def _build_what_is_shown(self, key: str) -> None:
        if key in self._others.by_key:
            self._others.by_key[key].get()

    def _build_next(self) -> None:
        """One screen at a time, so that typing meanwhile is not held up; the rest can wait until it is shown."""
        self.conversations.keep()
        for key in (TODAY, COURSES, SESSIONS, CARDS):
            if self._others.by_key[key].built is None:
                self._others.by_key[key].get()
                self._late.start(BUILD_AFTER)
                return

    @cached_property
    def _palette(self) -> Palette:
        from pharmat_desktop.app.palette import Palette, destinations

        places = destinations(self._window, self, self._others)
        return Palette(self._window, self._scope, self._tasks, places, self._commands)

    def _commands(self) -> list[Command]:
        from pharmat_desktop.app.every_command import every_command

        named = titles(self._scope.account.role)
        return every_command(
            self._window, self._scope, self._others, named, self.open_settings, keepers=self.conversations.keepers
        )

    def take_step(self, step: str) -> None:
        """Lead to where a step of the getting-started list is taken."""
        if step == "palette":
            self._window.command_chosen.emit("palette")
        elif step == "look":
            self.open_settings("appearance")
        else:
            self._window.show_screen(CHAT if step == "message" else COURSES)

    def note_step(self, step: str) -> None:
        """A step of the getting-started list was taken."""
        from pharmat_desktop.app.steps_taken import step_taken

        self._tasks.spawn(step_taken(self._scope.settings, step), name=f"step {step}")

    def _obey(self, command: str) -> None:
        if command == "settings":
            self.open_settings()
        elif command == "search":
            self.conversations.search()
        elif command == "attention":
            self._window.show_screen(TODAY)
        elif command == "palette":
            self.note_step("palette")
            self._palette.toggle()
