"""What is found in the catalog, held against a plain reading of the rules."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.courses import Course, CourseId, Standing
from pharmat_desktop.domain.errors import Offline, Refused
from pharmat_desktop.domain.insight import CourseInsight
from pharmat_desktop.domain.money import Money
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.catalog import FREE, LEVELS, PAID, Catalog, Facet, Order
from pharmat_desktop.ui.courses.detail_view import CourseDetailView
from pharmat_desktop.ui.courses.enrol_card import EnrolCard
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import CoursesPresenter, Side
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.models.faceted import Wish
from tests.support.desk import eventually
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, TAUGHT, TOXICOLOGY, Shelf, presenter_of, sources_of


def _course(number: int, draw: random.Random) -> Course:
    return replace(
        KINETICS,
        id=CourseId(str(number)),
        title=f"{draw.choice(('Renal', 'Cardiac', 'Clínica'))} course {number}",
        subject=draw.choice(("Pharmacology", "Toxicology", "")),
        tutor_name=draw.choice(("Amal Haddad", "Henrik Larsen")),
        level=draw.choice(LEVELS),
        language=draw.choice(("en", "es")),
        price=Money(draw.choice((0, 100, 9900)), draw.choice(("EUR", "JPY"))),
        rating_hundredths=draw.choice((None, 250, 300, 399, 400, 500)),
        rating_count=draw.randrange(3),
        tags=draw.choice(((), ("dosing",))),
    )


def _fits(course: Course, facet: str, value: str) -> bool:
    if facet == Facet.PRICE:
        return (course.price.minor == 0) is (value == FREE)
    if facet == Facet.RATING:
        return (course.rating_hundredths or 0) >= int(value) * 100
    name = {Facet.TUTOR: "tutor_name"}.get(Facet(facet), facet)
    return bool(getattr(course, name) == value)


def test_choices_promise_what_is_found() -> None:
    """Each choice says how many courses it leaves, and choosing it leaves them, whatever else is wished for."""
    draw = random.Random(11)
    catalog = Catalog([_course(number, draw) for number in range(200)])
    for _ in range(60):
        wish = Wish(draw.choice(("", "renal", "CLINICA 1", "dosing amal", "nothing")))
        for facet in draw.sample(list(Facet), draw.randrange(3)):
            options = catalog.choices(facet, wish)
            if options:
                wish = replace(wish, chosen={**wish.chosen, facet: draw.choice(sorted(options))})
        found = catalog.found(wish)
        assert all(_fits(course, facet, value) for course in found for facet, value in wish.chosen.items())
        for facet in Facet:
            for value, count in catalog.choices(facet, wish).items():
                assert len(catalog.found(replace(wish, chosen={**wish.chosen, facet: value}))) == count


def test_every_word_must_occur_somewhere() -> None:
    """In title, subject, tutor or tags; without regard to case and accents."""
    one = replace(KINETICS, title="Farmacocinética", tags=("dosing",))
    catalog = Catalog([one])
    for query, is_found in (("cinetica DOSING", True), ("haddad pharmacology", True), ("cinetica zinc", False)):
        assert bool(catalog.found(Wish(query))) is is_found


def test_orders_put_the_best_first_and_keep_titles_apart() -> None:
    """Unrated courses come last by rating, free ones first by price; equal ones stay by title."""
    names = "abcd"
    a, b, c, d = (replace(KINETICS, id=CourseId(name), title=name) for name in names)
    catalog = Catalog(
        [
            replace(a, price=Money(500, "EUR"), duration_minutes=30),
            replace(b, rating_hundredths=400, rating_count=1, price=Money(300, "EUR"), duration_minutes=10),
            replace(c, rating_hundredths=400, rating_count=9, duration_minutes=10),
            replace(d, rating_hundredths=450, rating_count=1, duration_minutes=20),
        ]
    )
    orders = {order: "".join(course.title for course in catalog.found(Wish("", {}, order))) for order in Order}
    assert orders == {Order.TITLE: "abcd", Order.RATING: "dcba", Order.PRICE: "cdba", Order.LENGTH: "bcda"}


def test_choices_of_a_price_are_free_and_paid() -> None:
    """Amounts of several currencies cannot be compared; whether there is one can."""
    catalog = Catalog([replace(KINETICS, price=Money(0, "EUR")), replace(KINETICS, price=Money(5, "JPY"))])
    assert catalog.choices(Facet.PRICE, Wish()) == {FREE: 1, PAID: 1}


def _shown(qtbot: QtBot, *courses: Course) -> tuple[CourseListView, CoursesPresenter]:
    presenter = presenter_of(Shelf(*courses), FakeFeed())
    view = CourseListView(presenter)
    qtbot.addWidget(view)
    view.resize(300, 700)
    view.show()
    return view, presenter


def test_the_catalog_is_narrowed_by_keyboard_and_stays_so(qtbot: QtBot) -> None:
    """To the catalog, a level out of the filters, words, back to one's own courses, and again: it is as it was left."""
    hard = replace(KINETICS, id=CourseId("hard"), title="Renal dosing", level="advanced", standing=Standing.OPEN)
    view, presenter = _shown(qtbot, KINETICS, TOXICOLOGY, hard)
    view.sides.parts[Side.MINE].setFocus()
    qtbot.waitUntil(view.sides.parts[Side.MINE].hasFocus, timeout=30_000)
    QTest.keyClick(view.sides.parts[Side.MINE], Qt.Key.Key_Right)
    QTest.keyClick(view.filter, Qt.Key.Key_Return)
    level = view.filters.combos[Facet.LEVEL]
    assert [level.itemText(row) for row in range(level.count())] == ["Any", "Intermediate (2)", "Advanced (1)"]
    QTest.keyClick(level, Qt.Key.Key_End)
    QTest.keyClick(view.filters, Qt.Key.Key_Return)
    assert not view.filters.isVisible()
    assert [course.id for course in presenter.courses.items()] == ["hard"]
    assert view.filter.text().startswith("1 ")
    QTest.keyClicks(view.search, "zinc")
    assert view.pages.currentWidget() is view.pages.no_match
    view.sides.set_key(Side.MINE)
    assert (view.search.text(), presenter.courses.rowCount(), view.filter.isVisible()) == ("", 3, False)
    view.sides.set_key(Side.CATALOG)
    assert (view.search.text(), view._found.text()) == ("zinc", "0 of 3 courses")
    view.pages.no_match.action_requested.emit()
    assert (view.search.text(), presenter.courses.rowCount()) == ("", 3)


def test_who_has_no_course_is_led_to_the_catalog(qtbot: QtBot) -> None:
    """An empty list says where courses are; an empty catalog cannot."""
    view, presenter = _shown(qtbot)
    view.pages.empty.action_requested.emit()
    assert presenter.list_state.side is Side.CATALOG
    assert view.pages.empty.title.text() == "The catalog is empty"


def test_rows_of_the_catalog_say_what_a_course_costs_and_is_worth(qtbot: QtBot) -> None:
    """To a screen reader, too."""
    rated = replace(KINETICS, progress=None, standing=Standing.OPEN, rating_hundredths=467, rating_count=12)
    _, presenter = _shown(qtbot, replace(rated, price=Money(14900, "EUR")))
    spoken = presenter.courses.data(presenter.courses.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "4.7 of 5 (12)" in spoken
    assert "149.00" in spoken


class _Office:
    """The academy's say about enrolling, as a test wants it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer = asyncio.Event()
        self.refusal: Refused | None = None

    async def enroll(self, course_id: CourseId) -> None:
        self.asked.append(course_id)
        await self.answer.wait()
        if self.refusal is not None:
            raise self.refusal

    async def insight(self, course_id: CourseId) -> CourseInsight:
        raise Offline(course_id)


async def test_enrolling_is_said_while_it_lasts_and_when_it_fails(qapp: QApplication) -> None:
    """The button is for one press; a refusal stands beside it in the academy's words; offline it says why it rests."""
    tasks, office, feed = TaskScope("test"), _Office(), FakeFeed()
    free = replace(KINETICS, progress=None, standing=Standing.OPEN)
    owner = QObject()
    courses = CourseService(lambda: office, Shelf(free), feed, refresh=lambda: None)
    screen = CoursesScreen(sources_of(courses, feed), tasks, "Academy", owner)
    card = screen.detail_widget.course.enrol
    screen.presenter.open_course(free.id)
    assert (card.isHidden(), card.button.isEnabled(), card.button.text()) == (False, True, "Enrol")
    card.button.click()
    card.button.click()
    await asyncio.sleep(0)
    assert (office.asked, card.button.isEnabled(), card.button.text()) == ([free.id], False, "Enrolling…")
    office.refusal = Refused("course_unavailable", "This course is not open for enrolment.", 404)
    office.answer.set()
    await eventually(lambda: not card.notice.isHidden())
    assert (card.button.isEnabled(), card.button.text()) == (True, "Enrol")
    screen.set_connection(ConnectionStatus(network=Fact(FactState.OFF)))
    assert not card.button.isEnabled()
    assert "offline" in card._hint.text()
    screen.presenter.open_course(CourseId("nothing"))
    await tasks.close()
    for widget in screen.widgets:
        if widget is not None:
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before their models, which the owner takes along


def test_a_course_one_is_in_has_no_price_left(qtbot: QtBot) -> None:
    """Neither for who takes it nor for who teaches it."""
    card = EnrolCard()
    qtbot.addWidget(card)
    for course in (KINETICS, TAUGHT):
        card.show_course(course)
        assert card.isHidden()


def test_previews_are_told_from_a_whole_course(qtbot: QtBot) -> None:
    """Of a course that one is not in, the page says how many lessons more there are."""
    open_one = replace(KINETICS, progress=None, standing=Standing.OPEN, lesson_count=9, objectives=("Dose by weight",))
    presenter = presenter_of(Shelf(open_one), FakeFeed())
    detail = CourseDetailView(presenter)
    qtbot.addWidget(detail)
    presenter.open_course(open_one.id)
    page = detail.course
    assert (page._heading.text(), page._none.isHidden()) == ("Free previews", False)
    assert page._none.text().startswith("6 ")
    assert "Dose by weight" in page._more._parts[0][1].text()
