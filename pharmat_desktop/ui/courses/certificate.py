"""The certificate of a course as a PDF of one page, in the language of the app."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from pharmat_desktop.domain.completion import Certificate
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.theme.fonts import FAMILIES
from pharmat_desktop.ui.theme.tokens import LIGHT
from pharmat_desktop.ui.times import day_text, duration_text

translate = QCoreApplication.translate
DPI = 300
PAGE = QSizeF(297, 210)
"""Millimetres: A4, lying."""
SMALLEST = 0.45
"""Of its size, down to which a long line shrinks before it is cut."""


def write_certificate(certificate: Certificate, academy: str, path: Path) -> None:
    """Raises OSError when the file cannot be written."""
    path.open("ab").close()  # Qt does not say why it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())
    )
    title = translate("certificate", "Certificate")
    writer.setTitle(f"{title} {certificate.number}")
    writer.setCreator("pharmaT")
    painter = QPainter(writer)
    painter.scale(DPI / 25.4, DPI / 25.4)  # from here on in millimetres
    try:
        _Page(painter).draw(certificate, academy)
    finally:
        painter.end()


class _Page:
    """Everything is centred, so that it reads the same from both sides."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

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
            self._painter.setPen(QPen(QColor(tone), width))
            self._painter.drawRect(QRectF(0, 0, PAGE.width(), PAGE.height()).adjusted(inset, inset, -inset, -inset))

    def _line(self, text: str, top: float, size: float, ink: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """`size` in millimetres; smaller when the text is long, and cut at last."""
        room = QRectF(24, top, PAGE.width() - 48, size * 1.6)
        # Fonts have no sizes below a pixel: they are set a hundred times as large.
        made = QFont(list(FAMILIES))
        made.setWeight(weight)
        made.setPixelSize(round(size * 100))
        wide = QFontMetricsF(made).horizontalAdvance(text) / 100
        scale = max(SMALLEST, min(1.0, room.width() / wide)) if wide else 1.0
        made.setPixelSize(round(size * 100 * scale))
        shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, room.width() * 100)
        self._painter.save()
        self._painter.scale(0.01, 0.01)
        self._painter.setFont(made)
        self._painter.setPen(QColor(ink))
        scaled = QRectF(room.x() * 100, room.y() * 100, room.width() * 100, room.height() * 100)
        self._painter.drawText(scaled, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        self._painter.restore()
