"""What the screen of earnings shows, without widgets."""

from __future__ import annotations

from dataclasses import dataclass

from pharmat_desktop.domain.earnings import Period, Step, Totals
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payout
from pharmat_desktop.ui.hold import Hold


@dataclass(frozen=True, slots=True)
class EarningsState:
    """Everything is in one currency: amounts of two are never added."""

    currencies: tuple[str, ...] = ()
    """Those in which anything was earned; none when nothing was."""
    currency: str = ""
    step: Step = Step.MONTH
    totals: Totals | None = None
    """None when nothing was earned."""
    periods: tuple[Period, ...] = ()
    """The weeks or months that are in the chart, oldest first."""
    has_earlier: bool = False
    has_later: bool = False
    chosen: Period | None = None
    """The one whose payments are listed."""
    payouts: tuple[Payout, ...] = ()
    """Newest first."""
    is_loading: bool = False
    """The first sync still runs: nothing means nothing yet."""
    hold: Hold = Hold.NONE
    error: PharmatError | None = None

    @property
    def is_empty(self) -> bool:
        return self.totals is None
