"""Quizzes and cards. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.add_column("course_content", Column("quiz", Text))
    op.create_table(
        "quiz_attempts",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("course_id", "content_id", "student_id")),
        *(Column(name, Integer, nullable=False) for name in ("attempt", "revision")),
        Column("answers", Text),
        *(Column(name, Integer, nullable=False) for name in ("right_count", "question_count")),
        Column("is_passed", Integer),
        *(Column(name, Text) for name in ("results", "scored_at", "updated_at")),
        sqlite_strict=True,
    )
    op.create_index("quiz_attempts_by_lesson", "quiz_attempts", ["content_id", "attempt"])
    op.create_table(
        "cards",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text) for name in ("course_id", "content_id")),
        Column("front", Text, nullable=False),
        Column("back", Text),
        Column("is_suspended", Integer),
        *(Column(name, Text) for name in ("written_at", "created_at", "updated_at")),
        sqlite_strict=True,
    )
    op.create_table(
        "card_reviews",
        Column("id", Text, primary_key=True, nullable=False),
        Column("card_id", Text, nullable=False),
        Column("rating", Integer),
        Column("undoes", Text),
        Column("reviewed_at", Text, nullable=False),
        Column("updated_at", Text),
        sqlite_strict=True,
    )
    op.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
