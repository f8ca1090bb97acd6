"""The screen of packages and credits put together: presenter, list pane and detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.passes import PackageId, PassId
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.passes.detail import PassesDetail
from pharmat_desktop.ui.passes.list_view import PassListView
from pharmat_desktop.ui.passes.presenter import PassesPresenter, Service
from pharmat_desktop.ui.passes.state import Form, PassesPage, Side, Told
from pharmat_desktop.ui.paying.presenter import PayPresenter


class PassesScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    row_opened = Signal()
    """A narrow window brings the detail in front."""
    booking_requested = Signal(str)
    """A session with this tutor is wished for."""
    payment_requested = Signal(str)
    """The id of the payment that bought a pass."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(
        self,
        service: Service,
        account: Account,
        tasks: TaskScope,
        clock: Callable[[], datetime],
        parent: QObject,
        *,
        paying: PayPresenter,
    ) -> None:
        """`paying` is the one of the whole window."""
        super().__init__(parent)
        role = {"is_tutor": account.role is Role.TUTOR, "is_office": account.role is Role.ADMIN}
        self.presenter = PassesPresenter(service, account.user_id, tasks, clock, self, paying=paying, **role)
        self.list_widget = PassListView(self.presenter)
        self.detail_widget = PassesDetail(self.presenter, paying)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self._told: Told | None = None
        self.list_widget.opened.connect(self.row_opened)
        self.detail_widget.booking_wanted.connect(self.booking_requested)
        self.detail_widget.held.payment_wanted.connect(self.payment_requested)
        self.presenter.page_changed.connect(self._tell)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    def set_can_book(self, can_book: bool) -> None:
        """Whoever answers `booking_requested` says so."""
        self.detail_widget.held.set_can_book(can_book)

    def open_pass(self, pass_id: PassId) -> None:
        self.list_widget.show_side(Side.HELD)
        self.presenter.open_pass(pass_id)
        self.row_opened.emit()

    def open_bought(self, payment_id: PaymentId, package_id: PackageId) -> None:
        """What was bought with a payment; the package itself while nothing was."""
        self.list_widget.show_side(Side.HELD)
        rows = self.presenter.rows.items()
        if not any(row.held is not None and row.held.payment_id == payment_id for row in rows):
            self.list_widget.show_side(Side.OFFERED)
        for row in self.presenter.rows.items():
            if row.id == package_id or (row.held is not None and row.held.payment_id == payment_id):
                self.presenter.open(row)
                self.row_opened.emit()

    def show_side(self, side: Side) -> None:
        self.list_widget.show_side(side)

    def begin(self, form: Form) -> None:
        """Have a tutor fill in a form."""
        self.list_widget.show_side(Side.HELD if form is Form.CREDIT else Side.OFFERED)
        self.presenter.begin(form)
        self.row_opened.emit()

    def close(self) -> None:
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.presenter.close()

    def _tell(self, page: PassesPage) -> None:
        """What is done is said where the form was closed and nothing else says it."""
        if page.told is self._told:
            return
        self._told = page.told
        if page.told is not None and page.told.error is None and page.held is None and page.package is None:
            from pharmat_desktop.ui.passes.words import told_text

            self.told.emit(told_text(page.told), "ok")
