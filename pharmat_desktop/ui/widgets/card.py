"""A card: a heading with something at its end, and a body on a surface of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.worded import Worded


class Card(Worded, QFrame):
    """A heading with something at its end, and a body. A subclass says in `word` what its texts are."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.heading = Label("", H3)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.head.addWidget(self.heading)
        self.head.addStretch()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(self.head)
        column.addLayout(self.body)

    @override
    def word(self) -> None:
        """Put every text, in the language of the app."""
