"""What a receipt says, in any currency, and how it is filed as a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    NO_METHOD,
    Dispute,
    Method,
    PaymentKind,
    PaymentState,
    RefundState,
)
from pharmat_desktop.ui import bought
from pharmat_desktop.ui.bidi import without_marks
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.receipt import receipt_of
from pharmat_desktop.ui.payments.receipt_pdf import write_receipt
from pharmat_desktop.ui.theme import Theme
from tests.support.payment_data import a_payment, a_refund
from tests.ui.conftest import Dress
from tests.ui.payment_stand import COURSE, FILS, NOW, YEN, Stand

pytestmark = pytest.mark.usefixtures("american")


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


@pytest.mark.parametrize(
    ("kind", "written", "text", "for_tutor"),
    [
        (
            "session",
            "Session with Dr A, B, 2026-11-18 16:00 (Asia/Amman)",
            "Sitzung Dr A, B am 18 Nov 2026",
            "Sitzung am 18 Nov 2026",
        ),
        ("package", "Exam: 2: 5 × 60 min with Dr A", "Exam: 2, 5 zu 60 Dr A", "Exam: 2, 5 zu 60"),
        ("course", "Session with Dr A, 2026-11-18 16:00 (Asia/Amman)", None, None),
        ("session", "Session with Dr A, 2026-13-48 16:00 (Asia/Amman)", None, None),
        ("session", "A fee", None, None),
    ],
)
def test_what_was_bought_is_said_in_the_app_s_language(
    monkeypatch: pytest.MonkeyPatch, kind: str, written: str, text: str | None, for_tutor: str | None
) -> None:
    """Where it is of the academy's own forms; and a tutor is not told their own name. All else stays as it came."""
    forms = {
        "Session with {tutor}, {time}": "Sitzung {tutor} am {time}",
        "Session, {time}": "Sitzung am {time}",
        "{title}: {count} × {minutes} min with {tutor}": "{title}, {count} zu {minutes} {tutor}",
        "{title}: {count} × {minutes} min": "{title}, {count} zu {minutes}",
    }
    monkeypatch.setattr(bought, "translate", lambda _, source: forms[source])
    payment = a_payment(kind=PaymentKind(kind), description=written)
    assert without_marks(bought_text(payment)).startswith(text or written)
    assert ("(Amman)" in bought_text(payment)) is (text is not None and kind == "session")
    assert without_marks(bought_text(payment, is_for_tutor=True)).startswith(for_tutor or written)


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
    assert "Status Paid" in text
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
