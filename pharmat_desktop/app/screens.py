"""The screens of a signed-in account, put into the window. A new screen is registered here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.other_screens import OtherScreens, Stage
from pharmat_desktop.app.rail import CARDS, CHAT, COURSES, SESSIONS, SETTINGS, TODAY, places, titles
from pharmat_desktop.config import SavedState
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import RECENT_EMOJI
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.app.chat_keepers import ChatKeepers
    from pharmat_desktop.app.palette import Command, Palette
    from pharmat_desktop.app.sessions_part import SessionsPart
    from pharmat_desktop.domain.chat import Conversation, Message
    from pharmat_desktop.domain.overview import Unsent
    from pharmat_desktop.domain.people import Member
    from pharmat_desktop.ui.chat.actions import PeopleCommand
    from pharmat_desktop.ui.chat.people import People
    from pharmat_desktop.ui.chat.search.finder import MessageFinder
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
        self._keepers: ChatKeepers | None = None
        self._others = OtherScreens(Stage(window, scope, tasks, appearance, self), self)
        self.chat = ChatPresenter(scope.chat, tasks, self)
        self.chat_screen = ChatScreen(self.chat)
        self.chat_screen.setParent(self)
        self.chat_screen.recent_emoji = lambda: scope.settings.get(RECENT_EMOJI)
        self.chat_screen.emoji_used.connect(self._keep_recent_emoji)
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

    def show_status(self, status: ConnectionStatus) -> None:
        self.status = status
        self.chat.set_connection(status)
        if "_people" in self.__dict__:  # built when it is asked for
            self._people.set_connection(status)
        self._others.set_connection(status)

    def open_conversation(self, conversation_id: ConversationId) -> None:
        """Show the chat with this conversation, ready to write."""
        self._window.show_screen(CHAT)
        self.chat_screen.open(conversation_id)

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
        if self._keepers is not None:
            self._keepers.close()
        if "finder" in self.__dict__:
            self.finder.close()
        await self._others.finish()
        await self.chat.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the rail anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            for key, title in titles(self._scope.account.role).items():
                self._window.set_screen_title(key, title)
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        conversations = Screen(self.chat_screen.list_widget, self.chat_screen.detail_widget, self._find)
        for place in places(self._scope.account.role):
            screen = conversations if place.key == CHAT else self._others.by_key[place.key].screen
            self._window.add_screen(place.key, place.title, place.icon, screen, at_foot=place.key == SETTINGS)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self._window.screen_shown.connect(self._build_what_is_shown)
        self._window.command_chosen.connect(self._obey)
        self.chat_screen.conversation_shown.connect(self._window.show_detail)
        self.chat_screen.told.connect(self._window.show_toast)
        self.chat_screen.detail_widget.view.readers = self._readers_of
        self.chat_screen.people_requested.connect(self._ask_people)
        self.chat_screen.list_widget.searched.connect(lambda _: self.finder)
        self.chat_screen.detail_widget.header.search_requested.connect(self._find_here)

    def _restore(self, state: SavedState) -> None:
        shown = state.screen if state.screen in titles(self._scope.account.role) else CHAT
        self._window.show_screen(shown)
        self._build_what_is_shown(shown)
        self._late.start(BUILD_AFTER)
        if state.conversation:
            self.chat.open(ConversationId(state.conversation))

    def _build_what_is_shown(self, key: str) -> None:
        if key in self._others.by_key:
            self._others.by_key[key].get()

    def _build_next(self) -> None:
        """One screen at a time, so that typing meanwhile is not held up; the rest can wait until it is shown."""
        if self._keepers is None:
            from pharmat_desktop.app.chat_keepers import ChatKeepers

            self._keepers = ChatKeepers(self._scope, self._tasks, self.chat_screen)
        for key in (TODAY, COURSES, SESSIONS, CARDS):
            if self._others.by_key[key].built is None:
                self._others.by_key[key].get()
                self._late.start(BUILD_AFTER)
                return

    @cached_property
    def finder(self) -> MessageFinder:
        """What searches messages; built when somebody wants to."""
        from pharmat_desktop.ui.chat.search.finder import MessageFinder

        return MessageFinder(self._scope.search, self._tasks, self.chat_screen, self)

    def _find(self, is_here: bool) -> None:
        self.finder.begin(is_here=is_here)

    def _find_here(self) -> None:
        self._window.show_list()
        self._find(is_here=True)

    def search_messages(self, text: str = "") -> None:
        """Look for messages in all conversations; for `text`, or for what is typed now."""
        self._window.show_screen(CHAT)
        self.finder.begin(text)

    @cached_property
    def _people(self) -> People:
        from pharmat_desktop.ui.chat.people import People

        built = People(self._scope.people, self._tasks, self._window, self)
        built.conversation_ready.connect(self.open_conversation)
        built.told.connect(self._window.show_toast)
        built.set_connection(self.status)
        return built

    def _readers_of(self, message: Message) -> Sequence[Member] | None:
        try:
            return self._scope.people.readers(message)
        except LocalStorageError:  # the menu does without
            return None

    def _ask_people(self, command: PeopleCommand, about: Conversation | None) -> None:
        self._people.obey(command, about)

    @cached_property
    def _palette(self) -> Palette:
        from pharmat_desktop.app.palette import Palette, destinations

        places = destinations(self._window, self, self._others)
        return Palette(self._window, self._scope, self._tasks, places, self._commands)

    def _commands(self) -> list[Command]:
        from pharmat_desktop.app.every_command import every_command

        named = titles(self._scope.account.role)
        return every_command(self._window, self._scope, self._others, named, self.open_settings, keepers=self._keepers)

    def take_step(self, step: str) -> None:
        """Lead to where a step of the getting-started list is taken."""
        if step == "palette":
            self._window.command_chosen.emit("palette")
        elif step == "look":
            self.open_settings("appearance")
        else:
            self._window.show_screen(CHAT if step == "message" else COURSES)

    def _keep_recent_emoji(self, recent: tuple[str, ...]) -> None:
        self._tasks.spawn(self._scope.settings.put(RECENT_EMOJI, recent), name="recent emoji")

    def note_step(self, step: str) -> None:
        """A step of the getting-started list was taken."""
        from pharmat_desktop.app.steps_taken import step_taken

        self._tasks.spawn(step_taken(self._scope.settings, step), name=f"step {step}")

    def edit(self, one: Unsent) -> None:
        """Bring a refused message back into the composer of its conversation."""
        self.open_conversation(one.conversation_id)
        if one.is_scheduled:
            self.chat_screen.scheduled_requested.emit(one.id)
        else:
            self.chat_screen.edit(one.id, one.body)

    def _obey(self, command: str) -> None:
        if command == "settings":
            self.open_settings()
        elif command == "search":
            self.search_messages()
        elif command == "attention":
            self._window.show_screen(TODAY)
        elif command == "palette":
            self.note_step("palette")
            self._palette.toggle()
