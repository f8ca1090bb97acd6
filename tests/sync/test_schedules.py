"""Three hundred random lives of an app: faults at any request, restarts at any moment, and nothing lost or doubled."""

from __future__ import annotations

import asyncio
from random import Random

import pytest

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import DraftState, room_of
from tests.support.fake_server import PASSWORD
from tests.support.faults import Fault, Request
from tests.support.rig import OTHER_ROOM, ROOM, Rig
from tests.support.virtual_time import in_virtual_time, until

THIRD_ROOM = ConversationId("third-room")
ROOMS = (ROOM, OTHER_ROOM, THIRD_ROOM)


class Life:
    """One random schedule. The same seed lives the same life."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.rig = Rig()
        self.rig.server.open_room(THIRD_ROOM, "ann", "bob")
        self.rig.server.faults = self.fault
        self.harm = self.random.choice([0.1, 0.3, 0.6])
        self.written: dict[ConversationId, list[str]] = {room: [] for room in ROOMS}

    def fault(self, request: Request) -> Fault | None:
        if self.random.random() >= self.harm:
            return None
        return self.random.choice([fault for fault in Fault if fault is not Fault.REFUSE])

    async def run(self) -> None:
        for _ in range(self.random.randrange(1, 5)):
            async with self.rig.running():
                for _ in range(self.random.randrange(2, 12)):
                    await self.act()
        self.rig.server.faults = lambda _: None
        self.rig.server.revoked.clear()
        self.rig.client.set_out(False)
        async with self.rig.running():
            await self.rig.idle()
            await self.rig.online()
            await asyncio.sleep(10)
        self.rig.server.close()

    async def act(self) -> None:
        acts = [self.write] * 5 + [self.wait] * 3 + [self.cut, self.plug, self.answer, self.sign_in, self.retry]
        await self.random.choice(acts)()

    async def write(self) -> None:
        room = self.random.choice(ROOMS)
        for _ in range(self.random.choice([1, 1, 1, 5, 70])):
            kind = self.random.choices(["m", "poison", "radioactive"], [40, 1, 1])[0]
            body = f"{kind} {sum(map(len, self.written.values()))}"
            self.written[room].append(body)
            await self.rig.say(body, to=room)

    async def wait(self) -> None:
        await asyncio.sleep(self.random.choice([0.01, 0.05, 0.5, 5.0, 60.0]))

    async def cut(self) -> None:
        self.rig.server.cut_live()

    async def plug(self) -> None:
        self.rig.connection.set_work_offline(self.random.random() < 0.5)

    async def answer(self) -> None:
        self.rig.server.post(self.random.choice(ROOMS), "bob", "from bob")

    async def sign_in(self) -> None:
        await self.rig.connection.sign_in_again(PASSWORD)

    async def retry(self) -> None:
        self.rig.connection.retry()

    def judge(self) -> None:
        left = self.rig.store.drafts.drafts.values()
        assert {draft.state for draft in left} <= {DraftState.NEEDS_ATTENTION}
        for room in ROOMS:
            own = [str(m["body"]) for m in self.rig.server.messages(room) if m["sender_id"] == "ann"]
            refused = [draft.body for draft in left if room_of(draft) == room]
            expected = self.written[room]
            assert own == [body for body in expected if body not in refused], "lost, doubled or out of order"
            assert refused == [body for body in expected if not body.startswith("m ")], "refused without a reason"
            assert self.rig.store.messages(room) == self.rig.server.messages(room), "the cache is not the server"


@pytest.mark.parametrize("decade", range(30))
@pytest.mark.expects_warnings
@in_virtual_time
async def test_no_schedule_loses_doubles_or_reorders(decade: int) -> None:
    """S1, S2, S3, S5 and S7 together, ten seeds a test."""
    for seed in range(decade * 10, decade * 10 + 10):
        life = Life(seed)
        await life.run()
        try:
            life.judge()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}") from error


@in_virtual_time
async def test_a_schedule_meets_every_fault() -> None:
    """The lives above would prove little if they were peaceful."""
    met: set[Fault] = set()
    for seed in range(20):
        life = Life(seed)
        met |= {fault for _ in range(50) if (fault := life.fault(Request("ann", "send", 1)))}
        await until(lambda: True)
    assert met == set(Fault) - {Fault.REFUSE}
