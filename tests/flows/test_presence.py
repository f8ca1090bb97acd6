"""Who is in a conversation and who types in it: two people through the whole app and the real Realtime."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.presence import NOBODY, Company
from pharmat_desktop.tasks import TaskScope
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually


class Visitor:
    """Somebody who has a conversation open."""

    def __init__(self, desk: Desk, room: str) -> None:
        self.desk = desk
        self.sees: Company = NOBODY
        self.seen: list[Company] = []
        self.when: list[float] = []
        """On the loop's clock."""
        self._room = ConversationId(room)

    async def stay(self) -> None:
        await self.desk.app.presence.stay(self._room, UserId(self.desk.person.id), self._note)

    def _note(self, company: Company) -> None:
        self.sees = company
        self.seen.append(company)
        self.when.append(asyncio.get_running_loop().time())


@asynccontextmanager
async def staying(*visitors: Visitor) -> AsyncIterator[None]:
    async with TaskScope("test") as scope:
        for visitor in visitors:
            scope.spawn(visitor.stay(), name="stay")
        yield


async def test_two_people_see_each_other_come_type_and_go(academy: Academy, tmp_path: Path) -> None:
    """Typing shows at once and ends when it is sent; whoever leaves is gone, and is back after an outage."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            one, other = Visitor(here.sam, here.room), Visitor(amal, here.room)
            sam_id, amal_id = UserId(here.sam.person.id), UserId(here.amal.id)
            async with staying(one):
                async with staying(other):
                    await eventually(lambda: one.sees == Company(frozenset({amal_id})))
                    await eventually(lambda: other.sees == Company(frozenset({sam_id})))
                    for _ in range(20):
                        await amal.app.presence.typed()
                    await eventually(lambda: one.sees.typing == {amal_id})
                    await amal.app.presence.stopped()
                    await eventually(lambda: not one.sees.typing)
                    assert sum(bool(company.typing) for company in one.seen) == 1
                    assert not any(company.typing for company in other.seen), "one's own typing is no news"
                    amal.app.connection.set_work_offline(True)
                    await eventually(lambda: other.sees == NOBODY and one.sees == NOBODY)
                    await amal.app.presence.typed()
                    amal.app.connection.set_work_offline(False)
                    await eventually(lambda: amal_id in one.sees.present and sam_id in other.sees.present)
                await eventually(lambda: one.sees == NOBODY)


async def test_typing_ends_by_itself(academy: Academy, tmp_path: Path) -> None:
    """Whose app says nothing more for six seconds has stopped."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            one, other = Visitor(here.sam, here.room), Visitor(amal, here.room)
            async with staying(one, other):
                await eventually(lambda: bool(one.sees.present and other.sees.present))
                await amal.app.presence.typed()
                await eventually(lambda: bool(one.sees.typing))
                await eventually(lambda: not one.sees.typing)
                began, ended = one.when[-2:]
                assert ended - began > 4
                assert one.sees.present


async def test_a_stranger_is_not_let_in(academy: Academy, tmp_path: Path) -> None:
    """The server's policies decide: whoever is no member hears nothing and stops asking."""
    async with scene(academy, tmp_path / "sam") as here:
        eve = Desk(academy, await academy.person("Eve"), tmp_path / "eve", here.proxy)
        async with here.sam.running(), eve.running():
            await here.sam.online()
            await eve.online()
            one, stranger = Visitor(here.sam, here.room), Visitor(eve, here.room)
            async with staying(one):
                await asyncio.wait_for(stranger.stay(), 60)
            assert (one.seen, stranger.seen) == ([], [])
