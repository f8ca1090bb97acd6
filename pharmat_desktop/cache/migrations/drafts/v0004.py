"""Files of messages on their way."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text, text


def upgrade(op: Operations) -> None:
    op.create_table(
        "draft_files",
        Column("position", Integer, primary_key=True),
        Column("path", Text, nullable=False, unique=True),
        Column("conversation_id", Text, nullable=False),
        Column("message_id", Text),
        Column("name", Text, nullable=False),
        Column("size", Integer, nullable=False),
        Column("type", Text, nullable=False),
        Column("width", Integer, nullable=False),
        Column("height", Integer, nullable=False),
        Column("is_up", Integer, nullable=False, server_default=text("0")),
        Column("upload_url", Text, nullable=False, server_default=text("''")),
        Column("attempts", Integer, nullable=False, server_default=text("0")),
        Column("next_attempt_at", Text),
        sqlite_strict=True,
    )
    op.create_index("draft_files_by_message", "draft_files", ["message_id"])
