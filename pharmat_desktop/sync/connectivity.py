"""The four facts about the connection, each with its last proof, and the one place that ends every waiting at once.

Each fact::

    UNKNOWN ──proof──► GOOD ──proof too old──► UNKNOWN
       │ ▲              │ ▲
       │ │        failure proof
    failure             ▼ │
       │ └─plug in      BAD
       └──────────────►
    any state ──plug out──► OFF ──plug in──► UNKNOWN
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.errors import (
    Busy,
    LocalStorageError,
    NoAnswer,
    Offline,
    PharmatError,
    Refused,
    SignedOut,
    UnexpectedAnswer,
)

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Clock

DATA_PROOF_LASTS = timedelta(minutes=6)
"""A little longer than the five minutes between two pulls."""
LIVE_PROOF_LASTS = timedelta(seconds=60)
"""The live channel gives a sign of life at least every 40 s."""
PUBLISH_EVERY = 0.03
"""Seconds within which several changes become one published status."""
TICK = 5.0
"""Seconds between two looks at the wall clock."""
SLEEP_GAP = 15.0
"""Seconds that the wall clock must be off by for the computer to count as having slept (or its clock as set)."""
UNREACHABLE_FOR = 2.0
"""Seconds without network after which its return is worth telling those who wait."""

REASONS: dict[type[PharmatError], str] = {
    Offline: "offline",
    NoAnswer: "no_answer",
    Busy: "busy",
    SignedOut: "signed_out",
    Refused: "denied",
    LocalStorageError: "storage",
    UnexpectedAnswer: "unexpected",
}

Listener = Callable[[], None]
L = TypeVar("L")


class Connectivity:
    """What is known of the connection. Owned by the account; whoever speaks to the server tells it what was seen.

    Nothing counts as GOOD without fresh proof. While the plug is out, reports are ignored.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._status = ConnectionStatus()
        self._published = self._status
        self._listeners: list[Callable[[ConnectionStatus], None]] = []
        self._publication: asyncio.TimerHandle | None = None
        self._wake_listeners: list[Listener] = []
        self._reached_listeners: list[Listener] = []
        self._slept_listeners: list[Listener] = []
        self._waits: dict[str, datetime] = {}
        self._waiters: set[asyncio.Future[None]] = set()
        self._unreachable_since: datetime | None = None
        self.wakes = 0
        """How often `wake` was called: a mark for `wait_for_wake`."""

    @property
    def status(self) -> ConnectionStatus:
        now = self._clock()
        status = self._status
        return replace(
            status,
            network=_aged(status.network, now, DATA_PROOF_LASTS),
            session=_aged(status.session, now, DATA_PROOF_LASTS),
            data=_aged(status.data, now, DATA_PROOF_LASTS),
            live=_aged(status.live, now, LIVE_PROOF_LASTS),
        )

    def subscribe(self, listener: Callable[[ConnectionStatus], None]) -> Callable[[], None]:
        """Call `listener` on the loop when the status changed, at most every `PUBLISH_EVERY` seconds."""
        return _subscribed(self._listeners, listener)

    def on_wake(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` at each `wake`."""
        return _subscribed(self._wake_listeners, listener)

    def on_reached(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` when the network is proven again after a while without."""
        return _subscribed(self._reached_listeners, listener)

    def on_slept(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` when the computer woke from sleep: open connections are dead. Before the wake."""
        return _subscribed(self._slept_listeners, listener)

    def wake(self) -> None:
        """End every back-off now: the person asked, the computer woke, the plug or the session changed."""
        self.wakes += 1
        for listener in list(self._wake_listeners):
            listener()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def wait_for_wake(self, seconds: float | None, *, since: int | None = None) -> bool:
        """Wait for a `wake`, at most `seconds`; at once if one came after `since`. Returns whether it was a wake."""
        if since is not None and since != self.wakes:
            return True
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            return False
        finally:
            self._waiters.discard(waiter)
        return True

    def answered(self) -> None:
        """The server answered a signed-in request for data."""
        good = self._good()
        self._reached(session=good, data=good)

    def failed(self, error: PharmatError) -> None:
        """A request for data or a token failed."""
        bad = reason_of(error)
        if isinstance(error, Offline):
            self._unreachable_since = self._unreachable_since or self._clock()
            self._set(network=self._bad("network", bad), data=self._bad("data", bad))
        elif isinstance(error, SignedOut):
            self._reached(session=self._bad("session", bad))
        elif isinstance(error, Busy | Refused):
            self._reached(data=self._bad("data", bad))
        else:
            self._set(data=self._bad("data", bad))

    def live_answered(self) -> None:
        """The live channel is joined and the server has just been heard on it."""
        self._reached(live=self._good())

    def live_lost(self, reason: str) -> None:
        self._set(live=self._bad("live", reason))

    def live_failed(self, error: PharmatError) -> None:
        """The live channel could not be joined."""
        if isinstance(error, Offline | SignedOut):
            self.failed(error)
        self.live_lost(reason_of(error))

    def set_off(self, off: bool) -> None:
        """The plug was pulled (every fact is OFF) or put back (every fact is UNKNOWN until proven)."""
        if off == self._status.is_off:
            return
        state = FactState.OFF if off else FactState.UNKNOWN
        old = self._status
        network, session, data, live = (
            fact._replace(state=state, reason="") for fact in (old.network, old.session, old.data, old.live)
        )
        self._unreachable_since = None
        self._waits.clear()
        self._status = replace(
            old,
            network=network,
            session=session,
            data=data,
            live=live,
            next_attempt_at=None,
            is_syncing=False,
            progress=None,
        )
        self._publish_soon()

    def set_syncing(self, is_syncing: bool, progress: float | None = None) -> None:
        self._status = replace(self._status, is_syncing=is_syncing, progress=progress)
        self._publish_soon()

    def set_bare(self, is_bare: bool) -> None:
        """Whether nothing of the account has ever come to this computer."""
        if is_bare != self._status.is_bare:
            self._status = replace(self._status, is_bare=is_bare)
            self._publish_soon()

    def healed(self, tables: int) -> None:
        """So many tables of the copy differed from the server and were pulled anew."""
        self._status = replace(self._status, healed=self._status.healed + tables)
        self._publish_soon()

    def set_counts(self, waiting: int, attention: int) -> None:
        """How many drafts wait and how many need attention."""
        self._status = replace(self._status, waiting=waiting, attention=attention)
        self._publish_soon()

    def set_wait(self, who: str, seconds: float | None) -> None:
        """`who` tries again in so many seconds; None: it waits no longer."""
        if seconds is None:
            self._waits.pop(who, None)
        else:
            self._waits[who] = self._clock() + timedelta(seconds=seconds)
        self._status = replace(self._status, next_attempt_at=min(self._waits.values(), default=None))
        self._publish_soon()

    async def watch(self) -> None:
        """Notice proofs that grew old, and that the computer slept. Runs until cancelled."""
        seen = self._clock()
        while True:
            await asyncio.sleep(TICK)
            now = self._clock()
            # On Windows the monotonic clock counts sleep, elsewhere it does not: the wall clock alone tells both.
            if abs((now - seen).total_seconds() - TICK) > SLEEP_GAP:
                for listener in list(self._slept_listeners):
                    listener()
                self.wake()
            seen = now
            if self.status != self._published:
                self._publish_soon()

    def close(self) -> None:
        """Publish nothing more."""
        self._listeners.clear()
        if self._publication:
            self._publication.cancel()
            self._publication = None

    def _reached(self, **facts: Fact) -> None:
        since, self._unreachable_since = self._unreachable_since, None
        self._set(network=self._good(), **facts)
        if since and (self._clock() - since).total_seconds() >= UNREACHABLE_FOR and not self._status.is_off:
            for listener in list(self._reached_listeners):
                listener()

    def _set(self, **facts: Fact) -> None:
        if self._status.is_off:
            return
        self._status = replace(self._status, **facts)  # type: ignore[arg-type]  # only the four facts are ever named
        self._publish_soon()

    def _fact(self, name: str) -> Fact:
        fact: Fact = getattr(self._status, name)
        return fact

    def _good(self) -> Fact:
        return Fact(FactState.GOOD, self._clock())

    def _bad(self, name: str, reason: str) -> Fact:
        return Fact(FactState.BAD, self._fact(name).proven_at, reason)

    def _publish_soon(self) -> None:
        if self._publication is None and self._listeners:
            self._publication = asyncio.get_running_loop().call_later(PUBLISH_EVERY, self._publish)

    def _publish(self) -> None:
        self._publication = None
        status = self.status
        if status == self._published:
            return
        self._published = status
        for listener in list(self._listeners):
            listener(status)


def reason_of(error: PharmatError) -> str:
    return next((reason for kind, reason in REASONS.items() if isinstance(error, kind)), "unexpected")


def _aged(fact: Fact, now: datetime, lasts: timedelta) -> Fact:
    is_stale = fact.state is FactState.GOOD and (fact.proven_at is None or now - fact.proven_at > lasts)
    return fact._replace(state=FactState.UNKNOWN) if is_stale else fact


def _subscribed(listeners: list[L], listener: L) -> Callable[[], None]:
    listeners.append(listener)

    def unsubscribe() -> None:
        if listener in listeners:
            listeners.remove(listener)

    return unsubscribe
