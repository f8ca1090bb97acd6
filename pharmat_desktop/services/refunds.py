"""Asking for money back, and the office's decisions. Online only, never queued; what is not answered is asked again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from pharmat_desktop.services.asking import answered

if TYPE_CHECKING:
    from pharmat_desktop.domain.payments import PaymentId
    from pharmat_desktop.domain.ports import Mirror
    from pharmat_desktop.domain.pull import LiveRows
    from pharmat_desktop.domain.refunds import Decision, RefundDesk, RefundTerms, RefundWish


class RefundService:
    """Each raises Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer, and may be repeated as it is."""

    def __init__(
        self,
        desk: Callable[[], RefundDesk],
        *,
        mirror: Mirror,
        wait: Callable[[float], Awaitable[object]],
        refresh: Callable[[], object],
    ) -> None:
        """`desk` raises Offline while there is no connection; `wait` ends early when it is worth trying again."""
        self._desk = desk
        self._mirror = mirror
        self._wait = wait
        self._refresh = refresh

    async def terms(self, payment_id: PaymentId) -> RefundTerms:
        """What the academy's rules give back of it now."""
        return await answered(lambda: self._desk().terms(payment_id), self._wait)

    async def ask(self, wish: RefundWish, unanswered: Callable[[], None] = lambda: None) -> None:
        """Once for the wish's id. `unanswered` is called once if no answer comes."""
        await self._keep(lambda: self._desk().ask(wish), unanswered)

    async def decide(self, decision: Decision, unanswered: Callable[[], None] = lambda: None) -> None:
        """As the office. Busy also when the provider is away: then it is decided, and the same again sends it."""
        await self._keep(lambda: self._desk().decide(decision), unanswered)

    async def _keep(self, send: Callable[[], Awaitable[LiveRows]], unanswered: Callable[[], None]) -> None:
        try:
            found = await answered(send, self._wait, unanswered)
            await self._mirror.upsert(found.table, found.rows)
        finally:
            self._refresh()  # what follows from it; and what was decided all the same
