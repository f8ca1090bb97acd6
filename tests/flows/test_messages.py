"""Messages between two people through the whole app and a real Postgres, on a bad network: S1 to S9 of SYNC.md."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import pytest

from pharmat_desktop.domain.chat import ConversationId, Delivery, MessageId
from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.drafts import MessageDraft
from tests.support.academy import PASSWORD, Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    DUPLICATE,
    PASS,
    Canned,
    Fate,
    FaultProxy,
    Request,
    Stall,
    to,
)

SEND = to("rpc/send_messages")
PULL = to("rpc/sync_pull")
FIND = to("rest/v1/messages")


@dataclass
class Scene:
    """Sam at the app, Amal on the server's side, one conversation between them."""

    academy: Academy
    proxy: FaultProxy
    sam: Desk
    amal: Person
    room: str

    async def stored(self, room: str = "") -> list[str]:
        return [str(row["body"]) for row in await self.academy.messages(room or self.room)]


@asynccontextmanager
async def scene(academy: Academy, directory: Path) -> AsyncIterator[Scene]:
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = await academy.conversation(sam, amal)
    async with FaultProxy(academy.url) as proxy:
        yield Scene(academy, proxy, Desk(academy, sam, directory, proxy), amal, room)


async def test_two_people_write_to_each_other_live(academy: Academy, tmp_path: Path) -> None:
    """Both have the app open: what one sends the other sees at once, with ticks when it was read."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            await here.sam.say(here.room, "hello")
            await eventually(lambda: amal.bodies(here.room) == ["hello"])
            await amal.app.chat.mark_read(ConversationId(here.room))
            await amal.say(here.room, "hi")
            await eventually(lambda: here.sam.bodies(here.room) == ["hello", "hi"])
            await eventually(lambda: here.sam.deliveries(here.room)[0] is Delivery.READ)


async def test_s1_written_offline_quit_started_again_and_delivered_once(academy: Academy, tmp_path: Path) -> None:
    """A real outage: three messages wait with a clock through a restart, then arrive in order with ticks."""
    async with scene(academy, tmp_path) as here:
        async with here.sam.running():
            await here.sam.online()
            await eventually(lambda: len(here.sam.app.chat.conversations()) == 1)
            await here.proxy.pull_plug()
            await here.sam.say(here.room, "one", "two", "three")
            await eventually(lambda: not here.sam.app.connection.status.is_online)
        async with here.sam.running():
            assert here.sam.bodies(here.room) == ["one", "two", "three"]
            assert set(here.sam.deliveries(here.room)) <= {Delivery.WAITING, Delivery.SENDING, Delivery.UNKNOWN}
            await here.proxy.insert_plug()
            here.sam.app.connection.retry()
            await here.sam.sent()
            await eventually(lambda: here.sam.deliveries(here.room) == [Delivery.SENT] * 3)
        assert await here.stored() == ["one", "two", "three"]


async def test_s1_the_work_offline_switch_keeps_and_then_sends(academy: Academy, tmp_path: Path) -> None:
    """Nothing leaves while it is out; online again within seconds of putting it back."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.sam.app.connection.set_work_offline(True)
        await eventually(lambda: here.sam.app.connection.status.is_off)
        await here.sam.say(here.room, "later")
        await eventually(lambda: here.proxy.is_idle)  # what was under way has been cut
        seen = len(here.proxy.seen())
        await asyncio.sleep(1)
        assert len(here.proxy.seen()) == seen
        here.sam.app.connection.set_work_offline(False)
        await here.sam.sent()
        await here.sam.online()
        assert await here.stored() == ["later"]


@pytest.mark.parametrize("fate", [COMMIT_THEN_DROP, DUPLICATE, CUT], ids=lambda fate: fate.name)
async def test_s2_a_faulty_delivery_stores_one_copy(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """The answer lost, the request doubled, the request lost: one message, and the app knows."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(fate, SEND)
        await here.sam.say(here.room, "once", "and once")
        await here.sam.sent()
        assert here.sam.deliveries(here.room) == [Delivery.SENT] * 2
        assert await here.stored() == ["once", "and once"]


async def test_s3_order_holds_in_each_conversation_through_a_burst_of_faults(academy: Academy, tmp_path: Path) -> None:
    """Forty messages in two conversations while every third request meets a fault."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        other = await academy.conversation(here.sam.person, here.amal)
        await here.sam.online()
        random = Random(7)
        fates: list[Fate] = [CUT, COMMIT_THEN_DROP, DUPLICATE, Canned.busy(), Canned.expired_token(), Stall(0.2)]
        here.proxy.decide = lambda r: random.choice(fates) if SEND(r) and random.random() < 0.34 else PASS
        expected = [f"{number}" for number in range(20)]
        for body in expected:
            await here.sam.say(here.room, body)
            await here.sam.say(other, body)
        await here.sam.sent()
        assert await here.stored() == expected
        assert await here.stored(other) == expected


async def test_s4_without_an_answer_a_message_is_unknown_until_asked_for(academy: Academy, tmp_path: Path) -> None:
    """It is never called failed, and never sent again while it may have arrived."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(COMMIT_THEN_DROP, SEND)
        here.proxy.decide = lambda request: CUT if FIND(request) or PULL(request) else PASS
        here.proxy.is_mute = True
        await here.sam.say(here.room, "did it arrive?")
        await eventually(lambda: here.sam.deliveries(here.room) == [Delivery.UNKNOWN])
        await eventually(lambda: len(here.proxy.seen(FIND)) >= 2)
        here.proxy.forgive()
        await here.sam.sent()
        assert here.proxy.passed(SEND) == 1
        assert here.sam.deliveries(here.room) == [Delivery.SENT]


async def test_s5_a_refusal_explains_itself_and_the_person_decides(academy: Academy, tmp_path: Path) -> None:
    """Too long for the server: the sentence is shown, the next message passes, an edited one is sent."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        await here.sam.app._store.drafts.add(_too_long(here.room))  # type: ignore[union-attr]  # past the service's check
        await here.sam.say(here.room, "fine")
        await here.sam.sent()
        message = next(row for row in here.sam.thread(here.room) if row.delivery is Delivery.NEEDS_ATTENTION)
        assert message.problem.endswith(".")
        assert here.sam.app.connection.status.attention == 1
        await here.sam.app.chat.edit(message.id, "shorter")
        await here.sam.sent()
        assert await here.stored() == ["fine", "shorter"]


async def test_s6_a_captive_portal_is_not_online(academy: Academy, tmp_path: Path) -> None:
    """A hotel's page with status 200 is no answer of the academy; nothing is lost, and it recovers by itself."""
    async with scene(academy, tmp_path) as here:
        here.proxy.decide = lambda request: CUT if request.is_websocket else Canned.captive_portal()
        async with here.sam.running() as app:
            await eventually(lambda: app.connection.status.data.state is FactState.BAD)
            assert app.connection.status.is_first_sync, "nobody may take an empty list for the truth"
            here.proxy.forgive()
            app.connection.retry()
            await eventually(lambda: app.connection.status.is_online and not app.connection.status.is_first_sync)
            here.proxy.decide = lambda request: CUT if request.is_websocket else Canned.captive_portal()
            await here.proxy.cut_all()
            await _written_at_the_hotel(here)


async def _written_at_the_hotel(here: Scene) -> None:
    """Kept, told to be waiting, and sent once the academy itself answers."""
    await here.sam.say(here.room, "from the hotel")
    await eventually(lambda: here.sam.app.connection.status.data.state is FactState.BAD)
    assert not here.sam.app.connection.status.is_online
    here.proxy.forgive()
    here.sam.app.connection.retry()
    await here.sam.sent()
    await here.sam.online()
    assert await here.stored() == ["from the hotel"]


async def test_s7_after_a_live_outage_the_cache_equals_the_server(academy: Academy, tmp_path: Path) -> None:
    """Messages, an edit and a deletion while the live connection was away."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await academy.write(here.room, here.amal, "first", "secnod", "regretted")
        await eventually(lambda: here.sam.bodies(here.room) == ["first", "secnod", "regretted"])
        here.proxy.decide = lambda request: CUT if request.is_websocket else PASS
        await here.proxy.cut_all(websockets_only=True)
        await eventually(lambda: here.sam.app.connection.status.live.state is FactState.BAD)
        await academy.write(here.room, here.amal, *(f"missed {number}" for number in range(30)))
        await academy.execute("update public.messages set body = 'second', edited_at = now() where body = 'secnod'")
        await academy.execute("update public.messages set body = '', deleted_at = now() where body = 'regretted'")
        here.proxy.forgive()
        await here.sam.online()
        stored = await here.stored()
        await eventually(lambda: here.sam.bodies(here.room) == stored)
        assert here.sam.thread(here.room)[2].is_deleted


async def test_s8_an_expired_token_is_renewed_and_fails_no_message(academy: Academy, tmp_path: Path) -> None:
    """401 in the middle of a send: renewed, repeated, sent; nothing needs attention."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(Canned.expired_token(), SEND)
        await here.sam.say(here.room, "stamped anew")
        await here.sam.sent()
        assert await here.stored() == ["stamped anew"]
        assert here.sam.app.connection.status.attention == 0


async def test_s8_a_revoked_session_pauses_and_loses_nothing(academy: Academy, tmp_path: Path) -> None:
    """Signed out by the server: readable, drafts wait, and signing in again sends them."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await academy.write(here.room, here.amal, "before")
        await here.sam.online()
        here.sam.app._session._fallback_password = None  # type: ignore[union-attr]  # a real academy publishes none
        await academy.execute("delete from auth.sessions where user_id = $1", UUID(here.sam.person.id))
        here.proxy.meet(Canned.expired_token(), SEND)
        await here.sam.say(here.room, "while signed out")
        await eventually(lambda: here.sam.app.connection.status.needs_sign_in)
        await eventually(lambda: here.sam.deliveries(here.room) == [Delivery.SENT, Delivery.WAITING])
        await here.sam.app.connection.sign_in_again(PASSWORD)
        await here.sam.sent()
        await here.sam.online()
        assert await here.stored() == ["before", "while signed out"]


@pytest.mark.expects_warnings
@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b'{"cursor": "x", "more": false, "tables": {}}'])
async def test_s9_an_empty_answer_deletes_nothing(body: bytes, academy: Academy, tmp_path: Path) -> None:
    """Whatever nothing a broken gateway answers to a pull, the cache stays."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await academy.write(here.room, here.amal, "stays")
        await eventually(lambda: here.sam.bodies(here.room) == ["stays"])
        here.proxy.meet(Canned(200, body), PULL)
        here.sam.app.connection.retry()
        await eventually(lambda: any(isinstance(fate, Canned) for _, fate in here.proxy.seen(PULL)))
        await academy.write(here.room, here.amal, "and goes on")
        here.sam.app.connection.retry()
        await eventually(lambda: here.sam.bodies(here.room) == ["stays", "and goes on"])


@pytest.mark.expects_warnings
async def test_random_faults_and_restarts_lose_and_double_nothing(academy: Academy, tmp_path: Path) -> None:
    """Eight lives of the app with faults at a third of all requests: everything arrives once, in order."""
    random = Random(20261122)
    fates: list[Fate] = [CUT, COMMIT_THEN_DROP, DUPLICATE, Canned.busy(), Canned.busy(429, 1), Canned.expired_token()]

    def decide(_: Request) -> Fate:
        return random.choice(fates) if random.random() < 0.33 else PASS

    async with scene(academy, tmp_path) as here:
        expected: list[str] = []
        for life in range(8):
            here.proxy.decide = decide
            async with here.sam.running():
                for number in range(random.randrange(1, 8)):
                    expected.append(f"{life}.{number}")
                    await here.sam.say(here.room, expected[-1])
                    await asyncio.sleep(random.choice([0, 0, 0.05, 0.3]))
        here.proxy.forgive()
        async with here.sam.running():
            await here.sam.online()
            await here.sam.sent()
            assert here.sam.bodies(here.room) == expected
        assert await here.stored() == expected


def _too_long(room: str) -> MessageDraft:
    return MessageDraft(MessageId(str(uuid4())), ConversationId(room), "x" * 8001, datetime.now(UTC))
