"""Builders of rows about prepaid sessions and money, in the columns of the wire; and of objects made of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pharmat_desktop.domain.passes import Pass, PassId, PassKind
from pharmat_desktop.domain.pull import Row, Rows
from pharmat_desktop.remote.wire import SHAPES
from tests.support.example_data import ME, TUTOR, at, uid

UNTIL = datetime(2026, 6, 1, tzinfo=UTC)
_DEFAULTS: dict[str, dict[str, Any]] = {
    "packages": {
        "tutor_id": TUTOR,
        "title": "Five hours",
        "sessions": 5,
        "minutes": 60,
        "price_minor": 25000,
        "currency": "EUR",
        "valid_days": 90,
        "subject_ids": [],
        "status": "active",
        "created_at": at(),
        "updated_at": at(),
    },
    "passes": {
        "kind": "package",
        "tutor_id": TUTOR,
        "student_id": ME,
        "title": "Five hours",
        "reason": "",
        "total": 5,
        "remaining": 3,
        "minutes": 60,
        "subject_ids": [],
        "price_minor": 25000,
        "currency": "EUR",
        "expires_at": UNTIL.isoformat(),
        "created_at": at(),
        "updated_at": at(),
    },
    "pass_movements": {"tutor_id": TUTOR, "student_id": ME, "kind": "bought", "amount": 5, "created_at": at()},
    "payments": {
        "payer_id": ME,
        "tutor_id": TUTOR,
        "kind": "package",
        "description": "Five hours",
        "amount_minor": 25000,
        "tax_minor": 0,
        "tax_bps": 0,
        "commission_minor": 5000,
        "refunded_minor": 0,
        "currency": "EUR",
        "status": "pending",
        "is_surplus": False,
        "request_id": uid("wish"),
        "created_at": at(),
        "updated_at": at(),
    },
    "refunds": {
        "payment_id": uid("payments/one"),
        "payer_id": ME,
        "tutor_id": TUTOR,
        "amount_minor": 5000,
        "currency": "EUR",
        "reason": "One hour did not take place",
        "rule": "package_unused",
        "rule_minor": 5000,
        "status": "requested",
        "decision_note": "",
        "request_id": uid("refund wish"),
        "created_at": at(5),
        "updated_at": at(5),
    },
    "payouts": {
        "tutor_id": TUTOR,
        "period_start": "2026-01-01",
        "period_end": "2026-01-31",
        "currency": "EUR",
        "gross_minor": 25000,
        "refunded_minor": 5000,
        "commission_minor": 4000,
        "amount_minor": 16000,
        "status": "pending",
        "reference": "",
        "created_at": at(9),
        "updated_at": at(9),
    },
}


def prepaid(table: str, name: str = "one", **values: Any) -> Row:
    """One row with believable defaults, whose id follows from its name; unknown names raise KeyError."""
    if unknown := set(values) - set(SHAPES[table]):
        raise KeyError(f"{table} has no {unknown}")
    known = {"id": uid(f"{table}/{name}"), **_DEFAULTS[table], **values}
    return [known.get(column) for column in SHAPES[table]]


def prepaid_rows(table: str, *given: Row) -> tuple[str, Rows]:
    return table, Rows(tuple(SHAPES[table]), given)


def a_pass(name: str = "one", **values: Any) -> Pass:
    """Three of five hours are left, with Omar Haddad, until June."""
    given = {"kind": PassKind.PACKAGE, "title": "Five hours", "total": 5, "remaining": 3, "minutes": 60, **values}
    people = {"tutor_id": TUTOR, "tutor": "Omar Haddad", "student_id": ME, "student": "Sara Haddad"}
    return Pass(**{"id": PassId(uid(f"passes/{name}")), "expires_at": UNTIL, **people, **given})
