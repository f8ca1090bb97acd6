"""A part of the availability editor: a heading, a line that explains it, and a card."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import H3, SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class Section(QWidget):
    """Put what it holds into `body`."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = wrapped(Label("", H3))
        self._about = wrapped(Label("", SMALL, "muted"))
        frame = QFrame()
        frame.setProperty("surface", "card")
        self.body = QVBoxLayout(frame)
        self.body.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.body.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addSpacing(Space.XS)
        column.addWidget(frame)

    def set_texts(self, heading: str, about: str) -> None:
        self._heading.setText(heading)
        self._about.setText(about)
