"""Markdown from other people: no HTML, no pictures fetched, no link followed without asking."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from pharmat_desktop.ui.links import is_allowed
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.widgets.labels import plain_tooltip
from pharmat_desktop.ui.widgets.markdown_dressing import dress

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
        document.setDefaultFont(font())
        document.setMarkdown(self._source, _FEATURES)
        dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _tell_where_a_link_leads(self, link: QUrl) -> None:
        self.setToolTip(plain_tooltip(link.toString()) if is_allowed(link) else "")
