"""A short Markdown text within a page: as high as it is, without a scroll bar or a stop for Tab of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from pharmat_desktop.ui.links import open_link
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.view import ReadingView


class ShortText(ReadingView):
    """What a screen reader says of it is its text."""

    def __init__(self, markdown: str) -> None:
        super().__init__("")
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(open_link)
        self.rendered.connect(self._fit)
        self.set_source(markdown)

    @override
    def set_source(self, markdown: str) -> None:
        super().set_source(markdown)
        while not self.is_rendered:
            self._go_on()
        self.setAccessibleName(self.toPlainText())
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 1)
