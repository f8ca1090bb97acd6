"""The academy's office pays its tutors: at a real academy, by the keyboard, on a bad network; nothing is paid twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen
from pharmat_desktop.ui.admin.payouts_state import Deed
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.dialogs import Question
from tests.flows.test_earnings import PAID
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, FaultProxy, to

pytestmark = pytest.mark.usefixtures("qtbot")
A_YEAR = timedelta(days=365)


@dataclass
class Office:
    academy: Academy
    proxy: FaultProxy
    desk: Desk
    screen: PayoutsScreen
    window: QWidget
    tutor: Person

    def mine(self) -> list[Payout]:
        """Of this test's tutor, newest first: others' tests have theirs at the same academy."""
        return [one for one in self.desk.app.payouts.known.payouts() if one.tutor_id == self.tutor.id]

    async def stored(self) -> list[dict[str, Any]]:
        return await self.academy.rows(
            "select currency, amount_minor, status, reference from payouts where tutor_id = $1 order by amount_minor",
            UUID(self.tutor.id),
        )

    async def total(self) -> int:
        """Others' are prepared with this tutor's."""
        [found] = await self.academy.rows("select count(*)::int as n from payouts")
        return int(found["n"])

    async def done(self) -> str:
        """What is said once the deed is over."""
        presenter = self.screen.presenter
        await eventually(lambda: presenter.page.busy is None and presenter.page.told is not None)
        detail = self.screen.detail_widget
        told = detail.form.told if presenter.page.is_preparing else detail.payout.told
        return told.text()

    def press(self, deed: Deed) -> None:
        """The button, and the question that follows it."""
        QTest.keyClick(self.screen.detail_widget.payout.buttons[deed], Qt.Key.Key_Space)
        for question in self.window.findChildren(Question):
            QTest.keyClick(question.accept_button, Qt.Key.Key_Return)
            assert question.result() == QDialog.DialogCode.Accepted
            question.setParent(None)


@asynccontextmanager
async def office(academy: Academy, folder: Path) -> AsyncIterator[Office]:
    """An admin at the screen, and a tutor with money to get."""
    name = f"Amal {uuid4().hex[:6]}"
    amal, sam = await academy.person(name, role="tutor"), await academy.person("Sam")
    nora = await academy.person("Nora", role="admin")
    await academy.execute(PAID, UUID(sam.id), UUID(amal.id))
    owner, window = QObject(), QWidget()
    async with FaultProxy(academy.url) as proxy, TaskScope("office") as tasks:
        desk = Desk(academy, nora, folder, proxy)
        async with desk.running() as app:
            await desk.online()
            screen = PayoutsScreen(app.payouts, tasks, utc_now, owner)
            line = QHBoxLayout(window)
            for pane in screen.widgets:
                line.addWidget(pane)
            window.resize(1200, 800)
            window.show()
            try:
                yield Office(academy, proxy, desk, screen, window, amal)
            finally:
                screen.close()
                window.close()
    window.deleteLater()
    owner.deleteLater()


async def test_the_office_pays_a_tutor_by_the_keyboard(academy: Academy, tmp_path: Path) -> None:
    """The answers are lost: each payout is made once and paid once, and the tutor is told once."""
    async with office(academy, tmp_path) as here:
        form, part, listing = here.screen.detail_widget.form, here.screen.detail_widget.payout, here.screen.list_widget
        QTest.keyClick(listing.begin, Qt.Key.Key_Space)
        last = here.screen.presenter.yesterday()
        form.first.set_date(last - A_YEAR)
        form.last.set_date(last)
        here.proxy.meet(COMMIT_THEN_DROP, to("rpc/prepare_payouts"))
        QTest.keyClick(form.go, Qt.Key.Key_Space)
        assert await here.done() == "Whatever was to be paid out is in the list."
        await eventually(lambda: len(here.mine()) == 2)
        stored = [(one["currency"], one["amount_minor"]) for one in await here.stored()]
        assert stored == [("KWD", 10000), ("EUR", 28000)]
        euros = next(one for one in here.mine() if one.amount.currency == "EUR")
        assert (euros.tutor, euros.state) == (here.tutor.name, PayoutState.PENDING)
        await eventually(lambda: here.screen.presenter.rows.row_of(euros.id) >= 0)
        listing.make_current(here.screen.presenter.rows.row_of(euros.id))
        QTest.keyClick(listing.list, Qt.Key.Key_Return)
        assert part.amount.text() == money_text(euros.amount)
        assert ("Students paid", money_text(euros.gross)) in part.facts.shown
        QTest.keyClicks(part.reference.edit, "SEPA 77")
        here.proxy.meet(COMMIT_THEN_DROP, to("rpc/settle_payout"))
        here.press(Deed.PAID)
        assert await here.done() == "It is paid; the tutor was told."
        # A page of a pull that was under way may come in between, with what was before.
        await eventually(lambda: [one.state for one in here.mine() if one.id == euros.id] == [PayoutState.PAID])
        await eventually(part.buttons[Deed.PAID].isHidden)
        told = "select type from notifications where user_id = $1 and type like 'payout%'"
        assert await academy.rows(told, UUID(here.tutor.id)) == [{"type": "payout.paid"}]
        assert ("paid", "SEPA 77") in [(one["status"], one["reference"]) for one in await here.stored()]


async def test_a_payout_that_did_not_arrive_comes_again_and_nothing_is_done_offline(
    academy: Academy, tmp_path: Path
) -> None:
    async with office(academy, tmp_path) as here:
        presenter, part = here.screen.presenter, here.screen.detail_widget.payout
        last = presenter.yesterday()
        first = last - A_YEAR
        here.screen.begin()
        before = await here.total()
        presenter.prepare(first, last)
        assert await here.done() == f"{await here.total() - before} payouts were prepared."
        await eventually(lambda: len(here.mine()) == 2)
        dinars = next(one for one in here.mine() if one.amount.currency == "KWD")
        presenter.open(dinars)
        here.press(Deed.SENT)
        assert await here.done() == "It is noted as given to the bank."
        await eventually(part.buttons[Deed.SENT].isHidden)
        here.press(Deed.FAILED)
        assert await here.done() == "It is noted as not arrived."
        here.screen.begin()
        before = await here.total()
        presenter.prepare(first, last)
        assert await here.done() == f"{await here.total() - before} payouts were prepared."
        await eventually(lambda: len(here.mine()) == 3)
        here.desk.app.connection.set_work_offline(True)
        await eventually(lambda: not here.desk.app.connection.status.is_online)
        here.screen.set_connection(here.desk.app.connection.status)
        assert not here.screen.detail_widget.form.go.isEnabled()
        presenter.open(here.mine()[0])
        assert not part.buttons[Deed.CANCELLED].isEnabled()
