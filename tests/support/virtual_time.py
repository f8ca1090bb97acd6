"""A loop whose clock jumps to the next timer instead of waiting: hours of back-off pass in milliseconds.

Only for tests without sockets, threads and processes: whenever nothing is ready, time moves on.
"""

from __future__ import annotations

import asyncio
import functools
import random
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec

P = ParamSpec("P")

EPOCH = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


class _JumpingSelector(selectors.SelectSelector):
    """Reports no event but the passing of the time-out."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("the test waits for something that can never happen")
        self.now += max(0.0, timeout)
        return []


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """`time()` counts from 0 and only moves when every task waits."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def wall_clock() -> datetime:
    """The wall clock that belongs to the running loop: `EPOCH` plus its time."""
    return EPOCH + timedelta(seconds=asyncio.get_running_loop().time())


def in_virtual_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run an `async def` test on a `VirtualTimeLoop`. A task that outlives it, or an error nobody saw, fails it.

    Chance (the jitter of back-offs) is the same in every run, as time is.
    """

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        random.seed(test.__qualname__)
        with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
            runner.run(_leaving_nothing(test(*args, **kwargs)))

    return run


async def _leaving_nothing(test: Coroutine[Any, Any, None]) -> None:
    faults: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))
    await test
    left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, f"tasks outlived the test: {left}"
    assert not faults, f"errors nobody awaited: {faults}"


async def until(condition: Callable[[], bool], seconds: float = 600.0) -> None:
    """Let time pass until `condition()` holds; fails after `seconds` on the loop's clock."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while not condition():
        assert loop.time() < deadline, "it did not happen"
        await asyncio.sleep(0.01)
