"""Money back on the page of a payment: a command and a form for its payer, a way to the refund for the office."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from pharmat_desktop.ui.payments.state import PaymentPage, Viewer
from pharmat_desktop.ui.refunds.presenter import RefundPresenter, Service
from pharmat_desktop.ui.refunds.request_part import RequestPart
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.buttons import Button


class Sources(NamedTuple):
    """What it is made from."""

    refunds: Service
    unsaved: UnsavedStore
    me: UserId


class AskingBack(QObject):
    """Owned by the payments screen."""

    office_requested = Signal(str)
    """The id of a payment whose refund is to be shown."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, screen: PaymentsScreen) -> None:
        super().__init__(screen)
        self._me = sources.me
        self._page = screen.presenter.page
        self.presenter = RefundPresenter(sources.refunds, tasks, self)
        keeper = UnsavedKeeper(sources.unsaved, tasks, self._report, self)
        screen.keepers.append(keeper)
        self.ask, self.decide = Button("", "secondary"), Button("", "secondary")
        self.part = RequestPart(self.presenter, keeper)
        page = screen.detail_widget.page
        page.add_command(self.ask, lambda _: self._show_ask())
        page.add_command(self.decide, self._show_decide)
        page.add_part(self.part, self._follow)
        self.presenter.changed.connect(lambda _: self._show_ask())
        self.presenter.failed.connect(self._report)
        self.ask.clicked.connect(self.presenter.begin)
        self.decide.clicked.connect(self._request_office)
        self._show_ask()
        self._show_decide(self._page)

    def _follow(self, page: PaymentPage) -> None:
        self._page = page
        self.presenter.show(self._own(page), page.refunds, page.hold)

    def _own(self, page: PaymentPage) -> Payment | None:
        return page.payment if page.payment is not None and page.payment.payer_id == self._me else None

    def _show_ask(self) -> None:
        state = self.presenter.state
        self.ask.setText(self.tr("Ask for a refund"))
        self.ask.setVisible(state.can_ask and not state.is_open)

    def _show_decide(self, page: PaymentPage) -> None:
        self.decide.setText(self.tr("Show the refund"))
        self.decide.setVisible(page.viewer is Viewer.OFFICE and bool(page.refunds))

    def _request_office(self) -> None:
        if self._page.payment is not None:
            self.office_requested.emit(self._page.payment.id)

    def _report(self, error: PharmatError) -> None:
        self.told.emit(words_for(error).sentence, "error")
