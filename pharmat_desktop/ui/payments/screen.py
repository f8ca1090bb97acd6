"""The payments screen put together: presenter, list pane and detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.payments.detail import PaymentsDetail
from pharmat_desktop.ui.payments.list_view import PaymentListView
from pharmat_desktop.ui.payments.presenter import PaymentsPresenter, Service
from pharmat_desktop.ui.payments.receipt import receipt_of
from pharmat_desktop.ui.payments.receipt_pdf import write_receipt
from pharmat_desktop.ui.payments.state import Side
from pharmat_desktop.ui.text_file import ask_where_to_save_pdf
from pharmat_desktop.ui.unsaved import UnsavedKeeper


class PaymentsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on.

    What can be done about a payment is put on its page, `detail_widget.page`, from outside.
    """

    row_opened = Signal()
    """A narrow window brings the detail in front."""
    item_requested = Signal(object)
    """The Payment of which the course, session or package is to be shown."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, service: Service, account: Account, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._academy = academy_text(account.academy)
        self._clock = clock
        self.keepers: list[UnsavedKeeper] = []
        """Of forms that were put on the page."""
        self.presenter = PaymentsPresenter(service, account, clock, self)
        self.list_widget = PaymentListView(self.presenter)
        self.detail_widget = PaymentsDetail(self.presenter)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.opened.connect(self.row_opened)
        self.detail_widget.page.item_requested.connect(self.item_requested)
        self.detail_widget.page.save_requested.connect(self._save)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    def open_payment(self, payment_id: PaymentId) -> None:
        """Show it, if it is here."""
        if self.presenter.open(payment_id):
            self.list_widget.show_payment(payment_id)
            self.row_opened.emit()

    def find(self, text: str) -> None:
        """Those in which these words occur, of others to oneself where there are such."""
        self.presenter.show_side(self.presenter.sides[0])
        self.list_widget.search.setText(text)

    def show_side(self, side: Side) -> None:
        self.presenter.show_side(side)

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        for keeper in self.keepers:
            await keeper.close()

    def close(self) -> None:
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.presenter.close()

    def _save(self) -> None:
        page = self.presenter.page
        if (payment := page.payment) is None:
            return
        receipt = receipt_of(payment, page.refunds)

        def write(path: Path) -> None:
            write_receipt(receipt, self._academy, self._clock(), path)
            self.detail_widget.page.saved.show_file(path)

        name = f"{self.tr('Receipt')} {payment.receipt_number}"
        ask_where_to_save_pdf(self.detail_widget, name, write, self._tell)

    def _tell(self, sentence: str, kind: str) -> None:
        """What worked is said on the page, with a way to open it."""
        if kind != "ok":
            self.told.emit(sentence, kind)
