"""The port `MessageSearch` over SQLite: asks on a thread of its own, and sees to it that the index has everything."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.search_reader import SearchReader
from pharmat_desktop.cache.worker import Worker
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.search import Found, SupersededError, Wanted

if TYPE_CHECKING:
    from pharmat_desktop.cache.feed import Feed
    from pharmat_desktop.cache.search_index import SearchIndex

AT_ONCE = 5000
"""Messages that a search waits for to be read into the index: about 50 ms. With more it answers without them."""
CACHE = 8000
"""Kilobytes of the files that the thread of the searches keeps decrypted: the next letter asks for the same pages."""
QUIET = 1.0
"""Seconds without a change after which the index is filled: a first sync comes first."""


class SqliteMessageSearch:
    """Owned by the account's store. The newest search counts: it interrupts the one before.

    `index` is asked for on the worker thread, where it is made.
    """

    def __init__(
        self, worker: Worker, index: Callable[[], SearchIndex], connection: ReadConnection, user_id: UserId
    ) -> None:
        """`connection` is not open yet: it belongs to the thread of the searches."""
        self._worker = worker
        self._index = index
        self._connection = connection
        self._reader = SearchReader(connection, user_id)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._numbers = count(1)
        self._newest = 0
        self._is_open = self._is_closed = False

    async def find(self, wanted: Wanted) -> Found:
        if self._is_closed:  # a connection must not be interrupted while it closes
            raise LocalStorageError("the account's files are closed")
        number = self._newest = next(self._numbers)
        self._connection.interrupt()
        pending = await self._worker.run(lambda _: self._index().pending())
        while 0 < pending <= AT_ONCE:
            pending = await self._worker.run(lambda _: self._index().fill())
        try:
            found = await asyncio.get_running_loop().run_in_executor(self._executor, self._find, number, wanted)
        except RuntimeError as error:
            raise LocalStorageError("the account's files are closed") from error
        return replace(found, is_whole=not pending)

    async def keep_up(self, feed: Feed) -> None:
        """Fill the index whenever messages may have come and nothing else has happened for a while."""
        changed = asyncio.Event()
        changed.set()

        def listen(changes: Changes) -> None:
            if concerns(changes, Topic(TopicKind.CONVERSATIONS)):
                changed.set()

        unsubscribe = feed.subscribe(listen)
        try:
            while await changed.wait():
                changed.clear()
                await asyncio.sleep(QUIET)
                if not changed.is_set():
                    await self._fill_until(changed)
        finally:
            unsubscribe()

    async def _fill_until(self, disturbed: asyncio.Event) -> None:
        pending = 1
        while pending and not disturbed.is_set():
            pending = await self._worker.run(lambda _: self._index().fill())

    async def close(self) -> None:
        """End what is asked and close the connection."""
        self._is_closed = True
        self._newest = next(self._numbers)
        self._connection.interrupt()
        await asyncio.get_running_loop().run_in_executor(self._executor, self._connection.close)
        self._executor.shutdown(wait=False)

    def _find(self, number: int, wanted: Wanted) -> Found:
        try:
            self._refuse_old(number)
            if not self._is_open:
                self._connection.open()
                self._connection.rows(f"PRAGMA main.cache_size = -{CACHE}")
                self._is_open = True
            return self._reader.find(wanted)
        except LocalStorageError:
            self._refuse_old(number)  # then it was interrupted
            raise

    def _refuse_old(self, number: int) -> None:
        if number != self._newest:
            raise SupersededError
