"""A check box whose words break over several lines: Qt's own would push a narrow pane apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class CheckLine(QWidget):
    """A click on the words is one on the box."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox()
        self._words = wrapped(Label("", BODY))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self.box)

    def set_text(self, text: str) -> None:
        self._words.setText(text)
        self.box.setAccessibleName(text)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.click()
