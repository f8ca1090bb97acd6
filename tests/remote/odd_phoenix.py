"""A Realtime that behaves as a test says: refuses, expires, falls silent, floods. One coroutine per connection."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from tests.remote.odd_server import KEY, USER_ID, until

TOPIC = f"realtime:user:{USER_ID}"
NOW = "2026-11-22T16:00:00+00:00"


@dataclass
class Phoenix:
    """One joined or joining connection, seen from the server."""

    socket: ServerConnection
    heard: list[dict[str, Any]] = field(default_factory=list)

    async def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await self.socket.recv())
        self.heard.append(message)
        return message

    async def say(self, event: str, payload: Any, *, topic: str = TOPIC, ref: str | None = None) -> None:
        await self.socket.send(json.dumps({"topic": topic, "event": event, "payload": payload, "ref": ref}))

    async def reply(self, to: dict[str, Any], status: str, response: dict[str, Any]) -> None:
        await self.say("phx_reply", {"status": status, "response": response}, topic=to["topic"], ref=to["ref"])

    async def accept(self) -> dict[str, Any]:
        join = await self.hear()
        await self.reply(join, "ok", {"postgres_changes": []})
        return join

    async def answer_all(self) -> None:
        """Heartbeats and tokens are answered until the client goes away."""
        while True:
            message = await self.hear()
            await self.reply(message, "ok", {})

    async def until_gone(self) -> None:
        """Say and hear nothing more until the client leaves."""
        await self.socket.wait_closed()

    async def change(self, seq: int) -> None:
        row = [f"m{seq}", "c1", seq, USER_ID, "text", "Hello", None, NOW, NOW, None, None, [], None, []]
        await self.say("broadcast", broadcast({"table": "messages", "columns": list(MESSAGE_COLUMNS), "row": row}))


def broadcast(payload: Any) -> dict[str, Any]:
    return {"type": "broadcast", "event": "change", "payload": payload, "meta": {"id": "x"}}


@dataclass
class OddRealtime:
    address: AcademyAddress
    open_connections: int = 0
    requests: list[str] = field(default_factory=list)
    """Paths with query."""
    refuse_with: tuple[int, bytes] | None = None


@asynccontextmanager
async def odd_realtime(behave: Callable[[Phoenix], Awaitable[None]]) -> AsyncIterator[OddRealtime]:
    """Run `behave` for each connection; its end closes the connection."""
    odd = OddRealtime(AcademyAddress("odd", "", KEY))

    def greet(connection: ServerConnection, request: Request) -> Response | None:
        odd.requests.append(request.path)
        if odd.refuse_with is None:
            return None
        status, body = odd.refuse_with
        return connection.respond(HTTPStatus(status), body.decode())

    async def run(socket: ServerConnection) -> None:
        odd.open_connections += 1
        try:
            await behave(Phoenix(socket))
        except ConnectionClosed:
            pass  # the client went away
        finally:
            odd.open_connections -= 1

    async with serve(run, "127.0.0.1", 0, process_request=greet, ping_interval=None) as server:
        odd.address = AcademyAddress("odd", f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}", KEY)
        yield odd
        await until(lambda: odd.open_connections == 0)


async def silence(phoenix: Phoenix) -> None:
    """A connection that stays open and says nothing."""
    await phoenix.accept()
    while True:
        await phoenix.hear()
