"""Gives a document that came from Markdown the app's typography, in slices, and puts formulas and pictures in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

from pharmat_desktop.ui.reading.objects import ALT, FORMULA, NAME, NUMBER, OBJECT, PICTURE, whispered
from pharmat_desktop.ui.reading.source import CLOSE, OPEN, Formula
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import Space, TypeStyle

_HEADINGS = {1: 1.45, 2: 1.22, 3: 1.08}
"""Sizes in parts of the text's. One step down: the page around the text has the greatest heading."""
_CODE = 0.93
_LEADING = 0.42
"""Between lines, beyond the font's own height, in parts of the text's size."""
_FORMULA = QRegularExpression(f"{OPEN}[0-9]+{CLOSE}")
_Prop = QTextBlockFormat.Property
_ONLY = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly


class Heading(NamedTuple):
    level: int
    """From 1."""
    text: str
    block: int
    """Its number; blocks come and go only before the text is dressed."""


class Dressing:
    """Of one document. `step` until it says that all is done; what has been passed changes no more."""

    def __init__(
        self,
        document: QTextDocument,
        size: int,
        formulas: tuple[Formula, ...],
        is_picture: Callable[[str], bool],
    ) -> None:
        """`size` of the text in pixels; `is_picture`: whether a picture of this name may stand in it."""
        self.headings: list[Heading] = []
        self.objects: list[QTextCursor] = []
        """Selecting each formula and picture."""
        self._document = document
        self._size = size
        self._formulas = formulas
        self._is_picture = is_picture
        self._tables: set[int] = set()
        self._block = document.firstBlock()
        self._body = font(TypeStyle(size, size, QFont.Weight.Normal))
        self._whispered = whispered(self._body)
        document.setDefaultFont(self._body)
        document.setIndentWidth(Space.XL)

    def step(self, seconds: float, end: int | None = None) -> bool:
        """Go on for about so long, or to a place in the text. Whether all is done."""
        deadline = time.perf_counter() + seconds
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        while self._is_before(end) and time.perf_counter() < deadline:
            for _ in range(8):
                if self._block.isValid():
                    self._dress(self._block)
                    self._block = self._block.next()
        cursor.endEditBlock()
        return not self._block.isValid()

    def _is_before(self, end: int | None) -> bool:
        return self._block.isValid() and (end is None or self._block.position() < end)

    def _dress(self, block: QTextBlock) -> None:
        form = block.blockFormat()
        level = form.headingLevel()
        is_quote = form.hasProperty(_Prop.BlockQuoteLevel)
        table = QTextCursor(block).currentTable()
        is_in_table = bool(table)  # the stubs say that there always is one
        if is_in_table and table.objectIndex() not in self._tables:
            self._tables.add(table.objectIndex())
            _dress_table(table)
        self._dress_block(block, form, is_in_table=is_in_table)
        self._dress_letters(block, level, is_quote=is_quote)
        text = block.text()
        if OBJECT in text:
            self._put_pictures(block)
        if OPEN in text:
            self._put_formulas(block, level)
        if level:
            self.headings.append(Heading(level, _spoken(block.text()), block.blockNumber()))

    def _dress_block(self, block: QTextBlock, old: QTextBlockFormat, *, is_in_table: bool) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(round(self._size * _LEADING), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        level = old.headingLevel()
        if not is_in_table:
            is_item = block.textList() is not None
            form.setTopMargin(Space.L if level and block.position() else 0)
            is_within_code = _is_code(block) and _is_code(block.next())
            form.setBottomMargin(0 if is_within_code else Space.XS if is_item else Space.S if level else Space.M)
        if old.hasProperty(_Prop.BlockQuoteLevel):
            form.setLeftMargin(Space.XL)
            form.setRightMargin(Space.XL)
        if _is_code(block):
            form.setBackground(color("surface2"))
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)  # else the ground has gaps
        QTextCursor(block).mergeBlockFormat(form)

    def _dress_letters(self, block: QTextBlock, level: int, *, is_quote: bool) -> None:
        for start, length, letters in _runs(block):
            is_heavy = letters.fontWeight() > QFont.Weight.DemiBold
            is_fixed = letters.fontFixedPitch()
            if not (is_heavy or is_fixed or level or is_quote):
                continue
            if is_heavy:
                letters.setFontWeight(QFont.Weight.DemiBold)  # the heaviest bundled face; Qt would smear it
            if level:
                letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
                letters.setFont(self._heading_font(level), _ONLY)
            elif is_fixed:
                letters.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._size * _CODE))
                letters.setBackground(color("surface2"))
            elif is_quote:
                letters.setForeground(color("muted"))
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(letters)

    def _heading_font(self, level: int) -> QFont:
        size = round(self._size * _HEADINGS.get(level, 1.0))
        return font(TypeStyle(size, size, QFont.Weight.DemiBold))

    def _put_pictures(self, block: QTextBlock) -> None:
        images = [(start, length, letters) for start, length, letters in _runs(block) if letters.isImageFormat()]
        for start, length, letters in reversed(images):
            name = str(letters.toImageFormat().name())
            alt = str(letters.property(QTextCharFormat.Property.ImageAltText) or "")
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if not self._is_picture(name):
                cursor.insertText(alt, QTextCharFormat())
                continue
            form = QTextCharFormat()
            form.setObjectType(PICTURE)
            form.setProperty(NAME, name)
            form.setProperty(ALT, alt)
            self._put(cursor, form, alt)

    def _put_formulas(self, block: QTextBlock, level: int) -> None:
        found = self._document.find(_FORMULA, block.position())
        while not found.isNull() and found.block() == block:
            number = int(found.selectedText()[1:-1])
            if number >= len(self._formulas):
                return
            is_alone = found.selectedText() == block.text().strip()
            form = QTextCharFormat()
            form.setFont(self._heading_font(level) if level else self._body)
            form.setObjectType(FORMULA)
            form.setProperty(NUMBER, number)
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            self._put(found, form, self._formulas[number].tex)
            if is_alone and self._formulas[number].is_display:
                centered = QTextBlockFormat()
                centered.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                found.mergeBlockFormat(centered)
            found = self._document.find(_FORMULA, found.position())

    def _put(self, cursor: QTextCursor, form: QTextCharFormat, says: str) -> None:
        """The object in place of the selection, and behind it what it says."""
        start = cursor.selectionStart()
        cursor.insertText(OBJECT, form)
        if says:
            cursor.insertText(says, self._whispered)
        place = QTextCursor(self._document)
        place.setPosition(start)
        place.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
        place.setKeepPositionOnInsert(True)
        self.objects.append(place)


def show_source(place: QTextCursor) -> None:
    """What a formula says becomes readable in its place: it could not be laid out."""
    letters = QTextCharFormat()
    letters.setFontFamilies(["monospace"])
    letters.setFontFixedPitch(True)
    letters.setBackground(color("surface2"))
    block = place.block()
    for start, length, form in list(_runs(block)):
        if start == place.selectionEnd() and form.fontLetterSpacing() == 1:
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(letters)


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
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
    form.setTopMargin(Space.XS)
    form.setBottomMargin(Space.M)
    table.setFormat(form)
    first = table.cellAt(0, 0).firstCursorPosition()
    if not first.block().text() and first.block() != table.cellAt(0, 0).lastCursorPosition().block():
        first.deleteChar()  # Qt puts an empty paragraph into the first cell after a quotation
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(strong)


def _spoken(text: str) -> str:
    return " ".join(text.replace(OBJECT, "").split())


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(_Prop.BlockCodeFence)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()
