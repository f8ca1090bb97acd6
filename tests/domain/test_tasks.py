"""Task scopes end what they began and lose no failure; waiting times grow with jitter."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop import tasks
from pharmat_desktop.tasks import Backoff, TaskScope


def test_waits_double_up_to_the_cap() -> None:
    """With the greatest draw the bounds themselves show; a reset starts again."""
    backoff = Backoff(base=0.5, cap=3.0, draw=lambda: 1.0)
    assert [backoff.next() for _ in range(5)] == [0.5, 1.0, 2.0, 3.0, 3.0]
    backoff.reset()
    assert backoff.next() == 0.5


@given(st.floats(0, 1, exclude_max=True), st.floats(0, 600), st.integers(0, 2000))
def test_a_wait_is_never_shorter_than_asked_nor_longer_than_needed(
    share: float, at_least: float, failures: int
) -> None:
    """Retry-After is honoured, beyond the cap too, after any number of failures."""
    backoff = Backoff(draw=lambda: share)
    for _ in range(failures):
        backoff.next()
    assert at_least <= backoff.next(at_least) <= max(at_least, 60.0)


async def test_closing_ends_everything_and_refuses_more() -> None:
    """Tasks have run their clean-up when `close` returns."""
    ended: list[str] = []

    async def lasting(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append(name)

    async with TaskScope("screen") as scope:
        first, second = (scope.spawn(lasting(name), name=name) for name in ("a", "b"))
        await asyncio.sleep(0)
        assert first.get_name() == "screen/a"
    assert sorted(ended) == ["a", "b"]
    assert second.cancelled()
    assert scope.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        scope.spawn(lasting("late"), name="late")


async def test_a_result_is_awaited_like_any_tasks() -> None:
    """`spawn` hands the task out."""
    async with TaskScope("scope") as scope:
        assert await scope.spawn(asyncio.sleep(0, "done"), name="sleeper") == "done"


async def test_a_failure_is_reported_and_hurts_no_sibling() -> None:
    """Once, with the task's name."""
    reports: list[tuple[str, str]] = []

    async def fail() -> None:
        raise ValueError("broken")

    async with TaskScope("scope", lambda name, error: reports.append((name, str(error)))) as scope:
        sibling = scope.spawn(asyncio.Event().wait(), name="sibling")
        failing = scope.spawn(fail(), name="failing")
        await asyncio.wait([failing])
        await asyncio.sleep(0)
        assert not sibling.done()
    assert reports == [("scope/failing", "broken")]


@pytest.mark.expects_warnings
async def test_without_a_reporter_a_failure_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Never silently lost."""

    async def fail() -> None:
        raise ValueError("broken")

    async with TaskScope("scope") as scope:
        await asyncio.wait([scope.spawn(fail(), name="failing")])
        await asyncio.sleep(0)
    assert "scope/failing" in caplog.text


async def test_a_pump_is_started_anew_after_each_failure() -> None:
    """Until it returns; every failure is reported."""
    reports: list[str] = []
    starts = iter(range(3))

    async def pump() -> None:
        if next(starts) < 2:
            raise ConnectionError("lost")

    async with TaskScope("scope", lambda name, _: reports.append(name)) as scope:
        await scope.supervise(pump, name="pump", backoff=Backoff(base=0.0))
    assert reports == ["scope/pump", "scope/pump"]
    assert next(starts, None) is None


@pytest.mark.expects_warnings
async def test_a_task_that_will_not_end_does_not_hold_up_the_close(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is named in the log, and the close goes on after its time."""
    monkeypatch.setattr(tasks, "CLOSE_TIMEOUT", 0.05)
    let_go = asyncio.Event()

    async def stubborn() -> None:
        while not let_go.is_set():
            try:
                await let_go.wait()
            except asyncio.CancelledError:
                continue

    scope = TaskScope("scope")
    task = scope.spawn(stubborn(), name="stubborn")
    await asyncio.sleep(0)
    await scope.close()
    assert "scope/stubborn" in caplog.text
    let_go.set()
    await task


async def test_a_task_may_close_its_own_scope() -> None:
    """Signing out from a screen closes the screen's scope from inside; the others end, it goes on."""
    scope = TaskScope("scope")
    other = scope.spawn(asyncio.Event().wait(), name="other")

    async def close_it() -> str:
        await scope.close()
        return "went on"

    assert await scope.spawn(close_it(), name="closer") == "went on"
    assert other.cancelled()
