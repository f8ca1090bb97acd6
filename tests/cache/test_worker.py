"""The worker thread and the feed: every commit is heard of, in order, on the loop."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import pytest

from pharmat_desktop.cache.feed import Feed
from pharmat_desktop.cache.worker import Touched, Worker
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind
from tests.support.account_files import opened
from tests.support.example_data import CHAT, chat_page, messages

TOPIC = Topic(TopicKind.DRAFTS)


async def test_changes_are_published_on_the_loop_before_the_writer_goes_on() -> None:
    """One who awaited a write finds its listeners told."""
    feed = Feed()
    worker = Worker(feed)
    heard: list[tuple[Changes, int]] = []
    feed.subscribe(lambda changes: heard.append((changes, threading.get_ident())))
    await worker.run(lambda touched: touched.add(TOPIC))
    await worker.run(lambda _: None)
    assert heard == [(frozenset({TOPIC}), threading.get_ident())]
    worker.close()


async def test_a_job_that_fails_publishes_nothing() -> None:
    """Its transaction was rolled back."""
    feed = Feed()
    worker = Worker(feed)
    heard: list[Changes] = []
    feed.subscribe(heard.append)

    def fail(touched: Touched) -> None:
        touched.add(TOPIC)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await worker.run(fail)
    assert heard == []
    worker.close()


async def test_a_commit_is_heard_of_when_its_waiter_was_cancelled() -> None:
    """The job goes on; the screens must learn what it wrote."""
    feed = Feed()
    worker = Worker(feed)
    heard = asyncio.Event()
    feed.subscribe(lambda _: heard.set())
    begun, go_on = threading.Event(), threading.Event()

    def job(touched: Touched) -> None:
        begun.set()
        go_on.wait(5)
        touched.add(TOPIC)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await worker.run(job)
    assert begun.is_set()
    go_on.set()
    await asyncio.wait_for(heard.wait(), 30)
    worker.close()


@pytest.mark.expects_warnings
def test_a_listener_that_fails_hurts_no_other(caplog: pytest.LogCaptureFixture) -> None:
    """It is reported, and those after it are told."""
    feed = Feed()
    heard: list[Changes] = []

    def fail(_: Changes) -> None:
        raise ValueError("a listener's fault")

    feed.subscribe(fail)
    feed.subscribe(heard.append)
    feed.publish(frozenset({TOPIC}))
    assert heard == [frozenset({TOPIC})]
    assert "listener" in caplog.text


def test_a_subscription_can_be_ended_by_its_listener() -> None:
    """Even while it is being told, and more than once."""
    feed = Feed()
    heard: list[Changes] = []

    def once(changes: Changes) -> None:
        heard.append(changes)
        end()

    end = feed.subscribe(once)
    for _ in range(2):
        feed.publish(frozenset({TOPIC}))
    end()
    assert heard == [frozenset({TOPIC})]


async def test_the_loop_stays_free_while_history_streams_in(tmp_path: Path) -> None:
    """20,000 rows in pages: the loop's thread does the smaller part of the work, and other things between (S12).

    How long its longest pause is depends on the machine: the benchmark first_sync says that.
    """
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        pages = [messages(range(first, first + 1000)) for first in range(1, 20_001, 1000)]
        turns = 0

        async def stream() -> None:
            for rows in pages:
                await store.mirror.upsert("messages", rows)

        loops_before, all_before = time.thread_time(), time.process_time()
        streaming = asyncio.get_running_loop().create_task(stream())
        while not streaming.done():
            await asyncio.sleep(0.002)
            turns += 1
        await streaming
        assert turns > len(pages)
        assert time.thread_time() - loops_before < (time.process_time() - all_before) / 2
        assert store.chat.thread_length(CHAT) == 20_000


async def test_a_job_that_waits_is_carried_out_when_its_waiter_was_cancelled() -> None:
    """Quitting cancels whoever awaits a write; what was written is written all the same."""
    worker = Worker(Feed())
    go_on, written = threading.Event(), threading.Event()
    first = asyncio.ensure_future(worker.run(lambda _: go_on.wait(5)))  # noqa: TID251 - a waiter to be cancelled
    second = asyncio.ensure_future(worker.run(lambda _: written.set()))  # noqa: TID251
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait({second})
    go_on.set()
    await first
    await worker.run(lambda _: None)
    assert written.is_set()
    worker.close()
