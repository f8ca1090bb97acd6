"""The last step of a booking is paid with what one has: at a real academy, by the keyboard, also when it is gone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pharmat_desktop.app.paying import Paying
from pharmat_desktop.domain.passes import NewCredit, PassId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.ui.passes.pay_with import LATER
from pharmat_desktop.ui.sessions.booking.state import Step
from tests.flows.test_booking import Booker, booking
from tests.support.academy import Academy, Person
from tests.support.desk import eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, to
from tests.support.lessons import an_hour, day, seat, tutor

pytestmark = pytest.mark.usefixtures("qtbot")


@dataclass
class Counter:
    """A student at the booking, with a credit of their tutor's."""

    here: Booker
    paying: Paying
    tutor: Person
    credit: PassId

    async def to_confirm(self) -> None:
        """The choice stands there once the copy has the credit."""
        await eventually(lambda: bool(self.here.desk.app.passes.known.passes()))
        await self.here.to_confirm(self.tutor.name, "Doses")
        assert not self.paying.chooser.isHidden()

    def press(self) -> None:
        """The one button that goes on."""
        QTest.keyClick(self.here.screen.page.summary.go_on, Qt.Key.Key_Space)


@asynccontextmanager
async def counter(academy: Academy, folder: Path, minutes: int = 60) -> AsyncIterator[Counter]:
    amal = await tutor(academy, f"Amal {uuid4().hex[:6]}")
    async with booking(academy, folder) as here, seat(academy, amal, academy.url) as teacher:
        await academy.execute(
            "insert into tutor_students (tutor_id, student_id) values ($1::uuid, $2::uuid)",
            *(amal.id, here.desk.person.id),
        )
        credit = NewCredit(PassId(str(uuid4())), UserId(here.desk.person.id), minutes, "I was ill")
        await teacher.remote.passes.give(credit)
        here.desk.app.refresh()
        paying = Paying(here.screen, here.desk.app.passes)
        try:
            yield Counter(here, paying, amal, credit.id)
        finally:
            paying.close()


async def test_a_session_is_booked_with_a_credit_though_the_answer_is_lost(academy: Academy, tmp_path: Path) -> None:
    """It was chosen beforehand; one is taken, once, and the page says what it was paid with."""
    async with counter(academy, tmp_path) as at:
        await at.to_confirm()
        assert at.paying.chooser.pass_id == at.credit
        due = "Paid with a make-up credit"
        await eventually(lambda: at.here.texts.count(due) == 2 and "If you cancel" not in at.here.texts)
        QTest.keyClick(at.paying.chooser.choices[LATER], Qt.Key.Key_Space)
        await eventually(lambda: due not in at.here.texts)
        QTest.keyClick(at.paying.chooser.choices[at.credit], Qt.Key.Key_Space)
        await eventually(lambda: at.here.texts.count(due) == 2)
        at.here.proxy.meet(COMMIT_THEN_DROP, to("rpc/book_session"))
        at.press()
        await eventually(lambda: at.here.step is Step.BOOKED)
        [session] = at.here.screen.booking.state.booked
        assert (session.payment, session.pass_id) == (PaymentStatus.CREDIT, at.credit)
        assert "A make-up session: nothing to pay" in at.here.texts
        await eventually(lambda: [one.remaining for one in at.here.desk.app.passes.known.passes()] == [0])


async def test_one_may_pay_later_all_the_same(academy: Academy, tmp_path: Path) -> None:
    """Nothing is taken then."""
    async with counter(academy, tmp_path) as at:
        await at.to_confirm()
        QTest.keyClick(at.paying.chooser.choices[LATER], Qt.Key.Key_Space)
        at.press()
        await eventually(lambda: at.here.step is Step.BOOKED)
        [session] = at.here.screen.booking.state.booked
        assert (session.payment, session.pass_id) == (PaymentStatus.UNPAID, None)


async def test_what_another_device_used_meanwhile_is_told_and_another_way_is_open(
    academy: Academy, tmp_path: Path
) -> None:
    """Its last session is gone: the server says so, nothing is booked, and the same time is booked to be paid later."""
    async with counter(academy, tmp_path) as at:
        await at.to_confirm()
        heard: list[str] = []
        state_of = at.here.screen.booking
        state_of.state_changed.connect(lambda state: heard.append(state.told.sentence) if state.told else None)
        async with seat(academy, at.here.desk.person, academy.url) as other:
            await other.does(an_hour(at.tutor.id, day(20), pass_id=at.credit))
        at.press()
        await eventually(lambda: bool(heard) or at.here.step is Step.BOOKED)
        if heard:  # else the copy had heard of it before the press
            assert heard[0] == "Nothing is left of it. Choose another way to pay."
            await eventually(lambda: at.paying.chooser.pass_id is None and state_of.state.told is None)
            at.press()
        await eventually(lambda: at.here.step is Step.BOOKED)
        assert state_of.state.booked[0].payment is PaymentStatus.UNPAID


async def test_a_credit_for_shorter_sessions_says_so(academy: Academy, tmp_path: Path) -> None:
    """It stands there, cannot be chosen, and paying later is."""
    async with counter(academy, tmp_path, minutes=30) as at:
        await at.to_confirm()
        choice = at.paying.chooser.choices[at.credit]
        assert not choice.isEnabled()
        assert choice.text().endswith("only for up to 30 min")
        assert at.paying.chooser.pass_id is None
