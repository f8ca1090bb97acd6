"""Counts the clients of a shared server by the TCP connections they hold open, so that it ends soon after the last one.

waiting for the first client ──connected──► in use ──last one gone──► grace ──► over
        │ nobody came within FIRST_CLIENT        ▲──────connected───────┘
        └────────────────────────────────────────────────────────────────► over
"""

from __future__ import annotations

import asyncio

FIRST_CLIENT_SECONDS = 30.0
GRACE_SECONDS = 3.0


class Lifeline:
    """Owns one loopback port. A client needs to do no more than connect to it and stay; the system lets go when it
    dies.
    """

    def __init__(self) -> None:
        self._clients = 0
        self._changed = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def open(self) -> int:
        """Starts listening and returns the port."""
        self._server = await asyncio.start_server(self._serve_client, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def wait_until_over(self) -> None:
        """Returns when no client has been there for the grace period."""
        patience = FIRST_CLIENT_SECONDS
        while True:
            self._changed.clear()
            try:
                async with asyncio.timeout(None if self._clients else patience):
                    await self._changed.wait()
            except TimeoutError:
                return
            patience = GRACE_SECONDS

    def close(self) -> None:
        """Stops listening."""
        if self._server:
            self._server.close()

    async def _serve_client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._clients += 1
        self._changed.set()
        try:
            while await reader.read(1024):
                pass
        except ConnectionError:
            pass
        finally:
            self._clients -= 1
            self._changed.set()
            writer.close()
