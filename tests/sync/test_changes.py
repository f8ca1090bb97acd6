"""Changes of messages, at the level of the engine: edits, deletions and reactions are sent as last wished, once."""

from __future__ import annotations

import pytest

from pharmat_desktop.domain.chat import Delivery
from pharmat_desktop.domain.drafts import DraftState
from tests.support.faults import Fault, met_first
from tests.support.rig import Rig
from tests.support.virtual_time import in_virtual_time, until


@in_virtual_time
async def test_of_several_edits_made_offline_the_last_is_sent_once() -> None:
    """The screen shows it at once with a clock; the server gets one request."""
    rig = Rig()
    async with rig.running():
        await rig.say("frist")
        await rig.idle()
        rig.client.set_out(True)
        for body in ("fisrt", "first"):
            await rig.chat.edit_message(rig.shown()[0], body)
        assert [(m.body, m.delivery) for m in rig.shown()] == [("first", Delivery.WAITING)]
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == ["first"]
    assert [(m.body, m.delivery, m.is_edited) for m in rig.shown()] == [("first", Delivery.SENT, True)]
    assert rig.asked("change") == 1


@in_virtual_time
async def test_an_edit_of_an_unsent_message_goes_with_it() -> None:
    """No second request is needed for what has not left yet."""
    rig = Rig()
    rig.client.set_out(True)
    async with rig.running():
        await rig.say("frist")
        await rig.chat.edit_message(rig.shown()[0], "first")
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == ["first"]
    assert rig.asked("change") == 0


@in_virtual_time
async def test_an_edit_of_a_message_under_way_follows_it() -> None:
    """It waits for the message's fate, then is sent."""
    rig = Rig()
    rig.server.faults = met_first("send", Fault.SLOW)
    async with rig.running():
        await rig.online()
        await rig.say("frist")
        await until(lambda: rig.shown()[0].delivery is Delivery.SENDING)
        await rig.chat.edit_message(rig.shown()[0], "first")
        assert rig.shown()[0].body == "first"
        await rig.idle()
    assert rig.bodies() == ["first"]
    assert (rig.asked("send"), rig.asked("change")) == (1, 1)


@pytest.mark.parametrize(
    "fault",
    [
        *(Fault.COMMIT_THEN_DROP, Fault.DROP, Fault.BUSY, Fault.OFFLINE),
        pytest.param(Fault.NONSENSE, marks=pytest.mark.expects_warnings),
    ],
)
@in_virtual_time
async def test_s4_a_change_without_an_answer_is_said_again(fault: Fault) -> None:
    """A reaction, an edit and a deletion end as they were wished, whatever became of the first request."""
    rig = Rig()
    async with rig.running():
        await rig.say("one", "two")
        await rig.idle()
        rig.server.faults = met_first("change", fault, fault)
        one, two = rig.shown()
        await rig.chat.react(one, "👍", is_on=True)
        await rig.chat.edit_message(one, "uno")
        await rig.chat.delete_message(two)
        await rig.idle()
        first, second = rig.shown()
    assert rig.bodies() == ["uno", ""]
    assert [(r.emoji, r.is_own, r.count) for r in first.reactions] == [("👍", True, 1)]
    assert second.is_deleted


@in_virtual_time
async def test_s5_a_refused_edit_keeps_its_text_until_the_person_decides() -> None:
    """It is shown with the reason, delays nothing else, and can be given up: then the server's text is back."""
    rig = Rig()
    async with rig.running():
        await rig.say("fine")
        await rig.idle()
        await rig.chat.edit_message(rig.shown()[0], "poison")
        await rig.idle()
        refused = rig.shown()[0]
        assert (refused.body, refused.delivery) == ("poison", Delivery.NEEDS_ATTENTION)
        assert refused.problem == "You cannot change this message."
        await rig.say("next")
        await rig.idle()
        await rig.chat.discard(refused.draft_id)
        assert [m.body for m in rig.shown()] == ["fine", "next"]


@in_virtual_time
async def test_taking_a_reaction_back_before_it_was_sent_sends_the_last_wish() -> None:
    """Set, taken back, set: one request."""
    rig = Rig()
    async with rig.running():
        await rig.say("hi")
        await rig.idle()
        rig.client.set_out(True)
        for is_on in (True, False, True):
            await rig.chat.react(rig.shown()[0], "🎉", is_on=is_on)
        rig.connection.set_work_offline(False)
        await rig.idle()
        assert [r.emoji for r in rig.shown()[0].reactions] == ["🎉"]
    assert rig.asked("change") == 1


@in_virtual_time
async def test_a_message_under_way_can_be_deleted() -> None:
    """It arrives, and is then taken back; one that waits just goes."""
    rig = Rig()
    rig.server.faults = met_first("send", Fault.SLOW)
    async with rig.running():
        await rig.online()
        await rig.say("oops")
        await until(lambda: rig.shown()[0].delivery is Delivery.SENDING)
        await rig.chat.delete_message(rig.shown()[0])
        assert rig.shown()[0].is_deleted
        rig.client.set_out(True)
        await rig.say("never sent")
        await rig.chat.delete_message(rig.shown()[1])
        rig.connection.set_work_offline(False)
        await rig.idle()
    assert rig.bodies() == [""]


@pytest.mark.parametrize(("newest", "stored"), [("three", "three"), ("poison", "one")])
@in_virtual_time
async def test_of_changes_behind_one_without_an_answer_only_the_newest_is_said(newest: str, stored: str) -> None:
    """It stands for those before it: nobody is told an older text again, and might act on it. Refused, it keeps its."""
    rig = Rig()
    async with rig.running():
        await rig.say("one")
        await rig.idle()
        rig.server.faults = met_first("change", Fault.SLOW)
        await rig.chat.edit_message(rig.shown()[0], "two")
        await until(lambda: rig.asked("change") == 1)
        await rig.chat.edit_message(rig.shown()[0], newest)
        rig.client.set_out(True)
        drafts = rig.store.drafts.drafts
        await until(lambda: [one.state for one in drafts.values()] == [DraftState.UNKNOWN, DraftState.QUEUED])
        rig.connection.set_work_offline(False)
        await rig.idle()
        assert rig.store.drafts.counts() == (0, int(newest == "poison"))
        assert rig.shown()[0].body == newest
    assert (rig.bodies(), rig.asked("change")) == ([stored], 2)
