"""The office's screen of payouts put together: presenter, list pane and detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.admin.payouts_detail import PayoutsDetail
from pharmat_desktop.ui.admin.payouts_list import PayoutList
from pharmat_desktop.ui.admin.payouts_presenter import PayoutsPresenter, Service
from pharmat_desktop.ui.hold import hold_of


class PayoutsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    row_opened = Signal()
    """A narrow window brings the detail in front."""

    def __init__(self, service: Service, tasks: TaskScope, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.presenter = PayoutsPresenter(service, tasks, clock, self)
        self.list_widget = PayoutList(self.presenter)
        self.detail_widget = PayoutsDetail(self.presenter)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.opened.connect(self.row_opened)
        self.list_widget.prepare_requested.connect(self._begin)

    def begin(self) -> None:
        """Prepare payouts: choose the time."""
        self.list_widget.begin.click()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    def close(self) -> None:
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.presenter.close()

    def _begin(self) -> None:
        self.row_opened.emit()
        self.detail_widget.begin()
