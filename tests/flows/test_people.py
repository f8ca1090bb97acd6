"""Conversations opened, groups filled and left: through the whole app and a real Postgres, on a bad network."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.domain.chat import ConversationId, ConversationKind
from pharmat_desktop.domain.errors import NoAnswer, Offline, PharmatError, Refused
from pharmat_desktop.domain.people import UserId
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, PASS, to

START = to("rpc/start_conversation")
RENAME = to("rpc/rename_group")


def readers(desk: Desk, room: str) -> list[str]:
    """Who has read the first message, by name."""
    return [one.name for one in desk.app.people.readers(desk.thread(room)[0]) or ()]


async def test_a_conversation_is_opened_and_written_in(academy: Academy, tmp_path: Path) -> None:
    """With somebody found by name; there is one of each pair, and the other person has it, too."""
    async with scene(academy, tmp_path / "sam") as here:
        tutor = await academy.person("Zuhayr", role="tutor")
        desk = Desk(academy, tutor, tmp_path / "zuhayr", here.proxy)
        async with here.sam.running(), desk.running():
            await here.sam.online()
            await desk.online()
            found = await here.sam.app.people.search("zuhayr")
            assert [person.name for person in found] == ["Zuhayr"]
            room = await here.sam.app.people.write_to(found[0].id)
            assert await here.sam.app.people.write_to(found[0].id) == room
            await here.sam.say(room, "hello")
            await eventually(lambda: desk.bodies(room) == ["hello"])
            assert await desk.app.people.write_to(UserId(here.sam.person.id)) == room
            assert "Zuhayr" in [person.name for person in here.sam.app.people.known("ZÜH")]


async def test_a_conversation_whose_answer_is_lost_is_opened_once(academy: Academy, tmp_path: Path) -> None:
    """The wish keeps its id: asked again, the server answers with what it made."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.decide = lambda request: COMMIT_THEN_DROP if START(request) else PASS
        people = here.sam.app.people
        with pytest.raises(NoAnswer):
            await people.write_to_academy()
        here.proxy.decide = lambda _: PASS
        room = await people.write_to_academy()
        opened = [one for one in here.sam.app.chat.conversations() if one.kind is ConversationKind.SUPPORT]
        assert [one.id for one in opened] == [room]


async def test_a_group_is_opened_filled_and_left(academy: Academy, tmp_path: Path) -> None:
    """By a tutor; whoever leaves has it no longer, and a student opens none."""
    async with scene(academy, tmp_path / "sam") as here:
        amal, kim = Desk(academy, here.amal, tmp_path / "amal", here.proxy), await academy.person("Kim")
        await academy.conversation(here.amal, kim)
        async with here.sam.running(), amal.running():
            await amal.online()
            await here.sam.online()
            sam = UserId(here.sam.person.id)
            with pytest.raises(Refused) as refusal:
                await here.sam.app.people.open_group([UserId(here.amal.id)], "Mine")
            assert refusal.value.sentence.startswith("Only a tutor")
            assert (here.sam.app.people.may_open_groups, amal.app.people.may_open_groups) == (False, True)
            room = await amal.app.people.open_group([sam], " Exam \n group ")
            assert [one.title for one in amal.app.chat.conversations() if one.id == room] == ["Exam group"]
            await amal.app.people.add(room, [UserId(kim.id)])
            await eventually(lambda: [m.name for m in here.sam.app.people.members(room)] == ["Amal", "Kim", "Sam"])
            assert [m.is_owner for m in here.sam.app.people.members(room)] == [True, False, False]
            await here.sam.app.people.leave(room)
            await eventually(lambda: not here.sam.app.people.members(room))
            await eventually(lambda: len(amal.app.people.members(room)) == 2)


async def test_offline_people_are_known_and_nothing_is_opened(academy: Academy, tmp_path: Path) -> None:
    """Those of this computer are listed; a command says at once that it cannot be done."""
    tutor = await academy.person("Quintavalle", role="tutor")  # other tests' Amals are in the directory, too
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        people = here.sam.app.people
        await eventually(lambda: [person.id for person in people.known("quintavalle")] == [tutor.id])
        here.sam.app.connection.set_work_offline(True)
        assert [person.id for person in people.known("quintavalle")] == [tutor.id]
        for command in (
            people.search("amal"),
            people.write_to(UserId(here.amal.id)),
            people.leave(ConversationId(here.room)),
        ):
            with pytest.raises(PharmatError) as fault:
                await command
            assert isinstance(fault.value, Offline)


async def test_a_group_says_who_has_read(academy: Academy, tmp_path: Path) -> None:
    """By name, as it happens; of two people the ticks tell enough."""
    async with scene(academy, tmp_path / "sam") as here:
        amal, kim = Desk(academy, here.amal, tmp_path / "amal", here.proxy), await academy.person("Kim")
        room = ConversationId(await academy.conversation(here.sam.person, here.amal, kim, kind="group", subject="Exam"))
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            await here.sam.say(room, "hello")
            await here.sam.say(here.room, "to you alone")
            await here.sam.sent()
            people = here.sam.app.people
            assert readers(here.sam, room) == []
            assert people.readers(here.sam.thread(here.room)[0]) is None
            await eventually(lambda: amal.bodies(room) == ["hello"])
            await amal.app.chat.mark_read(room)
            await eventually(lambda: readers(here.sam, room) == ["Amal"])
            assert readers(amal, room) == [], "neither the sender nor oneself"


async def test_a_group_s_owner_takes_somebody_out(academy: Academy, tmp_path: Path) -> None:
    """Twice is once; whoever is out has the group no longer; nobody but the owner can, and not oneself."""
    async with scene(academy, tmp_path / "sam") as here:
        amal, kim = Desk(academy, here.amal, tmp_path / "amal", here.proxy), await academy.person("Kim")
        await academy.conversation(here.amal, kim)
        async with here.sam.running(), amal.running():
            await amal.online()
            await here.sam.online()
            sam = UserId(here.sam.person.id)
            room = await amal.app.people.open_group([sam, UserId(kim.id)], "Revision")
            await eventually(lambda: len(here.sam.app.people.members(room)) == 3)
            with pytest.raises(Refused):
                await here.sam.app.people.remove(room, UserId(kim.id))
            with pytest.raises(Refused):
                await amal.app.people.remove(room, UserId(here.amal.id))
            await amal.app.people.remove(room, sam)
            await amal.app.people.remove(room, sam)
            await eventually(lambda: room not in [one.id for one in here.sam.app.chat.conversations()])
            await eventually(lambda: sam not in [member.id for member in amal.app.people.members(room)])


async def test_a_group_is_renamed_for_both_sides(academy: Academy, tmp_path: Path) -> None:
    """Live; a lost answer is cleared up by the pull that follows; nobody but the owner can."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await amal.online()
            await here.sam.online()
            room = await amal.app.people.open_group([UserId(here.sam.person.id)], "Exam")

            def titles(desk: Desk) -> list[str]:
                return [one.title for one in desk.app.chat.conversations() if one.id == room]

            await amal.app.people.rename(room, " Exam \n in June ")
            await eventually(lambda: titles(here.sam) == titles(amal) == ["Exam in June"])
            here.proxy.decide = lambda request: COMMIT_THEN_DROP if RENAME(request) else PASS
            with pytest.raises(NoAnswer):
                await amal.app.people.rename(room, "Exam in July")
            await eventually(lambda: titles(here.sam) == titles(amal) == ["Exam in July"])
            here.proxy.decide = lambda _: PASS
            with pytest.raises(Refused) as refusal:
                await here.sam.app.people.rename(room, "Mine")
            assert refusal.value.sentence == "Only the owner of a group can rename it."
            for name in (" \n ", "x" * 201):
                with pytest.raises(ValueError, match="name"):
                    await amal.app.people.rename(room, name)
            # A page of a pull that was under way may come in between, with what was before.
            await eventually(lambda: amal.app.people.subject(room) == "Exam in July")
            assert amal.app.people.subject(ConversationId("nowhere")) == ""
