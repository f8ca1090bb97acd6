"""The mirror's tables about prepaid sessions and payments. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Index, Table

from pharmat_desktop.cache.columns import flag, json, key, maybe, maybe_number, mirror, number, words

packages = Table(
    "packages",
    mirror,
    key("id"),
    words("tutor_id"),
    words("title"),
    number("sessions"),
    number("minutes"),
    number("price_minor"),
    words("currency"),
    number("valid_days"),
    json("subject_ids"),
    words("status"),
    maybe("created_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)

passes = Table(
    "passes",
    mirror,
    key("id"),
    words("kind"),
    words("tutor_id"),
    words("student_id"),
    maybe("package_id"),
    maybe("payment_id"),
    maybe("missed_session_id"),
    maybe("title"),
    maybe("reason"),
    number("total"),
    number("remaining"),
    number("minutes"),
    json("subject_ids"),
    maybe_number("price_minor"),
    maybe("currency"),
    words("expires_at"),
    maybe("voided_at"),
    maybe("created_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)

pass_movements = Table(
    "pass_movements",
    mirror,
    key("id"),
    words("pass_id"),
    words("tutor_id"),
    words("student_id"),
    maybe("session_id"),
    words("kind"),
    number("amount"),
    words("created_at"),
    Index("pass_movements_by_pass", "pass_id", "created_at"),
    sqlite_strict=True,
)

payments = Table(
    "payments",
    mirror,
    key("id"),
    maybe("payer_id"),
    maybe("tutor_id"),
    words("kind"),
    maybe("course_id"),
    maybe("session_id"),
    maybe("package_id"),
    words("description"),
    number("amount_minor"),
    number("tax_minor"),
    number("tax_bps"),
    number("commission_minor"),
    number("refunded_minor"),
    words("currency"),
    words("status"),
    maybe("failure"),
    maybe("dispute"),
    flag("is_surplus"),
    maybe("method"),
    maybe("method_brand"),
    maybe("method_last4"),
    maybe("receipt_number"),
    words("request_id"),
    maybe("payout_id"),
    maybe("checkout_expires_at"),
    maybe("completed_at"),
    maybe("created_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)
