"""The first drafts file: messages on their way, composers, read marks."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text, text


def upgrade(op: Operations) -> None:
    op.create_table(
        "draft_messages",
        Column("position", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("lane", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("attempts", Integer, nullable=False, server_default=text("0")),
        Column("next_attempt_at", Text),
        Column("last_error", Text),
        Column("last_error_sentence", Text),
        Column("written_at", Text, nullable=False),
        Column("body", Text, nullable=False),
        Column("reply_to", Text),
        sqlite_strict=True,
    )
    op.create_index("draft_messages_by_lane", "draft_messages", ["lane", "position"])
    op.create_table(
        "composers",
        Column("conversation_id", Text, primary_key=True, nullable=False),
        Column("body", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "read_marks",
        Column("conversation_id", Text, primary_key=True, nullable=False),
        Column("seq", Integer, nullable=False),
        Column("sent_seq", Integer, nullable=False, server_default=text("0")),
        sqlite_strict=True,
    )
