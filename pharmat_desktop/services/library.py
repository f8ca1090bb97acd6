"""The library: read from this computer; what one likes and keeps is a wish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.library import Article, ArticleId, ArticleReader

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.services.wishes import WishBox


class LibraryService:
    """Reads answer at once from this computer, offline too; marks are on disk when they return."""

    def __init__(self, reader: ArticleReader, wishes: WishBox, feed: ChangeFeed) -> None:
        self._reader = reader
        self._wishes = wishes
        self._feed = feed

    def articles(self) -> Sequence[Article]:
        """Featured ones first, then the newest."""
        return self._reader.articles()

    def text(self, article_id: ArticleId) -> str:
        """Markdown; empty for an article that is not here any more."""
        return self._reader.text(article_id)

    async def like(self, article_id: ArticleId, *, is_on: bool) -> None:
        """Say so, or take it back; told to the server later. Raises LocalStorageError."""
        await self._wishes.add(WishKind.LIKE, article_id, {"article": article_id, "is_liked": is_on}, dated="")

    async def keep(self, article_id: ArticleId, *, is_on: bool) -> None:
        """To read it again, or not any more; told to the server later. Raises LocalStorageError."""
        await self._wishes.add(WishKind.KEEP, article_id, {"article": article_id, "is_bookmarked": is_on}, dated="")

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
