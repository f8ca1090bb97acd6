"""How far back long conversations are held."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "floors",
        Column("conversation_id", Text, primary_key=True, nullable=False),
        Column("seq", Integer, nullable=False),
        sqlite_strict=True,
    )
