"""An HTTP server that answers whatever a test says, byte by byte: for answers that no Supabase would give.

What Supabase does give is tested against local_supabase (tests/contracts); this is for the hostile and the broken.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pharmat_desktop.config import AcademyAddress

USER_ID = "5d6c1a52-0000-4000-8000-000000000001"
KEY = "sb_publishable_test"


class Seen(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Answer(NamedTuple):
    """What to write, and what to do then."""

    raw: bytes
    hang: bool = False
    """Write, then say nothing more until the client goes away."""
    drop: bool = False
    """Write, then cut the connection."""


DROP = Answer(b"", drop=True)
HANG = Answer(b"", hang=True)


def answer(status: int, body: bytes | str = b"", content_type: str = "application/json", **headers: str) -> Answer:
    """A whole answer. Header names are written with underscores."""
    raw = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(raw)}"]
    lines += [f"content-type: {content_type}"] if content_type else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return Answer("\r\n".join([*lines, "", ""]).encode() + raw)


def json_answer(status: int, value: Any, **headers: str) -> Answer:
    return answer(status, json.dumps(value), **headers)


def session_answer(number: int, *, user_id: str = USER_ID, expires_in: int = 3600) -> Answer:
    """Auth's session with access token ``access-N`` and refresh token ``refresh-N``."""
    user = {"id": user_id, "aud": "authenticated", "app_metadata": {}, "user_metadata": {}, "created_at": "2026-01-01"}
    tokens = {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "token_type": "bearer"}
    return json_answer(200, {**tokens, "expires_in": expires_in, "expires_at": 2_000_000_000, "user": user})


def auth_refusal(code: str, status: int = 400) -> Answer:
    return json_answer(status, {"code": code, "message": "No."}, x_supabase_api_version="2024-01-01")


@dataclass
class OddServer:
    """Answers each path from its own queue; the last answer of a queue is given again and again."""

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    open_connections: int = 0
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    """Set at each request."""
    _writer: asyncio.StreamWriter | None = None
    _answers: dict[str, deque[Answer]] = field(default_factory=dict)

    @property
    def address(self) -> AcademyAddress:
        return AcademyAddress("odd", self.url, KEY)

    def script(self, path: str, *answers: Answer) -> None:
        """`path` without the query."""
        self._answers[path] = deque(answers)

    def count(self, path: str) -> int:
        return sum(seen.path.split("?")[0] == path for seen in self.seen)

    async def write(self, raw: bytes) -> None:
        """Write the rest of the last answer."""
        assert self._writer is not None
        self._writer.write(raw)
        await self._writer.drain()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open_connections += 1
        try:
            while await self._serve_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client went away
        finally:
            self.open_connections -= 1
            writer.transport.abort()

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.seen.append(Seen(method, path, headers, body))
        self.asked.set()
        queue = self._answers[path.split("?")[0]]
        chosen = queue.popleft() if len(queue) > 1 else queue[0]
        self._writer = writer
        writer.write(chosen.raw)
        await writer.drain()
        if chosen.hang:
            await reader.read()
        return not (chosen.drop or chosen.hang)


@asynccontextmanager
async def odd_server() -> AsyncIterator[OddServer]:
    odd = OddServer()
    server = await asyncio.start_server(odd.serve, "127.0.0.1", 0)
    odd.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield odd
    finally:
        server.close()
        await until(lambda: odd.open_connections == 0)


async def until(condition: Any, within: float = 30.0) -> None:
    """Return as soon as `condition()` holds; fail when it does not within so many seconds."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110  # what sockets and counters do has no event
            await asyncio.sleep(0.005)
