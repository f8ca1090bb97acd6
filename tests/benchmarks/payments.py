"""`payments_history`: a key stroke in the search of 10,000 payments; `receipt_pdf`: one receipt on disk."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payment, PaymentState
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.ui.payments.list_view import PaymentListView
from pharmat_desktop.ui.payments.receipt import receipt_of
from pharmat_desktop.ui.payments.receipt_pdf import write_receipt
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from tests.benchmarks.figures import Figure, percentile
from tests.support.example_data import ME, START
from tests.support.payment_data import KnownPayments, a_payment, a_refund

PAYMENTS = 10_000
TYPED = ("renal", "cardiac visa", "tutor 17", "2026-0049", "149.00", "hepatic")
SUBJECTS = ("renal", "cardiac", "hepatic", "dose")
RECEIPTS = 20


def measure() -> list[Figure]:
    QApplication.instance() or QApplication([])
    return [_history(), _receipt()]


def _history() -> Figure:
    """Until the list on screen is painted anew; the floor is going through the texts alone."""
    owner, account = QObject(), Account(ME, "sara@example.org", "Sara", Role.STUDENT, "demo")
    payments = [_payment(number) for number in range(PAYMENTS)]
    screen = PaymentsScreen(KnownPayments(*payments), account, lambda: START, owner)
    listing = screen.list_widget
    listing.resize(300, 800)
    listing.show()
    QApplication.processEvents()
    gc.freeze()  # as the app does once it has started
    typed = [text[:end] for text in TYPED for end in (*range(1, len(text) + 1), *range(len(text), -1, -1))]
    took = [_milliseconds(_type, listing, query) for query in typed]
    texts = [f"{one.description} {one.tutor} {one.receipt_number}".lower() for one in payments]
    floor = median(_milliseconds(_go_through, texts) for _ in range(RECEIPTS))
    screen.close()
    listing.close()
    return Figure("payments_history", percentile(took, 0.95), "ms", floor)


def _type(listing: PaymentListView, query: str) -> None:
    listing.search.setText(query)
    QApplication.processEvents()


def _go_through(texts: list[str]) -> list[str]:
    return [text for text in texts if "renal" in text]


def _receipt() -> Figure:
    """The floor is Qt's, for a page with one letter."""
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.pdf" for number in range(RECEIPTS)]
        took = [_milliseconds(_write, _payment(number), path) for number, path in enumerate(paths)]
        floors = [_milliseconds(_one_letter, path) for path in paths]
    return Figure("receipt_pdf", percentile(took, 0.95), "ms", median(floors))


def _write(payment: Payment, path: Path) -> None:
    write_receipt(receipt_of(payment, [a_refund(completed_at=START)]), "Demo academy", START, path)


def _one_letter(path: Path) -> None:
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.drawText(100, 100, "A")
    painter.end()


def _milliseconds(work: Callable[..., object], *given: object) -> float:
    started = time.perf_counter()
    work(*given)
    return (time.perf_counter() - started) * 1000


def _payment(number: int) -> Payment:
    about = SUBJECTS[number % len(SUBJECTS)]
    is_back = number % 9 == 0
    currency = ("EUR", "USD", "JPY")[number % 3]
    return a_payment(
        str(number),
        number * 7919 % 100_000 + 1,
        currency,
        description=f"Course {number} on {about} things {number * 7919 % 1000}",
        tutor=f"Tutor {number % 90}",
        receipt_number=f"2026-{number:06d}",
        completed_at=START - timedelta(hours=number),
        state=PaymentState.REFUNDED if is_back else PaymentState.PAID,
        refunded=Money(number * 7919 % 100_000 + 1 if is_back else 0, currency),
    )
