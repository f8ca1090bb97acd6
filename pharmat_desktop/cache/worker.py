"""The one thread that writes an account's files: jobs run one after another, and the loop hears of each commit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from pharmat_desktop.cache.feed import Feed
from pharmat_desktop.domain.changes import Topic
from pharmat_desktop.domain.errors import LocalStorageError

T = TypeVar("T")

Touched = set[Topic]
"""Filled by a job with what it committed."""


class Worker:
    """Runs jobs in the order they were asked for. What a job put into its `Touched` is published once it has returned.

    A job that was accepted is carried out and published even when the one who awaits it is cancelled: what a person
    wrote just before they quit is written.
    """

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cache")

    async def run(self, job: Callable[[Touched], T]) -> T:
        """Raises what the job raises, and LocalStorageError after `close`."""
        loop = asyncio.get_running_loop()
        try:
            done = loop.run_in_executor(self._executor, self._perform, loop, job)
        except RuntimeError as error:
            raise LocalStorageError("the account's files are closed") from error
        return await asyncio.shield(done)

    def close(self) -> None:
        """Accept no more jobs; those that were accepted still run."""
        self._executor.shutdown(wait=False)

    def _perform(self, loop: asyncio.AbstractEventLoop, job: Callable[[Touched], T]) -> T:
        touched: Touched = set()
        result = job(touched)
        if touched:
            loop.call_soon_threadsafe(self._feed.publish, frozenset(touched))
        return result
