"""The fault proxy itself, over real sockets."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
import websockets
from starlette.applications import Starlette
from starlette.requests import Request as Asked
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from uvicorn import Config, Server

from pharmat_desktop.tasks import TaskScope
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    DUPLICATE,
    Canned,
    CutWithin,
    Fate,
    FaultProxy,
    Stall,
    to,
)


class Upstream:
    """Counts what it was asked and echoes what it is told."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.url = ""

    async def echo(self, request: Asked) -> Response:
        self.bodies.append(await request.body())
        return JSONResponse({"said": self.bodies[-1].decode(), "path": request.url.path})

    async def socket(self, websocket: WebSocket) -> None:
        await websocket.accept()
        try:
            while True:
                await websocket.send_text(await websocket.receive_text())
        except WebSocketDisconnect:
            return


@asynccontextmanager
async def behind_proxy() -> AsyncIterator[tuple[Upstream, FaultProxy, httpx.AsyncClient]]:
    upstream = Upstream()
    routes = [
        WebSocketRoute("/socket", upstream.socket),
        Route("/{path:path}", upstream.echo, methods=["GET", "POST"]),
    ]
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(Config(Starlette(routes=routes), log_level="error", lifespan="off", ws="websockets-sansio"))
    upstream.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with TaskScope("upstream") as scope:
        serving = scope.spawn(server.serve([listener]), name="server")
        async with FaultProxy(upstream.url) as proxy, httpx.AsyncClient(base_url=proxy.url, timeout=5) as client:
            yield upstream, proxy, client
        server.should_exit = True
        await serving
    listener.close()


async def test_what_meets_no_fault_passes_unchanged() -> None:
    """Bodies with a length and in chunks, several on one connection."""

    async def chunks() -> AsyncIterator[bytes]:
        yield b"in "
        yield b"chunks"

    async with behind_proxy() as (upstream, proxy, client):
        assert (await client.post("/a?b=c", content=b"whole")).json() == {"said": "whole", "path": "/a"}
        assert (await client.post("/a", content=chunks())).json()["said"] == "in chunks"
        assert (await client.get("/nothing")).status_code == 200
        assert upstream.bodies == [b"whole", b"in chunks", b""]
        assert [request.path for request, _ in proxy.seen()] == ["/a?b=c", "/a", "/nothing"]


@pytest.mark.parametrize(
    ("fate", "times"), [(CUT, 0), (COMMIT_THEN_DROP, 1), (DUPLICATE, 2), (Canned.busy(), 0), (Stall(0.05), 1)]
)
async def test_the_server_sees_a_request_as_often_as_its_fate_says(fate: Fate, times: int) -> None:
    """And the proxy counts it so; the next request passes."""
    async with behind_proxy() as (upstream, proxy, client):
        proxy.meet(fate, to("/send"))
        if fate in (CUT, COMMIT_THEN_DROP):
            with pytest.raises(httpx.TransportError):
                await client.post("/send", content=b"x")
        else:
            await client.post("/send", content=b"x")
        assert upstream.bodies == [b"x"] * times
        assert proxy.passed(to("/send")) == times
        assert (await client.post("/send", content=b"y")).json()["said"] == "y"


@pytest.mark.parametrize(
    ("fate", "status", "part"),
    [
        (Canned.expired_token(), 401, "JWT expired"),
        (Canned.refused(403), 403, "P0001"),
        (Canned.refused(409, "23505"), 409, "23505"),
        (Canned.refused(410), 410, "said no"),
        (Canned.refused(422), 422, "said no"),
        (Canned.busy(429, retry_after=7), 429, "busy"),
        (Canned.busy(502), 502, "busy"),
        (Canned.captive_portal(), 200, "Hotel"),
    ],
)
async def test_canned_answers_arrive_as_written(fate: Canned, status: int, part: str) -> None:
    """Status, body and the time to wait."""
    async with behind_proxy() as (upstream, proxy, client):
        proxy.meet(fate)
        answer = await client.post("/", content=b"x")
        assert (answer.status_code, upstream.bodies) == (status, [])
        assert part in answer.text
        assert answer.headers.get("retry-after") == (None if fate.retry_after is None else str(fate.retry_after))


async def test_a_share_of_a_body_arrives_before_the_cut() -> None:
    """Of the request: its server never has it whole. Of the answer: the client has none of it."""
    async with behind_proxy() as (upstream, proxy, client):
        proxy.meet(CutWithin(0.5))
        with pytest.raises(httpx.TransportError):
            await client.post("/", content=b"x" * 1000)
        assert upstream.bodies == []
        proxy.meet(CutWithin(0.5, of_answer=True))
        with pytest.raises(httpx.TransportError):
            await client.post("/", content=b"whole")
        assert upstream.bodies == [b"whole"]
        assert (await client.post("/", content=b"y")).json()["said"] == "y"


async def test_a_stalled_request_times_out_at_the_client() -> None:
    """Nothing comes, not even the end; the proxy still closes at once."""
    async with behind_proxy() as (upstream, proxy, client):
        proxy.meet(Stall())
        with pytest.raises(httpx.ReadTimeout):
            await client.post("/", content=b"x", timeout=0.1)
        assert upstream.bodies == []
        assert proxy.passed() == 0


async def test_a_burst_ends_after_its_number() -> None:
    """Three times 503, then as always."""
    async with behind_proxy() as (_, proxy, client):
        proxy.meet(Canned.busy(), times=3)
        statuses = [(await client.get("/")).status_code for _ in range(5)]
        assert statuses == [503, 503, 503, 200, 200]


async def test_the_plug_refuses_connections_until_it_is_back() -> None:
    """Open ones end, new ones are refused; afterwards the same address works."""
    async with behind_proxy() as (_, proxy, client):
        assert (await client.get("/")).status_code == 200
        await proxy.pull_plug()
        with pytest.raises(httpx.TransportError):
            await client.get("/")
        with pytest.raises(httpx.ConnectError):
            await client.get("/")
        await proxy.insert_plug()
        assert (await client.get("/")).status_code == 200


async def _fails_within(seconds: float, receive: Callable[[], Awaitable[object]]) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await receive()
    except TimeoutError:
        return False
    except websockets.ConnectionClosed:
        return True
    return False


async def test_websockets_pass_fall_silent_and_are_cut() -> None:
    """Echo; then a zombie that stays open and says nothing; then the cut."""
    async with behind_proxy() as (_, proxy, client):
        async with websockets.connect(proxy.url.replace("http", "ws") + "/socket") as connection:
            await connection.send("hello")
            assert await connection.recv() == "hello"
            proxy.is_mute = True
            await connection.send("anybody?")
            assert not await _fails_within(0.1, connection.recv)
            await proxy.cut_all(websockets_only=True)
            assert await _fails_within(1, connection.recv)
        assert (await client.get("/")).status_code == 200
