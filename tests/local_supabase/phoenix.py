"""A bare client of Realtime's protocol, to see every frame as it comes."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from tests.support.academy import Academy

WAIT_SECONDS = 10.0


class Phoenix:
    """One socket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self._ref = 0

    async def push(self, topic: str, event: str, payload: object) -> str:
        """Sends one message and returns its ref."""
        self._ref += 1
        ref = str(self._ref)
        frame = {"topic": topic, "event": event, "payload": payload, "ref": ref, "join_ref": "1"}
        await self.socket.send(json.dumps(frame))
        return ref

    async def next(self, event: str = "") -> dict[str, Any]:
        """The next frame, or the next with this event."""
        async with asyncio.timeout(WAIT_SECONDS):
            while True:
                frame: dict[str, Any] = json.loads(await self.socket.recv())
                if not event or frame["event"] == event:
                    return frame

    async def read_to_the_end(self) -> None:
        """Reads until the server closes, which raises ConnectionClosed."""
        while True:
            await self.next()

    async def join(self, name: str, token: str = "", **config: Any) -> dict[str, Any]:
        """Joins a private channel, unless said otherwise, and returns the reply's payload."""
        payload: dict[str, Any] = {"config": {"private": True, **config}}
        if token:
            payload["access_token"] = token
        ref = await self.push(f"realtime:{name}", "phx_join", payload)
        while (reply := await self.next("phx_reply"))["ref"] != ref:
            pass
        answer: dict[str, Any] = reply["payload"]
        return answer

    async def broadcast(self, name: str, payload: object, event: str = "hello") -> str:
        """Sends a broadcast."""
        message = {"type": "broadcast", "event": event, "payload": payload}
        return await self.push(f"realtime:{name}", "broadcast", message)

    async def heartbeat(self) -> None:
        """Returns when everything sent before has been worked off."""
        ref = await self.push("phoenix", "heartbeat", {})
        while (await self.next("phx_reply"))["ref"] != ref:
            pass


@contextlib.asynccontextmanager
async def phoenix(server: Academy, key: str = "") -> AsyncIterator[Phoenix]:
    """A connected socket."""
    url = server.url.replace("http", "ws", 1)
    address = f"{url}/realtime/v1/websocket?apikey={key or server.publishable_key}&vsn=1.0.0"
    async with connect(address, max_size=None, proxy=None) as socket:
        yield Phoenix(socket)
