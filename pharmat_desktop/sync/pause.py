"""Waiting after failures: how long, and who may cut it short."""

from __future__ import annotations

import asyncio

from pharmat_desktop.tasks import Backoff

LEAST = 2.0
"""Seconds between two attempts that the person's own doing (a new message) may bring about."""


class Pause:
    """A wait on the loop's clock that grows with each failure. Owned by one pump.

    `shorten` is for hints that it may work now, `end` for certainty or the person's wish.
    """

    def __init__(self, backoff: Backoff | None = None) -> None:
        self._backoff = backoff or Backoff()
        self._floor = 0.0
        self._until = 0.0

    @property
    def seconds(self) -> float:
        """How long it still lasts; 0 when it is over."""
        return max(0.0, self._until - _now())

    def fail(self, retry_after: float | None = None) -> None:
        """Begin a longer wait, at least the `retry_after` seconds that the server asked for."""
        self._until = _now() + self._backoff.next(retry_after)
        self._floor = min(self._until, _now() + (retry_after or LEAST))

    def shorten(self) -> None:
        """Try earlier, yet neither in a hurry nor before the server's own time; the back-off is not forgotten."""
        self._until = min(self._until, self._floor)

    def end(self) -> None:
        """No wait, and the next one begins small."""
        self._backoff.reset()
        self._until = 0.0


async def wait_for(event: asyncio.Event, seconds: float | None) -> None:
    """Return when `event` is set or `seconds` have passed; None waits without end."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


def _now() -> float:
    return asyncio.get_running_loop().time()
