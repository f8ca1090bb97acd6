"""Payouts of the whole academy without widgets: which there are, the one that is open, and what the office does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.payment_ports import PaymentReader
from pharmat_desktop.domain.payments import Payout, PayoutId, PayoutState
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin import payouts_words as words
from pharmat_desktop.ui.admin.payouts_state import OPEN, Deed, PayoutPage, PayoutsState, Told
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.presenter import ListPresenter


class Service(Protocol):
    """A part of `services.payouts.PayoutService`, which says what each promises."""

    known: PaymentReader

    @property
    def subscribe(self) -> Callable[[Callable[[], None]], Callable[[], None]]: ...

    async def prepare(self, first: date, last: date) -> int | None: ...

    async def settle(self, payout_id: PayoutId, state: PayoutState, reference: str = "") -> None: ...


class PayoutModel(KeyedListModel[Payout]):
    @override
    def text(self, item: Payout) -> str:
        return words.tutor_text(item)

    @override
    def spoken(self, item: Payout) -> str:
        return words.spoken(item)


class PayoutsPresenter(ListPresenter[PayoutsState, PayoutPage]):
    """Owns the model. Lives as long as the account is signed in; `close` ends its subscription."""

    def __init__(self, service: Service, tasks: TaskScope, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(PayoutsState(), PayoutPage(), parent)
        self.rows = PayoutModel(self)
        self._service = service
        self._tasks = tasks
        self._clock = clock
        self.until_closed(service.subscribe(self.refresh_soon))
        self.refresh()

    @override
    def refresh(self) -> None:
        try:
            payouts = self._service.known.payouts()
        except LocalStorageError as error:
            self._become(error=error)
            return
        self.rows.replace(sorted(payouts, key=lambda one: one.state not in OPEN))  # what is to be done comes first
        self._become(error=None)
        opened = self.page.payout
        if opened is not None:
            self._turn(payout=next((one for one in payouts if one.id == opened.id), None))

    def open(self, payout: Payout) -> None:
        is_other = self.page.payout is None or self.page.payout.id != payout.id
        self._turn(payout=payout, is_preparing=False, told=None if is_other else self.page.told)

    def begin(self) -> None:
        """Have the time chosen for which payouts are prepared."""
        self._turn(payout=None, is_preparing=True, told=None)

    def last_month(self) -> tuple[date, date]:
        """Its first day and its last: what is usually paid out."""
        last = self._clock().date().replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last

    def yesterday(self) -> date:
        """The last day (UTC) that is over."""
        return self._clock().date() - timedelta(days=1)

    def prepare(self, first: date, last: date) -> None:
        self._do(Deed.PREPARE, lambda: self._service.prepare(first, last))

    def settle(self, deed: Deed, reference: str = "") -> None:
        """Say what became of the payout that is open."""
        payout = self.page.payout
        if payout is not None and self.page.can(deed):
            self._do(deed, lambda: self._service.settle(payout.id, deed.becomes, reference.strip()))

    def set_hold(self, hold: Hold) -> None:
        self._turn(hold=hold)

    def _do(self, deed: Deed, send: Callable[[], Awaitable[int | None]]) -> None:
        if self.page.busy is None:
            self._turn(busy=deed, told=None)
            self._tasks.spawn(self._done(deed, send), name=f"payouts: {deed}")

    async def _done(self, deed: Deed, send: Callable[[], Awaitable[int | None]]) -> None:
        try:
            told = Told(deed, await send())
        except PharmatError as error:
            told = Told(deed, error=error)
        if not self.is_closed:
            self._turn(busy=None, told=told)
            self.refresh()
