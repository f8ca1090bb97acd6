"""Refunds and payouts. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "refunds",
        Column("id", Text, primary_key=True, nullable=False),
        Column("payment_id", Text, nullable=False),
        *(Column(name, Text) for name in ("payer_id", "tutor_id")),
        Column("amount_minor", Integer, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("currency", "reason", "rule")),
        Column("rule_minor", Integer, nullable=False),
        Column("status", Text, nullable=False),
        *(Column(name, Text) for name in ("decided_by", "decided_at", "decision_note", "failure")),
        Column("request_id", Text, nullable=False),
        *(Column(name, Text) for name in ("payout_id", "completed_at", "created_at", "updated_at")),
        sqlite_strict=True,
    )
    op.create_index("refunds_by_payment", "refunds", ["payment_id", "created_at"])
    op.create_table(
        "payouts",
        Column("id", Text, primary_key=True, nullable=False),
        Column("tutor_id", Text),
        *(Column(name, Text, nullable=False) for name in ("period_start", "period_end", "currency")),
        *(Column(f"{name}_minor", Integer, nullable=False) for name in ("gross", "refunded", "commission", "amount")),
        Column("status", Text, nullable=False),
        *(Column(name, Text) for name in ("reference", "paid_at", "created_at", "updated_at")),
        sqlite_strict=True,
    )
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
