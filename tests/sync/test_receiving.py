"""Pull and live events, at the level of the engine: promises S7, S9, S11 and S12 of SYNC.md."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.pull import PulledPage, Rows
from tests.support.fake_server import CONVERSATION_COLUMNS, _Change
from tests.support.faults import Fault
from tests.support.rig import OTHER_ROOM, ROOM, Rig
from tests.support.virtual_time import in_virtual_time, until


@in_virtual_time
async def test_a_message_of_another_arrives_live() -> None:
    """Within a frame or two, by one small transaction and without a pull."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.post(ROOM, "bob", "first of this room")
        await asyncio.sleep(5)
        pulls = rig.asked("pull")
        rig.server.post(ROOM, "bob", "hi")
        await until(lambda: len(rig.store.messages(ROOM)) == 2, 0.1)
        await asyncio.sleep(5)
        assert rig.asked("pull") == pulls
    assert rig.is_equal_to_server()


@in_virtual_time
async def test_events_that_stream_in_share_transactions() -> None:
    """A hundred events within a frame are two transactions, not a hundred."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        await asyncio.sleep(1)
        rig.store.mirror.transactions.clear()
        for number in range(100):
            rig.server.post(ROOM, "bob", f"{number}")
        await until(rig.is_equal_to_server, 1)
        assert rig.store.mirror.transactions.count("upsert messages") <= 2


@in_virtual_time
async def test_s7_what_was_missed_while_live_was_away_is_pulled_at_the_join() -> None:
    """Messages, an edit and a lost membership during an outage: after the rejoin the cache equals the server."""
    rig = Rig()
    edited = rig.server.post(ROOM, "bob", "draft of a thought")
    async with rig.running():
        await rig.online()
        rig.server.faults = lambda _: Fault.OFFLINE
        rig.server.cut_live("silent")
        await until(lambda: rig.connectivity.status.live.state is FactState.BAD)
        assert rig.connectivity.status.live.reason == "silent"
        rig.server.post(ROOM, "bob", "missed")
        rig.server.edit(edited, "a thought")
        rig.server.post(OTHER_ROOM, "bob", "missed too")
        await asyncio.sleep(600)
        rig.server.faults = lambda _: None
        rig.connection.retry()
        await until(rig.is_equal_to_server, 2)
        await rig.online()


@in_virtual_time
async def test_s7_a_rejoin_alone_brings_what_was_missed() -> None:
    """REST never failed, only live did: the join is followed by a pull, nobody has to ask."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        rig.server.faults = lambda request: Fault.OFFLINE if request.kind == "live" else None
        rig.server.cut_live()
        await asyncio.sleep(1)
        rig.server.post(ROOM, "bob", "missed")
        rig.server.faults = lambda _: None
        await until(lambda: rig.server.listeners("ann") == 1, 10)
        await until(rig.is_equal_to_server, 1)


@in_virtual_time
async def test_the_first_success_of_one_ends_the_waiting_of_all() -> None:
    """After an hour without network a message is written: it goes through, and a pull and a join follow at once."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = lambda _: Fault.OFFLINE
        rig.server.cut_live()
        rig.engine.retry()
        await asyncio.sleep(3600)
        pulled, joined = rig.asked("pull"), rig.asked("live")
        rig.server.faults = lambda request: Fault.BUSY if request.kind == "live" else None
        rig.server.post(ROOM, "bob", "missed")
        await rig.say("anybody?")
        await until(rig.is_equal_to_server, 1)
        assert (rig.asked("pull"), rig.asked("live")) == (pulled + 1, joined + 1)


@in_virtual_time
async def test_a_stable_connection_that_breaks_is_built_anew_at_once() -> None:
    """An hour of refused joins, then ten good minutes: the next loss does not wait a minute."""
    rig = Rig()
    async with rig.running():
        rig.server.faults = lambda request: Fault.OFFLINE if request.kind == "live" else None
        await asyncio.sleep(3600)
        rig.server.faults = lambda _: None
        await until(lambda: rig.server.listeners("ann") == 1, 61)
        await asyncio.sleep(600)
        rig.server.cut_live()
        await until(lambda: rig.server.listeners("ann") == 1, 0.6)


@in_virtual_time
async def test_s7_a_silent_live_channel_is_healed_by_the_regular_pull() -> None:
    """A zombie: open, joined, mute. The status stops saying online, and the five-minute pull brings what was missed."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.is_live_mute = True
        rig.server.post(ROOM, "bob", "unheard")
        await asyncio.sleep(90)
        assert not rig.connectivity.status.is_online
        await until(rig.is_equal_to_server, 300)


@in_virtual_time
async def test_s7_a_removal_during_a_pull_is_not_undone_by_its_older_page() -> None:
    """The page under way still holds the conversation that was left meanwhile: the pull after it takes it away."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "secret")
    async with rig.running():
        await until(rig.is_equal_to_server)
        await asyncio.sleep(5)
        rig.store.mirror.throw_away()
        rig.engine.retry()
        await asyncio.sleep(0.03)
        rig.server.leave(ROOM, "ann")
        await asyncio.sleep(5)
    assert rig.store.messages(ROOM) == []


@in_virtual_time
async def test_s7_joining_a_conversation_brings_its_history() -> None:
    """Live tells the membership; the history of before comes by the pull that follows."""
    rig = Rig()
    rig.server.open_room("club", "bob")
    for number in range(10):
        rig.server.post("club", "bob", f"{number}")
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        rig.server.join("club", "ann")
        await until(lambda: len(rig.store.messages("club")) == 10, 5)


@in_virtual_time
async def test_s9_an_empty_page_deletes_nothing() -> None:
    """Rows leave by a tombstone only."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "stays")
    async with rig.running():
        await rig.online()
        for _ in range(3):
            rig.engine.retry()
            await asyncio.sleep(5)
        assert rig.is_equal_to_server()
        await rig.store.mirror.apply(
            PulledPage(cursor=rig.store.mirror.cursor() or "", tables={"messages": Rows((), [])})
        )
    assert rig.is_equal_to_server()


@in_virtual_time
async def test_a_restored_database_is_taken_over_from_the_start() -> None:
    """The cursor's epoch is not the server's any more: the mirror is emptied and filled anew."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "one")
    async with rig.running():
        await until(rig.is_equal_to_server)
        rig.store.mirror.tables["messages"]["ghost",] = dict(rig.store.messages(ROOM)[0], id="ghost", seq=99)
        rig.server.restore_from_backup()
        rig.engine.retry()
        await until(lambda: "ghost" not in {record["id"] for record in rig.store.messages(ROOM)}, 5)
        await until(rig.is_equal_to_server, 5)


@in_virtual_time
async def test_s11_nothing_new_is_one_request() -> None:
    """Six hours of silence: one pull every five minutes, one page each."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "one")
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        before = rig.asked("pull")
        await asyncio.sleep(6 * 3600)
        assert rig.asked("pull") - before == 72


@in_virtual_time
async def test_a_first_sync_shows_progress_grows_its_pages_and_overlaps_fetching_with_writing() -> None:
    """Five thousand messages: pages of growing size, a share done that only grows, and less time than one by one."""
    rig = Rig()
    for number in range(5000):
        rig.server.post(ROOM, "bob", f"{number}")
    shares: list[float | None] = []
    async with rig.running():
        rig.connectivity.subscribe(lambda status: shares.append(status.progress))
        await until(rig.is_equal_to_server, 60)
        await until(lambda: not rig.connectivity.status.is_syncing)
    sizes = [request.size for request in rig.server.requests if request.kind == "pull"]
    known = [share for share in shares if share is not None]
    assert sizes[0] == 300
    assert max(sizes) == 1000
    assert known == sorted(known)
    assert rig.connectivity.status.progress is None


@in_virtual_time
async def test_an_interrupted_first_sync_goes_on_where_it_was() -> None:
    """Failures in the middle cost the page under way, not what was applied before."""
    rig = Rig()
    for number in range(3000):
        rig.server.post(ROOM, "bob", f"{number}")
    count = iter(range(10**6))
    rig.server.faults = lambda r: Fault.DROP if r.kind == "pull" and next(count) % 3 == 2 else None
    async with rig.running():
        await until(rig.is_equal_to_server, 300)
    assert sum(request.size for request in rig.server.requests if request.kind == "pull") < 8000


def name_of(rig: Rig) -> object:
    """The room's, on this computer."""
    return rig.store.mirror.tables["conversations"][ROOM,]["subject"]


def rename(rig: Rig, name: str, *, is_live: bool = True) -> None:
    row = (ROOM, "group", name, len(rig.server.messages(ROOM)), rig.clock().isoformat(), None)
    rig.server._log(rig.user, _Change("conversations", CONVERSATION_COLUMNS, row, ROOM), is_live=is_live)


@in_virtual_time
async def test_a_page_under_way_does_not_set_back_what_came_live() -> None:
    """A name has no age: a page that was made before it changed is followed by another one, which has the truth."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.post(ROOM, "bob", "first of this room")
        await asyncio.sleep(5)
        pulls = rig.asked("pull")
        rename(rig, "Exam", is_live=False)
        rig.engine.pull()
        await until(lambda: rig.asked("pull") > pulls)
        await asyncio.sleep(0.01)  # the answer is on its way
        rename(rig, "Kinetics")
        await until(lambda: name_of(rig) == "Kinetics", 0.1)
        await asyncio.sleep(5)
        assert name_of(rig) == "Kinetics"
        assert rig.asked("pull") == pulls + 2
        rename(rig, "Dosing")
        await asyncio.sleep(5)
        assert rig.asked("pull") == pulls + 2, "no page was under way"


@in_virtual_time
async def test_requests_for_a_pull_are_coalesced() -> None:
    """Fifty requests while one pull runs make one more."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        before = rig.asked("pull")
        for _ in range(50):
            rig.engine.retry()
            await asyncio.sleep(0.001)
        await asyncio.sleep(5)
        assert rig.asked("pull") - before <= 3


@in_virtual_time
async def test_waking_from_sleep_builds_the_connections_anew() -> None:
    """The wall clock jumped by an hour: rejoin and pull within seconds, not at the next five minutes."""
    rig = Rig()
    renewed: list[bool] = []
    async with rig.running():
        rig.connectivity.on_slept(lambda: renewed.append(True))
        await rig.online()
        await asyncio.sleep(30)
        joins = rig.asked("live")
        rig.server.is_live_mute = True
        rig.server.post(ROOM, "bob", "while asleep")
        rig.clock_offset += timedelta(hours=1)
        await until(lambda: rig.asked("live") == joins + 1, 10)
        await until(rig.is_equal_to_server, 2)
        await rig.online()
    assert renewed == [True]


@in_virtual_time
async def test_while_the_plug_is_out_nothing_runs_and_it_resumes_at_once() -> None:
    """Every fact is OFF, no request is made for an hour; then online again within a second."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.connection.set_work_offline(True)
        await until(lambda: rig.connectivity.status.is_off, 1)
        asked = len(rig.server.requests)
        await asyncio.sleep(3600)
        assert len(rig.server.requests) == asked
        assert rig.connectivity.status.is_off
        rig.connection.set_work_offline(False)
        await until(lambda: rig.connectivity.status.is_online, 1)


@pytest.mark.expects_warnings
@in_virtual_time
async def test_a_write_that_fails_is_pulled_again() -> None:
    """The disk was full when a live row came: the row is not lost, a pull brings it."""
    rig = Rig()
    real = rig.store.mirror.upsert
    left = [1]

    async def fails_once(table: str, rows: Rows) -> None:
        if left:
            left.clear()
            raise LocalStorageError("disk full")
        await real(table, rows)

    rig.store.mirror.upsert = fails_once  # type: ignore[method-assign]  # a full disk
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        rig.server.post(ROOM, "bob", "came at the wrong time")
        await until(rig.is_equal_to_server, 5)


@in_virtual_time
async def test_an_older_copy_does_not_replace_a_newer_one() -> None:
    """A pull's page that was read before an edit is applied after the edit came live."""
    rig = Rig()
    message = rig.server.post(ROOM, "bob", "tpyo")
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        rig.store.mirror.throw_away()
        rig.engine.retry()
        await asyncio.sleep(0.03)
        rig.server.edit(message, "typo")
        await asyncio.sleep(5)
        assert [record["body"] for record in rig.store.messages(ROOM)] == ["typo"]


@in_virtual_time
async def test_signed_out_keeps_what_is_cached_and_stops_asking() -> None:
    """The session was revoked elsewhere: readable, quiet, and told."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "cached")
    async with rig.running():
        await rig.online()
        rig.server.revoked.add("ann")
        rig.server.cut_live()
        rig.engine.retry()
        await until(lambda: rig.connectivity.status.needs_sign_in)
        asked = len(rig.server.requests)
        await asyncio.sleep(3600)
        assert len(rig.server.requests) == asked
    assert rig.is_equal_to_server()
