"""The proof: a copy that differs from the server is found and healed, quietly, and at most once a day."""

from __future__ import annotations

import asyncio
import logging

import pytest

from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.pull import PulledPage
from pharmat_desktop.sync.proof import AGAIN
from tests.support.faults import Fault, Request
from tests.support.rig import ROOM, Rig
from tests.support.virtual_time import in_virtual_time, until

HOUR, DAY = 3600, 24 * 3600


async def settle(rig: Rig) -> None:
    """Online, and compared once."""
    await rig.online()
    await until(lambda: rig.store.mirror.checked_at() is not None, 60)


async def look_again(rig: Rig) -> None:
    """As at a start after a run that ended badly."""
    await rig.store.mirror.set_checked(None)
    await asyncio.sleep(AGAIN)
    rig.engine.retry()


def tamper(rig: Rig) -> None:
    """One message lost, one altered so that it looks newer, one made up."""
    messages = rig.store.mirror.tables["messages"]
    lost, altered = list(messages)[:2]
    del messages[lost]
    messages[altered] = {**messages[altered], "body": "forged", "edited_at": "2999-01-01T00:00:00+00:00"}
    messages["made-up",] = {**messages[altered], "id": "made-up", "seq": 999}


def rig_with_messages(count: int = 5) -> Rig:
    rig = Rig()
    for number in range(count):
        rig.server.post(ROOM, "bob", f"message {number}")
    return rig


@in_virtual_time
async def test_a_copy_that_is_equal_is_proven_once_a_day() -> None:
    """One digest and one pull more, after half a minute of quiet; then not before tomorrow."""
    rig = rig_with_messages()
    async with rig.running():
        await rig.online()
        await asyncio.sleep(20)
        assert rig.asked("digest") == 0
        await settle(rig)
        assert rig.asked("digest") == 1
        await asyncio.sleep(23 * HOUR)
        assert rig.asked("digest") == 1
        await asyncio.sleep(2 * HOUR)
        assert rig.asked("digest") == 2
        assert rig.connectivity.status.healed == 0


@in_virtual_time
async def test_what_differs_is_found_and_healed(caplog: pytest.LogCaptureFixture) -> None:
    """Lost, altered, made up: as the server has it a day later, told once, counted, and cheap."""
    caplog.set_level(logging.INFO, "pharmat_desktop.sync")
    rig = rig_with_messages()
    async with rig.running():
        await settle(rig)
        tamper(rig)
        await asyncio.sleep(DAY + HOUR)
        assert rig.is_equal_to_server()
        assert rig.connectivity.status.healed == 1
        assert [record.levelname for record in caplog.records if "differed" in record.message] == ["INFO"]
        await asyncio.sleep(2 * DAY)
        assert rig.connectivity.status.healed == 1


@in_virtual_time
async def test_after_a_run_that_ended_badly_the_next_start_looks() -> None:
    """Half a minute after it is online, not tomorrow."""
    rig = rig_with_messages()
    async with rig.running():
        await settle(rig)
    tamper(rig)
    await rig.store.mirror.set_checked(None)
    async with rig.running():
        await until(rig.is_equal_to_server, 60)


@in_virtual_time
async def test_no_row_is_missed_on_screen_while_it_heals() -> None:
    """Of many messages one is altered: at every change there are as many."""
    rig = rig_with_messages(1500)
    async with rig.running():
        await settle(rig)
        lengths: set[int] = set()
        rig.store.feed.subscribe(lambda _: lengths.add(len(rig.store.messages(ROOM))))
        key = next(iter(rig.store.mirror.tables["messages"]))
        rig.store.mirror.tables["messages"][key] |= {"body": "forged", "edited_at": "2999"}
        await look_again(rig)
        await until(lambda: rig.connectivity.status.healed == 1, 60)
        assert lengths == {1500}
        assert rig.is_equal_to_server()


@in_virtual_time
async def test_what_happens_meanwhile_is_neither_lost_nor_brought_back() -> None:
    """Written, edited, and the conversation left, between the pages of a healing."""
    rig = rig_with_messages(1500)
    async with rig.running():
        await settle(rig)
        tamper(rig)
        real = rig.store.mirror.heal
        done: list[bool] = []

        async def heal(page: PulledPage) -> None:
            await real(page)
            if not done:
                done.append(True)
                rig.server.post(ROOM, "bob", "meanwhile")
                rig.server.edit(rig.server.messages(ROOM)[3], "edited meanwhile")

        rig.store.mirror.heal = heal  # type: ignore[method-assign]  # something happens just then
        await look_again(rig)
        await until(lambda: bool(done), 60)
        await until(lambda: rig.connectivity.status.healed == 1, 60)
        assert rig.is_equal_to_server()
        assert rig.bodies()[3] == "edited meanwhile"


@in_virtual_time
async def test_news_in_between_prove_nothing() -> None:
    """A message that comes while digests are compared is no difference; it is tried again when it is quiet."""
    rig = rig_with_messages()
    seen: list[Request] = []

    def interfere(request: Request) -> Fault | None:
        if request.kind == "digest" and not seen:
            seen.append(request)
            rig.server.post(ROOM, "bob", "just now")
        return None

    rig.server.faults = interfere
    async with rig.running():
        await rig.online()
        await until(lambda: bool(seen), 60)
        await asyncio.sleep(5)
        assert rig.store.mirror.checked_at() is None
        await asyncio.sleep(HOUR)
        assert rig.store.mirror.checked_at() is not None
        assert rig.connectivity.status.healed == 0


@pytest.mark.parametrize("fault", [Fault.OFFLINE, Fault.DROP, Fault.BUSY, Fault.REFUSE, Fault.NONSENSE])
@in_virtual_time
async def test_a_server_that_cannot_tell_is_left_alone(fault: Fault) -> None:
    """An older server or a bad moment: nothing is shown as broken, nothing is asked in a hurry."""
    rig = rig_with_messages()
    rig.server.faults = lambda request: fault if request.kind == "digest" else None
    async with rig.running():
        await rig.online()
        await asyncio.sleep(HOUR)
        assert 1 <= rig.asked("digest") <= 6
        assert rig.connectivity.status.data.state is FactState.GOOD
        assert rig.is_equal_to_server()


@in_virtual_time
async def test_a_healing_that_breaks_off_takes_nothing_away() -> None:
    """The connection breaks between two pages: no row left, and a later attempt completes it."""
    rig = rig_with_messages(1500)
    async with rig.running():
        await settle(rig)
        tamper(rig)
        asked = rig.asked("digest")
        broken: list[Request] = []

        def drop(request: Request) -> Fault | None:
            if rig.asked("digest") > asked and request.size == 500 and len(broken) < 2:
                broken.append(request)
                return Fault.DROP if len(broken) == 2 else None
            return None

        rig.server.faults = drop
        await look_again(rig)
        await until(lambda: len(broken) == 2, 60)
        assert len(rig.store.messages(ROOM)) >= 1500
        await asyncio.sleep(HOUR)
        assert rig.connectivity.status.healed == 1
        assert rig.is_equal_to_server()


@in_virtual_time
async def test_nothing_is_compared_while_something_waits_to_be_sent() -> None:
    """A message that is on its way is about to change both sides."""
    rig = rig_with_messages()
    rig.server.faults = lambda request: Fault.BUSY if request.kind == "send" else None
    async with rig.running():
        await rig.online()
        await rig.say("waiting")
        await asyncio.sleep(HOUR)
        assert rig.asked("digest") == 0
        rig.server.faults = lambda _: None
        rig.engine.retry()
        await until(lambda: rig.store.mirror.checked_at() is not None, 60)
