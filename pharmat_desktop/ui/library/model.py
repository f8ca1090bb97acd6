"""The list of the library screen."""

from __future__ import annotations

from pharmat_desktop.domain.library import Article
from pharmat_desktop.ui.library import words
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override


class ArticleListModel(KeyedListModel[Article]):
    @override
    def text(self, item: Article) -> str:
        return item.title

    @override
    def spoken(self, item: Article) -> str:
        return words.spoken_article(item)
