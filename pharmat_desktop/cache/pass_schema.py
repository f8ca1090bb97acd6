"""The mirror's tables about prepaid sessions. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Index, Table

from pharmat_desktop.cache.columns import json, key, maybe, maybe_number, mirror, number, words

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
