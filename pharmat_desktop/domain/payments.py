"""Payments, what goes back of them, and what tutors get of them: as the server tells. Nothing here is ever guessed.

::

    OPEN ──► WAITING ──► PAID ──► PARTLY_REFUNDED ──► REFUNDED
      │         └──► FAILED
      └──► CANCELLED             money that comes all the same completes either
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId

PaymentId = NewType("PaymentId", str)
RefundId = NewType("RefundId", str)
PayoutId = NewType("PayoutId", str)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class PaymentKind(StrEnum):
    """What it is for."""

    COURSE = "course"
    SESSION = "session"
    PACKAGE = "package"


class PaymentState(StrEnum):
    OPEN = "pending"
    """A page to pay on was opened; nothing has been charged."""
    WAITING = "processing"
    """The bank takes its time."""
    PAID = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PARTLY_REFUNDED = "partially_refunded"
    REFUNDED = "refunded"


RECEIVED = frozenset({PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED})
"""The money came, and there is a receipt."""


class Dispute(StrEnum):
    """The payer's bank contests a payment."""

    OPEN = "open"
    WON = "won"
    """The academy keeps the money."""
    LOST = "lost"


class Method(NamedTuple):
    """What was paid with, as the provider reports it; never more of a card than this."""

    kind: str = ""
    """The provider's word: ``card``, ``sepa_debit``; empty while it is not known."""
    brand: str = ""
    """``visa``."""
    last4: str = ""


NO_METHOD = Method()


@dataclass(frozen=True, slots=True)
class Payment:
    """One charge for one thing, from the open page to the receipt."""

    id: PaymentId
    kind: PaymentKind
    description: str
    """What was bought, in the words of that day."""
    amount: Money
    """Tax included."""
    tax: Money
    tax_bps: int
    """Hundredths of a per cent."""
    state: PaymentState
    refunded: Money
    payer_id: UserId | None
    payer: str
    """Empty once the account is gone."""
    tutor_id: UserId | None
    tutor: str
    item_id: str | None = None
    """Of the course, the session or the package; None once it is gone."""
    commission: Money | None = None
    """The academy's part; for the tutor."""
    failure: str = ""
    """Why the last attempt did not go through, as the provider names it. An open page takes another card."""
    dispute: Dispute | None = None
    is_surplus: bool = False
    """Money that came for something that was paid or gone already: it buys nothing and goes back."""
    method: Method = NO_METHOD
    receipt_number: str = ""
    request_id: str = ""
    payout_id: PayoutId | None = None
    page_expires_at: datetime | None = None
    """Until when the page to pay is open."""
    completed_at: datetime | None = None
    created_at: datetime | None = None
    """Times are aware UTC."""

    @property
    def at(self) -> datetime:
        """When it was paid; when it was begun, as long as it is not."""
        return self.completed_at or self.created_at or _EPOCH

    @property
    def has_receipt(self) -> bool:
        return self.state in RECEIVED and bool(self.receipt_number)

    @property
    def kept(self) -> Money:
        """What is left of it after refunds; nothing while it is not paid."""
        return self.amount + -self.refunded if self.state in RECEIVED else Money(0, self.amount.currency)

    def is_payable(self, now: datetime) -> bool:
        """Whether its page to pay is still open."""
        return self.state is PaymentState.OPEN and (self.page_expires_at is None or self.page_expires_at > now)


class RefundState(StrEnum):
    REQUESTED = "requested"
    APPROVED = "approved"
    """On its way."""
    DECLINED = "declined"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Refund:
    """Money on its way back: asked for, decided by the office, carried out by the provider."""

    id: RefundId
    payment_id: PaymentId
    amount: Money
    reason: str
    rule: str
    """Which of the academy's rules applied when it was asked for, as the server names it."""
    rule_amount: Money
    """What that rule gives back."""
    state: RefundState
    decision_note: str = ""
    failure: str = ""
    request_id: str = ""
    payer_id: UserId | None = None
    tutor_id: UserId | None = None
    payout_id: PayoutId | None = None
    decided_by: UserId | None = None
    decided_at: datetime | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None


class PayoutState(StrEnum):
    PENDING = "pending"
    PROCESSING = "processing"
    PAID = "paid"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Payout:
    """What the academy pays a tutor for a period: ``amount = gross - refunded - commission``."""

    id: PayoutId
    tutor_id: UserId | None
    period_start: date
    period_end: date
    """Its last day (UTC)."""
    gross: Money
    refunded: Money
    commission: Money
    """Below zero when the academy gives back more than it takes."""
    amount: Money
    state: PayoutState
    tutor: str = ""
    """Empty once the account is gone."""
    reference: str = ""
    paid_at: datetime | None = None
    created_at: datetime | None = None


class Total(NamedTuple):
    """Of payments in one currency."""

    paid: Money
    refunded: Money
    payments: int
    """How many were received."""

    @property
    def kept(self) -> Money:
        return self.paid + -self.refunded


def totals(payments: Iterable[Payment]) -> Sequence[Total]:
    """What was received in each currency, and what went back; currencies by their code."""
    by_currency: dict[str, list[Payment]] = defaultdict(list)
    for payment in payments:
        if payment.state in RECEIVED:
            by_currency[payment.amount.currency].append(payment)
    return [_total(currency, received) for currency, received in sorted(by_currency.items())]


def _total(currency: str, received: Sequence[Payment]) -> Total:
    paid = sum([one.amount.minor for one in received])
    refunded = sum([one.refunded.minor for one in received])
    return Total(Money(paid, currency), Money(refunded, currency), len(received))
