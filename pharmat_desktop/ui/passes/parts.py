"""Parts of the detail: a card with one big line, and the ledger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.passes import Movement
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, BODY_STRONG, H1, H3, SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.progress import ProgressBar


class Card(QFrame):
    """One big line, quieter ones below, and how much is left as a bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._big = wrapped(Label("", H1))
        self._lines = wrapped(Label("", BODY, "muted"))
        self.bar = ProgressBar("")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for part in (self._big, self.bar, self._lines):
            column.addWidget(part)

    def show_texts(self, big: str, lines: Sequence[str], percent: int | None = None) -> None:
        """Without `percent` there is no bar."""
        self._big.setText(big)
        self._lines.setText("\n".join(line for line in lines if line))
        self.bar.setVisible(percent is not None)
        self.bar.setAccessibleName(big)
        self.bar.setValue(percent or 0)


class Ledger(QWidget):
    """Every session that came, went or came back; newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label("", H3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[tuple[str, str, str], ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_movements(self, movements: Sequence[Movement]) -> None:
        self._heading.setText(self.tr("History"))
        lines = tuple((words.movement_text(one), words.movement_note(one), words.amount_text(one)) for one in movements)
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (text, note, amount) in enumerate(lines):
            number = Label(amount, BODY_STRONG)
            number.setAccessibleName(f"{text}: {amount}")
            self._grid.addWidget(wrapped(Label(text, BODY_MEDIUM)), 2 * row, 0)
            self._grid.addWidget(number, 2 * row, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(wrapped(Label(note, SMALL, "muted")), 2 * row + 1, 0)
            self._grid.setRowMinimumHeight(2 * row + 1, SMALL.line + Space.M)
