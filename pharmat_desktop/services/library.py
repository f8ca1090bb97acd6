"""Reading the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.library import Article, ArticleId, ArticleReader

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed


class LibraryService:
    """Everything answers at once from this computer, offline too."""

    def __init__(self, reader: ArticleReader, feed: ChangeFeed) -> None:
        self._reader = reader
        self._feed = feed

    def articles(self) -> Sequence[Article]:
        """Featured ones first, then the newest."""
        return self._reader.articles()

    def text(self, article_id: ArticleId) -> str:
        """Markdown; empty for an article that is not here any more."""
        return self._reader.text(article_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
