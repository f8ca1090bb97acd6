"""The detail of payouts: one of them with what can be said of it, or the form that prepares some."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.payments import PayoutState
from pharmat_desktop.ui.admin import payouts_words as words
from pharmat_desktop.ui.admin.payouts_presenter import PayoutsPresenter
from pharmat_desktop.ui.admin.payouts_state import SETTLING, Deed, PayoutPage
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, DISPLAY, H1, H2, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.date_field import DateField
from pharmat_desktop.ui.widgets.facts import Facts
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH, MAX_REFERENCE = 620, 200
EARLIEST = date(2000, 1, 1)
_KINDS = {PayoutState.PAID: "ok", PayoutState.FAILED: "warn"}


class PrepareForm(QWidget):
    """The time for which payouts are prepared."""

    def __init__(self, presenter: PayoutsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._about = wrapped(Label("", H1)), wrapped(Label("", BODY, "muted"))
        self.first, self.last = DateField(), DateField()
        self.go = Button("", "primary")
        self.told = Notice("ok")
        self._why = wrapped(Label("", SMALL, "muted"))
        days = QHBoxLayout()
        days.setSpacing(Space.M)
        for field in (self.first, self.last):
            days.addWidget(field, 1)
        line = QHBoxLayout()
        line.addWidget(self.go)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(days)
        column.addLayout(line)
        column.addWidget(self._why)
        column.addWidget(self.told)
        column.addStretch()
        self.setFocusProxy(self.first)
        self.go.clicked.connect(lambda: presenter.prepare(self.first.date(), self.last.date()))
        self.start_anew()

    def start_anew(self) -> None:
        """With the month that is over."""
        first, last = self._presenter.last_month()
        for field, day in ((self.first, first), (self.last, last)):
            field.set_range(EARLIEST, self._presenter.yesterday())
            field.set_date(day)

    def show_page(self, page: PayoutPage) -> None:
        _show_told(self.told, page)
        _show_hold(self._why, page)
        self.go.setEnabled(page.busy is None and page.hold is Hold.NONE)

    def word(self) -> None:
        self._title.setText(self.tr("Prepare payouts"))
        self._about.setText(
            self.tr(
                "For each tutor and currency: what students paid up to the last day and what was not paid out yet, "
                "less refunds and commission. Sessions must be over, and nothing that a bank contests is in it."
            )
        )
        self.first.set_label(self.tr("From"))
        self.last.set_label(self.tr("To"))
        self.go.setText(words.deed_text(Deed.PREPARE))


class PayoutPart(QWidget):
    """One payout, and what became of it."""

    def __init__(self, presenter: PayoutsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown = ""
        self._tutor = wrapped(Label("", H2))
        self.amount, self.state = wrapped(Label("", DISPLAY)), Label("", BODY_STRONG)
        self.standing, self.facts = Notice("info"), Facts()
        self.reference = Field("")
        self.reference.edit.setMaxLength(MAX_REFERENCE)
        self.buttons = {
            deed: Button("", "primary" if deed is Deed.PAID else "danger" if deed is Deed.CANCELLED else "secondary")
            for deed in SETTLING
        }
        self.told = Notice("ok")
        self._why = wrapped(Label("", SMALL, "muted"))
        flow = FlowLayout(Space.S)
        for deed, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(partial(self._ask, deed))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        for part in (self._tutor, self.amount, self.state, self.standing, self.facts, self.reference):
            column.addWidget(part)
        column.addLayout(flow)
        column.addWidget(self._why)
        column.addWidget(self.told)
        column.addStretch()

    def show_page(self, page: PayoutPage) -> None:
        payout = page.payout
        if payout is None:
            return
        if payout.id != self._shown:
            self._shown = payout.id
            self.reference.edit.setText(payout.reference)
        self._tutor.setText(words.tutor_text(payout))
        self.amount.setText(money_text(payout.amount))
        self.state.setText(words.state_text(payout.state))
        self.standing.set_kind(_KINDS.get(payout.state, "info"))
        self.standing.set_text(words.standing_text(payout.state))
        self.facts.show_facts(words.facts(payout))
        is_open = page.can(Deed.PAID)
        self.reference.setVisible(is_open)
        for deed, button in self.buttons.items():
            button.setVisible(page.can(deed))
            button.setEnabled(page.busy is None and page.hold is Hold.NONE)
        _show_told(self.told, page)
        _show_hold(self._why, page if is_open else PayoutPage())

    def word(self) -> None:
        self.reference.set_label(self.tr("Reference of the transfer"))
        for deed, button in self.buttons.items():
            button.setText(words.deed_text(deed))

    def _ask(self, deed: Deed) -> None:
        """What cannot be taken back is asked about first."""
        payout = self._presenter.page.payout
        if payout is None:
            return
        if deed is Deed.SENT:
            self._presenter.settle(deed, self.reference.edit.text())
            return
        title, text = words.question(deed, payout)
        kind = "primary" if deed is Deed.PAID else "danger"
        question = Question(self.window(), title, text, accept=words.deed_text(deed), kind=kind)
        question.accepted.connect(lambda: self._presenter.settle(deed, self.reference.edit.text()))
        question.finished.connect(question.deleteLater)
        question.open()


class PayoutsDetail(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: PayoutsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("banknote")
        self.form, self.payout = PrepareForm(presenter), PayoutPart(presenter)
        self._pages = [ScrollPage(part, WIDTH) for part in (self.form, self.payout)]
        for page in (self._nothing, *self._pages):
            self.addWidget(page)
        presenter.page_changed.connect(self._show)
        self.word()

    def begin(self) -> None:
        """Into the form."""
        self.form.start_anew()
        self.form.setFocus()

    def _show(self, page: PayoutPage) -> None:
        if page.is_preparing:
            self.form.show_page(page)
            self.setCurrentWidget(self._pages[0])
        elif page.payout is not None:
            self.payout.show_page(page)
            self.setCurrentWidget(self._pages[1])
        else:
            self.setCurrentWidget(self._nothing)

    @override
    def word(self) -> None:
        about = self.tr("What it is made of, and what became of it.")
        self._nothing.set_texts(self.tr("Choose a payout"), about)
        self.form.word()
        self.payout.word()
        self._show(self._presenter.page)


def _show_told(notice: Notice, page: PayoutPage) -> None:
    is_wrong = page.told is not None and page.told.error is not None
    notice.set_kind("error" if is_wrong else "ok")
    notice.set_text(words.told_text(page.told))


def _show_hold(label: Label, page: PayoutPage) -> None:
    label.setText(words.hold_text())
    label.setVisible(page.hold is not Hold.NONE)
