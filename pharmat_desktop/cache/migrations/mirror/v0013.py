"""Prepaid sessions and payments. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.add_column("sessions", Column("pass_id", Text))
    _table(op, "packages", "tutor_id! title! sessions# minutes# price_minor# currency! valid_days# subject_ids status!")
    _table(
        op,
        "passes",
        "kind! tutor_id! student_id! package_id payment_id missed_session_id title reason total# remaining# minutes#"
        " subject_ids price_minor? currency expires_at! voided_at",
    )
    _table(op, "pass_movements", "pass_id! tutor_id! student_id! session_id kind! amount# created_at!", is_dated=False)
    op.create_index("pass_movements_by_pass", "pass_movements", ["pass_id", "created_at"])
    _table(
        op,
        "payments",
        "payer_id tutor_id kind! course_id session_id package_id description! amount_minor# tax_minor# tax_bps#"
        " commission_minor# refunded_minor# currency! status! failure dispute is_surplus? method method_brand"
        " method_last4 receipt_number request_id! payout_id checkout_expires_at completed_at",
    )
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")


def _table(op: Operations, name: str, columns: str, *, is_dated: bool = True) -> None:
    """Columns by name: ``!`` a text that is there, ``#`` a number that is there, ``?`` a number, else a text."""
    dates = " created_at updated_at" if is_dated else ""
    made = [
        Column(column.rstrip("!#?"), Integer if column[-1] in "#?" else Text, nullable=column[-1] not in "!#")
        for column in (columns + dates).split()
    ]
    op.create_table(name, Column("id", Text, primary_key=True, nullable=False), *made, sqlite_strict=True)
