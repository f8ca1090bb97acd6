"""Payments and refunds as screens get them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    Method,
    Payment,
    PaymentId,
    PaymentKind,
    PaymentState,
    Payout,
    PayoutId,
    PayoutState,
    Refund,
    RefundId,
    RefundState,
)
from tests.support.example_data import ME, START, TUTOR, uid


def a_payment(name: str = "one", minor: int = 14900, currency: str = "EUR", **values: Any) -> Payment:
    """Sara's, for a course of Omar Haddad's: paid by card, 19 % of tax contained."""
    given: dict[str, Any] = {
        "id": PaymentId(uid(f"payments/{name}")),
        "kind": PaymentKind.COURSE,
        "description": "Clinical pharmacokinetics",
        "amount": Money(minor, currency),
        "tax": Money(minor * 19 // 119, currency),
        "tax_bps": 1900,
        "state": PaymentState.PAID,
        "refunded": Money(0, currency),
        "payer_id": ME,
        "payer": "Sara Haddad",
        "tutor_id": TUTOR,
        "tutor": "Omar Haddad",
        "item_id": uid("course"),
        "method": Method("card", "visa", "4242"),
        "receipt_number": "2026-000042",
        "completed_at": START,
        "created_at": START - timedelta(minutes=5),
    }
    return Payment(**{**given, **values})


def a_refund(name: str = "one", minor: int = 5000, currency: str = "EUR", **values: Any) -> Refund:
    """Of that payment, asked for an hour later."""
    given: dict[str, Any] = {
        "id": RefundId(uid(f"refunds/{name}")),
        "payment_id": PaymentId(uid("payments/one")),
        "amount": Money(minor, currency),
        "reason": "It was not what I expected",
        "rule": "course_new",
        "rule_amount": Money(minor, currency),
        "state": RefundState.REQUESTED,
        "payer_id": ME,
        "tutor_id": TUTOR,
        "created_at": START + timedelta(hours=1),
    }
    return Refund(**{**given, **values})


def a_payout(name: str = "one", minor: int = 10000, currency: str = "EUR", **values: Any) -> Payout:
    """For Omar Haddad's October: an eighth of what students paid was the academy's, nothing went back."""
    given: dict[str, Any] = {
        "id": PayoutId(uid(f"payouts/{name}")),
        "tutor_id": TUTOR,
        "period_start": date(2026, 10, 1),
        "period_end": date(2026, 10, 31),
        "gross": Money(minor + minor // 7, currency),
        "refunded": Money(0, currency),
        "commission": Money(minor // 7, currency),
        "amount": Money(minor, currency),
        "state": PayoutState.PENDING,
        "created_at": START,
    }
    return Payout(**{**given, **values})


class KnownPayments:
    """A `PaymentReader` that holds what it is given, and a service around it, as the screen has it."""

    def __init__(self, *held: Payment, refunds: Sequence[Refund] = (), payouts: Sequence[Payout] = ()) -> None:
        self.held: list[Payment] = list(held)
        self.given_back = list(refunds)
        self.paid_out = list(payouts)
        self.error: LocalStorageError | None = None
        self.looks = 0
        self._listeners: list[Callable[[], None]] = []

    @property
    def known(self) -> KnownPayments:
        return self

    def made(self) -> Sequence[Payment]:
        return self._sorted(one for one in self.held if one.payer_id == ME)

    def received(self) -> Sequence[Payment]:
        return self._sorted(one for one in self.held if one.tutor_id == ME)

    def everyones(self) -> Sequence[Payment]:
        return self._sorted(self.held)

    def payment(self, payment_id: PaymentId) -> Payment | None:
        return next((one for one in self.everyones() if one.id == payment_id), None)

    def payment_for(self, item_id: str) -> Payment | None:
        return next((one for one in self.made() if one.item_id == item_id), None)

    def has_sold(self, course_id: str) -> bool:
        return any(one.item_id == course_id for one in self.received())

    def refunds(self, payment_id: PaymentId | None = None) -> Sequence[Refund]:
        return [one for one in self.given_back if payment_id in (None, one.payment_id)]

    def payouts(self) -> Sequence[Payout]:
        return self.paid_out

    def look_again(self) -> None:
        self.looks += 1

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def hold(self, *held: Payment) -> None:
        """Become these, and say so."""
        self.held = list(held)
        for listener in tuple(self._listeners):
            listener()

    @property
    def is_listened_to(self) -> bool:
        return bool(self._listeners)

    def _sorted(self, found: Iterable[Payment]) -> list[Payment]:
        if self.error is not None:
            raise self.error
        return sorted(found, key=lambda one: one.at, reverse=True)
