"""The detail of the library: nothing chosen, or an article to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.library import words
from pharmat_desktop.ui.library.presenter import ArticlePage, LibraryPresenter
from pharmat_desktop.ui.library.tags import Tags
from pharmat_desktop.ui.links import open_link
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.reading.view import ReadingView
from pharmat_desktop.ui.theme.tokens import BODY, H1, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.centered import centered
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded


class ArticleView(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: LibraryPresenter, formulas: Formulas | None = None) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown = ""
        self._nothing = EmptyState("newspaper")
        self._about = wrapped(Label("", SMALL, "muted"))
        self._title = wrapped(Label("", H1))
        self._summary = wrapped(Label("", BODY, "muted"))
        self.tags = Tags()
        self.text = ReadingView("", formulas)
        self.like = Button("", "secondary")
        self.keep = Button("", "secondary")
        self.like.clicked.connect(presenter.like)
        self.keep.clicked.connect(presenter.keep)
        self.text.anchorClicked.connect(open_link)
        self.text.setMaximumWidth(self.text.measure())
        self._article = self._build()
        self.addWidget(self._nothing)
        self.addWidget(self._article)
        presenter.page_changed.connect(self._show_page)
        self.word()

    def _build(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for part in (self._about, self._title, self._summary):
            column.addWidget(part)
        column.addSpacing(Space.S)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.tags, 1)
        for button in (self.like, self.keep):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(foot)
        page = QWidget()
        page.setLayout(centered(column))
        page.setFocusProxy(self.text)
        return page

    def _show_page(self, page: ArticlePage) -> None:
        if page.article is None:
            self.setCurrentWidget(self._nothing)
            return
        self._describe(page)
        if page.text != self._shown:  # else a sync would scroll back to the beginning
            self.text.set_source(page.text)
            self._shown = page.text
        self.setCurrentWidget(self._article)

    def _describe(self, page: ArticlePage) -> None:
        article = page.article
        if article is None:
            return
        about = (
            isolated(article.author_name),
            words.published_text(article),
            words.minutes_text(article),
            words.difficulty_text(article.difficulty),
        )
        self._about.setText(" · ".join(part for part in about if part))
        self._title.setText(article.title)
        self.text.setAccessibleName(article.title)
        self.like.setText(self.tr("Liked") if article.is_liked else self.tr("Like"))
        self.keep.setText(self.tr("Kept") if article.is_kept else self.tr("Keep"))
        is_published = article.published_at is not None  # a draft cannot be marked
        for button in (self.like, self.keep):
            button.setVisible(is_published)
        self._summary.setText(article.summary)
        self._summary.setVisible(bool(article.summary))
        self.tags.show_tags(article.tags)

    @override
    def word(self) -> None:
        self._nothing.set_texts(self.tr("Choose an article"), self.tr("It opens here, also offline."))
        self._describe(self._presenter.page)
