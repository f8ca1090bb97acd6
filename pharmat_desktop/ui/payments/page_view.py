"""The page of a payment: a receipt that one would file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.parts import AmountCard, ReceiptLines, RefundList, Saved
from pharmat_desktop.ui.payments.receipt import receipt_of
from pharmat_desktop.ui.payments.state import PaymentPage, Viewer
from pharmat_desktop.ui.theme.tokens import H2, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facts import Facts
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.rule import Rule
from pharmat_desktop.ui.widgets.states import IconView

Show = Callable[[PaymentPage], object]


class PaymentPageView(QWidget):
    """Shows `PaymentPage.payment`. What others can do about a payment is put here by `add_command` and `add_part`."""

    save_requested = Signal()
    """The receipt as a file."""
    item_requested = Signal(object)
    """The Payment of which the course, session or package is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._payment: Payment | None = None
        self._said = ""
        self._shows: list[Show] = []
        self._mark = IconView("credit-card", Size.ICON)
        self._title = wrapped(Label("", H2))
        self.card = AmountCard()
        self._sentence, self._dispute = Notice("info"), Notice("warn")
        self.save, self.show_item = Button(""), Button("", "ghost")
        self.saved = Saved()
        self._hint = wrapped(Label("", SMALL, "muted"))
        self._heading = Label("", H3)
        self._facts, self.lines = Facts(), ReceiptLines()
        self.refunds = RefundList()
        self._commands, self._parts = FlowLayout(Space.S), QVBoxLayout()
        self._build()
        self.save.clicked.connect(self.save_requested)
        self.show_item.clicked.connect(lambda: self.item_requested.emit(self._payment))

    def add_command(self, button: Button, show: Show) -> None:
        """Something to be done about a payment, first of the commands.

        `show` is called with every page that is shown, and sets the button's words, and whether it is there and free.
        """
        self._commands.addWidget(button)
        self._shows.append(show)

    def add_part(self, part: QWidget, show: Show) -> None:
        """A form or an account of something, below the commands; `show` as in `add_command`."""
        self._parts.addWidget(part)
        self._shows.append(show)

    def first_button(self) -> QWidget | None:
        """What can be pressed first."""
        items = (self._commands.itemAt(place) for place in range(self._commands.count()))
        buttons = [item.widget() for item in items if item is not None]
        return next((one for one in (*buttons, self.save, self.show_item) if one and not one.isHidden()), None)

    def show_page(self, page: PaymentPage) -> None:
        payment = page.payment
        if payment is None:
            return
        if self._payment is None or self._payment.id != payment.id:
            self.saved.forget()
        self._payment = payment
        self._mark.set_icon(words.KIND_ICONS[payment.kind], "muted")
        self._title.setText(bought_text(payment))
        self.card.show_payment(payment, page)
        self._sentence.set_text(words.state_sentence(payment, page.viewer))
        self._dispute.set_text(words.dispute_text(payment.dispute))
        self._show_commands(payment, page)
        self._show_receipt(payment, page)
        self.refunds.show_refunds(page.refunds)
        for show in self._shows:
            show(page)
        self._announce(payment, page)

    def _show_commands(self, payment: Payment, page: PaymentPage) -> None:
        self.save.setText(self.tr("Save the receipt…"))
        self.save.setVisible(payment.has_receipt and page.viewer is not Viewer.TUTOR)
        self.show_item.setText(words.show_item_text(payment.kind))
        self.show_item.setVisible(payment.item_id is not None and page.viewer is not Viewer.OFFICE)
        self._hint.setText(self.tr("The academy cannot be reached: this is what it said last."))
        self._hint.setVisible(page.hold is not Hold.NONE)
        self.saved.word()

    def _show_receipt(self, payment: Payment, page: PaymentPage) -> None:
        self._heading.setText(self.tr("Receipt") if payment.has_receipt else self.tr("What it is for"))
        receipt = receipt_of(payment, page.refunds)
        facts = list(receipt.facts)
        if page.viewer is not Viewer.PAYER and payment.commission is not None:
            facts.append((self.tr("Academy's part"), money_text(payment.commission)))
        self._facts.show_facts(facts)
        self.lines.show_lines(receipt.lines)

    def _announce(self, payment: Payment, page: PaymentPage) -> None:
        """Another state of the same payment is said aloud."""
        said = f"{payment.id} {words.state_text(payment, page.now)}"
        if self._said.startswith(payment.id) and said != self._said:
            announce(self, words.state_text(payment, page.now))
        self._said = said

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        buttons = FlowLayout(Space.S)
        for button in (self.save, self.show_item):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addLayout(head)
        for part in (self.card, self._sentence, self._dispute):
            column.addWidget(part)
        column.addLayout(self._commands)
        column.addLayout(self._parts)
        column.addLayout(buttons)
        column.addWidget(self.saved)
        column.addWidget(self._hint)
        column.addSpacing(Space.S)
        column.addWidget(self._paper())
        column.addSpacing(Space.S)
        column.addWidget(self.refunds)
        column.addStretch()

    def _paper(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (self._heading, self._facts, Rule(), self.lines):
            column.addWidget(part)
        return card
