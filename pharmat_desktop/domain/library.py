"""The library: articles as the screens show them, and what reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType, Protocol

ArticleId = NewType("ArticleId", str)


@dataclass(frozen=True, slots=True)
class Article:
    """A published article, or a draft of one's own; without its text, which can be long."""

    id: ArticleId
    title: str
    summary: str
    author_name: str
    category: str
    tags: tuple[str, ...]
    difficulty: str
    """``beginner``, ``intermediate`` or ``advanced``."""
    language: str
    """ISO 639-1."""
    reading_minutes: int
    is_featured: bool
    published_at: datetime | None
    """Aware UTC; None for a draft."""
    is_liked: bool = False
    """By oneself."""
    is_kept: bool = False


class ArticleReader(Protocol):
    """Articles of the mirror. Read on the loop; raises LocalStorageError."""

    def articles(self) -> Sequence[Article]:
        """Featured ones first, then the newest."""
        ...

    def text(self, article_id: ArticleId) -> str:
        """Markdown; empty for an article that is not here any more."""
        ...
