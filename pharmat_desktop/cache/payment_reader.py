"""The `PaymentReader` over SQLite."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from pharmat_desktop.cache.read_connection import Parameters, ReadConnection
from pharmat_desktop.cache.session_rows import money
from pharmat_desktop.cache.values import full_name, member_of, utc
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    Dispute,
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
from pharmat_desktop.domain.people import UserId

REMEMBERED = 16384
"""Payments whose objects are kept: reading years of them again then takes a third of the time."""


class _PaymentRow(NamedTuple):
    id: str
    payer_id: str | None
    tutor_id: str | None
    kind: str
    course_id: str | None
    session_id: str | None
    package_id: str | None
    description: str
    amount_minor: int
    tax_minor: int
    tax_bps: int
    commission_minor: int
    refunded_minor: int
    currency: str
    status: str
    failure: str | None
    dispute: str | None
    is_surplus: int | None
    method: str | None
    method_brand: str | None
    method_last4: str | None
    receipt_number: str | None
    request_id: str
    payout_id: str | None
    checkout_expires_at: str | None
    completed_at: str | None
    created_at: str | None
    payer_first: str | None
    payer_last: str | None
    tutor_first: str | None
    tutor_last: str | None


_JOINED = 4
"""Columns at the end that come from other tables."""
_PAYMENTS = f"""
SELECT {", ".join(f"p.{name}" for name in _PaymentRow._fields[:-_JOINED])},
    u.first_name, u.last_name, t.first_name, t.last_name
FROM payments p LEFT JOIN users u ON u.id = p.payer_id LEFT JOIN users t ON t.id = p.tutor_id
"""  # noqa: S608 - made of the constants above
_NEWEST_FIRST = " ORDER BY ifnull(p.completed_at, p.created_at) DESC, p.id"
_FOR_ITEM = """
WHERE (p.payer_id = :me AND :item IN (p.course_id, p.package_id)) OR p.session_id = :item
ORDER BY p.is_surplus, p.status IN ('failed', 'cancelled'), p.created_at DESC, p.id LIMIT 1
"""
_SOLD = "SELECT 1 FROM payments WHERE course_id = ? AND payer_id IS NOT ? LIMIT 1"
_REFUNDS = """
SELECT id, payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status, decided_by,
    decided_at, decision_note, failure, request_id, payout_id, completed_at, created_at
FROM refunds WHERE :payment IS NULL OR payment_id = :payment ORDER BY created_at DESC, id
"""
_PAYOUTS = """
SELECT o.id, o.tutor_id, o.period_start, o.period_end, o.currency, o.gross_minor, o.refunded_minor, o.commission_minor,
    o.amount_minor, o.status, o.reference, o.paid_at, o.created_at, t.first_name, t.last_name
FROM payouts o LEFT JOIN users t ON t.id = o.tutor_id ORDER BY o.period_end DESC, o.created_at DESC, o.id
"""


class SqlitePaymentReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def made(self) -> Sequence[Payment]:
        return self._payments("WHERE p.payer_id = ?" + _NEWEST_FIRST, (self._user_id,))

    def received(self) -> Sequence[Payment]:
        return self._payments("WHERE p.tutor_id = ?" + _NEWEST_FIRST, (self._user_id,))

    def everyones(self) -> Sequence[Payment]:
        return self._payments(_NEWEST_FIRST)

    def payment(self, payment_id: PaymentId) -> Payment | None:
        return next(iter(self._payments("WHERE p.id = ?", (payment_id,))), None)

    def payment_for(self, item_id: str) -> Payment | None:
        return next(iter(self._payments(_FOR_ITEM, {"me": self._user_id, "item": item_id})), None)

    def has_sold(self, course_id: str) -> bool:
        return bool(self._connection.rows(_SOLD, (course_id, self._user_id)))

    def refunds(self, payment_id: PaymentId | None = None) -> Sequence[Refund]:
        return _whole(map(_refund, self._connection.rows(_REFUNDS, {"payment": payment_id})))

    def payouts(self) -> Sequence[Payout]:
        return _whole(map(_payout, self._connection.rows(_PAYOUTS)))

    def _payments(self, narrowed: str, parameters: Parameters = ()) -> list[Payment]:
        return _whole(map(_payment, self._connection.rows(_PAYMENTS + narrowed, parameters)))


def _whole(found: Iterable[Any]) -> list[Any]:
    """Those that are there."""
    return [one for one in found if one is not None]


@lru_cache(REMEMBERED)
def _payment(values: Sequence[Any]) -> Payment | None:
    row = _PaymentRow._make(values)
    if (amount := money(row.amount_minor, row.currency)) is None:
        return None
    return Payment(
        id=PaymentId(row.id),
        kind=member_of(PaymentKind, row.kind, PaymentKind.COURSE),
        description=row.description,
        amount=amount,
        tax=Money(row.tax_minor, row.currency),
        tax_bps=row.tax_bps,
        state=member_of(PaymentState, row.status, PaymentState.WAITING),
        refunded=Money(row.refunded_minor, row.currency),
        payer_id=_person(row.payer_id),
        payer=full_name(row.payer_first, row.payer_last),
        tutor_id=_person(row.tutor_id),
        tutor=full_name(row.tutor_first, row.tutor_last),
        item_id=row.course_id or row.session_id or row.package_id,
        commission=Money(row.commission_minor, row.currency),
        failure=row.failure or "",
        dispute=None if row.dispute is None else member_of(Dispute, row.dispute, Dispute.OPEN),
        is_surplus=bool(row.is_surplus),
        method=Method(row.method or "", row.method_brand or "", row.method_last4 or ""),
        receipt_number=row.receipt_number or "",
        request_id=row.request_id,
        payout_id=_payout_id(row.payout_id),
        page_expires_at=utc(row.checkout_expires_at),
        completed_at=utc(row.completed_at),
        created_at=utc(row.created_at),
    )


def _refund(values: Sequence[Any]) -> Refund | None:
    key, payment_id, payer_id, tutor_id, minor, currency, reason, rule, rule_minor, status, *rest = values
    decided_by, decided_at, note, failure, request_id, payout_id, completed_at, created_at = rest
    if (amount := money(minor, currency)) is None:
        return None
    return Refund(
        id=RefundId(key),
        payment_id=PaymentId(payment_id),
        amount=amount,
        reason=reason,
        rule=rule,
        rule_amount=Money(rule_minor, currency),
        state=member_of(RefundState, status, RefundState.REQUESTED),
        decision_note=note or "",
        failure=failure or "",
        request_id=request_id,
        payer_id=_person(payer_id),
        tutor_id=_person(tutor_id),
        payout_id=_payout_id(payout_id),
        decided_by=_person(decided_by),
        decided_at=utc(decided_at),
        completed_at=utc(completed_at),
        created_at=utc(created_at),
    )


def _payout(values: Sequence[Any]) -> Payout | None:
    key, tutor_id, start, end, currency, gross, refunded, commission, minor, status, *rest = values
    reference, paid_at, made, first_name, last_name = rest
    first, last, amount = _day(start), _day(end), money(minor, currency)
    if first is None or last is None or amount is None:
        return None
    return Payout(
        id=PayoutId(key),
        tutor_id=_person(tutor_id),
        period_start=first,
        period_end=last,
        gross=Money(gross, currency),
        refunded=Money(refunded, currency),
        commission=Money(commission, currency),
        amount=amount,
        state=member_of(PayoutState, status, PayoutState.PENDING),
        tutor=full_name(first_name, last_name),
        reference=reference or "",
        paid_at=utc(paid_at),
        created_at=utc(made),
    )


def _person(key: str | None) -> UserId | None:
    return None if key is None else UserId(key)


def _payout_id(key: str | None) -> PayoutId | None:
    return None if key is None else PayoutId(key)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
