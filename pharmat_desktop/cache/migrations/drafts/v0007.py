"""Messages for later: when they are to be sent, and by whose clock that was agreed."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    for name in ("send_at", "zone"):
        op.add_column("draft_messages", Column(name, Text))
