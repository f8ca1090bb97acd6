"""The list pane of the library: search, category, articles, and what stands there instead of them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.library import Article
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.library.presenter import LibraryPresenter, LibraryState, Side
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.times import duration_text
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.segments import Segments


class ArticleDelegate(ListRowDelegate):
    """An icon, the title, the author, how long it takes, and a mark for what one keeps."""

    @override
    def look(self, index: Index) -> RowLook:
        article: Article = index.data(SNAPSHOT_ROLE)
        below = [isolated(part) for part in (article.author_name, article.category) if part]
        marks = ("bookmark",) if article.is_kept else ()
        return RowLook(article.title, " · ".join(below), duration_text(article.reading_minutes), marks=marks)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        article: Article = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("accent_soft" if article.is_featured else "surface2"))
        name = "star" if article.is_featured else "pencil" if article.published_at is None else "newspaper"
        ink = colors().on_soft if article.is_featured else colors().muted
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        painter.drawPixmap(spot.topLeft(), icon_pixmap(name, ink, Size.ICON, self._view.devicePixelRatioF()))


class LibraryListView(ListSide):
    """Binds the presenter's model; the main window owns it."""

    def __init__(self, presenter: LibraryPresenter) -> None:
        super().__init__(presenter.articles, "newspaper")
        self._presenter = presenter
        self.sides = Segments(tuple(Side))
        self.search = SearchField("")
        self.category = Combo()
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self.build(self.sides, self.search, self.category)
        self._bind()
        self.word()

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self.pages.enter_list)
        self.category.activated.connect(lambda _: presenter.choose(self.category.currentData()))
        self.pages.empty.action_requested.connect(lambda: self.sides.set_key(Side.ALL))
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show_state)

    def search_all(self, words: str) -> None:
        """In all articles, of any subject."""
        self.sides.set_key(Side.ALL)
        self._presenter.choose("")
        self.search.setText(words)
        self.search.setFocus()

    def _turn_to(self, side: str) -> None:
        self._presenter.show_side(Side(side))
        self.word()

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    @override
    def open_item(self, item: Article) -> None:
        self._presenter.open(item.id)

    def _show_state(self, state: LibraryState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        shown = [self.category.itemData(row) for row in range(self.category.count())]
        if shown != ["", *state.categories]:
            self._fill_categories(state)
        self.category.setCurrentIndex(max(0, self.category.findData(state.category)))

    def _fill_categories(self, state: LibraryState) -> None:
        self.category.clear()
        self.category.addItem(self.tr("All subjects"), "")
        for name in state.categories:
            self.category.addItem(name, name)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Library"))
        self.sides.setAccessibleName(self.tr("Which articles"))
        self.sides.set_words({Side.ALL: self.tr("All articles"), Side.KEPT: self.tr("Kept")})
        self.search.set_name(self.tr("Search articles"))
        self.category.setAccessibleName(self.tr("Subject"))
        self.list.setAccessibleName(self.tr("Articles"))
        self.pages.skeleton.setAccessibleName(self.tr("Articles are being loaded"))
        empty, no_match = self.pages.empty, self.pages.no_match
        if self._presenter.state.side is Side.KEPT:
            empty.set_texts(self.tr("Nothing kept yet"), self.tr("Keep an article to find it here again."))
            empty.set_action(self.tr("Show all articles"))
        else:
            empty.set_texts(self.tr("No articles yet"), self.tr("What tutors publish appears here."))
            empty.set_action("")
        no_match.set_texts(self.tr("No article matches"), self.tr("Try another word or another subject."))
        no_match.set_action(self.tr("Show all articles"))
        self._fill_categories(self._presenter.state)
        self._show_state(self._presenter.state)
