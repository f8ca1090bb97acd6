"""The dialog behind "Why was this not sent?": for each thing what holds it up, what to do, and what happened so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.journal import Answer, JournalEntry
from pharmat_desktop.ui.journal_words import cause_words, entry_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H3, SMALL, Space
from pharmat_desktop.ui.times import clock_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage

WIDTH, HEIGHT = 540, 460
MOST_LINES = 12
"""Newest lines shown of what happened to one thing."""


class Asked(NamedTuple):
    """One thing that was not sent."""

    title: str
    """Where it was going, or what it is."""
    summary: str
    """Its text on one line; may be empty."""
    answer: Answer


class WhyDialog(QDialog):
    """Follows what happens while it is open: `show_items` again and again. Deletes itself when closed."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why was this not sent?"))
        self.resize(WIDTH, HEIGHT)
        self.items: Sequence[Asked] = ()
        """What is shown."""
        self._status: ConnectionStatus | None = None
        self._content = QWidget()
        self._items = QVBoxLayout(self._content)
        self._items.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        self._items.setSpacing(Space.XL)
        self.retry = Button(self.tr("Retry now"), "secondary")
        self.retry.clicked.connect(self.retry_requested)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        self._build()

    def show_items(self, items: Sequence[Asked], status: ConnectionStatus) -> None:
        """Only what changed is drawn anew: a reader keeps their place."""
        if (self.items, self._status) == (items, status):
            return
        self.items, self._status = items, status
        self._empty()
        for one in items:
            self._items.addWidget(_section(one, status))
        if not items:
            nothing = self.tr("Everything that you wrote has been sent.")
            self._items.addWidget(wrapped(Label(nothing, BODY, "muted")))
        self._items.addStretch()
        self.retry.setEnabled(bool(items) and not status.is_off)

    def _empty(self) -> None:
        while (item := self._items.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, 0, Space.XL, 0)
        head.addWidget(Label(self.windowTitle(), H3))
        column.addLayout(head)
        column.addWidget(ScrollPage(self._content, WIDTH), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, 0, Space.XL, 0)
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(self.retry)
        foot.addWidget(self.close_button)
        column.addLayout(foot)


def _section(one: Asked, status: ConnectionStatus) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(ElidedLabel(one.title, BODY_STRONG))
    if one.summary:
        column.addWidget(ElidedLabel(" ".join(one.summary.split()), SMALL, "muted"))
    words = cause_words(one.answer, status)
    column.addSpacing(Space.S)
    column.addWidget(wrapped(Label(words.title, BODY_STRONG, words.tone)))
    column.addWidget(wrapped(Label(words.advice, BODY)))
    column.addSpacing(Space.S)
    column.addLayout(_lines(one.answer.entries[-MOST_LINES:]))
    return section


def _lines(entries: Sequence[JournalEntry]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(1, 1)
    for row, entry in enumerate(entries):
        grid.addWidget(Label(clock_text(entry.at), SMALL, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(wrapped(Label(entry_text(entry), SMALL)), row, 1)
    return grid
