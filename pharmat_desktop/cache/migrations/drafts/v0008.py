"""What is being written into forms."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "unsaved",
        Column("about", Text, primary_key=True, nullable=False),
        Column("content", Text, nullable=False),
        sqlite_strict=True,
    )
