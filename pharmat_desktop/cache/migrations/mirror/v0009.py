"""Forwarded messages and mentions. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.add_column("messages", Column("forwarded_from", Text))
    op.add_column("messages", Column("mentions", Text))
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
