"""Owned tasks: every coroutine that runs beside another belongs to a scope that ends it, and back-off with full jitter.

Scopes nest: application, account, screen. `asyncio.create_task` is used nowhere else.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

CLOSE_TIMEOUT = 3.0
"""Seconds that `TaskScope.close` waits for cancelled tasks."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Backoff:
    """Waiting times doubling from `base` to `cap` seconds, each drawn anew between zero and the bound (full jitter)."""

    def __init__(self, base: float = 0.5, cap: float = 60.0, draw: Callable[[], float] = random.random) -> None:
        self._base = base
        self._cap = cap
        self._draw = draw
        self._failures = 0

    def next(self, at_least: float | None = None) -> float:
        """Seconds to wait after one more failure; `at_least` is what the server asked for."""
        bound = min(self._cap, self._base * 2.0 ** min(self._failures, 30))
        self._failures += 1
        return max(at_least or 0.0, bound * self._draw())

    def reset(self) -> None:
        self._failures = 0


class TaskScope:
    """Owns tasks; closing refuses new ones, cancels those that run and awaits them, at most `CLOSE_TIMEOUT` seconds.

    A task that fails is reported to `on_error` (by default: logged), never silently lost.
    """

    def __init__(self, name: str, on_error: Callable[[str, BaseException], None] | None = None) -> None:
        self._name = name
        self._on_error = on_error or _log_failure
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def is_closed(self) -> bool:
        return self._closed

    def spawn(self, coro: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
        """Run `coro` until it ends or the scope closes. Raises RuntimeError when the scope is closed."""
        if self._closed:
            coro.close()
            raise RuntimeError(f"scope {self._name} is closed: {name} not started")
        task = asyncio.get_running_loop().create_task(coro, name=f"{self._name}/{name}")
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    def supervise(
        self, factory: Callable[[], Awaitable[None]], *, name: str, backoff: Backoff | None = None
    ) -> asyncio.Task[None]:
        """Keep a pump running: a failure is reported and `factory()` started anew after a back-off; a return ends."""
        return self.spawn(self._supervised(factory, name, backoff or Backoff()), name=name)

    async def close(self) -> None:
        self._closed = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if not tasks:
            return
        _, stuck = await asyncio.wait(tasks, timeout=CLOSE_TIMEOUT)
        for task in stuck:
            _log.error("task %s did not end within %.0f s", task.get_name(), CLOSE_TIMEOUT)

    async def _supervised(self, factory: Callable[[], Awaitable[None]], name: str, backoff: Backoff) -> None:
        while True:
            started = asyncio.get_running_loop().time()
            try:
                return await factory()
            except Exception as error:  # reported, then started anew
                self._on_error(f"{self._name}/{name}", error)
            if asyncio.get_running_loop().time() - started > 60:
                backoff.reset()
            await asyncio.sleep(backoff.next())

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(task.get_name(), error)


def _log_failure(name: str, error: BaseException) -> None:
    _log.error("task %s failed", name, exc_info=error)
