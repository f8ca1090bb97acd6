"""The pull: brings the mirror up to what the server shows this person, one page after the other, from the cursor."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from pharmat_desktop.domain.errors import Busy, PharmatError, Refused, SignedOut, UnexpectedAnswer
from pharmat_desktop.domain.ports import Academy, Mirror, Session
from pharmat_desktop.domain.pull import PulledPage
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.lag import LagProbe
from pharmat_desktop.sync.pause import Pause, wait_for
from pharmat_desktop.sync.proof import MirrorProof
from pharmat_desktop.tasks import Backoff, TaskScope

EVERY = 300.0
"""Seconds between two pulls when nothing else asks for one."""
QUIET = 30.0
"""Seconds without a wish for a pull before what is old leaves and the mirror is compared with the server."""
FIRST_PAGE, SMALLEST_PAGE, LARGEST_PAGE = 300, 100, 1000
"""Rows asked for at once."""
MAX_LAG = 0.010
"""Seconds that the loop may be late while pages are taken in; beyond, pages shrink."""

_log = logging.getLogger(__name__)


class PullLoop:
    """Pulls at start, whenever asked, and every five minutes; one pull at a time, requests meanwhile make one more."""

    def __init__(
        self,
        mirror: Mirror,
        academy: Academy,
        session: Session,
        connectivity: Connectivity,
        *,
        proof: MirrorProof,
        applied: Callable[[], None] = lambda: None,
    ) -> None:
        self._mirror = mirror
        self._academy = academy
        self._session = session
        self._connectivity = connectivity
        self._proof = proof
        self._applied = applied
        self._wanted = asyncio.Event()
        self._is_pulling = False
        self._pause = Pause()
        self._slow = Pause(Backoff(base=30.0, cap=600.0))
        self._page_size = FIRST_PAGE
        self._has_surplus = True
        """Old messages may be held that need not be: of the last run, or because a conversation has grown."""

    def request(self) -> None:
        """Pull now, or once more after the pull that runs. Also ends a wait."""
        self._wanted.set()

    def repeat(self) -> None:
        """Once more after the pull that runs, if one does: what it brings may be older than what is known by now."""
        if self._is_pulling:
            self._wanted.set()

    def nudge(self) -> None:
        """The network is back: try now if waiting after a failure. The back-off is not forgotten."""
        if self._pause.seconds:
            self.request()

    def woken(self) -> None:
        """Pull now and forget earlier failures."""
        self._pause.end()
        self._slow.end()
        self.request()

    async def run(self) -> None:
        """Pull whenever due, until cancelled."""
        while True:
            self._wanted.clear()
            wait = await self._attempt()
            if wait == EVERY and (self._has_surplus or self._proof.is_due()):
                await self._tidy_when_quiet()
            await wait_for(self._wanted, wait)
            self._connectivity.set_wait("pull", None)

    async def _attempt(self) -> float | None:
        """Pull everything there is. Returns the seconds until the next pull; None when only a wake helps."""
        self._is_pulling = True
        try:
            await self._pull_all()
            self._has_surplus |= await self._mirror.raise_floors()
        except SignedOut as error:
            self._connectivity.failed(error)
            return None
        except PharmatError as error:
            return self._wait_after(error)
        finally:
            self._is_pulling = False
            self._connectivity.set_syncing(False)
        self._pause.end()
        self._slow.end()
        return EVERY

    async def _tidy_when_quiet(self) -> None:
        """Whatever goes wrong, the next pull meets it, too, and says so."""
        await wait_for(self._wanted, QUIET)
        if self._wanted.is_set():
            return
        try:
            if self._has_surplus:
                await self._mirror.evict()
                self._has_surplus = False
            if self._proof.is_due():
                await self._proof.run(self._pull_all)
        except PharmatError as error:
            _log.info("the copy could not be tidied or compared with the academy: %s", error)
        finally:
            self._connectivity.set_syncing(False)

    def _wait_after(self, error: PharmatError) -> float:
        self._connectivity.failed(error)
        pause = self._pause
        if isinstance(error, Refused | UnexpectedAnswer):
            _log.warning("pull failed: %s", error)
            pause = self._slow
        pause.fail(error.retry_after if isinstance(error, Busy) else None)
        self._connectivity.set_wait("pull", pause.seconds)
        return pause.seconds

    async def _pull_all(self) -> None:
        await self._session.ensure_fresh()
        self._connectivity.set_syncing(True)
        page = await self._fetch(self._mirror.cursor())
        # A failed fetch of the next page surfaces where it is awaited, not in the log.
        async with TaskScope("pull", on_error=lambda _name, _error: None) as scope:
            with LagProbe() as lag:
                while page.has_more:
                    following = scope.spawn(self._fetch(page.cursor), name="next page")
                    await self._apply(page)
                    self._adapt(lag.take_worst())
                    page = await following
            await self._apply(page)

    async def _fetch(self, cursor: str | None) -> PulledPage:
        page = await self._academy.pull(cursor, self._page_size, self._mirror.history_wanted())
        self._connectivity.answered()
        return page

    async def _apply(self, page: PulledPage) -> None:
        await self._mirror.apply(page)
        self._connectivity.set_bare(False)
        if page.tables or page.gone or page.is_reset:
            self._applied()
        progress = page.progress
        share = min(1.0, progress.done / progress.total) if progress and progress.total > 0 else None
        self._connectivity.set_syncing(True, share)

    def _adapt(self, lag: float) -> None:
        factor = 1.3 if lag < MAX_LAG else 0.7
        self._page_size = round(min(LARGEST_PAGE, max(SMALLEST_PAGE, self._page_size * factor)))
