"""Markdown from other people: no HTML, no pictures fetched, no link followed without asking."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from pharmat_desktop.ui.links import is_allowed
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY, H1, H2, H3, Space, TypeStyle
from pharmat_desktop.ui.widgets.labels import plain_tooltip

_HEADINGS = {1: H1, 2: H2, 3: H3}
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownView(QTextBrowser):
    """`anchorClicked` tells of a click on a link; nothing is opened here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        self.highlighted.connect(self._tell_where_a_link_leads)

    def set_source(self, markdown: str) -> None:
        """Show `markdown` from its beginning."""
        self._source = markdown
        self._render()
        self.verticalScrollBar().setValue(0)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: a picture's address would tell its owner who reads the lesson, and when."""
        return None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._source:
            self._render()

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(font(BODY))
        document.setMarkdown(self._source, _FEATURES)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.firstBlock()
        while block.isValid():
            _dress(block)
            block = block.next()
        cursor.endEditBlock()
        _dress_tables(document)

    def _tell_where_a_link_leads(self, link: QUrl) -> None:
        self.setToolTip(plain_tooltip(link.toString()) if is_allowed(link) else "")


def _dress(block: QTextBlock) -> None:
    """Give a block the line height and the distances of the type scale."""
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    form = QTextBlockFormat()
    style: TypeStyle = _HEADINGS.get(level, BODY)
    ratio = 118 if level else 140
    form.setLineHeight(ratio, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.textList() is None:
        form.setTopMargin(Space.L if level and block.position() else 0)
        form.setBottomMargin(Space.S if level else Space.M)
    else:
        form.setBottomMargin(Space.XS)
    cursor.mergeBlockFormat(form)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = QTextCharFormat()
        letters.setFont(font(style), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
        cursor.mergeCharFormat(letters)


def _dress_tables(document: QTextDocument) -> None:
    for frame in document.rootFrame().childFrames():
        form = frame.frameFormat()
        if form.isTableFormat():
            table = form.toTableFormat()
            table.setBorderBrush(color("border"))
            table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            table.setBorderCollapse(True)
            table.setBorder(1)
            table.setCellPadding(Space.S)
            table.setBottomMargin(Space.M)
            frame.setFrameFormat(table)
