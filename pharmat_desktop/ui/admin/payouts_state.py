"""What the office's screen of payouts shows, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.ui.hold import Hold


class Deed(StrEnum):
    """What was asked of the academy."""

    PREPARE = "prepare"
    SENT = "processing"
    PAID = "paid"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def becomes(self) -> PayoutState:
        """Of one that settles a payout. Raises ValueError for `PREPARE`."""
        return PayoutState(self.value)


SETTLING = (Deed.PAID, Deed.SENT, Deed.FAILED, Deed.CANCELLED)
OPEN = frozenset({PayoutState.PENDING, PayoutState.PROCESSING})
"""What became of these is not settled."""


@dataclass(frozen=True, slots=True)
class Told:
    """How the last deed ended; without an error it is done."""

    deed: Deed
    count: int | None = None
    """Payouts that were prepared; None when that is not known."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class PayoutsState:
    """All that the list pane shows beside its rows."""

    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class PayoutPage:
    """What the detail shows: a payout, the form that prepares some, or nothing."""

    payout: Payout | None = None
    is_preparing: bool = False
    hold: Hold = Hold.NONE
    busy: Deed | None = None
    told: Told | None = None

    def can(self, deed: Deed) -> bool:
        """Whether the payout that is open may become so."""
        if self.payout is None or self.payout.state not in OPEN:
            return False
        is_at_bank = self.payout.state is PayoutState.PROCESSING
        return is_at_bank if deed is Deed.FAILED else not is_at_bank or deed is not Deed.SENT
