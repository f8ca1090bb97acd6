"""The live pump: one connection after the other, each joined with a fresh token and followed by a pull.

::

    CONNECTING ──Joined──► JOINED ──Lost, plug, error──► WAITING ──back-off over, wake──► CONNECTING
         └───────────────failure──────────────────────────►┘
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from pharmat_desktop.domain.errors import Busy, PharmatError, Refused, SignedOut, UnexpectedAnswer
from pharmat_desktop.domain.ports import LiveChannel, Session
from pharmat_desktop.domain.pull import Alive, Joined, LiveEvent, Lost
from pharmat_desktop.sync.apply import LiveApplier
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.pause import Pause, wait_for
from pharmat_desktop.tasks import Backoff

STABLE_AFTER = 60.0
"""Seconds after which a connection counts as stable, so that its loss is answered at once."""

_log = logging.getLogger(__name__)


class LivePump:
    """Keeps a live channel joined. A live event is a hint; `joined` is called at each join so that a pull follows."""

    def __init__(
        self,
        live: LiveChannel,
        session: Session,
        connectivity: Connectivity,
        applier: LiveApplier,
        *,
        joined: Callable[[], None],
    ) -> None:
        self._live = live
        self._session = session
        self._connectivity = connectivity
        self._applier = applier
        self._joined = joined
        self._pause = Pause()
        self._slow = Pause(Backoff(base=30.0, cap=600.0))
        self._nudged = asyncio.Event()
        self._joined_at: float | None = None
        self._lost = "closed"

    def nudge(self) -> None:
        """The network is back: connect now if waiting. The back-off is not forgotten."""
        self._nudged.set()

    def woken(self) -> None:
        """Connect now if waiting, and forget earlier failures."""
        self._pause.end()
        self._slow.end()
        self._nudged.set()

    async def run(self) -> None:
        """Connect again and again, until cancelled."""
        while True:
            self._nudged.clear()
            wait = await self._connect_once()
            self._connectivity.set_wait("live", wait)
            await wait_for(self._nudged, wait)
            self._connectivity.set_wait("live", None)

    async def _connect_once(self) -> float | None:
        """Live through one connection. Returns the seconds to wait before the next; None when only a wake helps."""
        self._joined_at, self._lost = None, "closed"
        try:
            await self._session.ensure_fresh()
            async for event in self._live.events():
                self._take(event)
        except SignedOut as error:
            self._connectivity.live_failed(error)
            return None
        except PharmatError as error:
            return self._wait_after(error)
        self._connectivity.live_lost(self._lost)
        if self._was_stable():
            self._pause.end()
        self._pause.fail()
        return self._pause.seconds

    def _take(self, event: LiveEvent) -> None:
        if isinstance(event, Lost):
            self._lost = event.reason
            return
        self._connectivity.live_answered()
        if isinstance(event, Joined):
            self._nudged.clear()
            self._joined_at = asyncio.get_running_loop().time()
            self._joined()
        elif not isinstance(event, Alive):
            self._applier.feed(event)

    def _wait_after(self, error: PharmatError) -> float:
        self._connectivity.live_failed(error)
        pause = self._pause
        if isinstance(error, Refused | UnexpectedAnswer):
            _log.warning("live channel failed: %s", error)
            pause = self._slow
        pause.fail(error.retry_after if isinstance(error, Busy) else None)
        return pause.seconds

    def _was_stable(self) -> bool:
        return self._joined_at is not None and asyncio.get_running_loop().time() - self._joined_at > STABLE_AFTER
