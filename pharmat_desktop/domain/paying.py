"""Paying for a thing: a course, a session or a package. What is known of it, and what may be said.

::

    NOTHING ──► OPEN ──► WAITING ──► PAID
                 │ │        └──► FAILED      the bank said no in the end: nothing was charged
                 │ └──► DECLINED             this card; the page is open for another one
                 ├──► OVERDUE                the page's time is over, and nobody has said how it ended: it is asked
                 └──► CLOSED                 the page is closed for good: nothing was charged

Only the server says so. `BACK` is money that came for something paid or gone already, or was refunded.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.payments import Payment, PaymentKind, PaymentState
from pharmat_desktop.domain.pull import LiveRows


class Thing(NamedTuple):
    """What can be paid for."""

    kind: PaymentKind
    id: str


class Stage(StrEnum):
    """How far paying for a thing is."""

    NOTHING = "nothing"
    OPEN = "open"
    DECLINED = "declined"
    OVERDUE = "overdue"
    WAITING = "waiting"
    PAID = "paid"
    FAILED = "failed"
    CLOSED = "closed"
    BACK = "back"

    @property
    def is_payable(self) -> bool:
        """Whether a page to pay on is open."""
        return self in (Stage.OPEN, Stage.DECLINED)

    @property
    def is_under_way(self) -> bool:
        """Whether it is not known yet how it ends."""
        return self.is_payable or self in (Stage.OVERDUE, Stage.WAITING)


_STAGES = {
    PaymentState.WAITING: Stage.WAITING,
    PaymentState.PAID: Stage.PAID,
    PaymentState.PARTLY_REFUNDED: Stage.PAID,
    PaymentState.FAILED: Stage.FAILED,
    PaymentState.CANCELLED: Stage.CLOSED,
    PaymentState.REFUNDED: Stage.BACK,
}


def stage_of(payment: Payment | None, now: datetime) -> Stage:
    """What the newest payment for a thing comes to."""
    if payment is None:
        return Stage.NOTHING
    if payment.is_surplus:
        return Stage.BACK
    if payment.state is not PaymentState.OPEN:
        return _STAGES[payment.state]
    if not payment.is_payable(now):
        return Stage.OVERDUE
    return Stage.DECLINED if payment.failure else Stage.OPEN


class Deed(StrEnum):
    """What the academy can be asked to do about a payment."""

    OPEN = "open"
    """The page to pay on; the same one however often it is asked for."""
    LOOK = "look"
    """What became of it, by what the bank says now. Makes nothing."""
    CLOSE = "close"
    """Close the page for good, unless it is paid already."""


class Checkout(NamedTuple):
    """What the academy answers."""

    payment: LiveRows | None
    """Its row; None when there is no payment."""
    url: str = ""
    """Where to pay; empty when there is nothing to pay any more: see the row."""


class PayDesk(Protocol):
    """The server's side. Raises the errors of the `Academy` port; each call may be repeated as it is."""

    async def checkout(self, thing: Thing, request_id: str, deed: Deed) -> Checkout: ...

    async def pay_with_pass(self, session_id: str, pass_id: str) -> LiveRows:
        """The session as it is then: an unpaid one takes one of a prepaid package or make-up credit."""
        ...
