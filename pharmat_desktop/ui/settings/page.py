"""What the settings screen asks of a page, and how every page is laid out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import H1, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped

PAGE_WIDTH = 680
"""Controls further from their names are hard to match."""


class SettingsPage(NamedTuple):
    """One section: how it is listed, and what makes its page when it is first shown."""

    id: str
    icon: str
    title: Callable[[], str]
    about: Callable[[], str]
    """What is found there, on one line."""
    build: Callable[[], QWidget]
    """A widget without outer margins; the screen puts it below the title, lets it scroll, and owns it."""


class PageView(QScrollArea):
    """A page's title and its widget, in the middle of the pane and not wider than `PAGE_WIDTH`."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__()
        self._page = page
        self._title = wrapped(Label("", H1))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = page.build()
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self._page.title())

    def _build(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(PAGE_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(self.content)
        column.addStretch()
        outer = QWidget()
        outer.setProperty("surface", "page")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(outer)
