"""The office's decision: approve all or a part, or decline with words; and sending again what did not go out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import RefundState
from pharmat_desktop.domain.refunds import MAX_REASON, Decision, Verdict
from pharmat_desktop.ui.admin import refunds_words as words
from pharmat_desktop.ui.admin.refunds_presenter import RefundsPresenter
from pharmat_desktop.ui.admin.refunds_state import RefundsPage, Row
from pharmat_desktop.ui.amounts import amount_within, money_text, written_amount
from pharmat_desktop.ui.refunds.kept import Kept, kept_from
from pharmat_desktop.ui.refunds.problem import Problem
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.text_area import TextArea


class DecisionForm(QWidget):
    """Hidden where nothing can be decided. What is half written is kept by `keeper`."""

    def __init__(self, presenter: RefundsPresenter, keeper: UnsavedKeeper) -> None:
        super().__init__()
        self._presenter = presenter
        self._keeper = keeper
        self._about = ""
        self._kept = Kept()
        self.amount, self.note = Field(""), TextArea(lines=3, limit=MAX_REASON)
        self.problem = Problem()
        self.approve, self.decline = Button("", "primary"), Button("", "danger")
        self.again = Button("", "primary")
        self._build()
        self.approve.clicked.connect(self._approve)
        self.amount.submitted.connect(self._approve)
        self.decline.clicked.connect(self._decline)
        self.again.clicked.connect(self._send_again)
        self.amount.edit.textChanged.connect(self._note)
        self.note.edit.textChanged.connect(self._note)
        presenter.decided.connect(self._forget)

    def show_page(self, page: RefundsPage) -> None:
        row = page.row
        is_asked = row is not None and row.refund.state is RefundState.REQUESTED
        is_approved = row is not None and row.refund.state is RefundState.APPROVED
        about = f"decision:{row.id}" if row is not None and is_asked else ""
        if about != self._about:
            self._turn_to(about, row)
        self.setVisible(is_asked or is_approved or page.error is not None)
        for part in (self.amount, self.note, self.approve, self.decline):
            part.setVisible(is_asked)
            part.setEnabled(page.can_send)
        self.again.setVisible(is_approved)
        self.again.setEnabled(page.can_send)
        if row is not None:
            self._word(page, row)
        self.problem.tell(words.error_text(page), is_unanswered=page.is_unanswered, hold=page.hold)

    def _word(self, page: RefundsPage, row: Row) -> None:
        label = self.tr("How much goes back, in {currency}; at most {amount}")
        label = label.replace("{currency}", row.refund.amount.currency).replace("{amount}", money_text(_most(row)))
        self.amount.set_label(label)
        self.note.set_label(self.tr("Your answer; the payer reads it. Needed to decline."))
        is_busy = page.busy is Verdict.APPROVE
        self.approve.setText(self.tr("Sending…") if is_busy else self._approve_text(row))
        self.decline.setText(self.tr("Declining…") if page.busy is Verdict.DECLINE else self.tr("Decline"))
        self.again.setText(self.tr("Sending…") if is_busy else self.tr("Send it again"))

    def _approve_text(self, row: Row) -> str:
        found = self._amount(row)
        return self.tr("Give {amount} back").replace("{amount}", money_text(found)) if found else self.tr("Approve")

    def _approve(self) -> None:
        row = self._presenter.page.row
        if row is None or not self._presenter.page.can_send:
            return
        amount = self._amount(row)
        if amount is None:
            most = money_text(_most(row))
            self.amount.set_error(self.tr("Write an amount, at most {amount}.").replace("{amount}", most))
            self.amount.setFocus()
        else:
            self._presenter.decide(Decision(row.id, Verdict.APPROVE, amount, self.note.text().strip()))

    def _decline(self) -> None:
        row, note = self._presenter.page.row, self.note.text().strip()
        if row is not None and not note:
            self.problem.set_kind("error")
            self.problem.set_text(self.tr("Say in a few words why it is declined."))
            self.note.setFocus()
        elif row is not None:
            self._presenter.decide(Decision(row.id, Verdict.DECLINE, note=note))

    def _send_again(self) -> None:
        if (row := self._presenter.page.row) is not None:
            self._presenter.decide(Decision(row.id, Verdict.APPROVE, note=row.refund.decision_note))

    def _amount(self, row: Row) -> Money | None:
        """What was written, if it can go back."""
        return amount_within(self.amount.edit.text(), _most(row))

    def _turn_to(self, about: str, row: Row | None) -> None:
        """Put away what is there, and take up what was being written about this one."""
        self._about = ""  # nothing is noted meanwhile
        content = ""
        try:
            content = self._keeper.open(about)
        except PharmatError:  # the list says so
            content = ""
        self._kept = kept_from(content)
        asked = written_amount(row.refund.amount) if row is not None else ""
        self.amount.edit.setText(self._kept.amount or asked)
        self.amount.set_error("")
        self.note.set_text(self._kept.words)
        self._about = about

    def _note(self) -> None:
        if not self._about:
            return
        self._kept = self._kept._replace(amount=self.amount.edit.text(), words=self.note.text())
        self._keeper.note(self._kept.written())
        page = self._presenter.page
        if page.row is not None and page.busy is None:
            self.approve.setText(self._approve_text(page.row))

    def _forget(self, refund_id: str) -> None:
        """It is decided."""
        if self._about == f"decision:{refund_id}":
            self._about = ""
            self._keeper.forget()

    def _build(self) -> None:
        buttons = FlowLayout(Space.S)
        for button in (self.approve, self.again, self.decline):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self.amount, self.note, self.problem):
            column.addWidget(part)
        column.addLayout(buttons)


def _most(row: Row) -> Money:
    """What was not given back yet."""
    return row.payment.amount + -row.payment.refunded
