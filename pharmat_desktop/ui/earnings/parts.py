"""Parts of the page of earnings: totals, and rows of amounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.earnings import Calendar, Entry, Totals
from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import without_marks
from pharmat_desktop.ui.earnings import words
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, H2, SMALL, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded
from pharmat_desktop.ui.widgets.part import Part

FEW = 6
"""Rows that are listed before one asks for more."""
MORE = 25
"""By how many the list grows each time."""
T = TypeVar("T")


class Figure(QWidget):
    """An amount below what it is; read as one."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._amount = Label("", SMALL, "muted"), Label("", H2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.L, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._amount)

    def show_figure(self, name: str, amount: str) -> None:
        self._name.setText(name)
        self._amount.setText(amount)
        self.setAccessibleName(f"{name}: {amount}")


class TotalsCard(Card):
    """All that was earned in a currency, what it is made of, and where it is."""

    def __init__(self) -> None:
        super().__init__()
        self.earned = Label("", H1)
        self.made_of = wrapped(Label("", BODY, "muted"))
        self.figures = [Figure() for _ in range(3)]
        self.contested = Notice("warn")
        flow = FlowLayout(Space.M)
        for figure in self.figures:
            flow.addWidget(figure)
        self.body.addWidget(self.earned)
        self.body.addWidget(self.made_of)
        self.body.addSpacing(Space.S)
        self.body.addLayout(flow)
        self.body.addWidget(self.contested)
        self.word()

    def show_totals(self, totals: Totals) -> None:
        earned = money_text(totals.sums.earned)
        self.earned.setText(earned)
        self.made_of.setText(words.sums_text(totals.sums))
        amounts = (
            (self.tr("Paid out"), totals.paid_out),
            (self.tr("On the way"), totals.on_the_way),
            (self.tr("To come"), totals.to_come),
        )
        for figure, (name, amount) in zip(self.figures, amounts, strict=True):
            figure.show_figure(name, money_text(amount))
        self.contested.set_text(words.contested_text(totals.sums.contested))

    @override
    def word(self) -> None:
        self.heading.setText(self.tr("Earned in all"))


class AmountRow(PaintedButton):
    """What it was and its amount; below, what is to know about it and how it stands. Pressed where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        """Of what it leads to; empty when it leads nowhere."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title, self.amount = ElidedLabel("", BODY_MEDIUM), Label("", BODY_MEDIUM)
        self.about, self.state = wrapped(Label("", SMALL, "muted")), Label("", SMALL, "muted")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        column.setSpacing(2)
        for first, second in ((self.title, self.amount), (self.about, self.state)):
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            line.addWidget(first, 1)
            line.addWidget(second)
            column.addLayout(line)
            for label in (first, second):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill_rounded(painter, self.rect(), Radius.INPUT, color("surface2"))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.INPUT, color("focus"))

    def show_entry(self, entry: Entry, calendar: Calendar) -> None:
        self.key = entry.payment.id
        self._show(words.entry_title(entry), money_text(entry.earned), words.entry_text(entry, calendar))
        self._show_state(words.standing_text(entry.standing), "" if entry.counts else "warn")

    def show_payout(self, payout: Payout, calendar: Calendar) -> None:
        """Which leads nowhere."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show(words.payout_title(payout), money_text(payout.amount), words.payout_text(payout))
        has_failed = payout.state in (PayoutState.FAILED, PayoutState.CANCELLED)
        self._show_state(words.payout_state(payout, calendar), "warn" if has_failed else "")

    def _show(self, title: str, amount: str, about: str) -> None:
        self.title.setText(title)
        self.amount.setText(amount)
        self.about.setText(about)

    def _show_state(self, text: str, tone: str) -> None:
        self.state.setText(text)
        self.state.set_tone(tone or "muted")
        parts = (self.title.text(), self.amount.text(), self.about.text(), text)
        self.setAccessibleName(without_marks(", ".join(parts)))


class Amounts(QWidget, Generic[T]):
    """The first rows, and more of them when one asks."""

    opened = Signal(str)
    """The key of a row that was pressed."""

    def __init__(self, fill: Callable[[AmountRow, T], None]) -> None:
        super().__init__()
        self._items: Sequence[T] = ()
        self._most = FEW
        self.part: Part[AmountRow, T] = Part(self._row, fill, 0)
        self.more = Button("", "link")
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(-Space.S, 0, -Space.S, 0)  # texts stand in line with the heading above them
        column.setSpacing(0)
        column.addWidget(self.part)
        column.addLayout(line)
        self.more.clicked.connect(self._show_more)

    def show_items(self, items: Sequence[T], *, is_other: bool = False) -> None:
        """`is_other`: of something else than before; the list begins short again."""
        if is_other:
            self._most = FEW
        self._items = items
        self.part.show_items("", items[: self._most])
        self.more.setVisible(len(items) > self._most)

    def _row(self) -> AmountRow:
        row = AmountRow()
        row.clicked.connect(lambda: self.opened.emit(row.key))
        return row

    def _show_more(self) -> None:
        """The focus goes on to the first row that came."""
        first = self._most
        self._most += MORE
        self.show_items(self._items)
        if first < len(self.part.rows):
            self.part.rows[first].setFocus()
