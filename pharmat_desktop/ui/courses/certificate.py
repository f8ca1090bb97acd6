"""The certificate of a course as a PDF of one page, in the language of the app."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont

from pharmat_desktop.domain.completion import Certificate
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.paper import Paper, paper
from pharmat_desktop.ui.theme.tokens import LIGHT
from pharmat_desktop.ui.times import day_text, duration_text

translate = QCoreApplication.translate


def write_certificate(certificate: Certificate, academy: str, path: Path) -> None:
    """Raises OSError when the file cannot be written."""
    title = translate("certificate", "Certificate")
    with paper(path, f"{title} {certificate.number}", is_lying=True) as sheet:
        _Page(sheet).draw(certificate, academy)


class _Page:
    """Everything is centred, so that it reads the same from both sides."""

    def __init__(self, sheet: Paper) -> None:
        self._paper = sheet

    def draw(self, certificate: Certificate, academy: str) -> None:
        self._frame()
        day = day_text(certificate.finished_on)
        by = translate("certificate", "Taught by {tutor}").replace("{tutor}", isolated(certificate.tutor))
        facts = [by] if certificate.tutor else []
        facts += [duration_text(certificate.minutes)] if certificate.minutes else []
        finished = translate("certificate", "Finished on {day}").replace("{day}", day)
        number = translate("certificate", "Certificate {number}").replace("{number}", isolated(certificate.number))
        self._line(academy, 34, 5, LIGHT.accent, QFont.Weight.DemiBold)
        self._line(translate("certificate", "Certificate of completion"), 52, 13, LIGHT.text, QFont.Weight.DemiBold)
        self._line(translate("certificate", "This is to certify that"), 76, 5, LIGHT.muted)
        self._line(certificate.student, 90, 12, LIGHT.accent, QFont.Weight.DemiBold)
        self._line(translate("certificate", "has finished the course"), 110, 5, LIGHT.muted)
        self._line(certificate.course, 123, 9, LIGHT.text, QFont.Weight.DemiBold)
        self._line(" · ".join(facts), 140, 4.5, LIGHT.muted)
        self._line(finished, 160, 5, LIGHT.text, QFont.Weight.Medium)
        self._line(number, 176, 3.6, LIGHT.muted)

    def _frame(self) -> None:
        for inset, width, tone in ((10.0, 1.2, LIGHT.accent), (13.0, 0.3, LIGHT.border_strong)):
            page = QRectF(0, 0, self._paper.width, self._paper.height)
            self._paper.frame(page.adjusted(inset, inset, -inset, -inset), tone, width)

    def _line(self, text: str, top: float, size: float, ink: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """`size` in millimetres; smaller when the text is long, and cut at last."""
        room = QRectF(24, top, self._paper.width - 48, size * 1.6)
        self._paper.text(text, room, ink, weight=weight, side=Qt.AlignmentFlag.AlignHCenter)
