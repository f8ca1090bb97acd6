"""What the office's screen shows: frozen, told apart by value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.payments import Payment, Refund, RefundId
from pharmat_desktop.domain.refunds import Verdict
from pharmat_desktop.ui.hold import Hold


class Side(StrEnum):
    """Which refunds are listed."""

    WAITING = "waiting"
    """Those to decide on, and those that were not sent yet."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Row:
    """A refund, and the payment it is of."""

    refund: Refund
    payment: Payment

    @property
    def id(self) -> RefundId:
        return self.refund.id


@dataclass(frozen=True, slots=True)
class RefundsState:
    """All that the list pane shows beside its rows."""

    side: Side = Side.WAITING
    total: int = 0
    is_loading: bool = False
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class RefundsPage:
    """What the detail shows: a refund to decide on, or nothing."""

    row: Row | None = None
    busy: Verdict | None = None
    is_unanswered: bool = False
    error: PharmatError | None = None
    hold: Hold = Hold.NONE

    @property
    def can_send(self) -> bool:
        return self.busy is None and self.hold is Hold.NONE
