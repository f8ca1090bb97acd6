"""The library screen: what its presenter decides, and what its views show of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.changes import EVERYTHING
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.library import Article, ArticleId
from pharmat_desktop.services.library import LibraryService
from pharmat_desktop.services.wishes import WishBox
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.library.article_page import ArticleView
from pharmat_desktop.ui.library.list_view import LibraryListView
from pharmat_desktop.ui.library.presenter import ArticlePage, LibraryPresenter, Side
from pharmat_desktop.ui.widgets.buttons import Button
from tests.support.desk import eventually
from tests.support.fakes import FakeDraftStore, FakeFeed

BATHTUB = Article(
    id=ArticleId("bathtub"),
    title="The bathtub: clearance without tears",
    summary="One picture that explains most of it.",
    author_name="Dr Amal Haddad",
    category="Pharmacokinetics",
    tags=("basics",),
    difficulty="beginner",
    language="en",
    reading_minutes=4,
    is_featured=True,
    published_at=datetime(2026, 3, 1, tzinfo=UTC),
)
SICK_DAYS = replace(
    BATHTUB, id=ArticleId("sick"), title="Días de enfermedad", category="Cardiology", is_featured=False, is_kept=True
)
DRAFT = replace(SICK_DAYS, id=ArticleId("draft"), title="Half a thought", published_at=None, is_kept=False)


class Stacks:
    """What `ArticleReader` reads."""

    def __init__(self, *articles: Article) -> None:
        self.stored = list(articles)
        self.is_broken = False

    def articles(self) -> Sequence[Article]:
        if self.is_broken:
            raise LocalStorageError("the disk is full")
        return tuple(self.stored)

    def text(self, article_id: ArticleId) -> str:
        return f"# {article_id}\nText" if any(one.id == article_id for one in self.stored) else ""


def _service(stacks: Stacks, feed: FakeFeed) -> LibraryService:
    wishes = WishBox(FakeDraftStore(feed), lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None)
    return LibraryService(stacks, wishes, feed)


@pytest.fixture
def stacks() -> Stacks:
    return Stacks(BATHTUB, SICK_DAYS, DRAFT)


@pytest.fixture
def feed() -> FakeFeed:
    return FakeFeed()


@pytest.fixture
def presenter(stacks: Stacks, feed: FakeFeed) -> LibraryPresenter:
    made = LibraryPresenter(_service(stacks, feed))
    QAbstractItemModelTester(made.articles, QAbstractItemModelTester.FailureReportingMode.Fatal, made.articles)
    return made


def _ids(presenter: LibraryPresenter) -> list[str]:
    return [article.id for article in presenter.articles.items()]


def test_articles_are_found_by_words_category_and_what_one_keeps(presenter: LibraryPresenter) -> None:
    """All three at once; without regard to accents; and everything again when nothing is looked for."""
    presenter.search("DIAS haddad")
    assert _ids(presenter) == ["sick"]
    presenter.choose("Pharmacokinetics")
    assert (_ids(presenter), presenter.state.total) == ([], 3)
    presenter.show_all()
    assert _ids(presenter) == ["bathtub", "sick", "draft"]
    presenter.show_side(Side.KEPT)
    assert (_ids(presenter), presenter.state.total) == (["sick"], 1)
    assert presenter.state.categories == ("Cardiology", "Pharmacokinetics")


def test_an_article_follows_the_cache_while_it_is_open(
    presenter: LibraryPresenter, stacks: Stacks, feed: FakeFeed
) -> None:
    """Changed, it changes; gone, it closes."""
    presenter.open(BATHTUB.id)
    stacks.stored[0] = replace(BATHTUB, title="The sink")
    feed.publish(EVERYTHING)
    assert presenter.page.article == stacks.stored[0]
    del stacks.stored[0]
    feed.publish(EVERYTHING)
    assert presenter.page == ArticlePage()


def test_what_cannot_be_read_is_said_and_can_be_retried(
    qtbot: QtBot, presenter: LibraryPresenter, stacks: Stacks, feed: FakeFeed
) -> None:
    """An error state with words, and the list again when it works again."""
    view = LibraryListView(presenter)
    qtbot.addWidget(view)
    stacks.is_broken = True
    feed.publish(EVERYTHING)
    assert view.pages.currentWidget() is view.pages.error
    stacks.is_broken = False
    view.pages.error.retry_requested.emit()
    assert view.pages.currentWidget() is view.list


def test_the_keyboard_alone_finds_and_opens_an_article(qtbot: QtBot, presenter: LibraryPresenter) -> None:
    """Words, down into the list, Enter; the page shows title, author, time, tags and text."""
    view, page = LibraryListView(presenter), ArticleView(presenter)
    for widget in (view, page):
        qtbot.addWidget(widget)
        widget.resize(600, 600)
        widget.show()
    QTest.keyClicks(view.search, "bathtub")
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert page._title.text() == BATHTUB.title
    assert "Dr Amal Haddad" in page._about.text()
    assert "4 min" in page._about.text()
    assert page.text.toPlainText() == "bathtub\nText"
    [tag] = page.tags.findChildren(Button)
    assert tag.text() == "basics"
    with qtbot.waitSignal(page.tags.chosen) as chosen:
        QTest.keyClick(tag, Qt.Key.Key_Space)
    view.search_all(chosen.args[0])
    assert (view.search.text(), presenter.state.query) == ("basics", "basics")


def test_a_sync_leaves_the_reader_where_he_is(
    qtbot: QtBot, presenter: LibraryPresenter, stacks: Stacks, feed: FakeFeed
) -> None:
    """The text is laid out anew only when it is another one."""
    page = ArticleView(presenter)
    qtbot.addWidget(page)
    presenter.open(BATHTUB.id)
    cursor = page.text.textCursor()
    cursor.setPosition(5)
    page.text.setTextCursor(cursor)
    stacks.stored[0] = replace(BATHTUB, is_kept=True)
    feed.publish(EVERYTHING)
    assert page.text.textCursor().position() == 5


def test_empty_sides_say_how_they_are_filled(qtbot: QtBot, feed: FakeFeed) -> None:
    """Nothing kept leads back to all articles; while the first sync runs nothing is promised."""
    presenter = LibraryPresenter(_service(Stacks(BATHTUB), feed))
    view = LibraryListView(presenter)
    qtbot.addWidget(view)
    view.sides.set_key(Side.KEPT)
    assert view.pages.currentWidget() is view.pages.empty
    view.pages.empty.action_requested.emit()
    assert (view.sides.key(), view.pages.currentWidget()) == (Side.ALL, view.list)
    nothing = LibraryListView(LibraryPresenter(_service(Stacks(), feed)))
    qtbot.addWidget(nothing)
    nothing._presenter.set_loading(is_loading=True)
    assert nothing.pages.currentWidget() is nothing.pages.skeleton


def test_rows_say_everything_to_a_screen_reader(presenter: LibraryPresenter) -> None:
    """Recommended, kept and draft are pictures; here they are words."""
    spoken = [
        presenter.articles.data(presenter.articles.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)
    ]
    for text, word in zip(spoken, ("Recommended", "Kept", "Draft"), strict=True):
        assert word in text
        assert "4 min" in text


async def test_an_open_article_is_liked_and_kept_by_keyboard(
    stacks: Stacks, feed: FakeFeed, qapp: QApplication
) -> None:
    """The wish says how it shall be; a draft of one's own has no buttons for it."""
    tasks, drafts = TaskScope("test"), FakeDraftStore(feed)
    service = LibraryService(
        stacks, WishBox(drafts, lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None), feed
    )
    presenter = LibraryPresenter(service, tasks)
    view = ArticleView(presenter)
    view.show()
    presenter.open(BATHTUB.id)
    for button in (view.like, view.keep):
        QTest.keyClick(button, Qt.Key.Key_Return)
    await eventually(lambda: len(drafts.drafts) == 2)
    wishes = [json.loads(draft.body) for draft in drafts.drafts.values()]
    assert wishes == [{"article": "bathtub", "is_liked": True}, {"article": "bathtub", "is_bookmarked": True}]
    stacks.stored[0] = replace(BATHTUB, is_liked=True, is_kept=True)
    feed.publish(EVERYTHING)
    assert (view.like.text(), view.keep.text()) == ("Liked", "Kept")
    presenter.open(DRAFT.id)
    assert view.like.isHidden()
    await tasks.close()
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
