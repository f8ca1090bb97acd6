"""Waiting for the bank: where a payment stands, and open again, check now, stop waiting. For the page of any thing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.paying import Deed, Stage, Thing
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.paying import words
from pharmat_desktop.ui.paying.presenter import PayPresenter, PayState
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.worded import Worded


class PayPart(Worded, QWidget):
    """Hidden without a thing."""

    def __init__(self, presenter: PayPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._thing: Thing | None = None
        self._price: Money | None = None
        self._is_offered, self._is_brief = True, False
        self.standing, self.problem = Notice("info"), Notice("error")
        self.pay, self.check, self.stop = Button("", "primary"), Button("", "secondary"), Button("", "ghost")
        self.hint = wrapped(Label("", SMALL, "muted"))
        buttons = FlowLayout(Space.S)
        for button in (self.pay, self.check, self.stop):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.standing)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addWidget(self.hint)
        self.pay.clicked.connect(lambda: self._do(presenter.open))
        self.check.clicked.connect(lambda: self._do(presenter.look))
        self.stop.clicked.connect(lambda: self._do(presenter.close_page))
        presenter.changed.connect(self.refresh)
        self.hide()

    @property
    def state(self) -> PayState:
        """Of the thing; nothing without one."""
        return PayState() if self._thing is None else self._presenter.state_of(self._thing)

    def show_thing(
        self, thing: Thing | None, price: Money | None = None, *, is_offered: bool = True, is_brief: bool = False
    ) -> None:
        """`is_offered`: whether a payment can be begun; one that is under way is shown all the same.

        `is_brief`: the page says itself where it stands; here only what came of asking.
        """
        if thing != self._thing:
            self.standing.set_text("")
        self._thing, self._price = thing, price
        self._is_offered, self._is_brief = is_offered, is_brief
        self.refresh()

    def refresh(self) -> None:
        self.setVisible(self._thing is not None)
        if self._thing is None:
            return
        state = self.state
        is_asked = state.is_unanswered or state.done is not None
        text = words.standing_text(state) if is_asked or not self._is_brief else ""
        if text and text != self.standing.text() and self.isVisible():
            announce(self, text)
        self.standing.set_kind(words.KINDS.get(state.stage, "info"))
        self.standing.set_text(text)
        self.problem.set_text(words.error_text(state))
        self._show_buttons(state)

    def first_button(self) -> QWidget | None:
        """What can be pressed first."""
        return next((one for one in (self.pay, self.check, self.stop) if not one.isHidden()), None)

    @override
    def word(self) -> None:
        self.refresh()

    def _show_buttons(self, state: PayState) -> None:
        stage, is_online = state.stage, state.hold is Hold.NONE
        can_do = state.is_idle and is_online
        can_pay = stage.is_payable or (self._is_offered and stage not in (Stage.WAITING, Stage.OVERDUE))
        self.pay.setText(words.open_button_text(state, money_text(self._price) if self._price is not None else ""))
        self.check.setText(self.tr("Asking the bank…") if state.busy is Deed.LOOK else self.tr("Check now"))
        self.stop.setText(self.tr("Closing the page…") if state.busy is Deed.CLOSE else self.tr("Stop waiting"))
        self.pay.setVisible(can_pay)
        self.check.setVisible(stage.is_under_way)
        self.stop.setVisible(stage.is_payable)
        self.stop.setToolTip(self.tr("Closes the page to pay, so that nothing can be charged there any more."))
        self.stop.setAccessibleDescription(self.stop.toolTip())
        for button in (self.pay, self.check, self.stop):
            button.setEnabled(can_do)
        self.hint.setText(self._hint_text(state))
        self.hint.setVisible(can_pay or not is_online)

    def _hint_text(self, state: PayState) -> str:
        if state.hold is Hold.SIGNED_OUT:
            return self.tr("Sign in again to pay.")
        if state.hold is Hold.OFFLINE:
            return self.tr("The academy cannot be reached: paying has to wait.")
        return self.tr("You pay on the payment provider's page in your browser; this app never sees your card.")

    def _do(self, ask: Callable[[Thing], None]) -> None:
        if self._thing is not None:
            ask(self._thing)
