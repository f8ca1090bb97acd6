"""A first sync of 100,000 messages, over one streamed GET of the same rows and one executemany into SQLite.

Once with everything, and once as it is: with as much of a long conversation as is kept.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
import time
from pathlib import Path

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from pharmat_desktop.account import utc_now
from pharmat_desktop.cache import eviction_limits
from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.sync.proof import MirrorProof
from pharmat_desktop.sync.pull import PullLoop
from pharmat_desktop.tasks import TaskScope
from tests.benchmarks.big_academy import client, fill, running_academy
from tests.benchmarks.figures import Figure, paired, percentile
from tests.support.academy import Academy, Person

MESSAGES = 100_000
RUNS = 5
TICK = 0.005
"""Seconds between two looks at how late the loop is."""


def measure() -> list[Figure]:
    qt = QApplication.instance() or QApplication([])
    with running_academy() as academy, asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        return runner.run(_measure(academy))


async def _measure(academy: Academy) -> list[Figure]:
    reader, writer = await academy.person("Reader"), await academy.person("Writer", role="tutor")
    conversation = await academy.conversation(reader, writer)
    await fill(academy, conversation, writer, MESSAGES)
    values, kept, floors, drifts = [], [], [], []
    for _ in range(RUNS):
        floors.append(await _floor(academy, reader))
        value, drift = await _ours(academy, reader, ConversationId(conversation))
        values.append(value)
        drifts.append(drift)
        kept.append((await _ours(academy, reader, ConversationId(conversation), is_whole=False))[0])
    drift = sorted(drifts)[len(drifts) // 2]
    whole, part = paired("first_sync", values, floors), paired("first_sync_kept", kept, floors)
    return [whole, part, Figure("first_sync_loop_drift_p99", drift, "ms")]


async def _floor(academy: Academy, reader: Person) -> float:
    """Milliseconds from the request to the last row on disk."""
    async with await academy.http(reader) as http:
        with tempfile.TemporaryDirectory() as folder:
            begun = time.perf_counter()
            await asyncio.to_thread(_store, Path(folder) / "rows.sqlite3", await _streamed(http))
            return (time.perf_counter() - begun) * 1e3


async def _streamed(http: httpx.AsyncClient) -> bytes:
    request = http.stream("GET", "/rest/v1/messages", params={"select": ",".join(MESSAGE_COLUMNS)}, timeout=120)
    async with request as answer:
        answer.raise_for_status()
        return b"".join([chunk async for chunk in answer.aiter_bytes()])


def _store(path: Path, body: bytes) -> None:
    rows = json.loads(body)
    assert len(rows) == MESSAGES
    for row in rows:
        for name in ("attachments", "mentions"):
            row[name] = json.dumps(row[name])  # SQLite has no type for JSON
    columns = ", ".join(MESSAGE_COLUMNS)
    marks = ", ".join(f":{name}" for name in MESSAGE_COLUMNS)
    with sqlite3.connect(path) as database:
        database.execute("pragma journal_mode = wal")
        database.execute(f"create table messages ({columns}, primary key (id))")
        database.executemany(f"insert into messages ({columns}) values ({marks})", rows)
    database.close()


async def _ours(
    academy: Academy, reader: Person, conversation: ConversationId, *, is_whole: bool = True
) -> tuple[float, float]:
    """(milliseconds until the mirror has every row that it keeps, p99 of the loop's drift in milliseconds)."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        async with client(academy, reader, Path(folder)) as app, TaskScope("benchmark") as scope:
            if is_whole:
                patch.setattr(eviction_limits, "KEEPS", (MESSAGES,))
            drifts: list[float] = []
            finished = asyncio.Event()

            def look(_: Changes) -> None:
                if app.store.chat.thread_length(conversation) == MESSAGES:
                    finished.set()

            app.store.feed.subscribe(look)
            scope.spawn(_watch(drifts), name="drift")
            proof = MirrorProof(app.store.mirror, app.remote.academy, app.connectivity, utc_now)
            pull = PullLoop(app.store.mirror, app.remote.academy, app.remote.session, app.connectivity, proof=proof)
            begun = time.perf_counter()
            scope.spawn(pull.run(), name="pull")
            await finished.wait()
            return (time.perf_counter() - begun) * 1e3, percentile(drifts, 0.99) * 1e3


async def _watch(drifts: list[float]) -> None:
    """How much later than asked the loop comes back, in seconds, again and again."""
    while True:
        due = time.perf_counter() + TICK
        await asyncio.sleep(TICK)
        drifts.append(max(0.0, time.perf_counter() - due))
