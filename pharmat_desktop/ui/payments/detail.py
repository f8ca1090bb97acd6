"""The detail: nothing chosen, or a payment."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments.page_view import PaymentPageView
from pharmat_desktop.ui.payments.presenter import PaymentsPresenter
from pharmat_desktop.ui.payments.state import PaymentPage
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 620


class PaymentsDetail(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    def __init__(self, presenter: PaymentsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._nothing = EmptyState("credit-card")
        self.page = PaymentPageView()
        self._scroll = ScrollPage(self.page, WIDTH)
        self._shown: str | None = None
        for part in (self._nothing, self._scroll):
            self.addWidget(part)
        presenter.page_changed.connect(self._show)
        self.word()

    def focus_first(self) -> None:
        """Into what can be pressed."""
        if (button := self.page.first_button()) is not None:
            button.setFocus()

    def _show(self, page: PaymentPage) -> None:
        key = page.payment.id if page.payment is not None else None
        self.page.show_page(page)
        self.setCurrentWidget(self._nothing if key is None else self._scroll)
        if key != self._shown:
            self._shown = key
            self._scroll.verticalScrollBar().setValue(0)

    @override
    def word(self) -> None:
        self._nothing.set_texts(self.tr("Choose a payment"), self.tr("Its receipt, and what became of it."))
        self._show(self._presenter.page)
