"""The academy's store of files in memory, for screens: holds what a test puts there, and waits when it is told to."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence

from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import Busy, PharmatError, Refused
from pharmat_desktop.domain.file_ports import FileVersion
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.remote.intake import BLOCK


class FakeFileStorage:
    """`FileStorage` of the ports. While `is_open` is clear every request waits; `fault` is raised if there is one."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.is_open = asyncio.Event()
        self.is_open.set()
        self.fault: PharmatError | None = None
        self.downloads = 0
        self.streams: list[tuple[str, int]] = []
        """Paths that were asked for as a whole, and from which byte on."""
        self.listings = 0
        self.after_block: Callable[[], None] = lambda: None
        self.tags: dict[str, str] = {}
        """Of files whose tag is no hash."""
        self.damaged: dict[str, bytes] = {}
        """What comes once in place of a file."""

    async def begin(self, draft: FileDraft) -> str | None:
        await self._ask()
        self.files[draft.attachment.path] = b""
        return draft.attachment.path

    async def offset(self, upload_url: str) -> int | None:
        await self._ask()
        return len(self.files[upload_url]) if upload_url in self.files else None

    async def append(self, upload_url: str, offset: int, contents: bytes, sent: Callable[[int], None]) -> int:
        sent(len(contents) // 2)
        await self._ask()
        self.files[upload_url] = self.files[upload_url][:offset] + contents
        return len(self.files[upload_url])

    async def download(self, path: str, start: int, count: int) -> bytes:
        self.downloads += 1
        await self._ask()
        if path not in self.files:
            raise Refused("gone", PROBLEMS["gone"], 404)
        return self.files[path][start : start + count]

    async def stream(
        self, path: str, start: int, version: FileVersion, take: Callable[[bytes], Awaitable[object]]
    ) -> None:
        self.streams.append((path, start))
        if version != await self.version(path):
            raise Busy("another file under the same path")
        contents = self.damaged.pop(path, self.files[path])
        for begin in range(start, len(contents), BLOCK):
            await self._ask()
            await take(contents[begin : begin + BLOCK])
            self.after_block()

    async def version(self, path: str) -> FileVersion:
        await self._ask()
        if path not in self.files:
            raise Refused("gone", PROBLEMS["gone"], 404)
        return self._version(path)

    async def versions(self, folder: str) -> dict[str, FileVersion]:
        await self._ask()
        self.listings += 1
        return {path: self._version(path) for path in self.files if path.rpartition("/")[0] == folder}

    async def remove(self, paths: Sequence[str]) -> None:
        for path in paths:
            self.files.pop(path, None)

    def _version(self, path: str) -> FileVersion:
        contents = self.files[path]
        tag = self.tags.get(path) or hashlib.md5(contents, usedforsecurity=False).hexdigest()
        return FileVersion(len(contents), tag)

    async def _ask(self) -> None:
        await self.is_open.wait()
        if self.fault is not None:
            raise self.fault
