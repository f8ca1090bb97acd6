"""What is known of something, as rows of names and values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class Facts(QWidget):
    """Names and what they are, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self.shown: tuple[tuple[str, str], ...] = ()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Those without a value are left out."""
        wanted = tuple((name, text) for name, text in facts if text)
        if wanted == self.shown:
            return
        self.shown = wanted
        clear_layout(self._grid)
        for row, (name, text) in enumerate(wanted):
            label, value = Label(name, BODY, "muted"), wrapped(Label(text, BODY))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(96)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of it that it shows."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
            inner.deleteLater()
