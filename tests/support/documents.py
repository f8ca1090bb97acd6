"""Small PDFs, written by Qt or by hand."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter


def pdf(*pages: str) -> bytes:
    """A page for each text."""
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(10, 10, 10, 10))
    painter = QPainter(writer)
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        painter.drawText(400, 800, text)
    painter.end()
    buffer.close()
    return bytes(contents.data())


LOCKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"28" * 32 + b">/U<" + b"29" * 32 + b">/P -4>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<41><41>]>>\n%%EOF\n"
)
"""Asks for a password that nobody knows."""

LINKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Annots[4 0 R]>>endobj\n"
    b"4 0 obj<</Type/Annot/Subtype/Link/Rect[0 0 300 300]/A<</S/URI/URI(https://evil.example/)>>>>endobj\n"
    b"5 0 obj<</S/JavaScript/JS(app.alert\\('x'\\))>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
"""A page that is one link, and a script that is to run when it is opened."""
