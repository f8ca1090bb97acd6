"""A tutor's earnings at a real academy: what students paid, what the office pays out, by the keyboard, offline too."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.payments import PayoutState
from pharmat_desktop.ui.earnings.screen import EarningsScreen
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import FaultProxy

pytestmark = pytest.mark.usefixtures("qtbot", "british")
PAID = """
insert into payments (payer_id, tutor_id, kind, description, amount_minor, commission_minor, currency, status, method,
                      request_id, completed_at, created_at)
select $1, $2, 'package', 'Five hours', s.minor, s.minor / 5, s.currency, 'completed', 'card', gen_random_uuid(),
       now() - s.days * interval '1 day', now() - s.days * interval '1 day'
  from (values (10000, 'EUR', 70), (20000, 'EUR', 40), (5000, 'EUR', 2), (12500, 'KWD', 40)) s (minor, currency, days)
"""
REFUNDED = """
insert into refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor, status,
                     completed_at)
select id, payer_id, tutor_id, 5000, currency, 'Ill', 'by_hand', 5000, 'completed', now()
  from payments where tutor_id = $1 and amount_minor = 20000
"""


@asynccontextmanager
async def earning(academy: Academy, folder: Path) -> AsyncIterator[tuple[Desk, EarningsScreen]]:
    """A tutor at the screen, in whose copy the payments are."""
    amal, sam = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    await academy.execute(PAID, UUID(sam.id), UUID(amal.id))
    owner = QObject()
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, amal, folder, proxy)
        async with desk.running() as app:
            await desk.online()
            await eventually(lambda: len(app.payments.known.received()) == 4)  # live, they come one by one
            screen = EarningsScreen(app.payments, app.settings, utc_now, owner)
            screen.view.resize(900, 1200)
            screen.view.show()
            await eventually(lambda: screen.presenter.state.totals is not None)
            try:
                yield desk, screen
            finally:
                screen.close()
                screen.view.close()
                screen.view.deleteLater()
    owner.deleteLater()


async def pay_out(academy: Academy, office: Person) -> None:
    """What the office does at the end of a month."""
    async with await academy.http(office) as http:
        [days] = await academy.rows("select now()::date - 90 as p_from, now()::date - 30 as p_to")
        period = {name: day.isoformat() for name, day in days.items()}
        made = (await http.post("/rest/v1/rpc/prepare_payouts", json=period)).raise_for_status().json()
        for payout in made:
            settled = {"p_payout": payout["id"], "p_status": "paid", "p_reference": "SEPA 77"}
            (await http.post("/rest/v1/rpc/settle_payout", json=settled)).raise_for_status()


async def test_a_tutor_sees_money_come_go_back_and_be_paid_out(academy: Academy, tmp_path: Path) -> None:
    """Live, and with the very amounts of the office; the table adds up to what the screen says."""
    async with earning(academy, tmp_path) as (desk, screen):
        totals, view = screen.view.totals, screen.view
        assert totals.earned.text() == "€280.00"
        await academy.execute(REFUNDED, UUID(desk.person.id))
        await eventually(lambda: totals.earned.text() == "€240.00")
        await pay_out(academy, await academy.person("Nora", role="admin"))
        known = desk.app.payments.known
        await eventually(lambda: [one.state for one in known.payouts()] == [PayoutState.PAID] * 2)
        await eventually(lambda: totals.figures[0].accessibleName() == "Paid out: €200.00")
        await eventually(lambda: totals.figures[2].accessibleName() == "To come: €40.00")
        await eventually(lambda: [one.amount.text() for one in view.payouts.part.rows] == ["€200.00"])
        desk.app.connection.set_work_offline(True)
        await eventually(lambda: not desk.app.connection.status.is_online)
        screen.set_connection(desk.app.connection.status)
        assert view.held.text().startswith("The academy cannot be reached")
        chart = view.over_time.chart
        QTest.keyClick(chart, Qt.Key.Key_Home)
        QTest.keyClick(chart, Qt.Key.Key_End)
        assert view.entries.part.rows[0].amount.text() == "-€40.00"
        assert view.currencies is not None
        QTest.keyClick(view.currencies.parts["KWD"], Qt.Key.Key_Space)
        in_dinars = "Paid out: KWD\N{NO-BREAK SPACE}10.000"
        await eventually(lambda: totals.figures[0].accessibleName() == in_dinars)
        QTest.keyClick(view.export, Qt.Key.Key_Space)
        dialog = view.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "x.csv"))
        dialog.reject()
        text = (tmp_path / "x.csv").read_bytes().decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text, newline="")))
        found = sorted((line["type"], line["currency"], line["earned"], line["status"]) for line in lines)
        assert found == [
            ("payment", "EUR", "160.00", "paid"),
            ("payment", "EUR", "40.00", "to_come"),
            ("payment", "EUR", "80.00", "paid"),
            ("payment", "KWD", "10.000", "paid"),
            ("refund", "EUR", "-40.00", "paid"),
        ]
