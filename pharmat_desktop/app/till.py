"""Paying in the window: the browser that it opens, how it ended as a toast, and a look when somebody comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pharmat_desktop.app.sign_in import open_in_browser
from pharmat_desktop.domain.paying import Stage
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.paying import words
from pharmat_desktop.ui.paying.open_payments import OpenPayments
from pharmat_desktop.ui.paying.presenter import PayPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.app.other_screens import Stage as Place
    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.payments import Payment


class Till(QObject):
    """One for the window, so that every screen says the same. `close` ends its subscription."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.owner)
        self._window = place.window
        self.presenter = PayPresenter(place.scope.paying, place.tasks, self)
        self.presenter.page_to_pay.connect(self._browse)
        self.presenter.ended.connect(self._tell)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_hold(hold_of(status))

    def open_payments(self, go_on: Callable[[Payment], object], parent: QWidget) -> OpenPayments:
        """A card of what is under way; `go_on` leads to where it is paid."""
        card = OpenPayments(self.presenter, parent)
        card.wanted.connect(go_on)
        return card

    def close(self) -> None:
        self.presenter.close()

    def _browse(self, url: str) -> None:
        if not open_in_browser(url):
            text = self.tr("No browser could be opened. Set a default browser, then open the page again.")
            self._window.show_toast(text, "error")

    def _tell(self, payment: Payment, stage: Stage) -> None:
        if text := words.ended_text(payment, stage):
            self._window.show_toast(text, "ok" if stage is Stage.PAID else "warn")

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """From the browser, perhaps."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.presenter.look_at_all()
