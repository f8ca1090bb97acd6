"""Changes of messages (edits, deletions, reactions) beside messages."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text, text


def upgrade(op: Operations) -> None:
    op.add_column("draft_messages", Column("kind", Text, nullable=False, server_default=text("'message'")))
    op.add_column("draft_messages", Column("conversation_id", Text))
    op.add_column("draft_messages", Column("message_id", Text))
    op.add_column("draft_messages", Column("emoji", Text))
    op.add_column("draft_messages", Column("is_on", Integer, nullable=False, server_default=text("1")))
    op.create_index("draft_messages_changes", "draft_messages", ["conversation_id", "position"])
    op.create_index("draft_messages_by_message", "draft_messages", ["message_id"])
