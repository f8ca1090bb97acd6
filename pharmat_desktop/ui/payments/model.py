"""The list of payments."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.ui.models.gradual import GradualListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.state import Side


class PaymentListModel(GradualListModel[Payment]):
    """Those that were received, and the office's, name their payer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.now = datetime.now(UTC)
        self.side = Side.MADE

    def set_now(self, now: datetime, side: Side) -> None:
        """By when a page to pay on has closed."""
        self.now, self.side = now, side

    @override
    def text(self, item: Payment) -> str:
        return words.title_text(item, self.side)

    @override
    def spoken(self, item: Payment) -> str:
        return words.spoken_payment(item, self.now, self.side)
