"""The academy's store of files in memory, for screens: holds what a test puts there, and waits when it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import PharmatError, Refused
from pharmat_desktop.domain.files import PROBLEMS


class FakeFileStorage:
    """`FileStorage` of the ports. While `is_open` is clear every request waits; `fault` is raised if there is one."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.is_open = asyncio.Event()
        self.is_open.set()
        self.fault: PharmatError | None = None
        self.downloads = 0

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

    async def size(self, path: str) -> int:
        await self._ask()
        if path not in self.files:
            raise Refused("gone", PROBLEMS["gone"], 404)
        return len(self.files[path])

    async def remove(self, paths: Sequence[str]) -> None:
        for path in paths:
            self.files.pop(path, None)

    async def _ask(self) -> None:
        await self.is_open.wait()
        if self.fault is not None:
            raise self.fault
