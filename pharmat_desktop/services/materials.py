"""Files of courses: pictures in lessons, documents and recordings. They come once, in parts, and stay here.

On the shelf the contents of each *version* of a file are a download of their own, and a small note under the file's
path says which version is the one to read. The note is written last, once all has come and was compared with what the
academy said: so nothing partial is ever taken for a whole, an old version stays readable until the new one is complete,
and a crash at any moment leaves one or the other.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from pharmat_desktop.domain.errors import Busy, LocalStorageError, NoRoom, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileVersion
from pharmat_desktop.domain.files import FileFault, FileRefused, can_open, safe_name
from pharmat_desktop.services.arrival import Arrival, Told, fits

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileShelf, FileStorage

MAX_BYTES = 50 * 2**20
"""The bucket's own limit."""
AT_ONCE = 3
FOLDER = "course-materials/"
"""Before the paths on the shelf, which has files of messages, too."""
RESERVE = 64 * 2**20
"""Bytes of the disk that are left alone: what a person writes needs room before what can be fetched again."""
_UNREADABLE = "a file that came could not be read"


class MaterialService:
    """Owned by the account. What was begun goes on where it stopped, also after a restart."""

    def __init__(
        self, storage: Callable[[], FileStorage], shelf: FileShelf, free: Callable[[], int] = lambda: MAX_BYTES * 99
    ) -> None:
        """`storage` is the courses' bucket; it raises Offline while there is no connection. `free`: of the disk."""
        self._storage = storage
        self._shelf = shelf
        self.free = free
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._notes: dict[str, FileVersion | None] = {}
        """What the notes on the shelf say, of files that were asked about."""
        self._doubted: dict[str, bytes] = {}
        """MD5 of what came and did not fit the academy's tag, by places on the shelf."""
        self.looked_at: set[str] = set()
        """Paths of files that were read from here since somebody last asked whether they are the newest."""
        self.on_read: Callable[[str], None] = lambda _: None
        """Hears of each."""

    def is_here(self, path: str) -> bool:
        """Whether it can be read offline."""
        return self.version_here(path) is not None

    def version_here(self, path: str) -> FileVersion | None:
        """What would be read offline; None for nothing. Raises LocalStorageError."""
        if path not in self._notes:
            self._notes[path] = _version(self._shelf.read(FOLDER + path))
        version = self._notes[path]
        return version if version is not None and self._shelf.has(_place(path, version)) else None

    async def fetch(self, path: str, told: Callable[[float], None] = lambda _: None) -> bytes:
        """All of a file, from this computer if it is here; `told` hears the fraction that has come.

        Raises Offline, NoAnswer, Busy or SignedOut, after which it may be tried again; Refused and UnexpectedAnswer
        for good; LocalStorageError.
        """
        async with self._alone(path):
            contents = await asyncio.to_thread(self._read, path)
            if contents is not None:
                self.looked_at.add(path)
                self.on_read(path)
                return contents
            version = await self._storage().version(path)
            await self._bring(path, version, lambda done, size: told(done / size))
            contents = await asyncio.to_thread(self._read, path)
            await asyncio.to_thread(self._shelf.trim)
        if contents is None:
            raise LocalStorageError(_UNREADABLE)
        return contents

    async def keep(self, path: str, version: FileVersion, told: Told) -> None:
        """Have this version here until it is let go of, in place of any other. Raises as `fetch`, and NoRoom."""
        async with self._alone(path):
            if self.version_here(path) != version:
                await self._bring(path, version, told, is_kept=True)
                await asyncio.to_thread(self._shelf.trim)
            self._hold(path, version)

    async def renew(self, path: str, version: FileVersion) -> None:
        """Bring this version in place of another that is here. Raises as `fetch`, and NoRoom."""
        async with self._alone(path):
            if self.version_here(path) not in {None, version}:
                await self._bring(path, version, lambda _, __: None)
                await asyncio.to_thread(self._shelf.trim)

    def keep_only(self, versions: Mapping[str, FileVersion]) -> None:
        """Of all that was kept only these; the rest may be let go of when room is needed."""
        here = {path: self.version_here(path) for path in versions}
        places = {_place(path, version) for path, version in versions.items()}
        places |= {_place(path, version) for path, version in here.items() if version is not None}
        places |= {FOLDER + path for path in versions}
        self._shelf.hold_only(places)

    async def let_go(self, versions: Mapping[str, FileVersion | None]) -> None:
        """Take these files off this computer, and what has come of these versions. Raises LocalStorageError."""
        for path, version in versions.items():
            async with self._alone(path), self._noting(path):
                await asyncio.to_thread(self._remove, path, version)

    def came(self, path: str, version: FileVersion) -> int:
        """Bytes of it that are here, whole or not. Raises LocalStorageError."""
        return self._shelf.came(_place(path, version))

    async def version(self, path: str) -> FileVersion:
        """Asked of the academy. Raises as `fetch`."""
        async with self._slots:
            return await self._storage().version(path)

    async def versions(self, paths: Iterable[str]) -> dict[str, FileVersion]:
        """Of those that the academy has for this person, asked in few requests. Raises as `fetch`."""
        wanted = set(paths)
        found: dict[str, FileVersion] = {}
        for folder in sorted({path.rpartition("/")[0] for path in wanted}):
            async with self._slots:
                found |= await self._storage().versions(folder)
        return {path: version for path, version in found.items() if path in wanted}

    async def lend(self, path: str, title: str, told: Callable[[float], None] = lambda _: None) -> Path:
        """A copy for another program to show, named by the title. Raises FileRefused for what this computer would run.

        Else as `fetch`.
        """
        end = Path(path).suffix
        name = safe_name(f"{title}{end}")
        if not can_open(name):
            raise FileRefused(FileFault.TYPE, name)
        await self.fetch(path, told)
        version = self.version_here(path)
        copy = await asyncio.to_thread(self._shelf.lend, _place(path, version), name) if version else None
        if copy is None:
            raise LocalStorageError(_UNREADABLE)
        return copy

    @asynccontextmanager
    async def _alone(self, path: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(path, asyncio.Lock())
        async with lock, self._slots:
            yield

    @asynccontextmanager
    async def _noting(self, path: str) -> AsyncIterator[None]:
        """While its note changes nothing is remembered of it for longer than that."""
        try:
            yield
        finally:
            self._notes.pop(path, None)

    def _read(self, path: str) -> bytes | None:
        version = _version(self._shelf.read(FOLDER + path))  # looked at anew: so both count as used
        return self._shelf.read(_place(path, version)) if version is not None else None

    def _hold(self, path: str, version: FileVersion) -> None:
        for place in (FOLDER + path, _place(path, version)):
            self._shelf.hold(place)

    def _remove(self, path: str, version: FileVersion | None) -> None:
        here = _version(self._shelf.read(FOLDER + path))
        self._shelf.remove(FOLDER + path)
        for known in {version, here} - {None}:
            self._shelf.remove(_place(path, known))  # type: ignore[arg-type]  # None was taken out

    async def _bring(self, path: str, version: FileVersion, told: Told, *, is_kept: bool = False) -> None:
        place, size = _place(path, version), version.size
        if not 0 < size <= MAX_BYTES:
            raise UnexpectedAnswer("a file of an odd size")
        arrival = Arrival(self._shelf, place, version, told)
        await arrival.begin()
        if size - arrival.received + RESERVE > self.free():
            raise NoRoom
        if is_kept:
            self._hold(path, version)
        told(arrival.received, size)
        if arrival.received < size:
            try:
                await self._storage().stream(path, arrival.received, version, arrival.take)
            finally:
                await arrival.settled()
        if arrival.received < size:
            raise UnexpectedAnswer("a file of another size than was said")
        digest = await arrival.digest()
        async with self._noting(path):
            await asyncio.to_thread(self._believe, path, version, digest)

    def _believe(self, path: str, version: FileVersion, digest: bytes) -> None:
        """From now on it is what is read, if it is what the academy says it is.

        Two transfers that agree with each other and not with the tag mean that the tag is no MD5: an academy may
        encrypt its files with keys of its own.
        """
        place = _place(path, version)
        if not fits(digest, version) and self._doubted.pop(place, None) != digest:
            self._doubted[place] = digest
            self._shelf.remove(place)
            raise Busy("a file that is not what was stored")
        before = _version(self._shelf.read(FOLDER + path))
        self._shelf.put(FOLDER + path, json.dumps(version).encode())
        if before is not None and before != version:
            self._shelf.remove(_place(path, before))


def _place(path: str, version: FileVersion) -> str:
    """On the shelf; a path has no question mark, for it would be the end of it at the academy."""
    return f"{FOLDER}{path}?{version.size}-{version.tag}"


def _version(note: bytes | None) -> FileVersion | None:
    return FileVersion(*json.loads(note)) if note is not None else None
