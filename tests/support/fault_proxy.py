"""A proxy between the app and its server on this computer that does to requests what bad networks do.

    async with FaultProxy(academy.url) as proxy:
        proxy.meet(COMMIT_THEN_DROP, to("send_messages"))      # the next such request
        proxy.meet(Canned.busy(retry_after=2), times=3)
        ... proxy.url ...; assert proxy.passed(to("send_messages")) == 1

HTTP/1.1 and WebSocket, real sockets, one upstream connection for each of the client's.
"""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from pharmat_desktop.tasks import TaskScope

MAX_HEAD = 64 * 1024
PORTAL = b"<!doctype html><title>Welcome to Hotel Wi-Fi</title><p>Please accept our terms to go online."


class Request(NamedTuple):
    method: str
    path: str
    """With the query."""
    body: bytes
    is_websocket: bool


Predicate = Callable[[Request], bool]


def anything(_: Request) -> bool:
    return True


def to(part: str) -> Predicate:
    """Requests whose path contains `part`."""
    return lambda request: part in request.path


class Act(Enum):
    """What happens to a request."""

    PASS = auto()
    CUT = auto()
    """The connection is reset; the server never sees the request."""
    COMMIT_THEN_DROP = auto()
    """The server carries it out; its answer never arrives."""
    DUPLICATE = auto()
    """The server gets it twice; the second answer arrives."""


PASS, CUT, COMMIT_THEN_DROP, DUPLICATE = Act.PASS, Act.CUT, Act.COMMIT_THEN_DROP, Act.DUPLICATE


@dataclass(frozen=True)
class Stall:
    """The request waits, then passes; None: until the connection is cut."""

    seconds: float | None = None


@dataclass(frozen=True)
class CutWithin:
    """So much of the request's body arrives, or of the answer's; then both connections end."""

    share: float
    of_answer: bool = False


@dataclass(frozen=True)
class Canned:
    """The server never sees the request; this is answered in its place."""

    status: int
    body: bytes
    content_type: str = "application/json"
    retry_after: int | None = None

    @classmethod
    def expired_token(cls) -> Self:
        """As PostgREST answers when `exp` has passed."""
        return cls._json(401, {"code": "PGRST303", "message": "JWT expired", "details": None, "hint": None})

    @classmethod
    def refused(cls, status: int, code: str = "P0001", message: str = "The server said no.") -> Self:
        """403, 409, 410, 413, 422 and their kin."""
        return cls._json(status, {"code": code, "message": message, "details": None, "hint": None})

    @classmethod
    def busy(cls, status: int = 503, retry_after: int | None = None) -> Self:
        """429 and 5xx; gateways answer in plain text."""
        return cls(status, b"upstream is busy", "text/plain", retry_after)

    @classmethod
    def captive_portal(cls) -> Self:
        """200, and a page of somebody else."""
        return cls(200, PORTAL, "text/html; charset=utf-8")

    @classmethod
    def _json(cls, status: int, value: object) -> Self:
        return cls(status, json.dumps(value).encode())

    def encoded(self) -> bytes:
        wait = f"Retry-After: {self.retry_after}\r\n" if self.retry_after is not None else ""
        head = f"HTTP/1.1 {self.status} Canned\r\nContent-Type: {self.content_type}\r\n{wait}"
        return f"{head}Content-Length: {len(self.body)}\r\n\r\n".encode() + self.body


Fate = Act | Stall | Canned | CutWithin


@dataclass
class _Rule:
    fate: Fate
    when: Predicate
    left: int


class _Message(NamedTuple):
    """A request or an answer as it was on the wire."""

    start: str
    headers: dict[str, str]
    raw: bytes
    body: bytes


class FaultProxy:
    """Owned by a test as an async context manager. `decide` is asked for whatever no rule of `meet` concerns."""

    def __init__(self, upstream: str) -> None:
        parts = urlsplit(upstream)
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._server: asyncio.Server | None = None
        self._is_out = True
        self._place = _place()
        self._port = self._place.getsockname()[1]
        self._rules: list[_Rule] = []
        self._writers: set[asyncio.StreamWriter] = set()
        self._handlers: set[asyncio.Task[None]] = set()
        self._seen: list[tuple[Request, Fate]] = []
        self.decide: Callable[[Request], Fate] = lambda _: PASS
        self.is_mute = False
        """WebSockets stay open and say nothing, in either direction (a zombie)."""

    async def __aenter__(self) -> Self:
        await self.insert_plug()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.pull_plug()
        self._place.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def is_idle(self) -> bool:
        """No connection is open."""
        return not self._handlers

    def meet(self, fate: Fate, when: Predicate = anything, *, times: int = 1) -> None:
        """The next `times` requests for which `when` holds meet this fate. Earlier rules come first."""
        self._rules.append(_Rule(fate, when, times))

    def forgive(self) -> None:
        """No rule, no `decide`, no muteness any more."""
        self._rules.clear()
        self.decide = lambda _: PASS
        self.is_mute = False

    def seen(self, when: Predicate = anything) -> list[tuple[Request, Fate]]:
        """What came, in order, and what was done to it."""
        return [(request, fate) for request, fate in self._seen if when(request)]

    def passed(self, when: Predicate = anything) -> int:
        """How often the server got such a request."""
        fates = [fate for _, fate in self.seen(when) if not _is_hidden(fate)]
        return len(fates) + fates.count(DUPLICATE)

    async def cut_all(self, *, websockets_only: bool = False) -> None:
        """Reset every open connection; new ones are accepted."""
        for writer in list(self._writers):
            if not websockets_only or getattr(writer, "is_websocket", False):
                writer.transport.abort()
        await asyncio.sleep(0)

    async def pull_plug(self) -> None:
        """Reset what is open, refuse what is new."""
        if self._server is None:
            return
        self._is_out = True
        self._server.close()
        await self.cut_all()
        for handler in self._handlers:
            handler.cancel()
        await asyncio.gather(*self._handlers)
        await self._server.wait_closed()
        self._server = None

    async def insert_plug(self) -> None:
        """Accept connections (again), on the same port."""
        if self._server is None:
            self._is_out = False
            self._server = await asyncio.start_server(self._handle, "127.0.0.1", self._port, reuse_address=True)

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_out:  # accepted a moment before the plug was pulled, which cancelled those that had begun
            writer.transport.abort()
            return
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        try:
            await self._serve(_Side(reader, writer))
        except (OSError, EOFError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass  # the connection is over, which is this proxy's trade
        finally:
            self._handlers.discard(task)
            writer.transport.abort()

    async def _serve(self, client: _Side) -> None:
        server = _Side(*await asyncio.open_connection(*self._upstream, limit=MAX_HEAD))
        sides = (client, server)
        self._writers |= {side.writer for side in sides}
        try:
            while True:
                message = await client.receive(is_request=True)
                request = _request_of(message)
                fate = self._fate_of(request)
                self._seen.append((request, fate))
                await self._carry_out(fate, message, request, sides)
                if request.is_websocket:
                    return
        finally:
            self._writers -= {side.writer for side in sides}
            server.writer.transport.abort()

    def _fate_of(self, request: Request) -> Fate:
        for rule in self._rules:
            if rule.left and rule.when(request):
                rule.left -= 1
                return rule.fate
        return self.decide(request)

    async def _carry_out(self, fate: Fate, message: _Message, request: Request, sides: tuple[_Side, _Side]) -> None:
        client, server = sides
        if fate is CUT:
            raise EOFError
        if isinstance(fate, Canned | CutWithin):
            await self._spoil(fate, message, request, sides)
            return
        if isinstance(fate, Stall):
            await (asyncio.sleep(fate.seconds) if fate.seconds is not None else asyncio.Event().wait())
        answer = await server.ask(message, request)
        if fate is DUPLICATE:
            answer = await server.ask(message, request)
        if fate is COMMIT_THEN_DROP:
            raise EOFError
        await client.send(answer.raw)
        if request.is_websocket:
            await self._join(client, server)

    async def _spoil(
        self, fate: Canned | CutWithin, message: _Message, request: Request, sides: tuple[_Side, _Side]
    ) -> None:
        client, server = sides
        if isinstance(fate, Canned):
            await client.send(fate.encoded())
            return
        if fate.of_answer:
            await client.send_part(await server.ask(message, request), fate.share)
        else:
            await server.send_part(message, fate.share)
        raise EOFError

    async def _join(self, client: _Side, server: _Side) -> None:
        """Both directions of a WebSocket, byte for byte, until either side ends."""
        client.writer.is_websocket = server.writer.is_websocket = True  # type: ignore[attr-defined]  # for `cut_all`
        ended = asyncio.Event()
        async with TaskScope("websocket") as scope:
            for source, sink in ((client, server), (server, client)):
                scope.spawn(self._pour(source, sink, ended), name="direction")
            await ended.wait()

    async def _pour(self, source: _Side, sink: _Side, ended: asyncio.Event) -> None:
        with suppress(OSError):
            while data := await source.reader.read(65536):
                if not self.is_mute:
                    await sink.send(data)
        ended.set()


def _place() -> socket.socket:
    """Keeps a port while nobody listens there: who connects is refused, and no other process is given it."""
    place = socket.socket()
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    place.bind(("127.0.0.1", 0))
    return place


class _Side:
    """One end of the proxy: reads and writes whole HTTP messages."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def send_part(self, message: _Message, share: float) -> None:
        """The head, so much of the body, and the end; returns when the other side has taken it and hung up."""
        cut = len(message.raw) - len(message.body) + int(len(message.body) * share)
        await self.send(message.raw[:cut])
        self.writer.write_eof()
        await self.reader.read()

    async def ask(self, message: _Message, request: Request) -> _Message:
        await self.send(message.raw)
        return await self.receive(has_body=request.method != "HEAD")

    async def receive(self, *, is_request: bool = False, has_body: bool = True) -> _Message:
        """Raises EOFError or OSError when the connection ends."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        start, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        pairs = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        raw, body = (b"", b"") if not has_body else await self._body(start, headers, is_request=is_request)
        return _Message(start, headers, head + raw, body)

    async def _body(self, start: str, headers: dict[str, str], *, is_request: bool) -> tuple[bytes, bytes]:
        """As it was on the wire, and as it was meant."""
        if "chunked" in headers.get("transfer-encoding", ""):
            return await self._chunks()
        if "content-length" in headers:
            body = await self.reader.readexactly(int(headers["content-length"]))
            return body, body
        if is_request or start.split(" ")[1] in {"101", "204", "304"}:
            return b"", b""
        body = await self.reader.read()
        return body, body

    async def _chunks(self) -> tuple[bytes, bytes]:
        raw, body = b"", b""
        while True:
            line = await self.reader.readuntil(b"\r\n")
            size = int(line.split(b";")[0], 16)
            chunk = await self.reader.readexactly(size + 2)
            raw += line + chunk
            body += chunk[:-2]
            if size == 0:
                return raw, body


def _request_of(message: _Message) -> Request:
    method, path, _ = message.start.split(" ", 2)
    is_websocket = message.headers.get("upgrade", "").lower() == "websocket"
    return Request(method, path, message.body, is_websocket)


def _is_hidden(fate: Fate) -> bool:
    """The server never sees the request as a whole."""
    return fate in (CUT, Stall()) or isinstance(fate, Canned) or (isinstance(fate, CutWithin) and not fate.of_answer)
