"""Messages that forward others."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.add_column("draft_messages", Column("forward_of", Text))
    op.add_column("draft_messages", Column("forwarded_from", Text))
