"""Messages for later. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text

COLUMNS = "conversation_id! body! reply_to attachments written_at! send_at! zone! problem updated_at"
"""After ``id``: texts; ``!`` is there in every row."""


def upgrade(op: Operations) -> None:
    key = Column("id", Text, primary_key=True, nullable=False)
    columns = [Column(name.rstrip("!"), Text, nullable=not name.endswith("!")) for name in COLUMNS.split()]
    op.create_table("scheduled_messages", key, *columns, sqlite_strict=True)
    op.create_index("scheduled_messages_by_conversation", "scheduled_messages", ["conversation_id", "send_at"])
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
