"""Paying for courses, sessions and packages: one page to pay on for one wish, and a true status, whatever happens.

Each wish has an id that is made before the first try, and the academy has one live payment for one thing: what is said
twice, here or on another device, finds the same page. What is not answered is asked again by that id before anything
is said. How it ended is read from the copy, where the answer's own row arrives first; nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.paying import Deed, Stage, Thing, stage_of
from pharmat_desktop.domain.session_commands import new_request_id
from pharmat_desktop.services.asking import answered

if TYPE_CHECKING:
    from pharmat_desktop.domain.paying import PayDesk
    from pharmat_desktop.domain.payment_ports import PaymentReader
    from pharmat_desktop.domain.payments import Payment
    from pharmat_desktop.domain.ports import ChangeFeed, Mirror
    from pharmat_desktop.domain.pull import LiveRows

T = TypeVar("T")


class PayingService:
    """What is read answers at once; what is awaited is online only, never queued."""

    def __init__(
        self,
        desk: Callable[[], PayDesk],
        known: PaymentReader,
        *,
        mirror: Mirror,
        feed: ChangeFeed,
        wait: Callable[[float], Awaitable[object]],
        refresh: Callable[[], object],
        clock: Callable[[], datetime],
    ) -> None:
        """`desk` raises Offline while there is no connection; `wait` ends early when it is worth trying again."""
        self._desk = desk
        self._known = known
        self._mirror = mirror
        self._feed = feed
        self._wait = wait
        self._refresh = refresh
        self._clock = clock
        self._wishes: dict[Thing, str] = {}
        """Ids of wishes to pay of which this computer does not know how they ended."""

    def payment(self, thing: Thing) -> Payment | None:
        """The newest of one's own for it. Raises LocalStorageError."""
        return self._known.payment_for(thing.id)

    def stage(self, thing: Thing) -> Stage:
        """How far paying for it is. Raises LocalStorageError."""
        return stage_of(self.payment(thing), self._clock())

    def under_way(self) -> Sequence[Payment]:
        """One's own of which it is not known how they end, newest first. Raises LocalStorageError."""
        now = self._clock()
        return [one for one in self._known.made() if one.item_id and stage_of(one, now).is_under_way]

    async def ask(self, thing: Thing, deed: Deed, unanswered: Callable[[], None] = lambda: None) -> str:
        """Have the page opened, looked at, or closed; where to pay, or nothing: `stage` tells the rest.

        `unanswered` is called once if no answer comes. Raises Offline, NoAnswer, Busy, SignedOut, Refused or
        UnexpectedAnswer, and may be repeated as it is; LocalStorageError.
        """
        wish = self._wish(thing, deed)
        answer = await self._answer(lambda: self._desk().checkout(thing, wish, deed), unanswered)
        if answer.payment is not None:
            await self._keep(answer.payment)
        self._refresh()  # what was bought with it
        return answer.url

    async def use_pass(self, session_id: str, pass_id: str, unanswered: Callable[[], None] = lambda: None) -> None:
        """Pay for a session that was booked before with a package or a make-up credit. Raises as `ask`."""
        await self._keep(await self._answer(lambda: self._desk().pay_with_pass(session_id, pass_id), unanswered))
        self._refresh()  # the ledger

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when a payment may have changed. Returns what ends it."""

        def on_changes(changes: Changes) -> None:
            if any(topic.kind is TopicKind.PAYMENTS for topic in changes):
                listener()

        return self._feed.subscribe(on_changes)

    def _wish(self, thing: Thing, deed: Deed) -> str:
        """Of what is under way, whichever device began it; else one's own, which is over once its payment is."""
        payment = self.payment(thing)
        if payment is not None and stage_of(payment, self._clock()).is_under_way:
            return payment.request_id
        if payment is not None and payment.request_id == self._wishes.get(thing):
            del self._wishes[thing]
        if deed is Deed.OPEN or thing in self._wishes:
            return self._wishes.setdefault(thing, new_request_id())
        return payment.request_id if payment is not None else new_request_id()

    async def _keep(self, found: LiveRows) -> None:
        await self._mirror.upsert(found.table, found.rows)

    async def _answer(self, send: Callable[[], Awaitable[T]], unanswered: Callable[[], None]) -> T:
        return await answered(send, self._wait, unanswered)
