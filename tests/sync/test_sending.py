"""Sending, at the level of the engine: promises S1 to S5 and S8 of SYNC.md."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import pytest

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.pull import Rows
from tests.support.fake_server import PASSWORD
from tests.support.faults import Fault, Request, met_first
from tests.support.rig import OTHER_ROOM, ROOM, Rig
from tests.support.virtual_time import in_virtual_time, until


def _always(kind: str, fault: Fault) -> Callable[[Request], Fault | None]:
    return lambda request: fault if request.kind == kind else None


@in_virtual_time
async def test_a_message_arrives_once_and_its_draft_goes() -> None:
    """The plain case: one request, the row in the mirror, no draft left."""
    rig = Rig()
    async with rig.running():
        await rig.say("hello")
        await rig.idle()
    assert rig.bodies() == ["hello"]
    assert [record["body"] for record in rig.store.messages(ROOM)] == ["hello"]
    assert rig.asked("send") == 1


@in_virtual_time
async def test_s1_what_was_written_offline_is_sent_after_a_restart() -> None:
    """Three messages written with the plug out, the app quit, started again offline, then plugged in."""
    rig = Rig()
    rig.client.set_out(True)
    async with rig.running():
        written = await rig.say("one", "two", "three")
        await asyncio.sleep(60)
    async with rig.running():
        await asyncio.sleep(60)
        assert [rig.state(message_id) for message_id in written] == [DraftState.QUEUED] * 3
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == ["one", "two", "three"]


@in_virtual_time
async def test_s2_a_lost_answer_sends_nothing_twice() -> None:
    """The server committed, the answer was lost: asked by id, found, and not sent again."""
    rig = Rig()
    rig.server.faults = met_first("send", Fault.COMMIT_THEN_DROP)
    rig.server.is_live_mute = True
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        await rig.say("once")
        await rig.idle()
    assert rig.bodies() == ["once"]
    assert (rig.asked("send"), rig.asked("find")) == (1, 1)


@in_virtual_time
async def test_s2_a_request_carried_out_late_sends_nothing_twice() -> None:
    """Asked too early, the server says absent; the resend and the late original are one message."""
    rig = Rig()
    rig.server.faults = met_first("send", Fault.COMMIT_LATE)
    async with rig.running():
        await rig.say("a", "b", "c")
        await rig.idle()
        await asyncio.sleep(10)
    assert rig.bodies() == ["a", "b", "c"]
    assert rig.asked("send") >= 2


@in_virtual_time
async def test_s3_order_holds_while_more_is_written() -> None:
    """What is written during an outage stays behind what was written before it."""
    rig = Rig()
    rig.server.faults = met_first("send", Fault.OFFLINE, Fault.BUSY, Fault.DROP)
    expected = [f"m{number}" for number in range(30)]
    async with rig.running():
        for body in expected:
            await rig.say(body)
            await asyncio.sleep(0.2)
        await rig.idle()
    assert rig.bodies() == expected


@in_virtual_time
async def test_s3_a_stuck_lane_does_not_delay_another() -> None:
    """One conversation's request gets no answer for ever; the other conversation's messages pass at once."""
    rig = Rig()
    real = rig.client.send_messages

    async def stuck_in_one_room(drafts: Sequence[object]) -> object:
        if getattr(drafts[0], "conversation_id", None) == ROOM:
            await asyncio.sleep(3600)
        return await real(drafts)  # type: ignore[arg-type]  # passes on what it was given

    rig.client.send_messages = stuck_in_one_room  # type: ignore[assignment,method-assign]  # a stalled connection
    async with rig.running():
        await rig.online()
        await rig.say("stuck")
        await rig.say("passes", to=OTHER_ROOM)
        await until(lambda: rig.bodies(OTHER_ROOM) == ["passes"], 2)
        await rig.say("passes too", to=OTHER_ROOM)
        await until(lambda: rig.bodies(OTHER_ROOM) == ["passes", "passes too"], 2)


@in_virtual_time
async def test_s4_unknown_is_asked_before_any_resend() -> None:
    """While the question has no answer either, the draft stays unknown and its lane waits."""
    rig = Rig()
    rig.server.is_live_mute = True
    rig.server.faults = lambda request: {"send": Fault.DROP, "find": Fault.OFFLINE}.get(request.kind)
    async with rig.running():
        await rig.online()
        (message_id,) = await rig.say("where am I?")
        await until(lambda: rig.state(message_id) is DraftState.UNKNOWN)
        await rig.say("and I?")
        await asyncio.sleep(120)
        assert rig.state(message_id) is DraftState.UNKNOWN
        assert rig.asked("send") == 1
        rig.server.faults = lambda _: None
        await rig.idle()
    assert rig.bodies() == ["where am I?", "and I?"]


@in_virtual_time
async def test_s4_a_message_that_arrives_live_is_not_asked_for() -> None:
    """No answer, yet the row comes by the live channel: the draft goes, nothing is sent again."""
    rig = Rig()
    rig.server.faults = lambda request: {"send": Fault.COMMIT_THEN_DROP, "find": Fault.OFFLINE}.get(request.kind)
    async with rig.running():
        await rig.online()
        await rig.say("seen live")
        await rig.idle()
    assert rig.asked("send") == 1


@in_virtual_time
async def test_s5_a_refusal_explains_itself_and_passes_by() -> None:
    """One refused item of a batch needs attention, with code and sentence; those around it are sent in order."""
    rig = Rig()
    async with rig.running():
        _, refused, _ = await rig.say("before", "poison", "after")
        await rig.idle()
        draft = rig.store.drafts.draft(refused)
        assert draft is not None
        assert draft.problem is not None
        assert (draft.state, draft.problem.code) == (DraftState.NEEDS_ATTENTION, "invalid")
        assert draft.problem.sentence == "This message cannot be sent."
        await until(lambda: rig.connectivity.status.attention == 1)
        await asyncio.sleep(3600)
        assert rig.asked("send") <= 3, "a refusal is not repeated by a timer"
        await rig.chat.edit(refused, "better")
        await rig.idle()
    assert rig.bodies() == ["before", "after", "better"]


@in_virtual_time
async def test_s5_a_refused_request_is_split_until_the_poison_stands_alone() -> None:
    """413 for the whole batch: the one message that causes it is set aside, the others arrive in order."""
    rig = Rig()
    rig.client.set_out(True)
    async with rig.running():
        bodies = [f"m{number}" for number in range(20)]
        await rig.say(*bodies[:13], "radioactive", *bodies[13:])
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == bodies
    assert [draft.body for draft in rig.store.drafts.drafts.values()] == ["radioactive"]


@in_virtual_time
async def test_s3_a_split_request_that_is_interrupted_keeps_its_order() -> None:
    """The first half arrived, then the network went: what was behind waits in its place, and is sent in order."""
    rig = Rig()
    rig.client.set_out(True)
    async with rig.running():
        bodies = [f"m{number}" for number in range(8)]
        await rig.say(*bodies[:5], "radioactive", *bodies[5:])
        rig.server.faults = lambda r: Fault.OFFLINE if r.kind == "send" and rig.asked("send") == 4 else None
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == bodies


@in_virtual_time
async def test_what_was_in_flight_when_the_plug_was_pulled_is_unknown() -> None:
    """It may have arrived, and is not shown as being sent for hours."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = _always("send", Fault.SLOW)
        (message_id,) = await rig.say("slowly")
        await asyncio.sleep(1)
        assert rig.state(message_id) is DraftState.SENDING
        rig.connection.set_work_offline(True)
        await until(lambda: rig.state(message_id) is DraftState.UNKNOWN, 1)


@in_virtual_time
async def test_s8_the_end_of_a_session_pauses_and_fails_no_draft() -> None:
    """Signed out in the middle: drafts wait, the cache stays, nothing is tried; signing in again sends them."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "old")
    async with rig.running():
        await rig.online()
        rig.server.faults = met_first("send", Fault.SIGN_OUT)
        first, second = await rig.say("one", "two")
        await until(lambda: rig.connectivity.status.needs_sign_in)
        asked = rig.asked("send")
        await asyncio.sleep(3600)
        assert rig.asked("send") == asked
        assert {rig.state(first), rig.state(second)} == {DraftState.QUEUED}
        assert [record["body"] for record in rig.store.messages(ROOM)] == ["old"]
        await rig.connection.sign_in_again(PASSWORD)
        await rig.idle()
        await rig.online()
    assert rig.bodies() == ["old", "one", "two"]


@pytest.mark.parametrize("fault", [Fault.OFFLINE, Fault.BUSY, Fault.DROP])
@in_virtual_time
async def test_retry_ends_the_waiting_at_once(fault: Fault) -> None:
    """After an hour of failures the back-off is long; Retry sends within a second."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = _always("send", fault)
        await rig.say("patience")
        await asyncio.sleep(3600)
        rig.server.faults = lambda _: None
        await asyncio.sleep(0)
        rig.connection.retry()
        await until(lambda: rig.bodies() == ["patience"], 1)


@in_virtual_time
async def test_retry_forgets_how_often_it_failed() -> None:
    """Should the first attempt after Retry fail, the next one comes soon again."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = _always("send", Fault.BUSY)
        await rig.say("patience")
        await asyncio.sleep(3600)
        asked = rig.asked("send")
        rig.connection.retry()
        await asyncio.sleep(3)
        assert rig.asked("send") - asked >= 3


@in_virtual_time
async def test_the_server_s_own_waiting_time_is_honoured() -> None:
    """429 with Retry-After 30: nothing is sent before, whatever else is written meanwhile."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = met_first("send", Fault.TOLD_TO_WAIT)
        await rig.say("one")
        await until(lambda: rig.asked("send") == 1)
        for number in range(28):
            await asyncio.sleep(1)
            await rig.say(f"{number}")
        assert rig.asked("send") == 1
        await rig.idle()
    assert rig.bodies()[:2] == ["one", "0"]


@in_virtual_time
async def test_an_outage_costs_few_requests() -> None:
    """An hour of 503 is answered by a back-off, not by a storm."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        rig.server.faults = _always("send", Fault.BUSY)
        await rig.say("x")
        await asyncio.sleep(3600)
        assert 60 <= rig.asked("send") <= 250
        rig.server.faults = lambda _: None
        await rig.idle()


@pytest.mark.expects_warnings
@in_virtual_time
async def test_s3_a_row_that_cannot_be_stored_does_not_delay_another_lane() -> None:
    """The server's row for one message makes no sense to the mirror: it stays unknown, the others go on."""
    rig = Rig()
    real = rig.store.mirror.upsert

    async def strict(table: str, rows: Rows) -> None:
        if any("unstorable" in str(row) for row in rows.rows):
            raise UnexpectedAnswer("a row of another shape")
        await real(table, rows)

    rig.store.mirror.upsert = strict  # type: ignore[method-assign]  # a mirror that checks rows
    rig.server.is_live_mute = True
    async with rig.running():
        await rig.online()
        await asyncio.sleep(5)
        (odd,) = await rig.say("unstorable")
        await asyncio.sleep(100)
        expected = [f"{number}" for number in range(5)]
        for body in expected:
            await rig.say(body, to=OTHER_ROOM)
        await until(lambda: rig.bodies(OTHER_ROOM) == expected, 1)
        assert rig.state(odd) is DraftState.UNKNOWN
        assert rig.asked("send") <= 10


@pytest.mark.expects_warnings
@in_virtual_time
async def test_an_answer_that_makes_no_sense_is_looked_up() -> None:
    """The server carried it out, its answer cannot be read: asked by id, not sent again."""
    rig = Rig()
    rig.server.is_live_mute = True
    rig.server.faults = met_first("send", Fault.NONSENSE)
    async with rig.running():
        await rig.say("garbled")
        await rig.idle()
    assert rig.asked("send") == 1


@in_virtual_time
async def test_read_marks_are_sent_once_and_survive_an_outage() -> None:
    """Reading offline tells the server later, the newest mark only."""
    rig = Rig()
    for number in range(5):
        rig.server.post(ROOM, "bob", f"{number}")
    async with rig.running():
        await rig.online()
        rig.connection.set_work_offline(True)
        await rig.store.drafts.note_read(ROOM, 3)
        await rig.chat.mark_read(ROOM)
        await asyncio.sleep(5)
        rig.connection.set_work_offline(False)
        await until(lambda: rig.server.read_mark(ROOM, "ann") == 5)
        await asyncio.sleep(5)
    assert rig.asked("read") == 1


@in_virtual_time
async def test_a_thousand_drafts_drain_in_few_requests() -> None:
    """Batches grow while all goes well."""
    rig = Rig()
    rig.client.set_out(True)
    expected = [f"{number}" for number in range(1000)]
    async with rig.running():
        await rig.say(*expected)
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == expected
    assert rig.asked("send") <= 8
