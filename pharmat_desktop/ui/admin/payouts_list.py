"""The list pane of payouts: whose, for which time, how much, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.ui.admin import payouts_words as words
from pharmat_desktop.ui.admin.payouts_presenter import PayoutsPresenter
from pharmat_desktop.ui.admin.payouts_state import OPEN, PayoutsState
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide


class _Delegate(ListRowDelegate):
    @override
    def look(self, index: Index) -> RowLook:
        payout: Payout = index.data(SNAPSHOT_ROLE)
        is_wrong = payout.state in (PayoutState.FAILED, PayoutState.CANCELLED)
        return RowLook(
            words.tutor_text(payout),
            f"{words.state_text(payout.state)} · {words.period_text(payout)}",
            money_text(payout.amount),
            avatar_id=payout.tutor_id or "",
            is_strong=payout.state in OPEN,
            subtitle_tone="warn" if is_wrong else "muted",
        )


class PayoutList(ListSide):
    """Binds the presenter's model; the main window owns it."""

    prepare_requested = Signal()

    def __init__(self, presenter: PayoutsPresenter) -> None:
        super().__init__(presenter.rows, "banknote")
        self._presenter = presenter
        self.begin = Button("", "primary")
        self.list.setItemDelegate(_Delegate(self.list))
        self.build(self.begin)
        self.begin.clicked.connect(self._begin)
        self.pages.empty.action_requested.connect(self._begin)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show)
        for change in (presenter.rows.rowsInserted, presenter.rows.rowsRemoved):
            change.connect(lambda: self._show(presenter.state))
        self.word()

    @override
    def open_item(self, item: Payout) -> None:
        self._presenter.open(item)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Payouts"))
        self.begin.setText(self.tr("Prepare payouts…"))
        self.list.setAccessibleName(self.tr("Payouts"))
        self.pages.skeleton.setAccessibleName(self.tr("Payouts are being loaded"))
        about = self.tr("At the end of a month, prepare what tutors get of what students paid.")
        self.pages.empty.set_texts(self.tr("No payouts yet"), about)
        self.pages.empty.set_action(self.begin.text())
        self._show(self._presenter.state)

    def _begin(self) -> None:
        self.list.clearSelection()
        self._presenter.begin()
        self.prepare_requested.emit()

    def _show(self, state: PayoutsState) -> None:
        self.pages.show_for(total=0, is_loading=state.is_loading, error=state.error)
