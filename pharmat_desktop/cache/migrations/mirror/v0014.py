"""A tutor's notes on students. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "tutor_notes",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("tutor_id", "student_id", "body")),
        Column("updated_at", Text),
        sqlite_strict=True,
    )
    op.create_index("tutor_notes_by_student", "tutor_notes", ["student_id"])
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
