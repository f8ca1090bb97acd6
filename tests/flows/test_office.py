"""The office in the demo, with the keyboard alone: somebody gets money back, a tutor is paid."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.camera import Camera
from pharmat_desktop.app.office_tour import OfficeTour
from pharmat_desktop.domain.payments import PayoutState, RefundState
from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen
from pharmat_desktop.ui.admin.refunds_screen import RefundsScreen
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.sign_in.demo_card import DemoCard
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.list_row import RowList
from tests.flows.test_demo import scope_of, screens_of
from tests.flows.test_shell import go, press, tab_to, write
from tests.support.whole_app import is_online, running, until

pytestmark = pytest.mark.usefixtures("qtbot")


async def test_the_office_s_day_without_a_mouse(tmp_path: Path) -> None:
    """Tom gets his money back from the demo's provider, Dr Haddad is paid; then the office's tour sees it all."""
    async with running("--demo", "--data", str(tmp_path), "--lang", "en") as app:
        await until(lambda: app.window.findChild(SignInView) is not None, "the sign-in screen")
        app.window.activateWindow()
        await tab_to(DemoCard, "Nora")
        await press(Qt.Key.Key_Space)
        await until(lambda: is_online(app), "the first sync")
        await _give_back(app)
        await _pay_out(app)
        camera = Camera(app.window, tmp_path / "tour")
        await OfficeTour(app.window, screens_of(app), scope_of(app), camera).run()
        taken = {path.stem.partition("-")[2] for path in (tmp_path / "tour").iterdir()}
        assert {"today", "refund-decided-1", "payout-failed", "payment-disputed", "session", "packages", "chat"} < taken


async def _give_back(app: Application) -> None:
    await go("refunds")
    screen = screens_of(app).findChild(RefundsScreen)
    assert screen is not None
    presenter = screen.presenter
    [toms] = [row for row in presenter.rows.items() if row.payment.payer == "Tom Fletcher"]
    await tab_to(RowList, "Refunds")
    await _down_to(presenter.rows.row_of(toms.id))
    await press(Qt.Key.Key_Return)
    await until(lambda: presenter.page.row is not None and presenter.page.row.id == toms.id, "his refund")
    await press(Qt.Key.Key_F6)
    await tab_to(Button, f"Give {money_text(toms.refund.amount)} back")
    await press(Qt.Key.Key_Space)
    await until(lambda: presenter.page.busy is None and presenter.page.row is not None, "the answer")
    await until(lambda: _state(screen) is RefundState.COMPLETED, "the provider's word")


async def _pay_out(app: Application) -> None:
    await go("payouts")
    screen = screens_of(app).findChild(PayoutsScreen)
    assert screen is not None
    presenter = screen.presenter
    waiting = presenter.rows.items()[0]
    assert (waiting.tutor, waiting.state) == ("Dr Amal Haddad", PayoutState.PENDING)
    await tab_to(RowList, "Payouts")
    await _down_to(0)
    await press(Qt.Key.Key_Return)
    await until(lambda: presenter.page.payout is not None, "her payout")
    await press(Qt.Key.Key_F6)
    await write("SEPA 4711")
    await tab_to(Button, "It is paid")
    await press(Qt.Key.Key_Space)
    [question] = app.window.findChildren(Question)
    QTest.keyClick(question.accept_button, Qt.Key.Key_Return)
    await until(lambda: presenter.page.busy is None and presenter.page.told is not None, "what became of it")
    assert presenter.page.told is not None
    assert presenter.page.told.error is None


def _state(screen: RefundsScreen) -> RefundState | None:
    row = screen.presenter.page.row
    return None if row is None else row.refund.state


async def _down_to(row: int) -> None:
    """From the first row."""
    await press(Qt.Key.Key_Home)
    for _ in range(row):
        await press(Qt.Key.Key_Down)
