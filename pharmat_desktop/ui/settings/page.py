"""What the settings screen asks of a page, and how every page is laid out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import H1, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage

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


class PageView(ScrollPage):
    """A page's title and its widget."""

    def __init__(self, page: SettingsPage) -> None:
        self._page = page
        self._title = wrapped(Label("", H1))
        self.content = page.build()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(self.content)
        column.addStretch()
        super().__init__(middle, PAGE_WIDTH)
        self.word()

    def word(self) -> None:
        self._title.setText(self._page.title())
