"""Parts of a payment's page: the card with its amount, the lines of the receipt, refunds, and what was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.payments import Payment, Refund
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.receipt import Line
from pharmat_desktop.ui.payments.state import PaymentPage
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, BODY_STRONG, DISPLAY, H3, SMALL, Size, Space
from pharmat_desktop.ui.times import moment_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facts import clear_layout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.rule import Rule
from pharmat_desktop.ui.widgets.states import IconView

_TOP = Qt.AlignmentFlag.AlignTop


class AmountCard(QFrame):
    """How much, where it stands, when, and with what."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.amount = wrapped(Label("", DISPLAY))
        self._mark = IconView("circle-check", Size.ICON)
        self.standing = Label("", BODY_STRONG)
        self.when = wrapped(Label("", BODY, "muted"))
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._mark)
        line.addWidget(self.standing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.amount)
        column.addLayout(line)
        column.addWidget(self.when)

    def show_payment(self, payment: Payment, page: PaymentPage) -> None:
        self.amount.setText(money_text(payment.amount))
        self._mark.set_icon(*words.state_look(payment, page.now))
        self.standing.setText(words.state_text(payment, page.now))
        parts = moment_text(payment.at), words.method_text(payment.method)
        self.when.setText(" · ".join(part for part in parts if part))


class ReceiptLines(QWidget):
    """Names and amounts; totals stand below a line."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        if lines == self.lines:
            return
        self.lines = lines
        clear_layout(self._grid)
        for place, line in enumerate(lines):
            style = BODY_STRONG if line.is_total else BODY
            if line.is_total:
                self._grid.addWidget(Rule(), 2 * place, 0, 1, 2)
            amount = Label(line.amount, style)
            amount.setAccessibleName(f"{line.name}: {line.amount}")
            self._grid.addWidget(wrapped(Label(line.name, style)), 2 * place + 1, 0)
            self._grid.addWidget(amount, 2 * place + 1, 1, _TOP | Qt.AlignmentFlag.AlignRight)


class RefundList(QWidget):
    """What was asked back and what became of it, newest first; hidden where nothing was."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label("", H3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.lines: tuple[tuple[str, str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_refunds(self, refunds: Sequence[Refund]) -> None:
        self._heading.setText(self.tr("Refunds"))
        self.setVisible(bool(refunds))
        lines = tuple((words.refund_state_text(one), words.refund_note(one), money_text(one.amount)) for one in refunds)
        if lines == self.lines:
            return
        self.lines = lines
        clear_layout(self._grid)
        for place, (standing, note, text) in enumerate(lines):
            amount = Label(text, BODY_STRONG)
            amount.setAccessibleName(f"{standing}: {text}")
            self._grid.addWidget(Label(standing, BODY_MEDIUM), 2 * place, 0)
            self._grid.addWidget(amount, 2 * place, 1, _TOP | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(wrapped(Label(note, SMALL, "muted")), 2 * place + 1, 0, 1, 2)


class Saved(QWidget):
    """A file that was just saved, to be opened; hidden before."""

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None
        self.open_with_system: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.told = Notice("ok")
        self.open = Button("")
        self.open.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.told, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_file(self, path: Path) -> None:
        self._path = path
        self.word()
        self.show()

    def forget(self) -> None:
        """Another payment is shown."""
        self._path = None
        self.hide()

    def word(self) -> None:
        self.told.set_kind("ok")
        self.told.set_text(self.tr("Saved as {name}.").replace("{name}", self._path.name if self._path else ""))
        self.open.setText(self.tr("Open it"))

    def _open(self) -> None:
        if self._path is not None and not self.open_with_system(QUrl.fromLocalFile(str(self._path))):
            self.told.set_kind("error")
            self.told.set_text(self.tr("Nothing on this computer opens it."))
