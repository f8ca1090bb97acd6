"""The office's refunds without widgets: which wait, which one is open, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.payment_ports import PaymentReader
from pharmat_desktop.domain.payments import PaymentId, Refund, RefundId
from pharmat_desktop.domain.refunds import WAITING, Decision
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin.refunds_model import RefundListModel
from pharmat_desktop.ui.admin.refunds_state import RefundsPage, RefundsState, Row, Side
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.presenter import ListPresenter


class Service(Protocol):
    """A part of `services.payments.PaymentService`."""

    @property
    def known(self) -> PaymentReader: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class Refunds(Protocol):
    """A part of `services.refunds.RefundService`, which says what it promises."""

    async def decide(self, decision: Decision, unanswered: Callable[[], None]) -> None: ...


class RefundsPresenter(ListPresenter[RefundsState, RefundsPage]):
    """Owns the model. Lives as long as the account is signed in; `close` ends its subscription."""

    decided = Signal(str)
    """The id of a refund of which it is known that the decision was heard."""
    failed = Signal(object)
    """A PharmatError about a refund that is not shown any more."""

    def __init__(self, service: Service, refunds: Refunds, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(RefundsState(), RefundsPage(), parent)
        self.rows = RefundListModel(self)
        self._service = service
        self._refunds = refunds
        self._tasks = tasks
        self.until_closed(service.subscribe(self.refresh_soon))
        self.refresh()

    @override
    def refresh(self) -> None:
        """What is open stays open when it is decided."""
        try:
            rows = self._read()
        except LocalStorageError as error:
            self._become(error=error)
            return
        is_waiting = self.state.side is Side.WAITING
        listed = [row for row in rows if (row.refund.state in WAITING) is is_waiting]
        self.rows.replace(listed)
        self._become(error=None, total=len(listed))
        if self.page.row is not None:
            self._turn(row=next((row for row in rows if row.id == self.page.row.id), None))

    def show_side(self, side: Side) -> None:
        if side is not self.state.side:
            self._become(side=side)
            self.refresh()

    def set_hold(self, hold: Hold) -> None:
        self._turn(hold=hold)

    def open(self, refund_id: RefundId) -> bool:
        """Show a refund, and say whether it is here."""
        row = self._find(lambda one: one.id == refund_id)
        if row is None:
            return False
        if self.page.row is None or self.page.row.id != row.id:
            self._show(RefundsPage(row, hold=self.page.hold))
        return True

    def open_of(self, payment_id: PaymentId) -> RefundId | None:
        """Show the newest refund of a payment, in the list that has it."""
        row = self._find(lambda one: one.payment_id == payment_id)
        return row.id if row is not None and self.open_refund(row.id) else None

    def open_refund(self, refund_id: RefundId) -> bool:
        """Show a refund in the list that has it, and say whether it is here."""
        row = self._find(lambda one: one.id == refund_id)
        if row is None:
            return False
        self.show_side(Side.WAITING if row.refund.state in WAITING else Side.DECIDED)
        return self.open(refund_id)

    def decide(self, decision: Decision) -> None:
        """Of the refund that is open. A second click is the first one."""
        row = self.page.row
        if row is not None and row.id == decision.refund_id and self.page.can_send:
            self._turn(busy=decision.verdict, error=None, is_unanswered=False)
            self._tasks.spawn(self._send(decision), name="refund: decide")

    async def _send(self, decision: Decision) -> None:
        def unanswered() -> None:
            if self._is_about(decision.refund_id):
                self._turn(is_unanswered=True)

        error = None
        try:
            await self._refunds.decide(decision, unanswered)
        except PharmatError as failure:
            error = failure
        if self.is_closed:
            return
        if error is None:
            self.decided.emit(decision.refund_id)
        if self._is_about(decision.refund_id):
            self._turn(busy=None, error=error, is_unanswered=False)
        elif error is not None:
            self.failed.emit(error)
        self.refresh()

    def _is_about(self, refund_id: RefundId) -> bool:
        return self.page.row is not None and self.page.row.id == refund_id

    def _read(self) -> Sequence[Row]:
        known = self._service.known
        payments = {one.id: one for one in known.everyones()}
        return [Row(one, payments[one.payment_id]) for one in known.refunds() if one.payment_id in payments]

    def _find(self, is_it: Callable[[Refund], bool]) -> Row | None:
        try:
            return next((row for row in self._read() if is_it(row.refund)), None)
        except LocalStorageError as error:
            self._become(error=error)
            return None
