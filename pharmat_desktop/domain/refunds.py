"""Money back: what the academy's rule gives, asking for it, and the office's decision.

::

    REQUESTED ──► APPROVED ──► COMPLETED      an approved one may be sent again: it goes out once
        └──► DECLINED └──► FAILED             the provider could not send it back

Only the server counts what a rule gives, and only the office decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payment, PaymentId, PaymentState, Refund, RefundId, RefundState
from pharmat_desktop.domain.pull import LiveRows

MAX_REASON = 2000
"""Characters of a reason, and of the office's answer."""
WAITING = frozenset({RefundState.REQUESTED, RefundState.APPROVED})
"""Nobody knows yet how it ends. Of a payment there is one such refund at most."""


class RefundTerms(NamedTuple):
    """What the academy's rules say of a payment now. Binds nobody: it is counted again when somebody asks."""

    rule: str
    """Which of them applies, as the server names it."""
    gives: Money
    most: Money
    """What was not given back yet: no more can be asked for."""
    days: int
    """The rule for courses: how long after the payment."""
    percent: int
    """The rule for courses: how much of it may have been used."""


class RefundWish(NamedTuple):
    """Said again with the same id, it is the same wish."""

    request_id: str
    payment_id: PaymentId
    reason: str
    amount: Money


class Verdict(StrEnum):
    APPROVE = "approve"
    DECLINE = "decline"


class Decision(NamedTuple):
    """The office's; the first one stands. The same again sends what could not be sent."""

    refund_id: RefundId
    verdict: Verdict
    amount: Money | None = None
    """What goes back; None for what was asked for."""
    note: str = ""
    """The payer reads it."""


class RefundDesk(Protocol):
    """The server's side. Raises the errors of the `Academy` port; each call may be repeated as it is."""

    async def terms(self, payment_id: PaymentId) -> RefundTerms: ...

    async def ask(self, wish: RefundWish) -> LiveRows:
        """The refund that was asked for."""
        ...

    async def decide(self, decision: Decision) -> LiveRows:
        """The refund as it is then. Busy when the provider could not be reached: what was decided stands."""
        ...


def waiting_refund(refunds: Iterable[Refund]) -> Refund | None:
    """The one of a payment's that is looked at, or on its way."""
    return next((one for one in refunds if one.state in WAITING), None)


def can_be_asked_back(payment: Payment, refunds: Iterable[Refund]) -> bool:
    """Whether its payer may ask; what came by mistake goes back by itself."""
    is_there = payment.state in (PaymentState.PAID, PaymentState.PARTLY_REFUNDED) and not payment.is_surplus
    return is_there and waiting_refund(refunds) is None
