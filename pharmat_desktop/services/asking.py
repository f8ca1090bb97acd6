"""Asking until there is an answer: for what may be said again as it is, since the server does it once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from pharmat_desktop.domain.errors import Busy, NoAnswer
from pharmat_desktop.tasks import Backoff

T = TypeVar("T")

TRIES = 5
"""How often something is asked before it is said that there is no answer."""
SHORTEST_PAUSE, LONGEST_PAUSE = 0.2, 8.0
"""Seconds between two tries; a connection that comes back ends the wait."""


async def answered(
    send: Callable[[], Awaitable[T]],
    wait: Callable[[float], Awaitable[object]],
    unanswered: Callable[[], None] = lambda: None,
) -> T:
    """What `send` is answered at last. `unanswered` is called once if nothing came; raises what the last try raised."""
    backoff = Backoff(cap=LONGEST_PAUSE)
    for turn in range(TRIES - 1):
        try:
            return await send()
        except (Busy, NoAnswer):
            if turn == 0:
                unanswered()
            await wait(backoff.next(SHORTEST_PAUSE))
    return await send()
