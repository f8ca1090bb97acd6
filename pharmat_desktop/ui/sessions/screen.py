"""The sessions screen put together: month and agenda in the list pane, the week and a session's page in the detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.domain.settings import CALENDAR_ZONE, RECENT_ZONES
from pharmat_desktop.services.sessions import SessionService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter
from pharmat_desktop.ui.sessions.calendar_view import CalendarView
from pharmat_desktop.ui.sessions.desk import CalendarDesk
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.list_pane import SessionListPane
from pharmat_desktop.ui.sessions.page_presenter import PagePresenter, PageState
from pharmat_desktop.ui.sessions.page_view import SessionPage
from pharmat_desktop.ui.sessions.zone_popover import ZonePopover
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone

MOST_RECENT = 5
"""Zones that are offered again."""


class Sources(NamedTuple):
    """Where the screen's content comes from, and for whom it is."""

    sessions: SessionService
    settings: SettingsService
    account: Account
    clock: Callable[[], datetime]


class SessionsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    session_opened = Signal()
    """A narrow window brings the detail in front."""
    list_wanted = Signal()
    """A narrow window brings the list in front."""
    booking_requested = Signal(object)
    """A datetime, aware UTC, at which a session is wished for, or None."""
    request_change_wanted = Signal(object)
    """A TimeRequest for which another time is wanted."""
    hours_requested = Signal()
    """A tutor wants to say when they can be booked."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        sessions, settings, account, clock = sources
        self._settings = settings
        self._tasks = tasks
        self._wishes = sessions.wishes
        self._known = sessions.known
        zone = settings.get(CALENDAR_ZONE) or guessed_zone()
        self.calendar = CalendarPresenter(sessions, account.user_id, zone, clock, self)
        self.list_pane = SessionListPane(self.calendar, is_tutor=account.role is Role.TUTOR)
        self.view = CalendarView(self.calendar)
        self.session = PagePresenter(sessions, account.user_id, tasks, clock, self)
        self.page = SessionPage(self.session)
        self.page.set_zone(zone)
        self.desk = CalendarDesk(self.view, self.page)
        self.widgets: tuple[QWidget, QWidget] = (self.list_pane, self.desk)
        self._can_book = False
        self._unsubscribe = settings.subscribe(self._follow_settings)
        self._connect()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.calendar.set_loading(status.is_first_sync)
        self.session.set_hold(hold_of(status))

    def command(self, command: CalendarCommand) -> None:
        """What keys, menu and palette have the calendar do."""
        if command is CalendarCommand.TODAY:
            self.calendar.show_today()
            self.list_pane.agenda.show_today()
        elif command is CalendarCommand.WEEK:
            self.session_opened.emit()
            self.desk.show_week()
            self.view.grid.setFocus()
        elif command is CalendarCommand.AGENDA:
            self.list_wanted.emit()
            self.list_pane.focus_agenda()
        elif command is CalendarCommand.BOOK:
            self._book(None)
        else:
            self.view.turn(1 if command is CalendarCommand.ON else -1)

    def set_can_book(self, can_book: bool) -> None:
        """Whoever answers `booking_requested` says so: until then nothing is offered that leads nowhere."""
        self._can_book = can_book
        self.list_pane.set_can_book(can_book)

    def ask_zone(self) -> None:
        """By whose clock the calendar goes."""
        popover = ZonePopover(self.view, self.calendar.state.zone, self._settings.get(RECENT_ZONES))
        popover.chosen.connect(self._keep_zone)
        popover.chosen.connect(popover.deleteLater)
        popover.open_below(self.view.header.zone)

    def close(self) -> None:
        self._unsubscribe()
        for listing in (self.list_pane.agenda, self.list_pane.month.grid, self.view.grid):
            listing.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.calendar.close()
        self.session.close()

    def _connect(self) -> None:
        for pane in (self.list_pane, self.view):
            pane.commanded.connect(self.command)
            pane.entry_opened.connect(self._open)
        self.list_pane.entry_passed.connect(self._pass)
        self.list_pane.booking_wanted.connect(lambda: self._book(None))
        self.list_pane.hours_wanted.connect(self.hours_requested)
        self.list_pane.inbox.wanted.connect(lambda key: self.open_session(SessionId(key)))
        self.view.time_chosen.connect(self._book)
        self.view.zone_wanted.connect(self.ask_zone)
        self.view.ticked.connect(self.session.tick)
        self.page.left.connect(self._leave_page)
        self.session.state_changed.connect(self._follow_page)

    def join(self, session_id: SessionId) -> None:
        """Open the page of a session and go in, if one can."""
        if self.open_session(session_id):
            self.page.join.click()

    def open_session(self, session_id: SessionId) -> bool:
        """Show the page of a session and the week that it is in; False when it is not here."""
        self.session.open(session_id)
        session = self.session.state.session
        if session is None:
            return False
        self.calendar.show_day(shown(session.starts_at, self.calendar.state.zone).date())
        self.view.focus_entry(session_id)
        self.list_pane.agenda.show_entry(session_id)
        self.desk.show_page()
        self.session_opened.emit()
        return True

    def _book(self, at: datetime | None) -> None:
        if self._can_book:
            self.booking_requested.emit(at)

    def _open(self, entry: Entry) -> None:
        """A wish has no page: it can be given up."""
        self._pass(entry)
        if entry.look is Look.WISHED:
            self._ask_about(entry)
        elif self.open_session(SessionId(entry.id)):
            self.page.back.setFocus()

    def _ask_about(self, wish: Entry) -> None:
        """Whether a time that is not booked is still wished for."""
        waits = self.tr("It is asked for as soon as the academy can be reached. Until then nobody has agreed to it.")
        title = self.tr("This time is not booked")
        question = Question(
            self.view.window(), title, wish.problem or waits, accept=self.tr("Give it up"), kind="danger"
        )
        question.accepted.connect(lambda: self._tasks.spawn(self._give_up(wish.id), name="give up a wish"))
        if self._can_book:
            other = Button(self.tr("Choose another time"))
            other.clicked.connect(question.reject)
            other.clicked.connect(lambda: self._change(wish.id))
            question.buttons.insertWidget(1, other)
        question.finished.connect(question.deleteLater)
        question.open()

    def _change(self, wish_id: str) -> None:
        """Another time for what is wished for, if it still waits."""
        try:
            request = next((one for one in self._known.requests() if one.id == wish_id), None)
        except LocalStorageError as error:
            self.told.emit(words_for(error).sentence, "error")
            return
        if request is not None:
            self.request_change_wanted.emit(request)

    async def _give_up(self, wish_id: str) -> None:
        try:
            await self._wishes.discard(wish_id)
        except LocalStorageError as error:
            self.told.emit(words_for(error).sentence, "error")
        except ValueError:
            self.told.emit(self.tr("It is being asked for now."), "info")

    def _leave_page(self) -> None:
        """Back to where the session stands in the week."""
        self.session.leave()
        self.desk.show_week()
        self.view.grid.setFocus()

    def _follow_page(self, state: PageState) -> None:
        """The session left this computer."""
        if state.session is None and self.desk.is_page_open:
            self.desk.show_week()

    def _pass(self, entry: Entry) -> None:
        self.calendar.show_entry(entry)
        self.view.focus_entry(entry.id)

    def _follow_settings(self) -> None:
        zone = self._settings.get(CALENDAR_ZONE) or guessed_zone()
        self.calendar.set_zone(zone)
        self.page.set_zone(zone)

    def _keep_zone(self, zone: str) -> None:
        self._tasks.spawn(self._put_zone(zone), name="calendar zone")

    async def _put_zone(self, zone: str) -> None:
        recent = [zone, *(one for one in self._settings.get(RECENT_ZONES) if one != zone)]
        try:
            await self._settings.put(RECENT_ZONES, tuple(recent[:MOST_RECENT]))
            await self._settings.put(CALENDAR_ZONE, zone)
        except LocalStorageError as error:
            self.told.emit(words_for(error).sentence, "error")
