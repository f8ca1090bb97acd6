"""Desktop notifications of one signed-in account: what is told, and where a press leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from pharmat_desktop.account import AccountScope, utc_now
from pharmat_desktop.app.rail import CHAT, SESSIONS, TODAY
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.domain.overview import Notice
from pharmat_desktop.domain.reminders import ReminderNotice
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.domain.settings import CALENDAR_ZONE, NOTIFY_TEXT
from pharmat_desktop.services.calendar_file import CalendarFile
from pharmat_desktop.services.news import NewsWatch
from pharmat_desktop.services.notifications import NotificationWatch
from pharmat_desktop.services.reminders import ReminderWatch
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.notices import notice_texts, reminder_texts, told_texts
from pharmat_desktop.ui.tray import Tray

SESSION = "session:"
"""Begins the keys of notices about sessions."""
TOLD = "told:"
"""Begins the key of a notice of one thing that the academy tells."""
_CONVERSATIONS = Topic(TopicKind.CONVERSATIONS)


class Notices:
    """Owned by the signed-in account; `close` before its files are closed."""

    def __init__(self, window: MainWindow, scope: AccountScope, screens: Screens, tray: Tray, tasks: TaskScope) -> None:
        self._window = window
        self._scope = scope
        self._screens = screens
        self._tray = tray
        self._reminders = ReminderWatch(
            scope.sessions.known,
            scope.sessions.subscribe,
            scope.settings,
            tasks,
            clock=utc_now,
            notify=self._remind,
            freed=self._look_again,
        )
        self._watch = NewsWatch(
            scope.overview,
            scope.settings,
            _local_time,
            is_in_sight=self._is_in_sight,
            notify=self._show,
            is_busy=lambda: self._reminders.in_session,
        )
        self._told = self._told_watch()
        watches = self._watch, self._told, self._reminders
        self._calendar = _calendar_file(scope, tasks)
        tray.notice_pressed.connect(self._go)
        self._endings: list[Callable[[], object]] = [
            self._watch.close,
            self._told.close,
            self._reminders.close,
            self._calendar.close,
            *(scope.connection.subscribe(watch.set_connection) for watch in watches),
            scope.chat.subscribe(self._data_changed),
            lambda: tray.notice_pressed.disconnect(self._go),
            lambda: tray.set_unread(0),
        ]
        for watch in watches:
            watch.set_connection(scope.connection.status)
        self._count()

    def _told_watch(self) -> NotificationWatch:
        return NotificationWatch(
            self._scope.notifications,
            self._scope.settings,
            _local_time,
            notify=self._tell,
            is_busy=lambda: self._reminders.in_session,
        )

    def close(self) -> None:
        for end in self._endings:
            end()

    def _is_in_sight(self, conversation_id: ConversationId) -> bool:
        is_in_front = self._window.isActiveWindow() and not self._window.isMinimized()
        shown = self._screens.chat.open_id if self._window.current_screen == CHAT else None
        return is_in_front and shown == conversation_id

    def _show(self, notice: Notice) -> None:
        key = notice.news[0].conversation_id if len(notice.news) == 1 else ""
        self._tray.show_notice(*notice_texts(notice), key)

    def _tell(self, told: Sequence[Notification]) -> None:
        """The Today screen has them; a press on a single one leads to what it is about."""
        key = TOLD + told[0].id if len(told) == 1 else ""
        settings = self._scope.settings
        texts = told_texts(told, hides_text=not settings.get(NOTIFY_TEXT), zone=settings.get(CALENDAR_ZONE))
        self._tray.show_notice(*texts, key)

    def _remind(self, notice: ReminderNotice) -> None:
        scope = self._scope
        texts = reminder_texts(notice, utc_now(), scope.account.user_id, scope.settings.get(CALENDAR_ZONE))
        self._tray.show_notice(*texts, SESSION + (notice.key or ""))

    def _look_again(self) -> None:
        self._watch.look_again()
        self._told.look_again()

    def _go(self, key: str) -> None:
        """To the session or conversation, or to the screen of all when the notice was of several."""
        self._window.come_forward()
        if key.startswith(SESSION):
            self._window.show_screen(SESSIONS)
            if session_id := key.removeprefix(SESSION):
                self._screens.sessions.open_session(SessionId(session_id))
        elif key.startswith(TOLD):
            self._window.show_screen(TODAY)
            self._screens.today.open_told(key.removeprefix(TOLD))
        elif key:
            self._screens.open_conversation(ConversationId(key))
        else:
            self._window.show_screen(TODAY)

    def _data_changed(self, changes: Changes) -> None:
        if concerns(changes, _CONVERSATIONS):
            self._count()

    def _count(self) -> None:
        try:
            self._tray.set_unread(self._scope.chat.unread_total())
        except LocalStorageError:
            return  # closing, or trouble that the screens tell of


def _local_time() -> datetime:
    return datetime.now().astimezone()


def _calendar_file(scope: AccountScope, tasks: TaskScope) -> CalendarFile:
    """Keeps the file for other calendars, if the person wants one."""
    sessions = scope.sessions
    return CalendarFile(
        scope.storage.directory,
        scope.account.user_id,
        sessions.known,
        scope.settings,
        clock=utc_now,
        subscribe=sessions.subscribe,
        tasks=tasks,
    )
