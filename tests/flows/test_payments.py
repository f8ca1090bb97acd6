"""A payment that is made at the checkout is seen by the keyboard at a real academy: live, then offline, as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import PaymentState
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from tests.functions.shop import DECLINED, shop
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import FaultProxy

pytestmark = pytest.mark.usefixtures("qtbot")


def _pdf(path: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document.getAllText(0).text()


async def test_a_payment_appears_moves_and_is_filed(academy: Academy, tmp_path: Path) -> None:
    """Begun, declined, paid with another card: each is seen as it comes. The receipt is saved without a connection."""
    async with shop(academy, 12500, "KWD") as at, FaultProxy(academy.url) as proxy:
        desk = Desk(academy, at.student.person, tmp_path / "files", proxy)
        async with desk.running() as app:
            await desk.online()
            owner, window = QObject(), QWidget()
            screen = PaymentsScreen(app.payments, desk.account, utc_now, owner)
            unsubscribe = app.connection.subscribe(screen.set_connection)
            row = QHBoxLayout(window)
            for pane in screen.widgets:
                row.addWidget(pane)
            window.resize(1100, 800)
            window.show()
            listing, page, rows = screen.list_widget, screen.detail_widget.page, screen.presenter.rows
            browser = await at.page()
            await eventually(lambda: [one.state for one in rows.items()] == [PaymentState.OPEN])
            QTest.keyClick(listing.search, Qt.Key.Key_Down)
            QTest.keyClick(listing.list, Qt.Key.Key_Return)
            assert page.card.standing.text() == "Not paid yet"
            await at.pay(browser, DECLINED)
            await eventually(lambda: page.card.standing.text() == "Declined")
            await at.pay(browser)
            await eventually(lambda: page.card.standing.text() == "Paid" and "4242" in page.card.when.text())
            paid = screen.presenter.page.payment
            assert paid is not None
            assert paid.amount == Money(12500, "KWD")
            await eventually(lambda: listing.sums.text() == f"{money_text(paid.amount)} paid")
            app.connection.set_work_offline(True)
            target = tmp_path / "receipt.pdf"
            QTest.keyClick(page.save, Qt.Key.Key_Space)
            [dialog] = window.findChildren(QFileDialog)
            dialog.fileSelected.emit(str(target))
            dialog.reject()
            text = _pdf(target)
            assert paid.receipt_number in text
            assert "12.500" in text.replace(",", ".")
            unsubscribe()
            screen.close()
            window.close()
