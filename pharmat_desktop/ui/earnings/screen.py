"""The screen of earnings put together: presenter, page, and the table that one saves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.earnings import Calendar
from pharmat_desktop.domain.payments import PayoutId
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.ui.earnings.presenter import EarningsPresenter, Service
from pharmat_desktop.ui.earnings.view import EarningsView
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.text_file import ask_where_to_save_csv
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone


class EarningsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on; it has no list pane."""

    payment_requested = Signal(str)
    """The id of a payment to look at."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(
        self, service: Service, settings: SettingsService, clock: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.presenter = EarningsPresenter(service, self._calendar(), clock, self)
        self.view = EarningsView(self.presenter)
        self.widgets: tuple[None, QWidget] = (None, self.view)
        self.view.export_requested.connect(self.save)
        self.view.payment_requested.connect(self.payment_requested)
        self.view.installEventFilter(self)
        self._unsubscribe = settings.subscribe(self._follow)

    def open_payout(self, payout_id: PayoutId) -> None:
        """Among the payouts of its currency."""
        self.presenter.show_payout(payout_id)
        self.view.show_payouts()

    def save(self) -> None:
        """Ask where, and write all that was earned there."""
        presenter = self.presenter
        ask_where_to_save_csv(self.view.window(), presenter.file_name(), presenter.csv(), self.told.emit)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    def close(self) -> None:
        self._unsubscribe()
        self.view.removeEventFilter(self)
        self.presenter.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another language may begin its weeks with another day; when one comes back it may be another day."""
        if event.type() is QEvent.Type.LanguageChange:
            self._follow()
        elif event.type() is QEvent.Type.Show:
            self.presenter.refresh()
        return False

    def _follow(self) -> None:
        self.presenter.set_calendar(self._calendar())

    def _calendar(self) -> Calendar:
        return Calendar(self._settings.get(CALENDAR_ZONE) or guessed_zone(), QLocale().firstDayOfWeek().value)
