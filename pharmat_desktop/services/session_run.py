"""One command on its way to the server, under the one request id that it carries.

::

    sent ──► the server did it, or said no
     │  └──► (never left this computer) ──► nothing was done
     └─no answer, 5xx, nonsense─► unknown: told once; the server is asked by the id, as long as it takes
                                    ├─ it was carried out ──► the server did it
                                    └─ it was not ──► sent again, at most `TRIES` times in all ──► nothing was done
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import Offline, PharmatError, SignedOut
from pharmat_desktop.tasks import Backoff

if TYPE_CHECKING:
    from pharmat_desktop.domain.pull import LiveRows
    from pharmat_desktop.domain.session_commands import SessionCommand, TurnedDown
    from pharmat_desktop.domain.session_ports import SessionDesk

TRIES = 3
"""How often a command that was never carried out is sent."""
SHORTEST_PAUSE, LONGEST_PAUSE = 0.2, 8.0
"""Seconds between two questions; a connection that comes back ends the wait."""


class SessionRun:
    """Made for one command. `wait` returns after so many seconds, or when it is worth trying again."""

    def __init__(
        self, command: SessionCommand, desk: Callable[[], SessionDesk], wait: Callable[[float], Awaitable[object]]
    ) -> None:
        self._command = command
        self._desk = desk
        self._wait = wait

    async def answer(self, asking: Callable[[], None]) -> LiveRows | TurnedDown | None:
        """The sessions that it concerned, or the server's no; None: nothing was done, for sure.

        `asking` is called once when it has become unknown whether it was carried out.
        """
        is_told = False
        for _ in range(TRIES):
            try:
                return await self._desk().run(self._command)
            except (Offline, SignedOut):
                return None  # this try never left, and what an earlier one came to has been asked for
            except PharmatError:
                if not is_told:
                    asking()
                is_told = True
            if (found := await self._asked()) is not None:
                return found
        return None

    async def _asked(self) -> LiveRows | None:
        """What the server says became of it; None: it was never carried out. Asks until there is an answer."""
        backoff = Backoff(cap=LONGEST_PAUSE)
        while True:
            await self._wait(backoff.next(SHORTEST_PAUSE))
            try:
                found = await self._desk().by_request(self._command.request_id)
            except PharmatError:
                continue
            return found if found.rows.rows else None
