"""One refund for the office: what one has to know, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.payments import RefundState
from pharmat_desktop.ui.admin import refunds_words as words
from pharmat_desktop.ui.admin.refunds_decision import DecisionForm
from pharmat_desktop.ui.admin.refunds_presenter import RefundsPresenter
from pharmat_desktop.ui.admin.refunds_state import RefundsPage
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments.words import dispute_text
from pharmat_desktop.ui.refunds.words import consequence_text
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, DISPLAY, H2, SMALL, Space
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facts import Facts
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 620
_KINDS = {RefundState.APPROVED: "warn", RefundState.COMPLETED: "ok", RefundState.FAILED: "error"}


class RefundPage(QWidget):
    """Shows `RefundsPage.row`."""

    payment_requested = Signal(str)

    def __init__(self, presenter: RefundsPresenter, keeper: UnsavedKeeper) -> None:
        super().__init__()
        self._said = ""
        self._payment_id = ""
        self._payer = wrapped(Label("", H2))
        self.amount = wrapped(Label("", DISPLAY))
        self.state = Label("", BODY_STRONG)
        self.standing, self._dispute, self.rule = Notice("info"), Notice("warn"), Notice("info")
        self._facts = Facts()
        self._follows = wrapped(Label("", SMALL, "muted"))
        self.form = DecisionForm(presenter, keeper)
        self.payment = Button("", "ghost")
        self.payment.clicked.connect(lambda: self.payment_requested.emit(self._payment_id))
        self._build()

    def show_page(self, page: RefundsPage) -> None:
        if (row := page.row) is None:
            self.form.show_page(page)
            return
        refund, self._payment_id = row.refund, row.payment.id
        self._payer.setText(words.payer_text(row))
        self.amount.setText(money_text(refund.amount))
        self.state.setText(words.state_text(refund))
        self.standing.set_kind(_KINDS.get(refund.state, "info"))
        self.standing.set_text(words.standing_text(refund))
        self._dispute.set_text(dispute_text(row.payment.dispute))
        self.rule.set_text(words.rule_text(refund))
        self._facts.show_facts(words.facts(row))
        self._follows.setText(consequence_text(row.payment.kind))
        self._follows.setVisible(refund.state is RefundState.REQUESTED)
        self.payment.setText(self.tr("Show the payment"))
        self.form.show_page(page)
        said = f"{refund.id} {words.state_text(refund)}"
        if self._said.startswith(refund.id) and said != self._said:
            announce(self, words.state_text(refund))
        self._said = said

    def _build(self) -> None:
        buttons = FlowLayout(Space.S)
        buttons.addWidget(self.payment)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        for part in (self._payer, self.amount, self.state, self.standing, self._dispute, self._facts, self.rule):
            column.addWidget(part)
        column.addWidget(self._follows)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addStretch()


class RefundsDetail(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: RefundsPresenter, keeper: UnsavedKeeper) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("undo-2")
        self.page = RefundPage(presenter, keeper)
        self._scroll = ScrollPage(self.page, WIDTH)
        for part in (self._nothing, self._scroll):
            self.addWidget(part)
        presenter.page_changed.connect(self._show)
        self.word()

    def _show(self, page: RefundsPage) -> None:
        self.page.show_page(page)
        self.setCurrentWidget(self._nothing if page.row is None else self._scroll)

    @override
    def word(self) -> None:
        self._nothing.set_texts(self.tr("Choose a refund"), self.tr("Why it is asked for, and what the rule gives."))
        self._show(self._presenter.page)
