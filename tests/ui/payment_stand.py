"""The payments screen in a window, over payments that a test gives it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import NO_METHOD, Payment, PaymentKind, PaymentState
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from pharmat_desktop.ui.payments.state import PaymentPage
from tests.support.example_data import ME, START
from tests.support.payment_data import KnownPayments, a_payment

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
        self.now = NOW
        self.owner = QObject()
        account = Account(ME, "sara@example.org", "Sara", role, "demo")
        self.screen = PaymentsScreen(self.known, account, lambda: self.now, self.owner)
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
