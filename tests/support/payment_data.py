"""Payments and refunds as screens get them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

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
