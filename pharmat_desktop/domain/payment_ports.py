"""What the service of payments programs against."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from pharmat_desktop.domain.payments import Payment, PaymentId, Payout, PayoutId, PayoutState, Refund
from pharmat_desktop.domain.pull import LiveRows


class PaymentReader(Protocol):
    """Payments of the mirror. Read on the loop, at once, offline too. Topic: PAYMENTS.

    What is no amount of a currency is left out. Each method raises LocalStorageError.
    """

    def made(self) -> Sequence[Payment]:
        """One's own, newest first."""
        ...

    def received(self) -> Sequence[Payment]:
        """Those for one's teaching, newest first."""
        ...

    def everyones(self) -> Sequence[Payment]:
        """All that this computer may know of, newest first: for the office."""
        ...

    def payment(self, payment_id: PaymentId) -> Payment | None: ...

    def payment_for(self, item_id: str) -> Payment | None:
        """The newest for a session, or of one's own for a course or a package: a live one before one that failed."""
        ...

    def has_sold(self, course_id: str) -> bool:
        """Whether one may know of a payment of somebody else's for this course."""
        ...

    def refunds(self, payment_id: PaymentId | None = None) -> Sequence[Refund]:
        """Of a payment, or all that one may see; newest first."""
        ...

    def payouts(self) -> Sequence[Payout]:
        """One's own as a tutor, or all for the office; newest period first."""
        ...


class PayoutDesk(Protocol):
    """The server's side, for the office. Raises the errors of the `Academy` port; each call may be repeated."""

    async def prepare(self, first: date, last: date) -> LiveRows:
        """Payouts of what was earned by the last day (UTC) and is in none yet. `first` is what they say of it."""
        ...

    async def settle(self, payout_id: PayoutId, state: PayoutState, reference: str) -> LiveRows:
        """What became of one. An empty reference leaves that of before."""
        ...
