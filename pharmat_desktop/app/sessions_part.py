"""The sessions screen in the window: its badge, its commands, and what leads out of it."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.session_export import SessionExport, export_commands
from pharmat_desktop.app.session_message import SessionMessage
from pharmat_desktop.app.session_note import SessionNote
from pharmat_desktop.app.session_texts import SessionTexts
from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.domain.sessions import SessionId, SessionStatus
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.palette.presenter import Entry
from pharmat_desktop.ui.paying.session_card import SessionPayCard
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources
from pharmat_desktop.ui.sessions.words import short_day_text, time_text
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.domain.chat import ConversationId
    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.courses import Course
    from pharmat_desktop.domain.sessions import TimeRequest, TutorCard
    from pharmat_desktop.ui.paying.presenter import PayPresenter
    from pharmat_desktop.ui.sessions.booking.screen import BookingScreen
    from pharmat_desktop.ui.sessions.booking.state import ForCourse

SESSIONS, ICON, BOOK_ICON = "sessions", "calendar-days", "calendar-plus"
BACK, AHEAD = timedelta(days=7), timedelta(days=14)
"""Around now: the sessions that one goes to by their names."""
translate = QCoreApplication.translate


class Ways(Protocol):
    """Where the sessions lead: a part of `Screens`."""

    def open_settings(self, page: str) -> object: ...

    def open_conversation(self, conversation_id: ConversationId) -> object: ...


class SessionsPart(QObject):
    """The calendar, and in its place the booking while a student books. Owned by the screens."""

    def __init__(self, stage: Stage, home: Ways, paying: PayPresenter) -> None:
        super().__init__(stage.owner)
        self._stage = stage
        self._status: ConnectionStatus | None = None
        window, scope = stage.window, stage.scope
        self._sources = Sources(scope.sessions, scope.settings, scope.account, utc_now)
        self.calendar = calendar = SessionsScreen(self._sources, stage.tasks, stage.owner)
        self._panes = QStackedWidget(), QStackedWidget()
        self.widgets: tuple[QWidget, QWidget] = self._panes
        self._fill(calendar.widgets)
        calendar.session_opened.connect(self._show_page)
        calendar.list_wanted.connect(self._show_agenda)
        calendar.told.connect(window.show_toast)
        calendar.hours_requested.connect(partial(home.open_settings, "availability"))
        calendar.calendar.waiting_changed.connect(partial(window.set_badge, SESSIONS))
        calendar.booking_requested.connect(self.book)
        calendar.request_change_wanted.connect(self._change_request)
        self.export = SessionExport(window, scope, lambda: self.calendar)
        calendar.page.export.chosen.connect(self.export.run)
        calendar.set_can_book(can_book(scope))
        window.set_badge(SESSIONS, calendar.calendar.waiting)
        self.texts = SessionTexts(calendar, scope.unsaved, stage.tasks, self)
        is_tutor = scope.account.role is Role.TUTOR
        self.note = SessionNote(calendar, scope.students, stage.tasks, self) if is_tutor else None
        self.pay = SessionPayCard(calendar.session, paying, lambda tutor_id: scope.passes.usable(tutor_id, utc_now()))
        calendar.page.add_money(self.pay)
        opens, told = home.open_conversation, window.show_toast
        SessionMessage(calendar, scope, stage.tasks, open_conversation=opens, told=told)

    @cached_property
    def booking(self) -> BookingScreen:
        """Built when somebody first books."""
        from pharmat_desktop.app.paying import Paying
        from pharmat_desktop.ui.sessions.booking.files import Post
        from pharmat_desktop.ui.sessions.booking.screen import BookingScreen

        window = self._stage.window
        built = BookingScreen(self._sources, self._stage.tasks, self._stage.owner)
        self._paying = Paying(built, self._stage.scope.passes)
        self._fill(built.widgets)
        scope = self._stage.scope
        built.add_files(Post(scope.files, scope.people, scope.chat), self._stage.tasks)
        built.tutor_shown.connect(window.show_detail)
        built.directory_shown.connect(window.show_list)
        built.told.connect(window.show_toast)
        built.left.connect(self._leave_booking)
        built.session_requested.connect(lambda key: self.calendar.open_session(SessionId(key)))
        if self._status is not None:
            built.set_connection(self._status)
        return built

    def set_connection(self, status: ConnectionStatus) -> None:
        self._status = status
        self.calendar.set_connection(status)
        if "booking" in self.__dict__:
            self.booking.set_connection(status)

    def show_calendar(self) -> None:
        """In front of the booking, which stays as far as it has come."""
        for pane in self._panes:
            pane.setCurrentIndex(0)

    def book(self, at: datetime | None = None) -> None:
        """Begin with the tutors; `at` is when a session is wished for."""
        self._show_booking()
        self.booking.begin(at)

    def book_with(self, tutor_id: UserId, course: ForCourse | None = None) -> None:
        """Begin with the free times of a tutor."""
        self._show_booking()
        self.booking.begin_with(tutor_id, course)

    def book_for(self, course: Course) -> None:
        """With the tutor of a course, and for it if one is in it."""
        from pharmat_desktop.domain.courses import Standing
        from pharmat_desktop.ui.sessions.booking.state import ForCourse

        mine = ForCourse(course.id, course.title) if course.standing is Standing.ENROLLED else None
        self.book_with(UserId(course.tutor_id), mine)

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self.texts.finish()
        if self.note is not None:
            await self.note.finish()

    def close(self) -> None:
        if self.note is not None:
            self.note.close()
        self.export.close()
        self.calendar.close()
        if "booking" in self.__dict__:
            self._paying.close()
            self.booking.close()

    def _change_request(self, request: TimeRequest) -> None:
        self._show_booking()
        self.booking.change_request(request)

    def _show_booking(self) -> None:
        _ = self.booking
        for pane in self._panes:
            pane.setCurrentIndex(1)

    def _leave_booking(self) -> None:
        self._show_agenda()
        self.calendar.list_pane.focus_agenda()

    def _show_page(self) -> None:
        self.show_calendar()
        self._stage.window.show_detail()

    def _show_agenda(self) -> None:
        self.show_calendar()
        self._stage.window.show_list()

    def _fill(self, widgets: tuple[QWidget, QWidget]) -> None:
        for pane, widget in zip(self._panes, widgets, strict=True):
            pane.addWidget(widget)


def can_book(scope: AccountScope) -> bool:
    """Sessions are booked by students; tutors answer."""
    return scope.account.role is Role.STUDENT


def session_commands(window: MainWindow, scope: AccountScope, part: Callable[[], SessionsPart]) -> list[Command]:
    """What the palette lists of the calendar, and the sessions of these weeks. `part` builds it when it must."""

    def screen() -> SessionsScreen:
        window.show_screen(SESSIONS)
        part().show_calendar()
        return part().calendar

    def run(what: CalendarCommand) -> None:
        screen().command(what)

    def ask_zone() -> None:
        screen().ask_zone()

    def open_session(session_id: SessionId) -> None:
        screen().open_session(session_id)

    titles = {
        CalendarCommand.TODAY: translate("palette", "Calendar: this week"),
        CalendarCommand.AGENDA: translate("palette", "Calendar: agenda"),
    }
    found = [command(f"sessions.{what}", title, ICON, partial(run, what)) for what, title in titles.items()]
    found.append(command("sessions.zone", translate("palette", "Calendar: time zone"), "globe", ask_zone))
    found += export_commands(lambda: part().export)
    found += booking_commands(window, scope, part)
    return found + [Command(entry, partial(open_session, key)) for key, entry in _entries(scope)]


def booking_commands(window: MainWindow, scope: AccountScope, part: Callable[[], SessionsPart]) -> list[Command]:
    """Booking, with whomever or with one of the tutors."""
    if not can_book(scope):
        return []

    def book() -> None:
        window.show_screen(SESSIONS)
        part().book()

    def book_with(tutor: TutorCard) -> None:
        window.show_screen(SESSIONS)
        part().book_with(tutor.id)

    try:
        tutors = [one for one in scope.sessions.tutors.tutors() if one.is_accepting]
    except LocalStorageError:  # the palette does without
        tutors = []
    title = translate("palette", "Book a session with {person}")
    entries = [Entry(f"book:{one.id}", title.replace("{person}", one.name), one.headline, BOOK_ICON) for one in tutors]
    with_one = [Command(entry, partial(book_with, one)) for entry, one in zip(entries, tutors, strict=True)]
    return [command("sessions.book", translate("palette", "Book a session"), BOOK_ICON, book), *with_one]


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
        title = one.title or translate("palette", "Session")
        when = f"{short_day_text(shown(one.starts_at, zone).date())}, {time_text(one.starts_at, zone)}"
        detail = " · ".join(part for part in (when, person) if part)
        nearness = (now - abs(one.starts_at - now)).isoformat()  # what is near comes first, whether it was or will be
        yield one.id, Entry(f"session:{one.id}", title, detail, ICON, active_at=nearness)
