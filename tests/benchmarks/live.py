"""From the INSERT of a message to the commit that shows it to its reader, over a raw relay of the same INSERT."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.sync.engine import SyncEngine
from pharmat_desktop.tasks import TaskScope
from tests.benchmarks.big_academy import BODY, Client, client, running_academy
from tests.benchmarks.figures import Figure, paired
from tests.support.academy import Academy, Person

ROUNDS = 5
MESSAGES = 40
"""Of one round; each waits for the one before."""
PACE = 0.03
"""Seconds between two messages: live rows that come within one frame are written together, so each must stand alone."""


def measure() -> list[Figure]:
    with running_academy() as academy:
        return asyncio.run(_measure(academy))


async def _measure(academy: Academy) -> list[Figure]:
    reader, writer = await academy.person("Reader"), await academy.person("Writer", role="tutor")
    conversation = await academy.conversation(reader, writer)
    values, floors = [], []
    async with academy.database() as database:

        async def insert() -> None:
            await database.execute(
                "insert into public.messages (id, conversation_id, sender_id, body) values ($1, $2, $3, $4)",
                *(uuid.uuid4(), uuid.UUID(conversation), uuid.UUID(writer.id), BODY),
            )

        for _ in range(ROUNDS):
            floors.append(await _floor(academy, insert))
            values.append(await _ours(academy, reader, conversation, insert))
    return [paired("live_delivery", values, floors)]


async def _floor(academy: Academy, insert: Callable[[], Awaitable[None]]) -> float:
    async with _relay(academy) as channel:

        async def arrived() -> None:
            while "\n" not in await channel.recv():
                pass  # a broadcast without its row: to be fetched by id

        return await _mean(insert, arrived)


@contextlib.asynccontextmanager
async def _relay(academy: Academy) -> AsyncIterator[ClientConnection]:
    command = [sys.executable, "-m", "tests.benchmarks.relay", academy.database_url]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert process.stdin is not None
    assert process.stdout is not None
    port = int(await process.stdout.readline())
    async with connect(f"ws://127.0.0.1:{port}", compression=None) as channel:
        yield channel
    process.stdin.close()
    await process.wait()


async def _ours(academy: Academy, reader: Person, conversation: str, insert: Callable[[], Awaitable[None]]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        async with client(academy, reader, Path(folder)) as app, TaskScope("benchmark") as scope:
            changed = asyncio.Event()
            thread = Topic(TopicKind.THREAD, conversation)

            def look(changes: Changes) -> None:
                if concerns(changes, thread):
                    changed.set()

            app.store.feed.subscribe(look)
            scope.spawn(_engine(app).run(), name="engine")
            await _joined(app)

            async def arrived() -> None:
                await changed.wait()
                changed.clear()

            changed.clear()
            return await _mean(insert, arrived)


async def _mean(insert: Callable[[], Awaitable[None]], arrived: Callable[[], Awaitable[None]]) -> float:
    """Milliseconds from one message's INSERT to its arrival."""
    spent = 0.0
    for _ in range(MESSAGES):
        begun = time.perf_counter()
        await asyncio.gather(insert(), arrived())
        spent += time.perf_counter() - begun
        await asyncio.sleep(PACE)
    return spent / MESSAGES * 1e3


def _engine(app: Client) -> SyncEngine:
    return SyncEngine(
        mirror=app.store.mirror,
        drafts=app.store.drafts,
        academy=app.remote.academy,
        live=app.remote.live,
        session=app.remote.session,
        connectivity=app.connectivity,
        plug=app.plug,
        clock=utc_now,
    )


async def _joined(app: Client) -> None:
    """Until the live channel has answered and the pull that follows a join is done."""
    done = asyncio.Event()
    app.connectivity.subscribe(lambda status: done.set() if status.is_online and not status.is_syncing else None)
    await done.wait()
