"""The sessions screen put together: month and agenda in the list pane, the week in the detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.domain.settings import CALENDAR_ZONE, RECENT_ZONES
from pharmat_desktop.services.sessions import SessionService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter
from pharmat_desktop.ui.sessions.calendar_view import CalendarView
from pharmat_desktop.ui.sessions.entries import Entry
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.list_pane import SessionListPane
from pharmat_desktop.ui.sessions.zone_popover import ZonePopover
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
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        sessions, settings, account, clock = sources
        self._settings = settings
        self._tasks = tasks
        zone = settings.get(CALENDAR_ZONE) or guessed_zone()
        self.calendar = CalendarPresenter(sessions, account.user_id, zone, clock, self)
        self.list_pane = SessionListPane(self.calendar, can_book=account.role is Role.STUDENT)
        self.view = CalendarView(self.calendar)
        self.widgets: tuple[QWidget, QWidget] = (self.list_pane, self.view)
        self._unsubscribe = settings.subscribe(self._follow_settings)
        self._connect()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.calendar.set_loading(status.is_first_sync)

    def command(self, command: CalendarCommand) -> None:
        """What keys, menu and palette have the calendar do."""
        if command is CalendarCommand.TODAY:
            self.calendar.show_today()
            self.list_pane.agenda.show_today()
        elif command is CalendarCommand.WEEK:
            self.session_opened.emit()
            self.view.grid.setFocus()
        elif command is CalendarCommand.AGENDA:
            self.list_wanted.emit()
            self.list_pane.agenda.setFocus()
        elif command is CalendarCommand.BOOK:
            self.booking_requested.emit(None)
        else:
            self.view.turn(1 if command is CalendarCommand.ON else -1)

    def ask_zone(self) -> None:
        """By whose clock the calendar goes."""
        popover = ZonePopover(self.view, self.calendar.state.zone, self._settings.get(RECENT_ZONES))
        popover.chosen.connect(self._keep_zone)
        popover.chosen.connect(popover.deleteLater)
        popover.open_below(self.view.header.zone)

    def close(self) -> None:
        self._unsubscribe()
        self.calendar.close()

    def _connect(self) -> None:
        for pane in (self.list_pane, self.view):
            pane.commanded.connect(self.command)
            pane.entry_opened.connect(self._open)
        self.list_pane.entry_passed.connect(self._pass)
        self.list_pane.booking_wanted.connect(lambda: self.booking_requested.emit(None))
        self.view.time_chosen.connect(self.booking_requested)
        self.view.zone_wanted.connect(self.ask_zone)

    def _open(self, entry: Entry) -> None:
        self._pass(entry)
        self.session_opened.emit()

    def _pass(self, entry: Entry) -> None:
        self.calendar.show_entry(entry)
        self.view.focus_entry(entry.id)

    def _follow_settings(self) -> None:
        self.calendar.set_zone(self._settings.get(CALENDAR_ZONE) or guessed_zone())

    def _keep_zone(self, zone: str) -> None:
        self._tasks.spawn(self._put_zone(zone), name="calendar zone")

    async def _put_zone(self, zone: str) -> None:
        recent = [zone, *(one for one in self._settings.get(RECENT_ZONES) if one != zone)]
        try:
            await self._settings.put(RECENT_ZONES, tuple(recent[:MOST_RECENT]))
            await self._settings.put(CALENDAR_ZONE, zone)
        except LocalStorageError as error:
            self.told.emit(words_for(error).sentence, "error")
