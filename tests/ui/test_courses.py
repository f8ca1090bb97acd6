"""The courses screen: what its presenter decides, and what its views show of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.changes import EVERYTHING, Topic, TopicKind
from pharmat_desktop.domain.courses import Course, LessonId, Standing
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter, Side
from pharmat_desktop.ui.links import is_allowed
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, TAUGHT, TOXICOLOGY, Shelf, lesson, presenter_of


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(TAUGHT, KINETICS, TOXICOLOGY)


@pytest.fixture
def feed() -> FakeFeed:
    return FakeFeed()


@pytest.fixture
def presenter(shelf: Shelf, feed: FakeFeed) -> CoursesPresenter:
    made = presenter_of(shelf, feed)
    for model in (made.courses, made.lessons):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return made


def _titles(presenter: CoursesPresenter) -> list[str]:
    return [course.title for course in presenter.courses.items()]


def test_search_ignores_case_accents_and_the_order_of_words(presenter: CoursesPresenter) -> None:
    """Whoever types without accents finds what has them; every word must occur."""
    presenter.search("CLINICA toxi")
    assert _titles(presenter) == [TOXICOLOGY.title]
    presenter.search("haddad pharmacokinetics")
    assert _titles(presenter) == [KINETICS.title]
    presenter.search("haddad clinica")
    assert _titles(presenter) == []


def test_a_commit_shows_in_the_list_and_on_the_open_page(
    presenter: CoursesPresenter, shelf: Shelf, feed: FakeFeed
) -> None:
    """The cache is what the screen shows: no other way leads to a pixel."""
    presenter.open_course(KINETICS.id)
    shelf.stored[1] = replace(KINETICS, progress=60)
    pages: list[CoursePage] = []
    presenter.page_changed.connect(pages.append)
    feed.publish(frozenset({Topic(TopicKind.COURSES)}))
    assert [page.course.progress for page in pages if page.course] == [60]
    assert presenter.courses.items()[1].progress == 60


class Fair(Shelf):
    """A catalog with courses that one is not in."""

    reads = 0

    def courses(self) -> Sequence[Course]:
        return [course for course in super().courses() if course.standing is not Standing.OPEN]

    def catalog(self) -> Sequence[Course]:
        self.reads += 1
        return tuple(self.stored)


def test_the_catalog_is_not_read_anew_when_somebody_gets_on(feed: FakeFeed) -> None:
    """Enrolling and progress change the courses that one is in; whoever leaves one has it read."""
    fair = Fair(TAUGHT, replace(TOXICOLOGY, standing=Standing.OPEN, progress=None))
    presenter = presenter_of(fair, feed)
    presenter.show_side(Side.CATALOG)
    presenter.open_course(TOXICOLOGY.id)
    shown = []
    for standing, progress in ((Standing.ENROLLED, 0), (Standing.ENROLLED, 40), (Standing.OPEN, None)):
        fair.stored[1] = replace(TOXICOLOGY, standing=standing, progress=progress)
        feed.publish(frozenset({Topic(TopicKind.ENROLMENTS)}))
        listed = next(one for one in presenter.courses.items() if one.id == TOXICOLOGY.id)
        assert listed == presenter.page.course == fair.stored[1]
        shown.append((listed.progress, fair.reads))
    assert shown == [(0, 1), (40, 1), (None, 2)]


def test_changes_of_other_things_are_not_read(presenter: CoursesPresenter, shelf: Shelf, feed: FakeFeed) -> None:
    """A message that arrives costs the courses nothing."""
    shelf.stored.clear()
    feed.publish(frozenset({Topic(TopicKind.CONVERSATIONS), Topic(TopicKind.LESSONS, TOXICOLOGY.id)}))
    assert len(_titles(presenter)) == 3


def test_a_course_that_left_the_cache_closes(presenter: CoursesPresenter, shelf: Shelf, feed: FakeFeed) -> None:
    """Access was lost: neither the page nor its lessons stay."""
    presenter.open_course(KINETICS.id)
    presenter.open_lesson(LessonId("lesson-2"))
    shelf.stored.remove(KINETICS)
    feed.publish(EVERYTHING)
    assert presenter.page == CoursePage()
    assert presenter.lessons.rowCount() == 0


def test_a_lesson_knows_its_neighbours(presenter: CoursesPresenter) -> None:
    """The first has none before it, the last none after."""
    presenter.open_course(KINETICS.id)
    presenter.open_lesson(LessonId("lesson-1"))
    assert (presenter.page.previous, presenter.page.next) == (None, "lesson-2")
    presenter.open_lesson(LessonId("lesson-3"))
    assert (presenter.page.previous, presenter.page.next) == ("lesson-2", None)
    presenter.close_lesson()
    assert presenter.page == CoursePage(KINETICS, go_on=lesson(1))


def test_what_cannot_be_read_is_said_and_can_be_retried(
    qtbot: QtBot, presenter: CoursesPresenter, shelf: Shelf, feed: FakeFeed
) -> None:
    """An error state with words, and the list again when it works again."""
    view = CourseListView(presenter)
    qtbot.addWidget(view)
    shelf.is_broken = True
    feed.publish(EVERYTHING)
    assert presenter.list_state.error is not None
    assert "disk space" in view.pages.error.detail.text()
    shelf.is_broken = False
    view.pages.error.retry_requested.emit()
    assert presenter.list_state.error is None
    assert view.pages.currentWidget() is view.list


def test_the_list_pane_shows_a_state_that_fits(qtbot: QtBot, shelf: Shelf, feed: FakeFeed) -> None:
    """Loading, nothing yet, no match and courses look different."""
    shelf.stored.clear()
    presenter = presenter_of(shelf, feed)
    view = CourseListView(presenter)
    qtbot.addWidget(view)
    assert view.pages.currentWidget() is view.pages.empty
    presenter.set_loading(is_loading=True)
    assert view.pages.currentWidget() is view.pages.skeleton
    shelf.stored.append(KINETICS)
    feed.publish(EVERYTHING)
    assert view.pages.currentWidget() is view.list
    view.search.setText("nothing like it")
    assert view.pages.currentWidget() is view.pages.no_match
    view.pages.no_match.action_requested.emit()
    assert view.search.text() == ""
    assert view.pages.currentWidget() is view.list


def test_the_keyboard_alone_reaches_a_lesson_and_comes_back(qtbot: QtBot, presenter: CoursesPresenter) -> None:
    """Down from the search, Enter on a course, Enter on a lesson, Escape back."""
    listing, detail = CourseListView(presenter), CourseDetailView(presenter)
    for widget in (listing, detail):
        qtbot.addWidget(widget)
        widget.resize(700, 600)
        widget.show()
    QTest.keyClick(listing.search, Qt.Key.Key_Down)
    QTest.keyClick(listing.list, Qt.Key.Key_Down)
    QTest.keyClick(listing.list, Qt.Key.Key_Return)
    assert presenter.page.course == KINETICS
    lessons = detail.course.list
    lessons.setCurrentIndex(presenter.lessons.index(1))
    QTest.keyClick(lessons, Qt.Key.Key_Return)
    assert presenter.page.lesson == lesson(2)
    assert detail.currentWidget() is detail.lesson
    QTest.keyClick(detail, Qt.Key.Key_Escape)
    assert detail.currentWidget() is detail.course


def test_a_lesson_without_text_says_so(qtbot: QtBot, presenter: CoursesPresenter, shelf: Shelf) -> None:
    """An empty page would look like a fault."""
    shelf.stored_lessons[KINETICS.id] = [lesson(1, body="  ")]
    detail = CourseDetailView(presenter)
    qtbot.addWidget(detail)
    presenter.open_course(KINETICS.id)
    presenter.open_lesson(LessonId("lesson-1"))
    assert detail.lesson.bodies.currentWidget() is detail.lesson._nothing


def test_rows_say_everything_to_a_screen_reader(presenter: CoursesPresenter) -> None:
    """Title, subject, tutor and progress; kind and length of a lesson."""
    presenter.open_course(KINETICS.id)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = presenter.courses.data(presenter.courses.index(1), role)
    assert all(part in spoken for part in (KINETICS.title, KINETICS.subject, KINETICS.tutor_name, "45 %"))
    assert "Reading · 25 min" in presenter.lessons.data(presenter.lessons.index(0), role)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://example.com/a", True),
        ("mailto:a@example.com", True),
        ("http://example.com", False),
        ("https:///nohost", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("pharmat://conversation/1", False),
        ("relative/path", False),
    ],
)
def test_only_web_and_mail_links_may_open(link: str, expected: bool) -> None:
    """Everything else in other people's texts stays text."""
    assert is_allowed(QUrl(link)) is expected
