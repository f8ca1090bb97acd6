"""A page in place of the whole window, for the questions that come before an account can be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H1, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.scrolling import scroll_see_through
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 440


class GatePage(Worded, QWidget):
    """Icon, title, text, what a subclass puts into `body`, one main button and a quiet one."""

    accepted = Signal()
    refused = Signal()
    """The quiet button, or Escape."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self.setProperty("surface", "detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.text = wrapped(Label("", H1)), wrapped(Label("", BODY, "muted"))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self.button = Button("", "primary")
        self.button.clicked.connect(self.accepted)
        self.quiet = Button("", "link")
        self.escape = self.quiet
        """What Escape presses."""
        self.quiet.clicked.connect(self.refused)
        self._build(icon_name)

    @override
    def word(self) -> None:
        """Put every text, in the language of the app."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape.click()
        else:
            super().keyPressEvent(event)

    def _build(self, icon_name: str) -> None:
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, Space.XL, 0, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(IconView(icon_name, Size.ICON_EMPTY, "accent"))
        column.addSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(Space.M)
        column.addLayout(self.body)
        column.addSpacing(Space.S)
        column.addWidget(self.button)
        last = QHBoxLayout()
        last.addWidget(self.quiet)
        last.addStretch()
        column.addLayout(last)
        column.addStretch(3)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.addStretch()
        row.addWidget(middle)
        row.addStretch()
        area = QScrollArea()
        scroll_see_through(area, inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
