"""The history of payments by the keyboard: found, opened, moving live."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.app.payments_part import PaymentLink
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    Payment,
    PaymentKind,
    PaymentState,
)
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.facets import LAST_MONTH, Facet, Order, Status
from pharmat_desktop.ui.payments.state import PaymentPage, Side, Viewer
from pharmat_desktop.ui.widgets.buttons import Button
from tests.support.example_data import ME, TUTOR
from tests.support.payment_data import a_payment, a_refund
from tests.ui.payment_stand import COURSE, NOW, OPEN, SESSION, YEN, Stand

pytestmark = pytest.mark.usefixtures("american")


FAILED = a_payment(**{**OPEN, "state": PaymentState.FAILED, "failure": "insufficient_funds"})


def test_payments_are_found_by_words_numbers_and_amounts(stand: Stand) -> None:
    """Newest first; what is found is counted, and added up for each currency."""
    listing = stand.screen.list_widget
    assert stand.titles == ["Session with Omar", "Clinical pharmacokinetics", "Five hours", "Half-life"]
    assert listing.sums.text() == "€149.00 paid\n¥5,000 paid\nKWD\N{NO-BREAK SPACE}12.500 paid"
    for query, found in {
        "omar visa": ["Clinical pharmacokinetics", "Five hours", "Half-life"],
        "149,00": ["Clinical pharmacokinetics"],
        "12.5 kwd": ["Five hours"],
        "PHARMACO 2026": ["Clinical pharmacokinetics"],
    }.items():
        stand.types(query)
        assert stand.titles == found, query
    assert listing.sums.text() == "€149.00 paid"
    stand.types("nothing like it")
    assert listing.pages.currentWidget() is listing.pages.no_match
    listing.pages.no_match.action_requested.emit()
    assert len(stand.titles) == 4
    assert not listing.search.text()


def test_payments_are_found_by_what_is_read_of_them(stand: Stand, qapp: QApplication, qtbot: QtBot) -> None:
    """In the app's language, also when it has just changed."""
    written = "Session with Omar, 2026-11-25 16:30 (Europe/Berlin)"
    stand.known.hold(a_payment("session", 6000, kind=PaymentKind.SESSION, description=written), COURSE)
    stand.screen.presenter.refresh()
    stand.types("25 nov berlin")
    assert stand.titles == [written]
    language = LanguageController(qapp)
    language.set_language("es")
    try:
        stand.types("con omar")
        qtbot.waitUntil(lambda: stand.titles == [written], timeout=30_000)
    finally:
        language.set_language("en")


def test_a_row_names_the_year_only_of_other_years() -> None:
    """So that where it stands and when fit a narrow list."""
    assert words.below_text(COURSE, NOW, Side.MADE) == f"Paid · {COURSE.at.day} Mar"
    assert words.below_text(COURSE, NOW + timedelta(days=365), Side.MADE) == f"Paid · {COURSE.at.day} Mar 2026"


def test_filters_narrow_and_say_what_they_would_leave(stand: Stand) -> None:
    """By status, by what it was for, by time; in another order."""
    presenter, listing = stand.screen.presenter, stand.screen.list_widget
    assert presenter.choices(Facet.STATUS) == {Status.OPEN: 1, Status.PAID: 3}
    assert presenter.choices(Facet.PERIOD) == {"2026": 4, "this-month": 3, "last-month": 1}
    assert presenter.choices(Facet.CURRENCY) == {"EUR": 2, "JPY": 1, "KWD": 1}
    presenter.choose(Facet.PERIOD, LAST_MONTH)
    assert stand.titles == ["Half-life"]
    assert listing.filter.text().startswith("1 filter")
    presenter.choose(Facet.PERIOD, "")
    presenter.choose(Facet.KIND, PaymentKind.PACKAGE)
    assert stand.titles == ["Five hours"]
    presenter.show_all()
    presenter.order_by(Order.OLDEST)
    assert stand.titles[0] == "Half-life"
    presenter.order_by(Order.AMOUNT)
    assert stand.titles == ["Clinical pharmacokinetics", "Session with Omar", "Half-life", "Five hours"]
    listing.filters.open_below(listing.filter)
    period = listing.filters.combos[Facet.PERIOD]
    assert [period.itemText(n) for n in range(period.count())] == [
        "Any",
        "This month (3)",
        "Last month (1)",
        "2026 (4)",
    ]
    listing.filters.close()


def test_a_payment_is_a_receipt_and_moves_live(stand: Stand) -> None:
    """Opened by the keyboard; what becomes of it is seen and said at once."""
    page = stand.screen.detail_widget.page
    stand.opens_first()
    assert stand.page.payment == SESSION
    assert page.card.standing.text() == "Not paid yet"
    assert page.save.isHidden()
    paid: dict[str, Any] = {
        "state": PaymentState.PAID,
        "completed_at": NOW,
        "receipt_number": "2026-000043",
        "page_expires_at": None,
    }
    stand.known.hold(a_payment("session", 6000, kind=PaymentKind.SESSION, description="Session with Omar", **paid))
    stand.screen.presenter.refresh()
    assert page.card.standing.text() == "Paid"
    assert page.card.amount.text() == "€60.00"
    assert page.save.isVisibleTo(stand.window)
    assert [line.amount for line in page.lines.lines] == ["€60.00", "€60.00", "€9.57", "€50.43"]
    assert stand.screen.presenter.rows.spoken(stand.page.payment) == "Session with Omar, €60.00, Paid, 3 Mar 2026"
    stand.known.hold()
    stand.screen.presenter.refresh()
    assert stand.page.payment is None
    listing = stand.screen.list_widget
    assert listing.pages.currentWidget() is listing.pages.empty
    listing.pages.empty.action_requested.emit()
    assert stand.known.looks == 1


def test_changes_are_gathered_before_they_are_read(stand: Stand, qtbot: QtBot) -> None:
    """A burst of them is one reading."""
    with qtbot.waitSignal(stand.screen.presenter.state_changed):
        stand.known.hold(COURSE)
        stand.known.hold(COURSE, YEN)
    assert stand.titles == ["Clinical pharmacokinetics", "Half-life"]


def test_a_page_to_pay_on_closes_by_itself(stand: Stand, qtbot: QtBot) -> None:
    """Nobody has to tell: what is said of it changes when its time is over."""
    soon = a_payment("soon", **{**OPEN, "page_expires_at": NOW + timedelta(milliseconds=5)})
    stand.known.hold(soon)
    stand.screen.open_payment(soon.id)
    standing = stand.screen.detail_widget.page.card.standing
    assert standing.text() == "Not paid yet"
    stand.now = NOW + timedelta(seconds=1)  # the timer runs out in the loop, which does not run before the next line
    qtbot.waitUntil(lambda: standing.text() == "Page closed", timeout=30_000)


def test_a_reason_of_the_academy_s_own_is_told_apart_from_a_person_s(qapp: QApplication) -> None:
    """Only that is said in the app's language."""
    own = a_refund("cancelled", rule="session_cancelled", reason="The session was cancelled.")
    theirs = replace(own, rule="session_due")
    language = LanguageController(qapp)
    language.set_language("es")
    try:
        assert words.reason_text(own) == "La sesión se canceló."
        assert words.reason_text(theirs) == theirs.reason
    finally:
        language.set_language("en")


def test_what_was_paid_for_leads_to_its_payment(stand: Stand) -> None:
    """Hidden where nothing was, or nothing can be read."""
    asked: list[str] = []
    button = Button("", "ghost", stand.window)
    link = PaymentLink(button, stand.known, asked.append)
    assert button.isHidden()
    link.follow(COURSE.item_id)
    assert not button.isHidden()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [stand.known.payment_for(COURSE.item_id or "").id]  # type: ignore[union-attr]
    link.follow("else")
    assert button.isHidden()
    sold: list[str] = []
    stand.known.held = [replace(one, payer_id=UserId("else"), tutor_id=ME) for one in stand.known.held]
    link.follow(COURSE.item_id, "Doses")
    assert button.isHidden(), "a student has no business with the payments of others"
    link.let_find(sold.append)
    link.follow(COURSE.item_id, "Doses")
    assert not button.isHidden()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (len(asked), sold) == (1, ["Doses"])
    stand.known.error = LocalStorageError("the disk is full")
    link.follow(COURSE.item_id)
    assert button.isHidden()


def test_loading_errors_and_being_offline_are_said(stand: Stand) -> None:
    """What is here stays readable; an unreadable file offers to try again."""
    listing, page = stand.screen.list_widget, stand.screen.detail_widget.page
    stand.screen.open_payment(COURSE.id)
    stand.screen.set_connection(ConnectionStatus(network=Fact(FactState.BAD)))
    assert "said last" in page._hint.text()
    assert page._hint.isVisibleTo(stand.window)
    assert page.save.isEnabled(), "a receipt can be saved offline, too"
    stand.known.error = LocalStorageError("the disk is full")
    stand.screen.presenter.refresh()
    assert listing.pages.currentWidget() is listing.pages.error
    stand.known.error = None
    listing.pages.error.retry_requested.emit()
    assert listing.pages.currentWidget() is listing.list
    stand.known.held = []
    stand.screen.presenter.set_loading(True)
    stand.screen.presenter.refresh()
    assert listing.pages.currentWidget() is listing.pages.skeleton


def test_commands_and_parts_of_others_stand_on_the_page(stand: Stand) -> None:
    """Each is shown every page, and comes first."""
    page = stand.screen.detail_widget.page
    shown: list[object] = []
    button = Button("Ask for the money back")

    def show(given: PaymentPage) -> None:
        shown.append(given.payment)
        button.show()

    page.add_command(button, show)
    page.add_part(QWidget(), lambda given: shown.append(given.viewer))
    stand.screen.open_payment(COURSE.id)
    assert shown == [COURSE, Viewer.PAYER]
    assert page.first_button() is button
    asked: list[Payment] = []
    stand.screen.item_requested.connect(asked.append)
    QTest.keyClick(page.show_item, Qt.Key.Key_Space)
    assert asked == [COURSE]


@pytest.mark.parametrize(
    ("payment", "standing", "said"),
    [
        (SESSION, "Not paid yet", ""),
        (a_payment(**{**OPEN, "failure": "insufficient_funds"}), "Declined", ""),
        (a_payment(**{**OPEN, "page_expires_at": NOW}), "Page closed", ""),
        (a_payment(**{**OPEN, "state": PaymentState.WAITING}), "Waiting for the bank", ""),
        (a_payment(**{**OPEN, "state": PaymentState.CANCELLED}), "Not paid", "You have not been charged."),
        (FAILED, "Failed", "There was not enough money on the card. You have not been charged."),
        (replace(FAILED, failure="of_the_future"), "Failed", "The bank declined"),
        (a_payment(is_surplus=True), "Goes back", "goes back by itself"),
        (COURSE, "Paid", ""),
    ],
)
def test_no_more_is_said_than_is_known(payment: Payment, standing: str, said: str) -> None:
    """Nothing is called paid, or free of charge, before the academy says so; a tutor is told nothing of cards."""
    assert words.state_text(payment, NOW) == standing
    text = words.state_sentence(payment, Viewer.PAYER)
    assert said in text
    assert bool(text) is bool(said)
    assert payment.is_surplus or not words.state_sentence(payment, Viewer.TUTOR)


def test_a_tutor_sees_what_was_paid_for_their_teaching(qtbot: QtBot) -> None:
    """By name of who paid, with the academy's part; the receipt is the payer's. The office sees all."""
    mine = a_payment("a", tutor_id=ME, payer_id=TUTOR, payer="Ana", commission=Money(2980, "EUR"))
    declined = a_payment("declined", tutor_id=ME, payer_id=TUTOR, **{**OPEN, "state": PaymentState.FAILED})
    stand = Stand(mine, COURSE, declined, role=Role.TUTOR)
    qtbot.addWidget(stand.window)
    listing, page = stand.screen.list_widget, stand.screen.detail_widget.page
    assert listing.sides.isVisibleTo(stand.window)
    assert [one.id for one in stand.screen.presenter.rows.items()] == [mine.id]
    assert "Ana" in stand.screen.presenter.rows.spoken(mine)
    stand.opens_first()
    assert stand.page.viewer is Viewer.TUTOR
    assert page.save.isHidden()
    assert ("Academy's part", "€29.80") in page._facts.shown
    QTest.keyClick(listing.sides.parts[Side.MADE], Qt.Key.Key_Space)
    assert [one.id for one in stand.screen.presenter.rows.items()] == [COURSE.id]
    stand.close()
    others = a_payment("others", payer_id=TUTOR, tutor_id=TUTOR)
    gone = a_payment("gone", payer_id=None, payer="")
    office = Stand(others, COURSE, gone, role=Role.ADMIN)
    qtbot.addWidget(office.window)
    assert len(office.titles) == 3
    assert office.screen.presenter.rows.text(gone) == "Somebody who has left"
    office.screen.open_payment(others.id)
    assert office.page.viewer is Viewer.OFFICE
    office.close()
