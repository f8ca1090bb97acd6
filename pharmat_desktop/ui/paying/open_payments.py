"""What is not paid to the end, on the first screen: also after a restart one finds it again, and goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.paying import Stage, Thing
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import without_marks
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.paying.presenter import PayPresenter, PayState
from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import ElidedLabel

MOST = 3
"""Lines; more are rare."""


class _Line(QWidget):
    """One payment, and the way to it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ElidedLabel("", BODY)
        self.go_on = Button("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self._text, 1)
        row.addWidget(self.go_on)

    def show_state(self, state: PayState) -> None:
        payment = state.payment
        if payment is None:
            return
        text = f"{bought_text(payment)} · {money_text(payment.amount)}"
        is_waiting = state.stage is Stage.WAITING
        self._text.setText(text)
        self.go_on.setText(self.tr("Look") if is_waiting else self.tr("Go on"))
        self.go_on.setAccessibleName(without_marks(f"{self.go_on.text()}: {text}"))


class OpenPayments(Card):
    """Hidden while nothing is under way."""

    wanted = Signal(object)
    """The Payment to go on with."""

    def __init__(self, presenter: PayPresenter, parent: QWidget | None = None) -> None:
        """Without a parent it would be a window of its own as soon as something is under way."""
        super().__init__()
        self.setParent(parent)
        self._presenter = presenter
        self._things: list[Thing] = []
        self.lines = [_Line() for _ in range(MOST)]
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for place, line in enumerate(self.lines):
            line.go_on.clicked.connect(lambda _=False, place=place: self._go_on(place))
            column.addWidget(line)
        self.body.addLayout(column)
        presenter.changed.connect(self.word)
        self.word()

    def _go_on(self, place: int) -> None:
        if (payment := self._presenter.state_of(self._things[place]).payment) is not None:
            self.wanted.emit(payment)

    @override
    def word(self) -> None:
        self._things = sorted(self._presenter.waiting)[:MOST]
        self.heading.setText(self.tr("Waiting for the bank"))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(self._things))
            if place < len(self._things):
                line.show_state(self._presenter.state_of(self._things[place]))
        self.setVisible(bool(self._things))
