"""Payments without widgets: which are listed, which one is open. Reads at once; nothing here awaits anything.

What is done about a payment is put beside it from outside (see `page_view.PaymentPageView`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTimer

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.payment_ports import PaymentReader
from pharmat_desktop.domain.payments import RECEIVED, Payment, PaymentId, Total, totals
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.faceted import Faceted, Wish
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments.facets import facets
from pharmat_desktop.ui.payments.model import PaymentListModel
from pharmat_desktop.ui.payments.state import PaymentPage, PaymentsState, Side, Viewer
from pharmat_desktop.ui.presenter import ListPresenter

DAY = timedelta(days=1)
"""For which a timer can wait; then it is looked again."""
SIDES: Mapping[Role, tuple[Side, ...]] = {
    Role.STUDENT: (Side.MADE,),
    Role.TUTOR: (Side.RECEIVED, Side.MADE),
    Role.ADMIN: (Side.EVERYONES,),
}


class Service(Protocol):
    """A part of `services.payments.PaymentService`."""

    @property
    def known(self) -> PaymentReader: ...

    def look_again(self) -> None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class PaymentsPresenter(ListPresenter[PaymentsState, PaymentPage]):
    """Owns the model. Lives as long as the account is signed in; `close` ends its subscription."""

    def __init__(self, service: Service, account: Account, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(PaymentsState(side=SIDES[account.role][0]), PaymentPage(clock()), parent)
        self.sides = SIDES[account.role]
        self.rows = PaymentListModel(self)
        self._service = service
        self._me = account.user_id
        self._clock = clock
        self._items: Sequence[Payment] = ()
        self._faceted = Faceted[Payment]((), facets(clock()))
        self._sums: tuple[Total, ...] = ()
        """Of all there are: what narrows nothing needs no adding up."""
        self._made_for = clock().date(), QLocale()
        """What rows are found by: months, and texts in the app's language."""
        self._page_closes = QTimer(self, singleShot=True)
        self._page_closes.timeout.connect(self.refresh)
        self.until_closed(self._page_closes.stop)
        self.until_closed(service.subscribe(self.refresh_soon))
        self.refresh()

    @override
    def refresh(self) -> None:
        now = self._clock()
        try:
            items = self._read()
            page = self._page_of(None if self.page.payment is None else self.page.payment.id)
        except LocalStorageError as error:
            self._become(error=error)
            return
        if items != self._items or self._made_for != (now.date(), QLocale()):
            self._items, self._made_for = items, (now.date(), QLocale())
            self._faceted, self._sums = Faceted(items, facets(now)), tuple(totals(items))
        self.rows.set_now(now, self.state.side)
        self._become(error=None, total=len(items))
        self._filter()
        self._show(page)

    def word(self) -> None:
        """Rows are found by texts in the app's language: look at them anew once that is another one."""
        if self._made_for[1] != QLocale():
            self.refresh_soon()

    def show_side(self, side: Side) -> None:
        if side is not self.state.side and side in self.sides:
            self._become(side=side, wish=Wish(order=self.state.wish.order))
            self.rows.show((), is_other=True)
            self.refresh()

    def search(self, query: str) -> None:
        """List only payments in whose texts, names, numbers and amounts every word of `query` occurs."""
        self._wish(replace(self.state.wish, query=query.strip()))

    def wish(self) -> Wish:
        return self.state.wish

    def choose(self, facet: str, value: str) -> None:
        """List only payments that are so; empty for any."""
        self._wish(replace(self.state.wish, chosen=self.state.wish.choosing(facet, value)))

    def order_by(self, order: str) -> None:
        self._wish(replace(self.state.wish, order=order))

    def choices(self, facet: str) -> Mapping[str, int]:
        """What the facet can be chosen to be now, with how many payments would be left."""
        return self._faceted.choices(facet, self.state.wish)

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self._wish(Wish(order=self.state.wish.order))

    def set_hold(self, hold: Hold) -> None:
        self._turn(hold=hold)

    def open(self, payment_id: PaymentId | None) -> bool:
        """Show a payment, and say whether it is here."""
        try:
            self._show(self._page_of(payment_id))
        except LocalStorageError as error:
            self._become(error=error)
        return self.page.payment is not None and self.page.payment.id == payment_id

    def look_again(self) -> None:
        """Ask the academy now."""
        self._service.look_again()

    def _read(self) -> Sequence[Payment]:
        known = self._service.known
        if self.state.side is Side.RECEIVED:  # whose card was declined is no affair of a tutor's
            return [one for one in known.received() if one.state in RECEIVED]
        return known.made() if self.state.side is Side.MADE else known.everyones()

    def _page_of(self, payment_id: PaymentId | None) -> PaymentPage:
        """Also of a payment that is not listed."""
        now, known = self._clock(), self._service.known
        payment = None if payment_id is None else known.payment(payment_id)
        if payment is None:
            return PaymentPage(now, hold=self.page.hold)
        viewer = Viewer.OFFICE
        if self._me in (payment.payer_id, payment.tutor_id):
            viewer = Viewer.PAYER if payment.payer_id == self._me else Viewer.TUTOR
        return PaymentPage(now, payment, tuple(known.refunds(payment.id)), viewer, self.page.hold)

    def _wish(self, wish: Wish) -> None:
        self._become(wish=wish)
        self._filter(is_other=True)

    def _filter(self, *, is_other: bool = False) -> None:
        found = self._faceted.found(self.state.wish)
        self.rows.show(found, is_other=is_other)
        sums = self._sums if len(found) == len(self._items) else tuple(totals(found))
        self._become(found=len(found), sums=sums)

    @override
    def _show(self, page: PaymentPage) -> None:
        if page != self.page and not self.is_closed:
            self._wait_for(page)
        super()._show(page)

    def _wait_for(self, page: PaymentPage) -> None:
        """The moment from which it cannot be paid there any more."""
        self._page_closes.stop()
        if page.payment is not None and page.payment.page_expires_at is not None and page.payment.is_payable(page.now):
            left = page.payment.page_expires_at - page.now
            self._page_closes.start(min(left, DAY) // timedelta(milliseconds=1) + 1)
