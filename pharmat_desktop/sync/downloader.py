"""The downloader: brings a file to the shelf part by part, once however often it is asked for, and resumes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.errors import PharmatError, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileShelf, FileStorage
from pharmat_desktop.sync.transfers import Transfers

PART = 2**20
"""Bytes of one request; a multiple of what the shelf seals at a time."""
AT_ONCE = 3

Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]


class Downloader:
    """Owned by the account, whose tasks it runs in. `storage` raises Offline until there is one."""

    def __init__(
        self, shelf: FileShelf, storage: Callable[[], FileStorage], transfers: Transfers, spawn: Spawn
    ) -> None:
        self._shelf = shelf
        self._storage = storage
        self._transfers = transfers
        self._spawn = spawn
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._jobs: dict[str, asyncio.Task[None]] = {}

    def begin(self, file: Attachment) -> asyncio.Task[None]:
        """Bring it, unless that goes on already. What stops it is in `Transfers.problems`."""
        if file.path not in self._jobs:
            self._transfers.moved(file.path, 0, file.size)
            self._jobs[file.path] = task = self._spawn(self._download(file))
            task.add_done_callback(lambda _: self._jobs.pop(file.path, None))
        return self._jobs[file.path]

    def cancel(self, path: str) -> None:
        """What has come stays, and is gone on from."""
        if task := self._jobs.get(path):
            task.cancel()

    async def _download(self, file: Attachment) -> None:
        problem: PharmatError | None = None
        try:
            async with self._slots:
                await self._bring(file)
        except PharmatError as error:
            problem = error
        finally:
            self._transfers.ended(file.path, problem)

    async def _bring(self, file: Attachment) -> None:
        received = await asyncio.to_thread(self._shelf.received, file.path, file.size)
        while received < file.size:
            self._transfers.moved(file.path, received, file.size)
            wanted = min(PART, file.size - received)
            part = await self._storage().download(file.path, received, wanted)
            if len(part) != wanted:
                raise UnexpectedAnswer("a file of another size than was said")
            received = await asyncio.to_thread(self._shelf.append, file.path, file.size, received, part)
        await asyncio.to_thread(self._shelf.trim)
