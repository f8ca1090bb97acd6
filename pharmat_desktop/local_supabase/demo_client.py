"""A small client of this server's public API, for the demo tutor: HTTP from a thread, and one WebSocket."""

from __future__ import annotations

import asyncio
import contextlib
import json
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

_TIMEOUT = 10.0
_HEARTBEAT_SECONDS = 25.0
_JOIN_REF = "1"
# Loopback: whatever proxy this computer is set to use is not for us.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Api:
    """HTTP as one person, or as nobody yet. Raises OSError, of which urllib's HTTPError is one."""

    url: str
    key: str
    token: str = ""

    async def get(self, path: str) -> Any:
        """The JSON answer."""
        return await asyncio.to_thread(self._send, path, None)

    async def post(self, path: str, body: object) -> Any:
        """The JSON answer, None when it is empty."""
        return await asyncio.to_thread(self._send, path, json.dumps(body).encode())

    def _send(self, path: str, body: bytes | None) -> Any:
        headers = {"apikey": self.key, "Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        request = urllib.request.Request(self.url + path, data=body, headers=headers)  # noqa: S310 - our own http URL
        with _opener.open(request, timeout=_TIMEOUT) as answer:
            text = answer.read()
        return json.loads(text) if text else None


class Live:
    """A joined WebSocket: private channels as one person."""

    def __init__(self, socket: ClientConnection, token: str) -> None:
        self._socket = socket
        self._token = token
        self._ref = 0

    @classmethod
    @contextlib.asynccontextmanager
    async def connected(cls, api: Api) -> AsyncIterator[Live]:
        """Open until the context ends. Raises OSError or websockets' errors."""
        address = f"{api.url.replace('http', 'ws', 1)}/realtime/v1/websocket?apikey={api.key}&vsn=1.0.0"
        async with connect(address, proxy=None, compression=None) as socket:
            yield cls(socket, api.token)

    async def join(self, name: str) -> None:
        """Asks to join a private channel."""
        await self._push(name, "phx_join", {"config": {"private": True}, "access_token": self._token})

    async def broadcast(self, name: str, event: str, payload: object) -> None:
        """Sends on a joined channel."""
        await self._push(name, "broadcast", {"type": "broadcast", "event": event, "payload": payload})

    async def leave(self, name: str) -> None:
        """Leaves a channel."""
        await self._push(name, "phx_leave", {})

    async def events(self) -> AsyncIterator[dict[str, Any]]:
        """All frames, until the socket closes; beats meanwhile."""
        async for text in self._socket:
            yield json.loads(text)

    async def beat(self) -> None:
        """Keeps the socket alive until cancelled."""
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            self._ref += 1
            await self._socket.send(
                json.dumps({"topic": "phoenix", "event": "heartbeat", "payload": {}, "ref": str(self._ref)})
            )

    async def _push(self, name: str, event: str, payload: object) -> None:
        self._ref += 1
        frame = {"topic": f"realtime:{name}", "event": event, "payload": payload, "ref": str(self._ref)}
        await self._socket.send(json.dumps(frame | {"join_ref": _JOIN_REF}))
