"""Files of courses: pictures in lessons, documents and recordings. They come once, in parts, and stay here.

On the shelf the contents of each *version* of a file are a download of their own, and a small note under the file's
path says which version is the one to read. The note is written last, once all has come and was compared with what the
academy said: so nothing partial is ever taken for a whole, an old version stays readable until the new one is complete,
and a crash at any moment leaves one or the other.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from pharmat_desktop.domain.errors import Busy, LocalStorageError, NoRoom, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileVersion
from pharmat_desktop.domain.files import FileFault, FileRefused, can_open, safe_name

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
_MD5 = re.compile(r"([0-9a-f]{32})(-1)?")
"""The tag of contents that were stored in one piece: their MD5, or the MD5 of that."""

P = ParamSpec("P")
T = TypeVar("T")
Told = Callable[[int, int], None]
"""Hears bytes that are here, and bytes in all."""


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
        self._locks: dict[str, asyncio.Lock] = {}
        self._notes: dict[str, FileVersion | None] = {}
        """What the notes on the shelf say, of files that were asked about."""
        self._doubted: dict[str, bytes] = {}
        """SHA-256 of what came and did not fit the academy's tag, by places on the shelf."""
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
            return await self._bring(path, version, lambda done, size: told(done / size))

    async def keep(self, path: str, version: FileVersion, told: Told) -> None:
        """Have this version here until it is let go of, in place of any other. Raises as `fetch`, and NoRoom."""
        async with self._alone(path):
            if self.version_here(path) != version:
                await self._bring(path, version, told, is_kept=True)
            self._hold(path, version)

    async def renew(self, path: str, version: FileVersion) -> None:
        """Bring this version in place of the one that is here. Raises as `fetch`, and NoRoom."""
        async with self._alone(path):
            await self._bring(path, version, lambda _, __: None)

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
            async with self._alone(path):
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
        try:
            async with lock, self._slots:
                yield
        finally:
            if not lock.locked():
                self._locks.pop(path, None)

    def _read(self, path: str) -> bytes | None:
        version = _version(self._shelf.read(FOLDER + path))  # looked at anew: so both count as used
        return self._shelf.read(_place(path, version)) if version is not None else None

    def _hold(self, path: str, version: FileVersion) -> None:
        for place in (FOLDER + path, _place(path, version)):
            self._shelf.hold(place)

    def _remove(self, path: str, version: FileVersion | None) -> None:
        self._notes.pop(path, None)
        here = _version(self._shelf.read(FOLDER + path))
        self._shelf.remove(FOLDER + path)
        for known in {version, here} - {None}:
            self._shelf.remove(_place(path, known))  # type: ignore[arg-type]  # None was taken out

    async def _bring(self, path: str, version: FileVersion, told: Told, *, is_kept: bool = False) -> bytes:
        place, size = _place(path, version), version.size
        if not 0 < size <= MAX_BYTES:
            raise UnexpectedAnswer("a file of an odd size")
        received = await asyncio.to_thread(self._shelf.received, place, size)
        if size - received + RESERVE > self.free():
            raise NoRoom

        async def take(block: bytes) -> None:
            nonlocal received
            received = await _to_the_end(self._shelf.append, place, size, received, block)
            if is_kept:
                self._hold(path, version)
            told(received, size)

        told(received, size)
        if received < size:
            await self._storage().stream(path, received, version, take)
        contents = await _to_the_end(self._believed, path, version)
        await asyncio.to_thread(self._shelf.trim)
        return contents

    def _believed(self, path: str, version: FileVersion) -> bytes:
        """The whole file as it is on the disk, compared with what the academy says it is. From now on it is read."""
        place = _place(path, version)
        contents = self._shelf.read(place)
        if contents is None:
            raise UnexpectedAnswer("a file of another size than was said")
        if not _is_the_same(contents, version) and not self._came_twice(place, contents):
            self._shelf.remove(place)
            raise Busy("a file that is not what was stored")
        before = _version(self._shelf.read(FOLDER + path))
        self._shelf.put(FOLDER + path, json.dumps(version).encode())
        self._notes[path] = version
        if before is not None and before != version:
            self._shelf.remove(_place(path, before))
        return contents

    def _came_twice(self, place: str, contents: bytes) -> bool:
        """Two transfers that agree: then the tag is no MD5 (an academy may encrypt its files with keys of its own)."""
        digest = hashlib.sha256(contents).digest()
        before = self._doubted.pop(place, None)
        if before != digest:
            self._doubted[place] = digest
        return before == digest


async def _to_the_end(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """In a thread that is waited for even when the task is cancelled: the next one finds a file at rest."""
    going = asyncio.get_running_loop().run_in_executor(None, partial(work, *args, **kwargs))
    try:
        return await asyncio.shield(going)
    except asyncio.CancelledError:
        await asyncio.wait([going])
        raise


def _place(path: str, version: FileVersion) -> str:
    """On the shelf; a path has no question mark, for it would be the end of it at the academy."""
    return f"{FOLDER}{path}?{version.size}-{version.tag}"


def _version(note: bytes | None) -> FileVersion | None:
    return FileVersion(*json.loads(note)) if note is not None else None


def _is_the_same(contents: bytes, version: FileVersion) -> bool:
    """By size and hash. Of what was stored in several pieces the academy gives no hash: then every block was checked

    to be of the same version as it came, and the size is all that is left to compare.
    """
    found = _MD5.fullmatch(version.tag)
    if len(contents) != version.size or found is None:
        return len(contents) == version.size
    digest = hashlib.md5(contents, usedforsecurity=False)
    if found[2]:
        digest = hashlib.md5(digest.digest(), usedforsecurity=False)
    return digest.hexdigest() == found[1]
