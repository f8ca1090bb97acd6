"""Tutors are found by what they are, held against a plain reading of the rules; the list says so, also when spoken."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.faceted import Wish
from pharmat_desktop.ui.sessions.booking.directory import Directory, Facet, Order, price_limit
from pharmat_desktop.ui.sessions.booking.directory_presenter import DirectoryPresenter
from pharmat_desktop.ui.sessions.booking.directory_view import DirectoryView
from tests.support.desk import eventually
from tests.ui.sessions.lessons import START

NOW = START
HADDAD = TutorCard(
    id=UserId("amal"),
    name="Dr Haddad",
    zone="Europe/London",
    headline="Doses without fear",
    bio="Twelve years on intensive care wards.",
    subjects=("Pharmacokinetics", "Clinical pharmacy"),
    languages=("en", "ar"),
    rate=Money(5400, "EUR"),
    rating=4.8,
    session_count=13,
)


def a_tutor(number: int, draw: random.Random) -> TutorCard:
    return replace(
        HADDAD,
        id=UserId(str(number)),
        name=f"{draw.choice(('Amal', 'Lucía', 'Henrik'))} {number}",
        subjects=draw.choice((("Toxicology",), ("Toxicology", "Law & ethics"), ())),
        languages=draw.choice((("en",), ("es", "en"))),
        rate=draw.choice((None, Money(1500, "EUR"), Money(9000, "EUR"), Money(3000, "JPY"))),
        rating=draw.choice((None, 2.5, 3.0, 3.99, 4.0, 5.0)),
        next_free_at=draw.choice((None, NOW - timedelta(hours=1), NOW + timedelta(hours=5), NOW + timedelta(days=5))),
        is_accepting=draw.random() < 0.8,
    )


def fits(tutor: TutorCard, facet: str, value: str) -> bool:
    if facet == Facet.PRICE:
        minor, currency = price_limit(value)
        return tutor.rate is not None and tutor.rate.currency == currency and tutor.rate.minor <= minor
    if facet == Facet.RATING:
        return (tutor.rating or 0) >= int(value)
    if facet == Facet.FREE:
        at = tutor.next_free_at
        return tutor.is_accepting and at is not None and NOW < at < NOW + timedelta(days=int(value))
    return value in (tutor.subjects if facet == Facet.SUBJECT else tutor.languages)


def test_choices_promise_what_is_found() -> None:
    """Each choice says how many tutors it leaves, and choosing it leaves them, whatever else is wished for."""
    draw = random.Random(7)
    directory = Directory([a_tutor(number, draw) for number in range(200)], NOW)
    for _ in range(40):
        wish = Wish(draw.choice(("", "amal", "LUCIA 1", "toxicology doses", "nobody")))
        for facet in draw.sample(list(Facet), draw.randrange(3)):
            options = directory.choices(facet, wish)
            if options:
                wish = replace(wish, chosen={**wish.chosen, facet: draw.choice(sorted(options))})
        found = directory.found(wish)
        assert all(fits(tutor, facet, value) for tutor in found for facet, value in wish.chosen.items())
        for facet in Facet:
            for value, count in directory.choices(facet, wish).items():
                assert len(directory.found(replace(wish, chosen={**wish.chosen, facet: value}))) == count


def test_orders_put_the_best_first_and_the_unknown_last() -> None:
    """Whoever was free in the past is free at no known time; amounts of two currencies are never compared."""
    soon, late = NOW + timedelta(hours=1), NOW + timedelta(days=3)
    a, b, c, d = (replace(HADDAD, id=UserId(name), name=name) for name in "abcd")
    directory = Directory(
        [
            replace(a, rating=None, rate=None, next_free_at=NOW - timedelta(hours=1)),
            replace(b, rating=4.0, rate=Money(5000, "EUR"), next_free_at=late),
            replace(c, rating=5.0, rate=Money(4000, "EUR"), next_free_at=soon, is_accepting=False),
            replace(d, rating=3.0, rate=Money(100, "JPY"), next_free_at=soon),
        ],
        NOW,
    )
    orders = {order: "".join(one.name for one in directory.found(Wish("", {}, order))) for order in Order}
    assert orders == {Order.NAME: "abcd", Order.FREE: "dbac", Order.RATING: "cbda", Order.PRICE: "cbda"}


@dataclass
class Academy:
    """Tutors of the mirror, and whose figures were asked for."""

    cards: list[TutorCard]
    asked: list[list[UserId]] = field(default_factory=list)
    is_broken: bool = False
    listeners: list[Callable[[], None]] = field(default_factory=list)

    @property
    def tutors(self) -> Mirror:
        return Mirror(self)

    async def look_up(self, tutors: Sequence[TutorCard]) -> None:
        self.asked.append([one.id for one in tutors])

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)


@dataclass
class Mirror:
    academy: Academy

    def tutors(self) -> Sequence[TutorCard]:
        if self.academy.is_broken:
            raise LocalStorageError("the disk is full")
        return self.academy.cards


@asynccontextmanager
async def listed(qtbot: QtBot, academy: Academy) -> AsyncIterator[tuple[DirectoryPresenter, DirectoryView]]:
    owner = QObject()
    async with TaskScope("directory") as tasks:
        presenter = DirectoryPresenter(academy, tasks, lambda: NOW, owner)
        view = DirectoryView(presenter)
        qtbot.addWidget(view)
        view.resize(300, 700)
        view.show()
        try:
            yield presenter, view
        finally:
            view.list.clearSelection()
            presenter.close()


async def test_the_list_is_narrowed_by_keyboard(qtbot: QtBot) -> None:
    """Words, a filter out of the popover, and back to all."""
    cheap = replace(
        HADDAD, id=UserId("lucia"), name="Dra. Fernández", rate=Money(1900, "EUR"), subjects=("Toxicology",)
    )
    async with listed(qtbot, Academy([HADDAD, cheap])) as (presenter, view):
        opened: list[TutorCard] = []
        view.tutor_opened.connect(opened.append)
        QTest.keyClicks(view.search, "fernandez")
        QTest.keyClick(view.search, Qt.Key.Key_Return)
        assert [one.id for one in opened] == ["lucia"]
        view.search.clear()
        QTest.keyClick(view.filter, Qt.Key.Key_Return)
        subject = view.filters.combos[Facet.SUBJECT]
        texts = [subject.itemText(row) for row in range(subject.count())]
        assert texts == ["Any", "Clinical pharmacy (1)", "Pharmacokinetics (1)", "Toxicology (1)"]
        QTest.keyClick(subject, Qt.Key.Key_End)
        QTest.keyClick(view.filters, Qt.Key.Key_Return)
        assert [one.id for one in presenter.tutors.items()] == ["lucia"]
        assert view._found.text() == "1 of 2 tutors"
        QTest.keyClicks(view.search, "haddad")
        assert view.pages.currentWidget() is view.pages.no_match
        view.pages.no_match.action_requested.emit()
        assert (view.search.text(), presenter.tutors.rowCount()) == ("", 2)


async def test_a_row_says_what_it_shows(qtbot: QtBot) -> None:
    """The price of an hour, stars, and when one could have it; of somebody who takes no bookings, that."""
    free = replace(HADDAD, next_free_at=NOW + timedelta(hours=4))
    full = replace(HADDAD, id=UserId("b"), name="Full", is_accepting=False)
    async with listed(qtbot, Academy([free, full])) as (presenter, _):
        spoken = [
            presenter.tutors.data(presenter.tutors.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)
        ]
        assert all(
            text in spoken[0] for text in ("Dr Haddad", "Pharmacokinetics", "54.00", "an hour", "4.8", "free Tue")
        )
        assert "takes no bookings now" in spoken[1]


async def test_old_figures_are_asked_for_once_and_only_while_the_academy_can_be_reached(qtbot: QtBot) -> None:
    """What was heard ten minutes ago is good enough; offline nothing is asked."""
    fresh = replace(HADDAD, id=UserId("fresh"), asked_at=NOW - timedelta(minutes=9))
    stale = replace(HADDAD, id=UserId("stale"), asked_at=NOW - timedelta(minutes=11))
    academy = Academy([fresh, stale])
    async with listed(qtbot, academy) as (presenter, _):
        presenter.look_up(Hold.OFFLINE)
        presenter.look_up(Hold.NONE)
        await eventually(lambda: bool(academy.asked))
        assert academy.asked == [["stale"]]


async def test_a_file_that_cannot_be_read_is_told_and_read_again(qtbot: QtBot) -> None:
    academy = Academy([HADDAD], is_broken=True)
    async with listed(qtbot, academy) as (presenter, view):
        assert view.pages.currentWidget() is view.pages.error
        academy.is_broken = False
        view.pages.error.retry_requested.emit()
        assert (presenter.state.total, view.pages.currentWidget()) == (1, view.pages.list)
