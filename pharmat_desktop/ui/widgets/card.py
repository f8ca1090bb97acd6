"""A card: a heading with something at its end, and a body on a surface of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.labels import Label


class Card(QFrame):
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

    def word(self) -> None:
        """Put every text, in the language of the app."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.word()
