"""By what payments are found, told apart and ordered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payment, PaymentState
from pharmat_desktop.ui.bought import written_text
from pharmat_desktop.ui.models.faceted import Facets


class Facet(StrEnum):
    STATUS = "status"
    KIND = "kind"
    PERIOD = "period"
    CURRENCY = "currency"


class Order(StrEnum):
    NEWEST = "newest"
    """As they come."""
    OLDEST = "oldest"
    AMOUNT = "amount"
    """The highest first, currency by currency: there is no rate between two."""


class Status(StrEnum):
    """States as people look for them."""

    PAID = "paid"
    OPEN = "open"
    REFUNDED = "refunded"
    FAILED = "failed"
    DISPUTED = "disputed"


THIS_MONTH, LAST_MONTH = "this-month", "last-month"
FIRST_YEAR = 2000
_STATUSES = {
    PaymentState.OPEN: Status.OPEN,
    PaymentState.WAITING: Status.OPEN,
    PaymentState.PAID: Status.PAID,
    PaymentState.PARTLY_REFUNDED: Status.REFUNDED,
    PaymentState.REFUNDED: Status.REFUNDED,
    PaymentState.FAILED: Status.FAILED,
    PaymentState.CANCELLED: Status.FAILED,
}


def facets(now: datetime) -> Facets[Payment]:
    """Months are those of this computer's calendar."""
    this_month = _month(now)
    last_month = _month(now.astimezone().replace(day=1) - timedelta(days=1))

    def periods(payment: Payment) -> Sequence[str]:
        month = _month(payment.at)
        year = str(month[0])
        if month == this_month:
            return (THIS_MONTH, year)
        return (LAST_MONTH, year) if month == last_month else (year,)

    return Facets(
        _text,
        {Facet.STATUS: _statuses, Facet.KIND: _kind, Facet.PERIOD: periods, Facet.CURRENCY: _currency},
        {Order.OLDEST: lambda one: one.at, Order.AMOUNT: lambda one: (one.amount.currency, -one.amount.minor)},
    )


def periods(now: datetime) -> tuple[str, ...]:
    """All there can be, newest first."""
    return THIS_MONTH, LAST_MONTH, *(str(year) for year in range(now.year + 1, FIRST_YEAR - 1, -1))


def _month(at: datetime) -> tuple[int, int]:
    local = at.astimezone()
    return local.year, local.month


def _statuses(payment: Payment) -> Sequence[str]:
    status = _STATUSES[payment.state]
    return (status,) if payment.dispute is None else (status, Status.DISPUTED)


def _kind(payment: Payment) -> Sequence[str]:
    return (payment.kind,)


def _currency(payment: Payment) -> Sequence[str]:
    return (payment.amount.currency,)


def _text(payment: Payment) -> str:
    """As the academy wrote it and as the app says it; amounts as they are written with a point and with a comma."""
    said = payment.description, written_text(payment.description)
    parts = payment.tutor, payment.payer, payment.receipt_number, *payment.method
    return " ".join((*said, *parts, *_amounts(payment.amount), payment.amount.currency))


def _amounts(money: Money) -> tuple[str, ...]:
    whole, rest = money.parts
    return (f"{whole}.{rest}", f"{whole},{rest}") if rest else (str(whole),)
