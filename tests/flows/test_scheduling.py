"""Messages for later through the whole app and a real Postgres: offline, on a bad network, on two devices."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pharmat_desktop.domain.chat import ConversationId, Delivery, MessageId
from pharmat_desktop.domain.scheduling import ScheduledMessage
from tests.flows.test_messages import Scene, scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, to

SCHEDULE = to("rpc/schedule_message")
ZONE = "Africa/Cairo"
TOMORROW = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(days=1)
"""To be sent after this test has ended."""


async def schedule(desk: Desk, room: str, *bodies: str) -> None:
    for place, body in enumerate(bodies):
        await desk.app.scheduling.schedule(ConversationId(room), body, TOMORROW + timedelta(minutes=place), ZONE)


def kept(desk: Desk, room: str) -> list[ScheduledMessage]:
    return list(desk.app.scheduling.scheduled(ConversationId(room)))


def shown(desk: Desk, room: str) -> list[tuple[str, Delivery]]:
    return [(one.body, one.delivery) for one in kept(desk, room)]


async def held(here: Scene) -> list[str]:
    """What the academy keeps for later, in the order of its times."""
    rows = await here.academy.rows(
        "select body from scheduled_messages where conversation_id = $1::uuid and deleted_at is null order by send_at",
        here.room,
    )
    return [row["body"] for row in rows]


async def make_due(here: Scene, body: str) -> None:
    """Its time has come: within a second the academy deals with it."""
    await here.academy.execute(
        "update scheduled_messages set send_at = now() where body = $1 and conversation_id = $2::uuid", body, here.room
    )


async def is_sent(here: Scene, body: str) -> None:
    """Return once the academy has sent it."""
    async with asyncio.timeout(60):
        while body not in await here.stored():  # noqa: ASYNC110  # the database tells nobody
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy()])
async def test_written_offline_they_wait_through_a_restart_and_are_scheduled_once(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """Changed and deleted before anything was sent, too; the other side reads what was wished last."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running():
            await here.sam.online()
            await eventually(lambda: len(here.sam.app.chat.conversations()) == 1)
            here.sam.app.connection.set_work_offline(True)
            await schedule(here.sam, here.room, "one", "two", "three")
            _, two, three = kept(here.sam, here.room)
            await here.sam.app.scheduling.change(two, body="zwei", send_at=TOMORROW - timedelta(hours=1))
            await here.sam.app.scheduling.cancel(three)
        here.proxy.meet(fate, SCHEDULE)
        async with here.sam.running(), amal.running():
            assert shown(here.sam, here.room) == [("zwei", Delivery.WAITING), ("one", Delivery.WAITING)]
            here.sam.app.connection.set_work_offline(False)
            await eventually(lambda: shown(here.sam, here.room) == [("zwei", Delivery.SENT), ("one", Delivery.SENT)])
            assert await held(here) == ["zwei", "one"]
            assert here.sam.bodies(here.room) == amal.bodies(here.room) == []
            await amal.online()
            await make_due(here, "zwei")
            await eventually(lambda: amal.bodies(here.room) == here.sam.bodies(here.room) == ["zwei"])
            await eventually(lambda: shown(here.sam, here.room) == [("one", Delivery.SENT)])


async def test_one_person_s_devices_show_the_same_and_act_on_the_same(academy: Academy, tmp_path: Path) -> None:
    """Live: what one device schedules the other changes, sends at once, or deletes."""
    async with scene(academy, tmp_path / "desk") as here:
        laptop = Desk(academy, here.sam.person, tmp_path / "laptop", here.proxy)
        async with here.sam.running(), laptop.running():
            await here.sam.online()
            await laptop.online()
            await schedule(here.sam, here.room, "one", "two")
            await eventually(lambda: [one.body for one in kept(laptop, here.room)] == ["one", "two"])
            one, two = kept(laptop, here.room)
            assert (one.zone, one.send_at) == (ZONE, TOMORROW)
            await laptop.app.scheduling.change(one, body="uno")
            await eventually(lambda: [one.body for one in kept(here.sam, here.room)] == ["uno", "two"])
            await laptop.app.scheduling.cancel(two)
            await eventually(lambda: [one.body for one in kept(here.sam, here.room)] == ["uno"])
            await here.sam.app.scheduling.send_now(kept(here.sam, here.room)[0])
            await eventually(lambda: laptop.bodies(here.room) == ["uno"])
            await eventually(lambda: kept(laptop, here.room) == kept(here.sam, here.room) == [])
        assert await here.stored() == ["uno"]


async def test_a_change_that_comes_too_late_is_told_and_keeps_its_text(academy: Academy, tmp_path: Path) -> None:
    """Written offline, while the message went out as it was: the words can be copied until they are given up."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        await schedule(here.sam, here.room, "at eight")
        await eventually(lambda: shown(here.sam, here.room) == [("at eight", Delivery.SENT)])
        here.sam.app.connection.set_work_offline(True)
        await here.sam.app.scheduling.change(kept(here.sam, here.room)[0], body="at nine")
        await make_due(here, "at eight")
        await is_sent(here, "at eight")
        here.sam.app.connection.set_work_offline(False)
        await eventually(lambda: [one.needs_attention for one in kept(here.sam, here.room)] == [True])
        await eventually(lambda: here.sam.bodies(here.room) == ["at eight"])
        (late,) = kept(here.sam, here.room)
        assert (late.body, late.delivery) == ("at nine", Delivery.NEEDS_ATTENTION)
        assert "sent already" in late.problem
        await here.sam.app.scheduling.give_up(late)
        await eventually(lambda: kept(here.sam, here.room) == [])
        assert here.sam.bodies(here.room) == ["at eight"]


async def test_what_the_academy_set_aside_needs_the_person_and_is_not_lost(academy: Academy, tmp_path: Path) -> None:
    """Not a member any more when its time came: kept with the reason, in sight; sent after the return."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        await schedule(here.sam, here.room, "I was removed")
        await eventually(lambda: shown(here.sam, here.room) == [("I was removed", Delivery.SENT)])
        membership = (here.room, here.sam.person.id)
        where = "where conversation_id = $1::uuid and user_id = $2::uuid"
        await academy.execute(f"delete from conversation_members {where}", *membership)
        await make_due(here, "I was removed")
        await eventually(lambda: [one.needs_attention for one in kept(here.sam, here.room)] == [True])
        (aside,) = kept(here.sam, here.room)
        assert "not in this conversation" in aside.problem
        await eventually(lambda: [one.attention for one in here.sam.app.chat.conversations()] == [1])
        await academy.execute(
            "insert into conversation_members (conversation_id, user_id) values ($1::uuid, $2::uuid)", *membership
        )
        await here.sam.app.scheduling.send_now(aside)
        await eventually(lambda: here.sam.bodies(here.room) == ["I was removed"])
        await eventually(lambda: kept(here.sam, here.room) == [])


async def test_a_reply_waits_with_what_it_answers(academy: Academy, tmp_path: Path) -> None:
    """And answers it when it arrives."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        (asked,) = await academy.write(here.room, here.amal, "When?")
        await here.sam.online()
        await eventually(lambda: here.sam.bodies(here.room) == ["When?"])
        await here.sam.app.scheduling.schedule(
            ConversationId(here.room), "At eight", TOMORROW, ZONE, reply_to=MessageId(asked)
        )
        await eventually(lambda: shown(here.sam, here.room) == [("At eight", Delivery.SENT)])
        await make_due(here, "At eight")
        await eventually(lambda: here.sam.bodies(here.room) == ["When?", "At eight"])
        reply = here.sam.thread(here.room)[1].reply_to
        assert reply is not None
        assert reply.message_id == asked
