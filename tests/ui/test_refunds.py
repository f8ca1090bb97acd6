"""Asking for money back and deciding about it: what is said before the button, and what survives a crash."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QTest

from pharmat_desktop.domain.errors import Busy, NoAnswer, PharmatError, Refused
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Dispute, Payment, PaymentId, PaymentKind, PaymentState, Refund, RefundState
from pharmat_desktop.domain.refunds import Decision, RefundTerms, RefundWish, Verdict, can_be_asked_back
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin import refunds_words as office_words
from pharmat_desktop.ui.admin.refunds_detail import RefundsDetail
from pharmat_desktop.ui.admin.refunds_presenter import RefundsPresenter
from pharmat_desktop.ui.admin.refunds_state import Row, Side
from pharmat_desktop.ui.amounts import amount_from, written_amount
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.refunds import words
from pharmat_desktop.ui.refunds.kept import kept_from
from pharmat_desktop.ui.refunds.presenter import Phase, RefundPresenter
from pharmat_desktop.ui.refunds.request_part import RequestPart
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.payment_data import KnownPayments, a_payment, a_refund

pytestmark = pytest.mark.usefixtures("qtbot", "american")
COURSE = a_payment()
NEW = RefundTerms("course_new", Money(14900, "EUR"), Money(14900, "EUR"), 14, 25)
LATE = RefundTerms("course_late", Money(0, "EUR"), Money(14900, "EUR"), 14, 25)


class Till:
    """A `RefundService` that answers when it is let."""

    def __init__(self, terms: RefundTerms = NEW) -> None:
        self.counted = terms
        self.said: list[RefundWish | Decision] = []
        self.error: PharmatError | None = None
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.is_silent = False
        """Whether the first answer gets lost."""

    async def terms(self, payment_id: PaymentId) -> RefundTerms:
        await self.go_on.wait()
        if self.error is not None:
            raise self.error
        return self.counted

    async def ask(self, wish: RefundWish, unanswered: Callable[[], None]) -> None:
        await self._hear(wish, unanswered)

    async def decide(self, decision: Decision, unanswered: Callable[[], None]) -> None:
        await self._hear(decision, unanswered)

    async def _hear(self, said: RefundWish | Decision, unanswered: Callable[[], None]) -> None:
        self.said.append(said)
        if self.is_silent:
            unanswered()
        await self.go_on.wait()
        if self.error is not None:
            raise self.error


def _never(error: PharmatError) -> None:
    raise AssertionError(error)


class Page:
    """The part on the page of a payment."""

    def __init__(self, till: Till, store: UnsavedStore, tasks: TaskScope, payment: Payment = COURSE) -> None:
        self.owner = QObject()
        self.keeper = UnsavedKeeper(store, tasks, _never, self.owner)
        self.presenter = RefundPresenter(till, tasks, self.owner)
        self.part = RequestPart(self.presenter, self.keeper)
        self.part.resize(600, 700)
        self.shows(payment)

    def shows(self, payment: Payment, *refunds: Refund, hold: Hold = Hold.NONE) -> None:
        self.presenter.show(payment, refunds, hold)

    async def begins(self) -> None:
        self.presenter.begin()
        await eventually(lambda: self.presenter.state.phase is Phase.IDLE)
        self.part.show()

    def close(self) -> None:
        self.part.close()
        self.part.deleteLater()
        self.owner.deleteLater()


async def test_the_rule_stands_before_the_button(tmp_path: Path) -> None:
    """In plain words with the server's amount; nothing can be sent before it is known."""
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        till = Till()
        page = Page(till, store.unsaved, tasks)
        till.go_on.clear()
        page.presenter.begin()
        assert page.part.rule.text() == "Asking what the academy's rule gives…"
        assert not page.part.submit.isEnabled()
        till.go_on.set()
        await eventually(page.part.submit.isEnabled)
        assert page.part.rule.text() == (
            "The course is new, and little of it was used. A course can be given back for 14 days, while no more than "
            "25 % of it was used. By this rule you get €149.00 back. The academy decides, and may be more generous."
        )
        assert page.part.submit.text() == "Ask for €149.00 back"
        assert page.part.follows.text().startswith("With all of the money back the course closes.")
        page.close()


async def test_a_part_of_it_with_a_reason_is_asked_for_once(tmp_path: Path) -> None:
    """What is missing is said at its field; while no answer comes nothing else is said, and nothing sent again."""
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        till = Till(LATE)
        page = Page(till, store.unsaved, tasks)
        await page.begins()
        assert "By this rule nothing goes back. You may ask all the same." in page.part.rule.text()
        QTest.keyClick(page.part.submit, Qt.Key.Key_Space)
        assert page.part.missing.text() == "Say in a few words why you ask for your money back."
        QTest.keyClicks(page.part.reason.edit, "Ill for weeks")
        for wrong in ("149.01", "0", "x"):
            page.part.amount.edit.setText(wrong)
            QTest.keyClick(page.part.submit, Qt.Key.Key_Space)
            assert page.part.amount.error() == "Write an amount, at most €149.00."
        page.part.amount.edit.setText("40.50")
        till.is_silent = True
        till.go_on.clear()
        for _ in range(3):
            QTest.keyClick(page.part.amount.edit, Qt.Key.Key_Return)
        await eventually(lambda: page.presenter.state.is_unanswered)
        assert page.part.problem.text() == words.unanswered_text()
        till.go_on.set()
        await eventually(lambda: not page.presenter.state.is_open)
        [wish] = till.said
        assert isinstance(wish, RefundWish)
        assert wish[1:] == (COURSE.id, "Ill for weeks", Money(4050, "EUR"))
        await page.keeper.close()
        assert store.unsaved.kept(f"refund:{COURSE.id}") == ""
        page.close()


async def test_what_is_half_written_survives_a_crash_with_its_id(tmp_path: Path) -> None:
    """So that a wish whose answer was lost is the same wish; one that was heard is not offered again."""
    till = Till()
    till.error = NoAnswer("lost")
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        page = Page(till, store.unsaved, tasks)
        till.error = None
        await page.begins()
        QTest.keyClicks(page.part.reason.edit, "Too easy")
        till.error = NoAnswer("lost")
        QTest.keyClick(page.part.submit, Qt.Key.Key_Space)
        await eventually(lambda: page.presenter.state.error is not None)
        assert "not known whether it heard you" in page.part.problem.text()
        await eventually(lambda: "Too easy" in store.unsaved.kept(f"refund:{COURSE.id}"))
        page.close()
    till.error = None
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        page = Page(till, store.unsaved, tasks)
        await page.begins()
        assert page.part.reason.text() == "Too easy"
        QTest.keyClick(page.part.submit, Qt.Key.Key_Space)
        await eventually(lambda: not page.presenter.state.is_open)
        first, second = till.said
        assert first == second
        assert isinstance(first, RefundWish)
        await store.unsaved.keep(f"refund:{COURSE.id}", f'{{"words": "Too easy", "request_id": "{first.request_id}"}}')
        page.shows(COURSE, a_refund(request_id=first.request_id, state=RefundState.DECLINED))
        await page.begins()
        assert page.part.reason.text() == ""
        page.close()


async def test_a_refusal_is_told_and_offline_it_waits(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        till = Till()
        page = Page(till, store.unsaved, tasks)
        till.error = Busy("503")
        await page.begins()
        assert not page.part.again.isHidden()
        till.error = None
        QTest.keyClick(page.part.again, Qt.Key.Key_Space)
        await eventually(page.part.submit.isEnabled)
        page.shows(COURSE, hold=Hold.OFFLINE)
        assert not page.part.submit.isEnabled()
        assert "What you write is kept" in page.part.problem.text()
        page.shows(COURSE)
        till.error = Refused("refund_open", "A refund of this payment is being looked at already.", 409)
        page.part.reason.set_text("Why not")
        QTest.keyClick(page.part.submit, Qt.Key.Key_Space)
        await eventually(lambda: page.presenter.state.error is not None)
        assert page.part.problem.text() == "A refund of this payment is being looked at already."
        QTest.keyClick(page.part, Qt.Key.Key_Escape)
        assert page.part.isHidden()
        page.close()


@pytest.mark.parametrize(
    ("payment", "refunds", "can"),
    [
        (COURSE, (), True),
        (a_payment(state=PaymentState.PARTLY_REFUNDED), (a_refund(state=RefundState.COMPLETED),), True),
        (COURSE, (a_refund(state=RefundState.DECLINED),), True),
        (COURSE, (a_refund(),), False),
        (COURSE, (a_refund(state=RefundState.APPROVED),), False),
        (a_payment(state=PaymentState.REFUNDED), (), False),
        (a_payment(state=PaymentState.OPEN), (), False),
        (a_payment(is_surplus=True), (), False),
    ],
)
def test_what_can_be_asked_back(payment: Payment, refunds: tuple[Refund, ...], can: bool) -> None:
    assert can_be_asked_back(payment, refunds) is can


@pytest.mark.parametrize("language", ["en_US", "fr_FR", "ar_EG"])
@pytest.mark.parametrize("money", [Money(123450, "EUR"), Money(5000, "JPY"), Money(12500, "KWD"), Money(7, "EUR")])
def test_an_amount_in_a_field_is_read_again(language: str, money: Money) -> None:
    """In the digits of the language."""
    QLocale.setDefault(QLocale(language))
    assert amount_from(written_amount(money), money.currency) == money


def test_what_was_kept_by_another_version_is_no_trouble() -> None:
    for odd in ("", "[]", "{", '"x"', "7"):
        kept = kept_from(odd)
        assert (kept.amount, kept.words) == ("", "")
        assert kept.request_id != kept_from(odd).request_id


class Office:
    """The detail and the list's model, over what is known."""

    def __init__(self, till: Till, store: UnsavedStore, tasks: TaskScope, known: KnownPayments) -> None:
        self.owner = QObject()
        self.presenter = RefundsPresenter(known, till, tasks, self.owner)
        self.keeper = UnsavedKeeper(store, tasks, _never, self.owner)
        self.detail = RefundsDetail(self.presenter, self.keeper)
        self.form = self.detail.page.form
        self.detail.resize(700, 900)
        self.detail.show()

    def close(self) -> None:
        self.presenter.close()
        self.detail.close()
        self.detail.deleteLater()
        self.owner.deleteLater()


async def test_the_office_declines_with_words_and_approves_a_part(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        till, known = Till(), KnownPayments(COURSE, refunds=[a_refund()])
        office = Office(till, store.unsaved, tasks, known)
        assert office.presenter.open(a_refund().id)
        assert office.detail.page.rule.text().endswith("The rule gives €50.00 back.")
        QTest.keyClick(office.form.decline, Qt.Key.Key_Space)
        assert office.form.problem.text() == "Say in a few words why it is declined."
        assert till.said == []
        QTest.keyClicks(office.form.note.edit, "A third of it")
        office.form.amount.edit.setText("149.01")
        QTest.keyClick(office.form.approve, Qt.Key.Key_Space)
        assert office.form.amount.error() == "Write an amount, at most €149.00."
        office.form.amount.edit.setText("30")
        assert office.form.approve.text() == "Give €30.00 back"
        till.go_on.clear()
        for _ in range(3):
            QTest.keyClick(office.form.approve, Qt.Key.Key_Space)
        till.go_on.set()
        await eventually(lambda: office.presenter.page.busy is None)
        assert till.said == [Decision(a_refund().id, Verdict.APPROVE, Money(3000, "EUR"), "A third of it")]
        office.close()


async def test_an_approved_one_can_be_sent_again_and_a_half_written_answer_is_kept(tmp_path: Path) -> None:
    """The provider was away; what was decided stands."""
    about = a_refund().id
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        office = Office(Till(), store.unsaved, tasks, KnownPayments(COURSE, refunds=[a_refund()]))
        office.presenter.open(about)
        QTest.keyClicks(office.form.note.edit, "We are sorr")
        await office.keeper.close()
        office.close()
        till, known = Till(), KnownPayments(COURSE, refunds=[a_refund()])
        office = Office(till, store.unsaved, tasks, known)
        office.presenter.open(about)
        assert office.form.note.text() == "We are sorr"
        till.error = Busy("503")
        known.given_back = [a_refund(state=RefundState.APPROVED)]
        QTest.keyClick(office.form.approve, Qt.Key.Key_Space)
        await eventually(lambda: office.presenter.page.error is not None)
        await eventually(office.form.again.isVisible)
        assert "send it again: it goes out once" in office.detail.page.standing.text()
        assert office.form.problem.text() == ""
        till.error = None
        QTest.keyClick(office.form.again, Qt.Key.Key_Space)
        await eventually(lambda: len(till.said) == 2 and office.presenter.page.busy is None)
        assert isinstance(till.said[1], Decision)
        assert (till.said[1].verdict, till.said[1].amount) == (Verdict.APPROVE, None)
        office.close()


async def test_lists_of_the_office(tmp_path: Path) -> None:
    """What waits and what is over; a payment leads to its refund, wherever that is listed."""
    done = a_refund("done", state=RefundState.COMPLETED, payment_id=a_payment("session").id)
    session = a_payment("session", kind=PaymentKind.SESSION, dispute=Dispute.OPEN)
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        known = KnownPayments(
            COURSE, session, refunds=[a_refund(), done, a_refund("odd", payment_id=PaymentId("gone"))]
        )
        office = Office(Till(), store.unsaved, tasks, known)
        presenter = office.presenter
        assert [row.id for row in presenter.rows.items()] == [a_refund().id]
        assert presenter.open_of(session.id) == done.id
        assert presenter.state.side is Side.DECIDED
        assert [row.id for row in presenter.rows.items()] == [done.id]
        assert office.form.isHidden()
        assert presenter.open_of(PaymentId("nothing")) is None
        office.close()


def test_every_rule_has_plain_words() -> None:
    """Also one that a later server invents."""
    named = "course_new course_late course_used session_cancelled session_due session_made_up package_unused"
    texts = [words.rule_text(rule) for rule in (*named.split(), "package_expired", "by_hand", "surplus", "x")]
    assert len(set(texts)) == len(texts)
    package = RefundTerms("package_unused", Money(100, "EUR"), Money(200, "EUR"), 14, 25)
    assert "14" not in words.terms_text(package)
    for state in RefundState:
        assert office_words.state_text(a_refund(state=state))
        assert "{" not in office_words.standing_text(a_refund(state=state))
    for kind in PaymentKind:
        assert words.consequence_text(kind).endswith(".")
    assert office_words.spoken_row(Row(a_refund(), COURSE)).startswith("Sara Haddad, €50.00, Asked for")
