"""Which articles are listed and which one is open. Reads at once; nothing here awaits anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.library import Article, ArticleId
from pharmat_desktop.services.library import LibraryService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.library.model import ArticleListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.presenter import ListPresenter


class Side(StrEnum):
    """Which articles the list is about."""

    ALL = "all"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class LibraryState:
    """All that the list pane shows beside its rows."""

    side: Side = Side.ALL
    total: int = 0
    """Articles of this side, before words and category."""
    categories: tuple[str, ...] = ()
    """Of all articles, by name."""
    category: str = ""
    """The chosen one; empty for any."""
    query: str = ""
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What the detail shows."""

    article: Article | None = None
    text: str = ""
    """Markdown."""


class LibraryPresenter(ListPresenter[LibraryState, ArticlePage]):
    """Owns the model. Lives as long as the account is signed in; `close` ends its subscription."""

    failed = Signal(object)
    """PharmatError: a mark could not be kept."""

    def __init__(self, service: LibraryService, tasks: TaskScope | None = None, parent: QObject | None = None) -> None:
        """Without `tasks` nothing can be marked."""
        super().__init__(LibraryState(), ArticlePage(), parent)
        self._service = service
        self._tasks = tasks
        self.articles = ArticleListModel(self)
        self._all: Sequence[Article] = ()
        self._texts: dict[ArticleId, str] = {}
        self.until_closed(service.subscribe(self._on_changes))
        self.refresh()

    @override
    def refresh(self) -> None:
        try:
            self._all = self._service.articles()
            self._read_page()
        except PharmatError as error:
            self._become(error=error)
            return
        self._texts = {article.id: folded(_searched(article)) for article in self._all}
        categories = {article.category for article in self._all} - {""}
        self._become(categories=tuple(sorted(categories, key=str.casefold)), error=None)
        self._filter()

    def show_side(self, side: Side) -> None:
        self._become(side=side)
        self._filter()

    def choose(self, category: str) -> None:
        """List only articles of this category; empty for any."""
        self._become(category=category)
        self._filter()

    def search(self, query: str) -> None:
        """List only articles in whose title, summary, author, category or tags every word of `query` occurs."""
        self._become(query=query.strip())
        self._filter()

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self._become(query="", category="")
        self._filter()

    def open(self, article_id: ArticleId) -> None:
        try:
            self._look_at(article_id)
        except PharmatError as error:
            self._become(error=error)

    def like(self) -> None:
        """The open article, or no more."""
        if (article := self.page.article) is not None:
            self._mark(lambda: self._service.like(article.id, is_on=not article.is_liked))

    def keep(self) -> None:
        """The open article, or no more."""
        if (article := self.page.article) is not None:
            self._mark(lambda: self._service.keep(article.id, is_on=not article.is_kept))

    def _mark(self, work: Callable[[], Awaitable[None]]) -> None:
        if self._tasks is not None and not self._tasks.is_closed:
            self._tasks.spawn(self._told(work), name="mark of an article")

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except PharmatError as error:
            self.failed.emit(error)

    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, Topic(TopicKind.LIBRARY)):
            self.refresh()

    def _read_page(self) -> None:
        if self.page.article is not None:
            self._look_at(self.page.article.id)

    def _look_at(self, article_id: ArticleId) -> None:
        article = next((one for one in self._all if one.id == article_id), None)
        self._show(ArticlePage(article, self._service.text(article_id)) if article else ArticlePage())

    def _filter(self) -> None:
        state = self.state
        side = [article for article in self._all if state.side is Side.ALL or article.is_kept]
        wanted = folded(state.query).split()
        found = [article for article in side if not state.category or article.category == state.category]
        self.articles.replace([one for one in found if all(word in self._texts[one.id] for word in wanted)])
        self._become(total=len(side))


def _searched(article: Article) -> str:
    return " ".join((article.title, article.summary, article.author_name, article.category, *article.tags))
