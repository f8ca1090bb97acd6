"""The `ArticleReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, texts, utc
from pharmat_desktop.domain.drafts import DraftState, WishKind
from pharmat_desktop.domain.library import Article, ArticleId
from pharmat_desktop.domain.people import UserId


def _wished(kind: WishKind, name: str) -> str:
    """What waits to be sent of an article `a`: the newest, or null."""
    return f"""(SELECT json_extract(d.body, '$.{name}') FROM drafts.draft_messages d
        WHERE d.lane = 'wish:{kind}:' || a.id AND d.state <> '{DraftState.NEEDS_ATTENTION}' AND json_valid(d.body)
        ORDER BY d.position DESC LIMIT 1)"""  # noqa: S608 - made of constants


_ARTICLES = f"""
SELECT a.id, a.title, a.summary, u.first_name, u.last_name, a.category, a.tags, a.difficulty, a.language,
    a.reading_minutes, a.is_featured, a.published_at,
    ifnull({_wished(WishKind.LIKE, "is_liked")},
        EXISTS (SELECT 1 FROM article_likes m WHERE m.article_id = a.id AND m.user_id = :me)),
    ifnull({_wished(WishKind.KEEP, "is_bookmarked")},
        EXISTS (SELECT 1 FROM article_bookmarks m WHERE m.article_id = a.id AND m.user_id = :me))
FROM articles a LEFT JOIN users u ON u.id = a.author_id
ORDER BY ifnull(a.is_featured, 0) DESC, ifnull(a.published_at, '9') DESC, a.id
"""  # noqa: S608 - made of constants
_TEXT = "SELECT body FROM articles WHERE id = ?"


class SqliteArticleReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def articles(self) -> Sequence[Article]:
        return [_article(_Row._make(row)) for row in self._connection.rows(_ARTICLES, {"me": self._user_id})]

    def text(self, article_id: ArticleId) -> str:
        row = self._connection.row(_TEXT, (article_id,))
        return str(row[0] or "") if row is not None else ""


class _Row(NamedTuple):
    id: str
    title: str
    summary: str | None
    first_name: str | None
    last_name: str | None
    category: str | None
    tags: str | None
    difficulty: str | None
    language: str | None
    reading_minutes: int | None
    is_featured: int | None
    published_at: str | None
    is_liked: int
    is_kept: int


def _article(row: _Row) -> Article:
    return Article(
        id=ArticleId(row.id),
        title=row.title,
        summary=row.summary or "",
        author_name=full_name(row.first_name, row.last_name),
        category=row.category or "",
        tags=texts(row.tags),
        difficulty=row.difficulty or "",
        language=row.language or "",
        reading_minutes=row.reading_minutes or 1,
        is_featured=bool(row.is_featured),
        published_at=utc(row.published_at),
        is_liked=bool(row.is_liked),
        is_kept=bool(row.is_kept),
    )
