"""uvicorn inside our own loop: no signal handlers of its own, a moment at which it is ready, and WebSockets written at
once.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Iterator
from typing import Any

import uvicorn
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

# What a consumer may leave unread before it is dropped; more than the largest frame that Realtime carries (3,000 KB).
MAX_UNREAD_BYTES = 8 * 1024 * 1024
SOCKET_KEY = "pharmat.socket"


class DirectWebSocket(WebSocketsSansIOProtocol):
    """A WebSocket whose application may also write in a plain call, in order, never waiting: the way of a broadcast.

    The system and the transport buffer for a slow reader. One that leaves MAX_UNREAD_BYTES unread is cut off, so it
    holds up nobody.
    """

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if hasattr(self, "scope"):
            self.scope["state"][SOCKET_KEY] = self

    def write_text(self, text: str) -> None:
        """Sends one text frame; a connection that is closing ignores it."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return
        if self.transport.get_write_buffer_size() > MAX_UNREAD_BYTES:
            self.transport.abort()
            return
        self.conn.send_text(text.encode())
        self.transport.write(b"".join(self.conn.data_to_send()))


def bind_loopback(port: int) -> socket.socket:
    """A socket on 127.0.0.1; port 0 lets the system choose. Raises OSError when the port is taken."""
    # asyncio turns Nagle's delay off only for sockets that say they are TCP; with it an answer takes 40 ms more.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
    except BaseException:
        listening.close()
        raise
    return listening


class HttpServer(uvicorn.Server):
    """Serves one ASGI application on a loopback socket until `stop`."""

    def __init__(self, app: Any, listening: socket.socket) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                ws=DirectWebSocket,
                ws_per_message_deflate=False,
                ws_max_size=5 * 1024 * 1024,
                http="h11",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
                timeout_keep_alive=75,
            )
        )
        self.ready = asyncio.Event()
        self._socket = listening

    async def run_until_stopped(self) -> None:
        """Serves; returns when `stop` was called and the connections are closed."""
        await self.serve(sockets=[self._socket])

    def stop(self) -> None:
        """Asks for the end."""
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
