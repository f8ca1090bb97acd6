"""One HTTP request to a port of this computer and its answer, whole."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import h11

_CHUNK = 65536
Headers = Sequence[tuple[bytes, bytes]]


@dataclass(frozen=True)
class Answer:
    """Status, headers with names in lower case, and the body."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


async def exchange(port: int, method: str, target: str, headers: Headers, body: bytes) -> Answer:
    """Asks 127.0.0.1:port. Raises OSError when nobody is there, or leaves before the answer is whole."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        connection = h11.Connection(h11.CLIENT)
        own = [(b"host", b"127.0.0.1"), (b"connection", b"close"), (b"content-length", str(len(body)).encode())]
        request = h11.Request(method=method, target=target, headers=[*headers, *own])
        for event in (request, h11.Data(data=body), h11.EndOfMessage()):
            writer.write(connection.send(event) or b"")
        await writer.drain()
        return await _answer(connection, reader)
    except h11.RemoteProtocolError as error:
        raise ConnectionResetError(str(error)) from error
    finally:
        writer.close()


async def _answer(connection: h11.Connection, reader: asyncio.StreamReader) -> Answer:
    head, parts = h11.Response(status_code=500, headers=[]), []
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(_CHUNK))
        elif isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            parts.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage):
            return Answer(
                head.status_code, [(bytes(name), bytes(value)) for name, value in head.headers], b"".join(parts)
            )
        elif isinstance(event, h11.ConnectionClosed):
            raise ConnectionResetError("the connection ended before the answer")
