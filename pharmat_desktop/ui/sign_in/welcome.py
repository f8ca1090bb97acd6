"""The side of the sign-in screen that tells what the app is for, and in the demo offers its people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.demo_card import DemoCard
from pharmat_desktop.ui.sign_in.presenter import DemoAccount
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H1, H3, Size, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.scrolling import scroll_see_through
from pharmat_desktop.ui.widgets.states import IconView

WIDTHS = (260, 420)
"""Least and usual; with less room than that it is not shown."""


class Welcome(QWidget):
    """Owned by the sign-in view. With demo accounts it shows cards, without it says what the app does."""

    account_chosen = Signal(object)
    """The DemoAccount whose card was pressed."""

    def __init__(self, accounts: Sequence[DemoAccount], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTHS[1])
        self._headline = wrapped(Label("", H1, "on_brand"))
        self._lead = wrapped(Label("", BODY_STRONG if accounts else BODY, "on_brand"))
        self._points = [] if accounts else [wrapped(Label("", BODY, "on_brand")) for _ in range(3)]
        self.cards = [DemoCard(account) for account in accounts]
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addLayout(_brand())
        if accounts:
            column.addSpacing(Space.S)
        else:
            column.addStretch(2)
        column.addWidget(self._headline)
        column.addWidget(self._lead)
        if accounts:
            column.addWidget(self._card_area(), 1)
        else:
            for icon_name, point in zip(("book-open", "message-circle", "wifi-off"), self._points, strict=True):
                column.addLayout(_beside(icon_name, point))
            column.addStretch(3)
        self.word()

    def fit(self, room: int) -> None:
        """Take at most `room` pixels of the width, or give way to the form altogether."""
        least, usual = WIDTHS
        self.setFixedWidth(max(least, min(room, usual)))
        self.setVisible(room >= least)

    def word(self) -> None:
        self._headline.setText(self.tr("Your pharmacy tutors, with or without a connection"))
        if self.cards:
            self._lead.setText(self.tr("This is the demo academy. Look around as:"))
        else:
            self._lead.setText(self.tr("Everything you opened once stays with you."))
        points = (
            self.tr("Courses and lessons that open at once"),
            self.tr("Conversations with tutors that keep your place and your words"),
            self.tr("What you write offline is sent when you are back"),
        )
        for label, text in zip(self._points, points, strict=False):
            label.setText(text)
        for card in self.cards:
            card.word()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("brand"))

    def _card_area(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for card in self.cards:
            card.clicked.connect(lambda _=False, account=card.account: self.account_chosen.emit(account))
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        scroll_see_through(area, inside)
        return area


def _brand() -> QHBoxLayout:
    row = _beside("pill", Label("pharmaT", H3, "on_brand"), Size.ICON + 8)
    row.addStretch()
    return row


def _beside(icon_name: str, label: Label, size: int = Size.ICON) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(IconView(icon_name, size, "on_brand"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row
