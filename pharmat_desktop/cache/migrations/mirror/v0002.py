"""Reactions to messages. Those that the cursor has passed are missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "message_reactions",
        Column("message_id", Text, primary_key=True, nullable=False),
        Column("user_id", Text, primary_key=True, nullable=False),
        Column("emoji", Text, primary_key=True, nullable=False),
        Column("conversation_id", Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
