"""Asking for money back, without widgets: about the payment that is shown, one wish at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payment, PaymentId, Refund
from pharmat_desktop.domain.refunds import RefundTerms, RefundWish, can_be_asked_back, waiting_refund
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold


class Phase(Enum):
    IDLE = "idle"
    COUNTING = "counting"
    """The server is asked what the rule gives."""
    SENDING = "sending"


@dataclass(frozen=True, slots=True)
class RefundState:
    """All that the part of a payment's page shows."""

    payment: Payment | None = None
    waiting: Refund | None = None
    said: frozenset[str] = frozenset()
    """Ids of wishes that the academy has heard."""
    can_ask: bool = False
    is_open: bool = False
    """Whether the form is."""
    terms: RefundTerms | None = None
    phase: Phase = Phase.IDLE
    is_unanswered: bool = False
    error: PharmatError | None = None
    hold: Hold = Hold.NONE

    @property
    def can_send(self) -> bool:
        return self.phase is Phase.IDLE and self.terms is not None and self.hold is Hold.NONE


class Service(Protocol):
    """A part of `services.refunds.RefundService`, which says what each promises."""

    async def terms(self, payment_id: PaymentId) -> RefundTerms: ...

    async def ask(self, wish: RefundWish, unanswered: Callable[[], None]) -> None: ...


class RefundPresenter(QObject):
    """Lives as long as the account is signed in."""

    changed = Signal(object)
    """RefundState."""
    asked = Signal(str)
    """The id of a payment of which it is known that money was asked for."""
    failed = Signal(object)
    """A PharmatError about a payment that is not shown any more."""

    def __init__(self, service: Service, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self.state = RefundState()
        self._service = service
        self._tasks = tasks

    def show(self, payment: Payment | None, refunds: tuple[Refund, ...], hold: Hold) -> None:
        """Another payment, or the same one as it is now; None for what is not one's own."""
        if payment is None:
            self._become(RefundState(hold=hold))
            return
        state = self.state
        if state.payment is None or state.payment.id != payment.id:
            state = RefundState()
        can_ask, waiting = can_be_asked_back(payment, refunds), waiting_refund(refunds)
        is_open = state.is_open and (can_ask or state.phase is Phase.SENDING)
        said = frozenset(one.request_id for one in refunds)
        shown = replace(state, payment=payment, waiting=waiting, said=said)
        self._become(replace(shown, can_ask=can_ask, is_open=is_open, hold=hold))

    def begin(self) -> None:
        """Open the form, and have the server count."""
        if (payment := self.state.payment) is None or not self.state.can_ask or self.state.phase is not Phase.IDLE:
            return
        self._turn(is_open=True, phase=Phase.COUNTING, terms=None, error=None)
        self._tasks.spawn(self._count(payment.id), name="refund: terms")

    def put_off(self) -> None:
        """Close the form; what is being sent goes on."""
        if self.state.phase is not Phase.SENDING:
            self._turn(is_open=False, phase=Phase.IDLE, error=None)

    def ask(self, wish: RefundWish) -> None:
        """A second click is the first one."""
        if self.state.can_send and self.state.payment is not None and self.state.payment.id == wish.payment_id:
            self._turn(phase=Phase.SENDING, error=None, is_unanswered=False)
            self._tasks.spawn(self._send(wish), name="refund: ask")

    async def _count(self, payment_id: PaymentId) -> None:
        terms, error = None, None
        try:
            terms = await self._service.terms(payment_id)
        except PharmatError as failure:
            error = failure
        if self._is_about(payment_id) and self.state.phase is Phase.COUNTING:
            self._turn(phase=Phase.IDLE, terms=terms, error=error)

    async def _send(self, wish: RefundWish) -> None:
        def unanswered() -> None:
            if self._is_about(wish.payment_id):
                self._turn(is_unanswered=True)

        error = None
        try:
            await self._service.ask(wish, unanswered)
            self.asked.emit(wish.payment_id)
        except PharmatError as failure:
            error = failure
        if self._is_about(wish.payment_id):
            self._turn(phase=Phase.IDLE, is_unanswered=False, error=error, is_open=error is not None)
        elif error is not None:
            self.failed.emit(error)

    def _is_about(self, payment_id: PaymentId) -> bool:
        return self.state.payment is not None and self.state.payment.id == payment_id

    def _turn(self, **changes: Any) -> None:
        self._become(replace(self.state, **changes))

    def _become(self, state: RefundState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
