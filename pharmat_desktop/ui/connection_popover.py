"""The popover at the rail's foot: the four facts of the connection, each with its last proof."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.ui.connection_words import attention_text, fact_words, overall_text, waiting_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, SMALL, SMALL_STRONG, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label
from pharmat_desktop.ui.widgets.popover import Popover
from pharmat_desktop.ui.widgets.states import IconView

MOST_SHOWN = 4
"""Waiting messages listed; the rest is a number."""
LINE_WIDTH = 380


class ConnectionPopover(Popover):
    """The four facts, what waits, Retry, and in the demo the "Work offline" switch."""

    retry_requested = Signal()
    work_offline_toggled = Signal(bool)
    command_chosen = Signal(str)
    """One of menus.COMMANDS: ``attention`` shows what the academy refused, ``why`` what holds up the rest."""

    def __init__(
        self, parent: QWidget, *, can_work_offline: bool, unsent: Callable[[], Sequence[Unsent]] = tuple
    ) -> None:
        """`unsent` is asked whenever the status changes: a draft that comes or goes changes it."""
        super().__init__(parent)
        self._state = Label("", BODY_STRONG)
        self._waiting = Label("", SMALL, "muted")
        self._ask_unsent = unsent
        self._unsent = QVBoxLayout()
        self._unsent.setSpacing(Space.XS)
        self._lines: list[QWidget] = []
        self._attention = self._command("attention")
        self.why = self._command("why")
        self.diagnostics = self._command("diagnostics")
        self.diagnostics.show()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self._cells: list[Label] = []
        self._retry = Button("", "secondary")
        self._retry.clicked.connect(self.retry_requested)
        self._offline = QCheckBox()
        self._offline.setVisible(can_work_offline)
        self._offline.clicked.connect(self.work_offline_toggled)
        self._build()

    def set_status(self, status: ConnectionStatus) -> None:
        """Show `status`, also while it is open."""
        self._state.setText(overall_text(status))
        self._waiting.setText(waiting_text(status))
        self._waiting.setVisible(bool(status.waiting))
        self._retry.setText(self.tr("Retry now"))
        self.diagnostics.setText(self.tr("Diagnostics…"))
        self._retry.setEnabled(not status.is_off and not status.is_online)
        self._offline.setText(self.tr("Work offline"))
        self._offline.setChecked(status.is_off)
        self._fill(status)
        self._show_unsent(self._ask_unsent())

    def _show_unsent(self, items: Sequence[Unsent]) -> None:
        """What waits, by conversation and text; and how much was refused."""
        for line in self._lines:
            self._unsent.removeWidget(line)
            line.deleteLater()
        waiting = [one for one in items if not one.needs_attention]
        self._lines = [_line(one, self) for one in waiting[:MOST_SHOWN]]
        if (more := len(waiting) - MOST_SHOWN) > 0:
            text = self.tr("and {n} more").format(n=QLocale().toString(more))
            self._lines.append(Label(text, SMALL, "muted", self))
        for line in self._lines:
            self._unsent.addWidget(line)
        refused = len(items) - len(waiting)
        self._attention.setText(attention_text(refused))
        self._attention.setVisible(bool(refused))
        self.why.setText(self.tr("Why was this not sent?"))
        self.why.setVisible(bool(items))

    def _command(self, command: str) -> Button:
        button = Button("", "ghost")
        button.clicked.connect(self.close)
        button.clicked.connect(lambda: self.command_chosen.emit(command))
        button.hide()
        return button

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addWidget(self._state)
        column.addWidget(self._waiting)
        column.addLayout(self._unsent)
        column.addWidget(self._attention, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self._offline)
        foot.addStretch()
        foot.addWidget(self.diagnostics)
        foot.addWidget(self._retry)
        column.addLayout(foot)

    def _fill(self, status: ConnectionStatus) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for row, words in enumerate(fact_words(status)):
            texts = ((words.name, BODY, ""), (words.state, BODY, words.tone), (words.proof, SMALL, "muted"))
            for place, (text, style, tone) in enumerate(texts):
                cell = Label(text, style, tone, self)
                self._grid.addWidget(cell, row, place)
                self._cells.append(cell)


def _line(one: Unsent, parent: QWidget) -> QWidget:
    """A clock, where it goes, and its text, on one line."""
    line = QWidget(parent)
    line.setFixedWidth(LINE_WIDTH)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(IconView("clock", Size.ICON_SMALL))
    row.addWidget(Label(one.conversation, SMALL_STRONG))
    row.addWidget(ElidedLabel(" ".join(one.summary.split()), SMALL, "muted"), 1)
    return line
