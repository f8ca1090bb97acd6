"""Learning: files of lessons, one's progress and marks. What the cursor has passed is missing: all is pulled anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.add_column("course_content", Column("file_path", Text))
    op.create_table(
        "content_progress",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("course_id", "content_id", "student_id")),
        Column("position", Integer),
        *(Column(name, Text) for name in ("completed_at", "last_opened_at", "updated_at")),
        sqlite_strict=True,
    )
    op.create_index("content_progress_by_course", "content_progress", ["course_id", "content_id"])
    op.create_table(
        "lesson_marks",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text) for name in ("course_id", "content_id")),
        Column("kind", Text, nullable=False),
        Column("place", Integer),
        *(Column(name, Text) for name in ("quote", "text_before", "text_after", "note")),
        *(Column(name, Text) for name in ("written_at", "created_at", "updated_at")),
        sqlite_strict=True,
    )
    op.create_index("lesson_marks_by_lesson", "lesson_marks", ["content_id"])
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
