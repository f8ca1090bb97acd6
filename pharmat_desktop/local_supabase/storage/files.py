"""The contents of objects, on disk. A file is named by its object's version, a UUID of ours: nothing that a person
says becomes part of a path.

DATA/storage/objects/<first two digits>/<version>     complete contents
DATA/storage/incoming/<version>                       being received; of resumable uploads with <version>.json
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import shutil
import time
import uuid
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import no_such_key, too_large

_READ = 1024 * 1024
_KEPT_SECONDS = 48 * 3600
"""After so long nobody goes on with an upload that was broken off."""


@dataclass(frozen=True)
class Kept:
    """Contents that are on disk: their version, bytes and MD5."""

    version: str
    size: int
    etag: str


class FileStore:
    """Owned by the server. Writes small pieces on the loop, which the system buffers; whole files in a thread."""

    def __init__(self, root: Path) -> None:
        self._objects = root / "objects"
        self._incoming = root / "incoming"
        self._incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._objects.mkdir(mode=0o700, exist_ok=True)
        for left in self._incoming.iterdir():
            if left.stat().st_mtime < time.time() - _KEPT_SECONDS:
                left.unlink()

    def path(self, version: str) -> Path:
        """Where the contents of a version are."""
        name = _checked(version)
        return self._objects / name[:2] / name

    def find(self, version: str | None) -> Path | None:
        """Where they are, if they are there. A row may have been written by hand, with anything for its version."""
        with contextlib.suppress(ValueError):
            path = self.path(version or "")
            return path if path.is_file() else None
        return None

    def incoming(self, version: str) -> Path:
        """Where contents are received."""
        return self._incoming / _checked(version)

    async def receive(self, pieces: AsyncIterator[bytes], limit: int) -> Kept:
        """Keeps what is sent. Raises StorageError above `limit` bytes, and then keeps nothing."""
        version = str(uuid.uuid4())
        try:
            await self.append(version, pieces, limit)
            return await self.complete(version)
        except BaseException:
            self.incoming(version).unlink(missing_ok=True)
            raise

    async def append(self, version: str, pieces: AsyncIterator[bytes], limit: int) -> int:
        """Adds to what was received before; returns the bytes that are there then. Raises StorageError above `limit`;
        what fits stays, as it does when the sender breaks off.
        """
        with self.incoming(version).open("ab") as file:
            size = file.tell()
            async for piece in pieces:
                size += len(piece)
                if size > limit:
                    raise too_large()
                file.write(piece)
        return size

    async def complete(self, version: str) -> Kept:
        """Moves received contents to the objects."""
        return await asyncio.to_thread(self._complete, version)

    async def copy(self, version: str) -> Kept:
        """A copy under a version of its own."""
        copied = str(uuid.uuid4())
        source = self.find(version)
        if source is None:
            raise no_such_key()
        await asyncio.to_thread(shutil.copyfile, source, self.incoming(copied))
        return await self.complete(copied)

    def remove(self, versions: Iterable[str | None]) -> None:
        """Forgets contents that no object has any more."""
        for version in versions:
            if path := self.find(version):
                path.unlink(missing_ok=True)

    def _complete(self, version: str) -> Kept:
        source, target = self.incoming(version), self.path(version)
        digest = hashlib.md5(usedforsecurity=False)
        size = 0
        with source.open("rb") as file:
            while piece := file.read(_READ):
                digest.update(piece)
                size += len(piece)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        source.replace(target)
        return Kept(version, size, digest.hexdigest())


def _checked(version: str) -> str:
    """Raises ValueError for anything but a UUID."""
    return str(uuid.UUID(version))
