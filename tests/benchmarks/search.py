"""Searching 100,000 encrypted messages offline, over the bare FTS5 query on a table of the same texts.

A search is everything between the last letter typed and a page of hits that can be painted: the words are folded, the
index is asked to be up to date, the hits are ranked by relevance and age, joined with what waits, and given snippets.
The floor is what SQLite's documentation shows: the same words, ``ORDER BY rank``, and `snippet` for each of a page, in
a file with the same key. The queries are of all sorts, from a word in half of the messages to one in a few. The
drift is how late the loop is while somebody types such a query letter by letter.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import tempfile
import time
from pathlib import Path

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.cache.driver import connect, sqlite3
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.domain.search import FIRST_PAGE, SupersededError, Wanted
from pharmat_desktop.domain.search_words import Query
from pharmat_desktop.tasks import TaskScope
from tests.benchmarks.figures import Figure, paired, percentile
from tests.support.example_data import ME, chat_page, message, rows

MESSAGES, BATCH = 100_000, 1000
RUNS = 9
KEY = FileKey(b"s" * KEY_LENGTH)
WORDS = 20_000
TICK = 0.002
"""Seconds between two looks at how late the loop is, and a hundredth of those between two letters."""
BARE = f"""
SELECT rowid, snippet(bare, 0, '[', ']', '…', 20) FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT {FIRST_PAGE}
"""


def measure() -> list[Figure]:
    return asyncio.run(_measure())


async def _measure() -> list[Figure]:
    texts, queries = _texts()
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(_bare(Path(folder) / "bare.sqlite3", texts)) as bare,
    ):
        store = await AccountStore.open(Path(folder) / "account", ME, KEY)
        try:
            await _fill(store, texts)
            values, floors = [], []
            for _ in range(RUNS):
                floors.append(_floor(bare, queries))
                values.append(await _ours(store, queries))
            drift = await _drift_while_typing(store, queries)
        finally:
            await store.close()
    return [paired("search_offline", values, floors), Figure("search_typing_drift_p99", drift, "ms")]


def _texts() -> tuple[list[str], list[str]]:
    """Messages of words as frequent as in a language (Zipf), and queries."""
    drawn = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(drawn.choices(letters, k=drawn.randint(3, 10))) for _ in range(WORDS)]
    weights = [1 / (rank + 2) for rank in range(WORDS)]
    texts = [" ".join(drawn.choices(words, weights, k=drawn.randint(2, 26))) for _ in range(MESSAGES)]
    return texts, [
        words[0],
        words[20],
        words[300],
        words[5000],
        f"{words[0]} {words[3]}",
        f"{words[40]} {words[90][:3]}",
    ]


def _bare(path: Path, texts: list[str]) -> sqlite3.Connection:
    bare = connect(path, KEY)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("CREATE VIRTUAL TABLE bare USING fts5(body)")
    for start in range(0, MESSAGES, BATCH):
        bare.execute("BEGIN")
        bare.executemany("INSERT INTO bare (body) VALUES (?)", [(text,) for text in texts[start : start + BATCH]])
        bare.execute("COMMIT")
    return bare


async def _fill(store: AccountStore, texts: list[str]) -> None:
    await store.mirror.apply(chat_page())
    for start in range(0, MESSAGES, BATCH):
        given = [message(seq, body=texts[seq - 1]) for seq in range(start + 1, start + BATCH + 1)]
        await store.mirror.upsert("messages", rows("messages", *given))
    async with TaskScope("fill") as scope:
        scope.spawn(store.search.keep_up(store.feed), name="index")
        found = await store.search.find(Wanted("warm"))
        while not found.is_whole:
            found = await store.search.find(Wanted("warm"))


def _floor(bare: sqlite3.Connection, queries: list[str]) -> float:
    """Milliseconds for all queries together."""
    begun = time.perf_counter()
    for query in queries:
        match = " AND ".join(f"{term.words[0]}*" for term in Query.parse(query).terms)
        assert bare.execute(BARE, (match,)).fetchall()
    return (time.perf_counter() - begun) * 1e3


async def _ours(store: AccountStore, queries: list[str]) -> float:
    begun = time.perf_counter()
    for query in queries:
        found = await store.search.find(Wanted(query))
        assert found.is_whole
        assert found.hits
    return (time.perf_counter() - begun) * 1e3


async def _drift_while_typing(store: AccountStore, queries: list[str]) -> float:
    """p99 of how much later than asked the loop comes back, in milliseconds."""
    drifts: list[float] = []
    async with TaskScope("typing") as scope:
        watcher = scope.spawn(_watch(drifts), name="drift")
        for query in queries:
            typed = [query[:end] for end in range(1, len(query) + 1)]
            searches = []
            for text in typed:
                searches.append(scope.spawn(_answer(store, text), name=text))
                await asyncio.sleep(0.03)
            await asyncio.wait(searches)
        watcher.cancel()
    return percentile(drifts, 0.99) * 1e3


async def _answer(store: AccountStore, text: str) -> None:
    with contextlib.suppress(SupersededError):
        await store.search.find(Wanted(text, within=None))


async def _watch(drifts: list[float]) -> None:
    while True:
        due = time.perf_counter() + TICK
        await asyncio.sleep(TICK)
        drifts.append(max(0.0, time.perf_counter() - due))
