"""What the catalog shows of a course. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    for name in ("syllabus", "prerequisites", "tags", "learning_objectives"):
        op.add_column("courses", Column(name, Text))
    for name in ("rating_hundredths", "rating_count"):
        op.add_column("courses", Column(name, Integer))
    op.execute("INSERT OR IGNORE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
