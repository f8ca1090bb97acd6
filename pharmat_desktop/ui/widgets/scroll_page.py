"""A page that scrolls: in the middle of its pane, not wider than one can read, and never squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.scrolling import scroll_down_only


class ScrollPage(QScrollArea):
    """Owns `content`. Qt alone would squeeze texts that break over several lines instead of scrolling."""

    def __init__(self, content: QWidget, max_width: int) -> None:
        super().__init__()
        content.setMaximumWidth(max_width)
        self._outer = QWidget()
        self._outer.setProperty("surface", "page")
        self._outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self._outer)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(content, 100)
        self._row.addStretch(1)
        self._outer.installEventFilter(self)
        scroll_down_only(self)
        self.setWidget(self._outer)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._outer and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the content as high as its texts need at this width."""
        width = self.viewport().width()
        needed = self._row.totalHeightForWidth(width) if self._row.hasHeightForWidth() else 0
        self._outer.setMinimumHeight(max(needed, self._row.totalMinimumSize().height()))
