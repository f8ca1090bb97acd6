"""A thin line that divides."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class Rule(QFrame):
    """One pixel high, as wide as there is room; its colour comes from the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "divider")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(1)
