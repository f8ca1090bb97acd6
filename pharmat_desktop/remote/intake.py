"""A file that comes in one answer: checked to be the one that was asked for, and handed on in blocks."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import httpx

from pharmat_desktop.domain.errors import Busy, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileVersion

BLOCK = 2**20
"""Bytes that are handed on at a time; a multiple of what the shelf seals at a time."""
RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})")


class FileIntake:
    """The `Intake` of the transport for a file from `start` on. Used once."""

    def __init__(self, start: int, version: FileVersion, take: Callable[[bytes], Awaitable[object]]) -> None:
        self._start = start
        self._version = version
        self._take = take

    def accepts(self, status: int, headers: httpx.Headers) -> bool:
        """Raises Busy when the academy has another file there by now, UnexpectedAnswer for another part of it."""
        if status not in {200, 206}:
            return False
        if headers.get("content-type", "").startswith("text/html"):
            return False  # a hotel's page
        tag = tag_in(headers)
        start, size = _extent(status, headers, self._version.size)
        if (size, tag or self._version.tag) != self._version:
            raise Busy("another file under the same path")
        if start != self._start:
            raise UnexpectedAnswer("another part of a file than was asked for")
        return True

    async def pour(self, response: httpx.Response) -> None:
        """What has come before the line broke is handed on, too."""
        left, block = self._version.size - self._start, bytearray()
        last: Awaitable[object] | None = None
        try:
            async for chunk in response.aiter_bytes():
                left -= len(chunk)
                if left < 0:
                    raise UnexpectedAnswer("a file of another size than was said")
                block += chunk
                if len(block) >= BLOCK:
                    full, block = bytes(block[:BLOCK]), block[BLOCK:]
                    last = await self._next(last, full)
        except httpx.RequestError:
            await self._end(last, bytes(block))
            raise
        await self._end(last, bytes(block))

    async def _next(self, last: Awaitable[object] | None, block: bytes) -> Awaitable[object]:
        """Hand on a block once the last one is dealt with; more may come while this one is."""
        if last is not None:
            await last
        return self._take(block)

    async def _end(self, last: Awaitable[object] | None, block: bytes) -> None:
        last = await self._next(last, block) if block else last
        if last is not None:
            await last


def tag_in(headers: httpx.Headers) -> str:
    return bare_tag(headers.get("etag", ""))


def bare_tag(tag: str) -> str:
    """Without its quotation marks, and what gateways put before them."""
    return tag.removeprefix("W/").strip('"')[:100]


def _extent(status: int, headers: httpx.Headers, size: int) -> tuple[int, int]:
    """At which byte the answer begins, and how many bytes the whole file has."""
    if status == 200:
        said = headers.get("content-length", "")
        return 0, int(said) if said.isdecimal() and len(said) <= 15 else size
    found = RANGE.fullmatch(headers.get("content-range", ""))
    if found is None:
        raise UnexpectedAnswer("a part of a file without its size")
    return int(found[1]), int(found[3])
