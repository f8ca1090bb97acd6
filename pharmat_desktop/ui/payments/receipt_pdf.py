"""A receipt as a PDF of one page, in the language of the app and in its direction."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.paper import Paper, paper
from pharmat_desktop.ui.payments.receipt import Line, Receipt
from pharmat_desktop.ui.theme.tokens import LIGHT
from pharmat_desktop.ui.times import moment_text

translate = QCoreApplication.translate
LEFT, RIGHT, AMOUNTS = 24.0, 186.0, 140.0
"""Millimetres: where lines begin and end, and where amounts begin at most."""
STRONG, PLAIN = QFont.Weight.DemiBold, QFont.Weight.Normal
_END = Qt.AlignmentFlag.AlignRight


def write_receipt(receipt: Receipt, academy: str, made_at: datetime, path: Path) -> None:
    """Raises OSError when the file cannot be written."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    title = translate("payments", "Receipt")
    with paper(path, f"{title} {receipt.number}", is_mirrored=is_mirrored) as sheet:
        _Page(sheet).draw(receipt, academy, made_at)


class _Page:
    """From the top down: who gave it, how much, when and with what, for what, and what went back."""

    def __init__(self, sheet: Paper) -> None:
        self._paper = sheet
        self._top = 24.0

    def draw(self, receipt: Receipt, academy: str, made_at: datetime) -> None:
        self._paper.fill(QRectF(0, 0, self._paper.width, 5), LIGHT.accent)
        self._across(academy, 5.2, LIGHT.accent, STRONG)
        self._across(translate("payments", "Receipt"), 5.2, LIGHT.muted, side=_END)
        self._top += 20
        self._across(receipt.amount, 13, LIGHT.text, STRONG)
        self._top += 22
        self._across(receipt.title, 5.6, LIGHT.text, QFont.Weight.Medium)
        self._top += 18
        for name, value in ((translate("payments", "Status"), receipt.state), *receipt.facts):
            if value:
                self._fact(name, value)
        self._top += 10
        for line in receipt.lines:
            self._line(line)
        self._paper.rule(LEFT, RIGHT, 272, LIGHT.border)
        self._top = 275
        made = translate("payments", "Made on {time} from the records of {academy}.")
        made = made.replace("{time}", moment_text(made_at)).replace("{academy}", isolated(academy))
        self._across(made, 3.2, LIGHT.muted)

    def _fact(self, name: str, value: str) -> None:
        self._paper.text(name, QRectF(LEFT, self._top, 42, 6.6), LIGHT.muted)
        self._paper.text(isolated(value), QRectF(LEFT + 46, self._top, RIGHT - LEFT - 46, 6.6), LIGHT.text)
        self._top += 8

    def _line(self, line: Line) -> None:
        weight, ink = (STRONG, LIGHT.text) if line.is_total else (PLAIN, LIGHT.text)
        self._paper.rule(LEFT, RIGHT, self._top, LIGHT.border_strong if line.is_total else LIGHT.border)
        self._top += 2.6
        name, amount = QRectF(LEFT, self._top, AMOUNTS - LEFT, 6.8), QRectF(AMOUNTS, self._top, RIGHT - AMOUNTS, 6.8)
        self._paper.text(isolated(line.name), name, ink, weight=weight)
        self._paper.text(line.amount, amount, ink, weight=weight, side=_END)
        self._top += 9.4

    def _across(
        self,
        text: str,
        size: float,
        ink: str,
        weight: QFont.Weight = PLAIN,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """`size` in millimetres; smaller when the text is long, and cut at last."""
        self._paper.text(text, QRectF(LEFT, self._top, RIGHT - LEFT, size * 1.6), ink, weight=weight, side=side)
