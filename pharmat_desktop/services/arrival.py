"""A file on its way to the shelf: sealed and hashed block by block in threads while the next block comes."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.errors import LocalStorageError

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileShelf, FileVersion

Told = Callable[[int, int], None]
"""Hears bytes that are here, and bytes in all."""
_MD5 = re.compile(r"([0-9a-f]{32})(-1)?")
"""The tag of contents that were stored in one piece: their MD5, or the MD5 of that."""


class Arrival:
    """One transfer of one version to a place on the shelf."""

    def __init__(self, shelf: FileShelf, place: str, version: FileVersion, told: Told) -> None:
        self._shelf = shelf
        self._place = place
        self._size = version.size
        self._told = told
        self._md5 = hashlib.md5(usedforsecurity=False)
        self._work: list[asyncio.Future[Any]] = []
        """What the threads do, and what was handed out to wait for it."""
        self._is_from_the_start = True
        self.received = 0
        """Bytes that are here."""

    async def begin(self) -> None:
        """Raises LocalStorageError, as all here."""
        self.received = await asyncio.to_thread(self._shelf.received, self._place, self._size)
        self._is_from_the_start = not self.received

    def take(self, block: bytes) -> Awaitable[object]:
        """The work begins at once; the next block may be taken when it is done."""
        loop = asyncio.get_running_loop()
        writing = loop.run_in_executor(None, self._append, block)
        hashing = loop.run_in_executor(None, self._md5.update, block)
        writing.add_done_callback(self._tell)
        # A thread is not ended with the task that waits for it, so neither is what stands for it.
        both = asyncio.gather(writing, hashing)
        waiting = asyncio.shield(both)
        self._work = [writing, hashing, both, waiting]
        return waiting

    async def settled(self) -> None:
        """The threads are done, whatever became of the transfer: the next one finds a file at rest."""
        if self._work:
            await asyncio.wait(self._work)
        for work in self._work:
            if not work.cancelled():
                work.exception()  # whoever waited has heard of it

    async def digest(self) -> bytes:
        """MD5 of what is here, which is all of it."""
        if self._is_from_the_start:
            return self._md5.digest()
        return await asyncio.to_thread(self._digest_of_all)

    def _append(self, block: bytes) -> None:
        received = self._shelf.append(self._place, self._size, self.received, block)
        if received < self.received:
            raise LocalStorageError("a part that was kept could not be gone on from")
        self.received = received

    def _digest_of_all(self) -> bytes:
        contents = self._shelf.read(self._place)
        if contents is None:
            raise LocalStorageError("a file that came could not be read")
        return hashlib.md5(contents, usedforsecurity=False).digest()

    def _tell(self, writing: asyncio.Future[None]) -> None:
        if not writing.cancelled() and writing.exception() is None:
            self._told(self.received, self._size)


def fits(digest: bytes, version: FileVersion) -> bool:
    """Whether contents with this MD5 are that version, by the academy's tag.

    Of what was stored in several pieces a tag is no hash of the whole: then size and tag were compared as it came.
    """
    found = _MD5.fullmatch(version.tag)
    if found is None:
        return True
    return (hashlib.md5(digest, usedforsecurity=False).hexdigest() if found[2] else digest.hex()) == found[1]
