"""How late the loop runs its timers: what the person feels as a stutter."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

EVERY = 0.005
"""Seconds between two looks."""


class LagProbe:
    """Measures while its context is open."""

    def __init__(self) -> None:
        self._worst = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def __enter__(self) -> Self:
        self._schedule()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer:
            self._timer.cancel()

    def take_worst(self) -> float:
        """Seconds of the worst delay since the last call."""
        worst, self._worst = self._worst, 0.0
        return worst

    def _schedule(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time() + EVERY

        def look() -> None:
            self._worst = max(self._worst, loop.time() - due)
            self._schedule()

        self._timer = loop.call_at(due, look)
