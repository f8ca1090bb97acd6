"""The other end of a sign-in in the system's browser: one page on 127.0.0.1 that it is sent back to (RFC 8252).

Whatever else asks there (a scanner, another page of the browser, a name that was bound to this address) gets 404 and
learns nothing; the first answer with this flow's own state ends it.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from pharmat_desktop.domain.links import AuthLink, auth_link

MAX_HEAD = 16 * 1024
"""Bytes of a request's head."""
HEAD_TIMEOUT = 10.0
"""Seconds that a browser may take to say what it wants."""
Page = Callable[[bool], str]
"""The page that the person sees at the end, as HTML: whether it went well -> what to read."""
_HEADERS = (
    "content-type: text/html; charset=utf-8\r\ncache-control: no-store\r\nreferrer-policy: no-referrer\r\n"
    "x-content-type-options: nosniff\r\nconnection: close\r\n"
    "content-security-policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'\r\n"
)


class Loopback:
    """Owned by one sign-in; listens as long as it is entered."""

    def __init__(self, state: str, page: Page, port: int) -> None:
        self._state = state
        self._page = page
        self._host = f"127.0.0.1:{port}"
        self._answer: asyncio.Future[AuthLink] = asyncio.get_running_loop().create_future()

    @classmethod
    @asynccontextmanager
    async def listening(cls, state: str, page: Page) -> AsyncIterator[Self]:
        """Raises OSError when this computer gives no port."""
        loopback: Self | None = None

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if loopback is not None:
                await loopback._serve(reader, writer)

        server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=MAX_HEAD)
        try:
            loopback = cls(state, page, server.sockets[0].getsockname()[1])
            yield loopback
        finally:
            server.close()

    @property
    def redirect_to(self) -> str:
        return f"http://{self._host}/callback?flow={self._state}"

    async def answer(self) -> AuthLink:
        """What the browser came back with."""
        return await asyncio.shield(self._answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(HEAD_TIMEOUT):
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                link = self._link_of(head)
                writer.write(self._answer_to(link))
                await writer.drain()
            if link is not None and not self._answer.done():
                self._answer.set_result(link)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError, TimeoutError):
            pass  # not a browser, or one that gave up
        finally:
            writer.close()

    def _link_of(self, head: str) -> AuthLink | None:
        line, *headers = head.split("\r\n")
        method, _, rest = line.partition(" ")
        named = {name.lower(): value.strip() for name, _, value in (header.partition(":") for header in headers)}
        try:
            target = urlsplit(rest.partition(" ")[0])
            link = auth_link(dict(parse_qsl(target.query, max_num_fields=12)))
        except ValueError:
            return None
        if method != "GET" or target.path != "/callback" or named.get("host") != self._host or link is None:
            return None
        return link if hmac.compare_digest(link.flow, self._state) else None

    def _answer_to(self, link: AuthLink | None) -> bytes:
        if link is None:
            return b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        body = self._page(bool(link.code)).encode()
        return f"HTTP/1.1 200 OK\r\n{_HEADERS}content-length: {len(body)}\r\n\r\n".encode() + body
