"""What the payments screen shows: frozen, told apart by value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payment, Refund, Total
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.faceted import EVERYTHING, Wish


class Side(StrEnum):
    """Which payments are listed."""

    MADE = "made"
    """One's own."""
    RECEIVED = "received"
    """Those for one's teaching."""
    EVERYONES = "everyones"
    """The office's."""


class Viewer(StrEnum):
    """As whom one looks at a payment."""

    PAYER = "payer"
    TUTOR = "tutor"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class PaymentsState:
    """All that the list pane shows beside its rows."""

    side: Side = Side.MADE
    total: int = 0
    """Payments before the search."""
    found: int = 0
    sums: tuple[Total, ...] = ()
    """Of those found."""
    wish: Wish = EVERYTHING
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """What the detail shows: a payment with what became of it, or nothing."""

    now: datetime
    payment: Payment | None = None
    refunds: tuple[Refund, ...] = ()
    """Newest first."""
    viewer: Viewer = Viewer.PAYER
    hold: Hold = Hold.NONE
