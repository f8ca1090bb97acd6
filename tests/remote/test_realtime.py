"""The live channel: joined or lost, never in between, and nothing left of a connection that is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any, cast

import psutil
import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import PharmatError, Refused, SignedOut
from pharmat_desktop.domain.pull import Alive, Joined, LiveEvent, LiveGone, LiveRows, Lost
from pharmat_desktop.remote import realtime
from pharmat_desktop.remote.realtime import Rhythm, SupabaseLive
from tests.remote.odd_phoenix import TOPIC, OddRealtime, Phoenix, broadcast, odd_realtime, silence
from tests.remote.odd_server import KEY, auth_refusal, odd_server, session_answer, until
from tests.remote.parts import ACCOUNT, TOKEN_PATH, Parts, parts, trust

PATIENT = Rhythm()
LIVELY = PATIENT._replace(quiet=0.05)
"""Probes soon, and waits for answers as ever: a busy machine is late with them."""
HASTY = PATIENT._replace(quiet=0.05, answer=0.05)
"""For servers that never answer a probe."""
Behaviour = Callable[[Phoenix], Awaitable[None]]


class Rig:
    """A live channel against a scripted Realtime, with tokens from a scripted Auth."""

    def __init__(self, live: SupabaseLive, here: Parts, server: OddRealtime) -> None:
        self.live = live
        self.here = here
        self.server = server

    async def all(self) -> list[LiveEvent]:
        """One connection's events to its end."""
        async with asyncio.timeout(30):
            return [event async for event in self.live.events()]

    async def reason(self) -> str:
        last = (await self.all())[-1]
        assert isinstance(last, Lost)
        return last.reason


@asynccontextmanager
async def rig(behave: Behaviour, rhythm: Rhythm = PATIENT) -> AsyncIterator[Rig]:
    async with odd_server() as auth, odd_realtime(behave) as server, parts(auth) as here:
        auth.script(TOKEN_PATH, session_answer(1), session_answer(2), auth_refusal("session_expired"))
        live = SupabaseLive(server.address, ACCOUNT.user_id, here.session, here.plug, trust=trust(), rhythm=rhythm)
        try:
            yield Rig(live, here, server)
        finally:
            await live.aclose()


def saying(event: str, payload: Any) -> Behaviour:
    async def behave(phoenix: Phoenix) -> None:
        await phoenix.accept()
        await phoenix.say(event, payload)
        await phoenix.until_gone()

    return behave


def refusing(reason: str) -> Behaviour:
    async def behave(phoenix: Phoenix) -> None:
        await phoenix.reply(await phoenix.hear(), "error", {"reason": reason})
        await phoenix.until_gone()

    return behave


async def test_a_connection_lives_from_joined_to_lost() -> None:
    """Rows and keys arrive in order, whatever says nothing new is a sign of life."""
    joins: list[dict[str, Any]] = []

    async def behave(phoenix: Phoenix) -> None:
        joins.append(await phoenix.accept())
        await phoenix.change(1)
        await phoenix.say("broadcast", broadcast({"table": "conversations", "gone": ["c1"]}))
        await phoenix.say("broadcast", broadcast({"table": "planets", "gone": ["pluto"]}))
        await phoenix.say("presence_state", {})

    async with rig(behave) as here:
        events = await here.all()
        assert here.server.requests == [f"/realtime/v1/websocket?apikey={KEY}&vsn=1.0.0"]
    assert [type(event) for event in events] == [Joined, LiveRows, LiveGone, Alive, Alive, Lost]
    assert events[-1] == Lost("closed")
    assert joins[0]["topic"] == TOPIC
    assert joins[0]["payload"]["access_token"] == "access-1"
    assert joins[0]["payload"]["config"]["private"] is True


async def test_a_quiet_connection_is_probed_and_found_alive() -> None:
    """Heartbeats are answered, so the connection stays; each answer is told."""

    async def behave(phoenix: Phoenix) -> None:
        await phoenix.accept()
        await phoenix.answer_all()

    async with rig(behave, LIVELY) as here, aclosing(cast("Any", here.live.events())) as events:
        assert await anext(events) == Joined()
        for _ in range(3):
            assert await asyncio.wait_for(anext(events), 30) == Alive()


async def test_a_half_open_connection_is_noticed() -> None:
    """It is open and says nothing: lost as soon as the probe is not answered."""
    async with rig(silence, HASTY) as here:
        assert await here.reason() == "silent"


async def test_a_join_without_an_answer_is_given_up() -> None:
    async def behave(phoenix: Phoenix) -> None:
        await phoenix.hear()
        await phoenix.until_gone()

    async with rig(behave, PATIENT._replace(join=0.05)) as here:
        assert await here.all() == [Lost("silent")]


@pytest.mark.parametrize(
    ("behave", "reason"),
    [
        (saying("phx_close", {}), "closed"),
        (saying("phx_error", {}), "closed"),
        (saying("system", {"status": "error", "message": "Too many messages per second"}), "busy"),
        (saying("system", {"status": "error", "message": "Token has expired 3 seconds ago"}), "expired"),
        (saying("broadcast", broadcast({"table": "messages"})), "unreadable"),
        (saying("broadcast", broadcast(None)), "unreadable"),
        (saying("broadcast", "text"), "unreadable"),
        (refusing("InitializingProjectConnection: wait"), "busy"),
        (refusing("ClientJoinRateLimitReached: Too many joins per second"), "busy"),
        (refusing(""), "busy"),
        (refusing("InvalidJWTToken: Token has expired 7 seconds ago"), "expired"),
        (refusing("JwtSignatureError: Failed to validate JWT signature"), "expired"),
    ],
)
async def test_trouble_ends_the_connection_with_its_reason(behave: Behaviour, reason: str) -> None:
    async with rig(behave) as here:
        assert await here.reason() == reason


async def test_an_expired_token_is_renewed_before_the_loss_is_told() -> None:
    """So that the next connection joins with a fresh one, also when this computer's clock is wrong."""
    async with rig(refusing("InvalidJWTToken: Token has expired 7 seconds ago")) as here:
        assert await here.reason() == "expired"
        assert here.here.session.access_token == "access-2"
        with pytest.raises(SignedOut):  # Auth's third answer: the session is over
            await here.all()


@pytest.mark.parametrize(
    "behave",
    [
        refusing("Unauthorized: You do not have permissions to read from this Channel topic: user:x"),
        saying("system", {"status": "error", "message": "You no longer have permission to read from this Channel"}),
    ],
)
async def test_a_person_who_is_not_let_in_is_told(behave: Behaviour) -> None:
    async with rig(behave) as here:
        with pytest.raises(Refused) as caught:
            await here.all()
        assert caught.value.code == "unauthorized"


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, b'{"error": "missing key"}', Refused),
        (403, b"<html>firewall</html>", "offline"),
        (200, b"<html>portal</html>", "offline"),
        (429, b'{"error": "Too many connected users"}', "busy"),
        (503, b"", "busy"),
    ],
)
async def test_handshakes_are_judged_as_answers_are(status: int, body: bytes, expected: type | str) -> None:
    """Only Realtime itself can refuse; portals and firewalls mean offline."""
    async with rig(silence) as here:
        here.server.refuse_with = (status, body)
        try:
            found: type | str = await here.reason()
        except PharmatError as error:
            found = type(error)
        assert found == expected


async def test_nobody_there_is_offline() -> None:
    async with odd_server() as auth, parts(auth) as here:
        auth.script(TOKEN_PATH, session_answer(1))
        nobody = AcademyAddress("gone", "http://127.0.0.1:9", KEY)
        live = SupabaseLive(nobody, ACCOUNT.user_id, here.session, here.plug, trust=trust())
        assert [event async for event in live.events()] == [Lost("offline")]


async def test_pulling_the_plug_ends_the_channel_at_once() -> None:
    async with rig(silence) as here, aclosing(cast("Any", here.live.events())) as events:
        assert await anext(events) == Joined()
        here.here.plug.set_out(True)
        assert await asyncio.wait_for(anext(events), 30) == Lost("offline")
        assert await here.all() == [Lost("offline")]
        await until(lambda: here.server.open_connections == 0)
        here.here.plug.set_out(False)


async def test_a_renewed_token_is_handed_over() -> None:
    """The running channel gets it, so it outlives the token that it joined with."""
    tokens: list[str] = []

    async def behave(phoenix: Phoenix) -> None:
        await phoenix.accept()
        message = await phoenix.hear()
        assert (message["event"], message["topic"]) == ("access_token", TOPIC)
        tokens.append(message["payload"]["access_token"])
        await phoenix.until_gone()

    async with rig(behave) as here, aclosing(cast("Any", here.live.events())) as events:
        assert await anext(events) == Joined()
        await here.here.session.replace_rejected("access-1")
        await until(lambda: tokens == ["access-2"])


async def test_events_that_nobody_takes_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A flood ends the connection; the pull that follows the next join is cheaper than catching up."""
    monkeypatch.setattr(realtime, "MAX_WAITING", 50)

    async def behave(phoenix: Phoenix) -> None:
        await phoenix.accept()
        for seq in range(1, 1000):
            await phoenix.change(seq)
        await phoenix.until_gone()  # the client is the one who hangs up: when nobody is connected, it has counted

    async with rig(behave) as here, aclosing(cast("Any", here.live.events())) as events:
        assert await anext(events) == Joined()
        await until(lambda: here.server.open_connections == 0)
        rest = [event async for event in events]
        assert rest[-1] == Lost("overflow")
        assert len(rest) <= 51


async def test_a_new_connection_replaces_the_old_one() -> None:
    """At most one lives at a time, even if the one before was left without being closed."""
    async with rig(silence) as here:
        first = cast("Any", here.live.events())
        assert await anext(first) == Joined()
        second = cast("Any", here.live.events())
        assert await anext(second) == Joined()
        await until(lambda: here.server.open_connections == 1)
        assert await anext(first) == Lost("closed")
        await first.aclose()
        await second.aclose()


async def test_twenty_connections_leave_nothing_behind() -> None:
    """Neither sockets nor tasks: flat after the first few."""

    async def behave(phoenix: Phoenix) -> None:
        await phoenix.accept()
        await phoenix.change(1)
        await phoenix.until_gone()

    process, counts = psutil.Process(), list[tuple[int, int]]()
    async with rig(behave) as here:
        for _ in range(20):
            async with aclosing(cast("Any", here.live.events())) as events:
                assert isinstance(await anext(events), Joined)
                assert isinstance(await anext(events), LiveRows)
            await until(lambda: here.server.open_connections == 0)
            counts.append((process.num_fds(), len(asyncio.all_tasks())))
        fds, tasks = counts[2]
        await until(lambda: process.num_fds() <= fds and len(asyncio.all_tasks()) <= tasks)
