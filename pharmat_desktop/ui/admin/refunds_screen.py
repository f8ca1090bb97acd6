"""The office's screen put together: presenter, list pane and detail."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import PaymentId, RefundId
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin.refunds_detail import RefundsDetail
from pharmat_desktop.ui.admin.refunds_list import RefundListView
from pharmat_desktop.ui.admin.refunds_presenter import Refunds, RefundsPresenter, Service
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.unsaved import UnsavedKeeper


class Sources(NamedTuple):
    """What the screen is made from."""

    payments: Service
    refunds: Refunds
    unsaved: UnsavedStore


class RefundsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    row_opened = Signal()
    """A narrow window brings the detail in front."""
    payment_requested = Signal(str)
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self.presenter = RefundsPresenter(sources.payments, sources.refunds, tasks, self)
        self._keeper = UnsavedKeeper(sources.unsaved, tasks, self._tell, self)
        self.list_widget = RefundListView(self.presenter)
        self.detail_widget = RefundsDetail(self.presenter, self._keeper)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.opened.connect(self.row_opened)
        self.detail_widget.page.payment_requested.connect(self.payment_requested)
        self.presenter.failed.connect(self._tell)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    def open_of(self, payment_id: PaymentId) -> None:
        """Show the newest refund of a payment, if it is here."""
        if (refund_id := self.presenter.open_of(payment_id)) is not None:
            self.list_widget.show_refund(refund_id)
            self.row_opened.emit()

    def open_refund(self, refund_id: RefundId) -> None:
        """Show it, if it is here, in the list that has it."""
        if self.presenter.open_refund(refund_id):
            self.list_widget.show_refund(refund_id)
            self.row_opened.emit()

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self._keeper.close()

    def close(self) -> None:
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.presenter.close()

    def _tell(self, error: PharmatError) -> None:
        self.told.emit(words_for(error).sentence, "error")
