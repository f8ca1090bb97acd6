"""Forwarding through the whole app and a real Postgres, written with the plug out."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.domain.chat import ConversationId, Delivery
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually


async def test_a_message_forwarded_offline_arrives_with_its_author_s_name(academy: Academy, tmp_path: Path) -> None:
    """Shown at once with a clock; sent once after a restart, after its comment; the reader sees whose words it has."""
    async with scene(academy, tmp_path / "sam") as here:
        tom = await academy.person("Tom")
        there = await academy.conversation(here.sam.person, tom)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await amal.online()
            await here.sam.online()
            await amal.say(here.room, "Two tablets")
            await eventually(lambda: here.sam.bodies(here.room) == ["Two tablets"])
            here.sam.app.connection.set_work_offline(True)
            original = here.sam.thread(here.room)[0]
            await here.sam.app.chat.forward(original, [ConversationId(there)], "Look")
            waiting = here.sam.thread(there)
            assert [(m.body, m.forwarded_from) for m in waiting] == [
                ("Look", None),
                ("Two tablets", original.sender_name),
            ]
            assert {m.delivery for m in waiting} == {Delivery.WAITING}
        reader = Desk(academy, tom, tmp_path / "tom", here.proxy)
        async with here.sam.running(), reader.running():
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            expected = [("Look", None), ("Two tablets", original.sender_name)]
            await eventually(lambda: [(m.body, m.forwarded_from) for m in reader.thread(there)] == expected)
            await eventually(lambda: [(m.body, m.forwarded_from) for m in here.sam.thread(there)] == expected)
