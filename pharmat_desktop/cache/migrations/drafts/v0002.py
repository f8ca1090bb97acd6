"""Settings of the account."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "settings",
        Column("name", Text, primary_key=True, nullable=False),
        Column("value", Text, nullable=False),
        sqlite_strict=True,
    )
