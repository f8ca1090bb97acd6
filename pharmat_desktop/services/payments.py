"""Payments for the screens: what this computer knows of them. What is done about them has services of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.domain.changes import Changes, TopicKind

if TYPE_CHECKING:
    from pharmat_desktop.domain.payment_ports import PaymentReader
    from pharmat_desktop.domain.payments import Payment, PaymentId, Refund
    from pharmat_desktop.domain.ports import ChangeFeed

_KINDS = frozenset({TopicKind.PAYMENTS, TopicKind.PEOPLE})


class PaymentFile(NamedTuple):
    """One payment with what became of it."""

    payment: Payment
    refunds: Sequence[Refund] = ()
    """Newest first."""


class PaymentService:
    """Nothing here needs a connection."""

    def __init__(self, known: PaymentReader, feed: ChangeFeed, *, refresh: Callable[[], object]) -> None:
        self.known = known
        self._feed = feed
        self._refresh = refresh

    def file(self, payment_id: PaymentId) -> PaymentFile | None:
        """None when it is not here, or no longer. Raises LocalStorageError."""
        payment = self.known.payment(payment_id)
        return None if payment is None else PaymentFile(payment, self.known.refunds(payment_id))

    def look_again(self) -> None:
        """Ask the academy what is new."""
        self._refresh()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when something of it may have changed. Returns what ends it."""

        def on_changes(changes: Changes) -> None:
            if any(topic.kind in _KINDS for topic in changes):
                listener()

        return self._feed.subscribe(on_changes)
