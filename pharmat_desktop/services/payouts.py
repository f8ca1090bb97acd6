"""Payouts for the academy's office: what tutors get is worked out by the server, what became of it is said here.

Both commands may be said again: a payment is in one payout at most, and what a payout has become already it becomes no
second time. So one whose answer is lost is simply sent again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

from pharmat_desktop.domain.errors import Busy, NoAnswer

if TYPE_CHECKING:
    from datetime import date

    from pharmat_desktop.domain.payment_ports import PaymentReader, PayoutDesk
    from pharmat_desktop.domain.payments import PayoutId, PayoutState
    from pharmat_desktop.domain.ports import Mirror
    from pharmat_desktop.domain.pull import LiveRows

TRIES = 3
PAUSE = 0.5
"""Seconds before a command is sent again; a connection that comes back ends the wait."""


class Told(Protocol):
    """Of `services.payments.PaymentService`: what is known, and when it changes."""

    known: PaymentReader

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class PayoutService:
    """`known` answers at once. Everything awaited here is online only, never queued."""

    def __init__(
        self,
        desk: Callable[[], PayoutDesk],
        payments: Told,
        mirror: Mirror,
        *,
        wait: Callable[[float], Awaitable[object]],
        refresh: Callable[[], object],
    ) -> None:
        """`desk` raises Offline while there is no connection; `wait` ends early when it is worth trying again."""
        self.known = payments.known
        self.subscribe = payments.subscribe
        self._desk = desk
        self._mirror = mirror
        self._wait = wait
        self._refresh = refresh

    async def prepare(self, first: date, last: date) -> int | None:
        """Make a payout for each tutor and currency with money to get; days (UTC) inclusive.

        Returns how many; None when an answer was lost on the way: they are among what is known, uncounted.
        Raises Offline, NoAnswer, Busy, SignedOut or Refused.
        """
        return await self._done(lambda: self._desk().prepare(first, last))

    async def settle(self, payout_id: PayoutId, state: PayoutState, reference: str = "") -> None:
        """Say what became of one. Raises as `prepare`."""
        await self._done(lambda: self._desk().settle(payout_id, state, reference))

    async def _done(self, send: Callable[[], Awaitable[LiveRows]]) -> int | None:
        found, was_lost = await self._again(send)
        await self._mirror.upsert(found.table, found.rows)
        self._refresh()  # the payments that are in it
        return None if was_lost else len(found.rows.rows)

    async def _again(self, send: Callable[[], Awaitable[LiveRows]]) -> tuple[LiveRows, bool]:
        """Sent again when no answer came; and whether one was lost."""
        was_lost = False
        for _ in range(TRIES - 1):
            try:
                return await send(), was_lost
            except Busy:
                pass
            except NoAnswer:
                was_lost = True
            await self._wait(PAUSE)
        return await send(), was_lost
