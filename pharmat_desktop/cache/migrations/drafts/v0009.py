"""What became of each draft."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text, text


def upgrade(op: Operations) -> None:
    op.create_table(
        "journal",
        Column("position", Integer, primary_key=True),
        Column("draft_id", Text, nullable=False),
        Column("step", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("times", Integer, nullable=False, server_default=text("1")),
        sqlite_strict=True,
    )
    op.create_index("journal_by_draft", "journal", ["draft_id", "position"])
