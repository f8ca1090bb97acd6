"""The status never lies: promise S6 of SYNC.md."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from pharmat_desktop.domain.connection import ConnectionStatus, FactState
from pharmat_desktop.domain.errors import (
    Busy,
    LocalStorageError,
    NoAnswer,
    Offline,
    PharmatError,
    Refused,
    SignedOut,
    UnexpectedAnswer,
)
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.tasks import TaskScope
from tests.support.virtual_time import in_virtual_time, wall_clock


class Unplugged(Offline):
    """An error more special than those of the domain."""


def _states(connectivity: Connectivity) -> list[FactState]:
    """Network, session, data, live."""
    status = connectivity.status
    return [fact.state for fact in (status.network, status.session, status.data, status.live)]


@in_virtual_time
async def test_nothing_is_good_before_it_is_proven() -> None:
    """A new app knows nothing."""
    connectivity = Connectivity(wall_clock)
    assert _states(connectivity) == ["unknown"] * 4
    assert not connectivity.status.is_online


@in_virtual_time
async def test_online_needs_data_and_live() -> None:
    """One of the two is not enough."""
    connectivity = Connectivity(wall_clock)
    connectivity.answered()
    assert not connectivity.status.is_online
    connectivity.live_answered()
    assert connectivity.status.is_online
    connectivity.live_lost("cut")
    assert not connectivity.status.is_online


@in_virtual_time
async def test_old_proof_does_not_count() -> None:
    """A minute without a sign of life of the live channel, six without an answer: unknown, and when it was known."""
    connectivity = Connectivity(wall_clock)
    connectivity.answered()
    connectivity.live_answered()
    proven = wall_clock()
    await asyncio.sleep(59)
    assert connectivity.status.is_online
    await asyncio.sleep(2)
    assert _states(connectivity) == ["good", "good", "good", "unknown"]
    await asyncio.sleep(300)
    assert _states(connectivity) == ["unknown"] * 4
    assert connectivity.status.data.proven_at == proven


@pytest.mark.parametrize(
    ("error", "network", "data"),
    [
        (Offline("x"), "bad offline", "bad offline"),
        (Unplugged("x"), "bad offline", "bad offline"),
        (NoAnswer("x"), "unknown ", "bad no_answer"),
        (Busy("x"), "good ", "bad busy"),
        (Refused("c", "s"), "good ", "bad denied"),
        (SignedOut("x"), "good ", "unknown "),
        (UnexpectedAnswer("x"), "unknown ", "bad unexpected"),
        (LocalStorageError("x"), "unknown ", "bad storage"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, PharmatError) else "",
)
@in_virtual_time
async def test_each_failure_says_what_it_proves(error: PharmatError, network: str, data: str) -> None:
    """A refusal proves the network, silence proves nothing."""
    connectivity = Connectivity(wall_clock)
    connectivity.failed(error)
    status = connectivity.status
    assert f"{status.network.state} {status.network.reason}" == network
    assert f"{status.data.state} {status.data.reason}" == data
    assert status.needs_sign_in is isinstance(error, SignedOut)


@in_virtual_time
async def test_the_plug_overrides_everything() -> None:
    """Late answers of requests under way do not light a lamp; in again, all is unknown."""
    connectivity = Connectivity(wall_clock)
    connectivity.answered()
    connectivity.set_bare(True)
    connectivity.set_counts(2, 1)
    connectivity.set_off(True)
    connectivity.answered()
    connectivity.failed(Offline("x"))
    assert connectivity.status.is_off
    status = connectivity.status
    assert (status.is_bare, status.waiting, status.attention) == (True, 2, 1), "that is no fact of the network"
    assert status.is_first_sync, "an empty list means nothing, for nothing has ever come"
    assert _states(connectivity) == ["off"] * 4
    connectivity.set_off(False)
    assert _states(connectivity) == ["unknown"] * 4


@in_virtual_time
async def test_changes_are_published_together_and_only_when_there_are_some() -> None:
    """A hundred reports within a frame are one status; a repeated proof at the same time is none."""
    connectivity = Connectivity(wall_clock)
    seen: list[ConnectionStatus] = []
    unsubscribe = connectivity.subscribe(seen.append)
    for number in range(100):
        connectivity.set_counts(number, 0)
        connectivity.set_syncing(True, number / 100)
    await asyncio.sleep(0.1)
    assert [(status.waiting, status.progress) for status in seen] == [(99, 0.99)]
    connectivity.set_counts(99, 0)
    await asyncio.sleep(0.1)
    assert len(seen) == 1
    unsubscribe()
    connectivity.set_counts(1, 1)
    await asyncio.sleep(0.1)
    assert len(seen) == 1


@in_virtual_time
async def test_growing_old_is_published_too() -> None:
    """Nobody reports anything, and yet the lamp goes out."""
    connectivity = Connectivity(wall_clock)
    seen: list[ConnectionStatus] = []
    connectivity.subscribe(seen.append)
    async with TaskScope("test") as scope:
        scope.spawn(connectivity.watch(), name="watch")
        connectivity.answered()
        connectivity.live_answered()
        await asyncio.sleep(70)
    assert [status.is_online for status in seen] == [True, False]


@in_virtual_time
async def test_wake_ends_every_wait() -> None:
    """Those waiting return at once with True; a time-out returns False; a wake since the mark is not missed."""
    connectivity = Connectivity(wall_clock)
    async with TaskScope("test") as scope:
        waits = [scope.spawn(connectivity.wait_for_wake(seconds), name="wait") for seconds in (None, 1000.0)]
        await asyncio.sleep(1)
        mark = connectivity.wakes
        connectivity.wake()
        assert await asyncio.gather(*waits) == [True, True]
        assert await connectivity.wait_for_wake(None, since=mark)
        assert not await connectivity.wait_for_wake(5)


@pytest.mark.parametrize("jump", [timedelta(hours=8), timedelta(hours=-2)])
@in_virtual_time
async def test_a_jump_of_the_wall_clock_is_a_wake(jump: timedelta) -> None:
    """After sleep, or when the clock was set, whoever waits for a time of day must look again."""
    offset = timedelta()
    connectivity = Connectivity(lambda: wall_clock() + offset)
    slept: list[int] = []
    connectivity.on_slept(lambda: slept.append(connectivity.wakes))
    async with TaskScope("test") as scope:
        scope.spawn(connectivity.watch(), name="watch")
        await asyncio.sleep(60)
        assert connectivity.wakes == 0
        offset = jump
        await asyncio.sleep(6)
        assert (connectivity.wakes, slept) == (1, [0])


@in_virtual_time
async def test_the_network_s_return_is_told_to_those_who_wait() -> None:
    """After two seconds without, the first answer is worth a nudge; each further answer is not."""
    connectivity = Connectivity(wall_clock)
    nudges: list[float] = []
    connectivity.on_reached(lambda: nudges.append(asyncio.get_running_loop().time()))
    connectivity.answered()
    connectivity.failed(Offline("x"))
    await asyncio.sleep(1)
    connectivity.answered()
    connectivity.failed(Offline("x"))
    await asyncio.sleep(3)
    connectivity.live_answered()
    connectivity.answered()
    assert nudges == [4.0]


@in_virtual_time
async def test_the_earliest_next_attempt_is_shown() -> None:
    """Of all who wait, the one who tries first."""
    connectivity = Connectivity(wall_clock)
    connectivity.set_wait("pull", 30)
    connectivity.set_wait("live", 10)
    assert connectivity.status.next_attempt_at == wall_clock() + timedelta(seconds=10)
    connectivity.set_wait("live", None)
    assert connectivity.status.next_attempt_at == wall_clock() + timedelta(seconds=30)
    connectivity.set_wait("pull", None)
    assert connectivity.status.next_attempt_at is None
