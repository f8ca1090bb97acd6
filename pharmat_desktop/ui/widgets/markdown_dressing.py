"""Gives a document that came from Markdown the app's typography, and takes out what Qt's importer leaves behind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, H2, H3, Space

_HEADINGS = {1: H2, 2: H3}
"""One step down: the page around the text has the greatest heading."""
_PICTURE = "\ufffc"
_LEADING = 5
"""Pixels between lines beyond the font's own height, which differs from script to script."""


def dress(document: QTextDocument) -> None:
    """Set headings, distances, code, quotations and tables; put a picture's description in its place."""
    document.setIndentWidth(Space.XL)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _describe_pictures(document)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    for block in _blocks(document):
        _dress_block(block)
        _dress_letters(block)
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def _describe_pictures(document: QTextDocument) -> None:
    found = document.find(_PICTURE)
    while not found.isNull():
        description = found.charFormat().property(QTextCharFormat.Property.ImageAltText)
        found.insertText(str(description or ""), QTextCharFormat())
        found = document.find(_PICTURE, found)


def _dress_block(block: QTextBlock) -> None:
    old = block.blockFormat()
    level = old.headingLevel()
    form = QTextBlockFormat()
    form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    if QTextCursor(block).currentTable() is None:
        is_item = block.textList() is not None
        form.setTopMargin(Space.M if level and block.position() else 0)
        form.setBottomMargin(Space.XS if is_item or _is_code(block.next()) else Space.S if level else Space.M)
    if old.hasProperty(QTextBlockFormat.Property.BlockQuoteLevel):
        form.setLeftMargin(Space.XL)
        form.setRightMargin(Space.XL)
    if _is_code(block):
        form.setBackground(color("surface2"))
    QTextCursor(block).mergeBlockFormat(form)


def _dress_letters(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    is_quote = block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockQuoteLevel)
    for start, length, letters in _fragments(block):
        if letters.fontWeight() > font().Weight.DemiBold:
            letters.setFontWeight(font().Weight.DemiBold)  # the heaviest bundled face; Qt would smear it
        if level:
            letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
            letters.setFont(
                font(_HEADINGS.get(level, BODY_STRONG)),
                QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
            )
        elif letters.fontFixedPitch():
            letters.setBackground(color("surface2"))
        elif is_quote:
            letters.setForeground(color("muted"))
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and format of each run of letters, read before any of them is changed."""
    found = []
    runs = block.begin()
    while not runs.atEnd():
        run = runs.fragment()
        found.append((run.position(), run.length(), QTextCharFormat(run.charFormat())))
        runs += 1
    return found


def _dress_table(table: QTextTable) -> None:
    form = table.format().toTableFormat()
    form.setBorder(1)
    form.setBorderBrush(color("border"))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(Space.S)
    form.setBottomMargin(Space.M)
    table.setFormat(form)
    first = table.cellAt(0, 0).firstCursorPosition()
    if not first.block().text() and first.block() != table.cellAt(0, 0).lastCursorPosition().block():
        first.deleteChar()  # Qt puts an empty paragraph into the first cell after a quotation
    strong = QTextCharFormat()
    strong.setFontWeight(font().Weight.DemiBold)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(strong)


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence)
