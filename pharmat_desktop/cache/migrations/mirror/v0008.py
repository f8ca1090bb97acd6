"""The library. What the cursor has passed is missing: the next pull fills the mirror anew."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text


def upgrade(op: Operations) -> None:
    op.create_table(
        "articles",
        Column("id", Text, primary_key=True, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("author_id", "title")),
        *(Column(name, Text) for name in ("summary", "body", "tags", "category", "difficulty", "language")),
        *(Column(name, Integer) for name in ("reading_minutes", "is_featured")),
        *(Column(name, Text) for name in ("published_at", "updated_at")),
        sqlite_strict=True,
    )
    for name in ("article_likes", "article_bookmarks"):
        op.create_table(
            name,
            Column("id", Text, primary_key=True, nullable=False),
            *(Column(owner, Text, nullable=False) for owner in ("article_id", "user_id")),
            Column("created_at", Text),
            sqlite_strict=True,
        )
    op.execute("INSERT OR IGNORE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    op.execute("DELETE FROM meta WHERE name = 'cursor'")
