"""The list pane of the library: search, category, articles, and what stands there instead of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.library import Article
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.library.presenter import LibraryPresenter, LibraryState, Side
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import H2, Radius, Size, Space
from pharmat_desktop.ui.times import duration_text
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_pages import ListPages
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
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


class LibraryListView(QWidget):
    """Binds the presenter's model; the main window owns it."""

    article_opened = Signal()
    """An article was chosen: in a narrow window the detail must come in front."""

    def __init__(self, presenter: LibraryPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label("", H2)
        self.sides = Segments(tuple(Side))
        self.search = SearchField("")
        self.category = Combo()
        self.list = RowList("")
        self.list.setModel(presenter.articles)
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self.pages = ListPages(self.list, "newspaper")
        self._build()
        self._bind()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.setSpacing(Space.M)
        for part in (self._title, self.sides, self.search, self.category):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.list)

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self.pages.enter_list)
        self.category.activated.connect(lambda _: presenter.choose(self.category.currentData()))
        self.list.row_opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.pages.empty.action_requested.connect(lambda: self.sides.set_key(Side.ALL))
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show_state)

    def _turn_to(self, side: str) -> None:
        self._presenter.show_side(Side(side))
        self._retranslate()

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    def _follow(self, current: QModelIndex) -> None:
        """Arrow keys show each article as they pass it; the focus stays in the list."""
        if current.isValid() and self.list.hasFocus():
            self._presenter.open(current.data(SNAPSHOT_ROLE).id)

    def _open(self, index: QModelIndex) -> None:
        self._presenter.open(index.data(SNAPSHOT_ROLE).id)
        self.article_opened.emit()

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

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Library"))
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
