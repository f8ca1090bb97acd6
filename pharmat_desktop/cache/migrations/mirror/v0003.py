"""How one has set up a conversation, and an index that unread messages are counted by alone.

What the cursor has passed is missing: the next pull fills the mirror anew.
"""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    for name in ("muted_until", "archived_at", "pinned_at"):
        op.add_column("conversation_members", Column(name, Text))
    op.create_index("messages_unread", "messages", ["conversation_id", "seq", "sender_id", "deleted_at"])
    op.execute("INSERT INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
