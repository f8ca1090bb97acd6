"""How many cards to learn by are due, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import ElidedLabel


class DueCard(Card):
    """Shown only while something is due."""

    review_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._text = ElidedLabel("", BODY, "muted")
        self._review = Button("", "primary")
        self._review.clicked.connect(self.review_requested)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self._text, 1)
        line.addWidget(self._review)
        self.body.addLayout(line)
        self.hide()

    def show_due(self, count: int) -> None:
        self._count = count
        self.setVisible(count > 0)
        self.word()

    @override
    def word(self) -> None:
        count = self._count
        self.heading.setText(self.tr("%Ln cards are due", "", count))
        self._text.setText(self.tr("A few minutes now save an hour before the exam."))
        self._review.setText(self.tr("Review"))
        self._review.setAccessibleName(f"{self._review.text()}: {self.heading.text()}")
