"""Waiting for the bank: what is said at each stage, which buttons there are, and one payment on all screens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.errors import Busy, NoAnswer, PharmatError, Refused
from pharmat_desktop.domain.paying import Deed, Stage, Thing, stage_of
from pharmat_desktop.domain.payments import Payment, PaymentKind, PaymentState
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.paying import words
from pharmat_desktop.ui.paying.open_payments import OpenPayments
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter, PayState
from tests.support.desk import eventually
from tests.support.payment_data import a_payment

pytestmark = pytest.mark.usefixtures("qtbot")

THING = Thing(PaymentKind.COURSE, "c")
URL = "https://pay.example/1"


def one(state: PaymentState = PaymentState.OPEN, **more: object) -> Payment:
    """For the course, its page open for an hour."""
    made = a_payment(state=state, kind=PaymentKind.COURSE, item_id=THING.id, receipt_number="")
    return replace(made, page_expires_at=utc_now() + timedelta(hours=1), **more)  # type: ignore[arg-type]  # by name


class Academy:
    """Answers what the test says; knows one payment."""

    def __init__(self) -> None:
        self.known: Payment | None = None
        self.then: Payment | None = None
        """What it knows after the next question."""
        self.error: PharmatError | None = None
        self.is_slow = False
        self.asked: list[Deed] = []
        self.used: list[tuple[str, str]] = []
        self._go_on = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    def payment(self, thing: Thing) -> Payment | None:
        return self.known if thing == THING else None

    def stage(self, thing: Thing) -> Stage:
        return stage_of(self.payment(thing), utc_now())

    def under_way(self) -> Sequence[Payment]:
        return [self.known] if self.known is not None and self.stage(THING).is_under_way else []

    async def ask(self, thing: Thing, deed: Deed, unanswered: Callable[[], None]) -> str:
        assert thing == THING
        self.asked.append(deed)
        if self.is_slow:
            unanswered()
            await self._go_on.wait()
        if self.error is not None:
            raise self.error
        self.known = self.then or self.known
        return URL if deed is Deed.OPEN and self.stage(THING).is_payable else ""

    async def use_pass(self, session_id: str, pass_id: str, unanswered: Callable[[], None]) -> None:
        del unanswered
        self.used.append((session_id, pass_id))

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def answer(self) -> None:
        self._go_on.set()

    def tells(self, payment: Payment) -> None:
        """As a pull or live news would."""
        self.known = payment
        for listener in self._listeners:
            listener()


@dataclass
class Counter:
    """A part of a page that shows the course, and what answers it."""

    academy: Academy
    paying: PayPresenter
    part: PayPart

    def shows(self, payment: Payment | None) -> None:
        self.academy.known = payment
        self.part.refresh()


@asynccontextmanager
async def counter() -> AsyncIterator[Counter]:
    academy, owner = Academy(), QObject()
    async with TaskScope("paying") as tasks:
        paying = PayPresenter(academy, tasks, owner)
        part = PayPart(paying)
        part.show_thing(THING, one().amount)
        part.show()
        try:
            yield Counter(academy, paying, part)
        finally:
            paying.close()
            part.close()
    part.deleteLater()


def buttons(part: PayPart) -> list[str]:
    """Those that stand there, as they are called."""
    return [button.text() for button in (part.pay, part.check, part.stop) if not button.isHidden()]


PRICE = money_text(one().amount)
OVER = {"page_expires_at": utc_now() - timedelta(minutes=1)}


@pytest.mark.parametrize(
    ("payment", "stage", "said", "offered"),
    [
        (None, Stage.NOTHING, "", [f"Pay {PRICE}"]),
        (one(), Stage.OPEN, "Waiting for the bank", ["Open the page again", "Check now", "Stop waiting"]),
        (one(failure="x"), Stage.DECLINED, "not been charged", ["Open the page again", "Check now", "Stop waiting"]),
        (one(failure="expired_card"), Stage.DECLINED, "has expired", None),
        (replace(one(), **OVER), Stage.OVERDUE, "being asked", ["Check now"]),  # type: ignore[arg-type]  # by name
        (one(PaymentState.WAITING), Stage.WAITING, "takes its time", ["Check now"]),
        (one(PaymentState.FAILED), Stage.FAILED, "not been charged", [f"Pay {PRICE}"]),
        (one(PaymentState.CANCELLED), Stage.CLOSED, "closed. You have not been charged", [f"Pay {PRICE}"]),
        (one(PaymentState.PAID, receipt_number="2026-000001"), Stage.PAID, "2026-000001", None),
        (one(PaymentState.REFUNDED), Stage.BACK, "goes back", None),
        (one(PaymentState.PAID, is_surplus=True), Stage.BACK, "goes back", None),
    ],
)
async def test_no_more_is_said_than_is_known(
    payment: Payment | None, stage: Stage, said: str, offered: list[str] | None
) -> None:
    """And what can be done about it stands below."""
    async with counter() as at:
        at.shows(payment)
        assert at.part.state.stage is stage
        assert said in at.part.standing.text()
        assert bool(said) == at.part.standing.isVisible()
        assert offered is None or buttons(at.part) == offered


async def test_a_double_click_asks_once_and_opens_the_page_once() -> None:
    """By the keyboard. While no answer comes nothing else is said, and nothing else can be pressed."""
    async with counter() as at:
        pages: list[str] = []
        at.paying.page_to_pay.connect(pages.append)
        at.academy.is_slow, at.academy.then = True, one()
        for _ in range(2):
            QTest.keyClick(at.part.pay, Qt.Key.Key_Space)
        await eventually(lambda: at.part.state.is_unanswered)
        assert "has not answered yet" in at.part.standing.text()
        assert not at.part.pay.isEnabled()
        assert at.part.pay.text() == "Opening the page…"
        at.academy.answer()
        await eventually(lambda: at.part.state.is_idle)
        assert (at.academy.asked, pages) == ([Deed.OPEN], [URL])
        assert at.part.pay.isEnabled()


@pytest.mark.parametrize("error", [NoAnswer("x"), Busy("x"), Refused("free", "Nothing is due.", 409)])
async def test_what_went_wrong_is_said_and_can_be_tried_again(error: PharmatError) -> None:
    async with counter() as at:
        at.academy.error = error
        QTest.keyClick(at.part.pay, Qt.Key.Key_Space)
        await eventually(lambda: bool(at.part.problem.text()))
        assert ("Nothing was paid by this" in at.part.problem.text()) is not isinstance(error, Refused)
        assert at.part.pay.isEnabled()
        at.academy.error, at.academy.then = None, one()
        QTest.keyClick(at.part.pay, Qt.Key.Key_Space)
        await eventually(lambda: at.part.state.stage is Stage.OPEN)
        assert at.part.problem.text() == ""


async def test_checking_and_stopping() -> None:
    """Looking says that it looked; stopping closes the page."""
    async with counter() as at:
        at.shows(one())
        QTest.keyClick(at.part.check, Qt.Key.Key_Space)
        await eventually(lambda: at.part.state.done is Deed.LOOK)
        assert "knows of no payment yet" in at.part.standing.text()
        at.academy.then = one(PaymentState.CANCELLED)
        QTest.keyClick(at.part.stop, Qt.Key.Key_Space)
        await eventually(lambda: at.part.state.stage is Stage.CLOSED)
        assert at.academy.asked == [Deed.LOOK, Deed.CLOSE]
        assert buttons(at.part) == [f"Pay {PRICE}"]


async def test_how_it_ended_is_said_once_wherever_one_is() -> None:
    """Also of what was under way before this start; a page that was closed needs no word."""
    async with counter() as at:
        ended: list[tuple[Payment, Stage]] = []
        at.paying.ended.connect(lambda payment, stage: ended.append((payment, stage)))
        at.academy.tells(one())
        await eventually(lambda: at.paying.waiting == {THING})
        at.academy.tells(one(PaymentState.PAID, receipt_number="r"))
        await eventually(lambda: not at.paying.waiting)
        at.paying.look_at_all()
        assert [stage for _, stage in ended] == [Stage.PAID]
        assert words.ended_text(*ended[0]).startswith("Paid: ")
        assert words.ended_text(one(), Stage.CLOSED) == ""


async def test_coming_back_to_the_window_looks_unless_it_is_offline() -> None:
    async with counter() as at:
        at.academy.tells(one())
        await eventually(lambda: bool(at.paying.waiting))
        at.paying.set_hold(Hold.OFFLINE)
        assert not at.part.pay.isEnabled()
        assert "paying has to wait" in at.part.hint.text()
        at.paying.look_at_all()
        at.paying.set_hold(Hold.NONE)
        at.paying.look_at_all()
        await eventually(lambda: at.academy.asked == [Deed.LOOK])
        assert at.paying.state_of(THING).done is None, "nobody asked for it, so nothing is said"


async def test_today_leads_back_to_what_is_under_way() -> None:
    """As it is found in this computer's files, and gone once it has ended."""
    async with counter() as at:
        card, wanted = OpenPayments(at.paying), list[Payment]()
        card.wanted.connect(wanted.append)
        assert card.isHidden()
        at.academy.tells(one())
        await eventually(lambda: not card.isHidden())
        QTest.keyClick(card.lines[0].go_on, Qt.Key.Key_Space)
        assert [payment.item_id for payment in wanted] == [THING.id]
        assert card.lines[0].go_on.accessibleName().startswith("Go on: ")
        at.academy.tells(one(PaymentState.PAID, receipt_number="r"))
        await eventually(card.isHidden)
        card.close()
        card.deleteLater()


def test_of_what_cannot_be_read_only_that_is_said() -> None:
    """There is nothing else to tell."""
    assert words.standing_text(PayState()) == ""
    assert words.error_text(PayState(error=Refused("x", "Nothing is due."))) == "Nothing is due."
