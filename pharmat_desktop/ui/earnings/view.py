"""The page of earnings: totals, chart, what is behind the chosen bar, and payouts."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.earnings import Entry
from pharmat_desktop.domain.payments import Payout
from pharmat_desktop.ui.earnings import words
from pharmat_desktop.ui.earnings.chart_card import ChartCard
from pharmat_desktop.ui.earnings.parts import AmountRow, Amounts, TotalsCard
from pharmat_desktop.ui.earnings.presenter import EarningsPresenter
from pharmat_desktop.ui.earnings.state import EarningsState
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H1, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 820


class EarningsView(Worded, QStackedWidget):
    """Binds the presenter; the main window owns it."""

    export_requested = Signal()
    payment_requested = Signal(str)
    """The id of a payment to look at."""

    def __init__(self, presenter: EarningsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self._codes: tuple[str, ...] = ()
        self._title = Label("", H1)
        self.export = Button("", "secondary")
        self.currencies: Segments | None = None
        self._currency_line = QHBoxLayout()
        self.held = Notice("info")
        self.totals, self.over_time = TotalsCard(), ChartCard()
        self._behind, self._paid = Card(), Card()
        self.entries: Amounts[Entry] = Amounts(self._fill_entry)
        self.payouts: Amounts[Payout] = Amounts(self._fill_payout)
        self._sums = wrapped(Label("", tone="muted"))
        self._no_payouts = wrapped(Label("", tone="muted"))
        self.skeleton, self.empty, self.error = Skeleton(""), EmptyState("chart-column"), ErrorState()
        self.page = self._build()
        for page in (self.page, self.skeleton, self.empty, self.error):
            self.addWidget(page)
        self._bind()
        self.word()

    def show_payouts(self) -> None:
        """Scroll there, once the page has its size."""
        QTimer.singleShot(0, self, lambda: self.page.ensureWidgetVisible(self._paid))

    def _build(self) -> ScrollPage:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.export)
        column.addLayout(head)
        column.addLayout(self._currency_line)
        self._behind.body.addWidget(self._sums)
        self._behind.body.addWidget(self.entries)
        self._paid.body.addWidget(self._no_payouts)
        self._paid.body.addWidget(self.payouts)
        for part in (self.held, self.totals, self.over_time, self._behind, self._paid):
            column.addWidget(part)
        column.addStretch()
        page = ScrollPage(content, WIDTH)
        page.setFocusProxy(self.over_time.chart)
        return page

    def _bind(self) -> None:
        presenter, chart = self._presenter, self.over_time.chart
        self.export.clicked.connect(self.export_requested)
        self.over_time.step_chosen.connect(presenter.show_step)
        self.over_time.paged.connect(presenter.page)
        chart.chosen.connect(presenter.choose)
        chart.edge_left.connect(presenter.walk)
        chart.opened.connect(lambda _: self._enter_list())
        self.entries.opened.connect(self.payment_requested)
        self.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show)

    def _enter_list(self) -> None:
        """What is behind the bar gets the focus."""
        if self._presenter.state.chosen is not None and self._presenter.state.chosen.entries:
            self.entries.part.rows[0].setFocus()
            self.page.ensureWidgetVisible(self.entries.part.rows[0])

    def _show(self, state: EarningsState) -> None:
        if state.error is not None:
            said = words_for(state.error)
            self.error.set_error(said.title, said.advice, details_of(state.error))
            self.setCurrentWidget(self.error)
        elif state.totals is None:
            is_waiting = state.is_loading and state.hold is Hold.NONE
            self._word_empty(state)
            self.setCurrentWidget(self.skeleton if is_waiting else self.empty)
        else:
            self._show_page(state)
            self.setCurrentWidget(self.page)

    def _show_page(self, state: EarningsState) -> None:
        if state.totals is not None:
            self.totals.show_totals(state.totals)
        self._show_currencies(state)
        self.held.set_text(self._held_text(state.hold))
        self.over_time.show_state(state)
        if (period := state.chosen) is not None:
            is_other = self._shown != (state.currency, state.step, period.start)
            self._shown = state.currency, state.step, period.start
            self._behind.heading.setText(words.period_text(period, state.step))
            nothing = self.tr("Nothing came in this time.")
            self._sums.setText(words.made_of_text(period.sums) if period.entries else nothing)
            self.entries.show_items(period.entries, is_other=is_other)
        self._no_payouts.setVisible(not state.payouts)
        self.payouts.show_items(state.payouts)

    def _show_currencies(self, state: EarningsState) -> None:
        """A choice where there is one."""
        if state.currencies != self._codes:
            self._codes = state.currencies
            if self.currencies is not None:
                self._currency_line.removeWidget(self.currencies)
                self.currencies.deleteLater()
                self.currencies = None
            if len(state.currencies) > 1:
                self.currencies = Segments(state.currencies)
                self.currencies.set_words({code: code for code in state.currencies})
                self.currencies.set_key(state.currency)
                self.currencies.chosen.connect(self._presenter.show_currency)
                self._currency_line.addWidget(self.currencies)
                self._currency_line.addStretch()
                self._name_currencies()
        if self.currencies is not None:
            self.currencies.set_key(state.currency)

    def _fill_entry(self, row: AmountRow, entry: Entry) -> None:
        row.show_entry(entry, self._presenter.calendar)

    def _fill_payout(self, row: AmountRow, payout: Payout) -> None:
        row.show_payout(payout, self._presenter.calendar)

    def _held_text(self, hold: Hold) -> str:
        return {
            Hold.NONE: "",
            Hold.OFFLINE: self.tr("The academy cannot be reached: what came meanwhile is not here yet."),
            Hold.SIGNED_OUT: self.tr("Sign in again: what came meanwhile is not here yet."),
        }[hold]

    def _name_currencies(self) -> None:
        if self.currencies is not None:
            self.currencies.setAccessibleName(self.tr("Currency"))

    def _word_empty(self, state: EarningsState) -> None:
        if state.is_loading:
            self.empty.set_texts(self.tr("Your earnings are not here yet"), self._held_text(state.hold))
        else:
            about = self.tr("What students pay for your courses, sessions and packages appears here.")
            self.empty.set_texts(self.tr("Nothing earned yet"), about)

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Earnings"))
        self.export.setText(self.tr("Save as a table…"))
        self.skeleton.setAccessibleName(self.tr("Earnings are being loaded"))
        self._paid.heading.setText(self.tr("Payouts"))
        self._no_payouts.setText(self.tr("The academy has not paid out anything in this currency yet."))
        for part in (self.entries, self.payouts):
            part.more.setText(self.tr("Show more"))
        self._name_currencies()
        self._show(self._presenter.state)
