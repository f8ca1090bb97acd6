"""The least that can carry a row from Postgres to another process: LISTEN, and a WebSocket to whoever is connected.

Run as `python -m tests.benchmarks.relay DATABASE_URL`; prints its port. Ends with its standard input.
"""

from __future__ import annotations

import asyncio
import sys

import asyncpg
from websockets.asyncio.server import ServerConnection, broadcast, serve

CHANNEL = "realtime_messages"


async def main(database_url: str) -> None:
    clients: set[ServerConnection] = set()

    async def client(connection: ServerConnection) -> None:
        clients.add(connection)
        await connection.wait_closed()
        clients.discard(connection)

    database = await asyncpg.connect(database_url)
    await database.add_listener(CHANNEL, lambda *event: broadcast(clients, event[3]))
    async with serve(client, "127.0.0.1", 0, compression=None) as server:
        print(next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.to_thread(sys.stdin.read)
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
