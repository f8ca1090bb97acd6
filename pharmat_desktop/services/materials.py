"""Files of courses: pictures in lessons, documents and recordings. They come once, in parts, and stay here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import LocalStorageError, UnexpectedAnswer
from pharmat_desktop.domain.files import FileFault, FileRefused, can_open, safe_name

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileShelf, FileStorage

MAX_BYTES = 50 * 2**20
"""The bucket's own limit."""
PART = 2**20
"""Bytes of one request; a multiple of what the shelf seals at a time."""
AT_ONCE = 3
FOLDER = "course-materials/"
"""Before the paths on the shelf, which has files of messages, too."""
_UNREADABLE = "a file that came could not be read"


class MaterialService:
    """Owned by the account. What was begun goes on where it stopped, also after a restart."""

    def __init__(self, storage: Callable[[], FileStorage], shelf: FileShelf) -> None:
        """`storage` is the courses' bucket; it raises Offline while there is no connection."""
        self._storage = storage
        self._shelf = shelf
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._locks: dict[str, asyncio.Lock] = {}

    def is_here(self, path: str) -> bool:
        """Whether it can be read offline."""
        return self._shelf.has(FOLDER + path)

    async def fetch(self, path: str, told: Callable[[float], None] = lambda _: None) -> bytes:
        """All of a file, from this computer if it is here; `told` hears the fraction that has come.

        Raises Offline, NoAnswer, Busy or SignedOut, after which it may be tried again; Refused and UnexpectedAnswer
        for good; LocalStorageError.
        """
        place = FOLDER + path
        lock = self._locks.setdefault(path, asyncio.Lock())
        try:
            async with lock, self._slots:
                contents = await asyncio.to_thread(self._shelf.read, place)
                if contents is None:
                    await self._bring(path, told)
                    contents = await asyncio.to_thread(self._shelf.read, place)
        finally:
            if not lock.locked():
                self._locks.pop(path, None)
        if contents is None:
            raise LocalStorageError(_UNREADABLE)
        return contents

    async def lend(self, path: str, title: str, told: Callable[[float], None] = lambda _: None) -> Path:
        """A copy for another program to show, named by the title. Raises FileRefused for what this computer would run.

        Else as `fetch`.
        """
        end = Path(path).suffix
        name = safe_name(f"{title}{end}")
        if not can_open(name):
            raise FileRefused(FileFault.TYPE, name)
        await self.fetch(path, told)
        copy = await asyncio.to_thread(self._shelf.lend, FOLDER + path, name)
        if copy is None:
            raise LocalStorageError(_UNREADABLE)
        return copy

    async def _bring(self, path: str, told: Callable[[float], None]) -> None:
        place, storage = FOLDER + path, self._storage()
        size = await storage.size(path)
        if not 0 < size <= MAX_BYTES:
            raise UnexpectedAnswer("a file of an odd size")
        received = await asyncio.to_thread(self._shelf.received, place, size)
        while received < size:
            told(received / size)
            wanted = min(PART, size - received)
            part = await storage.download(path, received, wanted)
            if len(part) != wanted:
                raise UnexpectedAnswer("a file of another size than was said")
            received = await asyncio.to_thread(self._shelf.append, place, size, received, part)
        await asyncio.to_thread(self._shelf.trim)
