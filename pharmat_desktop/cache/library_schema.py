"""The mirror's tables about the library. Imports SQLAlchemy: for the worker thread only."""

from __future__ import annotations

from sqlalchemy import Table

from pharmat_desktop.cache.columns import flag, json, key, maybe, maybe_number, mirror, words

articles = Table(
    "articles",
    mirror,
    key("id"),
    words("author_id"),
    words("title"),
    maybe("summary"),
    maybe("body"),
    json("tags"),
    maybe("category"),
    maybe("difficulty"),
    maybe("language"),
    maybe_number("reading_minutes"),
    flag("is_featured"),
    maybe("published_at"),
    maybe("updated_at"),
    sqlite_strict=True,
)

article_likes = Table(
    "article_likes", mirror, key("id"), words("article_id"), words("user_id"), maybe("created_at"), sqlite_strict=True
)
article_bookmarks = Table(
    "article_bookmarks",
    mirror,
    key("id"),
    words("article_id"),
    words("user_id"),
    maybe("created_at"),
    sqlite_strict=True,
)
"""Both are one's own alone; a few dozen rows, so no index."""
