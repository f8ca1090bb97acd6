"""The proof: now and then the mirror is compared with the server, table by table, and one that differs is healed.

::

    quiet, due ──digest here, digest there, pull──► something came ──► later again
                                                 ├► equal ──────────► due again tomorrow
                                                 └► a table differs ─► its rows are in doubt; all is pulled from zero
                                                                       beside the mirror's own cursor, each row takes
                                                                       the doubtful one's place; what no page brought
                                                                       leaves; a pull brings what changed meanwhile
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta

from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.ports import Academy, Clock, Mirror
from pharmat_desktop.sync.connectivity import Connectivity

DUE_AFTER = timedelta(days=1)
AGAIN = 600.0
"""Seconds until another attempt when something came in between, or an attempt failed."""
PAGE = 500
"""Rows asked for at once while healing."""

_log = logging.getLogger(__name__)


class MirrorProof:
    """Compares the mirror with the server. Owned by the pull loop, which runs nothing else meanwhile."""

    def __init__(
        self,
        mirror: Mirror,
        academy: Academy,
        connectivity: Connectivity,
        clock: Clock,
        *,
        is_quiet: Callable[[], bool] = lambda: True,
    ) -> None:
        self._mirror = mirror
        self._academy = academy
        self._connectivity = connectivity
        self._clock = clock
        self._is_quiet = is_quiet
        self._earliest = 0.0

    def is_due(self) -> bool:
        """A day after the last time, or after a run that ended badly; never before a first sync, never in a hurry."""
        if self._mirror.cursor() is None or not self._is_quiet() or _now() < self._earliest:
            return False
        checked_at = self._mirror.checked_at()
        # A clock that was set back must not put it off for years.
        return checked_at is None or abs(self._clock() - checked_at) >= DUE_AFTER

    async def run(self, pull: Callable[[], Awaitable[None]]) -> None:
        """Compare, and heal what differs. `pull` brings all that is new. Raises what the academy and the mirror do."""
        self._earliest = _now() + AGAIN
        try:
            differing = await self._differing(pull)
        except (Refused, UnexpectedAnswer):  # this server cannot tell: a day is soon enough to ask it again
            await self._mirror.set_checked(self._clock())
            raise
        if differing is None or (differing and not await self._heal(differing)):
            return
        if differing:
            self._connectivity.healed(len(differing))
            await pull()
        await self._mirror.set_checked(self._clock())

    async def _differing(self, pull: Callable[[], Awaitable[None]]) -> Collection[str] | None:
        """Tables whose rows are others than the server's; None when that cannot be told, because rows came.

        With nothing new between the server's digest and the pull after it, the mirror stood for that very moment.
        """
        revision = self._mirror.revision()
        mine = await self._mirror.digest()
        columns = {name: kept.columns for name, kept in mine.items()}
        theirs = await self._academy.digest(columns, self._mirror.floors())
        await pull()
        if self._mirror.revision() != revision:
            return None
        return sorted(name for name, digest in theirs.items() if name in mine and mine[name].digest != digest)

    async def _heal(self, tables: Collection[str]) -> bool:
        """Whether all pages came. The screen misses no row meanwhile: each is replaced where it stands."""
        _log.info("the copy differed from the academy and is pulled anew: %s", ", ".join(tables))
        is_complete = False
        await self._mirror.begin_healing(tables)
        try:
            is_complete = await self._pull_from_zero()
        finally:
            await self._mirror.end_healing(is_complete=is_complete)
        return is_complete

    async def _pull_from_zero(self) -> bool:
        """False when the server was restored meanwhile: the next pull fills the mirror anew in any case."""
        history = self._mirror.history_wanted()
        page = await self._academy.pull(None, PAGE, history)
        await self._mirror.heal(page)
        while page.has_more:
            page = await self._academy.pull(page.cursor, PAGE, history)
            if page.is_reset:
                return False
            await self._mirror.heal(page)
        return True


def _now() -> float:
    return asyncio.get_running_loop().time()
