"""The history of payments by the keyboard, and each as a receipt: in any currency, live, and as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    NO_METHOD,
    Dispute,
    Method,
    Payment,
    PaymentKind,
    PaymentState,
    RefundState,
)
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.facets import LAST_MONTH, Facet, Order, Status
from pharmat_desktop.ui.payments.receipt import receipt_of
from pharmat_desktop.ui.payments.receipt_pdf import write_receipt
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from pharmat_desktop.ui.payments.state import PaymentPage, Side, Viewer
from pharmat_desktop.ui.theme import Theme
from pharmat_desktop.ui.widgets.buttons import Button
from tests.support.example_data import ME, START, TUTOR
from tests.support.payment_data import KnownPayments, a_payment, a_refund
from tests.ui.conftest import Dress

NOW = START + timedelta(days=2)
OPEN: dict[str, Any] = {
    "state": PaymentState.OPEN,
    "receipt_number": "",
    "completed_at": None,
    "method": NO_METHOD,
    "page_expires_at": NOW + timedelta(minutes=30),
}
COURSE = a_payment()
SESSION = a_payment("session", 6000, kind=PaymentKind.SESSION, description="Session with Omar", created_at=NOW, **OPEN)
YEN = a_payment("yen", 5000, "JPY", description="Half-life", completed_at=START - timedelta(days=20))
FILS = a_payment("fils", 12500, "KWD", description="Five hours", kind=PaymentKind.PACKAGE, tax=Money(0, "KWD"))


class Stand:
    """The screen in a window."""

    def __init__(self, *held: Payment, role: Role = Role.STUDENT) -> None:
        self.known = KnownPayments(*held)
        self.owner = QObject()
        account = Account(ME, "sara@example.org", "Sara", role, "demo")
        self.screen = PaymentsScreen(self.known, account, lambda: NOW, self.owner)
        self.tester = QAbstractItemModelTester(
            self.screen.presenter.rows, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.window = QWidget()
        row = QHBoxLayout(self.window)
        for pane in self.screen.widgets:
            row.addWidget(pane)
        self.window.resize(1100, 800)
        self.window.show()

    @property
    def titles(self) -> list[str]:
        return [one.description for one in self.screen.presenter.rows.items()]

    @property
    def page(self) -> PaymentPage:
        return self.screen.presenter.page

    def types(self, text: str) -> None:
        search = self.screen.list_widget.search
        search.clear()
        QTest.keyClicks(search, text)

    def opens_first(self) -> None:
        """By the keyboard, from the search on."""
        listing = self.screen.list_widget
        QTest.keyClick(listing.search, Qt.Key.Key_Down)
        QTest.keyClick(listing.list, Qt.Key.Key_Return)

    def close(self) -> None:
        self.screen.close()
        self.window.close()


@pytest.fixture(autouse=True)
def _american() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[Stand]:
    made = Stand(COURSE, SESSION, YEN, FILS)
    qtbot.addWidget(made.window)
    yield made
    made.close()
    assert not made.known.is_listened_to


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
    ("payment", "now_at", "said"),
    [
        (SESSION, NOW, "open in your browser until"),
        (SESSION, NOW + timedelta(hours=1), "You have not been charged."),
        (a_payment(**{**OPEN, "failure": "insufficient_funds"}), NOW, "not enough money"),
        (a_payment(**{**OPEN, "failure": "of_the_future"}), NOW, "The bank declined"),
        (a_payment(**{**OPEN, "state": PaymentState.WAITING}), NOW, "some days"),
        (a_payment(**{**OPEN, "state": PaymentState.FAILED}), NOW, "not been charged"),
        (a_payment(is_surplus=True), NOW, "goes back by itself"),
        (COURSE, NOW, ""),
    ],
)
def test_no_more_is_said_than_is_known(payment: Payment, now_at: datetime, said: str) -> None:
    """Nothing is called paid before the academy says so; others than the payer are told nothing of cards."""
    text = words.state_sentence(payment, now_at, Viewer.PAYER)
    assert said in text
    assert bool(text) is bool(said)
    assert payment.is_surplus or not words.state_sentence(payment, now_at, Viewer.TUTOR)


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
    assert ("Academy's part", "€29.80") in page._facts._shown
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


def test_what_went_back_stands_on_the_receipt(qtbot: QtBot) -> None:
    """Each refund that was carried out, what no refund tells of, and what remains; a dispute is told."""
    payment = a_payment(state=PaymentState.PARTLY_REFUNDED, refunded=Money(6000, "EUR"), dispute=Dispute.OPEN)
    done = a_refund("done", state=RefundState.COMPLETED, completed_at=NOW, decision_note="Get well")
    waits = a_refund("waits", 100)
    found = [(line.name, line.amount) for line in receipt_of(payment, [waits, done]).lines[4:]]
    assert found == [("Refunded on 3 Mar 2026", "-€50.00"), ("Refunded", "-€10.00"), ("Remains", "€89.00")]
    stand = Stand(payment)
    qtbot.addWidget(stand.window)
    stand.known.given_back = [waits, done]
    stand.opens_first()
    page = stand.screen.detail_widget.page
    assert [line[0] for line in page.refunds.lines] == ["Asked for", "Refunded"]
    assert "The academy: " in page.refunds.lines[1][1]
    assert "contests" in page._dispute.text()
    assert "disputed" in stand.screen.presenter.rows.spoken(payment)
    stand.close()


@pytest.mark.parametrize(
    ("method", "text"),
    [
        (Method("card", "visa", "4242"), "Visa •••• 4242"),
        (Method("card", "", "4242"), "Card •••• 4242"),
        (Method("sepa_debit", "", "3000"), "SEPA •••• 3000"),
        (Method("new_wallet"), "New wallet"),
        (NO_METHOD, ""),
    ],
)
def test_what_was_paid_with_is_named_as_far_as_it_is_known(method: Method, text: str) -> None:
    """Never more of a card than its last four digits."""
    assert words.method_text(method) == text


@pytest.mark.parametrize(("bps", "text"), [(1900, "19 %"), (550, "5.5 %"), (1925, "19.25 %"), (0, "0 %")])
def test_a_rate_of_tax_is_written_exactly(bps: int, text: str) -> None:
    """Hundredths of a per cent, as far as there are any."""
    assert words.tax_text(bps) == f"Contains {text} tax"


def _pdf(path: Path) -> tuple[QPdfDocument, str]:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document, document.getAllText(0).text()


def test_a_receipt_is_saved_and_opened(stand: Stand, tmp_path: Path) -> None:
    """By the keyboard, through the system's dialog; yen and fils are written as they are counted."""
    page = stand.screen.detail_widget.page
    opened: list[QUrl] = []

    def open_it(url: QUrl) -> bool:
        opened.append(url)
        return True

    page.saved.open_with_system = open_it
    stand.screen.open_payment(FILS.id)
    QTest.keyClick(page.save, Qt.Key.Key_Space)
    [dialog] = stand.window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Receipt 2026-000042.pdf")
    target = tmp_path / "mine.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    document, text = _pdf(target)
    assert document.pageCount() == 1
    assert "2026-000042" in text
    assert "12.500" in text
    assert "tax" not in text
    assert page.saved.told.text() == "Saved as mine.pdf."
    QTest.keyClick(page.saved.open, Qt.Key.Key_Space)
    assert opened == [QUrl.fromLocalFile(str(target))]
    told: list[str] = []
    stand.screen.told.connect(lambda sentence, _: told.append(sentence))
    stand.screen.open_payment(YEN.id)
    assert page.saved.isHidden(), "another payment"
    QTest.keyClick(page.save, Qt.Key.Key_Space)
    dialog = stand.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "mine.pdf"))
    dialog.reject()
    assert "could not be saved" in told[0]
    assert page.saved.isHidden()


def test_a_receipt_is_mirrored_for_arabic(tmp_path: Path, dress: Dress) -> None:
    """Whose texts begin at the right edge: there is ink where English has none."""
    receipt = receipt_of(COURSE, ())
    for name, is_mirrored in (("en", False), ("ar", True)):
        dress(Theme(is_right_to_left=is_mirrored, has_motion=False))
        write_receipt(receipt, "Demo academy", NOW, tmp_path / f"{name}.pdf")
    heads = [_head(tmp_path / f"{name}.pdf") for name in ("en", "ar")]
    assert heads[0] == (True, False)
    assert heads[1] == (False, True)


def _head(path: Path) -> tuple[bool, bool]:
    """Whether the big amount stands at the left, and at the right."""
    document, _ = _pdf(path)
    size = document.pagePointSize(0).toSize()
    image = document.render(0, size)
    third = size.width() // 3
    dark = [x for x in range(size.width()) for y in range(130, 175) if image.pixelColor(x, y).alpha() > 128]
    return min(dark) < third, max(dark) > 2 * third
