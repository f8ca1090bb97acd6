"""What the server adds to a refusal for the app; wishes need no more than is there."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.add_column("draft_messages", Column("last_error_hint", Text))
