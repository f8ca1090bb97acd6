"""The payer's part of a payment's page: where a refund stands, or the form that asks for one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.refunds import MAX_REASON, RefundTerms, RefundWish
from pharmat_desktop.ui.amounts import amount_within, money_text, written_amount
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.refunds import words
from pharmat_desktop.ui.refunds.kept import Kept, kept_from
from pharmat_desktop.ui.refunds.presenter import Phase, RefundPresenter, RefundState
from pharmat_desktop.ui.refunds.problem import Problem
from pharmat_desktop.ui.theme.tokens import H3, SMALL, Space
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded


class RequestPart(Worded, QWidget):
    """Binds the presenter. What is half written is kept by `keeper`. Escape puts the form off."""

    def __init__(self, presenter: RefundPresenter, keeper: UnsavedKeeper) -> None:
        super().__init__()
        self._presenter = presenter
        self._keeper = keeper
        self._about = ""
        self._kept = Kept()
        self.standing = Notice("info")
        self.form = QFrame()
        self.heading = Label("", H3)
        self.rule, self.problem = Notice("info"), Problem()
        self.follows = wrapped(Label("", SMALL, "muted"))
        self.amount, self.reason = Field(""), TextArea(lines=3, limit=MAX_REASON)
        self.missing = Notice("error")
        self.submit, self.again, self.later = Button("", "primary"), Button("", "secondary"), Button("", "ghost")
        self._build()
        self.submit.clicked.connect(self._send)
        self.amount.submitted.connect(self._send)
        self.again.clicked.connect(presenter.begin)
        self.later.clicked.connect(presenter.put_off)
        self.reason.edit.textChanged.connect(self._note)
        self.amount.edit.textChanged.connect(self._note)
        presenter.changed.connect(self.show_state)
        presenter.asked.connect(self._forget)
        self.show_state(presenter.state)

    def show_state(self, state: RefundState) -> None:
        about = f"refund:{state.payment.id}" if state.payment is not None and state.is_open else ""
        was_open = bool(self._about)
        if about != self._about:
            self._turn_to(about, state)
        self._show_standing(state)
        self._show_form(state)
        self.setVisible(state.is_open or state.waiting is not None)
        if about and not was_open:
            self.reason.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._about:
            self._presenter.put_off()
        else:
            super().keyPressEvent(event)

    @override
    def word(self) -> None:
        self.show_state(self._presenter.state)

    def _show_standing(self, state: RefundState) -> None:
        text = words.standing_text(state.waiting) if state.waiting is not None and not state.is_open else ""
        if text and text != self.standing.text() and self.isVisible():
            announce(self, text)
        self.standing.set_text(text)

    def _show_form(self, state: RefundState) -> None:
        self.form.setVisible(state.is_open)
        if state.payment is None or not state.is_open:
            return
        self.heading.setText(self.tr("Ask for a refund"))
        self.rule.set_text(self._rule_text(state))
        self.follows.setText(words.consequence_text(state.payment.kind))
        self.reason.set_label(self.tr("Why? The academy reads this."))
        self._show_amount(state.terms)
        is_sending = state.phase is Phase.SENDING
        for part in (self.amount, self.reason, self.later):
            part.setEnabled(not is_sending)
        self.submit.setText(self.tr("Asking…") if is_sending else self._submit_text(state.terms))
        self.submit.setEnabled(state.can_send)
        self.again.setText(self.tr("Ask what the rule gives"))
        self.again.setVisible(state.terms is None and state.error is not None)
        self.again.setEnabled(state.hold is Hold.NONE)
        self.later.setText(self.tr("Not now"))
        self.problem.tell(words.error_text(state.error), is_unanswered=state.is_unanswered, hold=state.hold)

    def _rule_text(self, state: RefundState) -> str:
        if state.terms is not None:
            return words.terms_text(state.terms)
        return self.tr("Asking what the academy's rule gives…") if state.phase is Phase.COUNTING else ""

    def _show_amount(self, terms: RefundTerms | None) -> None:
        self.amount.setVisible(terms is not None)
        if terms is None:
            return
        label = self.tr("How much, in {currency}; at most {amount}")
        label = label.replace("{currency}", terms.most.currency).replace("{amount}", money_text(terms.most))
        self.amount.set_label(label)
        if not self.amount.edit.text():
            self.amount.edit.setText(written_amount(terms.gives if terms.gives.minor else terms.most))

    def _submit_text(self, terms: RefundTerms | None) -> str:
        found = None if terms is None else amount_within(self.amount.edit.text(), terms.most)
        if found is None:
            return self.tr("Ask for it")
        return self.tr("Ask for {amount} back").replace("{amount}", money_text(found))

    def _send(self) -> None:
        state = self._presenter.state
        if state.payment is None or state.terms is None or not state.can_send:
            return
        amount, reason = amount_within(self.amount.edit.text(), state.terms.most), self.reason.text().strip()
        self.missing.set_text("")
        if amount is None:
            most = money_text(state.terms.most)
            self.amount.set_error(self.tr("Write an amount, at most {amount}.").replace("{amount}", most))
            self.amount.setFocus()
        elif not reason:
            self.missing.set_text(self.tr("Say in a few words why you ask for your money back."))
            self.reason.setFocus()
        else:
            self._keeper.flush()  # its id: after a crash the same wish is said again
            self._presenter.ask(RefundWish(self._kept.request_id, state.payment.id, reason, amount))

    def _turn_to(self, about: str, state: RefundState) -> None:
        """Put away what is there, and take up what was being written about this payment."""
        self._about = ""  # nothing is noted meanwhile
        try:
            content = self._keeper.open(about)
        except PharmatError as error:
            content = ""
            self.problem.set_text(words.error_text(error))
        self._kept = kept_from(content)
        if self._kept.request_id in state.said:  # heard, though nobody here lived to know
            self._keeper.forget()
            self._kept = kept_from("")
        self.amount.edit.setText(self._kept.amount)
        self.amount.set_error("")
        self.reason.set_text(self._kept.words)
        self.missing.set_text("")
        self._about = about

    def _note(self) -> None:
        if not self._about:
            return
        self._kept = self._kept._replace(amount=self.amount.edit.text(), words=self.reason.text())
        self._keeper.note(self._kept.written())
        if self._presenter.state.phase is not Phase.SENDING:
            self.submit.setText(self._submit_text(self._presenter.state.terms))

    def _forget(self, payment_id: str) -> None:
        """It was asked for; the next wish has an id of its own."""
        shown, about = self._about, f"refund:{payment_id}"
        self._about = ""
        try:
            self._keeper.open(about)
            self._keeper.forget()
            self._keeper.open("" if shown == about else shown)
        except PharmatError:  # it is known to be said: see `_turn_to`
            return
        self._about = "" if shown == about else shown

    def _build(self) -> None:
        self.form.setProperty("surface", "card")
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inner.setSpacing(Space.M)
        buttons = FlowLayout(Space.S)
        for button in (self.submit, self.again, self.later):
            buttons.addWidget(button)
        for part in (self.heading, self.rule, self.reason, self.missing, self.amount, self.follows, self.problem):
            inner.addWidget(part)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.standing)
        column.addWidget(self.form)
